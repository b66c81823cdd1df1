/* mn-event-match.c: whether an event is told already.
 *
 * Two texts tell of one event where its type, its countries (Mongolia goes without saying here) and its
 * certainty are the same and its days overlap or are within two: one says when a visit began, another one from
 * when to when it was. Among several the most alike by title is meant.
 * A new edition of a text tells of the events of the old one even where their date is only now known.
 */
#include "mn-event-match.h"

#include "mn-print.h"

#include <stdlib.h>
#include <string.h>

#define DAYS_APART 2
/* Nothing that is told of goes on for longer: candidates begin so many days before. */
#define MAX_DAYS 14

/* Share of common words in the titles by which an event is known again whose date has changed. */
#define ALIKE_TITLES 0.6

#define CANDIDATE_COLUMNS                                                                   \
  "SELECT v.id, v.date_start, v.date_end, v.date_precision, v.type, v.status, v.countries," \
  " v.title FROM "

typedef struct
{
  gint64 id;
  double score;
} Best;

/* Codes but Mongolia's, as they stand in the table. */
static char *
partners_of (const char *codes)
{
  GString *partners = g_string_new (NULL);
  g_auto (GStrv) words = g_strsplit (codes, " ", -1);

  for (guint i = 0; words[i]; i++)
    if (strcmp (words[i], "MN") != 0)
      g_string_append_printf (partners, "%s ", words[i]);
  return g_string_free (partners, FALSE);
}

static char *
partners_of_event (const MnEvent *event)
{
  GString *partners = g_string_new (NULL);

  for (guint i = 0; i < event->countries->len; i++)
    {
      MnCountry country = g_array_index (event->countries, MnCountry, i);

      if (country != MN_MONGOLIA)
        g_string_append_printf (partners, "%s ", mn_country_get_code (country));
    }
  return g_string_free (partners, FALSE);
}

static gboolean
days_are_near (const MnPeriod *a, const MnPeriod *b)
{
  if (!mn_period_is_known (a) || !mn_period_is_known (b))
    return FALSE;
  if (a->precision != MN_PRECISION_DAY || b->precision != MN_PRECISION_DAY)
    return mn_period_equal (a, b);
  return a->start - b->end <= DAYS_APART && b->start - a->end <= DAYS_APART;
}

static gboolean
choose (MnStatement *statement,
        const MnEvent *event,
        GHashTable *told,
        gboolean same_article,
        Best *best,
        GError **error)
{
  g_autofree char *partners = partners_of_event (event);
  MnStep step;

  while ((step = mn_statement_step (statement, error)) == MN_STEP_ROW)
    {
      gint64 id = mn_statement_get_int (statement, 0);
      MnPeriod date = mn_statement_get_period (statement, 1);
      g_autofree char *others = partners_of (mn_statement_get_text (statement, 6));

      if (g_hash_table_contains (told, &id) ||
          mn_event_type_from_nick (mn_statement_get_text (statement, 4)) != event->type ||
          mn_event_status_from_nick (mn_statement_get_text (statement, 5)) != event->status ||
          strcmp (partners, others) != 0)
        continue;

      gboolean near = days_are_near (&event->date, &date);
      double alike = mn_print_similarity (event->title, mn_statement_get_text (statement, 7), 1);
      if (!near && !(same_article && alike >= ALIKE_TITLES))
        continue;
      /* Days settle it between titles that are equally alike. */
      double score = 1 + alike - (near ? 0.01 * abs (event->date.start - date.start) : 0.5);
      if (score > best->score)
        *best = (Best){ id, score };
    }
  return step == MN_STEP_DONE;
}

static gboolean
look_in_article (MnConnection *connection,
                 const MnEvent *event,
                 gint64 article_id,
                 GHashTable *told,
                 Best *best,
                 GError **error)
{
  g_autoptr (MnStatement) statement = mn_connection_prepare (
      connection,
      CANDIDATE_COLUMNS "event v WHERE v.id IN (SELECT t.event FROM edition e"
                        " JOIN reading r ON r.edition = e.id JOIN telling t ON t.reading = r.id"
                        " WHERE e.article = ?1) ORDER BY v.id",
      error);

  if (!statement)
    return FALSE;
  mn_statement_bind_int (statement, 1, article_id);
  return choose (statement, event, told, TRUE, best, error);
}

static gboolean
look_elsewhere (MnConnection *connection,
                const MnEvent *event,
                GHashTable *told,
                Best *best,
                GError **error)
{
  g_autoptr (MnStatement) statement =
      mn_connection_prepare (connection,
                             CANDIDATE_COLUMNS
                             "event_country c JOIN event v ON v.id = c.event"
                             " WHERE c.country = ?1 AND c.day BETWEEN ?2 AND ?3 AND c.type = ?4"
                             " ORDER BY v.id",
                             error);
  MnCountry country = MN_MONGOLIA;

  if (!statement)
    return FALSE;
  for (guint i = 0; i < event->countries->len && country == MN_MONGOLIA; i++)
    country = g_array_index (event->countries, MnCountry, i);
  mn_statement_bind_country (statement, 1, country);
  mn_statement_bind_int (statement, 2, event->date.start - DAYS_APART - MAX_DAYS);
  mn_statement_bind_int (statement, 3, event->date.end + DAYS_APART);
  mn_statement_bind_text (statement, 4, mn_event_type_to_nick (event->type));
  return choose (statement, event, told, FALSE, best, error);
}

gboolean
mn_event_match_find (MnConnection *connection,
                     const MnEvent *event,
                     gint64 article_id,
                     GHashTable *told,
                     gint64 *id,
                     GError **error)
{
  Best best = { 0, 0 };

  if (!look_in_article (connection, event, article_id, told, &best, error))
    return FALSE;
  /* Ids of events stay with their article where they can. */
  if (best.id == 0 && mn_period_is_known (&event->date) && event->countries->len > 0 &&
      !look_elsewhere (connection, event, told, &best, error))
    return FALSE;
  *id = best.id;
  return TRUE;
}
