/* show.c: prints what is read from a text: 'show [DATE [TITLE]] < TEXT'. */
#include "corpus.h"

#include <stdio.h>

int
main (int argc, char **argv)
{
  g_autoptr (GString) text = g_string_new (NULL);
  MnExtractInput input = { .date = MN_PERIOD_UNKNOWN, .not_after = MN_DAY_UNKNOWN };
  char buffer[4096];

  for (size_t n; (n = fread (buffer, 1, sizeof buffer, stdin)) > 0;)
    g_string_append_len (text, buffer, (gssize) n);
  if (argc > 1)
    mn_period_parse (argv[1], &input.date);
  if (argc > 2)
    input.title = argv[2];
  input.body = text->str;
  g_autoptr (MnExtraction) found = mn_extract (&input);

  for (guint i = 0; i < found->countries->len; i++)
    {
      const MnCountryMention *mention = &g_array_index (found->countries, MnCountryMention, i);

      printf ("%s x%u %.2f\n", mn_country_get_code (mention->country), mention->mentions,
              mention->weight);
    }
  for (guint i = 0; i < found->figures->len; i++)
    {
      const MnFigure *figure = g_ptr_array_index (found->figures, i);
      g_autofree char *line = figure_to_line (figure);

      printf ("figure %.2f %s\n", figure->confidence, line);
    }
  for (guint i = 0; i < found->events->len; i++)
    {
      g_autofree char *line = event_to_line (g_ptr_array_index (found->events, i));

      printf ("event %s\n", line);
    }
  return 0;
}
