/* fixture.c: data for the tests of app/drawing. */
#include "fixture.h"

#include <string.h>

#define KAZAKHSTAN MN_COUNTRY ('K', 'Z')

MnPeriod
fixture_period (const char *date)
{
  g_auto (GStrv) ends = g_strsplit (date, "/", 2);
  MnPeriod first, last;

  if (!*date || !mn_period_parse (ends[0], &first))
    return MN_PERIOD_UNKNOWN;
  if (!ends[1])
    return first;
  g_assert_true (mn_period_parse (ends[1], &last));
  return mn_period_new_raw (first.start, last.end, first.precision);
}

MnEvent *
fixture_event (MnEventType type, const char *date, const char *title, gint64 article)
{
  MnEvent *event = mn_event_new (type);
  MnEvidence *evidence = mn_evidence_new (MN_PART_BODY, (MnSpan){ 0, 0 }, NULL);

  event->date = fixture_period (date);
  event->dated_by = MN_DATED_BY_TEXT;
  event->title = g_strdup (title);
  evidence->article = article;
  g_ptr_array_add (event->evidence, evidence);
  mn_event_add_country (event, KAZAKHSTAN);
  mn_event_add_country (event, MN_MONGOLIA);
  return event;
}

MnFigure *
fixture_figure (MnFigureKind kind,
                const char *from,
                const char *period,
                const char *amount,
                int power,
                gint64 article)
{
  MnFigure *figure = mn_figure_new (kind);
  MnCountry country = mn_country_from_code (from);

  mn_figure_set_pair (figure, country, country == MN_MONGOLIA ? KAZAKHSTAN : MN_MONGOLIA);
  figure->period = fixture_period (period);
  figure->reporter = KAZAKHSTAN;
  if (amount)
    {
      figure->has_amount = TRUE;
      g_assert_true (mn_decimal_parse (amount, strlen (amount), &figure->amount));
      figure->amount = mn_decimal_scale (&figure->amount, power);
      strcpy (figure->currency, "USD");
    }
  figure->evidence->article = article;
  return figure;
}

GPtrArray *
fixture_kazakh_figures (void)
{
  GPtrArray *figures = g_ptr_array_new_with_free_func ((GDestroyNotify) mn_figure_free);
  MnFigure *figure;

  figure = fixture_figure (MN_KIND_TURNOVER, "KZ", "2021", "60.9", 6, 2);
  figure->growth_pct = 48.1;
  g_ptr_array_add (figures, figure);
  figure = fixture_figure (MN_KIND_TURNOVER, "KZ", "2022-01/2022-04", "31", 6, 2);
  figure->growth_pct = 118;
  g_ptr_array_add (figures, figure);
  figure = fixture_figure (MN_KIND_EXPORT, "KZ", "2022-01/2022-04", "30.4", 6, 2);
  figure->growth_pct = 129.9;
  g_ptr_array_add (figures, figure);
  figure = fixture_figure (MN_KIND_IMPORT, "MN", "2022-01/2022-04", "466", 3, 2);
  figure->growth_pct = -50.3;
  g_ptr_array_add (figures, figure);
  figure = fixture_figure (MN_KIND_TURNOVER, "KZ", "2024", "150", 6, 3);
  figure->bound = MN_BOUND_ALMOST;
  g_ptr_array_add (figures, figure);
  g_ptr_array_add (figures, fixture_figure (MN_KIND_TURNOVER, "KZ", "2025-01/2025-07", "74", 6, 4));
  g_ptr_array_add (figures, fixture_figure (MN_KIND_EXPORT, "KZ", "2025-01/2025-07", "71.5", 6, 4));
  figure = fixture_figure (MN_KIND_TURNOVER, "KZ", "", "500", 6, 3);
  figure->status = MN_STATUS_TARGET;
  figure->reporter = MN_COUNTRY_NONE;
  g_ptr_array_add (figures, figure);

  for (guint i = 0; i < figures->len; i++)
    ((MnFigure *) g_ptr_array_index (figures, i))->id = i + 1;
  return figures;
}

GPtrArray *
fixture_both_reporters (void)
{
  static const struct
  {
    const char *period;
    const char *exports[2]; /* Mongolia's, as Kazakhstan and as Mongolia report, in millions */
    const char *imports[2];
  } rows[] = {
    { "2019", { "6.1", "5.2" }, { "68.0", "74.5" } },
    { "2020", { "4.4", NULL }, { "36.7", "41.3" } },
    /* 2021: a gap */
    { "2022", { "12.4", "11.0" }, { "86.1", "95.2" } },
    { "2023", { "14.9", "16.3" }, { "117", NULL } },
    { "2024-01/2024-06", { "8.8", "9.1" }, { "40.2", "44.0" } },
    { "2025-01/2025-06", { "61.5", "58.2" }, { "46.3", "49.7" } },
  };
  static const char *const reporters[] = { "KZ", "MN" };
  GPtrArray *figures = g_ptr_array_new_with_free_func ((GDestroyNotify) mn_figure_free);
  MnFigure *figure;

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    for (guint j = 0; j < G_N_ELEMENTS (reporters); j++)
      {
        gint64 article = 1 + (gint64) (i + j) % 4;

        if (rows[i].exports[j])
          {
            figure = fixture_figure (j == 0 ? MN_KIND_IMPORT : MN_KIND_EXPORT, "MN", rows[i].period,
                                     rows[i].exports[j], 6, article);
            figure->reporter = mn_country_from_code (reporters[j]);
            g_ptr_array_add (figures, figure);
          }
        if (rows[i].imports[j])
          {
            figure = fixture_figure (j == 0 ? MN_KIND_EXPORT : MN_KIND_IMPORT, "KZ", rows[i].period,
                                     rows[i].imports[j], 6, article);
            figure->reporter = mn_country_from_code (reporters[j]);
            g_ptr_array_add (figures, figure);
          }
      }
  figure = fixture_figure (MN_KIND_TURNOVER, "KZ", "2023", "131.9", 6, 2);
  figure->growth_pct = 33.9;
  g_ptr_array_add (figures, figure);
  figure = fixture_figure (MN_KIND_TURNOVER, "KZ", "2022", "98.5", 6, 3);
  g_ptr_array_add (figures, figure);
  /* Nobody's statistics, and a growth alone. */
  figure = fixture_figure (MN_KIND_EXPORT, "MN", "2021", "9.5", 6, 4);
  figure->reporter = MN_COUNTRY_NONE;
  g_ptr_array_add (figures, figure);
  figure = fixture_figure (MN_KIND_TURNOVER, "KZ", "2021", NULL, 0, 4);
  figure->growth_pct = 27.5;
  g_ptr_array_add (figures, figure);
  /* Stated otherwise than the parts make it. */
  figure = fixture_figure (MN_KIND_BALANCE, "MN", "2022", "-70", 6, 1);
  figure->reporter = MN_MONGOLIA;
  g_ptr_array_add (figures, figure);
  figure = fixture_figure (MN_KIND_EXPORT, "MN", "2025-01/2025-06", "61.5", 6, 4);
  figure->growth_pct = 140;
  g_ptr_array_add (figures, figure);

  for (guint i = 0; i < figures->len; i++)
    ((MnFigure *) g_ptr_array_index (figures, i))->id = i + 1;
  return figures;
}

GPtrArray *
fixture_kazakh_events (void)
{
  static const struct
  {
    MnEventType type;
    const char *date;
    const char *title;
    gboolean planned;
  } rows[] = {
    { MN_EVENT_DIPLOMATIC, "1992-01-22", "Mongolia and Kazakhstan establish diplomatic relations" },
    { MN_EVENT_AGREEMENT, "1993-10-22", "Treaty on friendship and cooperation signed" },
    { MN_EVENT_VISIT, "1998-10", "President Nazarbayev visits Ulaanbaatar" },
    { MN_EVENT_DIPLOMATIC, "1997", "Consulate opens in Ulgii" },
    { MN_EVENT_AGREEMENT, "2007-08-20", "Agreement on the mutual protection of investments" },
    { MN_EVENT_MEASURE, "2015-01-01", "Visa-free travel for thirty days" },
    { MN_EVENT_FORUM, "2019-05", "Business forum in Nur-Sultan" },
    { MN_EVENT_ANNIVERSARY, "2022-01-22", "Thirty years of diplomatic relations" },
    { MN_EVENT_MEETING, "2022-06-14", "Political consultations in Nur-Sultan" },
    { MN_EVENT_MEETING, "2023-03-02", "Intergovernmental commission meets" },
    { MN_EVENT_MEETING, "2023-09-18", "Foreign ministers talk in New York" },
    { MN_EVENT_VISIT, "2024-10-28/2024-10-30", "President Tokayev pays a state visit to Mongolia" },
    { MN_EVENT_AGREEMENT, "2024-10-29", "Declaration on strategic partnership signed" },
    { MN_EVENT_AGREEMENT, "2024-10-29", "Memorandum on railway transit signed" },
    { MN_EVENT_MEETING, "2024-10-29", "Talks in the State Palace" },
    { MN_EVENT_MEETING, "2025-04-24", "Speakers of the parliaments meet in Astana" },
    { MN_EVENT_MEETING, "2025-06-28", "Deputy prime ministers discuss trade" },
    { MN_EVENT_VISIT, "2025-06-27/2025-06-28", "Speaker of the parliament visits Astana" },
    { MN_EVENT_VISIT, "2025-08", "Prime minister to visit Astana", TRUE },
    { MN_EVENT_FORUM, "2025-Q4", "Joint investment forum", TRUE },
    { MN_EVENT_CULTURE, "2024", "Days of Kazakh culture in Mongolia" },
    { MN_EVENT_AID, "2023-07-05", "Kazakhstan sends flood relief" },
    { MN_EVENT_MEETING, "", "Consultations of the consular services" },
  };
  GPtrArray *events = g_ptr_array_new_with_free_func ((GDestroyNotify) mn_event_free);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      MnEvent *event =
          fixture_event (rows[i].type, rows[i].date, rows[i].title, 1 + (gint64) i % 5);

      event->id = i + 1;
      if (rows[i].planned)
        event->status = MN_EVENT_PLANNED;
      g_ptr_array_add (events, event);
    }
  return events;
}

char *
fixture_get_note (gint64 article, gpointer user_data)
{
  static const char *const notes[] = {
    "",
    "Montsame, 5 May 2022: Headlines",
    "Kazinform, 15 June 2022: Kazakhstan, Mongolia aim to consolidate cooperation",
    "Kazinform, 28 June 2025: Turnover to reach 500 million US dollars",
    "Trend, 11 September 2025: Kazakhstan’s exports to Mongolia grow",
  };

  return article > 0 && article < (gint64) G_N_ELEMENTS (notes) ? g_strdup (notes[article]) : NULL;
}

/* --- Random ----------------------------------------------------------------------------------- */

GPtrArray *
fixture_random_events (guint32 seed, guint n)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (seed);
  GPtrArray *events = g_ptr_array_new_with_free_func ((GDestroyNotify) mn_event_free);

  for (guint i = 0; i < n; i++)
    {
      MnDay day = g_rand_int_range (rand, mn_day_new (1960, 1, 1), mn_day_new (2026, 1, 1));
      int kind = g_rand_int_range (rand, 0, 12);
      int year, month;
      g_autofree char *title = g_strdup_printf ("Event number %u%*s", i,
                                                g_rand_int_range (rand, 0, 30), "of some length");
      int type = g_rand_int_range (rand, 0, MN_N_EVENT_TYPES + 4);
      MnEvent *event = fixture_event ((MnEventType) (type % MN_N_EVENT_TYPES), "", title,
                                      g_rand_int_range (rand, 1, 1000));

      mn_day_get (day, &year, &month, NULL);
      event->id = i + 1;
      event->status = g_rand_int_range (rand, 0, 8) ? MN_EVENT_HAPPENED : MN_EVENT_PLANNED;
      event->date = kind == 0   ? MN_PERIOD_UNKNOWN
                    : kind == 1 ? mn_period_new_year (year)
                    : kind == 2 ? mn_period_new_month (year, month)
                    : kind == 3 ? mn_period_new_quarter (year, (month + 2) / 3)
                    : kind == 4 ? mn_period_new_days (day, day + g_rand_int_range (rand, 1, 40))
                                : mn_period_new_day (day);
      g_ptr_array_add (events, event);
    }
  return events;
}

GPtrArray *
fixture_random_figures (guint32 seed, guint n)
{
  static const char *const currencies[] = { "USD", "USD", "USD", "EUR", "CNY", "" };
  g_autoptr (GRand) rand = g_rand_new_with_seed (seed);
  GPtrArray *figures = g_ptr_array_new_with_free_func ((GDestroyNotify) mn_figure_free);

  for (guint i = 0; i < n; i++)
    {
      MnFigure *figure = mn_figure_new ((MnFigureKind) g_rand_int_range (rand, 0, 4));
      int year = g_rand_int_range (rand, 1990, 2026);
      int first = g_rand_int_range (rand, 1, 13);
      MnCountry other = g_rand_int_range (rand, 0, 20) ? KAZAKHSTAN : MN_COUNTRY ('C', 'N');
      gboolean from_us = g_rand_boolean (rand);

      mn_figure_set_pair (figure, from_us ? MN_MONGOLIA : other, from_us ? other : MN_MONGOLIA);
      figure->id = i + 1;
      figure->reporter = g_rand_boolean (rand) ? KAZAKHSTAN : MN_MONGOLIA;
      figure->status = (MnFigureStatus) g_rand_int_range (rand, 0, MN_STATUS_MIRROR + 1);
      figure->scope = g_rand_int_range (rand, 0, 10) ? MN_SCOPE_BILATERAL : MN_SCOPE_PRODUCT;
      figure->bound = (MnBound) g_rand_int_range (rand, 0, MN_BOUND_UNDER + 1);
      figure->has_amount = g_rand_int_range (rand, 0, 10) != 0;
      figure->amount =
          (MnDecimal){ g_rand_int_range (rand, figure->kind == MN_KIND_BALANCE ? -900 : 0, 900),
                       g_rand_int_range (rand, 4, 7) };
      strcpy (figure->currency, currencies[g_rand_int_range (rand, 0, G_N_ELEMENTS (currencies))]);
      figure->growth_pct = g_rand_double_range (rand, -90, 200);
      figure->evidence->article = g_rand_int_range (rand, 1, 40);
      switch (g_rand_int_range (rand, 0, 6))
        {
        case 0:
          figure->period = MN_PERIOD_UNKNOWN;
          break;
        case 1:
          figure->period = mn_period_new_months (year, first, g_rand_int_range (rand, first, 13));
          break;
        case 2:
          figure->period = mn_period_new_raw (mn_day_new (year, 1, 1),
                                              mn_day_new (year + 2, 12, 31), MN_PRECISION_YEAR);
          break;
        default:
          figure->period = mn_period_new_year (year);
        }
      g_ptr_array_add (figures, figure);
    }
  return figures;
}

/* --- Layouts ---------------------------------------------------------------------------------- */

MnLayoutParams
fixture_params (const char *from, const char *to, double width, double height)
{
  MnPeriod first = fixture_period (from);
  MnPeriod last = fixture_period (to);

  return (MnLayoutParams){
    .range = { first.start, last.end + 1.0 },
    .width = width,
    .height = height,
    .left = 90,
    .right = 8,
    .locale = "en",
    .measure = mn_measure_get_fixed (),
    .today = MN_DAY_UNKNOWN,
  };
}

void
fixture_assert_golden (const char *name, const char *text)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "drawing", "golden", name, NULL);
  g_autofree char *golden = NULL;
  g_autoptr (GError) error = NULL;

  if (g_getenv ("MN_UPDATE_GOLDENS"))
    {
      g_file_set_contents (path, text, -1, &error);
      g_assert_no_error (error);
      return;
    }
  g_file_get_contents (path, &golden, NULL, &error);
  g_assert_no_error (error);

  g_auto (GStrv) now = g_strsplit (text, "\n", -1);
  g_auto (GStrv) then = g_strsplit (golden, "\n", -1);
  for (guint i = 0; now[i] || then[i]; i++)
    if (g_strcmp0 (now[i], then[i]) != 0)
      {
        g_test_message ("%s, line %u:\n- %s\n+ %s\nIf the new layout is right: "
                        "MN_UPDATE_GOLDENS=1 meson test -C _build --suite drawing",
                        name, i + 1, then[i] ? then[i] : "(end)", now[i] ? now[i] : "(end)");
        g_test_fail ();
        return;
      }
}
