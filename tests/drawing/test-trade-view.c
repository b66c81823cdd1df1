/* test-trade-view.c: what the views of the trade show, compute and leave out. */
#include "fixture.h"

#include "mn-derivation.h"

#include <math.h>
#include <string.h>

#define KZ MN_COUNTRY ('K', 'Z')

static MnTradeView *
make_view (GPtrArray *figures, MnTradeViewKind kind)
{
  g_autoptr (MnTradeSeries) series = mn_trade_series_new (figures, KZ, NULL, NULL, "en");

  return mn_trade_view_new (series, 0, kind);
}

static const MnTradeSlot *
find_slot (const MnTradeView *view, const char *date, MnCountry reporter)
{
  MnPeriod period = fixture_period (date);

  for (guint i = 0; i < view->unit->slots->len; i++)
    {
      const MnTradeSlot *slot = g_ptr_array_index (view->unit->slots, i);

      if (slot->period.start == period.start && slot->period.end == period.end &&
          slot->reporter == reporter)
        return slot;
    }
  return NULL;
}

static const MnStatement *
find (const MnTradeView *view, const char *date, MnFlow flow)
{
  const MnTradeSlot *slot = find_slot (view, date, MN_COUNTRY_NONE);

  return slot ? slot->flows[flow] : NULL;
}

static GPtrArray *
new_figures (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) mn_figure_free);
}

static MnFigure *
add (GPtrArray *figures,
     MnFlow flow,
     MnCountry reporter,
     const char *period,
     const char *amount,
     gint64 article)
{
  gboolean out = flow == MN_FLOW_EXPORTS;
  MnFigureKind kind = flow == MN_FLOW_TURNOVER           ? MN_KIND_TURNOVER
                      : out == (reporter == MN_MONGOLIA) ? MN_KIND_EXPORT
                                                         : MN_KIND_IMPORT;
  MnFigure *figure = fixture_figure (kind, out ? "MN" : "KZ", period, amount, 6, article);

  figure->reporter = reporter;
  figure->id = figures->len + 1;
  g_ptr_array_add (figures, figure);
  return figure;
}

/* --- Balance ------------------------------------------------------------------------------------ */

static void
test_balance (void)
{
  g_autoptr (GPtrArray) figures = new_figures ();

  g_test_summary ("A balance is computed from one reporter’s two directions, with its interval");
  add (figures, MN_FLOW_EXPORTS, KZ, "2022", "12.4", 1);
  add (figures, MN_FLOW_IMPORTS, KZ, "2022", "86.1", 2);
  g_autoptr (MnTradeView) view = make_view (figures, MN_TRADE_VIEW_BALANCE);
  const MnStatement *balance = find (view, "2022", MN_FLOW_BALANCE);

  g_assert_nonnull (balance);
  g_assert_cmpfloat_with_epsilon (balance->value, -73.7e6, 1);
  g_assert_cmpfloat_with_epsilon (balance->low, -73.8e6, 1);
  g_assert_cmpfloat_with_epsilon (balance->high, -73.6e6, 1);
  g_assert_cmpint (balance->figure->status, ==, MN_STATUS_DERIVED);
  g_assert_cmpint (balance->figure->id, <, 0);
  g_assert_cmpuint (balance->n_sources, ==, 2);
  g_autofree char *formula = mn_derivation_dup_formula (balance->figure->derivation, "C");
  g_assert_cmpstr (formula, ==, "12.4 − 86.1");
  g_assert_cmpfloat (view->unit->min, <=, -73.7e6);
  g_assert_cmpfloat (view->unit->max, ==, 0);
}

static void
test_no_mixing (void)
{
  g_autoptr (GPtrArray) figures = new_figures ();

  g_test_summary ("Nothing is computed from two reporters, nor from two articles that name none");
  add (figures, MN_FLOW_EXPORTS, KZ, "2022", "12.4", 1);
  add (figures, MN_FLOW_IMPORTS, MN_MONGOLIA, "2022", "86.1", 1);
  add (figures, MN_FLOW_EXPORTS, MN_COUNTRY_NONE, "2023", "12.4", 2);
  add (figures, MN_FLOW_IMPORTS, MN_COUNTRY_NONE, "2023", "86.1", 3);
  add (figures, MN_FLOW_EXPORTS, MN_MONGOLIA, "2023", "20", 3);
  add (figures, MN_FLOW_EXPORTS, KZ, "2024", "10", 3);

  for (MnTradeViewKind kind = MN_TRADE_VIEW_DIVERGING; kind <= MN_TRADE_VIEW_GROWTH; kind++)
    {
      g_autoptr (MnTradeView) view = make_view (figures, kind);

      g_assert_cmpuint (view->computed->len, ==, 0);
    }
}

static void
test_stated_balance (void)
{
  g_autoptr (GPtrArray) figures = new_figures ();

  g_test_summary ("A stated balance is shown, and the one that its parts make disputes it");
  add (figures, MN_FLOW_EXPORTS, KZ, "2022", "12.4", 1);
  add (figures, MN_FLOW_IMPORTS, KZ, "2022", "86.1", 2);
  MnFigure *stated = fixture_figure (MN_KIND_BALANCE, "KZ", "2022", "70", 6, 3);
  g_ptr_array_add (figures, stated);

  for (MnTradeViewKind kind = MN_TRADE_VIEW_DIVERGING; kind <= MN_TRADE_VIEW_BALANCE; kind++)
    {
      g_autoptr (MnTradeView) view = make_view (figures, kind);
      const MnStatement *balance = find (view, "2022", MN_FLOW_BALANCE);

      g_assert_true (balance->figure == stated);
      g_assert_cmpfloat (balance->value, ==, -70e6);
      g_assert_cmpuint (balance->disputing->len, ==, 1);
    }
}

static void
test_own_balance (void)
{
  g_autoptr (GPtrArray) figures = new_figures ();

  g_test_summary ("In the diverging view the balance is that of the bars around it");
  for (int year = 2019; year < 2023; year++)
    {
      g_autofree char *date = g_strdup_printf ("%d", year);

      add (figures, MN_FLOW_EXPORTS, KZ, date, "12", 1);
      add (figures, MN_FLOW_IMPORTS, KZ, date, "80", 1);
    }
  add (figures, MN_FLOW_EXPORTS, MN_MONGOLIA, "2022", "15", 2);
  add (figures, MN_FLOW_IMPORTS, MN_MONGOLIA, "2022", "90", 2);
  g_autoptr (MnTradeView) view = make_view (figures, MN_TRADE_VIEW_DIVERGING);

  g_assert_cmpfloat (find (view, "2022", MN_FLOW_EXPORTS)->value, ==, 12e6);
  g_assert_cmpfloat (find (view, "2022", MN_FLOW_BALANCE)->value, ==, -68e6);
  g_assert_cmpfloat (mn_trade_view_get_drawn (view, find (view, "2022", MN_FLOW_IMPORTS)), ==,
                     -80e6);
  g_assert_cmpfloat (view->unit->min, ==, -80e6);
  g_assert_cmpfloat (view->unit->max, ==, 12e6);
}

/* --- Growth ------------------------------------------------------------------------------------- */

static void
test_growth (void)
{
  g_autoptr (GPtrArray) figures = new_figures ();

  g_test_summary ("Only the same months of the year before are compared, of the same reporter");
  add (figures, MN_FLOW_TURNOVER, KZ, "2023", "60.9", 1);
  add (figures, MN_FLOW_TURNOVER, KZ, "2022", "41.1", 2);
  add (figures, MN_FLOW_TURNOVER, KZ, "2024-01/2024-04", "31", 2);
  add (figures, MN_FLOW_TURNOVER, KZ, "2023-01/2023-05", "20", 2);
  add (figures, MN_FLOW_TURNOVER, KZ, "2025-01/2025-04", "62", 3);
  add (figures, MN_FLOW_TURNOVER, MN_MONGOLIA, "2021", "30", 3);
  g_autoptr (MnTradeView) view = make_view (figures, MN_TRADE_VIEW_GROWTH);
  const MnStatement *year = find (view, "2023", MN_FLOW_TURNOVER);
  const MnStatement *part = find (view, "2025-01/2025-04", MN_FLOW_TURNOVER);

  g_assert_cmpuint (view->unit->slots->len, ==, 2);
  g_assert_true (year->is_growth);
  g_assert_cmpfloat_with_epsilon (year->value, 48.2, 1e-6);
  g_assert_cmpfloat (year->low, <, 48.0);
  g_assert_cmpfloat (year->high, >, 48.4);
  g_assert_nonnull (year->figure->derivation);
  g_assert_cmpfloat (part->value, ==, 100);
}

static void
test_reported_growth (void)
{
  g_autoptr (GPtrArray) figures = new_figures ();

  g_test_summary ("Reported growth comes first; what two values make agrees, or disputes it");
  add (figures, MN_FLOW_TURNOVER, KZ, "2023", "60.9", 1)->growth_pct = 48.1;
  add (figures, MN_FLOW_TURNOVER, KZ, "2022", "41.1", 2)->growth_pct = 10;
  add (figures, MN_FLOW_TURNOVER, KZ, "2021", "30", 2);
  MnFigure *alone = add (figures, MN_FLOW_EXPORTS, KZ, "2021", NULL, 3);
  alone->growth_pct = -12;
  g_autoptr (MnTradeView) view = make_view (figures, MN_TRADE_VIEW_GROWTH);
  const MnStatement *agreed = find (view, "2023", MN_FLOW_TURNOVER);
  const MnStatement *disputed = find (view, "2022", MN_FLOW_TURNOVER);

  g_assert_cmpfloat (agreed->value, ==, 48.1);
  g_assert_null (agreed->figure->derivation);
  g_assert_cmpuint (agreed->agreeing->len, ==, 1);
  g_assert_cmpuint (agreed->disputing->len, ==, 0);
  g_assert_cmpfloat (disputed->value, ==, 10);
  g_assert_cmpuint (disputed->disputing->len, ==, 1);

  /* Without an amount it is in this view alone. */
  g_assert_true (find (view, "2021", MN_FLOW_EXPORTS)->figure == alone);
  g_autoptr (GArray) omitted = mn_trade_view_list_omitted (view);
  g_assert_cmpuint (omitted->len, ==, 0);
  g_autoptr (MnTradeView) other = make_view (figures, MN_TRADE_VIEW_TURNOVER);
  g_autoptr (GArray) omitted_there = mn_trade_view_list_omitted (other);
  g_assert_cmpuint (omitted_there->len, ==, 1);
}

static void
test_growth_from_zero (void)
{
  g_autoptr (GPtrArray) figures = new_figures ();

  g_test_summary ("Nothing grows from zero, and no growth comes from 'over' or a dispute");
  add (figures, MN_FLOW_TURNOVER, KZ, "2021", "0", 1);
  add (figures, MN_FLOW_TURNOVER, KZ, "2022", "30", 1);
  add (figures, MN_FLOW_TURNOVER, KZ, "2023", "40", 1)->bound = MN_BOUND_OVER;
  add (figures, MN_FLOW_TURNOVER, KZ, "2024", "50", 1);
  add (figures, MN_FLOW_TURNOVER, KZ, "2025", "60", 1);
  add (figures, MN_FLOW_TURNOVER, KZ, "2025", "80", 2);
  g_autoptr (MnTradeView) view = make_view (figures, MN_TRADE_VIEW_GROWTH);

  g_assert_cmpuint (view->computed->len, ==, 0);
  g_assert_cmpuint (view->unit->slots->len, ==, 0);
}

/* --- Mirror ------------------------------------------------------------------------------------- */

static void
test_mirror (void)
{
  g_autoptr (GPtrArray) figures = fixture_both_reporters ();

  g_test_summary ("Each slot has one reporter, and each value of a named one is in its slot");
  g_autoptr (MnTradeView) view = make_view (figures, MN_TRADE_VIEW_MIRROR);
  const MnTradeSlot *theirs = find_slot (view, "2022", KZ);
  const MnTradeSlot *ours = find_slot (view, "2022", MN_MONGOLIA);

  for (guint i = 0; i < view->unit->slots->len; i++)
    for (guint flow = 0; flow < MN_N_FLOWS; flow++)
      {
        const MnTradeSlot *slot = g_ptr_array_index (view->unit->slots, i);
        const MnStatement *statement = slot->flows[flow];

        for (guint j = 0; statement && j < statement->disputing->len; j++)
          g_assert_cmpint (((MnFigure *) g_ptr_array_index (statement->disputing, j))->reporter, ==,
                           slot->reporter);
        if (statement)
          g_assert_cmpint (statement->figure->reporter, ==, slot->reporter);
      }
  g_assert_cmpfloat (theirs->flows[MN_FLOW_IMPORTS]->value, ==, 86.1e6);
  g_assert_cmpfloat (ours->flows[MN_FLOW_IMPORTS]->value, ==, 95.2e6);
  g_assert_true (mn_trade_view_find_other (view, ours, MN_FLOW_IMPORTS) ==
                 theirs->flows[MN_FLOW_IMPORTS]);
  g_assert_true (mn_trade_view_find_other (view, theirs, MN_FLOW_IMPORTS) ==
                 ours->flows[MN_FLOW_IMPORTS]);
  g_assert_null (mn_trade_view_find_other (view, theirs, MN_FLOW_TURNOVER));
  g_assert_cmpuint (view->n_unnamed, ==, 1);
}

/* --- All ---------------------------------------------------------------------------------------- */

static char *
dup_text (const MnTradeView *view)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < view->unit->slots->len; i++)
    for (guint flow = 0; flow < MN_N_FLOWS; flow++)
      {
        const MnTradeSlot *slot = g_ptr_array_index (view->unit->slots, i);
        const MnStatement *statement = slot->flows[flow];

        if (statement)
          g_string_append_printf (text, "%d-%d %d %u: %g %" G_GINT64_FORMAT " %u %u\n",
                                  slot->period.start, slot->period.end, slot->reporter, flow,
                                  statement->value, statement->figure->id, statement->agreeing->len,
                                  statement->disputing->len);
      }
  return g_string_free (text, FALSE);
}

static void
test_missing (void)
{
  g_autoptr (GPtrArray) figures = new_figures ();

  g_test_summary ("A period of which a view can show nothing is counted");
  add (figures, MN_FLOW_TURNOVER, KZ, "2021", "50", 1);
  add (figures, MN_FLOW_EXPORTS, KZ, "2022", "12.4", 1);
  add (figures, MN_FLOW_EXPORTS, KZ, "2023", "12.4", 1);
  add (figures, MN_FLOW_IMPORTS, KZ, "2023", "86.1", 2);
  g_autoptr (MnTradeView) diverging = make_view (figures, MN_TRADE_VIEW_DIVERGING);
  g_autoptr (MnTradeView) balance = make_view (figures, MN_TRADE_VIEW_BALANCE);

  g_assert_cmpuint (diverging->n_missing, ==, 1);
  g_assert_cmpuint (balance->n_missing, ==, 2);
}

static void
test_order (void)
{
  g_test_summary ("The order in which figures are given does not matter");

  for (guint32 seed = 1; seed <= 6; seed++)
    for (MnTradeViewKind kind = MN_TRADE_VIEW_TURNOVER; kind < MN_N_TRADE_VIEWS; kind++)
      {
        g_autoptr (GPtrArray) figures = fixture_random_figures (seed, 150);
        g_autoptr (GPtrArray) turned = g_ptr_array_new ();
        g_autoptr (MnTradeView) view = make_view (figures, kind);

        for (guint i = figures->len; i-- > 0;)
          g_ptr_array_add (turned, g_ptr_array_index (figures, i));
        g_autoptr (MnTradeView) other = make_view (turned, kind);
        g_autofree char *one = dup_text (view);
        g_autofree char *two = dup_text (other);
        g_assert_cmpstr (one, ==, two);
        g_assert_cmpuint (strlen (one), >, 0);
      }
}

static void
test_bounds (void)
{
  g_test_summary ("Slots rise, and no value lies outside of the unit’s extremes");

  for (guint32 seed = 1; seed <= 6; seed++)
    for (MnTradeViewKind kind = MN_TRADE_VIEW_TURNOVER; kind < MN_N_TRADE_VIEWS; kind++)
      {
        g_autoptr (GPtrArray) figures = fixture_random_figures (seed, 150);
        g_autoptr (MnTradeView) view = make_view (figures, kind);
        MnDay start = G_MININT32;

        for (guint i = 0; i < view->unit->slots->len; i++)
          {
            const MnTradeSlot *slot = g_ptr_array_index (view->unit->slots, i);

            g_assert_cmpint (slot->period.start, >=, start);
            start = slot->period.start;
            for (guint flow = 0; flow < MN_N_FLOWS; flow++)
              if (slot->flows[flow])
                {
                  double drawn = mn_trade_view_get_drawn (view, slot->flows[flow]);

                  g_assert_cmpfloat (drawn, >=, view->unit->min);
                  g_assert_cmpfloat (drawn, <=, view->unit->max);
                }
          }
      }
}

static void
test_empty (void)
{
  g_autoptr (GPtrArray) none = new_figures ();

  g_test_summary ("Without figures every view is empty and can be drawn");
  for (MnTradeViewKind kind = MN_TRADE_VIEW_TURNOVER; kind < MN_N_TRADE_VIEWS; kind++)
    {
      g_autoptr (MnTradeView) view = make_view (none, kind);
      MnLayoutParams params = fixture_params ("2020", "2021", 500, 300);
      g_autoptr (MnScene) scene = mn_chart_layout (view, MN_CHART_LOG, NULL, NULL, &params);
      MnTradeViewKind read;

      g_assert_null (view->unit);
      g_assert_nonnull (scene);
      g_assert_true (mn_trade_view_kind_from_nick (mn_trade_view_kind_to_nick (kind), &read));
      g_assert_cmpint (read, ==, kind);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/drawing/trade-view/balance", test_balance);
  g_test_add_func ("/drawing/trade-view/no-mixing", test_no_mixing);
  g_test_add_func ("/drawing/trade-view/stated-balance", test_stated_balance);
  g_test_add_func ("/drawing/trade-view/own-balance", test_own_balance);
  g_test_add_func ("/drawing/trade-view/growth", test_growth);
  g_test_add_func ("/drawing/trade-view/reported-growth", test_reported_growth);
  g_test_add_func ("/drawing/trade-view/growth-from-zero", test_growth_from_zero);
  g_test_add_func ("/drawing/trade-view/mirror", test_mirror);
  g_test_add_func ("/drawing/trade-view/missing", test_missing);
  g_test_add_func ("/drawing/trade-view/order", test_order);
  g_test_add_func ("/drawing/trade-view/bounds", test_bounds);
  g_test_add_func ("/drawing/trade-view/empty", test_empty);

  return g_test_run ();
}
