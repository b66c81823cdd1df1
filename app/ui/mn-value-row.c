/* mn-value-row.c: one value of the trade. */
#include "mn-value-row.h"

#include "mn-fact-words.h"
#include "mn-format.h"
#include "mn-source-words.h"
#include "mn-wording.h"

#include <glib/gi18n.h>
#include <math.h>

struct _MnValueRow
{
  GObject parent_instance;

  MnTradeView *view;
  const MnStatement *statement;
  const MnStatement *other; /* what the other country reports, or NULL */
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
  mn_trade_view_unref (self->view);
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
new_row (MnTradeView *view,
         const MnStatement *statement,
         const MnStatement *other,
         const MnPeriod *period)
{
  MnValueRow *self = g_object_new (MN_TYPE_VALUE_ROW, NULL);
  const MnFigure *figure = statement->figure;
  g_autoptr (MnFigure) seen = mn_trade_statement_dup_figure (statement);
  g_autofree char *amount =
      seen->has_amount ? mn_format_decimal (&seen->amount, TRUE, NULL) : g_strdup ("");

  self->view = mn_trade_view_ref (view);
  self->statement = statement;
  self->other = other;
  self->texts[MN_VALUE_PERIOD] = mn_format_period_short (period, TRUE, NULL);
  self->texts[MN_VALUE_FLOW] = g_strdup (get_flow_name (statement->flow));
  self->texts[MN_VALUE_AMOUNT] = mn_fact_words_bounded (seen->bound, amount);
  self->texts[MN_VALUE_DIFFERENCE] =
      other ? mn_source_words_difference (statement, other, NULL) : g_strdup ("");
  self->texts[MN_VALUE_GROWTH] =
      isnan (figure->growth_pct) ? g_strdup ("") : mn_format_growth (figure->growth_pct, NULL);
  self->texts[MN_VALUE_STATUS] = g_strdup (mn_fact_words_status (figure->status));
  self->derivation = mn_fact_words_derivation (figure, NULL);
  if (!self->texts[MN_VALUE_STATUS])
    self->texts[MN_VALUE_STATUS] = g_strdup (_ ("reported"));
  if (figure->basis != MN_BASIS_UNKNOWN)
    {
      g_autofree char *status = g_steal_pointer (&self->texts[MN_VALUE_STATUS]);

      self->texts[MN_VALUE_STATUS] =
          mn_wording_join (MN_WORDING_COMMA, status, figure->basis == MN_BASIS_FOB ? "FOB" : "CIF",
                           NULL);
    }
  /* Nobody reports what was derived; but what a view computes is from the values of one reporter. */
  self->texts[MN_VALUE_REPORTER] =
      figure->reporter == MN_COUNTRY_NONE ||
              (figure->derivation && !statement->is_growth && statement->flow != MN_FLOW_BALANCE)
          ? g_strdup ("")
          : mn_country_dup_name (figure->reporter, NULL);
  self->texts[MN_VALUE_SOURCES] = dup_sources (statement);
  return self;
}

static void
append_slot (GListStore *store, MnTradeView *view, const MnTradeSlot *slot, MnFlow flow)
{
  g_autoptr (MnValueRow) row = NULL;

  if (slot->flows[flow] == NULL)
    return;
  row =
      new_row (view, slot->flows[flow], mn_trade_view_find_other (view, slot, flow), &slot->period);
  g_list_store_append (store, row);
}

/* How many slots from number @first on are of one period: those of several reporters. */
static guint
count_same_period (const MnTradeUnit *unit, guint first)
{
  const MnTradeSlot *slot = g_ptr_array_index (unit->slots, first);
  guint n = 1;

  while (first + n < unit->slots->len)
    {
      const MnTradeSlot *other = g_ptr_array_index (unit->slots, first + n);

      if (other->period.start != slot->period.start || other->period.end != slot->period.end)
        break;
      n++;
    }
  return n;
}

GListModel *
mn_value_row_list (MnTradeView *view)
{
  GListStore *store = g_list_store_new (MN_TYPE_VALUE_ROW);
  const MnTradeUnit *unit = view->unit;
  guint n;

  if (unit == NULL)
    return G_LIST_MODEL (store);
  /* What is to be compared stands in lines one below the other. */
  for (guint i = 0; i < unit->slots->len; i += n)
    {
      n = count_same_period (unit, i);
      for (int flow = 0; flow < MN_N_FLOWS; flow++)
        for (guint j = i; j < i + n; j++)
          append_slot (store, view, g_ptr_array_index (unit->slots, j), flow);
    }
  for (guint i = 0; i < unit->targets->len; i++)
    {
      const MnTradeTarget *target = g_ptr_array_index (unit->targets, i);
      g_autoptr (MnValueRow) row =
          new_row (view, target->statement, NULL, &target->statement->figure->period);

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

gboolean
mn_value_column_is_in (MnValueColumn column, MnTradeViewKind kind)
{
  if (column == MN_VALUE_AMOUNT)
    return kind != MN_TRADE_VIEW_GROWTH;
  return column != MN_VALUE_DIFFERENCE || kind == MN_TRADE_VIEW_MIRROR;
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
    case MN_VALUE_DIFFERENCE:
      return _ ("Difference"); /* against what the other country reports */
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

  g_autoptr (MnFigure) seen = mn_trade_statement_dup_figure (self->statement);
  for (guint i = 0; i < MN_N_VALUE_COLUMNS; i++)
    {
      g_autofree char *amount = i == MN_VALUE_AMOUNT ? mn_fact_words_amount (seen, NULL) : NULL;

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
      return dup_number (self->statement->is_growth ? mn_figure_get_value (self->statement->figure)
                                                    : self->statement->value,
                         "%.0f");
    case MN_VALUE_DIFFERENCE:
      return dup_number (self->other ? self->statement->value - self->other->value : NAN, "%.0f");
    case MN_VALUE_GROWTH:
      return dup_number (self->statement->figure->growth_pct, "%.6g");
    case MN_VALUE_FLOW:
      return mn_flow_dup_name (self->statement->flow, self->view->series->partner, NULL);
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
  if (column == MN_VALUE_AMOUNT || column == MN_VALUE_DIFFERENCE)
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
        g_autofree char *cell = NULL;

        if (!mn_value_column_is_in (column, row->view->kind))
          continue;
        cell = i < 0 ? dup_plain_title (column, row->view->unit->currency)
                     : dup_plain_cell (row, column);
        g_string_append_printf (text, "%s%c", cell, column + 1 < MN_N_VALUE_COLUMNS ? '\t' : '\n');
      }
  return g_string_free (text, FALSE);
}
