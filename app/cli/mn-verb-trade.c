/* mn-verb-trade.c: trade --country C [--output FILE [--view V] [--scale S] [--paper P]] [--derived], and of
 * all countries. */
#include "mn-fact-json.h"
#include "mn-fact-text.h"
#include "mn-output.h"
#include "mn-verb.h"

#include "mn-trade-series.h"

#include <glib/gi18n.h>

/* As the chart does, so that both tell the same. */
static MnDay
get_article_day (gint64 article, gpointer user_data)
{
  const MnSourceNote *note = g_hash_table_lookup (user_data, &article);

  return note ? note->date.start : MN_DAY_UNKNOWN;
}

static void
print_json (const MnCountryData *data, const MnTradeSeries *series)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autoptr (GPtrArray) figures = g_ptr_array_new ();

  g_ptr_array_extend (figures, data->figures, NULL, NULL);
  g_ptr_array_extend (figures, series->derived, NULL, NULL);

  json_builder_begin_object (builder);
  mn_json_add_country (builder, "country", data->country);
  mn_json_add_figures (builder, figures);
  json_builder_set_member_name (builder, "conflicts");
  json_builder_begin_array (builder);
  for (guint i = 0; i < series->conflicts->len; i++)
    {
      const MnConflict *conflict = g_ptr_array_index (series->conflicts, i);

      json_builder_begin_object (builder);
      json_builder_set_member_name (builder, "figures");
      json_builder_begin_array (builder);
      json_builder_add_int_value (builder, conflict->a->id);
      json_builder_add_int_value (builder, conflict->b->id);
      json_builder_end_array (builder);
      mn_json_add_text (builder, "reason", conflict->reason);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
  json_builder_end_object (builder);

  g_autofree char *text = mn_json_to_text (builder, TRUE);
  mn_printf ("%s\n", text);
}

static void
print_text (const MnCountryData *data, const MnTradeSeries *series)
{
  g_autofree char *name = mn_country_dup_name (data->country, NULL);

  mn_printf (_ ("Trade of Mongolia and %s\n"), name);
  if (data->figures->len == 0)
    mn_printf ("%s\n", _ ("The library has no figures of it."));
  for (guint i = 0; i < data->figures->len; i++)
    {
      const MnFigure *figure = g_ptr_array_index (data->figures, i);
      const MnSourceNote *note = g_hash_table_lookup (data->notes, &figure->evidence->article);
      g_autofree char *line = mn_figure_dup_line (figure);

      mn_printf ("  %s\n", line);
      if (note)
        mn_printf ("      %" G_GINT64_FORMAT "  %s%s%s\n", note->article,
                   note->source ? note->source : "", note->source ? ": " : "", note->heading);
    }
  if (series->derived->len > 0)
    mn_printf ("%s\n", _ ("What follows from these"));
  for (guint i = 0; i < series->derived->len; i++)
    {
      g_autofree char *line = mn_figure_dup_line (g_ptr_array_index (series->derived, i));

      mn_printf ("  %s\n", line);
    }
  if (series->conflicts->len > 0)
    mn_printf ("%s\n", _ ("Sources that disagree"));
  for (guint i = 0; i < series->conflicts->len; i++)
    {
      const MnConflict *conflict = g_ptr_array_index (series->conflicts, i);

      mn_printf ("  %s\n      “%s”\n      “%s”\n", conflict->reason, conflict->a->evidence->quote,
                 conflict->b->evidence->quote);
    }
}

typedef struct
{
  const char *output; /* or NULL */
  MnOutputTrade trade;
  MnOutputPaper paper;
  gboolean json;
} Wish;

static int
trade (MnLibrary *library, MnCountry country, const Wish *wish)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (MnCountryData) data = mn_library_get_country (library, country, NULL, &error);
  g_autoptr (GPtrArray) countries = g_ptr_array_new ();

  if (!data)
    return mn_verb_fail (g_steal_pointer (&error));

  g_autoptr (MnTradeSeries) series =
      mn_trade_series_new (data->figures, country, get_article_day, data->notes, NULL);
  g_ptr_array_add (countries, data);
  if (wish->output &&
      !mn_output_trade (countries, &wish->trade, &wish->paper, wish->output, &error))
    return mn_verb_fail (g_steal_pointer (&error));
  if (wish->json)
    print_json (data, series);
  else if (!wish->output)
    print_text (data, series);
  return mn_finish_output (MN_CLI_DONE);
}

static int
compare_names (gconstpointer a, gconstpointer b)
{
  g_autofree char *left = mn_country_dup_name ((*(MnCountryData *const *) a)->country, NULL);
  g_autofree char *right = mn_country_dup_name ((*(MnCountryData *const *) b)->country, NULL);

  return g_utf8_collate (left, right);
}

/* All partners that there are figures of, by name. */
static int
trade_of_all (MnLibrary *library, const Wish *wish)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) counts = mn_library_list_countries (library, NULL, NULL, &error);
  g_autoptr (GPtrArray) countries =
      g_ptr_array_new_with_free_func ((GDestroyNotify) mn_country_data_free);

  for (guint i = 0; counts && i < counts->len && !error; i++)
    {
      const MnCountryCount *count = &g_array_index (counts, MnCountryCount, i);
      MnCountryData *data = count->figures > 0
                                ? mn_library_get_country (library, count->country, NULL, &error)
                                : NULL;

      if (data)
        g_ptr_array_add (countries, data);
    }
  if (error)
    return mn_verb_fail (g_steal_pointer (&error));
  g_ptr_array_sort (countries, compare_names);
  if (!mn_output_trade (countries, &wish->trade, &wish->paper, wish->output, &error))
    return mn_verb_fail (g_steal_pointer (&error));
  return mn_finish_output (MN_CLI_DONE);
}

/* Only a drawing has a view and a scale: elsewhere they would be ignored in silence. */
static gboolean
parse_drawing (const char *view, const char *scale, Wish *wish, int *status)
{
  const MnVerb *verb = &mn_verb_trade;
  gboolean has_drawing = mn_output_is_drawing (wish->output);

  *status = MN_CLI_USAGE;
  if ((view || scale) && !has_drawing)
    mn_verb_misuse (verb,
                    _ ("--view and --scale are for a drawing: give --output with .pdf, .svg or "
                       ".png."));
  else if (view && !mn_trade_view_kind_from_nick (view, &wish->trade.kind))
    mn_verb_misuse (verb, _ ("“%s” is no view: turnover, diverging, balance, growth or mirror."),
                    view);
  else if (scale && !g_str_equal (scale, "linear") && !g_str_equal (scale, "log"))
    mn_verb_misuse (verb, _ ("“%s” is no scale: linear or log."), scale);
  else if (g_strcmp0 (scale, "log") == 0 && !mn_trade_view_kind_takes_log (wish->trade.kind))
    mn_verb_misuse (
        verb, _ ("A logarithmic scale has no place for values below zero: it is for the views "
                 "turnover and mirror."));
  else
    {
      wish->trade.is_log = g_strcmp0 (scale, "log") == 0;
      return TRUE;
    }
  return FALSE;
}

/* The same for the paper. @all: every partner. */
static gboolean
parse_paper (const char *name, int per_page, gboolean all, Wish *wish)
{
  const MnVerb *verb = &mn_verb_trade;

  if (all && (!wish->output || wish->json))
    mn_verb_misuse (verb, _ ("--country all is for a file: give --output and no --json."));
  else if ((name || per_page) && !mn_output_is_drawing (wish->output))
    mn_verb_misuse (verb, _ ("--paper and --per-page are for a drawing: give --output with .pdf, "
                             ".svg or .png."));
  else if (per_page && (!all || (per_page != 1 && per_page != 2 && per_page != 4)))
    mn_verb_misuse (verb, _ ("--per-page is 1, 2 or 4, and goes with --country all."));
  else
    {
      wish->paper.charts_per_page = (guint) (per_page ? per_page : all);
      return mn_output_parse_paper (verb, name,
                                    per_page == 2 ? MN_REPORT_COUNTRY : MN_REPORT_CHARTS,
                                    &wish->paper);
    }
  return FALSE;
}

static int
run (int argc, char *argv[])
{
  const MnVerb *verb = &mn_verb_trade;
  g_autofree char *name = NULL;
  g_autofree char *output = NULL;
  g_autofree char *view = NULL;
  g_autofree char *scale = NULL;
  g_autofree char *paper = NULL;
  int per_page = 0;
  Wish wish = { .trade.kind = MN_TRADE_VIEW_TURNOVER };
  const GOptionEntry entries[] = {
    { "country", 0, 0, G_OPTION_ARG_FILENAME, &name,
      N_ ("The partner; its code or its name; “all” for a file with every partner"),
      N_ ("COUNTRY") },
    { "output", 0, 0, G_OPTION_ARG_FILENAME, &output,
      N_ ("Write the chart to a file; its ending says how: .pdf, .svg, .png, .csv or .tsv"),
      N_ ("FILE") },
    { "view", 0, 0, G_OPTION_ARG_FILENAME, &view,
      N_ ("What the drawing shows: turnover (the default), diverging, balance, growth or mirror"),
      N_ ("VIEW") },
    { "scale", 0, 0, G_OPTION_ARG_FILENAME, &scale,
      N_ ("The drawing’s axis of values: linear (the default) or log"), N_ ("SCALE") },
    { "paper", 0, 0, G_OPTION_ARG_FILENAME, &paper,
      N_ ("The file’s paper: a0 to a5, letter, legal or tabloid, with -upright or -lying behind it"),
      N_ ("PAPER") },
    { "per-page", 0, 0, G_OPTION_ARG_INT, &per_page,
      N_ ("With --country all so many charts to a page: 1 (the default), 2 or 4"), N_ ("N") },
    { "derived", 0, 0, G_OPTION_ARG_NONE, &wish.trade.with_derived,
      N_ ("Put values that follow from others into the table, too"), NULL },
    { NULL },
  };
  g_auto (MnVerbOptions) options = { FALSE };
  g_autoptr (MnLibrary) library = NULL;
  MnCountry country = MN_COUNTRY_NONE;
  int status;

  if (!mn_verb_parse (verb, entries, MN_VERB_JSON | MN_VERB_LIBRARY, argc, argv, &options, &status))
    return status;
  if (!name || options.rest[0])
    return mn_verb_misuse (verb, _ ("Which country? Give --country with its code or its name."));
  gboolean all = g_ascii_strcasecmp (name, "all") == 0;
  if (!all && !mn_verb_parse_country (verb, name, &country))
    return MN_CLI_USAGE;
  if (output && !mn_output_takes_report (output))
    return mn_verb_misuse (verb,
                           _ ("The output’s name must end in .pdf, .svg, .png, .csv or .tsv."));
  wish.output = output;
  wish.json = options.json;
  if (!parse_drawing (view, scale, &wish, &status))
    return status;
  if (!parse_paper (paper, per_page, all, &wish))
    return MN_CLI_USAGE;

  library = mn_verb_open_library (&options, MN_LIBRARY_OPEN_DEFAULT);
  if (!library)
    return MN_CLI_FAIL;
  return all ? trade_of_all (library, &wish) : trade (library, country, &wish);
}

const MnVerb mn_verb_trade = {
  "trade",
  NULL,
  N_ ("Show the trade with one country, or draw it"),
  run,
};
