/* mn-chart-grid.c: the trade charts of several countries. */
#include "mn-chart-grid.h"

#include "mn-country-private.h"
#include "mn-gettext.h"

#define GAP          14.0 /* between the charts of a page */
#define HEADING      17.0 /* the name over a chart */
#define MIN_CHART    120.0
#define RIGHT_GUTTER 14.0

struct _MnChartGrid
{
  GPtrArray *charts; /* of MnCountryPages: those with a value to draw */
  GPtrArray *others; /* of MnCountryPages: those without */
  guint per_page;
  char *locale; /* or NULL */
};

MnChartGrid *
mn_chart_grid_new (const GPtrArray *countries, const MnReportOptions *options)
{
  MnChartGrid *self = g_new0 (MnChartGrid, 1);

  self->charts = g_ptr_array_new_with_free_func ((GDestroyNotify) mn_country_pages_free);
  self->others = g_ptr_array_new_with_free_func ((GDestroyNotify) mn_country_pages_free);
  self->per_page = options->charts_per_page;
  self->locale = g_strdup (options->locale);
  for (guint i = 0; i < countries->len; i++)
    {
      MnCountryPages *country =
          mn_country_pages_new (MN_REPORT_CHART, g_ptr_array_index (countries, i), options);
      gboolean is_drawn = country->slots->len > 0 || country->targets->len > 0;

      g_ptr_array_add (is_drawn ? self->charts : self->others, country);
    }
  return self;
}

void
mn_chart_grid_free (MnChartGrid *self)
{
  if (!self)
    return;
  g_ptr_array_unref (self->charts);
  g_ptr_array_unref (self->others);
  g_free (self->locale);
  g_free (self);
}

gboolean
mn_chart_grid_is_empty (const MnChartGrid *self)
{
  return self->charts->len == 0;
}

GBytes *
mn_chart_grid_make_table (const MnChartGrid *self, MnTableFormat format)
{
  g_autoptr (GPtrArray) figures = g_ptr_array_new ();
  g_autoptr (GHashTable) notes = g_hash_table_new (g_int64_hash, g_int64_equal);

  for (guint i = 0; i < self->charts->len; i++)
    {
      const MnCountryPages *country = g_ptr_array_index (self->charts, i);
      GHashTableIter iter;
      gpointer article, note;

      mn_country_pages_list_figures (country, figures);
      g_hash_table_iter_init (&iter, country->notes);
      while (g_hash_table_iter_next (&iter, &article, &note))
        g_hash_table_insert (notes, article, note);
    }
  return mn_table_from_figures (figures, notes, format);
}

/* --- Pages ------------------------------------------------------------------------------------ */

typedef struct
{
  MnScene *scene; /* owned */
  char *name;     /* owned; of the country */
  double x;
} Cell;

/* Some cells side by side. */
typedef struct
{
  GArray *cells;            /* of Cell */
  MnTypesetter *typesetter; /* lives as long as the pages */
  double width;             /* of a cell */
} Row;

static void
clear_cell (gpointer data)
{
  Cell *cell = data;

  mn_scene_unref (cell->scene);
  g_free (cell->name);
}

static void
free_row (gpointer data)
{
  g_array_unref (((Row *) data)->cells);
  g_free (data);
}

static void
draw_row (cairo_t *cr, gpointer user_data)
{
  const Row *row = user_data;

  for (guint i = 0; i < row->cells->len; i++)
    {
      const Cell *cell = &g_array_index (row->cells, Cell, i);

      mn_typesetter_show_fitting (row->typesetter, cr, MN_STYLE_HEADING, cell->name, cell->x, 0,
                                  row->width);
      cairo_save (cr);
      cairo_translate (cr, cell->x, HEADING);
      mn_chart_paint (mn_typesetter_get_painter (row->typesetter), cr, cell->scene);
      cairo_restore (cr);
    }
}

/* Two stand above each other on upright paper, side by side on lying; four are two by two. */
static void
get_grid (const MnChartGrid *self, MnPages *pages, guint *columns, guint *rows)
{
  gboolean upright = mn_pages_get_height (pages) > mn_pages_get_width (pages);

  *columns = self->per_page == 4 || (self->per_page == 2 && !upright) ? 2 : 1;
  *rows = self->per_page / *columns;
}

static MnScene *
lay_out (const MnChartGrid *self, guint index, MnPages *pages, double width, double height)
{
  const MnCountryPages *country = g_ptr_array_index (self->charts, index);
  MnLayoutParams params = {
    .range = country->range,
    .width = width,
    .right = RIGHT_GUTTER,
    .locale = self->locale,
    .measure = mn_painter_get_measure (mn_typesetter_get_painter (mn_pages_get_typesetter (pages))),
    .today = country->options.today,
  };

  return mn_country_drawings_lay_out_chart (country, &params, height);
}

/* The sources of each chart carry the numbers that stand in it. */
static void
add_charts (const MnChartGrid *self, MnPages *pages, GPtrArray *sources)
{
  guint n_columns, n_rows;
  double room = mn_pages_get_height (pages) - mn_pages_get_added (pages);

  get_grid (self, pages, &n_columns, &n_rows);
  double width = (mn_pages_get_width (pages) - (n_columns - 1) * GAP) / n_columns;
  double height = MAX (room / n_rows - GAP - HEADING, MIN_CHART);

  for (guint i = 0; i < self->charts->len; i += n_columns)
    {
      Row *row = g_new0 (Row, 1);

      row->cells = g_array_new (FALSE, FALSE, sizeof (Cell));
      g_array_set_clear_func (row->cells, clear_cell);
      row->typesetter = mn_pages_get_typesetter (pages);
      row->width = width;
      for (guint k = i; k < MIN (i + n_columns, self->charts->len); k++)
        {
          const MnCountryPages *country = g_ptr_array_index (self->charts, k);
          Cell cell = { lay_out (self, k, pages, width, height),
                        mn_country_dup_name (country->country, self->locale),
                        (k - i) * (width + GAP) };
          MnSources *own = mn_sources_new (country->notes, self->locale);

          g_array_append_val (row->cells, cell);
          mn_sources_add_scene (own, cell.scene);
          g_ptr_array_add (sources, own);
        }
      MnBlock *block = mn_block_new_drawing (HEADING + height, draw_row, row, free_row);
      mn_block_set_gap (block, GAP);
      mn_block_set_break (block, i > 0 && i % self->per_page == 0);
      mn_pages_add (pages, block);
    }
}

static void
add_line (MnPages *pages, MnStyle style, const char *text, double gap)
{
  MnBlock *line = mn_block_new_row ();

  mn_block_add_cell (line, style, 0, mn_pages_get_width (pages), text);
  mn_block_set_gap (line, gap);
  mn_pages_add (pages, line);
}

static void
add_others (const MnChartGrid *self, MnPages *pages)
{
  g_autoptr (GStrvBuilder) names = g_strv_builder_new ();

  if (self->others->len == 0)
    return;
  for (guint i = 0; i < self->others->len; i++)
    {
      const MnCountryPages *country = g_ptr_array_index (self->others, i);
      g_autofree char *name = mn_country_dup_name (country->country, self->locale);

      g_strv_builder_add (names, name);
    }
  g_auto (GStrv) list = g_strv_builder_end (names);
  g_autofree char *joined = g_strjoinv (", ", list);
  /* Translators: a list of countries */
  g_autofree char *text = g_strdup_printf (_ ("No value of trade is known: %s"), joined);
  add_line (pages, MN_STYLE_SMALL, text, 16);
}

void
mn_chart_grid_add_to (const MnChartGrid *self, MnPages *pages)
{
  g_autoptr (GPtrArray) sources = g_ptr_array_new_with_free_func ((GDestroyNotify) mn_sources_free);

  add_line (pages, MN_STYLE_TITLE, _ ("Mongolia’s trade with its partners"), 0);
  if (self->charts->len == 0)
    add_line (pages, MN_STYLE_SUBTITLE, _ ("No value of trade is known."), 2);
  else
    add_charts (self, pages, sources);
  add_others (self, pages);
  for (guint i = 0; i < sources->len; i++)
    {
      const MnCountryPages *country = g_ptr_array_index (self->charts, i);
      g_autofree char *name = mn_country_dup_name (country->country, self->locale);
      /* Translators: a country: the sources of its chart */
      g_autofree char *heading = g_strdup_printf (_ ("%s: sources"), name);

      mn_sources_add_titled (g_ptr_array_index (sources, i), heading, pages);
    }
}
