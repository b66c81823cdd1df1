/* mn-citation.h: what one source says, as it is listed for the user. */
#pragma once

#include "mn-library.h"

G_BEGIN_DECLS

typedef struct
{
  char *title;  /* owned; what it says: '30.4 million US dollars', or an event's title */
  char *number; /* owned; of a source note; or "" */
  char *source; /* owned; who and when: 'Kazinform, 28 June 2025', or what it is the source of */
  MnEvidence *evidence; /* owned copy */
  gboolean disputes;    /* says otherwise than the first */
  gboolean is_input;    /* of a value that was derived from it */
} MnCitation;

/* @title is taken over. @notes: article id (gint64 *) to MnSourceNote, or NULL. */
MnCitation *
mn_citation_new (char *title, const MnEvidence *evidence, gboolean disputes, GHashTable *notes);
void mn_citation_free (MnCitation *citation);

/* All that is said on one thing: the first @n_agreeing of @figures (of MnFigure), then those that say
 * otherwise. A derived one is told by what it was derived from. GPtrArray of MnCitation. */
GPtrArray *mn_citation_list_figures (const GPtrArray *figures, guint n_agreeing, GHashTable *notes);

/* The one sentence that there is to open; NULL where the user has to choose, or to see first how a
 * value was derived from it. */
const MnEvidence *mn_citation_list_get_only (const GPtrArray *citations);

/* 'Kazinform, 28 June 2025'; '' for an article that is not in @notes. New string. */
char *mn_citation_dup_source (gint64 article, GHashTable *notes);
/* The same with the article's heading. New string. */
char *mn_citation_dup_note (gint64 article, GHashTable *notes);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MnCitation, mn_citation_free)

G_END_DECLS
