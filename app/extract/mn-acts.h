/* mn-acts.h: shared by the files that read events; not for others. */
#pragma once

#include "mn-reading.h"

G_BEGIN_DECLS

/* A verb or a noun that may tell of an event. */
typedef struct
{
  const MnMark *mark;
  MnEventType type;
  gboolean is_planned;
  gboolean is_state;     /* takes no date from the document */
  gboolean is_told;      /* planned, and told as the news of the day: 'will send aid' */
  gboolean is_reference; /* 'during the visit': adds to an event, makes none */
  const MnDateMark *date;
  MnTitleStyle style;
  guint first, last; /* the words that say it: the mark and its verb */
} MnAct;

/* -- mn-acts.c: whether it does */

/* A word that is a noun and a verb is here what @mark says. */
gboolean mn_act_may_be (const MnSentence *s, const MnMark *mark);
/* Completes @act; FALSE where it is none. */
gboolean mn_act_validate (const MnSentence *s, MnAct *act);
/* 'during the visit', 'on the sidelines of the meeting': where something else took place. */
gboolean mn_act_is_setting (const MnSentence *s, const MnAct *act);

gboolean mn_act_is_decree (const MnSentence *s, const MnMark *verb);

/* -- mn-acts-last.c: the same where the verb stands last */

gboolean mn_last_act_validate (const MnSentence *s, MnAct *act);
gboolean mn_last_act_is_setting (const MnSentence *s, const MnMark *noun);
/* 'relations established: 30 years': puts the place of the years into @jubilee. */
gboolean mn_last_act_find_jubilee (const MnSentence *s, MnMark *jubilee);
/* One verb with a list of dates: adds an act for each, up to @room, and returns how many there are. */
guint mn_last_acts_repeat (const MnSentence *s, MnAct *acts, guint n, guint room);

/* -- mn-act-dates.c: when it was */

/* Not the span of statistics, a deadline, or when something was said. */
gboolean mn_act_may_date (const MnSentence *s, const MnDateMark *date);
/* Gives each date to the act that it stands closest to. */
void mn_acts_give_dates (const MnSentence *s, MnAct *acts, guint n_acts);
const MnDateMark *mn_last_act_find_shared (const MnSentence *s, const MnAct *act);
/* 'a two-day visit' from its first or to its last day. */
void mn_act_stretch (const MnSentence *s, const MnMark *noun, MnPeriod *date);
/* 'at the end of May': for figures, the months up to it; for an event, May. */
gboolean mn_date_is_last_month (const MnDateMark *date);
/* 'on the first day of the visit', 'this day': a date that stands in an event before. */
gboolean mn_act_find_borrowed (const MnReading *reading, const MnSentence *s, MnPeriod *date);

/* -- mn-act-when.c: when it was, by other words */

/* The date of @act as its sentence and what was told before have it; FALSE without one. */
gboolean
mn_act_find_date (const MnReading *reading, const MnSentence *s, const MnAct *act, MnPeriod *date);
/* 'last week': some day close to the document, but which one is not said. */
gboolean mn_sentence_tells_week (const MnSentence *s);
/* 'in 2018, 2019 and 2023': the date that goes on from @date with the same verb, or NULL. */
const MnDateMark *mn_act_find_next_date (const MnSentence *s, const MnDateMark *date);
/* 'It is scheduled for 5 June': dates the event told of last. */
void mn_events_date_last (MnReading *reading, const MnSentence *s);

G_END_DECLS
