/* mn-chart-private.h: the parts of the trade chart's layout. */
#pragma once

#include "mn-chart-layout.h"
#include "mn-scene-private.h"

G_BEGIN_DECLS

/* Values to y, and the unit in which they are written. */
typedef struct
{
  double top;    /* y of `max` */
  double bottom; /* y of `min` */
  double min;
  double max;
  double step;  /* between grid lines */
  int power;    /* of ten: 6 for millions */
  int decimals; /* of the grid lines' labels */
} MnChartScale;

double mn_chart_scale_get_y (const MnChartScale *scale, double value);

/* Which article has which number. */
typedef struct
{
  GArray *notes;       /* of MnNote */
  GHashTable *numbers; /* article id to number */
} MnChartNotes;

/* Numbers the sources of all that @unit draws, by time. */
MnChartNotes *mn_chart_notes_new (const MnTradeUnit *unit,
                                  MnNoteFunc get_note,
                                  gpointer user_data,
                                  const char *locale);
void mn_chart_notes_free (MnChartNotes *self);
/* 0: none. */
int mn_chart_notes_get_number (const MnChartNotes *self, gint64 article);
/* ' [12]', or ' [3, 12]' for one that was derived from several; "" for none. New string. */
char *mn_chart_notes_dup_sign (const MnChartNotes *self, const MnFigure *figure);
/* @figure was read in @article, or derived from one that was. */
gboolean mn_chart_notes_cites (const MnFigure *figure, gint64 article);

/* A scene's data. */
typedef struct
{
  MnTradeSeries *series; /* owned */
  char currency[4];
} MnChartData;

char *mn_chart_describe (const MnScene *scene, const MnMark *mark, gconstpointer data);

char *mn_chart_format_number (double number, int decimals, const char *locale);
/* 'million US dollars'. */
char *mn_chart_dup_unit (const char *currency, int power, const char *locale);
/* 'Target by 2030: 500 million US dollars'. */
char *
mn_chart_dup_target_label (const MnTradeTarget *target, MnCountry partner, const char *locale);
/* '60.9' in the scale's unit, with '≈' or '>' where the words say so. */
char *
mn_chart_dup_value (const MnStatement *statement, const MnChartScale *scale, const char *locale);

MnMarkFlags mn_chart_get_flags (const MnStatement *statement);
GPtrArray *mn_chart_list_figures (const MnStatement *statement);

/* Adds the bars and balances of the slots in view with their labels, and the months below them if
 * @months_y is above 0. */
void mn_chart_add_bars (MnScene *scene,
                        const MnTradeUnit *unit,
                        const MnChartScale *scale,
                        const MnChartNotes *notes,
                        const MnLayoutParams *params,
                        double months_y);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MnChartNotes, mn_chart_notes_free)

G_END_DECLS
