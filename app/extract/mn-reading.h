/* mn-reading.h: what is remembered while a document is read sentence by sentence. */
#pragma once

#include "mn-extract.h"
#include "mn-sentence.h"

G_BEGIN_DECLS

/* What the last statement on trade was about: 'it', 'this figure', a bare 'exports'. */
typedef struct
{
  gboolean is_set;
  guint sentence;
  MnFigureKind kind;
  MnFigureScope scope;
  MnCountry from, to; /* of the figure; of a turnover in the order of the text */
  MnCountry reporter;
  gboolean pair_known;
  gboolean is_reporter_guessed;
  MnPeriod period;
  int figure; /* its number in the extraction, or -1 */
} MnTopic;

/* 'it' and 'this figure' reach this many sentences back. */
#define MN_ANAPHOR_REACH 2

typedef struct
{
  const MnExtractInput *input;
  MnExtraction *out;
  const MnLanguage *language; /* of most of the document */
  MnPeriod document;          /* its date, from outside or from the words */
  MnDay not_after;

  MnCountry publisher;
  MnCountry home; /* the publisher's, or the one whose papers are written in this language */
  MnCountry title_pair[2];
  MnCountry bloc_partner; /* the one country of a title that names a group of countries besides */
  MnCountry pair[2];      /* the last two countries named together */
  MnCountry named[2];     /* the last two countries named */
  MnCountry reporter;     /* whose statistics are quoted */
  MnTopic topic;
  MnTopic before;        /* the topic when the sentence began */
  MnPeriod title_period; /* a year in the title */
  /* The period of a sentence on trade that gives no number. */
  struct
  {
    gboolean is_set;
    guint sentence;
    MnPeriod period;
    /* 'the structure of Uzbekistan's exports': whose and of what kind, with no partner named. */
    MnCountry owner;
    MnFigureKind kind;
    guint owner_sentence;
  } subject;
  struct
  {
    guint sentence;
    MnPeriod period;
  } spoken; /* a period that a sentence without a figure named */
  struct
  {
    guint sentence;
    guint first; /* its number in the extraction */
  } told;        /* the figures of the last sentence that had some */
  guint mutual;  /* 1 + the sentence that last spoke of "the two countries"; 0: none */
  struct
  {
    gboolean is_set;
    guint sentence;
    MnCountry reporter; /* whose partners are ranked */
    gboolean is_of_suppliers;
    gboolean is_sure;   /* 'partner of', not 'partner after' */
    gboolean is_listed; /* a partner was named with its amount */
    MnFigureKind kind;
  } ranking;
  /* The last growth that was told: 'exports grew by 5 %. Imports – by 3 %.' */
  guint growth_sentence;
  gboolean has_growth, growth_is_down;
  GArray *traders; /* of MnCountry: named as exporting or importing, once per time */

  guint8 mention[26 * 26]; /* 1 + index into out->countries */
  guint sentences;

  /* Of the figure with this number: why it is doubtful, flags below. */
  GArray *doubts;      /* guint */
  GArray *event_notes; /* guint by event: the names in it */
  char *actor;         /* owned; the person spoken of last */
} MnReading;

/* The sentence may speak on of the topic without a word for it. */
gboolean mn_reading_is_elliptic (const MnReading *reading, const MnSentence *sentence);
void mn_figures_read (MnReading *reading, const MnSentence *sentence);
/* The two that a sentence calls partners of each other, among others. */
gboolean mn_reading_find_partners (const MnSentence *sentence, MnCountry pair[2]);
/* Pairs that only the whole document tells, doubles, doubts. */
void mn_figures_finish (MnReading *reading);

/* Whether a sentence without an act tells of one all the same: 'the 60-летие of relations', 'It is
 * planned for 5 June'. */
gboolean mn_events_want (const MnReading *reading, const MnSentence *sentence);
void mn_events_read (MnReading *reading, const MnSentence *sentence);
void mn_events_finish (MnReading *reading);

typedef enum
{
  MN_TITLE_CLAUSE,     /* who did what */
  MN_TITLE_NOUN_FIRST, /* 'consultations were held between ...' */
  MN_TITLE_PHRASE,     /* 'state visit of the President to ...' */
} MnTitleStyle;

/* Puts the beginning of the country's fiscal year into the dates that are counted by it. */
void mn_reading_resolve_fiscal_years (const MnReading *reading, MnSentence *sentence);

/* Puts the country's own money in place of 'rupees' and the like. */
void mn_reading_resolve_money (const MnReading *reading, MnSentence *sentence);

/* A title of one line for an act at tokens [first, last) of the sentence. @actor stands in for 'he'
 * and 'she'; may be NULL. Never NULL. */
char *mn_title_from_sentence (const MnSentence *sentence,
                              guint first,
                              guint last,
                              MnTitleStyle style,
                              const char *actor);

/* The name of a person before the token @verb, or NULL. New string. */
char *mn_title_find_actor (const MnSentence *sentence, guint verb);

/* A date of its own that the text gives itself, in its first sentences. */
MnPeriod mn_reading_find_date (const MnSentence *sentence);

G_END_DECLS
