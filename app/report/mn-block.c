/* mn-block.c: rows of text, and drawings. */
#include "mn-block.h"

#include "mn-lettering.h"

#include <math.h>

/* In points. */
typedef struct
{
  PangoLayoutLine *line; /* reference; the cell keeps its layout alive */
  double x;              /* from the left edge of the cell */
  double ascent;         /* from the top of the line down to its base line */
  double height;
} Line;

typedef struct
{
  MnStyle style;
  double x;
  double width;
  PangoAlignment align;
  char *text;
  PangoAttrList *attributes; /* or NULL */
  PangoLayout *layout;       /* NULL until it is measured */
  GArray *lines;             /* of Line */
} Cell;

typedef struct
{
  guint start;
  int number;
  int line; /* once measured */
} MarginNumber;

struct _MnBlock
{
  double gap;
  gboolean keep;
  gboolean breaks;

  /* A drawing */
  double height;
  MnBlockDrawFunc draw;
  gpointer data;
  GDestroyNotify destroy;

  /* A row */
  GPtrArray *cells;
  GArray *ascents; /* of double: the base line of each piece */
  GArray *numbers; /* of MarginNumber; or NULL */
  double numbers_x;
};

static void
clear_line (gpointer data)
{
  pango_layout_line_unref (((Line *) data)->line);
}

static void
free_cell (gpointer data)
{
  Cell *cell = data;

  g_free (cell->text);
  g_clear_pointer (&cell->attributes, pango_attr_list_unref);
  g_clear_pointer (&cell->lines, g_array_unref);
  g_clear_object (&cell->layout);
  g_free (cell);
}

MnBlock *
mn_block_new_drawing (double height, MnBlockDrawFunc draw, gpointer data, GDestroyNotify destroy)
{
  MnBlock *self = g_new0 (MnBlock, 1);

  self->height = height;
  self->draw = draw;
  self->data = data;
  self->destroy = destroy;
  return self;
}

MnBlock *
mn_block_new_row (void)
{
  MnBlock *self = g_new0 (MnBlock, 1);

  self->cells = g_ptr_array_new_with_free_func (free_cell);
  self->ascents = g_array_new (FALSE, FALSE, sizeof (double));
  return self;
}

void
mn_block_free (MnBlock *self)
{
  if (!self)
    return;
  if (self->destroy)
    self->destroy (self->data);
  g_clear_pointer (&self->cells, g_ptr_array_unref);
  g_clear_pointer (&self->ascents, g_array_unref);
  g_clear_pointer (&self->numbers, g_array_unref);
  g_free (self);
}

static void
add_cell (MnBlock *self,
          MnStyle style,
          double x,
          double width,
          const char *text,
          PangoAlignment align)
{
  g_return_if_fail (self->cells);

  Cell *cell = g_new0 (Cell, 1);
  cell->style = style;
  cell->x = x;
  cell->width = width;
  cell->align = align;
  cell->text = g_strdup (text ? text : "");
  g_ptr_array_add (self->cells, cell);
}

void
mn_block_add_cell (MnBlock *self, MnStyle style, double x, double width, const char *text)
{
  add_cell (self, style, x, width, text, PANGO_ALIGN_LEFT);
}

void
mn_block_add_number (MnBlock *self, MnStyle style, double x, double width, const char *text)
{
  add_cell (self, style, x, width, text, PANGO_ALIGN_RIGHT);
}

void
mn_block_add_margin_number (MnBlock *self, guint start, guint end, int number, double x)
{
  MarginNumber entry = { .start = start, .number = number };
  Cell *cell;

  g_return_if_fail (self->cells && self->cells->len > 0);

  cell = g_ptr_array_index (self->cells, 0);
  if (!cell->attributes)
    cell->attributes = pango_attr_list_new ();
  PangoAttribute *attributes[] = {
    pango_attr_underline_new (PANGO_UNDERLINE_SINGLE),
    pango_attr_underline_color_new (0x8000, 0x8000, 0x8000),
  };
  for (guint i = 0; i < G_N_ELEMENTS (attributes); i++)
    {
      attributes[i]->start_index = start;
      attributes[i]->end_index = end;
      pango_attr_list_change (cell->attributes, attributes[i]);
    }

  if (!self->numbers)
    self->numbers = g_array_new (FALSE, FALSE, sizeof (MarginNumber));
  g_array_append_val (self->numbers, entry);
  self->numbers_x = x;
}

void
mn_block_set_gap (MnBlock *self, double gap)
{
  self->gap = gap;
}

void
mn_block_set_keep (MnBlock *self, gboolean keep)
{
  self->keep = keep;
}

void
mn_block_set_break (MnBlock *self, gboolean breaks)
{
  self->breaks = breaks;
}

/* --- Measuring -------------------------------------------------------------------------------- */

static void
measure_cell (Cell *cell, MnTypesetter *typesetter)
{
  PangoLayoutIter *iter;

  cell->layout = mn_typesetter_make_layout (typesetter, cell->style, cell->text, cell->width);
  pango_layout_set_alignment (cell->layout, cell->align);
  if (cell->attributes)
    pango_layout_set_attributes (cell->layout, cell->attributes);

  cell->lines = g_array_new (FALSE, FALSE, sizeof (Line));
  g_array_set_clear_func (cell->lines, clear_line);
  iter = pango_layout_get_iter (cell->layout);
  do
    {
      PangoRectangle extents;
      int top, bottom;
      Line line;

      line.line = pango_layout_line_ref (pango_layout_iter_get_line_readonly (iter));
      pango_layout_iter_get_line_extents (iter, NULL, &extents);
      pango_layout_iter_get_line_yrange (iter, &top, &bottom);
      line.x = (double) extents.x / PANGO_SCALE;
      line.ascent = (double) (pango_layout_iter_get_baseline (iter) - top) / PANGO_SCALE;
      line.height = (double) (bottom - top) / PANGO_SCALE;
      g_array_append_val (cell->lines, line);
    }
  while (pango_layout_iter_next_line (iter));
  pango_layout_iter_free (iter);
}

static void
measure_row (MnBlock *self, MnTypesetter *typesetter, GArray *pieces)
{
  guint n = 0;

  for (guint i = 0; i < self->cells->len; i++)
    {
      Cell *cell = g_ptr_array_index (self->cells, i);

      measure_cell (cell, typesetter);
      n = MAX (n, cell->lines->len);
    }
  for (guint i = 0; self->numbers && i < self->numbers->len; i++)
    {
      const Cell *cell = g_ptr_array_index (self->cells, 0);
      MarginNumber *entry = &g_array_index (self->numbers, MarginNumber, i);

      pango_layout_index_to_line_x (cell->layout, (int) entry->start, FALSE, &entry->line, NULL);
    }
  for (guint k = 0; k < n; k++)
    {
      MnPiece piece = { .gap = k == 0 ? self->gap : 0, .breaks = k == 0 && self->breaks };
      double ascent = 0, descent = 0;

      for (guint i = 0; i < self->cells->len; i++)
        {
          const Cell *cell = g_ptr_array_index (self->cells, i);

          if (k >= cell->lines->len)
            continue;
          const Line *line = &g_array_index (cell->lines, Line, k);
          ascent = MAX (ascent, line->ascent);
          descent = MAX (descent, line->height - line->ascent);
        }
      piece.height = ascent + descent;
      /* No line of a paragraph stands alone at the foot or at the head of a page. */
      piece.keep = self->keep || (n > 1 && k + 1 < n && (k == 0 || k + 2 == n));
      g_array_append_val (self->ascents, ascent);
      g_array_append_val (pieces, piece);
    }
}

void
mn_block_measure (MnBlock *self, MnTypesetter *typesetter, GArray *pieces)
{
  if (self->cells)
    {
      measure_row (self, typesetter, pieces);
      return;
    }
  MnPiece piece = { self->height, self->gap, self->keep, self->breaks };
  g_array_append_val (pieces, piece);
}

/* --- Drawing ---------------------------------------------------------------------------------- */

/* Numbers of one line: '3', '3, 5', '3–6'. */
static void
append_number (GString *text, int *first, int *last, int number)
{
  if (text->len && number == *last + 1)
    {
      *last = number;
      return;
    }
  if (text->len && *last > *first)
    g_string_append_printf (text, "–%d", *last);
  g_string_append_printf (text, "%s%d", text->len ? ", " : "", number);
  *first = *last = number;
}

static void
draw_margin_numbers (MnBlock *self, MnTypesetter *typesetter, cairo_t *cr, guint piece)
{
  g_autoptr (GString) text = g_string_new (NULL);
  int first = 0, last = 0;

  for (guint i = 0; i < self->numbers->len; i++)
    {
      const MarginNumber *entry = &g_array_index (self->numbers, MarginNumber, i);

      if (entry->line == (int) piece)
        append_number (text, &first, &last, entry->number);
    }
  if (text->len == 0)
    return;
  if (last > first)
    g_string_append_printf (text, "–%d", last);

  g_autoptr (PangoLayout) layout =
      mn_typesetter_make_layout (typesetter, MN_STYLE_SMALL, text->str, -1);
  int width;
  pango_layout_get_size (layout, &width, NULL);
  cairo_move_to (cr, self->numbers_x - (double) width / PANGO_SCALE,
                 g_array_index (self->ascents, double, piece));
  mn_lettering_show (cr, pango_layout_get_line_readonly (layout, 0));
}

static void
set_color (cairo_t *cr, MnStyle style)
{
  const MnColor *color = mn_typesetter_get_color (style);

  cairo_set_source_rgb (cr, color->red, color->green, color->blue);
}

void
mn_block_draw (MnBlock *self, MnTypesetter *typesetter, cairo_t *cr, guint piece)
{
  cairo_save (cr);
  if (self->draw)
    self->draw (cr, self->data);
  for (guint i = 0; self->cells && i < self->cells->len; i++)
    {
      const Cell *cell = g_ptr_array_index (self->cells, i);

      if (piece >= cell->lines->len)
        continue;
      const Line *line = &g_array_index (cell->lines, Line, piece);
      set_color (cr, cell->style);
      cairo_move_to (cr, cell->x + line->x, g_array_index (self->ascents, double, piece));
      mn_lettering_show (cr, line->line);
    }
  if (self->numbers)
    {
      set_color (cr, MN_STYLE_SMALL);
      draw_margin_numbers (self, typesetter, cr, piece);
    }
  cairo_restore (cr);
}
