/* mn-verdict.h: what the user said of a fact. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Behind each value stands its written name in JSON and the library. */
typedef enum
{
  MN_VERDICT_NONE,      /* withdrawn: nothing, or nothing any more */
  MN_VERDICT_ADDED,     /* added: no rule read it */
  MN_VERDICT_CONFIRMED, /* confirmed */
  MN_VERDICT_CORRECTED, /* corrected */
  MN_VERDICT_REJECTED,  /* rejected: counts nowhere, is drawn nowhere */
} MnVerdict;

const char *mn_verdict_to_nick (MnVerdict verdict);

/* Unknown names and NULL give MN_VERDICT_NONE. */
MnVerdict mn_verdict_from_nick (const char *nick);

G_END_DECLS
