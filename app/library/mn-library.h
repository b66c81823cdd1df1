/* mn-library.h: the library: one SQLite file with articles, facts and their evidence.
 *
 * Threads. Every function here that takes a #GError is synchronous, may be called from any thread,
 * blocks, and is therefore not for the main loop; each that the window needs has an `_async` twin.
 * Reads run on one of a few reading connections and never wait for a writer (WAL). Writes run one
 * after the other in the library's own writer thread; the caller waits for its own.
 *
 * Cancelling reaches a running query: it ends with G_IO_ERROR_CANCELLED within milliseconds.
 *
 * SQL stands in this folder and nowhere else.
 */
#pragma once

#include "mn-article.h"

#include <gio/gio.h>

G_BEGIN_DECLS

#define MN_LIBRARY_ERROR (mn_library_error_quark ())

/* What the caller can do about it stands behind each. */
typedef enum
{
  MN_LIBRARY_ERROR_NOT_FOUND, /* no such file, or no such article: choose another */
  MN_LIBRARY_ERROR_FOREIGN,   /* a file, but no library: choose another; it is not touched */
  MN_LIBRARY_ERROR_NEWER,     /* made by a newer version: update the program */
  MN_LIBRARY_ERROR_CORRUPT,   /* damaged: `check`, or restore a backup */
  MN_LIBRARY_ERROR_READ_ONLY, /* no right to write: reading goes on */
  MN_LIBRARY_ERROR_BUSY,      /* another program keeps it locked: try again */
  MN_LIBRARY_ERROR_FULL,      /* no room on the disk: free some, nothing was lost */
  MN_LIBRARY_ERROR_QUERY,     /* the search words cannot be read as a query */
  MN_LIBRARY_ERROR_FAILED,    /* anything else; the message has SQLite's words */
} MnLibraryError;

GQuark mn_library_error_quark (void);

typedef enum
{
  MN_LIBRARY_OPEN_DEFAULT = 0,
  MN_LIBRARY_OPEN_CREATE = 1 << 0,    /* make the file, and its folder, where missing */
  MN_LIBRARY_OPEN_READ_ONLY = 1 << 1, /* writes fail with MN_LIBRARY_ERROR_READ_ONLY */
} MnLibraryOpenFlags;

#define MN_TYPE_LIBRARY (mn_library_get_type ())
G_DECLARE_FINAL_TYPE (MnLibrary, mn_library, MN, LIBRARY, GObject)

/* Opens and, where it is older, migrates. Where the file may only be read, opens it so and
 * mn_library_is_read_only() tells. Signal `changed`, in the thread-default main context of the
 * opening thread: something was written; several writes may give one signal. */
MnLibrary *mn_library_open (const char *path, MnLibraryOpenFlags flags, GError **error);

/* Finishes the writes that are queued, then closes. Called by dispose; may be called earlier. Later
 * calls fail with G_IO_ERROR_CLOSED. */
void mn_library_close (MnLibrary *self);

const char *mn_library_get_path (MnLibrary *self);
gboolean mn_library_is_read_only (MnLibrary *self);

/* --- Reading ---------------------------------------------------------------------------------- */

typedef struct
{
  const char *text;  /* as typed; NULL or "": everything */
  MnCountry country; /* MN_COUNTRY_NONE: all */
  MnDay from;        /* first and last day, or MN_DAY_UNKNOWN */
  MnDay to;
  guint limit;     /* rows at most; 0: 50 */
  gint64 after;    /* `key` of the last row of the page before; 0: the first page */
  guint count_max; /* where counting stops; 0: MN_SEARCH_COUNT_MAX. Fewer are faster: while somebody
                      types, 1000 are enough */
} MnQuery;

#define MN_QUERY_INIT                                              \
  {                                                                \
    NULL, MN_COUNTRY_NONE, MN_DAY_UNKNOWN, MN_DAY_UNKNOWN, 0, 0, 0 \
  }

/* One article in a list. */
typedef struct
{
  gint64 id;
  gint64 key;    /* place in the list: newest first, unknown dates last */
  char *heading; /* owned; never empty */
  char *source;  /* owned; or NULL */
  char *url;     /* owned; or NULL */
  MnPeriod date;
  gboolean has_body;
  guint n_figures; /* current ones of any scope */
  guint n_events;
  GArray *countries;    /* owned; of MnCountry, heaviest first, without Mongolia */
  char *snippet;        /* owned; around the first hit, or the first words; NULL without a body */
  GArray *heading_hits; /* owned; of MnSpan into heading */
  GArray *snippet_hits; /* owned; of MnSpan into snippet */
} MnArticleRow;

void mn_article_row_free (MnArticleRow *row);

typedef struct
{
  guint total;             /* matches; counting stops at the query's `count_max` */
  gboolean total_is_exact; /* FALSE: there are more than `total` */
  GPtrArray *rows;         /* owned; of MnArticleRow */
} MnSearchResult;

#define MN_SEARCH_COUNT_MAX 10000

void mn_search_result_free (MnSearchResult *result);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (MnSearchResult, mn_search_result_free)

/* All words must be there; "quoted words" stand together; -word must not be there. Blind to case and
 * accents. Newest first; a month or a year counts by its first day.
 *
 * If no space follows it, the last word is found by its beginning: by one or two letters in headings
 * only, and by one that more than 400 words begin with in those of them that came first, which are the
 * common ones; then `total` is not exact. */
MnSearchResult *mn_library_search (MnLibrary *self,
                                   const MnQuery *query,
                                   GCancellable *cancellable,
                                   GError **error);
void mn_library_search_async (MnLibrary *self,
                              const MnQuery *query,
                              GCancellable *cancellable,
                              GAsyncReadyCallback callback,
                              gpointer user_data);
MnSearchResult *mn_library_search_finish (MnLibrary *self, GAsyncResult *result, GError **error);

/* Where the words of a search stand in @text, as mn_library_search() understands both; for marking a
 * text that is shown whole. GArray of MnSpan, in order and apart from each other. */
GArray *mn_library_find_words (MnLibrary *self,
                               const char *words,
                               const char *text,
                               GCancellable *cancellable,
                               GError **error);

/* Which of @texts (of char *; NULL is an empty one) have all the words of a search and none that it does
 * not want, as mn_library_search() understands both. GArray of guint, their indices, rising; empty
 * where no word is wanted. Runs through all of them: not for the main loop. */
GArray *mn_library_match_texts (MnLibrary *self,
                                const char *words,
                                const GPtrArray *texts,
                                GCancellable *cancellable,
                                GError **error);

/* The current edition with its current facts; MN_LIBRARY_ERROR_NOT_FOUND. @edition: the id of another
 * edition of the article, 0 for the current one. */
MnArticle *mn_library_get_article (MnLibrary *self,
                                   gint64 id,
                                   gint64 edition,
                                   GCancellable *cancellable,
                                   GError **error);
void mn_library_get_article_async (MnLibrary *self,
                                   gint64 id,
                                   gint64 edition,
                                   GCancellable *cancellable,
                                   GAsyncReadyCallback callback,
                                   gpointer user_data);
MnArticle *mn_library_get_article_finish (MnLibrary *self, GAsyncResult *result, GError **error);

typedef struct
{
  MnCountry country;
  guint articles;
  guint events;  /* dated or not */
  guint figures; /* bilateral with Mongolia, current */
} MnCountryCount;

/* Partners (never Mongolia) that anything in the library speaks of, most articles first. GArray of
 * MnCountryCount. @n_articles (may be NULL): all articles, those without a partner too. */
GArray *mn_library_list_countries (MnLibrary *self,
                                   guint *n_articles,
                                   GCancellable *cancellable,
                                   GError **error);
void mn_library_list_countries_async (MnLibrary *self,
                                      GCancellable *cancellable,
                                      GAsyncReadyCallback callback,
                                      gpointer user_data);
GArray *mn_library_list_countries_finish (MnLibrary *self,
                                          GAsyncResult *result,
                                          guint *n_articles,
                                          GError **error);

/* Current bilateral figures between @country and Mongolia, by period, then article. GPtrArray of
 * MnFigure. */
GPtrArray *mn_library_list_figures (MnLibrary *self,
                                    MnCountry country,
                                    GCancellable *cancellable,
                                    GError **error);

/* Events of @country (MN_COUNTRY_NONE: all) that touch the days from @from to @to, by date; undated
 * ones last, and only where both bounds are MN_DAY_UNKNOWN. GPtrArray of MnEvent. */
GPtrArray *mn_library_list_events (MnLibrary *self,
                                   MnCountry country,
                                   MnDay from,
                                   MnDay to,
                                   GCancellable *cancellable,
                                   GError **error);

/* What a source is called in notes. */
typedef struct
{
  gint64 article;
  char *heading; /* owned */
  char *source;  /* owned; or NULL */
  MnPeriod date;
} MnSourceNote;

void mn_source_note_free (MnSourceNote *note);

/* All that the page of one country shows, from one moment of the library. */
typedef struct
{
  MnCountry country;
  GPtrArray *figures; /* owned; as mn_library_list_figures() */
  GPtrArray *events;  /* owned; as mn_library_list_events() without bounds */
  GHashTable *notes; /* owned; article id (gint64 *) to MnSourceNote, for every piece of evidence */
} MnCountryData;

void mn_country_data_free (MnCountryData *data);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (MnCountryData, mn_country_data_free)

MnCountryData *mn_library_get_country (MnLibrary *self,
                                       MnCountry country,
                                       GCancellable *cancellable,
                                       GError **error);
void mn_library_get_country_async (MnLibrary *self,
                                   MnCountry country,
                                   GCancellable *cancellable,
                                   GAsyncReadyCallback callback,
                                   gpointer user_data);
MnCountryData *
mn_library_get_country_finish (MnLibrary *self, GAsyncResult *result, GError **error);

/* Calls @func for every article in the order of the list, with its facts; stops where it gives FALSE.
 * For export. */
typedef gboolean (*MnArticleFunc) (const MnArticle *article, gpointer user_data);
gboolean mn_library_foreach_article (MnLibrary *self,
                                     MnArticleFunc func,
                                     gpointer user_data,
                                     GCancellable *cancellable,
                                     GError **error);

/* --- Writing ---------------------------------------------------------------------------------- */

/* The version of the rules by which the facts of the articles that are stored from now on were read; it is
 * kept with them. 0 until it is set. */
void mn_library_set_rule_version (MnLibrary *self, int version);

/* An import groups what was stored by one act of the user, so that it can be undone. */
gint64 mn_library_begin_import (MnLibrary *self, const char *description, GError **error);

typedef enum
{
  MN_STORED_NEW,       /* a new article */
  MN_STORED_EDITION,   /* a new edition of one that was there */
  MN_STORED_DUPLICATE, /* was there word for word; at most a missing date was filled in */
} MnStoredAs;

typedef struct
{
  gint64 article;
  MnStoredAs as;
  guint new_events;  /* events that were not there; others only got evidence */
  guint new_figures; /* that the edition before did not have */
} MnStored;

/* Stores @articles (of MnArticle without ids) in one transaction, each whole; all or, on error or
 * cancelling, none. An event that another article tells already (type, countries, days within two,
 * same certainty) gets its evidence here instead of a twin. GArray of MnStored, one for each. */
GArray *mn_library_store (MnLibrary *self,
                          gint64 import,
                          GPtrArray *articles,
                          GCancellable *cancellable,
                          GError **error);

/* Takes back all that @import stored: its articles, editions, facts and evidence; what stood before
 * is current again. */
gboolean mn_library_undo_import (MnLibrary *self, gint64 import, GError **error);

/* --- What the user says ------------------------------------------------------------------------ */

/* A word of the user on one fact: `figure`, or `telling` of an event, as an article lists them; or, with
 * neither, a new fact of `article`.
 *
 * Confirming, correcting and adding put a fact of the user's own in the place of what was read; it wins
 * over what is read again, from a new edition or by newer rules, and keeps the evidence. Rejecting hides
 * a fact wherever facts are listed, counted or drawn; it is among an article's rejected ones.
 * MN_VERDICT_NONE withdraws: what was read counts again. */
typedef struct
{
  gint64 article; /* for MN_VERDICT_ADDED only */
  gint64 figure;
  gint64 telling;
  MnVerdict verdict;
  const MnFigure
      *figure_says; /* what is right, for MN_VERDICT_CORRECTED and MN_VERDICT_ADDED. The */
  const MnEvent
      *event_says; /* (first) evidence of an added fact says where it stands: edition, part
                                  and span */
} MnJudgement;

/* Gives the id of the verdict, for undoing; 0 on error. MN_LIBRARY_ERROR_NOT_FOUND: the fact, or the words,
 * are gone. */
gint64 mn_library_judge (MnLibrary *self,
                         const MnJudgement *judgement,
                         GCancellable *cancellable,
                         GError **error);
void mn_library_judge_async (MnLibrary *self,
                             const MnJudgement *judgement,
                             GCancellable *cancellable,
                             GAsyncReadyCallback callback,
                             gpointer user_data);
gint64 mn_library_judge_finish (MnLibrary *self, GAsyncResult *result, GError **error);

/* Takes the last word on a fact back; the one before it, if any, counts again. */
gboolean mn_library_undo_verdict (MnLibrary *self, gint64 verdict, GError **error);
void mn_library_undo_verdict_async (MnLibrary *self,
                                    gint64 verdict,
                                    GAsyncReadyCallback callback,
                                    gpointer user_data);
gboolean mn_library_undo_verdict_finish (MnLibrary *self, GAsyncResult *result, GError **error);

/* --- Reading again ------------------------------------------------------------------------------ */

/* Articles that show what older rules than mn_library_set_rule_version() read, behind @after, by id; at
 * most @limit. GArray of gint64. @n (may be NULL; costs): all there are behind it. */
GArray *mn_library_list_outdated (MnLibrary *self,
                                  gint64 after,
                                  guint limit,
                                  guint *n,
                                  GCancellable *cancellable,
                                  GError **error);

/* Stores what was read again from articles as mn_library_get_article() gave them, in one transaction, each
 * whole; all or, on error or cancelling, none. It belongs to the import of the reading before it. What has
 * another edition by now, or was read again by others, or is gone, is left as it is. @n_changed: how many
 * say something else than before. */
gboolean mn_library_store_again (MnLibrary *self,
                                 GPtrArray *articles,
                                 guint *n_changed,
                                 GCancellable *cancellable,
                                 GError **error);

/* --- Care ------------------------------------------------------------------------------------- */

/* Looks through the whole file: pages, keys, index, and that each quote still stands where its span
 * points. GPtrArray of char *, one sentence a fault, empty where all is well. */
GPtrArray *mn_library_check (MnLibrary *self, GCancellable *cancellable, GError **error);

G_END_DECLS
