/* mn-article.c: an article with what was read from it. */
#include "mn-article.h"

#include "mn-gettext.h"
#include "mn-nick.h"
#include "mn-text.h"

/* Characters of the body that stand in for a missing title. */
#define HEADING_CHARS 120

static const char *const date_origin_nicks[] = {
  [MN_DATE_UNKNOWN] = "unknown",
  [MN_DATE_STATED] = "stated",
  [MN_DATE_GIVEN] = "given",
  [MN_DATE_IN_TEXT] = "text",
};

MnArticle *
mn_article_new (void)
{
  MnArticle *article = g_new0 (MnArticle, 1);

  article->date = MN_PERIOD_UNKNOWN;
  article->not_after = MN_DAY_UNKNOWN;
  article->countries = g_array_new (FALSE, FALSE, sizeof (MnCountryMention));
  article->figures = g_ptr_array_new_with_free_func ((GDestroyNotify) mn_figure_free);
  article->events = g_ptr_array_new_with_free_func ((GDestroyNotify) mn_event_free);
  article->rejected_figures = g_ptr_array_new_with_free_func ((GDestroyNotify) mn_figure_free);
  article->rejected_events = g_ptr_array_new_with_free_func ((GDestroyNotify) mn_event_free);
  return article;
}

void
mn_article_free (MnArticle *article)
{
  g_free (article->title);
  g_free (article->body);
  g_free (article->source);
  g_free (article->url);
  g_free (article->language);
  g_array_unref (article->countries);
  g_ptr_array_unref (article->figures);
  g_ptr_array_unref (article->events);
  g_ptr_array_unref (article->rejected_figures);
  g_ptr_array_unref (article->rejected_events);
  g_free (article);
}

char *
mn_article_dup_heading (const MnArticle *article)
{
  if (article->title && article->title[0])
    return g_strdup (article->title);

  if (article->body)
    {
      const char *end = article->body;

      /* Only as much is folded as can be shown. */
      for (int i = 0; i < 4 * HEADING_CHARS && *end; i++)
        end = g_utf8_next_char (end);
      g_autofree char *folded = mn_text_fold_space (article->body, end - article->body);
      if (folded[0])
        return mn_text_shorten (folded, HEADING_CHARS);
    }
  return g_strdup (_ ("Untitled"));
}

const char *
mn_date_origin_to_nick (MnDateOrigin origin)
{
  return mn_nick_get (date_origin_nicks, G_N_ELEMENTS (date_origin_nicks), (int) origin);
}

MnDateOrigin
mn_date_origin_from_nick (const char *nick)
{
  return mn_nick_parse (date_origin_nicks, G_N_ELEMENTS (date_origin_nicks), nick, MN_DATE_UNKNOWN);
}
