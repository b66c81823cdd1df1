/* mn-verb-trade.c: trade --country C [--output FILE [--view V] [--scale S]] [--derived] */
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
  MnTradeViewKind kind;
  gboolean is_log;
  gboolean with_derived;
  gboolean json;
} Wish;

static int
trade (MnLibrary *library, MnCountry country, const Wish *wish)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (MnCountryData) data = mn_library_get_country (library, country, NULL, &error);

  if (!data)
    return mn_verb_fail (g_steal_pointer (&error));

  g_autoptr (MnTradeSeries) series =
      mn_trade_series_new (data->figures, country, get_article_day, data->notes, NULL);
  if (wish->output && !mn_output_trade (data, wish->with_derived ? series->derived : NULL,
                                        wish->kind, wish->is_log, wish->output, &error))
    return mn_verb_fail (g_steal_pointer (&error));
  if (wish->json)
    print_json (data, series);
  else if (!wish->output)
    print_text (data, series);
  return mn_finish_output (MN_CLI_DONE);
}

/* Only a drawing has a view and a scale: elsewhere they would be ignored in silence. */
static gboolean
parse_drawing (const char *view, const char *scale, Wish *wish, int *status)
{
  const MnVerb *verb = &mn_verb_trade;
  gboolean has_drawing = wish->output && !g_str_has_suffix (wish->output, ".csv") &&
                         !g_str_has_suffix (wish->output, ".CSV");

  *status = MN_CLI_USAGE;
  if ((view || scale) && !has_drawing)
    mn_verb_misuse (verb,
                    _ ("--view and --scale are for a drawing: give --output with .pdf, .svg or "
                       ".png."));
  else if (view && !mn_trade_view_kind_from_nick (view, &wish->kind))
    mn_verb_misuse (verb, _ ("“%s” is no view: turnover, diverging, balance, growth or mirror."),
                    view);
  else if (scale && !g_str_equal (scale, "linear") && !g_str_equal (scale, "log"))
    mn_verb_misuse (verb, _ ("“%s” is no scale: linear or log."), scale);
  else if (g_strcmp0 (scale, "log") == 0 && !mn_trade_view_kind_takes_log (wish->kind))
    mn_verb_misuse (
        verb, _ ("A logarithmic scale has no place for values below zero: it is for the views "
                 "turnover and mirror."));
  else
    {
      wish->is_log = g_strcmp0 (scale, "log") == 0;
      return TRUE;
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
  Wish wish = { .kind = MN_TRADE_VIEW_TURNOVER };
  const GOptionEntry entries[] = {
    { "country", 0, 0, G_OPTION_ARG_FILENAME, &name, N_ ("The partner; its code or its name"),
      N_ ("COUNTRY") },
    { "output", 0, 0, G_OPTION_ARG_FILENAME, &output,
      N_ ("Write the chart to a file; its ending says how: .pdf, .svg, .png or .csv"),
      N_ ("FILE") },
    { "view", 0, 0, G_OPTION_ARG_FILENAME, &view,
      N_ ("What the drawing shows: turnover (the default), diverging, balance, growth or mirror"),
      N_ ("VIEW") },
    { "scale", 0, 0, G_OPTION_ARG_FILENAME, &scale,
      N_ ("The drawing’s axis of values: linear (the default) or log"), N_ ("SCALE") },
    { "derived", 0, 0, G_OPTION_ARG_NONE, &wish.with_derived,
      N_ ("Put values that follow from others into the table, too"), NULL },
    { NULL },
  };
  g_auto (MnVerbOptions) options = { FALSE };
  g_autoptr (MnLibrary) library = NULL;
  MnCountry country;
  int status;

  if (!mn_verb_parse (verb, entries, MN_VERB_JSON | MN_VERB_LIBRARY, argc, argv, &options, &status))
    return status;
  if (!name || options.rest[0])
    return mn_verb_misuse (verb, _ ("Which country? Give --country with its code or its name."));
  if (!mn_verb_parse_country (verb, name, &country))
    return MN_CLI_USAGE;
  if (output && !mn_output_takes_trade (output))
    return mn_verb_misuse (verb, _ ("The output’s name must end in .pdf, .svg, .png or .csv."));
  wish.output = output;
  wish.json = options.json;
  if (!parse_drawing (view, scale, &wish, &status))
    return status;

  library = mn_verb_open_library (&options, MN_LIBRARY_OPEN_DEFAULT);
  if (!library)
    return MN_CLI_FAIL;
  return trade (library, country, &wish);
}

const MnVerb mn_verb_trade = {
  "trade",
  NULL,
  N_ ("Show the trade with one country, or draw it"),
  run,
};
