/* mn-event.c: one event of relations. */
#include "mn-event.h"

#include "mn-gettext.h"
#include "mn-nick.h"

static const char *const type_nicks[] = {
  [MN_EVENT_VISIT] = "visit",
  [MN_EVENT_MEETING] = "meeting",
  [MN_EVENT_AGREEMENT] = "agreement",
  [MN_EVENT_MEASURE] = "measure",
  [MN_EVENT_FORUM] = "forum",
  [MN_EVENT_DIPLOMATIC] = "diplomatic",
  [MN_EVENT_ANNIVERSARY] = "anniversary",
  [MN_EVENT_AID] = "aid",
  [MN_EVENT_CULTURE] = "culture",
  [MN_EVENT_OTHER] = "other",
};

static const char *const status_nicks[] = {
  [MN_EVENT_HAPPENED] = "happened",
  [MN_EVENT_PLANNED] = "planned",
};

static const char *const dated_by_nicks[] = {
  [MN_DATED_BY_NOTHING] = "nothing",
  [MN_DATED_BY_TEXT] = "text",
  [MN_DATED_BY_DOCUMENT] = "document",
  [MN_DATED_BY_USER] = "user",
};

MnEvent *
mn_event_new (MnEventType type)
{
  MnEvent *event = g_new0 (MnEvent, 1);

  event->type = type;
  event->date = MN_PERIOD_UNKNOWN;
  event->countries = g_array_new (FALSE, FALSE, sizeof (MnCountry));
  event->evidence = g_ptr_array_new_with_free_func ((GDestroyNotify) mn_evidence_free);
  return event;
}

static gpointer
copy_evidence (gconstpointer evidence, gpointer user_data)
{
  return mn_evidence_copy (evidence);
}

MnEvent *
mn_event_copy (const MnEvent *event)
{
  MnEvent *copy = g_new (MnEvent, 1);

  *copy = *event;
  copy->title = g_strdup (event->title);
  copy->countries = g_array_copy (event->countries);
  copy->evidence = g_ptr_array_copy (event->evidence, (GCopyFunc) copy_evidence, NULL);
  g_ptr_array_set_free_func (copy->evidence, (GDestroyNotify) mn_evidence_free);
  return copy;
}

void
mn_event_free (MnEvent *event)
{
  g_free (event->title);
  g_array_unref (event->countries);
  g_ptr_array_unref (event->evidence);
  g_free (event);
}

void
mn_event_add_country (MnEvent *event, MnCountry country)
{
  guint i = 0;

  g_return_if_fail (country != MN_COUNTRY_NONE);

  while (i < event->countries->len && g_array_index (event->countries, MnCountry, i) < country)
    i++;
  if (i == event->countries->len || g_array_index (event->countries, MnCountry, i) != country)
    g_array_insert_val (event->countries, i, country);
}

gboolean
mn_event_has_country (const MnEvent *event, MnCountry country)
{
  for (guint i = 0; i < event->countries->len; i++)
    if (g_array_index (event->countries, MnCountry, i) == country)
      return TRUE;
  return FALSE;
}

const char *
mn_event_type_to_nick (MnEventType type)
{
  return mn_nick_get (type_nicks, G_N_ELEMENTS (type_nicks), (int) type);
}

MnEventType
mn_event_type_from_nick (const char *nick)
{
  return mn_nick_parse (type_nicks, G_N_ELEMENTS (type_nicks), nick, MN_EVENT_OTHER);
}

const char *
mn_event_status_to_nick (MnEventStatus status)
{
  return mn_nick_get (status_nicks, G_N_ELEMENTS (status_nicks), (int) status);
}

MnEventStatus
mn_event_status_from_nick (const char *nick)
{
  return mn_nick_parse (status_nicks, G_N_ELEMENTS (status_nicks), nick, MN_EVENT_HAPPENED);
}

const char *
mn_dated_by_to_nick (MnDatedBy dated_by)
{
  return mn_nick_get (dated_by_nicks, G_N_ELEMENTS (dated_by_nicks), (int) dated_by);
}

MnDatedBy
mn_dated_by_from_nick (const char *nick)
{
  return mn_nick_parse (dated_by_nicks, G_N_ELEMENTS (dated_by_nicks), nick, MN_DATED_BY_NOTHING);
}

const char *
mn_event_type_get_name (MnEventType type)
{
  switch (type)
    {
    case MN_EVENT_VISIT:
      return _ ("Visit");
    case MN_EVENT_MEETING:
      return _ ("Meeting");
    case MN_EVENT_AGREEMENT:
      return _ ("Agreement");
    case MN_EVENT_MEASURE:
      return _ ("Measure");
    case MN_EVENT_FORUM:
      return _ ("Forum");
    case MN_EVENT_DIPLOMATIC:
      return _ ("Diplomatic step");
    case MN_EVENT_ANNIVERSARY:
      return _ ("Anniversary");
    case MN_EVENT_AID:
      return _ ("Aid");
    case MN_EVENT_CULTURE:
      return _ ("Cultural event");
    case MN_EVENT_OTHER:
    default:
      return _ ("Event");
    }
}
