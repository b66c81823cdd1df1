/* mn-terms.h: keeps the table of the index's longer words. Private to the layer.
 *
 * A last word that is still being typed is looked up there: see mn-table-search.c.
 */
#pragma once

#include "mn-connection.h"

G_BEGIN_DECLS

/* Words of this many letters or more are in the table. */
#define MN_TERM_LETTERS 4

typedef struct _MnTerms MnTerms;

MnTerms *mn_terms_new (MnConnection *connection);
void mn_terms_free (MnTerms *self);

gboolean mn_terms_begin (MnTerms *self, GError **error);

/* What the full-text index cuts up from now on comes with @article, or goes with it. */
void mn_terms_watch (MnTerms *self, gint64 article, gboolean goes);
void mn_terms_stop (MnTerms *self);

/* When the index has it all. */
gboolean mn_terms_flush (MnTerms *self, GError **error);

G_END_DECLS
