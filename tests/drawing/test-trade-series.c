/* test-trade-series.c: figures in their places, and what is said of the others. */
#include "fixture.h"

#include "mn-trade-series.h"

#include <math.h>
#include <string.h>

#define KAZAKHSTAN MN_COUNTRY ('K', 'Z')

static GPtrArray *
make_list (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) mn_figure_free);
}

static MnTradeSeries *
make_series (GPtrArray *figures)
{
  return mn_trade_series_new (figures, KAZAKHSTAN, NULL, NULL, "en");
}

static const MnTradeUnit *
get_unit (const MnTradeSeries *series, guint index)
{
  g_assert_cmpuint (index, <, series->units->len);
  return g_ptr_array_index (series->units, index);
}

static const MnTradeSlot *
find_slot (const MnTradeSeries *series, const char *period)
{
  MnPeriod wanted = fixture_period (period);

  for (guint i = 0; i < get_unit (series, 0)->slots->len; i++)
    {
      const MnTradeSlot *slot = g_ptr_array_index (get_unit (series, 0)->slots, i);

      if (slot->period.start == wanted.start && slot->period.end == wanted.end)
        return slot;
    }
  return NULL;
}

static guint
count_stated_slots (const MnTradeUnit *unit)
{
  guint n = 0;

  for (guint i = 0; i < unit->slots->len; i++)
    {
      const MnTradeSlot *slot = g_ptr_array_index (unit->slots, i);
      gboolean stated = FALSE;

      for (guint flow = 0; flow < MN_N_FLOWS; flow++)
        stated |= slot->flows[flow] && slot->flows[flow]->figure->status != MN_STATUS_DERIVED;
      n += stated;
    }
  return n;
}

static void
test_seen_from_mongolia (void)
{
  g_test_summary (
      "A partner's surplus of over 30 million is Mongolia's balance of under -30 million");

  g_autoptr (GPtrArray) figures = g_ptr_array_new_with_free_func ((GDestroyNotify) mn_figure_free);
  MnFigure *surplus = fixture_figure (MN_KIND_BALANCE, "KZ", "2021", "30", 6, 1);
  surplus->bound = MN_BOUND_OVER;
  g_ptr_array_add (figures, surplus);
  g_autoptr (MnTradeSeries) series =
      mn_trade_series_new (figures, mn_country_from_code ("KZ"), NULL, NULL, "en");
  const MnTradeUnit *unit = g_ptr_array_index (series->units, 0);
  const MnTradeSlot *slot = g_ptr_array_index (unit->slots, 0);
  g_autoptr (MnFigure) seen = mn_trade_statement_dup_figure (slot->flows[MN_FLOW_BALANCE]);

  g_assert_cmpfloat (mn_figure_get_value (seen), ==, slot->flows[MN_FLOW_BALANCE]->value);
  g_assert_cmpfloat (mn_figure_get_value (seen), ==, -30e6);
  g_assert_cmpint (seen->bound, ==, MN_BOUND_UNDER);
  g_assert_cmpint (seen->from, ==, MN_MONGOLIA);
  g_assert_cmpfloat (mn_figure_get_value (surplus), ==, 30e6);
}

static void
test_kazakhstan (void)
{
  g_test_summary ("What the seeds say: four slots, two of them part-years, one open target");

  g_autoptr (GPtrArray) figures = fixture_kazakh_figures ();
  g_autoptr (MnTradeSeries) series = make_series (figures);
  const MnTradeUnit *unit = get_unit (series, 0);

  g_assert_cmpuint (series->units->len, ==, 1);
  g_assert_cmpstr (unit->currency, ==, "USD");
  g_assert_cmpuint (count_stated_slots (unit), ==, 4);
  g_assert_cmpfloat (unit->max, ==, 150e6);
  g_assert_cmpuint (series->conflicts->len, ==, 0);
  g_assert_cmpuint (series->omitted->len, ==, 0);

  const MnTradeSlot *months = find_slot (series, "2022-01/2022-04");
  g_assert_nonnull (months);
  g_assert_true (months->is_part);
  /* What Kazakhstan exports, Mongolia imports. */
  g_assert_cmpfloat (months->flows[MN_FLOW_IMPORTS]->value, ==, 30.4e6);
  g_assert_cmpfloat (months->flows[MN_FLOW_EXPORTS]->value, ==, 466e3);
  g_assert_cmpfloat (months->flows[MN_FLOW_TURNOVER]->value, ==, 31e6);
  g_assert_null (months->flows[MN_FLOW_BALANCE]);
  g_assert_cmpint (months->flows[MN_FLOW_IMPORTS]->figure->reporter, ==, KAZAKHSTAN);
  /* 30.4 and 0.466 million are 31 million within rounding. */
  g_assert_false (months->parts_differ);
  g_assert_null (find_slot (series, "2022"));

  g_assert_cmpuint (unit->targets->len, ==, 1);
  const MnTradeTarget *target = g_ptr_array_index (unit->targets, 0);
  g_assert_cmpint (target->deadline, ==, MN_DAY_UNKNOWN);
  g_assert_cmpfloat (target->statement->value, ==, 500e6);
}

static void
test_rounding (void)
{
  g_test_summary ("Of two that agree the finer one is shown, and both are sources");

  g_autoptr (GPtrArray) figures = make_list ();
  g_ptr_array_add (figures, fixture_figure (MN_KIND_TURNOVER, "KZ", "2021", "61", 6, 1));
  g_ptr_array_add (figures, fixture_figure (MN_KIND_TURNOVER, "KZ", "2021", "60.9", 6, 2));
  g_ptr_array_add (figures, fixture_figure (MN_KIND_TURNOVER, "KZ", "2021", "60.9", 6, 2));
  g_autoptr (MnTradeSeries) series = make_series (figures);
  const MnStatement *statement = find_slot (series, "2021")->flows[MN_FLOW_TURNOVER];

  g_assert_cmpfloat (statement->value, ==, 60.9e6);
  g_assert_cmpuint (statement->agreeing->len, ==, 2);
  g_assert_cmpuint (statement->disputing->len, ==, 0);
  g_assert_cmpuint (statement->n_sources, ==, 2);
  g_assert_cmpuint (series->conflicts->len, ==, 0);
}

static void
assert_conflict (MnTradeSeries *series, const char *reason)
{
  g_assert_cmpuint (series->conflicts->len, ==, 1);
  g_assert_cmpstr (((const MnConflict *) g_ptr_array_index (series->conflicts, 0))->reason, ==,
                   reason);
}

static MnTradeSeries *
make_pair (const char *amount, int power, const char *other, int other_power)
{
  g_autoptr (GPtrArray) figures = make_list ();

  g_ptr_array_add (figures, fixture_figure (MN_KIND_TURNOVER, "KZ", "2021", amount, power, 1));
  g_ptr_array_add (figures, fixture_figure (MN_KIND_TURNOVER, "KZ", "2021", other, other_power, 2));
  return make_series (figures);
}

static void
test_conflicts (void)
{
  g_test_summary ("Disagreement is told with its reason, and the newer one shown");

  g_autoptr (MnTradeSeries) differ = make_pair ("60.9", 6, "63.2", 6);
  assert_conflict (
      differ, "63.2 million US dollars and 60.9 million US dollars differ by more than rounding.");
  g_assert_cmpfloat (find_slot (differ, "2021")->flows[MN_FLOW_TURNOVER]->value, ==, 63.2e6);

  g_autoptr (MnTradeSeries) misread = make_pair ("60.9", 6, "60.9", 3);
  assert_conflict (misread, "60.9 thousand US dollars and 60.9 million US dollars differ by a "
                            "factor of 1,000: one may be misread.");

  g_autoptr (GPtrArray) mirror = make_list ();
  MnFigure *ours = fixture_figure (MN_KIND_IMPORT, "KZ", "2021", "70", 6, 1);
  ours->reporter = MN_MONGOLIA;
  g_ptr_array_add (mirror, ours);
  g_ptr_array_add (mirror, fixture_figure (MN_KIND_EXPORT, "KZ", "2021", "60.9", 6, 2));
  g_ptr_array_add (mirror, fixture_figure (MN_KIND_EXPORT, "KZ", "2020", "50", 6, 2));
  g_autoptr (MnTradeSeries) reporters = make_series (mirror);
  assert_conflict (reporters, "Kazakhstan reports 60.9 million US dollars, Mongolia reports "
                              "70 million US dollars.");
}

static void
test_one_statistics (void)
{
  g_test_summary ("A series keeps to the reporter who speaks of more of its periods");

  g_autoptr (GPtrArray) figures = make_list ();
  for (int year = 2018; year <= 2021; year++)
    {
      g_autofree char *period = g_strdup_printf ("%d", year);

      g_ptr_array_add (figures, fixture_figure (MN_KIND_EXPORT, "KZ", period, "60", 6, 1));
    }
  MnFigure *ours = fixture_figure (MN_KIND_IMPORT, "KZ", "2021", "70.25", 6, 9);
  ours->reporter = MN_MONGOLIA;
  g_ptr_array_add (figures, ours);
  g_autoptr (MnTradeSeries) series = make_series (figures);
  const MnStatement *statement = find_slot (series, "2021")->flows[MN_FLOW_IMPORTS];

  g_assert_cmpint (statement->figure->reporter, ==, KAZAKHSTAN);
  g_assert_cmpuint (statement->disputing->len, ==, 1);
}

static void
test_status (void)
{
  g_test_summary ("Revised goes before reported, reported before provisional and 'over'");

  g_autoptr (GPtrArray) figures = make_list ();
  MnFigure *provisional = fixture_figure (MN_KIND_TURNOVER, "KZ", "2021", "60.123", 6, 3);
  MnFigure *revised = fixture_figure (MN_KIND_TURNOVER, "KZ", "2020", "42", 6, 1);
  MnFigure *over = fixture_figure (MN_KIND_TURNOVER, "KZ", "2021", "50", 6, 9);
  provisional->status = MN_STATUS_PROVISIONAL;
  revised->status = MN_STATUS_REVISED;
  over->bound = MN_BOUND_OVER;
  g_ptr_array_add (figures, provisional);
  g_ptr_array_add (figures, over);
  g_ptr_array_add (figures, fixture_figure (MN_KIND_TURNOVER, "KZ", "2021", "60", 6, 2));
  g_ptr_array_add (figures, revised);
  g_ptr_array_add (figures, fixture_figure (MN_KIND_TURNOVER, "KZ", "2020", "41.1", 6, 2));
  g_autoptr (MnTradeSeries) series = make_series (figures);

  g_assert_cmpfloat (find_slot (series, "2021")->flows[MN_FLOW_TURNOVER]->value, ==, 60e6);
  g_assert_cmpuint (find_slot (series, "2021")->flows[MN_FLOW_TURNOVER]->agreeing->len, ==, 2);
  assert_conflict (series, "42 million US dollars is the revised value; before it was 41.1 million "
                           "US dollars.");
}

static MnDay
get_day (gint64 article, gpointer user_data)
{
  return article == 1 ? 20000 : 10000;
}

static void
test_newer (void)
{
  g_test_summary ("The day of the article tells which is newer, not the order of storing");

  g_autoptr (GPtrArray) figures = make_list ();
  g_ptr_array_add (figures, fixture_figure (MN_KIND_TURNOVER, "KZ", "2021", "60", 6, 1));
  g_ptr_array_add (figures, fixture_figure (MN_KIND_TURNOVER, "KZ", "2021", "70", 6, 2));
  g_autoptr (MnTradeSeries) series = mn_trade_series_new (figures, KAZAKHSTAN, get_day, NULL, "en");

  g_assert_cmpfloat (find_slot (series, "2021")->flows[MN_FLOW_TURNOVER]->value, ==, 60e6);
}

static void
test_balance (void)
{
  g_test_summary ("The partner's surplus is Mongolia's deficit");

  g_autoptr (GPtrArray) figures = make_list ();
  g_ptr_array_add (figures, fixture_figure (MN_KIND_BALANCE, "KZ", "2021", "30", 6, 1));
  MnFigure *ours = fixture_figure (MN_KIND_BALANCE, "MN", "2021", "-30.2", 6, 2);
  ours->reporter = MN_COUNTRY_NONE;
  g_ptr_array_add (figures, ours);
  g_autoptr (MnTradeSeries) series = make_series (figures);
  const MnStatement *statement = find_slot (series, "2021")->flows[MN_FLOW_BALANCE];

  g_assert_cmpfloat (statement->value, ==, -30e6);
  g_assert_cmpuint (statement->agreeing->len, ==, 1);
  g_assert_cmpfloat (get_unit (series, 0)->min, ==, -30e6);
}

static void
test_parts (void)
{
  g_test_summary ("Exports and imports that are not the turnover are a finding");

  g_autoptr (GPtrArray) figures = make_list ();
  g_ptr_array_add (figures, fixture_figure (MN_KIND_TURNOVER, "KZ", "2021", "40.0", 6, 1));
  g_ptr_array_add (figures, fixture_figure (MN_KIND_EXPORT, "KZ", "2021", "30.0", 6, 1));
  g_ptr_array_add (figures, fixture_figure (MN_KIND_IMPORT, "MN", "2021", "2.0", 6, 1));
  g_ptr_array_add (figures, fixture_figure (MN_KIND_TURNOVER, "KZ", "2020", "40.0", 6, 1));
  g_ptr_array_add (figures, fixture_figure (MN_KIND_EXPORT, "KZ", "2020", "41.0", 6, 1));
  g_ptr_array_add (figures, fixture_figure (MN_KIND_TURNOVER, "KZ", "2019", "40", 6, 1));
  g_ptr_array_add (figures, fixture_figure (MN_KIND_EXPORT, "KZ", "2019", "39", 6, 1));
  g_autoptr (MnTradeSeries) series = make_series (figures);

  g_assert_true (find_slot (series, "2021")->parts_differ);
  g_assert_true (find_slot (series, "2020")->parts_differ);
  g_assert_false (find_slot (series, "2019")->parts_differ);
  g_assert_cmpuint (series->conflicts->len, ==, 2);
  g_assert_cmpstr (((const MnConflict *) g_ptr_array_index (series->conflicts, 0))->reason, ==,
                   "41.0 million US dollars in one direction is more than the whole turnover of "
                   "40.0 million US dollars.");
  g_assert_cmpstr (((const MnConflict *) g_ptr_array_index (series->conflicts, 1))->reason, ==,
                   "30.0 million US dollars and 2.0 million US dollars do not add up to the "
                   "turnover of 40.0 million US dollars.");
}

static void
test_targets (void)
{
  g_test_summary ("Two goals are two lines, the same goal twice is one");

  g_autoptr (GPtrArray) figures = make_list ();
  const struct
  {
    const char *amount;
    int deadline;
  } rows[] = { { "500", 0 }, { "1000", 0 }, { "500", 0 }, { "500", 2030 }, { "0.5", 2030 } };
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      MnFigure *figure = fixture_figure (MN_KIND_TURNOVER, "KZ", "", rows[i].amount,
                                         g_str_equal (rows[i].amount, "0.5") ? 9 : 6, i + 1);

      figure->status = MN_STATUS_TARGET;
      if (rows[i].deadline)
        figure->period = mn_period_new_raw (MN_DAY_UNKNOWN, mn_day_new (rows[i].deadline, 12, 31),
                                            MN_PRECISION_YEAR);
      g_ptr_array_add (figures, figure);
    }
  g_autoptr (MnTradeSeries) series = make_series (figures);
  const GPtrArray *targets = get_unit (series, 0)->targets;

  g_assert_cmpuint (targets->len, ==, 3);
  g_assert_cmpint (((const MnTradeTarget *) g_ptr_array_index (targets, 0))->deadline, ==,
                   mn_day_new (2030, 12, 31));
  g_assert_cmpuint (((const MnTradeTarget *) g_ptr_array_index (targets, 0))->statement->n_sources,
                    ==, 2);
  g_assert_cmpuint (series->conflicts->len, ==, 0);
  g_assert_cmpuint (get_unit (series, 0)->slots->len, ==, 0);
}

static void
assert_omitted (MnFigure *figure, MnOmission omission)
{
  g_autoptr (GPtrArray) figures = make_list ();
  g_ptr_array_add (figures, figure);
  g_autoptr (MnTradeSeries) series = make_series (figures);

  g_assert_cmpuint (series->omitted->len, ==, 1);
  g_assert_cmpint (g_array_index (series->omitted, MnOmitted, 0).omission, ==, omission);
  g_assert_cmpuint (series->units->len, ==, 0);
  g_assert_nonnull (mn_omission_get_reason (omission));
}

static void
test_omitted (void)
{
  g_test_summary ("What cannot be drawn is listed with its reason");

  MnFigure *figure = fixture_figure (MN_KIND_TURNOVER, "KZ", "2021", "60", 6, 1);
  figure->scope = MN_SCOPE_PRODUCT;
  assert_omitted (figure, MN_OMITTED_NOT_BILATERAL);

  figure = fixture_figure (MN_KIND_TURNOVER, "KZ", "2021", "60", 6, 1);
  mn_figure_set_pair (figure, MN_COUNTRY ('C', 'N'), MN_MONGOLIA);
  assert_omitted (figure, MN_OMITTED_OTHER_COUNTRY);

  assert_omitted (fixture_figure (MN_KIND_TURNOVER, "KZ", "2021", NULL, 0, 1),
                  MN_OMITTED_GROWTH_ONLY);
  figure = fixture_figure (MN_KIND_EXPORT, "KZ", "2021", NULL, 0, 1);
  figure->share_pct = 96;
  assert_omitted (figure, MN_OMITTED_SHARE_ONLY);
  assert_omitted (fixture_figure (MN_KIND_TURNOVER, "KZ", "", "60", 6, 1), MN_OMITTED_NO_PERIOD);
  assert_omitted (fixture_figure (MN_KIND_TURNOVER, "KZ", "2019/2021", "60", 6, 1),
                  MN_OMITTED_LONG_PERIOD);

  figure = fixture_figure (MN_KIND_TURNOVER, "KZ", "2021", "60", 6, 1);
  figure->currency[0] = '\0';
  assert_omitted (figure, MN_OMITTED_NO_CURRENCY);
}

static void
test_currencies (void)
{
  g_test_summary ("Each currency has its own scale; dollars come first");

  g_autoptr (GPtrArray) figures = make_list ();
  for (int i = 0; i < 3; i++)
    {
      g_autofree char *period = g_strdup_printf ("%d", 2019 + i);
      MnFigure *figure = fixture_figure (MN_KIND_TURNOVER, "KZ", period, "60", 9, 1);

      strcpy (figure->currency, "KZT");
      g_ptr_array_add (figures, figure);
    }
  g_ptr_array_add (figures, fixture_figure (MN_KIND_TURNOVER, "KZ", "2021", "60", 6, 1));
  g_autoptr (MnTradeSeries) series = make_series (figures);
  g_autoptr (GArray) omitted = mn_trade_series_list_omitted (series, 0);

  g_assert_cmpuint (series->units->len, ==, 2);
  g_assert_cmpstr (get_unit (series, 0)->currency, ==, "USD");
  g_assert_cmpfloat (get_unit (series, 0)->max, ==, 60e6);
  g_assert_cmpuint (omitted->len, ==, 3);
  g_assert_cmpint (g_array_index (omitted, MnOmitted, 0).omission, ==, MN_OMITTED_CURRENCY);
}

static void
test_forecast (void)
{
  g_test_summary ("A forecast stands in only until the actual value is known");

  g_autoptr (GPtrArray) figures = make_list ();
  MnFigure *forecast = fixture_figure (MN_KIND_TURNOVER, "KZ", "2021", "70", 6, 1);
  forecast->status = MN_STATUS_FORECAST;
  g_ptr_array_add (figures, mn_figure_copy (forecast));
  forecast->period = fixture_period ("2022");
  g_ptr_array_add (figures, forecast);
  g_ptr_array_add (figures, fixture_figure (MN_KIND_TURNOVER, "KZ", "2021", "60", 6, 1));
  g_autoptr (MnTradeSeries) series = make_series (figures);

  g_assert_cmpuint (series->conflicts->len, ==, 0);
  g_assert_cmpuint (series->omitted->len, ==, 1);
  g_assert_cmpint (g_array_index (series->omitted, MnOmitted, 0).omission, ==, MN_OMITTED_FORECAST);
  g_assert_cmpfloat (find_slot (series, "2021")->flows[MN_FLOW_TURNOVER]->value, ==, 60e6);
  g_assert_cmpfloat (find_slot (series, "2022")->flows[MN_FLOW_TURNOVER]->value, ==, 70e6);
}

/* --- Random ----------------------------------------------------------------------------------- */

static void
count_statement (GHashTable *seen, const MnStatement *statement)
{
  /* Nobody gave what was derived. */
  if (!statement || statement->figure->derivation)
    return;
  g_assert_true (g_hash_table_add (seen, (gpointer) statement->figure));
  for (guint i = 0; i < statement->agreeing->len; i++)
    g_assert_true (g_hash_table_add (seen, g_ptr_array_index (statement->agreeing, i)));
  for (guint i = 0; i < statement->disputing->len; i++)
    g_assert_true (g_hash_table_add (seen, g_ptr_array_index (statement->disputing, i)));
}

static void
test_nothing_lost (void)
{
  g_test_summary ("Each figure is shown, agrees, disputes, or is listed: once");

  for (guint32 seed = 1; seed <= 30; seed++)
    {
      g_autoptr (GPtrArray) figures = fixture_random_figures (seed, seed * 20);
      g_autoptr (MnTradeSeries) series = make_series (figures);

      for (guint i = 0; i <= series->units->len; i++)
        {
          g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
          g_autoptr (GArray) omitted = mn_trade_series_list_omitted (series, i);

          for (guint j = 0; j < omitted->len; j++)
            g_assert_true (
                g_hash_table_add (seen, (gpointer) g_array_index (omitted, MnOmitted, j).figure));
          for (guint j = 0; i < series->units->len && j < get_unit (series, i)->slots->len; j++)
            for (guint flow = 0; flow < MN_N_FLOWS; flow++)
              count_statement (
                  seen, ((const MnTradeSlot *) g_ptr_array_index (get_unit (series, i)->slots, j))
                            ->flows[flow]);
          for (guint j = 0; i < series->units->len && j < get_unit (series, i)->targets->len; j++)
            count_statement (
                seen, ((const MnTradeTarget *) g_ptr_array_index (get_unit (series, i)->targets, j))
                          ->statement);
          g_assert_cmpuint (g_hash_table_size (seen), ==, figures->len);
        }
    }
}

static void
test_derived (void)
{
  g_test_summary ("What follows has its place until somebody states it");

  g_autoptr (GPtrArray) figures = fixture_kazakh_figures ();
  g_autoptr (MnTradeSeries) series = make_series (figures);
  const MnTradeSlot *slot = find_slot (series, "2020");
  g_assert_nonnull (slot);
  const MnStatement *turnover = slot->flows[MN_FLOW_TURNOVER];
  g_assert_cmpfloat (turnover->value, ==, 41.12e6);
  g_assert_cmpint (turnover->figure->status, ==, MN_STATUS_DERIVED);
  g_assert_cmpuint (turnover->n_sources, ==, 1);
  g_assert_cmpuint (series->conflicts->len, ==, 0);
  g_assert_cmpuint (series->omitted->len, ==, 0);

  MnFigure *stated = fixture_figure (MN_KIND_TURNOVER, "MN", "2020", "52", 6, 4);
  stated->id = 100;
  stated->reporter = MN_MONGOLIA;
  g_ptr_array_add (figures, stated);
  g_autoptr (MnTradeSeries) later = make_series (figures);
  turnover = find_slot (later, "2020")->flows[MN_FLOW_TURNOVER];
  g_assert_true (turnover->figure == stated);
  g_assert_cmpuint (turnover->agreeing->len, ==, 0);
  g_assert_cmpuint (turnover->disputing->len, ==, 0);
  g_assert_cmpuint (later->conflicts->len, ==, 0);
}

static char *
write_series (const MnTradeSeries *series)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < series->units->len; i++)
    for (guint j = 0; j < get_unit (series, i)->slots->len; j++)
      {
        const MnTradeSlot *slot = g_ptr_array_index (get_unit (series, i)->slots, j);

        for (guint flow = 0; flow < MN_N_FLOWS; flow++)
          if (slot->flows[flow])
            g_string_append_printf (text, "%s %d %d %u %" G_GINT64_FORMAT "\n",
                                    get_unit (series, i)->currency, slot->period.start,
                                    slot->period.end, flow, slot->flows[flow]->figure->id);
      }
  for (guint i = 0; i < series->conflicts->len; i++)
    {
      const MnConflict *conflict = g_ptr_array_index (series->conflicts, i);

      g_string_append_printf (text, "%" G_GINT64_FORMAT " %" G_GINT64_FORMAT " %s\n",
                              conflict->a->id, conflict->b->id, conflict->reason);
    }
  return g_string_free (text, FALSE);
}

static void
test_any_order (void)
{
  g_test_summary ("The order in which figures come changes nothing");

  g_autoptr (GPtrArray) figures = fixture_random_figures (5, 300);
  g_autoptr (MnTradeSeries) series = make_series (figures);
  g_autofree char *text = write_series (series);

  for (int i = 0; i < 10; i++)
    {
      g_autoptr (GPtrArray) shuffled = g_ptr_array_new ();

      for (guint j = 0; j < figures->len; j++)
        g_ptr_array_insert (shuffled, g_test_rand_int_range (0, (gint32) j + 1),
                            g_ptr_array_index (figures, j));
      g_autoptr (MnTradeSeries) other = make_series (shuffled);
      g_autofree char *other_text = write_series (other);
      g_assert_cmpstr (text, ==, other_text);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/drawing/trade-series/kazakhstan", test_kazakhstan);
  g_test_add_func ("/drawing/trade-series/rounding", test_rounding);
  g_test_add_func ("/drawing/trade-series/conflicts", test_conflicts);
  g_test_add_func ("/drawing/trade-series/one-statistics", test_one_statistics);
  g_test_add_func ("/drawing/trade-series/status", test_status);
  g_test_add_func ("/drawing/trade-series/newer", test_newer);
  g_test_add_func ("/drawing/trade-series/balance", test_balance);
  g_test_add_func ("/drawing/trade-series/parts", test_parts);
  g_test_add_func ("/drawing/trade-series/targets", test_targets);
  g_test_add_func ("/drawing/trade-series/omitted", test_omitted);
  g_test_add_func ("/drawing/trade-series/currencies", test_currencies);
  g_test_add_func ("/drawing/trade-series/forecast", test_forecast);
  g_test_add_func ("/drawing/trade-series/derived", test_derived);
  g_test_add_func ("/drawing/trade-series/nothing-lost", test_nothing_lost);
  g_test_add_func ("/drawing/trade-series/seen-from-mongolia", test_seen_from_mongolia);
  g_test_add_func ("/drawing/trade-series/any-order", test_any_order);

  return g_test_run ();
}
