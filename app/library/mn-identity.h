/* mn-identity.h: whether a document is in the library already. Private to the layer. */
#pragma once

#include "mn-connection.h"
#include "mn-print.h"

G_BEGIN_DECLS

typedef enum
{
  MN_SAME_NOTHING, /* not known yet */
  MN_SAME_TEXT,    /* known, and nothing in it is new */
  MN_SAME_ARTICLE, /* another edition of a known one */
} MnSame;

typedef struct
{
  MnSame same;
  gint64 article;
  gint64 edition; /* that it was recognised by */
} MnMatch;

/* Different articles are never taken for one; in doubt a document is new. */
gboolean mn_identity_find (MnConnection *connection,
                           const MnArticle *article,
                           const MnPrint *print,
                           MnMatch *match,
                           GError **error);

G_END_DECLS
