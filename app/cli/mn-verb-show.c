/* mn-verb-show.c: show ID */
#include "mn-fact-json.h"
#include "mn-fact-text.h"
#include "mn-verb.h"

#include "mn-fact-words.h"

#include <glib/gi18n.h>

static void
print_json (const MnArticle *article)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_object (builder);
  mn_json_add_article_members (builder, article);
  json_builder_end_object (builder);

  g_autofree char *text = mn_json_to_text (builder, TRUE);
  mn_printf ("%s\n", text);
}

/* The line of a fact, and what the user said of it. */
static void
print_line (const char *line, MnVerdict verdict)
{
  const char *said = mn_fact_words_verdict (verdict);

  mn_printf ("  %s", line);
  if (said)
    mn_printf ("  {%s}", said);
  mn_print ("\n");
}

static void
print_figures (const char *heading, GPtrArray *figures)
{
  if (figures->len > 0)
    mn_printf ("\n%s\n", heading);
  for (guint i = 0; i < figures->len; i++)
    {
      const MnFigure *figure = g_ptr_array_index (figures, i);
      g_autofree char *line = mn_figure_dup_line (figure);
      g_autofree char *quote = g_strdup_printf (_ ("“%s”"), figure->evidence->quote);

      print_line (line, figure->verdict);
      mn_printf ("      %s\n", quote);
    }
}

static void
print_events (const char *heading, GPtrArray *events)
{
  if (events->len > 0)
    mn_printf ("\n%s\n", heading);
  for (guint i = 0; i < events->len; i++)
    {
      const MnEvent *event = g_ptr_array_index (events, i);
      g_autofree char *line = mn_event_dup_line (event);

      print_line (line, event->verdict);
    }
}

static void
print_text (const MnArticle *article)
{
  g_autofree char *heading = mn_article_dup_heading (article);
  g_autofree char *stamp = mn_period_dup_stamp (&article->date);

  mn_printf ("%s\n%s  %s", heading, stamp, article->source ? article->source : _ ("no source"));
  if (article->date_origin == MN_DATE_IN_TEXT)
    mn_print (_ ("  (date taken from the text)"));
  mn_printf ("\n\n%s\n", article->body ? article->body : _ ("(a headline without a text)"));

  print_figures (_ ("Figures"), article->figures);
  print_events (_ ("Events"), article->events);
  print_figures (_ ("Rejected figures"), article->rejected_figures);
  print_events (_ ("Rejected events"), article->rejected_events);
}

static int
show (MnLibrary *library, gint64 id, gboolean json)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (MnArticle) article = mn_library_get_article (library, id, 0, NULL, &error);

  if (!article)
    return mn_verb_fail (g_steal_pointer (&error));
  if (json)
    print_json (article);
  else
    print_text (article);
  return mn_finish_output (MN_CLI_DONE);
}

static int
run (int argc, char *argv[])
{
  const MnVerb *verb = &mn_verb_show;
  g_auto (MnVerbOptions) options = { FALSE };
  g_autoptr (MnLibrary) library = NULL;
  gint64 id;
  int status;

  if (!mn_verb_parse (verb, NULL, MN_VERB_JSON | MN_VERB_LIBRARY, argc, argv, &options, &status))
    return status;
  if (g_strv_length (options.rest) != 1 ||
      !g_ascii_string_to_signed (options.rest[0], 10, 1, G_MAXINT64, &id, NULL))
    return mn_verb_misuse (verb, _ ("Which article? Give one id, as “search” lists them."));

  library = mn_verb_open_library (&options, MN_LIBRARY_OPEN_DEFAULT);
  if (!library)
    return MN_CLI_FAIL;
  return show (library, id, options.json);
}

const MnVerb mn_verb_show = {
  "show",
  N_ ("ID"),
  N_ ("Show one article with its facts"),
  run,
};
