/* report-test.c: data and files for the tests of reports. */
#include "report-test.h"

#include "mn-text.h"

#include <glib/gstdio.h>
#include <string.h>

#define KAZAKHSTAN MN_COUNTRY ('K', 'Z')

static char *folder;

const char *
report_test_get_folder (void)
{
  const char *named = g_getenv ("MN_REPORT_OUTPUT");

  if (named)
    return named;
  if (!folder)
    folder = g_dir_make_tmp ("mn-report-XXXXXX", NULL);
  return folder;
}

void
report_test_clean_up (void)
{
  g_autoptr (GDir) dir = folder ? g_dir_open (folder, 0, NULL) : NULL;
  const char *name;

  while (dir && (name = g_dir_read_name (dir)))
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      g_remove (path);
    }
  if (folder)
    g_assert_cmpint (g_rmdir (folder), ==, 0);
  g_clear_pointer (&folder, g_free);
}

char *
report_test_dup_path (const char *name)
{
  return g_build_filename (report_test_get_folder (), name, NULL);
}

char *
report_test_run (const char *program, ...)
{
  g_autofree char *found = g_find_program_in_path (program);
  g_autoptr (GPtrArray) argv = g_ptr_array_new ();
  g_autoptr (GError) error = NULL;
  g_autofree char *output = NULL;
  g_autofree char *messages = NULL;
  int status;
  va_list list;

  if (!found)
    {
      g_test_skip_printf ("%s is not installed", program);
      return NULL;
    }
  g_ptr_array_add (argv, found);
  va_start (list, program);
  for (char *argument = va_arg (list, char *); argument; argument = va_arg (list, char *))
    g_ptr_array_add (argv, argument);
  va_end (list);
  g_ptr_array_add (argv, NULL);
  g_spawn_sync (NULL, (char **) argv->pdata, NULL, G_SPAWN_DEFAULT, NULL, NULL, &output, &messages,
                &status, &error);
  g_assert_no_error (error);
  if (!g_spawn_check_wait_status (status, &error))
    g_error ("%s: %s: %s", program, error->message, messages);
  return g_steal_pointer (&output);
}

char *
report_test_dup_pdf_text (const char *path)
{
  g_autofree char *text = report_test_run ("pdftotext", path, "-", NULL);

  return text ? mn_text_fold_space (text, -1) : NULL;
}

guint
report_test_get_n_pdf_pages (const char *path)
{
  g_autofree char *info = report_test_run ("pdfinfo", path, NULL);
  const char *pages = info ? strstr (info, "Pages:") : NULL;

  return pages ? (guint) g_ascii_strtoull (pages + strlen ("Pages:"), NULL, 10) : 0;
}

MnReportOptions
report_test_get_options (void)
{
  MnReportOptions options = MN_REPORT_OPTIONS_INIT;

  options.locale = "en_GB";
  options.today = mn_day_new (2026, 11, 22);
  return options;
}

/* --- Countries -------------------------------------------------------------------------------- */

MnCountryData *
report_test_new_country (void)
{
  MnCountryData *data = g_new0 (MnCountryData, 1);

  data->country = KAZAKHSTAN;
  data->figures = g_ptr_array_new_with_free_func ((GDestroyNotify) mn_figure_free);
  data->events = g_ptr_array_new_with_free_func ((GDestroyNotify) mn_event_free);
  data->notes = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free,
                                       (GDestroyNotify) mn_source_note_free);
  return data;
}

static void
note_article (MnCountryData *data, gint64 article)
{
  static const char *const sources[] = { "Kazinform", "Montsame", "The Astana Times", NULL };

  if (g_hash_table_contains (data->notes, &article))
    return;
  MnSourceNote *note = g_new0 (MnSourceNote, 1);
  note->article = article;
  note->heading = g_strdup_printf ("Heading of article %" G_GINT64_FORMAT, article);
  note->source = g_strdup (sources[article % 4]);
  note->date = article % 7 ? mn_period_new_day (mn_day_new (2022, 4, 12) + (MnDay) article)
                           : MN_PERIOD_UNKNOWN;
  g_hash_table_insert (data->notes, g_memdup2 (&article, sizeof article), note);
}

static MnEvidence *
make_evidence (MnCountryData *data, gint64 article)
{
  MnEvidence *evidence = mn_evidence_new (MN_PART_BODY, (MnSpan){ 10, 20 }, NULL);

  evidence->article = article;
  evidence->edition = article;
  evidence->quote = g_strdup ("the words");
  note_article (data, article);
  return evidence;
}

MnEvent *
report_test_add_event (MnCountryData *data,
                       MnEventType type,
                       MnPeriod date,
                       gint64 article,
                       const char *title)
{
  MnEvent *event = mn_event_new (type);

  event->id = data->events->len + 1;
  event->date = date;
  event->dated_by = mn_period_is_unknown (&date) ? MN_DATED_BY_NOTHING : MN_DATED_BY_TEXT;
  event->title = g_strdup (title);
  mn_event_add_country (event, MN_MONGOLIA);
  mn_event_add_country (event, KAZAKHSTAN);
  g_ptr_array_add (event->evidence, make_evidence (data, article));
  g_ptr_array_add (data->events, event);
  return event;
}

MnFigure *
report_test_add_figure (MnCountryData *data,
                        MnFigureKind kind,
                        MnPeriod period,
                        MnDecimal amount,
                        gint64 article)
{
  MnFigure *figure = mn_figure_new (kind);

  figure->id = data->figures->len + 1;
  figure->from = KAZAKHSTAN;
  figure->to = MN_MONGOLIA;
  figure->reporter = kind == MN_KIND_IMPORT ? MN_MONGOLIA : KAZAKHSTAN;
  figure->period = period;
  figure->has_amount = TRUE;
  figure->amount = amount;
  figure->confidence = 1;
  g_strlcpy (figure->currency, "USD", sizeof figure->currency);
  mn_evidence_free (figure->evidence);
  figure->evidence = make_evidence (data, article);
  g_ptr_array_add (data->figures, figure);
  return figure;
}

/* From Mongolia, reported by Mongolia. */
static void
turn_round (MnFigure *figure)
{
  figure->from = MN_MONGOLIA;
  figure->to = KAZAKHSTAN;
  figure->reporter = MN_MONGOLIA;
}

MnCountryData *
report_test_new_kazakhstan (void)
{
  static const int imports[] = { 292, 293, 342, 322, 291, 180, 189, 307, 547, 473 };
  static const int exports[] = { 21, 7, 24, 35, 62, 14, 22, 78, 220, 68 };
  MnCountryData *data = report_test_new_country ();
  MnFigure *figure;

  for (int i = 0; i < 10; i++)
    {
      MnPeriod year = mn_period_new_year (2015 + i);

      report_test_add_figure (data, MN_KIND_IMPORT, year, (MnDecimal){ imports[i], 5 }, 1);
      turn_round (
          report_test_add_figure (data, MN_KIND_EXPORT, year, (MnDecimal){ exports[i], 5 }, 1));
    }
  figure = report_test_add_figure (data, MN_KIND_TURNOVER, mn_period_new_year (2021),
                                   (MnDecimal){ 609, 5 }, 2);
  figure->growth_pct = 48.1;
  figure = report_test_add_figure (data, MN_KIND_EXPORT, mn_period_new_months (2022, 1, 4),
                                   (MnDecimal){ 304, 5 }, 2);
  figure->growth_pct = 129.9;
  report_test_add_figure (data, MN_KIND_EXPORT, mn_period_new_year (2022), (MnDecimal){ 451, 5 },
                          3);
  figure = report_test_add_figure (data, MN_KIND_TURNOVER,
                                   mn_period_new_raw (MN_DAY_UNKNOWN, mn_day_new (2030, 12, 31),
                                                      MN_PRECISION_YEAR),
                                   (MnDecimal){ 500, 6 }, 4);
  figure->status = MN_STATUS_TARGET;
  figure = report_test_add_figure (data, MN_KIND_TURNOVER, mn_period_new_year (2019),
                                   (MnDecimal){ 0, 0 }, 5);
  figure->has_amount = FALSE;
  figure->growth_pct = -3.4;

  report_test_add_event (data, MN_EVENT_DIPLOMATIC, mn_period_new_year (1992), 5,
                         "Diplomatic relations between Mongolia and Kazakhstan");
  report_test_add_event (data, MN_EVENT_AGREEMENT, mn_period_new_month (2024, 10), 6,
                         "Agreement on strategic partnership signed during the state visit");
  report_test_add_event (data, MN_EVENT_VISIT,
                         mn_period_new_days (mn_day_new (2024, 10, 28), mn_day_new (2024, 10, 29)),
                         6, "State visit of President Tokayev to Mongolia");
  report_test_add_event (data, MN_EVENT_FORUM, mn_period_new_quarter (2026, 4), 7,
                         "Business forum in Almaty")
      ->status = MN_EVENT_PLANNED;
  report_test_add_event (data, MN_EVENT_CULTURE, MN_PERIOD_UNKNOWN, 8, "Days of Kazakh culture");
  report_test_add_events (data, 25);
  return data;
}

void
report_test_add_events (MnCountryData *data, guint n)
{
  static const char *const titles[] = {
    "The Foreign Minister of Kazakhstan arrived in Mongolia on an official visit",
    "Consultations on visa rules between the two ministries",
    "Memorandum on the transit of goods by rail",
    "Sheep and goats may be exported again",
  };
  MnDay first = mn_day_new (2015, 1, 1), last = mn_day_new (2024, 12, 31);

  for (guint i = 0; i < n; i++)
    {
      /* A fixed walk through the years. */
      MnDay day = first + (MnDay) ((i * 7919u) % (guint) (last - first));

      report_test_add_event (data, (MnEventType) (i * 3 % MN_N_EVENT_TYPES),
                             mn_period_new_day (day), 10 + i % 100, titles[i % 4]);
    }
}

/* --- Articles --------------------------------------------------------------------------------- */

MnArticle *
report_test_new_article (guint kilobytes)
{
  static const char sentence[] =
      "The two sides spoke about wool, hides and the road over the pass, and agreed to meet again. ";
  const char *figure_words = "exports grew to 30.4 million US dollars";
  const char *event_words = "The Foreign Minister arrived in Mongolia on an official visit";
  MnArticle *article = mn_article_new ();
  GString *body = g_string_new (NULL);
  MnCountryMention kazakhstan = { .country = KAZAKHSTAN }, mongolia = { .country = MN_MONGOLIA };

  article->title = g_strdup ("Minister of Kazakhstan in Ulaanbaatar");
  article->source = g_strdup ("Kazinform");
  article->url = g_strdup ("https://example.com/news/1");
  article->date = mn_period_new_day (mn_day_new (2025, 6, 28));
  article->date_origin = MN_DATE_IN_TEXT;
  g_array_append_val (article->countries, kazakhstan);
  g_array_append_val (article->countries, mongolia);

  g_string_append_printf (body, "%s. Өвөрмөц үг, Қазақстан.\n\n", event_words);
  g_string_append_printf (body, "In January to April 2022, %s (+129.9%%).\n", figure_words);
  while (body->len < kilobytes * 1000)
    g_string_append_printf (body, "%s%s", sentence, body->len % 7 == 0 ? "\n\n" : "");
  g_string_append (body, "\nThe last line of all.");
  article->body = g_string_free (body, FALSE);

  MnFigure *figure = mn_figure_new (MN_KIND_EXPORT);
  guint32 start = (guint32) (strstr (article->body, figure_words) - article->body);
  figure->from = KAZAKHSTAN;
  figure->to = MN_MONGOLIA;
  figure->period = mn_period_new_months (2022, 1, 4);
  figure->has_amount = TRUE;
  figure->amount = (MnDecimal){ 304, 5 };
  figure->growth_pct = 129.9;
  g_strlcpy (figure->currency, "USD", sizeof figure->currency);
  figure->evidence->span = (MnSpan){ start, start + (guint32) strlen (figure_words) };
  g_ptr_array_add (article->figures, figure);

  MnEvent *event = mn_event_new (MN_EVENT_VISIT);
  event->date = mn_period_new_days (mn_day_new (2025, 6, 27), mn_day_new (2025, 6, 28));
  event->title = g_strdup ("Official visit of the Foreign Minister");
  g_ptr_array_add (event->evidence,
                   mn_evidence_new (MN_PART_BODY, (MnSpan){ 0, (guint32) strlen (event_words) },
                                    article->body));
  g_ptr_array_add (article->events, event);
  return article;
}
