/* mn-locate.h: from bytes of a document to bytes of the file that it was read from.
 *
 * A reader folds empty lines and leaves page furniture out, so that spans point into its text. Scripts
 * that look at facts in a file want the file's own bytes.
 */
#pragma once

#include "mn-document.h"
#include "mn-figure.h"

G_BEGIN_DECLS

typedef struct _MnLocator MnLocator;

/* Looks in @file, which must live as long as the locator; documents are given in their order. */
MnLocator *mn_locator_new (GBytes *file);
void mn_locator_free (MnLocator *self);

/* Takes the next document. Its texts must live until the next one. */
void mn_locator_set_document (MnLocator *self, const MnDocument *document);

/* @evidence in bytes of the file. FALSE, and nothing changed, where its words do not stand there: in a
 * file that is not UTF-8. */
gboolean mn_locator_move (MnLocator *self, MnEvidence *evidence);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MnLocator, mn_locator_free)

G_END_DECLS
