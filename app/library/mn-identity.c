/* mn-identity.c: whether a document is in the library already.
 *
 * The same: word for word the same text, from no other source and of no other date; a long text may have
 * another date, for nobody writes it twice.
 *
 * An edition: the same address; or the same title from the same source, with dates that do not speak
 * against it; or, without a title, the same opening or at least half of its sentences. Wherever source
 * and day do not settle it, the words must be alike as well.
 *
 * A table: its numbers are revised and years are added, so what counts is what it has numbers for. It is an
 * edition of a table of the same publisher if it speaks of nearly everything that one spoke of.
 */
#include "mn-identity.h"

#include "mn-table-events.h"
#include "mn-table-figures.h"

#include <string.h>

/* Bytes from which a text alone says what document it is. */
#define LONG_TEXT 400

/* Shares of common words (mn_print_similarity) that a changed text must keep. An address is strong by
 * itself, but front pages keep theirs and change all; the same title comes back month after month. */
#define ALIKE_BY_URL      0.1
#define ALIKE_BY_TITLE    0.3
#define ALIKE_BY_OPENING  0.3
#define ALIKE_BY_PASSAGES 0.4

/* Editions looked at for each sentence and for each address: a sentence that more have is boilerplate,
 * and such an address that of a page of many articles. */
#define PASSAGE_EDITIONS 100
#define URL_EDITIONS     "50"

/* Of the things that a known table speaks of, so many must be in its new edition: offices drop a partner
 * now and then. */
#define TABLE_SHARE 0.9

/* Tables of one publisher that are looked at, the newest first. */
#define TABLE_EDITIONS "50"

typedef struct
{
  gint64 edition;
  gint64 article;
  MnPeriod date; /* of the article */
  const char *source;
  const char *url;
  const char *title;
  const char *body;
} Candidate;

typedef MnSame (*JudgeFunc) (const MnArticle *article, const Candidate *candidate);

#define CANDIDATES                                                                                \
  "SELECT e.id, e.article, a.date_start, a.date_end, a.date_precision, e.source, e.url, e.title," \
  " e.body FROM edition e JOIN article a ON a.id = e.article WHERE "

static gboolean
sources_agree (const MnArticle *article, const Candidate *candidate)
{
  return !article->source || !candidate->source ||
         g_ascii_strcasecmp (article->source, candidate->source) == 0;
}

static gboolean
same_source (const MnArticle *article, const Candidate *candidate)
{
  return article->source && candidate->source && sources_agree (article, candidate);
}

static gboolean
same_url (const MnArticle *article, const Candidate *candidate)
{
  return article->url && g_strcmp0 (article->url, candidate->url) == 0;
}

/* 'June 2025' agrees with 28 June 2025. */
static gboolean
dates_agree (const MnArticle *article, const Candidate *candidate)
{
  return !mn_period_is_known (&article->date) || !mn_period_is_known (&candidate->date) ||
         mn_period_overlaps (&article->date, &candidate->date);
}

static gboolean
alike (const MnArticle *article, const Candidate *candidate, double share)
{
  return !article->body || !candidate->body ||
         mn_print_similarity (article->body, candidate->body, 3) >= share;
}

/* A known article; a headline alone adds nothing to a text. */
static MnSame
known (const MnArticle *article, const Candidate *candidate)
{
  return !article->body && candidate->body ? MN_SAME_TEXT : MN_SAME_ARTICLE;
}

/* The text comes last: a headline like "Weather" may be there thousands of times. */
static MnSame
judge_text (const MnArticle *article, const Candidate *candidate)
{
  gboolean is_long = article->body && strlen (article->body) >= LONG_TEXT;

  if (!same_url (article, candidate) &&
      !(sources_agree (article, candidate) && (is_long || dates_agree (article, candidate))))
    return MN_SAME_NOTHING;
  return mn_print_same_text (article->title, candidate->title) &&
                 mn_print_same_text (article->body, candidate->body)
             ? MN_SAME_TEXT
             : MN_SAME_NOTHING;
}

static MnSame
judge_url (const MnArticle *article, const Candidate *candidate)
{
  gboolean same_title =
      article->title && candidate->title && mn_print_same_text (article->title, candidate->title);

  return same_title || alike (article, candidate, ALIKE_BY_URL) ? known (article, candidate)
                                                                : MN_SAME_NOTHING;
}

/* Two addresses are two documents, whatever else they share. */
static gboolean
urls_differ (const MnArticle *article, const Candidate *candidate)
{
  return article->url && candidate->url && !same_url (article, candidate);
}

static MnSame
judge_title (const MnArticle *article, const Candidate *candidate)
{
  gboolean same_day =
      mn_period_is_known (&article->date) && mn_period_equal (&article->date, &candidate->date);

  if (!sources_agree (article, candidate) || !dates_agree (article, candidate) ||
      urls_differ (article, candidate))
    return MN_SAME_NOTHING;
  if (same_source (article, candidate) && same_day)
    return known (article, candidate);
  /* Two bare headlines without a source or a day may be of two articles. */
  if ((!article->body || !candidate->body) && !same_source (article, candidate) && !same_day)
    return MN_SAME_NOTHING;
  return alike (article, candidate, ALIKE_BY_TITLE) ? known (article, candidate) : MN_SAME_NOTHING;
}

static MnSame
judge_opening (const MnArticle *article, const Candidate *candidate)
{
  return sources_agree (article, candidate) && dates_agree (article, candidate) &&
                 !urls_differ (article, candidate) && alike (article, candidate, ALIKE_BY_OPENING)
             ? MN_SAME_ARTICLE
             : MN_SAME_NOTHING;
}

static MnSame
judge_passages (const MnArticle *article, const Candidate *candidate)
{
  return sources_agree (article, candidate) && dates_agree (article, candidate) &&
                 !urls_differ (article, candidate) && alike (article, candidate, ALIKE_BY_PASSAGES)
             ? MN_SAME_ARTICLE
             : MN_SAME_NOTHING;
}

/* Fills @match with the first candidate that @judge takes. */
static gboolean
look (MnStatement *statement,
      const MnArticle *article,
      JudgeFunc judge,
      MnMatch *match,
      GError **error)
{
  MnStep step;

  while ((step = mn_statement_step (statement, error)) == MN_STEP_ROW)
    {
      Candidate candidate = {
        .edition = mn_statement_get_int (statement, 0),
        .article = mn_statement_get_int (statement, 1),
        .date = mn_statement_get_period (statement, 2),
        .source = mn_statement_get_text (statement, 5),
        .url = mn_statement_get_text (statement, 6),
        .title = mn_statement_get_text (statement, 7),
        .body = mn_statement_get_text (statement, 8),
      };

      match->same = judge (article, &candidate);
      if (match->same != MN_SAME_NOTHING)
        {
          match->article = candidate.article;
          match->edition = candidate.edition;
          return TRUE;
        }
    }
  return step != MN_STEP_ERROR;
}

static gboolean
look_by_hash (MnConnection *connection,
              const char *sql,
              gint64 hash,
              const MnArticle *article,
              JudgeFunc judge,
              MnMatch *match,
              GError **error)
{
  if (hash == 0 || match->same != MN_SAME_NOTHING)
    return TRUE;

  g_autoptr (MnStatement) statement = mn_connection_prepare (connection, sql, error);
  if (!statement)
    return FALSE;
  mn_statement_bind_int (statement, 1, hash);
  return look (statement, article, judge, match, error);
}

static gboolean
look_by_url (MnConnection *connection, const MnArticle *article, MnMatch *match, GError **error)
{
  if (!article->url || match->same != MN_SAME_NOTHING)
    return TRUE;

  g_autoptr (MnStatement) statement =
      mn_connection_prepare (connection,
                             CANDIDATES "e.url = ?1 ORDER BY e.id DESC LIMIT " URL_EDITIONS, error);
  if (!statement)
    return FALSE;
  mn_statement_bind_text (statement, 1, article->url);
  return look (statement, article, judge_url, match, error);
}

/* Counts for each edition how many of the passages it has. */
static gboolean
count_passages (MnConnection *connection, const MnPrint *print, GHashTable *counts, GError **error)
{
  g_autoptr (MnStatement) statement =
      mn_connection_prepare (connection, "SELECT edition FROM passage WHERE hash = ?1 LIMIT ?2",
                             error);

  if (!statement)
    return FALSE;
  for (guint i = 0; i < print->passages->len; i++)
    {
      MnStep step;

      mn_statement_bind_int (statement, 1, g_array_index (print->passages, gint64, i));
      mn_statement_bind_int (statement, 2, PASSAGE_EDITIONS);
      while ((step = mn_statement_step (statement, error)) == MN_STEP_ROW)
        {
          gint64 edition = mn_statement_get_int (statement, 0);
          guint n = GPOINTER_TO_UINT (g_hash_table_lookup (counts, &edition));

          g_hash_table_insert (counts, g_memdup2 (&edition, sizeof edition),
                               GUINT_TO_POINTER (n + 1));
        }
      if (step == MN_STEP_ERROR)
        return FALSE;
      mn_statement_reset (statement);
    }
  return TRUE;
}

/* At least half of the sentences of the longer text are in both. */
static gboolean
look_by_passages (MnConnection *connection,
                  const MnArticle *article,
                  const MnPrint *print,
                  MnMatch *match,
                  GError **error)
{
  g_autoptr (GHashTable) counts = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  GHashTableIter iter;
  gpointer key, value;

  if (match->same != MN_SAME_NOTHING || !count_passages (connection, print, counts, error))
    return match->same != MN_SAME_NOTHING;

  g_autoptr (MnStatement) length =
      mn_connection_prepare (connection, "SELECT count(*) FROM passage WHERE edition = ?1", error);
  g_autoptr (MnStatement) candidate =
      length ? mn_connection_prepare (connection, CANDIDATES "e.id = ?1", error) : NULL;
  if (!candidate)
    return FALSE;

  g_hash_table_iter_init (&iter, counts);
  while (match->same == MN_SAME_NOTHING && g_hash_table_iter_next (&iter, &key, &value))
    {
      gint64 edition = *(gint64 *) key;
      guint shared = GPOINTER_TO_UINT (value);

      mn_statement_reset (length);
      mn_statement_bind_int (length, 1, edition);
      if (mn_statement_step (length, error) == MN_STEP_ERROR)
        return FALSE;
      guint longer = MAX (print->passages->len, (guint) mn_statement_get_int (length, 0));
      if (2 * shared < longer)
        continue;
      mn_statement_reset (candidate);
      mn_statement_bind_int (candidate, 1, edition);
      if (!look (candidate, article, judge_passages, match, error))
        return FALSE;
    }
  return TRUE;
}

/* --- Tables ------------------------------------------------------------------------------------- */

/* What the rows are about, without what they say of it. */
static GHashTable *
list_subjects (GPtrArray *figures, GPtrArray *events)
{
  GHashTable *subjects = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < figures->len; i++)
    {
      const MnFigure *figure = figures->pdata[i];

      g_hash_table_add (subjects,
                        g_strdup_printf ("%d %d %d %d %d %d %s", figure->kind, figure->from,
                                         figure->to, figure->reporter, figure->period.start,
                                         figure->period.end, figure->currency));
    }
  for (guint i = 0; i < events->len; i++)
    {
      const MnEvent *event = events->pdata[i];
      g_autofree char *codes = mn_event_join_codes (event);

      g_hash_table_add (subjects, g_strdup_printf ("%s %d %d %s", codes, event->date.start,
                                                   event->type, event->title));
    }
  return subjects;
}

static gboolean
judge_table (MnConnection *connection,
             GHashTable *subjects,
             gint64 reading,
             gboolean *is_edition,
             GError **error)
{
  g_autoptr (GPtrArray) figures = mn_figures_load_read (connection, reading, error);
  g_autoptr (GPtrArray) events = figures ? mn_events_load_read (connection, reading, error) : NULL;
  GHashTableIter iter;
  gpointer subject;
  guint n = 0;

  if (!events)
    return FALSE;
  g_autoptr (GHashTable) before = list_subjects (figures, events);
  g_hash_table_iter_init (&iter, before);
  while (g_hash_table_iter_next (&iter, &subject, NULL))
    n += g_hash_table_contains (subjects, subject);
  *is_edition = n > 0 && n >= TABLE_SHARE * g_hash_table_size (before);
  return TRUE;
}

static gboolean
look_by_table (MnConnection *connection, const MnArticle *article, MnMatch *match, GError **error)
{
  g_autoptr (GHashTable) subjects = list_subjects (article->figures, article->events);
  g_autoptr (MnStatement) statement = mn_connection_prepare (
      connection,
      "SELECT e.id, e.article, a.reading FROM edition e JOIN article a ON a.edition = e.id"
      " WHERE e.form = 'table' AND e.source IS ?1 ORDER BY e.id DESC LIMIT " TABLE_EDITIONS,
      error);
  MnStep step;

  if (match->same != MN_SAME_NOTHING)
    return TRUE;
  if (!statement)
    return FALSE;
  mn_statement_bind_text (statement, 1, article->source);
  while ((step = mn_statement_step (statement, error)) == MN_STEP_ROW)
    {
      gboolean is_edition;

      if (!judge_table (connection, subjects, mn_statement_get_int (statement, 2), &is_edition,
                        error))
        return FALSE;
      if (is_edition)
        {
          *match = (MnMatch){ MN_SAME_ARTICLE, mn_statement_get_int (statement, 1),
                              mn_statement_get_int (statement, 0) };
          return TRUE;
        }
    }
  return step == MN_STEP_DONE;
}

gboolean
mn_identity_find (MnConnection *connection,
                  const MnArticle *article,
                  const MnPrint *print,
                  MnMatch *match,
                  GError **error)
{
  *match = (MnMatch){ MN_SAME_NOTHING, 0, 0 };
  if (article->is_table)
    return look_by_hash (connection, CANDIDATES "e.text_hash = ?1 ORDER BY e.id DESC", print->text,
                         article, judge_text, match, error) &&
           look_by_table (connection, article, match, error);
  return look_by_hash (connection, CANDIDATES "e.text_hash = ?1 ORDER BY e.id DESC", print->text,
                       article, judge_text, match, error) &&
         look_by_url (connection, article, match, error) &&
         look_by_hash (connection, CANDIDATES "e.title_hash = ?1 ORDER BY e.id DESC", print->title,
                       article, judge_title, match, error) &&
         look_by_hash (connection, CANDIDATES "e.opening_hash = ?1 ORDER BY e.id DESC",
                       print->opening, article, judge_opening, match, error) &&
         look_by_passages (connection, article, print, match, error);
}
