/* mn-compose.c: a document and the facts in its words. */
#include "mn-compose.h"

#include "mn-extract.h"

/* An event that the document states as such, a row of a table, stands for what the words of that row
 * say; the words tell its countries. */
static void
take_stated_events (MnArticle *article, MnDocument *document)
{
  g_ptr_array_set_size (article->events, 0);
  for (guint i = 0; i < document->events->len; i++)
    {
      MnEvent *event = mn_event_copy (g_ptr_array_index (document->events, i));

      for (guint k = 0; k < article->countries->len; k++)
        mn_event_add_country (event,
                              g_array_index (article->countries, MnCountryMention, k).country);
      g_ptr_array_add (article->events, event);
    }
}

static void
take_date (MnArticle *article, const MnDocument *document, const MnPeriod *given)
{
  if (!mn_period_is_unknown (given))
    {
      article->date = *given;
      article->date_origin = MN_DATE_GIVEN;
    }
  else
    {
      article->date = document->date;
      article->date_origin = document->date_origin;
    }
}

/* A date that the words give is taken where no other is known. */
static MnExtraction *
read_words (MnArticle *article)
{
  MnExtractInput input = {
    .title = article->title,
    .body = article->body,
    .date = article->date,
    .not_after = article->not_after,
    .source = article->source,
  };
  MnExtraction *facts = mn_extract (&input);

  if (mn_period_is_unknown (&article->date) && !mn_period_is_unknown (&facts->date))
    {
      article->date = facts->date;
      article->date_origin = MN_DATE_IN_TEXT;
    }
  return facts;
}

static void
take_facts (MnArticle *article, const MnExtraction *facts)
{
  g_array_unref (article->countries);
  article->countries = g_array_ref (facts->countries);
  g_ptr_array_unref (article->figures);
  article->figures = g_ptr_array_ref (facts->figures);
  g_ptr_array_unref (article->events);
  article->events = g_ptr_array_ref (facts->events);
}

MnArticle *
mn_compose_article (MnDocument *document, const MnPeriod *given)
{
  MnArticle *article = mn_article_new ();

  take_date (article, document, given);
  article->not_after = document->not_after;
  article->states_events = document->events->len > 0;
  article->title = g_steal_pointer (&document->title);
  article->body = g_steal_pointer (&document->body);
  article->source = g_steal_pointer (&document->source);
  article->url = g_steal_pointer (&document->url);

  g_autoptr (MnExtraction) facts = read_words (article);
  article->language = document->language   ? g_steal_pointer (&document->language)
                      : facts->language[0] ? g_strdup (facts->language)
                                           : NULL;
  take_facts (article, facts);
  if (article->states_events)
    take_stated_events (article, document);
  return article;
}

void
mn_compose_again (MnArticle *article)
{
  if (article->date_origin == MN_DATE_IN_TEXT)
    {
      article->date = MN_PERIOD_UNKNOWN;
      article->date_origin = MN_DATE_UNKNOWN;
    }

  g_autoptr (MnExtraction) facts = read_words (article);
  take_facts (article, facts);
}
