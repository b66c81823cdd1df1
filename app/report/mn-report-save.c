/* mn-report-save.c: reports as files. */
#include "mn-report-private.h"

#include "mn-config.h"
#include "mn-file-writer.h"
#include "mn-gettext.h"

#include <cairo-pdf.h>
#include <cairo-svg.h>
#include <math.h>
#include <string.h>

/* Pixels of a PNG at scale 1 to a point. */
#define PIXELS_PER_POINT (96.0 / 72.0)

/* What a Cairo image can have in a direction. */
#define MAX_PIXELS 32767

static const char *const extensions[] = {
  [MN_REPORT_PDF] = "pdf",
  [MN_REPORT_SVG] = "svg",
  [MN_REPORT_PNG] = "png",
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
               _ ("The name “%s” does not end in .pdf, .svg or .png"), name);
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

  if (cairo_surface_get_type (surface) != CAIRO_SURFACE_TYPE_PDF)
    return;
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE, mn_report_get_title (self));
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATOR, "Mongolia News " MN_VERSION);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATE_DATE, date);
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

static GBytes *
draw_svg (MnPages *pages, guint page, double width, double height, const char *path, GError **error)
{
  g_autoptr (GByteArray) data = g_byte_array_new ();
  cairo_surface_t *surface = cairo_svg_surface_create_for_stream (append, data, width, height);
  cairo_t *cr;

  cairo_svg_surface_set_document_unit (surface, CAIRO_SVG_UNIT_PT);
  cr = cairo_create (surface);
  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  mn_pages_draw (pages, page, cr);
  cairo_status_t status = cairo_status (cr);
  cairo_destroy (cr);
  cairo_surface_finish (surface);
  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_status (surface);
  cairo_surface_destroy (surface);
  if (!check_status (status, path, error))
    return NULL;
  return g_byte_array_free_to_bytes (g_steal_pointer (&data));
}

static GBytes *
draw_png (MnPages *pages,
          guint page,
          double width,
          double height,
          double scale,
          const char *path,
          GError **error)
{
  g_autoptr (GByteArray) data = g_byte_array_new ();
  double factor = scale * PIXELS_PER_POINT;

  if (ceil (width * factor) > MAX_PIXELS || ceil (height * factor) > MAX_PIXELS)
    {
      g_autofree char *name = g_filename_display_name (path);

      g_set_error (error, MN_REPORT_ERROR, MN_REPORT_ERROR_TOO_LARGE,
                   _ ("“%s” would have %.0f × %.0f pixels, more than a picture can have; choose a "
                      "smaller scale, a shorter period, or PDF"),
                   name, ceil (width * factor), ceil (height * factor));
      return NULL;
    }

  cairo_surface_t *surface =
      cairo_image_surface_create (CAIRO_FORMAT_RGB24, (int) ceil (width * factor),
                                  (int) ceil (height * factor));
  cairo_t *cr = cairo_create (surface);

  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  cairo_scale (cr, factor, factor);
  mn_pages_draw (pages, page, cr);
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
  gboolean is_one = format == MN_REPORT_PDF || mn_report_get_kind (self) != MN_REPORT_ARTICLE ||
                    mn_report_get_n_pages (self) == 1;

  return is_one ? g_strdup (path) : dup_page_path (path, 0);
}

static gboolean
save_pictures (MnReport *self,
               const char *path,
               MnReportFormat format,
               double scale,
               GCancellable *cancellable,
               GError **error)
{
  const MnPageSetup *setup = mn_report_get_page (self);
  gboolean continuous = mn_report_get_kind (self) != MN_REPORT_ARTICLE;
  g_autoptr (MnPages) pages = mn_report_make_pages (self, setup, continuous);
  guint n = mn_pages_get_n (pages);
  double height = mn_pages_get_paper_height (pages);

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *own_path = n > 1 ? dup_page_path (path, i) : g_strdup (path);
      g_autoptr (GBytes) bytes = NULL;

      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;
      bytes = format == MN_REPORT_SVG
                  ? draw_svg (pages, i, setup->width, height, own_path, error)
                  : draw_png (pages, i, setup->width, height, scale, own_path, error);
      if (!bytes || g_cancellable_set_error_if_cancelled (cancellable, error) ||
          !mn_file_writer_save (own_path, bytes, error))
        return FALSE;
    }
  return TRUE;
}

gboolean
mn_report_save (MnReport *self,
                const char *path,
                MnReportFormat format,
                double scale,
                GCancellable *cancellable,
                GError **error)
{
  g_return_val_if_fail (MN_IS_REPORT (self) && path != NULL, FALSE);

  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return FALSE;
  if (mn_report_is_empty (self))
    {
      /* Translators: the title of a report, such as 'Mongolia and Kazakhstan: timeline' */
      g_set_error (error, MN_REPORT_ERROR, MN_REPORT_ERROR_EMPTY,
                   _ ("There is nothing to draw for “%s”"), mn_report_get_title (self));
      return FALSE;
    }
  if (format != MN_REPORT_PDF)
    return save_pictures (self, path, format, CLAMP (scale, 1, 4), cancellable, error);

  g_autoptr (GBytes) bytes = draw_pdf (self, path, cancellable, error);
  return bytes && mn_file_writer_save (path, bytes, error);
}
