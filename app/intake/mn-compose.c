/* mn-compose.c: a document and the facts in its words. */
#include "mn-compose.h"

#include "mn-extract.h"
#include "mn-reader.h"

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

/* --- Tables ------------------------------------------------------------------------------------- */

/* Heaviest first. */
static int
compare_mentions (gconstpointer a, gconstpointer b)
{
  const MnCountryMention *x = a, *y = b;

  if (x->mentions != y->mentions)
    return x->mentions > y->mentions ? -1 : 1;
  return (int) x->country - (int) y->country;
}

static void
count_country (GHashTable *mentions, MnCountry country, MnSpan span)
{
  MnCountryMention *mention = g_hash_table_lookup (mentions, GUINT_TO_POINTER ((guint) country));

  if (country == MN_COUNTRY_NONE)
    return;
  if (!mention)
    {
      mention = g_new0 (MnCountryMention, 1);
      mention->country = country;
      mention->part = MN_PART_BODY;
      mention->first = span;
      g_hash_table_insert (mentions, GUINT_TO_POINTER ((guint) country), mention);
    }
  mention->mentions++;
}

/* A table speaks of the countries that its rows name. */
static GArray *
list_table_countries (GPtrArray *figures, GPtrArray *events)
{
  GArray *countries = g_array_new (FALSE, FALSE, sizeof (MnCountryMention));
  g_autoptr (GHashTable) mentions = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  GHashTableIter iter;
  gpointer value;
  guint n = 0;

  for (guint i = 0; i < figures->len; i++)
    {
      const MnFigure *figure = figures->pdata[i];

      count_country (mentions, figure->from, figure->evidence->span);
      count_country (mentions, figure->to, figure->evidence->span);
    }
  for (guint i = 0; i < events->len; i++)
    {
      const MnEvent *event = events->pdata[i];
      const MnEvidence *evidence = event->evidence->pdata[0];

      for (guint k = 0; k < event->countries->len; k++)
        count_country (mentions, g_array_index (event->countries, MnCountry, k), evidence->span);
    }

  g_hash_table_iter_init (&iter, mentions);
  while (g_hash_table_iter_next (&iter, NULL, &value))
    n += ((MnCountryMention *) value)->mentions;
  g_hash_table_iter_init (&iter, mentions);
  while (g_hash_table_iter_next (&iter, NULL, &value))
    {
      MnCountryMention *mention = value;

      mention->weight = (double) mention->mentions / n;
      g_array_append_vals (countries, mention, 1);
    }
  g_array_sort (countries, compare_mentions);
  return countries;
}

/* The rows state all that there is. */
static void
take_rows (MnArticle *article, MnDocument *document)
{
  g_array_unref (article->countries);
  article->countries = list_table_countries (document->figures, document->events);
  g_ptr_array_unref (article->figures);
  article->figures = g_ptr_array_ref (document->figures);
  g_ptr_array_unref (article->events);
  article->events = g_ptr_array_ref (document->events);
}

/* Where a newer version can't make anything of it, what the older one read stays. */
static void
read_rows_again (MnArticle *article)
{
  g_autoptr (MnReading) reading = mn_reader_read_table_again (article->body);

  if (reading && reading->documents->len > 0)
    take_rows (article, reading->documents->pdata[0]);
}

MnArticle *
mn_compose_article (MnDocument *document, const MnPeriod *given)
{
  MnArticle *article = mn_article_new ();

  take_date (article, document, given);
  article->not_after = document->not_after;
  article->is_table = document->is_table;
  article->states_events = document->events->len > 0 && !document->is_table;
  article->title = g_steal_pointer (&document->title);
  article->body = g_steal_pointer (&document->body);
  article->source = g_steal_pointer (&document->source);
  article->url = g_steal_pointer (&document->url);

  if (document->is_table)
    {
      take_rows (article, document);
      return article;
    }

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
  if (article->is_table)
    {
      read_rows_again (article);
      return;
    }
  if (article->date_origin == MN_DATE_IN_TEXT)
    {
      article->date = MN_PERIOD_UNKNOWN;
      article->date_origin = MN_DATE_UNKNOWN;
    }

  g_autoptr (MnExtraction) facts = read_words (article);
  take_facts (article, facts);
}
