/* mn-verdict.c: what the user said of a fact. */
#include "mn-verdict.h"

#include "mn-nick.h"

static const char *const nicks[] = {
  [MN_VERDICT_NONE] = "withdrawn",      [MN_VERDICT_ADDED] = "added",
  [MN_VERDICT_CONFIRMED] = "confirmed", [MN_VERDICT_CORRECTED] = "corrected",
  [MN_VERDICT_REJECTED] = "rejected",
};

const char *
mn_verdict_to_nick (MnVerdict verdict)
{
  return mn_nick_get (nicks, G_N_ELEMENTS (nicks), (int) verdict);
}

MnVerdict
mn_verdict_from_nick (const char *nick)
{
  return mn_nick_parse (nicks, G_N_ELEMENTS (nicks), nick, MN_VERDICT_NONE);
}
