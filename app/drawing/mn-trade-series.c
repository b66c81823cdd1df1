/* mn-trade-series.c: what is known of the trade with one country, sorted for drawing. */
#include "mn-trade-private.h"

#include "mn-derivation.h"
#include "mn-derive.h"
#include "mn-gettext.h"

#include <math.h>
#include <string.h>

#define MAX_SLOT_DAYS 366

int
mn_trade_find_omission (const MnFigure *figure, MnCountry partner)
{
  gboolean from_us = figure->from == MN_MONGOLIA && figure->to == partner;
  gboolean to_us = figure->to == MN_MONGOLIA && figure->from == partner;

  if (figure->scope != MN_SCOPE_BILATERAL)
    return MN_OMITTED_NOT_BILATERAL;
  if (!from_us && !to_us)
    return MN_OMITTED_OTHER_COUNTRY;
  if (!figure->has_amount)
    return isnan (figure->share_pct) ? MN_OMITTED_GROWTH_ONLY : MN_OMITTED_SHARE_ONLY;
  if (strlen (figure->currency) != 3)
    return MN_OMITTED_NO_CURRENCY;
  if (figure->status == MN_STATUS_TARGET)
    return -1;
  if (!mn_period_is_known (&figure->period) || figure->period.end < figure->period.start)
    return MN_OMITTED_NO_PERIOD;
  if ((gint64) figure->period.end - figure->period.start + 1 > MAX_SLOT_DAYS)
    return MN_OMITTED_LONG_PERIOD;
  return -1;
}

/* --- Order ------------------------------------------------------------------------------------ */

#define COMPARE(a, b) \
  if ((a) != (b))     \
    return (a) < (b) ? -1 : 1;

MnFlow
mn_trade_get_flow (const MnFigure *figure)
{
  switch (figure->kind)
    {
    case MN_KIND_EXPORT:
    case MN_KIND_IMPORT:
      return figure->from == MN_MONGOLIA ? MN_FLOW_EXPORTS : MN_FLOW_IMPORTS;
    case MN_KIND_BALANCE:
      return MN_FLOW_BALANCE;
    case MN_KIND_TURNOVER:
    default:
      return MN_FLOW_TURNOVER;
    }
}

/* So that the order they were given in does not matter. */
int
mn_trade_compare_figures (gconstpointer one, gconstpointer other)
{
  const MnFigure *a = *(const MnFigure *const *) one;
  const MnFigure *b = *(const MnFigure *const *) other;
  int order = strcmp (a->currency, b->currency);

  if (order == 0)
    order = mn_period_compare (&a->period, &b->period);
  if (order != 0)
    return order;
  COMPARE (mn_trade_get_flow (a), mn_trade_get_flow (b))
  COMPARE (a->evidence->article, b->evidence->article)
  COMPARE (a->evidence->edition, b->evidence->edition)
  COMPARE (a->evidence->part, b->evidence->part)
  COMPARE (a->evidence->span.start, b->evidence->span.start)
  COMPARE (a->evidence->span.end, b->evidence->span.end)
  COMPARE (a->id, b->id)
  COMPARE (a->from, b->from)
  COMPARE (a->reporter, b->reporter)
  COMPARE (a->status, b->status)
  COMPARE (a->amount.exponent, b->amount.exponent)
  COMPARE (a->amount.digits, b->amount.digits)
  COMPARE (a->bound, b->bound)
  return 0;
}

/* Statements on one thing stand together: currency, days, flow; deadline alone for targets. */
static gboolean
same_thing (const MnFigure *a, const MnFigure *b)
{
  gboolean target = a->status == MN_STATUS_TARGET;

  return target == (b->status == MN_STATUS_TARGET) && g_str_equal (a->currency, b->currency) &&
         mn_trade_get_flow (a) == mn_trade_get_flow (b) && a->period.end == b->period.end &&
         (target || a->period.start == b->period.start);
}

/* For sorting into groups, to which same_thing() then holds. */
int
mn_trade_compare_things (gconstpointer one, gconstpointer other)
{
  const MnFigure *a = *(const MnFigure *const *) one;
  const MnFigure *b = *(const MnFigure *const *) other;
  gboolean target = a->status == MN_STATUS_TARGET;
  int order = strcmp (a->currency, b->currency);

  if (order != 0)
    return order;
  COMPARE (target, b->status == MN_STATUS_TARGET)
  if (!target)
    {
      COMPARE (a->period.start, b->period.start)
      /* Longer ones first, to be drawn behind. */
      COMPARE (b->period.end, a->period.end)
    }
  else
    {
      /* Unknown is the smallest day; open targets go last. */
      COMPARE (a->period.end == MN_DAY_UNKNOWN, b->period.end == MN_DAY_UNKNOWN)
      COMPARE (a->period.end, b->period.end)
    }
  COMPARE (mn_trade_get_flow (a), mn_trade_get_flow (b))
  return mn_trade_compare_figures (one, other);
}

/* --- Slots ------------------------------------------------------------------------------------ */

void
mn_trade_statement_free (MnStatement *statement)
{
  if (!statement)
    return;
  g_ptr_array_unref (statement->agreeing);
  g_ptr_array_unref (statement->disputing);
  g_free (statement);
}

void
mn_trade_statement_list (GPtrArray *figures, const MnStatement *statement)
{
  g_ptr_array_add (figures, (gpointer) statement->figure);
  g_ptr_array_extend (figures, statement->agreeing, NULL, NULL);
  g_ptr_array_extend (figures, statement->disputing, NULL, NULL);
}

MnFigure *
mn_trade_statement_dup_figure (const MnStatement *statement)
{
  MnFigure *figure = mn_figure_copy (statement->figure);

  if (figure->kind != MN_KIND_BALANCE || figure->from == MN_MONGOLIA)
    return figure;
  figure->to = figure->from;
  figure->from = MN_MONGOLIA;
  figure->amount.digits = -figure->amount.digits;
  if (figure->bound == MN_BOUND_OVER || figure->bound == MN_BOUND_UNDER)
    figure->bound = figure->bound == MN_BOUND_OVER ? MN_BOUND_UNDER : MN_BOUND_OVER;
  return figure;
}

MnStatement *
mn_trade_statement_copy (const MnStatement *statement)
{
  MnStatement *copy = g_memdup2 (statement, sizeof *statement);

  g_ptr_array_ref (copy->agreeing);
  g_ptr_array_ref (copy->disputing);
  return copy;
}

static void
free_slot (gpointer data)
{
  MnTradeSlot *slot = data;

  for (guint i = 0; i < MN_N_FLOWS; i++)
    mn_trade_statement_free (slot->flows[i]);
  g_free (slot);
}

static void
free_target (gpointer data)
{
  mn_trade_statement_free (((MnTradeTarget *) data)->statement);
  g_free (data);
}

void
mn_trade_unit_free (MnTradeUnit *unit)
{
  g_ptr_array_unref (unit->slots);
  g_ptr_array_unref (unit->targets);
  g_free (unit);
}

static void
free_conflict (gpointer data)
{
  g_free (((MnConflict *) data)->reason);
  g_free (data);
}

MnTradeUnit *
mn_trade_unit_new (const char *currency)
{
  MnTradeUnit *unit = g_new0 (MnTradeUnit, 1);

  g_strlcpy (unit->currency, currency, sizeof unit->currency);
  unit->slots = g_ptr_array_new_with_free_func (free_slot);
  unit->targets = g_ptr_array_new_with_free_func (free_target);
  return unit;
}

static MnTradeUnit *
get_unit (MnTradeSeries *self, const char *currency)
{
  MnTradeUnit *unit =
      self->units->len ? g_ptr_array_index (self->units, self->units->len - 1) : NULL;

  if (unit && g_str_equal (unit->currency, currency))
    return unit;
  unit = mn_trade_unit_new (currency);
  g_ptr_array_add (self->units, unit);
  return unit;
}

/* The same days may have been called 'January to March' and 'the first quarter'. */
static MnPeriod
name_period (GPtrArray *group)
{
  MnPeriod period = ((const MnFigure *) g_ptr_array_index (group, 0))->period;
  int year, first, last;

  period.precision = MN_PRECISION_DAY;
  if (mn_period_is_full_year (&period, &year))
    return mn_period_new_year (year);
  if (!mn_period_is_part_year (&period, &year, &first, &last))
    return period;

  period.precision = MN_PRECISION_MONTH;
  for (guint i = 0; i < group->len; i++)
    {
      const MnFigure *figure = g_ptr_array_index (group, i);

      if (figure->period.precision == MN_PRECISION_QUARTER && last - first == 2 && first % 3 == 1)
        period.precision = MN_PRECISION_QUARTER;
    }
  return period;
}

MnTradeSlot *
mn_trade_unit_get_slot (MnTradeUnit *unit, GPtrArray *group, MnCountry reporter)
{
  MnPeriod period = name_period (group);
  MnTradeSlot *slot =
      unit->slots->len ? g_ptr_array_index (unit->slots, unit->slots->len - 1) : NULL;

  if (slot && slot->period.start == period.start && slot->period.end == period.end &&
      slot->reporter == reporter)
    {
      if (period.precision == MN_PRECISION_QUARTER)
        slot->period.precision = MN_PRECISION_QUARTER;
      return slot;
    }
  slot = g_new0 (MnTradeSlot, 1);
  slot->period = period;
  slot->is_part = !mn_period_is_full_year (&period, NULL);
  slot->reporter = reporter;
  g_ptr_array_add (unit->slots, slot);
  return slot;
}

static void
omit (MnTradeSeries *self, const MnFigure *figure, MnOmission omission)
{
  MnOmitted omitted = { figure, omission };

  g_array_append_val (self->omitted, omitted);
}

/* Forecasts stand in only where nothing else is known. */
static void
leave_out_forecasts (MnTradeSeries *self, GPtrArray *group)
{
  guint n_forecasts = 0;

  for (guint i = 0; i < group->len; i++)
    n_forecasts += ((const MnFigure *) g_ptr_array_index (group, i))->status == MN_STATUS_FORECAST;
  if (n_forecasts == 0 || n_forecasts == group->len)
    return;

  for (guint i = group->len; i > 0; i--)
    {
      const MnFigure *figure = g_ptr_array_index (group, i - 1);

      if (figure->status != MN_STATUS_FORECAST)
        continue;
      omit (self, figure, MN_OMITTED_FORECAST);
      g_ptr_array_remove_index (group, i - 1);
    }
}

/* Goals that differ are goals of their own. */
static void
add_targets (MnTradeUnit *unit, GPtrArray *group, MnChooser *chooser)
{
  while (group->len > 0)
    {
      MnTradeTarget *target = g_new0 (MnTradeTarget, 1);

      target->statement = mn_trade_choose (chooser, group);
      target->deadline = target->statement->figure->period.end;
      g_ptr_array_set_size (group, 0);
      for (guint i = 0; i < target->statement->disputing->len; i++)
        g_ptr_array_add (group, g_ptr_array_index (target->statement->disputing, i));
      g_ptr_array_set_size (target->statement->disputing, 0);
      g_ptr_array_add (unit->targets, target);
    }
}

static void
add_group (MnTradeSeries *self, GPtrArray *group, MnChooser *chooser)
{
  const MnFigure *first = g_ptr_array_index (group, 0);
  MnTradeUnit *unit = get_unit (self, first->currency);

  if (first->status == MN_STATUS_TARGET)
    {
      add_targets (unit, group, chooser);
      return;
    }

  MnTradeSlot *slot = mn_trade_unit_get_slot (unit, group, MN_COUNTRY_NONE);
  leave_out_forecasts (self, group);
  MnStatement *statement = mn_trade_choose (chooser, group);
  slot->flows[statement->flow] = statement;
  unit->min = MIN (unit->min, statement->value);
  unit->max = MAX (unit->max, statement->value);
  /* So that its interval has room. */
  if (statement->figure->derivation)
    {
      unit->min = MIN (unit->min, statement->low);
      unit->max = MAX (unit->max, statement->high);
    }
  mn_trade_add_conflicts (statement, chooser->locale, self->conflicts);
}

static int
compare_units (gconstpointer one, gconstpointer other)
{
  const MnTradeUnit *a = *(const MnTradeUnit *const *) one;
  const MnTradeUnit *b = *(const MnTradeUnit *const *) other;
  gboolean a_dollars = g_str_equal (a->currency, "USD");

  if (a_dollars != g_str_equal (b->currency, "USD"))
    return a_dollars ? -1 : 1;
  COMPARE (b->slots->len, a->slots->len)
  return strcmp (a->currency, b->currency);
}

static int
compare_conflicts (gconstpointer one, gconstpointer other)
{
  const MnConflict *a = *(const MnConflict *const *) one;
  const MnConflict *b = *(const MnConflict *const *) other;
  int order = mn_trade_compare_figures (&a->a, &b->a);

  return order ? order : mn_trade_compare_figures (&a->b, &b->b);
}

static int
compare_omitted (gconstpointer one, gconstpointer other)
{
  const MnOmitted *a = one;
  const MnOmitted *b = other;
  int order = mn_period_compare (&a->figure->period, &b->figure->period);

  return order ? order : mn_trade_compare_figures (&a->figure, &b->figure);
}

/* In runs of the same thing. */
static void
add_all (MnTradeSeries *self, GPtrArray *figures, MnChooser *chooser)
{
  g_autoptr (GPtrArray) group = g_ptr_array_new ();

  for (guint i = 0; i < figures->len; i++)
    {
      MnFigure *figure = g_ptr_array_index (figures, i);

      g_ptr_array_add (group, figure);
      if (i + 1 < figures->len && same_thing (figure, g_ptr_array_index (figures, i + 1)))
        continue;
      add_group (self, group, chooser);
      g_ptr_array_set_size (group, 0);
    }
}

/* For what is chosen later, from the same figures. */
static void
keep_day (MnTradeSeries *self, gint64 article, MnArticleDayFunc get_day, gpointer user_data)
{
  MnDay day = get_day ? get_day (article, user_data) : MN_DAY_UNKNOWN;

  if (day != MN_DAY_UNKNOWN)
    g_hash_table_insert (self->days, g_memdup2 (&article, sizeof article), GINT_TO_POINTER (day));
}

MnDay
mn_trade_get_day (gint64 article, gpointer series)
{
  gpointer day;

  return g_hash_table_lookup_extended (((MnTradeSeries *) series)->days, &article, NULL, &day)
             ? GPOINTER_TO_INT (day)
             : MN_DAY_UNKNOWN;
}

MnTradeSeries *
mn_trade_series_new (GPtrArray *figures,
                     MnCountry partner,
                     MnArticleDayFunc get_day,
                     gpointer user_data,
                     const char *locale)
{
  g_return_val_if_fail (figures != NULL, NULL);

  MnTradeSeries *self = g_new0 (MnTradeSeries, 1);
  g_autoptr (GPtrArray) drawn = g_ptr_array_sized_new (figures->len);

  g_atomic_ref_count_init (&self->ref_count);
  self->partner = partner;
  self->figures = g_ptr_array_ref (figures);
  self->derived = mn_derive_figures (figures);
  self->days = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  self->units = g_ptr_array_new_with_free_func ((GDestroyNotify) mn_trade_unit_free);
  self->conflicts = g_ptr_array_new_with_free_func (free_conflict);
  self->omitted = g_array_new (FALSE, FALSE, sizeof (MnOmitted));

  for (guint i = 0; i < figures->len; i++)
    {
      const MnFigure *figure = g_ptr_array_index (figures, i);
      int omission = mn_trade_find_omission (figure, partner);

      keep_day (self, figure->evidence->article, get_day, user_data);
      if (omission >= 0)
        omit (self, figure, (MnOmission) omission);
      else
        g_ptr_array_add (drawn, (gpointer) figure);
    }
  for (guint i = 0; i < self->derived->len; i++)
    if (mn_trade_find_omission (g_ptr_array_index (self->derived, i), partner) < 0)
      g_ptr_array_add (drawn, g_ptr_array_index (self->derived, i));
  g_ptr_array_sort (drawn, mn_trade_compare_things);

  MnChooser chooser = { mn_trade_count_reporters (drawn), mn_trade_get_day, self, locale, FALSE };
  add_all (self, drawn, &chooser);
  g_hash_table_unref (chooser.reporters);

  for (guint i = 0; i < self->units->len; i++)
    {
      MnTradeUnit *unit = g_ptr_array_index (self->units, i);

      for (guint j = 0; j < unit->slots->len; j++)
        mn_trade_check_parts (g_ptr_array_index (unit->slots, j), locale, self->conflicts);
    }
  g_ptr_array_sort (self->units, compare_units);
  g_ptr_array_sort (self->conflicts, compare_conflicts);
  g_array_sort (self->omitted, compare_omitted);
  return self;
}

MnTradeSeries *
mn_trade_series_ref (MnTradeSeries *self)
{
  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

void
mn_trade_series_unref (MnTradeSeries *self)
{
  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;
  g_ptr_array_unref (self->units);
  g_ptr_array_unref (self->conflicts);
  g_array_unref (self->omitted);
  g_ptr_array_unref (self->derived);
  g_hash_table_unref (self->days);
  g_ptr_array_unref (self->figures);
  g_free (self);
}

/* --- What is not drawn ------------------------------------------------------------------------ */

static void
append_omitted (GArray *omitted, const MnFigure *figure)
{
  MnOmitted one = { figure, MN_OMITTED_CURRENCY };

  /* What nobody stated is not missed. */
  if (!figure->derivation)
    g_array_append_val (omitted, one);
}

static void
append_statement (GArray *omitted, const MnStatement *statement)
{
  const GPtrArray *arrays[] = { statement->agreeing, statement->disputing };

  append_omitted (omitted, statement->figure);
  for (guint i = 0; i < G_N_ELEMENTS (arrays); i++)
    for (guint j = 0; j < arrays[i]->len; j++)
      append_omitted (omitted, g_ptr_array_index (arrays[i], j));
}

GArray *
mn_trade_series_list_omitted (const MnTradeSeries *self, guint unit)
{
  GArray *omitted = g_array_new (FALSE, FALSE, sizeof (MnOmitted));

  g_array_append_vals (omitted, self->omitted->data, self->omitted->len);
  for (guint i = 0; i < self->units->len; i++)
    {
      const MnTradeUnit *other = g_ptr_array_index (self->units, i);

      if (i == unit)
        continue;
      for (guint j = 0; j < other->slots->len; j++)
        for (guint k = 0; k < MN_N_FLOWS; k++)
          {
            const MnTradeSlot *slot = g_ptr_array_index (other->slots, j);

            if (slot->flows[k])
              append_statement (omitted, slot->flows[k]);
          }
      for (guint j = 0; j < other->targets->len; j++)
        append_statement (omitted,
                          ((MnTradeTarget *) g_ptr_array_index (other->targets, j))->statement);
    }
  g_array_sort (omitted, compare_omitted);
  return omitted;
}

const char *
mn_omission_get_reason (MnOmission omission)
{
  switch (omission)
    {
    case MN_OMITTED_NOT_BILATERAL:
      return _ ("not the trade between the two countries as a whole");
    case MN_OMITTED_OTHER_COUNTRY:
      return _ ("the trade of other countries");
    case MN_OMITTED_GROWTH_ONLY:
      return _ ("only the growth is given, not the amount");
    case MN_OMITTED_SHARE_ONLY:
      return _ ("only the share of the turnover is given, not the amount");
    case MN_OMITTED_NO_CURRENCY:
      return _ ("the currency is not known");
    case MN_OMITTED_NO_PERIOD:
      return _ ("the period is not known");
    case MN_OMITTED_LONG_PERIOD:
      return _ ("the period is longer than a year");
    case MN_OMITTED_FORECAST:
      return _ ("a forecast; the actual value is known");
    case MN_OMITTED_CURRENCY:
      return _ ("in another currency");
    default:
      g_return_val_if_reached ("");
    }
}

/* --- Names ------------------------------------------------------------------------------------ */

char *
mn_flow_dup_name (MnFlow flow, MnCountry partner, const char *locale)
{
  g_autofree char *name = mn_country_dup_name (partner, locale);

  switch (flow)
    {
    case MN_FLOW_EXPORTS:
      /* Translators: the name of a country */
      return g_strdup_printf (_ ("Mongolia’s exports to %s"), name);
    case MN_FLOW_IMPORTS:
      return g_strdup_printf (_ ("Mongolia’s imports from %s"), name);
    case MN_FLOW_BALANCE:
      return g_strdup_printf (_ ("Mongolia’s trade balance with %s"), name);
    case MN_FLOW_TURNOVER:
    default:
      return g_strdup_printf (_ ("Trade turnover with %s"), name);
    }
}
