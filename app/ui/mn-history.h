/* mn-history.h: the places that were visited, for Back and Forward. No widgets here. */
#pragma once

#include "mn-country.h"
#include "mn-evidence.h"

G_BEGIN_DECLS

typedef enum
{
  MN_PANE_COUNTRIES,
  MN_PANE_LIST,
  MN_PANE_CONTENT,
} MnPane;

/* What the window shows. */
typedef struct
{
  MnPane pane;       /* the one in front where not all fit */
  MnCountry country; /* whose articles are listed; MN_COUNTRY_NONE: all */
  char *query;       /* owned; the words searched for; never NULL */
  gint64 article;    /* 0: the country's page, or the overview of all */
  MnPart part;       /* where `span` points */
  MnSpan span;       /* the words to light; empty: none */
  double scroll;     /* how far the text was scrolled, in pixels; negative: to the span */
} MnPlace;

MnPlace *mn_place_new (void);
MnPlace *mn_place_copy (const MnPlace *place);
void mn_place_free (MnPlace *place);

/* The same view; how far it is scrolled does not count. */
gboolean mn_place_equal (const MnPlace *a, const MnPlace *b);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MnPlace, mn_place_free)

/* Older places than this many are forgotten. */
#define MN_HISTORY_MAX 200

typedef struct _MnHistory MnHistory;

/* Starts at the place that mn_place_new() makes. */
MnHistory *mn_history_new (void);
void mn_history_free (MnHistory *self);

/* Never NULL; valid until the next call that moves. `scroll` and `query` may be changed in it. */
MnPlace *mn_history_get_current (MnHistory *self);

/* Goes to @place (taken over) and forgets what lay forward; with @replace the present place is
 * forgotten too, so that leafing through a list leaves one step. Nothing happens where it is the
 * present one already. */
void mn_history_visit (MnHistory *self, MnPlace *place, gboolean replace);

gboolean mn_history_can_go (MnHistory *self, int steps);

/* Moves by @steps, negative ones back, and gives the place; NULL where there is none. */
MnPlace *mn_history_go (MnHistory *self, int steps);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MnHistory, mn_history_free)

G_END_DECLS
