/* mn-country-lists.c: what is drawn, in words: values, conflicts, events, each with its sources. */
#include "mn-country-private.h"

#include "mn-fact-words.h"
#include "mn-format.h"
#include "mn-gettext.h"
#include "mn-source-words.h"

#define COLUMN_GAP     12.0
#define PERIOD_WIDTH   92.0
#define REPORTER_WIDTH 150.0 /* the same with 'Kazakhstan reports' behind it */
#define DATE_WIDTH     108.0
#define TYPE_WIDTH     78.0

static void
draw_rule (cairo_t *cr, gpointer user_data)
{
  const double *width = user_data;

  cairo_set_source_rgb (cr, 0.6, 0.6, 0.6);
  cairo_set_line_width (cr, MN_PAPER_HAIRLINE);
  cairo_move_to (cr, 0, 2);
  cairo_line_to (cr, *width, 2);
  cairo_stroke (cr);
}

static void
add_heading (MnPages *pages, const char *text)
{
  double width = mn_pages_get_width (pages);
  MnBlock *heading = mn_block_new_row ();
  MnBlock *rule = mn_block_new_drawing (4, draw_rule, g_memdup2 (&width, sizeof width), g_free);

  mn_block_add_cell (heading, MN_STYLE_HEADING, 0, width, text);
  mn_block_set_gap (heading, 16);
  mn_block_set_keep (heading, TRUE);
  mn_pages_add (pages, heading);
  mn_block_set_keep (rule, TRUE);
  mn_pages_add (pages, rule);
}

static void
add_line (MnPages *pages, MnStyle style, const char *text)
{
  MnBlock *row = mn_block_new_row ();

  mn_block_add_cell (row, style, 0, mn_pages_get_width (pages), text);
  mn_block_set_gap (row, 2);
  mn_pages_add (pages, row);
}

/* --- Values ----------------------------------------------------------------------------------- */

/* '+48.1%' where the chart is of growth; its amount, if any, belongs to other views. */
static char *
dup_value (const MnCountryPages *self, const MnStatement *statement)
{
  g_autoptr (MnFigure) figure = mn_trade_statement_dup_figure (statement);

  return statement->is_growth ? mn_format_growth (statement->value, self->locale)
                              : mn_fact_words_value (figure, self->locale);
}

/* 'about 30.4 million (+129.9%), provisional, confirmed, disputed [3, 5]' */
static char *
dup_statement (const MnCountryPages *self, MnSources *sources, const MnStatement *statement)
{
  g_autofree char *value = dup_value (self, statement);
  g_autofree char *derivation = mn_fact_words_derivation (statement->figure, self->locale);
  const char *status = derivation ? derivation : mn_fact_words_status (statement->figure->status);
  g_autoptr (GPtrArray) evidence = mn_figure_list_evidence (statement->figure);

  for (guint i = 0; i < statement->agreeing->len; i++)
    g_ptr_array_add (evidence,
                     ((const MnFigure *) g_ptr_array_index (statement->agreeing, i))->evidence);
  g_autofree char *cited = mn_sources_cite (sources, evidence);
  const char *words[] = { statement->figure->status == MN_STATUS_TARGET ? NULL : status,
                          mn_fact_words_verdict_mark (statement->figure->verdict),
                          statement->disputing->len ? _ ("disputed") : NULL };
  g_autoptr (GString) text = g_string_new (value);

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (words[i])
      g_string_append_printf (text, ", %s", words[i]);
  return g_strconcat (text->str, cited, NULL);
}

static guint
find_flows (const MnCountryPages *self, MnFlow flows[MN_N_FLOWS])
{
  guint n = 0;

  for (guint flow = 0; flow < MN_N_FLOWS; flow++)
    for (guint i = 0; i < self->slots->len; i++)
      if (((const MnTradeSlot *) g_ptr_array_index (self->slots, i))->flows[flow])
        {
          flows[n++] = (MnFlow) flow;
          break;
        }
  return n;
}

static double
get_head_width (const MnCountryPages *self)
{
  return self->view->kind == MN_TRADE_VIEW_MIRROR ? REPORTER_WIDTH : PERIOD_WIDTH;
}

static void
add_row (const MnCountryPages *self, MnPages *pages, const char *head, const GPtrArray *cells)
{
  double width = get_head_width (self);
  double column = (mn_pages_get_width (pages) - width) / cells->len;
  MnBlock *row = mn_block_new_row ();

  mn_block_add_cell (row, MN_STYLE_TEXT, 0, width - COLUMN_GAP, head);
  for (guint i = 0; i < cells->len; i++)
    mn_block_add_cell (row, MN_STYLE_TEXT, width + i * column, column - COLUMN_GAP,
                       g_ptr_array_index (cells, i));
  mn_block_set_gap (row, 2);
  mn_pages_add (pages, row);
}

/* '2021', or '2021, Kazakhstan reports'. */
static char *
dup_row_head (const MnCountryPages *self, const MnTradeSlot *slot)
{
  g_autofree char *period = mn_format_period (&slot->period, self->locale);

  if (slot->reporter == MN_COUNTRY_NONE)
    return g_steal_pointer (&period);
  g_autofree char *reporter = mn_country_dup_name (slot->reporter, self->locale);
  /* Translators: a period, a country */
  return g_strdup_printf (_ ("%s, %s reports"), period, reporter);
}

/* Below Mongolia's statistics, how they differ from the partner's. */
static void
add_difference_row (const MnCountryPages *self,
                    const MnTradeSlot *slot,
                    const MnFlow *flows,
                    guint n,
                    MnPages *pages)
{
  g_autoptr (GPtrArray) cells = g_ptr_array_new_with_free_func (g_free);
  gboolean has_any = FALSE;

  for (guint i = 0; i < n; i++)
    {
      const MnStatement *statement = slot->flows[flows[i]];
      const MnStatement *other = mn_trade_view_find_other (self->view, slot, flows[i]);
      gboolean has_both = statement && other;

      has_any = has_any || has_both;
      g_ptr_array_add (cells, has_both ? mn_source_words_difference (statement, other, self->locale)
                                       : g_strdup ("–"));
    }
  if (has_any)
    add_row (self, pages, _ ("Difference"), cells);
}

static void
add_slot_rows (const MnCountryPages *self,
               const MnTradeSlot *slot,
               const MnFlow *flows,
               guint n,
               MnSources *sources,
               MnPages *pages)
{
  g_autofree char *head = dup_row_head (self, slot);
  g_autoptr (GPtrArray) cells = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < n; i++)
    {
      const MnStatement *statement = slot->flows[flows[i]];

      g_ptr_array_add (cells,
                       statement ? dup_statement (self, sources, statement) : g_strdup ("–"));
    }
  add_row (self, pages, head, cells);
  if (slot->reporter == MN_MONGOLIA)
    add_difference_row (self, slot, flows, n, pages);
}

static void
add_value_rows (const MnCountryPages *self, MnSources *sources, MnPages *pages)
{
  double first = get_head_width (self);
  MnFlow flows[MN_N_FLOWS];
  guint n = find_flows (self, flows);
  double column = n > 0 ? (mn_pages_get_width (pages) - first) / n : 0;
  MnBlock *head = mn_block_new_row ();

  if (n == 0)
    {
      mn_block_free (head);
      return;
    }
  mn_block_add_cell (head, MN_STYLE_STRONG, 0, first - COLUMN_GAP, _ ("Period"));
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *name = mn_flow_dup_name (flows[i], self->country, self->locale);

      mn_block_add_cell (head, MN_STYLE_STRONG, first + i * column, column - COLUMN_GAP, name);
    }
  mn_block_set_gap (head, 2);
  mn_block_set_keep (head, TRUE);
  mn_pages_add (pages, head);

  for (guint k = 0; k < self->slots->len; k++)
    add_slot_rows (self, g_ptr_array_index (self->slots, k), flows, n, sources, pages);
}

static void
add_target_rows (const MnCountryPages *self, MnSources *sources, MnPages *pages)
{
  for (guint i = 0; i < self->targets->len; i++)
    {
      const MnTradeTarget *target = g_ptr_array_index (self->targets, i);
      g_autofree char *flow =
          mn_flow_dup_name (target->statement->flow, self->country, self->locale);
      g_autofree char *value = dup_statement (self, sources, target->statement);
      g_autofree char *when = mn_format_period (&target->statement->figure->period, self->locale);
      /* Translators: what is to be reached, a deadline such as 'by 2030', an amount */
      g_autofree char *text = *when ? g_strdup_printf (_ ("Target: %s, %s: %s"), flow, when, value)
                                    /* Translators: the same without a deadline */
                                    : g_strdup_printf (_ ("Target: %s: %s"), flow, value);

      add_line (pages, MN_STYLE_TEXT, text);
    }
}

void
mn_country_lists_add_values (const MnCountryPages *self, MnSources *sources, MnPages *pages)
{
  const MnTradeUnit *unit = mn_country_pages_get_unit (self);

  if (!unit || (self->slots->len == 0 && self->targets->len == 0))
    return;
  g_autofree char *currency = mn_format_currency_name (unit->currency, self->locale);
  /* Translators: a currency, as in 'Trade in US dollars' */
  g_autofree char *heading = self->view->kind == MN_TRADE_VIEW_GROWTH
                                 ? g_strdup (_ ("Growth against the same months a year before"))
                                 : g_strdup_printf (_ ("Trade in %s"), currency);
  add_heading (pages, heading);
  add_value_rows (self, sources, pages);
  add_target_rows (self, sources, pages);
}

/* --- What is not as it seems ------------------------------------------------------------------ */

void
mn_country_lists_add_conflicts (const MnCountryPages *self, MnSources *sources, MnPages *pages)
{
  gboolean has_heading = FALSE;

  for (guint i = 0; self->series && i < self->series->conflicts->len; i++)
    {
      const MnConflict *conflict = g_ptr_array_index (self->series->conflicts, i);

      if (!mn_country_pages_shows (self, &conflict->a->period))
        continue;
      if (!has_heading)
        add_heading (pages, _ ("Where sources differ"));
      has_heading = TRUE;

      gpointer evidence[] = { conflict->a->evidence, conflict->b->evidence };
      g_autoptr (GPtrArray) both = g_ptr_array_new ();
      for (guint k = 0; k < G_N_ELEMENTS (evidence); k++)
        g_ptr_array_add (both, evidence[k]);
      g_autofree char *cited = mn_sources_cite (sources, both);
      g_autofree char *subject = mn_fact_words_subject (conflict->a, self->locale);
      /* Translators: what is traded when, and a sentence on who says what of it */
      g_autofree char *words = g_strdup_printf (_ ("%s: %s"), subject, conflict->reason);
      g_autofree char *text = g_strconcat (words, cited, NULL);
      add_line (pages, MN_STYLE_TEXT, text);
    }
}

/* 'The 12 others are not listed.' */
static void
add_rest (MnPages *pages, guint n, const char *locale)
{
  g_autofree char *number = mn_format_number (n, 0, locale);
  g_autofree char *text =
      g_strdup_printf (ngettext ("%s more is in the library.", "%s more are in the library.", n),
                       number);

  add_line (pages, MN_STYLE_SMALL, text);
}

void
mn_country_lists_add_omitted (const MnCountryPages *self, MnSources *sources, MnPages *pages)
{
  guint n = MIN (self->omitted->len, self->options.max_events);

  if (self->omitted->len == 0)
    return;
  add_heading (pages, _ ("Not in the chart"));
  for (guint i = 0; i < n; i++)
    {
      const MnOmitted *one = &g_array_index (self->omitted, MnOmitted, i);
      g_autofree char *figure = mn_fact_words_figure (one->figure, self->locale);
      g_autofree char *cited = mn_sources_cite_one (sources, one->figure->evidence->article);
      g_autofree char *words =
          /* Translators: a figure, and why it is not in the chart */
          g_strdup_printf (_ ("%s – %s"), figure, mn_omission_get_reason (one->omission));
      g_autofree char *text = g_strconcat (words, cited, NULL);

      add_line (pages, MN_STYLE_TEXT, text);
    }
  if (self->omitted->len > n)
    add_rest (pages, self->omitted->len - n, self->locale);
}

/* --- Events ----------------------------------------------------------------------------------- */

static void
add_event (const MnCountryPages *self, const MnEvent *event, MnSources *sources, MnPages *pages)
{
  double width = mn_pages_get_width (pages);
  MnBlock *row = mn_block_new_row ();
  g_autofree char *date = mn_fact_words_date (&event->date, self->locale);
  g_autofree char *cited = mn_sources_cite (sources, event->evidence);
  g_autofree char *planned = event->status == MN_EVENT_PLANNED
                                 /* Translators: what is planned to happen */
                                 ? g_strdup_printf (_ ("Planned: %s"), event->title)
                                 : NULL;
  const char *verdict = mn_fact_words_verdict_mark (event->verdict);
  g_autofree char *text = g_strconcat (planned ? planned : event->title, verdict ? " – " : "",
                                       verdict ? verdict : "", cited, NULL);

  mn_block_add_cell (row, MN_STYLE_TEXT, 0, DATE_WIDTH - COLUMN_GAP, date);
  mn_block_add_cell (row, MN_STYLE_TEXT, DATE_WIDTH, TYPE_WIDTH - COLUMN_GAP,
                     mn_event_type_get_name (event->type));
  mn_block_add_cell (row, MN_STYLE_TEXT, DATE_WIDTH + TYPE_WIDTH, width - DATE_WIDTH - TYPE_WIDTH,
                     text);
  mn_block_set_gap (row, 2);
  mn_pages_add (pages, row);
}

void
mn_country_lists_add_events (const MnCountryPages *self, MnSources *sources, MnPages *pages)
{
  guint n = MIN (self->events->len, self->options.max_events);
  guint first = self->events->len - n;

  if (n == 0)
    return;
  add_heading (pages, _ ("Events"));
  if (first > 0)
    {
      g_autofree char *listed = mn_format_number (n, 0, self->locale);
      g_autofree char *left = mn_format_number (first, 0, self->locale);
      g_autofree char *text =
          /* Translators: two numbers of events */
          g_strdup_printf (_ ("The last %s are listed; %s earlier ones are in the drawing."),
                           listed, left);

      add_line (pages, MN_STYLE_SMALL, text);
    }
  for (guint i = first; i < self->events->len; i++)
    add_event (self, g_ptr_array_index (self->events, i), sources, pages);
}
