/* mn-report-save.c: reports as files. */
#include "mn-report-private.h"

#include "mn-config.h"
#include "mn-file-writer.h"
#include "mn-gettext.h"
#include "mn-lettering.h"

#include <cairo-pdf.h>
#include <cairo-svg.h>
#include <math.h>
#include <string.h>

/* Pixels of a PNG at scale 1 to a point. */
#define PIXELS_PER_POINT (96.0 / 72.0)

/* What a Cairo image can have in a direction. */
#define MAX_PIXELS 32767

static const char *const extensions[] = {
  [MN_REPORT_PDF] = "pdf", [MN_REPORT_SVG] = "svg", [MN_REPORT_PNG] = "png",
  [MN_REPORT_CSV] = "csv", [MN_REPORT_TSV] = "tsv",
};

const char *
mn_report_format_get_extension (MnReportFormat format)
{
  g_return_val_if_fail ((gsize) format < G_N_ELEMENTS (extensions), NULL);

  return extensions[format];
}

gboolean
mn_report_format_from_path (const char *path, MnReportFormat *format, GError **error)
{
  const char *slash = strrchr (path, '/');
  const char *point = strrchr (slash ? slash : path, '.');

  for (guint i = 0; point && i < G_N_ELEMENTS (extensions); i++)
    if (g_ascii_strcasecmp (point + 1, extensions[i]) == 0)
      {
        *format = (MnReportFormat) i;
        return TRUE;
      }

  g_autofree char *name = g_filename_display_name (path);
  g_set_error (error, MN_REPORT_ERROR, MN_REPORT_ERROR_FORMAT,
               _ ("The name “%s” does not end in .pdf, .svg, .png, .csv or .tsv"), name);
  return FALSE;
}

/* --- Drawing to memory ------------------------------------------------------------------------ */

static cairo_status_t
append (void *closure, const unsigned char *data, unsigned int length)
{
  g_byte_array_append (closure, data, length);
  return CAIRO_STATUS_SUCCESS;
}

static gboolean
check_status (cairo_status_t status, const char *path, GError **error)
{
  if (status == CAIRO_STATUS_SUCCESS)
    return TRUE;

  g_autofree char *name = g_filename_display_name (path);
  g_set_error (error, MN_REPORT_ERROR, MN_REPORT_ERROR_FAILED, _ ("“%s” cannot be drawn: %s"), name,
               cairo_status_to_string (status));
  return FALSE;
}

void
mn_report_set_metadata (MnReport *self, cairo_surface_t *surface)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autofree char *date = g_date_time_format (now, "%Y-%m-%dT%H:%M:%S%:z");
  const char *author = g_get_real_name ();

  if (cairo_surface_get_type (surface) != CAIRO_SURFACE_TYPE_PDF)
    return;
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE, mn_report_get_title (self));
  /* What GLib says where the system does not know. */
  if (!g_str_equal (author, "Unknown"))
    cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_AUTHOR, author);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATOR, "Mongolia News " MN_VERSION);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATE_DATE, date);
}

/* One layout for pictures. */
typedef struct
{
  MnPages *pages; /* owned */
  double width;
  double height;
  const MnReportFile *file;
} Picture;

static Picture
make_picture (MnReport *self, const MnReportFile *file)
{
  const MnPageSetup *setup = mn_report_get_page (self);
  gboolean continuous = !mn_report_has_text_pages (self);
  MnPages *pages = mn_report_make_pages (self, setup, continuous);

  return (Picture){ pages, setup->width, mn_pages_get_paper_height (pages), file };
}

static void
draw_picture (const Picture *picture, guint page, cairo_t *cr)
{
  if (!picture->file->is_transparent)
    {
      cairo_set_source_rgb (cr, 1, 1, 1);
      cairo_paint (cr);
    }
  mn_pages_draw (picture->pages, page, cr);
}

static GBytes *
draw_pdf (MnReport *self, const char *path, GCancellable *cancellable, GError **error)
{
  const MnPageSetup *page = mn_report_get_page (self);
  g_autoptr (GByteArray) data = g_byte_array_new ();
  cairo_surface_t *surface =
      cairo_pdf_surface_create_for_stream (append, data, page->width, page->height);
  cairo_t *cr = cairo_create (surface);
  gboolean cancelled = FALSE;

  mn_report_set_metadata (self, surface);
  for (guint i = 0; i < mn_report_get_n_pages (self) && !cancelled; i++)
    {
      mn_report_draw_page (self, i, cr);
      cairo_show_page (cr);
      cancelled = g_cancellable_is_cancelled (cancellable);
    }
  cairo_status_t status = cairo_status (cr);
  cairo_destroy (cr);
  cairo_surface_finish (surface);
  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_status (surface);
  cairo_surface_destroy (surface);
  if (g_cancellable_set_error_if_cancelled (cancellable, error) ||
      !check_status (status, path, error))
    return NULL;
  return g_byte_array_free_to_bytes (g_steal_pointer (&data));
}

/* Puts @text behind the first, or before the last, @mark. */
static void
insert (GByteArray *data, const char *mark, gboolean at_end, const char *text)
{
  gsize rest = data->len, length = strlen (text);
  const char *found = at_end ? g_strrstr_len ((const char *) data->data, data->len, mark)
                             : g_strstr_len ((const char *) data->data, data->len, mark);

  g_return_if_fail (found != NULL);

  gsize at = (gsize) (found - (const char *) data->data) + (at_end ? 0 : strlen (mark));
  rest -= at;
  g_byte_array_set_size (data, data->len + (guint) length);
  memmove (data->data + at + length, data->data + at, rest);
  memcpy (data->data + at, text, length);
}

/* The title is what a viewer and a screen reader call the picture. */
static void
finish_svg (MnReport *self, GByteArray *data, const char *text)
{
  g_autofree char *escaped = g_markup_escape_text (mn_report_get_title (self), -1);
  g_autofree char *title = g_strconcat ("\n<title>", escaped, "</title>", NULL);
  const char *svg = g_strstr_len ((const char *) data->data, data->len, "<svg");
  const char *end = svg ? strchr (svg, '>') : NULL;

  g_return_if_fail (end != NULL);

  g_autofree char *head = g_strndup (svg, (gsize) (end + 1 - svg));
  insert (data, "</svg>", TRUE, text);
  insert (data, head, FALSE, title);
}

static GBytes *
draw_svg (MnReport *self, const Picture *picture, guint page, const char *path, GError **error)
{
  g_autoptr (GByteArray) data = g_byte_array_new ();
  g_autoptr (GString) text = g_string_new (NULL);
  cairo_surface_t *surface =
      cairo_svg_surface_create_for_stream (append, data, picture->width, picture->height);
  cairo_t *cr;

  cairo_svg_surface_set_document_unit (surface, CAIRO_SVG_UNIT_PT);
  if (!picture->file->has_outlines)
    mn_lettering_collect (surface, text);
  cr = cairo_create (surface);
  draw_picture (picture, page, cr);
  cairo_status_t status = cairo_status (cr);
  cairo_destroy (cr);
  cairo_surface_finish (surface);
  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_status (surface);
  cairo_surface_destroy (surface);
  if (!check_status (status, path, error))
    return NULL;
  finish_svg (self, data, text->str);
  return g_byte_array_free_to_bytes (g_steal_pointer (&data));
}

static GBytes *
draw_png (const Picture *picture, guint page, const char *path, GError **error)
{
  g_autoptr (GByteArray) data = g_byte_array_new ();
  double factor = CLAMP (picture->file->scale, 1, 4) * PIXELS_PER_POINT;
  double width = ceil (picture->width * factor), height = ceil (picture->height * factor);

  if (width > MAX_PIXELS || height > MAX_PIXELS)
    {
      g_autofree char *name = g_filename_display_name (path);

      g_set_error (error, MN_REPORT_ERROR, MN_REPORT_ERROR_TOO_LARGE,
                   _ ("“%s” would have %.0f × %.0f pixels, more than a picture can have; choose a "
                      "smaller scale, a shorter period, or PDF"),
                   name, width, height);
      return NULL;
    }

  cairo_surface_t *surface =
      cairo_image_surface_create (picture->file->is_transparent ? CAIRO_FORMAT_ARGB32
                                                                : CAIRO_FORMAT_RGB24,
                                  (int) width, (int) height);
  cairo_t *cr = cairo_create (surface);

  cairo_scale (cr, factor, factor);
  draw_picture (picture, page, cr);
  cairo_status_t status = cairo_status (cr);
  cairo_destroy (cr);
  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_write_to_png_stream (surface, append, data);
  cairo_surface_destroy (surface);
  if (!check_status (status, path, error))
    return NULL;
  return g_byte_array_free_to_bytes (g_steal_pointer (&data));
}

/* --- Files ------------------------------------------------------------------------------------ */

/* 'FILE-2.svg'. */
static char *
dup_page_path (const char *path, guint page)
{
  const char *slash = strrchr (path, '/');
  const char *point = strrchr (slash ? slash : path, '.');

  if (!point)
    return g_strdup_printf ("%s-%u", path, page + 1);
  return g_strdup_printf ("%.*s-%u%s", (int) (point - path), path, page + 1, point);
}

char *
mn_report_dup_first_path (MnReport *self, const char *path, MnReportFormat format)
{
  gboolean is_one = (format != MN_REPORT_SVG && format != MN_REPORT_PNG) ||
                    !mn_report_has_text_pages (self) || mn_report_get_n_pages (self) == 1;

  return is_one ? g_strdup (path) : dup_page_path (path, 0);
}

static gboolean
save_pictures (MnReport *self,
               const char *path,
               const MnReportFile *file,
               GCancellable *cancellable,
               GError **error)
{
  Picture picture = make_picture (self, file);
  g_autoptr (MnPages) pages = picture.pages;
  guint n = mn_pages_get_n (pages);

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *own_path = n > 1 ? dup_page_path (path, i) : g_strdup (path);
      g_autoptr (GBytes) bytes = NULL;

      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;
      bytes = file->format == MN_REPORT_SVG ? draw_svg (self, &picture, i, own_path, error)
                                            : draw_png (&picture, i, own_path, error);
      if (!bytes || g_cancellable_set_error_if_cancelled (cancellable, error) ||
          !mn_file_writer_save (own_path, bytes, error))
        return FALSE;
    }
  return TRUE;
}

static gboolean
check_content (MnReport *self, const MnReportFile *file, GCancellable *cancellable, GError **error)
{
  gboolean is_table = file->format == MN_REPORT_CSV || file->format == MN_REPORT_TSV;

  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return FALSE;
  if (mn_report_is_empty (self))
    {
      /* Translators: the title of a report, such as 'Mongolia and Kazakhstan: timeline' */
      g_set_error (error, MN_REPORT_ERROR, MN_REPORT_ERROR_EMPTY,
                   _ ("There is nothing to draw for “%s”"), mn_report_get_title (self));
      return FALSE;
    }
  if (is_table && !mn_report_has_table (self))
    {
      g_set_error_literal (error, MN_REPORT_ERROR, MN_REPORT_ERROR_FORMAT,
                           _ ("A table has either events or values of trade: choose the timeline "
                              "or the trade chart alone"));
      return FALSE;
    }
  return TRUE;
}

/* @path is for what is said of errors. */
static GBytes *
make_bytes (MnReport *self,
            const char *path,
            const MnReportFile *file,
            GCancellable *cancellable,
            GError **error)
{
  switch (file->format)
    {
    case MN_REPORT_CSV:
    case MN_REPORT_TSV:
      return mn_report_make_table (self,
                                   file->format == MN_REPORT_CSV ? MN_TABLE_CSV : MN_TABLE_TSV);
    case MN_REPORT_SVG:
    case MN_REPORT_PNG:
      {
        Picture picture = make_picture (self, file);
        g_autoptr (MnPages) pages = picture.pages;

        return file->format == MN_REPORT_SVG ? draw_svg (self, &picture, 0, path, error)
                                             : draw_png (&picture, 0, path, error);
      }
    case MN_REPORT_PDF:
    default:
      return draw_pdf (self, path, cancellable, error);
    }
}

gboolean
mn_report_save (MnReport *self,
                const char *path,
                const MnReportFile *file,
                GCancellable *cancellable,
                GError **error)
{
  g_return_val_if_fail (MN_IS_REPORT (self) && path != NULL && file != NULL, FALSE);

  if (!check_content (self, file, cancellable, error))
    return FALSE;
  if (file->format == MN_REPORT_SVG || file->format == MN_REPORT_PNG)
    return save_pictures (self, path, file, cancellable, error);

  g_autoptr (GBytes) bytes = make_bytes (self, path, file, cancellable, error);
  return bytes && mn_file_writer_save (path, bytes, error);
}

GBytes *
mn_report_make_bytes (MnReport *self,
                      const MnReportFile *file,
                      GCancellable *cancellable,
                      GError **error)
{
  g_return_val_if_fail (MN_IS_REPORT (self) && file != NULL, NULL);

  return check_content (self, file, cancellable, error)
             ? make_bytes (self, mn_report_get_title (self), file, cancellable, error)
             : NULL;
}
