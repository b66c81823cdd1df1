/* test-chart.c: what holds for every chart, tried on random figures and views. */
#include "fixture.h"

#include <math.h>
#include <string.h>

static MnTradeSeries *
make_series (GPtrArray *figures)
{
  return mn_trade_series_new (figures, mn_country_from_code ("KZ"), NULL, NULL, "en");
}

static MnScene *
make_view_scene (MnTradeSeries *series,
                 guint unit,
                 MnTradeViewKind kind,
                 MnChartFlags flags,
                 const MnLayoutParams *params)
{
  g_autoptr (MnTradeView) view = mn_trade_view_new (series, unit, kind);

  return mn_chart_layout (view, flags, fixture_get_note, NULL, params);
}

static MnScene *
make_scene (MnTradeSeries *series, guint unit, const MnLayoutParams *params)
{
  return make_view_scene (series, unit, MN_TRADE_VIEW_TURNOVER, MN_CHART_DEFAULT, params);
}

static MnLayoutParams
make_random_params (void)
{
  double center = g_test_rand_double_range (mn_day_new (1990, 1, 1), mn_day_new (2026, 1, 1));
  double length = pow (10, g_test_rand_double_range (0.1, 4.5));
  MnLayoutParams params = fixture_params ("2020", "2021", 0, 0);

  params.range = (MnRange){ center - length / 2, center + length / 2 };
  params.width = g_test_rand_double_range (300, 2000);
  params.height = g_test_rand_bit () ? 0 : g_test_rand_double_range (50, 900);
  return params;
}

static gboolean
is_value (const MnMark *mark)
{
  return mark->kind == MN_MARK_BAR || mark->kind == MN_MARK_BALANCE;
}

static void
test_nothing_lost (void)
{
  g_test_summary ("Each figure belongs to one mark or is in the list of what is not drawn");

  for (guint32 seed = 1; seed <= 12; seed++)
    {
      g_autoptr (GPtrArray) figures = fixture_random_figures (seed, seed * 15);
      g_autoptr (MnTradeSeries) series = make_series (figures);
      MnLayoutParams params = fixture_params ("1985", "2035", 900, 0);

      for (guint unit = 0; unit < series->units->len; unit++)
        {
          g_autoptr (MnScene) scene = make_scene (series, unit, &params);
          g_autoptr (GArray) omitted = mn_trade_series_list_omitted (series, unit);
          g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);

          for (guint i = 0; i < omitted->len; i++)
            g_assert_true (
                g_hash_table_add (seen, (gpointer) g_array_index (omitted, MnOmitted, i).figure));
          for (guint i = 0; i < mn_scene_get_n_marks (scene); i++)
            {
              const MnMark *mark = mn_scene_get_mark (scene, i);

              for (guint j = 0; mark->figures && j < mark->figures->len; j++)
                {
                  const MnFigure *figure = g_ptr_array_index (mark->figures, j);

                  if (!figure->derivation)
                    g_assert_true (g_hash_table_add (seen, (gpointer) figure));
                  g_assert_cmpint (mn_scene_find_figure (scene, figure), ==, i);
                }
            }
          g_assert_cmpuint (g_hash_table_size (seen), ==, figures->len);
        }
    }
}

static void
test_extents (void)
{
  g_test_summary ("A bar stands over its period, below the events of the same days");

  g_autoptr (GPtrArray) figures = fixture_random_figures (3, 200);
  g_autoptr (MnTradeSeries) series = make_series (figures);
  g_autoptr (GPtrArray) events = fixture_random_events (3, 200);
  g_autoptr (MnTimeline) timeline = mn_timeline_new (events);

  for (int n = 0; n < 100; n++)
    {
      MnLayoutParams params = make_random_params ();
      g_autoptr (MnScene) chart = make_scene (series, 0, &params);
      g_autoptr (MnScene) lanes = mn_timeline_layout (timeline, 0, &params);
      MnRect plot = mn_scene_get_plot (chart);
      MnRange range = mn_scene_get_range (chart);

      g_assert_cmpfloat (plot.x, ==, mn_scene_get_plot (lanes).x);
      g_assert_cmpfloat (plot.width, ==, mn_scene_get_plot (lanes).width);
      for (guint i = 0; i < mn_scene_get_n_marks (chart); i++)
        {
          const MnMark *mark = mn_scene_get_mark (chart, i);

          if (!is_value (mark))
            continue;
          const MnPeriod *period = &((MnFigure *) g_ptr_array_index (mark->figures, 0))->period;
          double left = plot.x + mn_range_to_unit (&range, period->start) * plot.width;
          double right = plot.x + mn_range_to_unit (&range, period->end + 1.0) * plot.width;
          /* Never narrower than 3 pixels, or half of them for one direction. */
          g_assert_cmpfloat (mark->rect.x, >=, MIN (left, (left + right) / 2 - 1.5) - 1e-3);
          g_assert_cmpfloat (mark->rect.x + mark->rect.width, <=,
                             MAX (right, (left + right) / 2 + 1.5) + 1e-3);
          g_assert_cmpfloat (mark->rect.width, >=, 1);
          if (mark->category == MN_FLOW_TURNOVER && right - left > 10)
            g_assert_cmpfloat (mark->rect.width, >=, (right - left) * 0.8);
        }
    }
}

static void
test_heights (void)
{
  g_test_summary ("Bars are as high as their values; part-years and whole years on one scale");

  g_autoptr (GPtrArray) figures = fixture_kazakh_figures ();
  g_autoptr (MnTradeSeries) series = make_series (figures);
  MnLayoutParams params = fixture_params ("2019", "2026", 900, 500);
  g_autoptr (MnScene) scene = make_scene (series, 0, &params);
  double pixels = 0;

  for (guint i = 0; i < mn_scene_get_n_marks (scene); i++)
    {
      const MnMark *mark = mn_scene_get_mark (scene, i);

      if (!is_value (mark) || mark->value < 5e6)
        continue;
      if (pixels == 0)
        pixels = mark->rect.height / mark->value;
      g_assert_cmpfloat_with_epsilon (mark->rect.height / mark->value, pixels, 1e-9);
    }
  g_assert_cmpfloat (pixels, >, 0);
}

static void
test_scale_stays (void)
{
  g_test_summary ("Panning moves no value: the scale depends on the data alone");

  g_autoptr (GPtrArray) figures = fixture_random_figures (7, 300);
  g_autoptr (MnTradeSeries) series = make_series (figures);
  MnLayoutParams params = fixture_params ("2000", "2010", 900, 400);
  g_autoptr (GHashTable) places = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  guint n_compared = 0;

  for (int n = 0; n < 300; n++)
    {
      g_autoptr (MnScene) scene = make_scene (series, 0, &params);
      MnRect plot = mn_scene_get_plot (scene);

      for (guint i = 0; i < mn_scene_get_n_marks (scene); i++)
        {
          const MnMark *mark = mn_scene_get_mark (scene, i);
          gboolean at_end = mark->rect.x < plot.x + 60 ||
                            mark->rect.x + mark->rect.width > plot.x + plot.width - 60;

          if (!is_value (mark) || at_end)
            continue;
          gpointer figure = g_ptr_array_index (mark->figures, 0);
          g_autofree char *place =
              g_strdup_printf ("%.3f %.3f %s %.2f", mark->rect.y, mark->rect.height,
                               mark->label ? mark->label : "",
                               mark->label ? mark->label_rect.x - mark->rect.x : 0);
          const char *then = g_hash_table_lookup (places, figure);
          if (then)
            {
              g_assert_cmpstr (place, ==, then);
              n_compared++;
            }
          else
            g_hash_table_insert (places, figure, g_steal_pointer (&place));
        }
      params.range = mn_range_pan (&params.range, 1.0 / 900);
    }
  g_assert_cmpuint (n_compared, >, 1000);
}

static void
test_labels (void)
{
  g_test_summary ("No value's label meets another one, in any view");

  for (guint32 seed = 1; seed <= 12; seed++)
    {
      g_autoptr (GPtrArray) figures = fixture_random_figures (seed, seed * 25);
      g_autoptr (MnTradeSeries) series = make_series (figures);

      for (int n = 0; n < 20; n++)
        {
          MnLayoutParams params = make_random_params ();
          g_autoptr (MnScene) scene =
              make_view_scene (series, 0, (MnTradeViewKind) (n % MN_N_TRADE_VIEWS),
                               n % 2 ? MN_CHART_LOG : MN_CHART_DEFAULT, &params);

          for (guint i = 0; i < mn_scene_get_n_marks (scene); i++)
            for (guint j = i + 1; j < mn_scene_get_n_marks (scene); j++)
              {
                const MnMark *a = mn_scene_get_mark (scene, i);
                const MnMark *b = mn_scene_get_mark (scene, j);
                gboolean same_kind = (is_value (a) && is_value (b)) ||
                                     (a->kind == MN_MARK_MONTHS && b->kind == MN_MARK_MONTHS) ||
                                     (a->kind == MN_MARK_TARGET && b->kind == MN_MARK_TARGET);

                if (same_kind && a->label && b->label)
                  g_assert_false (a->label_rect.x + 1e-6 < b->label_rect.x + b->label_rect.width &&
                                  b->label_rect.x + 1e-6 < a->label_rect.x + a->label_rect.width &&
                                  a->label_rect.y + 1e-6 < b->label_rect.y + b->label_rect.height &&
                                  b->label_rect.y + 1e-6 < a->label_rect.y + a->label_rect.height);
              }
        }
    }
}

static void
test_notes (void)
{
  g_test_summary ("The notes drawn are those of the marks in view, each once");

  g_autoptr (GPtrArray) figures = fixture_random_figures (8, 150);
  g_autoptr (MnTradeSeries) series = make_series (figures);

  for (int n = 0; n < 40; n++)
    {
      MnLayoutParams params = make_random_params ();
      params.height = 0;
      g_autoptr (MnScene) scene = make_scene (series, 0, &params);
      g_autoptr (GHashTable) wanted = g_hash_table_new (NULL, NULL);
      g_autoptr (GHashTable) drawn = g_hash_table_new (NULL, NULL);
      const GArray *notes = mn_scene_get_notes (scene);

      for (guint i = 0; i < mn_scene_get_n_marks (scene); i++)
        {
          const MnMark *mark = mn_scene_get_mark (scene, i);

          if (mark->kind == MN_MARK_NOTE)
            g_assert_true (g_hash_table_add (drawn, GINT_TO_POINTER (mark->note)));
          else if (mn_mark_is_thing (mark))
            {
              g_assert_cmpint (mark->note, >, 0);
              g_assert_cmpint (g_array_index (notes, MnNote, mark->note - 1).article, ==,
                               mark->article);
              g_hash_table_add (wanted, GINT_TO_POINTER (mark->note));
            }
        }
      g_assert_cmpuint (g_hash_table_size (drawn), ==, g_hash_table_size (wanted));
    }
}

static void
test_less_room (void)
{
  g_test_summary ("Notes give way before the plot does, and say how many are missing");

  g_autoptr (GPtrArray) figures = fixture_random_figures (8, 150);
  g_autoptr (MnTradeSeries) series = make_series (figures);
  MnLayoutParams params = fixture_params ("1985", "2035", 900, 300);
  g_autoptr (MnScene) scene = make_scene (series, 0, &params);
  g_autofree char *text = mn_scene_to_text (scene);

  g_assert_cmpfloat (mn_scene_get_plot (scene).height, >=, 120);
  g_assert_nonnull (strstr (text, "more sources"));
  for (guint i = 0; i < mn_scene_get_n_marks (scene); i++)
    {
      const MnMark *mark = mn_scene_get_mark (scene, i);

      g_assert_cmpfloat (mark->rect.y + mark->rect.height, <=, 300 + 1e-6);
    }
}

static const MnMark *
find_kind (const MnScene *scene, MnMarkKind kind, guint nth)
{
  for (guint i = 0; i < mn_scene_get_n_marks (scene); i++)
    if (mn_scene_get_mark (scene, i)->kind == kind && nth-- == 0)
      return mn_scene_get_mark (scene, i);
  return NULL;
}

static void
test_targets (void)
{
  g_test_summary ("A goal ends at its deadline; one out of reach is drawn at the upper end");

  g_autoptr (GPtrArray) figures = g_ptr_array_new_with_free_func ((GDestroyNotify) mn_figure_free);
  MnFigure *near = fixture_figure (MN_KIND_TURNOVER, "KZ", "2022", "100", 6, 1);
  MnFigure *far = fixture_figure (MN_KIND_TURNOVER, "KZ", "", "10", 9, 1);
  near->status = far->status = MN_STATUS_TARGET;
  g_ptr_array_add (figures, near);
  g_ptr_array_add (figures, far);
  g_ptr_array_add (figures, fixture_figure (MN_KIND_TURNOVER, "KZ", "2021", "60", 6, 1));
  g_autoptr (MnTradeSeries) series = make_series (figures);
  MnLayoutParams params = fixture_params ("2020", "2023", 600, 0);
  g_autoptr (MnScene) scene = make_scene (series, 0, &params);
  const MnMark *first = find_kind (scene, MN_MARK_TARGET, 0);
  const MnMark *second = find_kind (scene, MN_MARK_TARGET, 1);
  MnRect plot = mn_scene_get_plot (scene);

  g_assert_nonnull (second);
  g_assert_cmpstr (first->label, ==, "Target by 2022: 100 million US dollars\u00a0[1]");
  g_assert_cmpfloat (first->rect.width, <, plot.width * 0.8);
  g_assert_false (first->flags & MN_MARK_IS_OFF_SCALE);
  g_assert_true (second->flags & MN_MARK_IS_OFF_SCALE);
  g_assert_cmpfloat (second->rect.width, ==, plot.width);

  params.range = mn_range_pan (&params.range, 1);
  g_autoptr (MnScene) later = make_scene (series, 0, &params);
  g_assert_null (find_kind (later, MN_MARK_TARGET, 1));
}

static void
test_gaps (void)
{
  g_test_summary ("A year nobody speaks of has no bar; a zero that somebody reports has one");

  g_autoptr (GPtrArray) figures = g_ptr_array_new_with_free_func ((GDestroyNotify) mn_figure_free);
  g_ptr_array_add (figures, fixture_figure (MN_KIND_TURNOVER, "KZ", "2019", "60", 6, 1));
  g_ptr_array_add (figures, fixture_figure (MN_KIND_TURNOVER, "KZ", "2021", "0", 6, 1));
  g_autoptr (MnTradeSeries) series = make_series (figures);
  MnLayoutParams params = fixture_params ("2018", "2022", 600, 0);
  g_autoptr (MnScene) scene = make_scene (series, 0, &params);

  g_assert_cmpfloat (find_kind (scene, MN_MARK_BAR, 0)->value, ==, 60e6);
  g_assert_cmpfloat (find_kind (scene, MN_MARK_BAR, 1)->value, ==, 0);
  g_assert_cmpfloat (find_kind (scene, MN_MARK_BAR, 1)->rect.height, ==, 2);
  g_assert_null (find_kind (scene, MN_MARK_BAR, 2));
}

static void
test_negative (void)
{
  g_test_summary ("A deficit goes below zero");

  g_autoptr (GPtrArray) figures = g_ptr_array_new_with_free_func ((GDestroyNotify) mn_figure_free);
  g_ptr_array_add (figures, fixture_figure (MN_KIND_BALANCE, "KZ", "2021", "30", 6, 1));
  g_ptr_array_add (figures, fixture_figure (MN_KIND_TURNOVER, "KZ", "2021", "60", 6, 1));
  g_autoptr (MnTradeSeries) series = make_series (figures);
  MnLayoutParams params = fixture_params ("2018", "2022", 600, 0);
  g_autoptr (MnScene) scene = make_scene (series, 0, &params);
  const MnMark *bar = find_kind (scene, MN_MARK_BAR, 0);
  const MnMark *balance = find_kind (scene, MN_MARK_BALANCE, 0);
  g_autofree char *name = mn_scene_dup_name (
      scene, (guint) mn_scene_find_figure (scene, g_ptr_array_index (balance->figures, 0)));

  g_assert_cmpfloat (balance->value, ==, -30e6);
  g_assert_cmpfloat (balance->rect.y, >, bar->rect.y + bar->rect.height);
  g_assert_cmpstr (name, ==,
                   "Mongolia’s trade balance with Kazakhstan, 2021: −30 million US dollars, "
                   "reported by Kazakhstan, 1 source");
}

static void
test_log (void)
{
  g_test_summary ("Logarithmic bars stand on a floor that is told; what is not above zero is told");

  g_autoptr (GPtrArray) figures = fixture_both_reporters ();
  g_ptr_array_add (figures, fixture_figure (MN_KIND_IMPORT, "MN", "2018", "0", 6, 1));
  g_autoptr (MnTradeSeries) series = make_series (figures);
  MnLayoutParams params = fixture_params ("2018", "2026", 900, 0);
  g_autoptr (MnScene) scene =
      make_view_scene (series, 0, MN_TRADE_VIEW_MIRROR, MN_CHART_LOG, &params);
  g_autofree char *text = mn_scene_to_text (scene);
  const double floor = 2e6;
  double pixels = 0;

  for (guint i = 0; i < mn_scene_get_n_marks (scene); i++)
    {
      const MnMark *mark = mn_scene_get_mark (scene, i);

      if (mark->kind == MN_MARK_GRID)
        g_assert_true ((mark->value == floor) == ((mark->flags & MN_MARK_IS_ZERO) != 0));
      g_assert_true (mark->kind != MN_MARK_BALANCE);
      if (mark->kind != MN_MARK_BAR)
        continue;
      if (pixels == 0)
        pixels = mark->rect.height / log (mark->value / floor);
      g_assert_cmpfloat (mark->value, >, floor);
      g_assert_cmpfloat_with_epsilon (mark->rect.height / log (mark->value / floor), pixels, 1e-6);
    }
  g_assert_cmpfloat (pixels, >, 0);
  g_assert_nonnull (strstr (text, "logarithmic, bars start at 2”"));
  g_assert_nonnull (strstr (text, "2 values at or below zero"));
}

static void
test_log_not_taken (void)
{
  g_test_summary ("A view whose values go below zero stays linear");

  g_autoptr (GPtrArray) figures = fixture_both_reporters ();
  g_autoptr (MnTradeSeries) series = make_series (figures);
  MnLayoutParams params = fixture_params ("2018", "2026", 900, 0);

  for (MnTradeViewKind kind = MN_TRADE_VIEW_DIVERGING; kind <= MN_TRADE_VIEW_GROWTH; kind++)
    {
      g_autoptr (MnScene) scene = make_view_scene (series, 0, kind, MN_CHART_LOG, &params);
      g_autoptr (MnScene) linear = make_view_scene (series, 0, kind, MN_CHART_DEFAULT, &params);
      g_autofree char *one = mn_scene_to_text (scene);
      g_autofree char *other = mn_scene_to_text (linear);

      g_assert_cmpstr (one, ==, other);
    }
}

static void
test_diverging (void)
{
  g_test_summary ("Exports stand on zero, imports hang from it, with their amounts as they are");

  g_autoptr (GPtrArray) figures = fixture_both_reporters ();
  g_autoptr (MnTradeSeries) series = make_series (figures);
  MnLayoutParams params = fixture_params ("2018", "2026", 900, 0);
  g_autoptr (MnScene) scene =
      make_view_scene (series, 0, MN_TRADE_VIEW_DIVERGING, MN_CHART_DEFAULT, &params);
  double zero = NAN;

  for (guint i = 0; i < mn_scene_get_n_marks (scene); i++)
    {
      const MnMark *mark = mn_scene_get_mark (scene, i);
      g_autofree char *name = mn_scene_dup_name (scene, i);

      if (mark->kind == MN_MARK_GRID && mark->flags & MN_MARK_IS_ZERO)
        zero = mark->rect.y;
      if (mark->kind != MN_MARK_BAR)
        continue;
      g_assert_cmpfloat_with_epsilon (mark->category == MN_FLOW_EXPORTS
                                          ? mark->rect.y + mark->rect.height
                                          : mark->rect.y,
                                      zero, 1e-6);
      g_assert_cmpint (mark->value > 0, ==, mark->category == MN_FLOW_EXPORTS);
      g_assert_null (strstr (name, "−"));
      g_assert_true (!mark->label || !strstr (mark->label, "−"));
    }
}

static void
test_basis (void)
{
  g_test_summary ("The name of a value says whether freight is in it, where that is known");

  g_autoptr (GPtrArray) figures = g_ptr_array_new_with_free_func ((GDestroyNotify) mn_figure_free);
  MnFigure *figure = fixture_figure (MN_KIND_EXPORT, "KZ", "2021", "60.9", 6, 1);
  figure->basis = MN_BASIS_FOB;
  g_ptr_array_add (figures, figure);
  g_autoptr (MnTradeSeries) series = make_series (figures);
  MnLayoutParams params = fixture_params ("2018", "2022", 600, 0);
  g_autoptr (MnScene) scene =
      make_view_scene (series, 0, MN_TRADE_VIEW_MIRROR, MN_CHART_DEFAULT, &params);
  g_autofree char *name = mn_scene_dup_name (scene, (guint) mn_scene_find_figure (scene, figure));

  g_assert_cmpstr (name, ==,
                   "Mongolia’s imports from Kazakhstan, 2021: 60.9 million US dollars, reported by "
                   "Kazakhstan, FOB, 1 source");
}

static void
test_narrow_caption (void)
{
  g_test_summary ("In little room nothing above the plot is wider than the drawing");

  g_autoptr (GPtrArray) figures = fixture_both_reporters ();
  g_autoptr (MnTradeSeries) series = make_series (figures);
  MnLayoutParams params = fixture_params ("2018", "2026", 260, 0);

  for (MnTradeViewKind kind = MN_TRADE_VIEW_TURNOVER; kind < MN_N_TRADE_VIEWS; kind++)
    {
      g_autoptr (MnScene) scene = make_view_scene (series, 0, kind, MN_CHART_LOG, &params);
      g_autofree char *text = mn_scene_to_text (scene);

      for (guint i = 0; i < mn_scene_get_n_marks (scene); i++)
        {
          const MnMark *mark = mn_scene_get_mark (scene, i);

          if (mark->kind == MN_MARK_CAPTION || mark->kind == MN_MARK_REMARK)
            g_assert_cmpfloat (mark->label_rect.x + mark->label_rect.width, <=, 260);
        }
      /* What did not fit is told all the same. */
      if (kind == MN_TRADE_VIEW_DIVERGING)
        g_assert_nonnull (strstr (text, "imports downwards"));
      if (kind == MN_TRADE_VIEW_MIRROR)
        g_assert_nonnull (strstr (text, "bars start at 2"));
    }
}

static void
test_reporters_apart (void)
{
  g_test_summary ("In the mirror view no two bars cover each other; the partner's are outlined");

  g_autoptr (GPtrArray) figures = fixture_both_reporters ();
  g_autoptr (MnTradeSeries) series = make_series (figures);
  MnLayoutParams params = fixture_params ("2018", "2026", 900, 0);
  g_autoptr (MnScene) scene =
      make_view_scene (series, 0, MN_TRADE_VIEW_MIRROR, MN_CHART_DEFAULT, &params);

  for (guint i = 0; i < mn_scene_get_n_marks (scene); i++)
    for (guint j = 0; j < mn_scene_get_n_marks (scene); j++)
      {
        const MnMark *a = mn_scene_get_mark (scene, i);
        const MnMark *b = mn_scene_get_mark (scene, j);

        if (!is_value (a) || !is_value (b))
          continue;
        g_assert_cmpint ((a->flags & MN_MARK_IS_MIRROR) != 0, ==,
                         ((MnFigure *) g_ptr_array_index (a->figures, 0))->reporter != MN_MONGOLIA);
        g_assert_true (i == j || a->rect.x + a->rect.width <= b->rect.x + 1e-6 ||
                       b->rect.x + b->rect.width <= a->rect.x + 1e-6);
      }
}

static void
test_units (void)
{
  g_test_summary ("The unit is stated, and its values are round");

  const struct
  {
    const char *amount;
    int power;
    const char *unit;
  } rows[] = { { "950", 0, "US dollars" },         { "95", 3, "thousand US dollars" },
               { "3.2", 6, "million US dollars" }, { "8.8", 9, "million US dollars" },
               { "18", 9, "billion US dollars" },  { "18", 12, "trillion US dollars" } };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GPtrArray) figures =
          g_ptr_array_new_with_free_func ((GDestroyNotify) mn_figure_free);
      g_ptr_array_add (figures, fixture_figure (MN_KIND_TURNOVER, "KZ", "2021", rows[i].amount,
                                                rows[i].power, 1));
      g_autoptr (MnTradeSeries) series = make_series (figures);
      MnLayoutParams params = fixture_params ("2018", "2022", 600, 0);
      g_autoptr (MnScene) scene = make_scene (series, 0, &params);
      g_autoptr (GHashTable) labels = g_hash_table_new (g_str_hash, g_str_equal);

      g_assert_cmpstr (find_kind (scene, MN_MARK_CAPTION, 0)->label, ==, rows[i].unit);
      g_assert_cmpstr (find_kind (scene, MN_MARK_GRID, 0)->label, ==, "0");
      for (guint j = 0; find_kind (scene, MN_MARK_GRID, j); j++)
        g_assert_true (g_hash_table_add (labels, find_kind (scene, MN_MARK_GRID, j)->label));
      g_assert_cmpuint (g_hash_table_size (labels), >=, 2);
    }
}

static void
test_odd_sizes (void)
{
  g_test_summary ("Any size, any range, any currency number give a scene");

  g_autoptr (GPtrArray) none = g_ptr_array_new ();
  g_autoptr (GPtrArray) one = g_ptr_array_new_with_free_func ((GDestroyNotify) mn_figure_free);
  g_autoptr (GPtrArray) many = fixture_random_figures (2, 400);
  GPtrArray *lists[] = { none, one, many };
  const double sizes[] = { 0, -5, 1, 3, 50, 5000 };
  const MnRange ranges[] = {
    { 0, 0 },    { NAN, NAN },         { 18700, 18701 }, { -1e9, 1e9 },
    { 0, 1e-9 }, { -719000, -700000 }, { 2900000, 3e6 }, { 11000, 20000 }
  };

  g_ptr_array_add (one, fixture_figure (MN_KIND_BALANCE, "MN", "2021", "-999999999999", 6, 0));
  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    {
      g_autoptr (MnTradeSeries) series = make_series (lists[i]);

      for (guint j = 0; j < G_N_ELEMENTS (sizes); j++)
        for (guint k = 0; k < G_N_ELEMENTS (sizes); k++)
          for (guint l = 0; l < G_N_ELEMENTS (ranges); l++)
            {
              MnLayoutParams params = fixture_params ("2020", "2021", sizes[j], sizes[k]);

              params.range = ranges[l];
              g_autoptr (MnTradeView) view =
                  mn_trade_view_new (series, l % 3, (MnTradeViewKind) (l % MN_N_TRADE_VIEWS));
              MnChartFlags flags = j % 2 ? MN_CHART_LOG : MN_CHART_DEFAULT;
              g_autoptr (MnScene) scene =
                  mn_chart_layout (view, flags, fixture_get_note, NULL, &params);
              mn_chart_get_gutter (view, flags, &params);
              for (guint n = 0; n < mn_scene_get_n_marks (scene); n++)
                {
                  const MnMark *mark = mn_scene_get_mark (scene, n);
                  g_autofree char *name = mn_scene_dup_name (scene, n);

                  g_assert_true (isfinite (mark->rect.x) && isfinite (mark->rect.y));
                  g_assert_cmpfloat (mark->rect.width, >=, 0);
                  g_assert_cmpfloat (mark->rect.height, >=, 0);
                  if (mn_mark_is_thing (mark))
                    g_assert_cmpstr (name, !=, "");
                }
            }
    }
}

static void
test_steps (void)
{
  g_test_summary ("The keys go along one flow and up and down between flows");

  g_autoptr (GPtrArray) figures = fixture_kazakh_figures ();
  g_autoptr (MnTradeSeries) series = make_series (figures);
  MnLayoutParams params = fixture_params ("2019", "2026", 900, 0);
  g_autoptr (MnScene) scene = make_scene (series, 0, &params);
  int index = mn_scene_step (scene, -1, MN_STEP_FIRST);
  const double turnovers[] = { 41.12e6, 14.22e6, 60.9e6, 31e6, 150e6, 74e6 };

  for (guint i = 0; i < G_N_ELEMENTS (turnovers); i++)
    {
      g_assert_cmpfloat (mn_scene_get_mark (scene, (guint) index)->value, ==, turnovers[i]);
      if (i + 1 < G_N_ELEMENTS (turnovers))
        index = mn_scene_step (scene, index, MN_STEP_NEXT);
    }
  g_assert_cmpint (mn_scene_step (scene, index, MN_STEP_NEXT), ==, -1);
  index = mn_scene_step (scene, index, MN_STEP_DOWN);
  g_assert_cmpfloat (mn_scene_get_mark (scene, (guint) index)->value, ==, 2.5e6);
  index = mn_scene_step (scene, index, MN_STEP_DOWN);
  g_assert_cmpfloat (mn_scene_get_mark (scene, (guint) index)->value, ==, 71.5e6);
  index = mn_scene_step (scene, index, MN_STEP_DOWN);
  g_assert_cmpint (mn_scene_get_mark (scene, (guint) index)->kind, ==, MN_MARK_TARGET);
}

static void
test_extent (void)
{
  g_autoptr (GPtrArray) figures = fixture_kazakh_figures ();
  g_autoptr (MnTradeSeries) series = make_series (figures);
  MnRange extent;

  g_assert_true (mn_chart_get_extent (series, 0, &extent));
  g_assert_cmpfloat (extent.start, ==, mn_day_new (2020, 1, 1)); /* of a derived value */
  g_assert_cmpfloat (extent.end, ==, mn_day_new (2025, 8, 1));
  g_assert_false (mn_chart_get_extent (series, 1, &extent));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/drawing/chart/nothing-lost", test_nothing_lost);
  g_test_add_func ("/drawing/chart/extents", test_extents);
  g_test_add_func ("/drawing/chart/heights", test_heights);
  g_test_add_func ("/drawing/chart/scale-stays", test_scale_stays);
  g_test_add_func ("/drawing/chart/labels", test_labels);
  g_test_add_func ("/drawing/chart/notes", test_notes);
  g_test_add_func ("/drawing/chart/less-room", test_less_room);
  g_test_add_func ("/drawing/chart/targets", test_targets);
  g_test_add_func ("/drawing/chart/gaps", test_gaps);
  g_test_add_func ("/drawing/chart/negative", test_negative);
  g_test_add_func ("/drawing/chart/units", test_units);
  g_test_add_func ("/drawing/chart/log", test_log);
  g_test_add_func ("/drawing/chart/log-not-taken", test_log_not_taken);
  g_test_add_func ("/drawing/chart/diverging", test_diverging);
  g_test_add_func ("/drawing/chart/basis", test_basis);
  g_test_add_func ("/drawing/chart/narrow-caption", test_narrow_caption);
  g_test_add_func ("/drawing/chart/reporters-apart", test_reporters_apart);
  g_test_add_func ("/drawing/chart/odd-sizes", test_odd_sizes);
  g_test_add_func ("/drawing/chart/steps", test_steps);
  g_test_add_func ("/drawing/chart/extent", test_extent);

  return g_test_run ();
}
