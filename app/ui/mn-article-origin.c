/* mn-article-origin.c: where an article comes from, as a line below its title. */
#include "mn-article-origin.h"

#include "mn-wording.h"

#include <glib/gi18n.h>

static const char *
describe_date_origin (const MnArticle *article)
{
  switch (article->date_origin)
    {
    case MN_DATE_IN_TEXT:
      return _ ("date taken from the text");
    case MN_DATE_GIVEN:
      return _ ("date given at import");
    case MN_DATE_STATED:
    case MN_DATE_UNKNOWN:
    default:
      return "";
    }
}

/* Links lead out only for schemes that a browser shows. */
static gboolean
is_link (const char *url)
{
  g_autofree char *scheme = url ? g_uri_parse_scheme (url) : NULL;

  return g_strcmp0 (scheme, "http") == 0 || g_strcmp0 (scheme, "https") == 0;
}

char *
mn_article_origin_dup_markup (const MnArticle *article)
{
  const char *source = article->source ? article->source : "";
  g_autofree char *date = mn_wording_date (&article->date);
  g_autofree char *edition =
      /* Translators: the number of an edition: 2, 3 … */
      article->number > 1 ? g_strdup_printf (_ ("edition %d"), article->number) : g_strdup ("");
  g_autofree char *rest =
      mn_wording_join (MN_WORDING_DOT, date, describe_date_origin (article), edition, NULL);
  g_autofree char *escaped = g_markup_escape_text (rest, -1);
  g_autofree char *origin = is_link (article->url)
                                ? g_markup_printf_escaped ("<a href=\"%s\">%s</a>", article->url,
                                                           *source ? source : article->url)
                                : g_markup_escape_text (source, -1);

  return mn_wording_join (MN_WORDING_DOT, origin, escaped, NULL);
}
