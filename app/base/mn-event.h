/* mn-event.h: one event of relations, told in any number of places. */
#pragma once

#include "mn-country.h"
#include "mn-evidence.h"
#include "mn-period.h"
#include "mn-verdict.h"

G_BEGIN_DECLS

/* In the order of the timeline's lanes; behind each its written name. */
typedef enum
{
  MN_EVENT_VISIT,       /* visit */
  MN_EVENT_MEETING,     /* meeting: talks, calls, consultations */
  MN_EVENT_AGREEMENT,   /* agreement */
  MN_EVENT_MEASURE,     /* measure: visa, border, transport, tariff */
  MN_EVENT_FORUM,       /* forum */
  MN_EVENT_DIPLOMATIC,  /* diplomatic: ties, embassies */
  MN_EVENT_ANNIVERSARY, /* anniversary */
  MN_EVENT_AID,         /* aid */
  MN_EVENT_CULTURE,     /* culture */
  MN_EVENT_OTHER,       /* other */
} MnEventType;

#define MN_N_EVENT_TYPES (MN_EVENT_OTHER + 1)

typedef enum
{
  MN_EVENT_HAPPENED, /* happened */
  MN_EVENT_PLANNED,  /* planned */
} MnEventStatus;

/* Where an event's date comes from. */
typedef enum
{
  MN_DATED_BY_NOTHING,  /* nothing: no date is known */
  MN_DATED_BY_TEXT,     /* text: the sentence says it, alone or against the document's date */
  MN_DATED_BY_DOCUMENT, /* document: news of the day, dated by its document */
  MN_DATED_BY_USER,     /* user */
} MnDatedBy;

typedef struct
{
  gint64 id;      /* in the library; 0 while it is not stored */
  gint64 telling; /* among the facts of an article: what that article says of it; else 0 */
  MnPeriod date;  /* unknown ones are listed, not drawn */
  MnDatedBy dated_by;
  MnEventType type;
  MnEventStatus status;
  char *title;         /* owned; one line, made from the sentence */
  GArray *countries;   /* owned; of MnCountry, sorted by code, each once */
  GPtrArray *evidence; /* owned; of MnEvidence, never empty once stored */
  MnVerdict verdict;   /* what the user said of it */
} MnEvent;

MnEvent *mn_event_new (MnEventType type);
MnEvent *mn_event_copy (const MnEvent *event);
void mn_event_free (MnEvent *event);

/* Keeps the order; a country that is there already is not added again. */
void mn_event_add_country (MnEvent *event, MnCountry country);
gboolean mn_event_has_country (const MnEvent *event, MnCountry country);

/* 'Visit'. Translated, static. */
const char *mn_event_type_get_name (MnEventType type);

const char *mn_event_type_to_nick (MnEventType type);
MnEventType mn_event_type_from_nick (const char *nick);
const char *mn_event_status_to_nick (MnEventStatus status);
MnEventStatus mn_event_status_from_nick (const char *nick);
const char *mn_dated_by_to_nick (MnDatedBy dated_by);
MnDatedBy mn_dated_by_from_nick (const char *nick);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MnEvent, mn_event_free)

G_END_DECLS
