#include "country-sample.h"

#include <math.h>

#define KZ MN_COUNTRY ('K', 'Z')

static void
add_note (MnCountryData *data, gint64 article, const char *source, int year, int month, int day)
{
  MnSourceNote *note = g_new0 (MnSourceNote, 1);
  gint64 *key = g_new (gint64, 1);

  *key = article;
  note->article = article;
  note->heading = g_strdup_printf ("Heading of article %d", (int) article);
  note->source = g_strdup (source);
  note->date = mn_period_new_day (mn_day_new (year, month, day));
  g_hash_table_insert (data->notes, key, note);
}

static MnEvidence *
new_evidence (gint64 article, const char *quote)
{
  static guint next = 10;
  MnEvidence *evidence = mn_evidence_new (MN_PART_BODY, (MnSpan){ next, next + 40 }, NULL);

  next += 50;
  evidence->article = article;
  evidence->edition = article;
  evidence->quote = g_strdup (quote);
  return evidence;
}

MnCountryData *
country_sample_new_empty (void)
{
  MnCountryData *data = g_new0 (MnCountryData, 1);

  data->country = KZ;
  data->figures = g_ptr_array_new_with_free_func ((GDestroyNotify) mn_figure_free);
  data->events = g_ptr_array_new_with_free_func ((GDestroyNotify) mn_event_free);
  data->notes = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free,
                                       (GDestroyNotify) mn_source_note_free);
  return data;
}

static MnEvent *
add_event (MnCountryData *data, MnEventType type, MnPeriod date, const char *title, gint64 article)
{
  MnEvent *event = mn_event_new (type);

  event->id = 1000 + data->events->len;
  event->date = date;
  event->dated_by = MN_DATED_BY_TEXT;
  event->title = g_strdup (title);
  mn_event_add_country (event, KZ);
  mn_event_add_country (event, MN_MONGOLIA);
  g_ptr_array_add (event->evidence, new_evidence (article, title));
  g_ptr_array_add (data->events, event);
  return event;
}

static MnFigure *
add_figure (MnCountryData *data,
            MnFigureKind kind,
            gboolean to_mongolia,
            MnPeriod period,
            gint64 digits,
            int exponent,
            double growth,
            gint64 article)
{
  MnFigure *figure = mn_figure_new (kind);

  figure->id = 1 + data->figures->len;
  mn_figure_set_pair (figure, to_mongolia ? KZ : MN_MONGOLIA, to_mongolia ? MN_MONGOLIA : KZ);
  figure->reporter = kind == MN_KIND_IMPORT ? figure->to : KZ;
  figure->period = period;
  figure->has_amount = TRUE;
  figure->amount = (MnDecimal){ digits, exponent };
  g_strlcpy (figure->currency, "USD", sizeof figure->currency);
  figure->growth_pct = growth;
  figure->confidence = 0.9;
  mn_evidence_free (figure->evidence);
  figure->evidence = new_evidence (article, "In 2021 the trade turnover amounted to 60.9 million "
                                            "USD (+48,1%)");
  g_ptr_array_add (data->figures, figure);
  return figure;
}

static MnPeriod
day (int year, int month, int day_of_month)
{
  return mn_period_new_day (mn_day_new (year, month, day_of_month));
}

MnCountryData *
country_sample_new (void)
{
  MnCountryData *data = country_sample_new_empty ();
  MnEvent *event;
  MnFigure *figure;

  add_note (data, 1, "Kazinform", 2022, 6, 12);
  add_note (data, 2, "Montsame", 2025, 6, 27);
  add_note (data, 3, "The Astana Times", 2025, 6, 28);
  add_note (data, 4, "Ministry of Foreign Affairs", 2024, 10, 30);
  add_note (data, 5, "Ikon.mn", 2025, 7, 2);

  add_event (data, MN_EVENT_DIPLOMATIC, day (1992, 1, 22), "Diplomatic ties established", 4);
  add_event (data, MN_EVENT_VISIT, day (2007, 8, 24), "President Enkhbayar visits Astana", 4);
  add_event (data, MN_EVENT_VISIT, mn_period_new_month (2008, 10),
             "President Nazarbayev visits Ulaanbaatar", 4);
  add_event (data, MN_EVENT_VISIT,
             mn_period_new_days (mn_day_new (2024, 10, 28), mn_day_new (2024, 10, 30)),
             "President Tokayev’s state visit to Mongolia", 4);
  add_event (data, MN_EVENT_AGREEMENT, day (2024, 10, 29),
             "Declaration on strategic partnership signed", 4);
  event = add_event (data, MN_EVENT_VISIT, day (2025, 6, 27),
                     "Deputy PM Nurtleu arrives in Ulaanbaatar", 2);
  g_ptr_array_add (event->evidence, new_evidence (3, "Nurtleu paid an official visit to Mongolia"));
  add_event (data, MN_EVENT_MEETING, day (2025, 6, 27), "Talks of the foreign ministers", 2);
  add_event (data, MN_EVENT_MEETING, day (2025, 6, 28), "Call on the Prime Minister", 3);
  add_event (data, MN_EVENT_AGREEMENT, day (2025, 6, 27), "Road map of cooperation signed", 2);
  add_event (data, MN_EVENT_FORUM, day (2025, 6, 28), "Business forum in Ulaanbaatar", 5);
  add_event (data, MN_EVENT_MEASURE, mn_period_new_year (2014), "Visa-free travel for 90 days", 1);
  add_event (data, MN_EVENT_ANNIVERSARY, mn_period_new_year (2022),
             "30 years of diplomatic relations", 1);
  event = add_event (data, MN_EVENT_FORUM, mn_period_new_quarter (2027, 1),
                     "Intergovernmental commission to meet in Astana", 5);
  event->status = MN_EVENT_PLANNED;
  add_event (data, MN_EVENT_CULTURE, MN_PERIOD_UNKNOWN, "Days of Kazakh culture in Bayan-Ölgii", 5);
  add_event (data, MN_EVENT_AID, MN_PERIOD_UNKNOWN, "Hay for herders after the dzud", 5);

  static const int turnovers[] = { 660, 720, 805, 860, 740, 411, 609, 983, 1318, 1504 };
  for (guint i = 0; i < G_N_ELEMENTS (turnovers); i++)
    {
      int year = 2015 + (int) i;
      MnPeriod period = mn_period_new_year (year);

      add_figure (data, MN_KIND_TURNOVER, TRUE, period, turnovers[i], 5, year == 2021 ? 48.1 : NAN,
                  year == 2021 ? 1 : 1 + i % 5);
      if (year % 3 != 0)
        {
          add_figure (data, MN_KIND_EXPORT, TRUE, period, turnovers[i] * 9 / 10, 5, NAN, 1 + i % 5);
          add_figure (data, MN_KIND_EXPORT, FALSE, period, turnovers[i] / 10, 5, NAN, 1 + i % 5);
        }
    }
  add_figure (data, MN_KIND_TURNOVER, TRUE, mn_period_new_months (2022, 1, 4), 310, 5, 118, 1);
  add_figure (data, MN_KIND_EXPORT, TRUE, mn_period_new_months (2022, 1, 4), 304, 5, 129.9, 1);
  add_figure (data, MN_KIND_EXPORT, FALSE, mn_period_new_months (2022, 1, 4), 466, 3, -50.3, 1);
  add_figure (data, MN_KIND_TURNOVER, TRUE, mn_period_new_months (2025, 1, 4), 612, 5, 12.5, 3);
  /* The same once more, and once otherwise. */
  add_figure (data, MN_KIND_TURNOVER, TRUE, mn_period_new_year (2021), 61, 6, NAN, 2);
  figure = add_figure (data, MN_KIND_TURNOVER, TRUE, mn_period_new_year (2023), 1190, 5, NAN, 5);
  figure->reporter = MN_MONGOLIA;
  figure = add_figure (data, MN_KIND_TURNOVER, TRUE, mn_period_new_year (2019), 740, 5, NAN, 2);
  figure->status = MN_STATUS_PROVISIONAL;
  figure = add_figure (data, MN_KIND_TURNOVER, TRUE, MN_PERIOD_UNKNOWN, 500, 6, NAN, 3);
  figure->period.end = mn_day_new (2028, 12, 31);
  figure->status = MN_STATUS_TARGET;
  figure = add_figure (data, MN_KIND_TURNOVER, TRUE, mn_period_new_year (2024), 702, 9, NAN, 4);
  g_strlcpy (figure->currency, "KZT", sizeof figure->currency);
  /* What cannot be drawn. */
  add_figure (data, MN_KIND_TURNOVER, TRUE, MN_PERIOD_UNKNOWN, 100, 6, NAN, 5);
  figure = add_figure (data, MN_KIND_TURNOVER, TRUE, mn_period_new_year (2020), 0, 0, -12, 5);
  figure->has_amount = FALSE;
  figure->currency[0] = '\0';
  return data;
}

MnCountryData *
country_sample_new_crowd (guint n_events)
{
  MnCountryData *data = country_sample_new_empty ();
  g_autoptr (GRand) random = g_rand_new_with_seed (7);
  MnDay first = mn_day_new (1990, 1, 1);

  add_note (data, 1, "Montsame", 2020, 1, 1);
  for (guint i = 0; i < n_events; i++)
    {
      MnDay start = first + g_rand_int_range (random, 0, 13000);
      MnDay end = start + (i % 20 == 0 ? g_rand_int_range (random, 1, 400) : 0);

      add_event (data, (MnEventType) (i % MN_N_EVENT_TYPES), mn_period_new_days (start, end),
                 "Ministers met", 1);
    }
  return data;
}
