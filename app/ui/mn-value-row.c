/* mn-value-row.c: one value of the trade. */
#include "mn-value-row.h"

#include "mn-fact-words.h"
#include "mn-format.h"

#include <glib/gi18n.h>
#include <math.h>

struct _MnValueRow
{
  GObject parent_instance;

  MnTradeSeries *series;
  const MnStatement *statement;
  char *texts[MN_N_VALUE_COLUMNS];
  char *derivation;
};

G_DEFINE_FINAL_TYPE (MnValueRow, mn_value_row, G_TYPE_OBJECT)

static void
mn_value_row_finalize (GObject *object)
{
  MnValueRow *self = MN_VALUE_ROW (object);

  for (guint i = 0; i < MN_N_VALUE_COLUMNS; i++)
    g_free (self->texts[i]);
  g_free (self->derivation);
  mn_trade_series_unref (self->series);
  G_OBJECT_CLASS (mn_value_row_parent_class)->finalize (object);
}

static void
mn_value_row_class_init (MnValueRowClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = mn_value_row_finalize;
}

static void
mn_value_row_init (MnValueRow *self)
{
}

/* On the page of one country its name may be left out. */
static const char *
get_flow_name (MnFlow flow)
{
  switch (flow)
    {
    case MN_FLOW_EXPORTS:
      return _ ("Mongolia’s exports");
    case MN_FLOW_IMPORTS:
      return _ ("Mongolia’s imports");
    case MN_FLOW_BALANCE:
      return _ ("Mongolia’s balance");
    case MN_FLOW_TURNOVER:
    default:
      return _ ("Turnover");
    }
}

static char *
dup_sources (const MnStatement *statement)
{
  g_autofree char *sources =
      g_strdup_printf (ngettext ("%u source", "%u sources", statement->n_sources),
                       statement->n_sources);

  if (statement->disputing->len == 0)
    return g_steal_pointer (&sources);
  return g_strdup_printf (ngettext ("%s, %u says otherwise", "%s, %u say otherwise",
                                    statement->disputing->len),
                          sources, statement->disputing->len);
}

static MnValueRow *
new_row (MnTradeSeries *series, const MnStatement *statement, const MnPeriod *period)
{
  MnValueRow *self = g_object_new (MN_TYPE_VALUE_ROW, NULL);
  const MnFigure *figure = statement->figure;
  g_autofree char *amount = mn_format_decimal (&figure->amount, TRUE, NULL);

  self->series = mn_trade_series_ref (series);
  self->statement = statement;
  self->texts[MN_VALUE_PERIOD] = mn_format_period_short (period, TRUE, NULL);
  self->texts[MN_VALUE_FLOW] = g_strdup (get_flow_name (statement->flow));
  self->texts[MN_VALUE_AMOUNT] = mn_fact_words_bounded (figure->bound, amount);
  self->texts[MN_VALUE_GROWTH] =
      isnan (figure->growth_pct) ? g_strdup ("") : mn_format_growth (figure->growth_pct, NULL);
  self->texts[MN_VALUE_STATUS] = g_strdup (mn_fact_words_status (figure->status));
  self->derivation = mn_fact_words_derivation (figure, NULL);
  if (!self->texts[MN_VALUE_STATUS])
    self->texts[MN_VALUE_STATUS] = g_strdup (_ ("reported"));
  /* Nobody reports what was derived. */
  self->texts[MN_VALUE_REPORTER] = figure->reporter == MN_COUNTRY_NONE || figure->derivation
                                       ? g_strdup ("")
                                       : mn_country_dup_name (figure->reporter, NULL);
  self->texts[MN_VALUE_SOURCES] = dup_sources (statement);
  return self;
}

GListModel *
mn_value_row_list (MnTradeSeries *series, guint unit_number)
{
  GListStore *store = g_list_store_new (MN_TYPE_VALUE_ROW);
  const MnTradeUnit *unit;

  if (unit_number >= series->units->len)
    return G_LIST_MODEL (store);
  unit = g_ptr_array_index (series->units, unit_number);
  for (guint i = 0; i < unit->slots->len; i++)
    {
      const MnTradeSlot *slot = g_ptr_array_index (unit->slots, i);

      for (int flow = 0; flow < MN_N_FLOWS; flow++)
        {
          g_autoptr (MnValueRow) row = NULL;

          if (slot->flows[flow] == NULL)
            continue;
          row = new_row (series, slot->flows[flow], &slot->period);
          g_list_store_append (store, row);
        }
    }
  for (guint i = 0; i < unit->targets->len; i++)
    {
      const MnTradeTarget *target = g_ptr_array_index (unit->targets, i);
      g_autoptr (MnValueRow) row =
          new_row (series, target->statement, &target->statement->figure->period);

      g_list_store_append (store, row);
    }
  return G_LIST_MODEL (store);
}

const char *
mn_value_row_get_text (MnValueRow *self, MnValueColumn column)
{
  g_return_val_if_fail (MN_IS_VALUE_ROW (self), NULL);

  return self->texts[column];
}

const char *
mn_value_column_get_title (MnValueColumn column)
{
  switch (column)
    {
    case MN_VALUE_PERIOD:
      return _ ("Period");
    case MN_VALUE_FLOW:
      return _ ("Trade");
    case MN_VALUE_AMOUNT:
      return _ ("Value"); /* the currency is that of all rows */
    case MN_VALUE_GROWTH:
      return _ ("Growth");
    case MN_VALUE_STATUS:
      return _ ("Status");
    case MN_VALUE_REPORTER:
      return _ ("Reported by");
    case MN_VALUE_SOURCES:
    default:
      return _ ("Sources");
    }
}

const char *
mn_value_row_get_derivation (MnValueRow *self)
{
  g_return_val_if_fail (MN_IS_VALUE_ROW (self), NULL);

  return self->derivation;
}

/* The status in full, where there is room. */
static const char *
get_long_text (MnValueRow *self, MnValueColumn column)
{
  return column == MN_VALUE_STATUS && self->derivation ? self->derivation : self->texts[column];
}

const MnStatement *
mn_value_row_get_statement (MnValueRow *self)
{
  g_return_val_if_fail (MN_IS_VALUE_ROW (self), NULL);

  return self->statement;
}

GPtrArray *
mn_value_row_list_figures (MnValueRow *self, guint *n_agreeing)
{
  GPtrArray *figures;

  g_return_val_if_fail (MN_IS_VALUE_ROW (self), NULL);

  figures = g_ptr_array_new ();
  g_ptr_array_add (figures, (gpointer) self->statement->figure);
  g_ptr_array_extend (figures, self->statement->agreeing, NULL, NULL);
  *n_agreeing = figures->len;
  g_ptr_array_extend (figures, self->statement->disputing, NULL, NULL);
  return figures;
}

char *
mn_value_row_dup_name (MnValueRow *self)
{
  GString *name = g_string_new (NULL);

  g_return_val_if_fail (MN_IS_VALUE_ROW (self), NULL);

  for (guint i = 0; i < MN_N_VALUE_COLUMNS; i++)
    {
      g_autofree char *amount =
          i == MN_VALUE_AMOUNT ? mn_fact_words_amount (self->statement->figure, NULL) : NULL;

      if (*self->texts[i])
        g_string_append_printf (name, "%s%s", name->len > 0 ? ", " : "",
                                amount ? amount : get_long_text (self, i));
    }
  return g_string_free (name, FALSE);
}

/* What a spreadsheet takes for a number. */
static char *
dup_number (double number, const char *format)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];

  return isnan (number) ? g_strdup ("")
                        : g_strdup (g_ascii_formatd (buffer, sizeof buffer, format, number));
}

static char *
dup_plain_cell (MnValueRow *self, MnValueColumn column)
{
  switch (column)
    {
    case MN_VALUE_AMOUNT:
      return dup_number (self->statement->value, "%.0f");
    case MN_VALUE_GROWTH:
      return dup_number (self->statement->figure->growth_pct, "%.6g");
    case MN_VALUE_FLOW:
      return mn_flow_dup_name (self->statement->flow, self->series->partner, NULL);
    case MN_VALUE_PERIOD:
    case MN_VALUE_STATUS:
    case MN_VALUE_REPORTER:
    case MN_VALUE_SOURCES:
    default:
      return g_strdup (get_long_text (self, column));
    }
}

static char *
dup_plain_title (MnValueColumn column, const char *currency)
{
  if (column == MN_VALUE_AMOUNT)
    return g_strdup_printf ("%s, %s", mn_value_column_get_title (column), currency);
  if (column == MN_VALUE_GROWTH)
    return g_strdup_printf ("%s, %%", mn_value_column_get_title (column));
  return g_strdup (mn_value_column_get_title (column));
}

char *
mn_value_row_list_to_tsv (GPtrArray *rows)
{
  GString *text = g_string_new (NULL);

  if (rows->len == 0)
    return g_string_free (text, FALSE);
  for (int i = -1; i < (int) rows->len; i++)
    for (guint column = 0; column < MN_N_VALUE_COLUMNS; column++)
      {
        MnValueRow *row = g_ptr_array_index (rows, MAX (i, 0));
        g_autofree char *cell = i < 0 ? dup_plain_title (column, row->statement->figure->currency)
                                      : dup_plain_cell (row, column);

        g_string_append_printf (text, "%s%c", cell, column + 1 < MN_N_VALUE_COLUMNS ? '\t' : '\n');
      }
  return g_string_free (text, FALSE);
}
