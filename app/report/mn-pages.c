/* mn-pages.c: blocks on pages. */
#include "mn-pages.h"

#include "mn-format.h"
#include "mn-gettext.h"

#include <math.h>

/* Between the text and the line above the foot, and from there to the foot's text. */
#define FOOT_GAP    8.0
#define FOOT_INSET  3.0
#define FOOT_HEIGHT 11.0
/* The running title with its gap. */
#define HEAD_HEIGHT 22.0

/* No page is smaller than this inside its margins. */
#define MIN_ROOM 72.0

/* Blocks measured in one step: about a page of text. */
#define BLOCKS_PER_STEP 32

struct _MnPages
{
  MnPageSetup setup;
  gboolean continuous;
  double zoom;
  char *title;
  char *foot;
  char *locale;
  MnTypesetter *typesetter;
  GPtrArray *blocks;  /* of MnBlock */
  GArray *first;      /* of guint: number of the first piece of each measured block */
  GArray *pieces;     /* of MnPiece, of the measured blocks */
  GArray *page_first; /* of guint: number of the first piece of each page that is begun */
  gboolean done;
};

static void
shrink_margins (double *a, double *b, double whole)
{
  double room = MAX (whole - MIN_ROOM, 0);

  *a = MAX (*a, 0);
  *b = MAX (*b, 0);
  if (*a + *b > room)
    {
      double factor = room / (*a + *b);

      *a *= factor;
      *b *= factor;
    }
}

MnPages *
mn_pages_new (const MnPageSetup *setup,
              gboolean continuous,
              const char *title,
              const char *foot,
              const char *locale)
{
  MnPages *self = g_new0 (MnPages, 1);
  guint zero = 0;

  self->setup = *setup;
  self->zoom = 1;
  shrink_margins (&self->setup.left, &self->setup.right, setup->width);
  shrink_margins (&self->setup.top, &self->setup.bottom, setup->height);
  self->continuous = continuous;
  self->title = g_strdup (title);
  self->foot = g_strdup (foot);
  self->locale = g_strdup (locale);
  self->typesetter = mn_typesetter_new (locale);
  self->blocks = g_ptr_array_new_with_free_func ((GDestroyNotify) mn_block_free);
  self->first = g_array_new (FALSE, FALSE, sizeof (guint));
  self->pieces = g_array_new (FALSE, FALSE, sizeof (MnPiece));
  self->page_first = g_array_new (FALSE, FALSE, sizeof (guint));
  g_array_append_val (self->page_first, zero);
  return self;
}

void
mn_pages_set_zoom (MnPages *self, double zoom)
{
  g_return_if_fail (self->blocks->len == 0 && zoom > 0);

  double *lengths[] = { &self->setup.width, &self->setup.height, &self->setup.top,
                        &self->setup.right, &self->setup.bottom, &self->setup.left };

  for (guint i = 0; i < G_N_ELEMENTS (lengths); i++)
    *lengths[i] *= self->zoom / zoom;
  self->zoom = zoom;
}

void
mn_pages_free (MnPages *self)
{
  if (!self)
    return;
  g_ptr_array_unref (self->blocks);
  g_array_unref (self->first);
  g_array_unref (self->pieces);
  g_array_unref (self->page_first);
  mn_typesetter_free (self->typesetter);
  g_free (self->title);
  g_free (self->foot);
  g_free (self->locale);
  g_free (self);
}

MnTypesetter *
mn_pages_get_typesetter (MnPages *self)
{
  return self->typesetter;
}

gboolean
mn_pages_is_continuous (MnPages *self)
{
  return self->continuous;
}

double
mn_pages_get_width (MnPages *self)
{
  return MAX (self->setup.width - self->setup.left - self->setup.right, MIN_ROOM);
}

double
mn_pages_get_height (MnPages *self)
{
  return MAX (self->setup.height - self->setup.top - self->setup.bottom - FOOT_GAP - FOOT_HEIGHT,
              MIN_ROOM);
}

static double
get_page_height (MnPages *self, guint page)
{
  if (self->continuous)
    return G_MAXDOUBLE;
  return mn_pages_get_height (self) - (page > 0 ? HEAD_HEIGHT : 0);
}

void
mn_pages_add (MnPages *self, MnBlock *block)
{
  g_return_if_fail (!self->done);

  if (self->continuous)
    mn_block_set_break (block, FALSE);
  g_ptr_array_add (self->blocks, block);
}

static void
measure (MnPages *self, guint max_blocks)
{
  for (guint i = self->first->len; max_blocks > 0 && i < self->blocks->len; i++, max_blocks--)
    {
      guint first = self->pieces->len;

      mn_block_measure (g_ptr_array_index (self->blocks, i), self->typesetter, self->pieces);
      g_array_append_val (self->first, first);
    }
}

static const MnPiece *
get_pieces (MnPages *self)
{
  return (const MnPiece *) (void *) self->pieces->data;
}

double
mn_pages_get_added (MnPages *self)
{
  measure (self, G_MAXUINT);
  return mn_page_get_filled (get_pieces (self), 0, self->pieces->len);
}

gboolean
mn_pages_step (MnPages *self)
{
  if (self->done)
    return TRUE;

  MN_SPEAK (self->locale);
  measure (self, BLOCKS_PER_STEP);
  gboolean more = self->first->len < self->blocks->len;
  for (;;)
    {
      guint page = self->page_first->len - 1;
      guint first = g_array_index (self->page_first, guint, page);

      if (first >= self->pieces->len)
        break;
      guint end = mn_page_cut (get_pieces (self), self->pieces->len, first,
                               get_page_height (self, page), more);
      if (end == 0)
        return FALSE;
      if (end == self->pieces->len && !more)
        break;
      g_array_append_val (self->page_first, end);
    }
  self->done = !more;
  return self->done;
}

guint
mn_pages_get_n (MnPages *self)
{
  while (!mn_pages_step (self))
    ;
  return self->page_first->len;
}

static guint
get_page_end (MnPages *self, guint page)
{
  return page + 1 < self->page_first->len ? g_array_index (self->page_first, guint, page + 1)
                                          : self->pieces->len;
}

static double
get_paper_height (MnPages *self)
{
  if (!self->continuous)
    return self->setup.height;
  mn_pages_get_n (self);
  return self->setup.top + mn_page_get_filled (get_pieces (self), 0, self->pieces->len) + FOOT_GAP +
         FOOT_HEIGHT + self->setup.bottom;
}

double
mn_pages_get_paper_height (MnPages *self)
{
  return get_paper_height (self) * self->zoom;
}

/* --- Drawing ---------------------------------------------------------------------------------- */

static void
draw_rule (cairo_t *cr, double width, double y)
{
  cairo_set_source_rgb (cr, 0.6, 0.6, 0.6);
  cairo_set_line_width (cr, MN_PAPER_HAIRLINE);
  cairo_move_to (cr, 0, y);
  cairo_line_to (cr, width, y);
  cairo_stroke (cr);
}

/* The title on one line, with an ellipsis where it is longer. */
static void
draw_head (MnPages *self, cairo_t *cr)
{
  double width = mn_pages_get_width (self);

  mn_typesetter_show_fitting (self->typesetter, cr, MN_STYLE_SMALL, self->title, 0, 0, width);
  draw_rule (cr, width, HEAD_HEIGHT - 9);
}

static void
draw_foot (MnPages *self, guint page, cairo_t *cr)
{
  double width = mn_pages_get_width (self);
  double y = get_paper_height (self) - self->setup.top - self->setup.bottom - FOOT_HEIGHT;

  draw_rule (cr, width, y);
  mn_typesetter_show (self->typesetter, cr, MN_STYLE_SMALL, self->foot, 0, y + FOOT_INSET, 0);
  if (self->continuous)
    return;
  g_autofree char *number = mn_format_number (page + 1, 0, self->locale);
  g_autofree char *total = mn_format_number (self->page_first->len, 0, self->locale);
  /* Translators: the number of a page, and how many there are */
  g_autofree char *text = g_strdup_printf (_ ("Page %s of %s"), number, total);
  mn_typesetter_show (self->typesetter, cr, MN_STYLE_SMALL, text, width, y + FOOT_INSET, 1);
}

static void
draw_pieces (MnPages *self, guint page, cairo_t *cr)
{
  guint first = g_array_index (self->page_first, guint, page);
  guint end = get_page_end (self, page);
  guint block = 0;
  double y = page > 0 ? HEAD_HEIGHT : 0;

  while (block + 1 < self->first->len && g_array_index (self->first, guint, block + 1) <= first)
    block++;
  for (guint i = first; i < end; i++)
    {
      const MnPiece *piece = &get_pieces (self)[i];

      while (block + 1 < self->first->len && g_array_index (self->first, guint, block + 1) <= i)
        block++;
      y += i > first ? piece->gap : 0;
      cairo_save (cr);
      cairo_translate (cr, 0, y);
      mn_block_draw (g_ptr_array_index (self->blocks, block), self->typesetter, cr,
                     i - g_array_index (self->first, guint, block));
      cairo_restore (cr);
      y += piece->height;
    }
}

void
mn_pages_draw (MnPages *self, guint page, cairo_t *cr)
{
  g_return_if_fail (page < mn_pages_get_n (self));

  MN_SPEAK (self->locale);
  cairo_save (cr);
  cairo_scale (cr, self->zoom, self->zoom);
  cairo_translate (cr, self->setup.left, self->setup.top);
  if (page > 0)
    draw_head (self, cr);
  draw_pieces (self, page, cr);
  draw_foot (self, page, cr);
  cairo_restore (cr);
}

char *
mn_pages_to_text (MnPages *self)
{
  GString *text = g_string_new (NULL);

  for (guint page = 0; page < mn_pages_get_n (self); page++)
    {
      guint first = g_array_index (self->page_first, guint, page), end = get_page_end (self, page);

      g_string_append_printf (text, "page %u: pieces %u to %u, %.0f of %.0f\n", page + 1, first,
                              end, mn_page_get_filled (get_pieces (self), first, end),
                              get_page_height (self, page));
    }
  return g_string_free (text, FALSE);
}
