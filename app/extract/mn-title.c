/* mn-title.c: a short title from a sentence. */
#include "mn-reading.h"

char *
mn_title_from_sentence (const MnSentence *sentence, guint first, guint last)
{
  return g_strdup ("");
}
