/* mn-trade-private.h: which of several statements is shown, and which contradict it. */
#pragma once

#include "mn-trade-view.h"

G_BEGIN_DECLS

typedef struct
{
  GHashTable *reporters; /* 'USD exports KZ' to the number of periods */
  MnArticleDayFunc get_day;
  gpointer user_data;
  const char *locale;
  gboolean of_growth; /* compare percents instead of amounts */
} MnChooser;

/* Why @figure cannot be drawn as an amount (an MnOmission); -1 if it can. */
int mn_trade_find_omission (const MnFigure *figure, MnCountry partner);

/* By all that tells figures apart; for g_ptr_array_sort(). */
int mn_trade_compare_figures (gconstpointer one, gconstpointer other);

/* Statements on one thing stand together, by period, longer ones first; for g_ptr_array_sort(). */
int mn_trade_compare_things (gconstpointer one, gconstpointer other);

/* By article, as the series was told. An MnArticleDayFunc; @series is an MnTradeSeries. */
MnDay mn_trade_get_day (gint64 article, gpointer series);

MnTradeUnit *mn_trade_unit_new (const char *currency);
void mn_trade_unit_free (MnTradeUnit *unit);
/* The last slot if it is that of @group (of MnFigure, all of one period) and @reporter, else a new one. */
MnTradeSlot *mn_trade_unit_get_slot (MnTradeUnit *unit, GPtrArray *group, MnCountry reporter);

MnStatement *mn_trade_statement_copy (const MnStatement *statement);
void mn_trade_statement_free (MnStatement *statement); /* NULL is nothing */
/* Appends the figure that is shown and all others to @figures. */
void mn_trade_statement_list (GPtrArray *figures, const MnStatement *statement);

/* The unit of the series that the view looks at; NULL where there is none. */
const MnTradeUnit *mn_trade_view_get_base (const MnTradeView *self);
/* Fills a new view of another kind than the series' own. */
void mn_trade_view_make (MnTradeView *self);

/* Of a figure between Mongolia and the partner. */
MnFlow mn_trade_get_flow (const MnFigure *figure);

/* How many periods each reporter speaks of, by currency and flow. @figures are sorted by thing. */
GHashTable *mn_trade_count_reporters (GPtrArray *figures);

/* @group (of MnFigure) are all statements on one thing, at least one. */
MnStatement *mn_trade_choose (MnChooser *chooser, GPtrArray *group);

/* Appends an MnConflict for each voice that contradicts the one shown. */
void
mn_trade_add_conflicts (const MnStatement *statement, const char *locale, GPtrArray *conflicts);

/* Exports and imports have to add up to the turnover. */
void mn_trade_check_parts (MnTradeSlot *slot, const char *locale, GPtrArray *conflicts);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MnTradeUnit, mn_trade_unit_free)

G_END_DECLS
