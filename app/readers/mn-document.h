/* mn-document.h: what a reader makes of bytes: documents, before anything is read from their words. */
#pragma once

#include "mn-article.h"

G_BEGIN_DECLS

typedef struct
{
  char *title;    /* owned; NULL where there is none: the list shows the first words instead */
  char *body;     /* owned UTF-8; NULL for a headline without a text */
  char *source;   /* owned; publisher as printed, hosts in lower case: 'www.montsame.mn'; or NULL */
  char *url;      /* owned; or NULL */
  char *language; /* owned; ISO 639-1 where the shape tells it, or NULL */
  char *where;    /* owned; 'FILE:line', for messages */
  MnPeriod date;
  MnDateOrigin date_origin;
  MnDay not_after;    /* the document is from this day or before (newest date of its page), or
                        MN_DAY_UNKNOWN */
  GPtrArray *events;  /* owned; of MnEvent that the document states as a table row, mostly empty;
                        their evidence points into body or title */
  gboolean is_table;  /* the body is a table, whose rows state all events and figures there are */
  GPtrArray *figures; /* owned; of MnFigure, of tables only; their evidence points into the body */
} MnDocument;

MnDocument *mn_document_new (void);
void mn_document_free (MnDocument *document);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MnDocument, mn_document_free)

G_END_DECLS
