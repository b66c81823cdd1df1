/* mn-article.h: an article with what was read from it. */
#pragma once

#include "mn-event.h"
#include "mn-figure.h"

G_BEGIN_DECLS

/* How the date of a document is known. */
typedef enum
{
  MN_DATE_UNKNOWN, /* unknown */
  MN_DATE_STATED,  /* stated: by a header, a list or a dateline */
  MN_DATE_GIVEN,   /* given: by the user */
  MN_DATE_IN_TEXT, /* text: taken from a date in the words; the viewer says so */
} MnDateOrigin;

typedef struct
{
  MnCountry country;
  guint mentions;
  double weight; /* share of the text's attention, 0 to 1 */
  MnPart part;   /* of the first mention */
  MnSpan first;
} MnCountryMention;

typedef struct
{
  gint64 id;      /* in the library; 0 while it is not stored */
  gint64 edition; /* id of the edition that title, body and spans belong to */
  int number;     /* 1 for the first edition */
  char *title;    /* owned; NULL where there is none */
  char *body;     /* owned; NULL for a headline without a text */
  char *source;   /* owned; or NULL */
  char *url;      /* owned; or NULL */
  char *language; /* owned; ISO 639-1, or NULL */
  MnPeriod date;
  MnDateOrigin date_origin;
  MnDay not_after;   /* where the date is unknown: it is from this day or before; or unknown too */
  gboolean is_table; /* the body is a table: its rows state the facts, its words are not read */
  gboolean states_events; /* the document lists its events; none is read from its words */
  GArray
      *countries; /* owned; of MnCountryMention, heaviest first; Mongolia too where it is named */
  GPtrArray *figures;          /* owned; of MnFigure */
  GPtrArray *events;           /* owned; of MnEvent */
  GPtrArray *rejected_figures; /* owned; as the two above, but the user rejected them */
  GPtrArray *rejected_events;
} MnArticle;

MnArticle *mn_article_new (void);
void mn_article_free (MnArticle *article);

/* The title, or the first words of the body where there is none; never empty. New string. */
char *mn_article_dup_heading (const MnArticle *article);

const char *mn_date_origin_to_nick (MnDateOrigin origin);
MnDateOrigin mn_date_origin_from_nick (const char *nick);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MnArticle, mn_article_free)

G_END_DECLS
