/* mn-print.h: the fingerprint of a text, by which it is known again. Private to the layer. */
#pragma once

#include "mn-library.h"

G_BEGIN_DECLS

/* A hash is 0 where there is nothing to take it of. Equal hashes are a hint, not a proof. */
typedef struct
{
  gint64 text;      /* title and body, blind to white space only */
  gint64 title;     /* its letters and digits, blind to case */
  gint64 opening;   /* the first MN_PRINT_OPENING of the body, where there is no title */
  GArray *passages; /* owned; gint64 of the sentences, each once; empty where there is a title */
} MnPrint;

#define MN_PRINT_OPENING 120

void mn_print_init (MnPrint *self, const MnArticle *article);
void mn_print_clear (MnPrint *self);

/* Both say the same but for white space. Either may be NULL. */
gboolean mn_print_same_text (const char *a, const char *b);

/* The share of runs of @run words (1 to 3) that two texts have in common, of the longer one's: 0 to 1. */
double mn_print_similarity (const char *a, const char *b, guint run);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (MnPrint, mn_print_clear)

G_END_DECLS
