/* mn-evidence.c: the words that a fact was read from. */
#include "mn-evidence.h"

#include "mn-nick.h"

static const char *const part_nicks[] = { [MN_PART_BODY] = "body", [MN_PART_TITLE] = "title" };

MnEvidence *
mn_evidence_new (MnPart part, MnSpan span, const char *text)
{
  MnEvidence *evidence = g_new0 (MnEvidence, 1);

  evidence->part = part;
  evidence->span = span;
  if (text)
    evidence->quote = g_strndup (text + span.start, span.end - span.start);
  return evidence;
}

MnEvidence *
mn_evidence_copy (const MnEvidence *evidence)
{
  MnEvidence *copy = g_new (MnEvidence, 1);

  *copy = *evidence;
  copy->quote = g_strdup (evidence->quote);
  return copy;
}

void
mn_evidence_free (MnEvidence *evidence)
{
  g_free (evidence->quote);
  g_free (evidence);
}

const char *
mn_part_to_nick (MnPart part)
{
  return mn_nick_get (part_nicks, G_N_ELEMENTS (part_nicks), (int) part);
}

MnPart
mn_part_from_nick (const char *nick)
{
  return mn_nick_parse (part_nicks, G_N_ELEMENTS (part_nicks), nick, MN_PART_BODY);
}
