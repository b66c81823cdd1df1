/* mn-trade-private.h: which of several statements is shown, and which contradict it. */
#pragma once

#include "mn-trade-series.h"

G_BEGIN_DECLS

typedef struct
{
  GHashTable *reporters; /* 'USD exports KZ' to the number of periods */
  MnArticleDayFunc get_day;
  gpointer user_data;
  const char *locale;
} MnChooser;

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

G_END_DECLS
