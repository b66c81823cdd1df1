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
  double min;    /* logarithmic: the floor on which the bars stand */
  double max;
  double step;  /* between grid lines; not of a logarithmic one */
  int power;    /* of ten: 6 for millions */
  int decimals; /* of the grid lines' labels; not of a logarithmic one */
  gboolean is_log;
  guint n_below; /* logarithmic: values that are not above zero, so not drawn */
} MnChartScale;

MnChartScale
mn_chart_scale_make (const MnTradeView *view, MnChartFlags flags, double top, double bottom);
/* What a logarithmic scale cannot hold stands on its floor. */
double mn_chart_scale_get_y (const MnChartScale *scale, double value);
/* '0.2', as at the axis. New string. */
char *mn_chart_scale_format (const MnChartScale *scale, double value, const char *locale);
void
mn_chart_scale_add_grid (const MnChartScale *scale, MnScene *scene, const MnLayoutParams *params);
/* @target is not so far beyond what was reached that it would press all bars flat. */
gboolean mn_chart_scale_holds_target (const MnTradeView *view, double target);

/* The caption, the legend and the remarks on the view in lines from the top; gives their height.
 * Without a scene, only that. */
double mn_chart_flow_legend (MnScene *scene,
                             const MnTradeView *view,
                             const MnChartScale *scale,
                             MnChartFlags flags,
                             const MnLayoutParams *params);

/* How many series bars have; targets and notes come behind them. */
int mn_chart_count_series (const MnTradeView *view);

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
  MnTradeView *view; /* owned */
} MnChartData;

char *mn_chart_describe (const MnScene *scene, const MnMark *mark, gconstpointer data);

char *mn_chart_format_number (double number, int decimals, const char *locale);
/* 'million US dollars'; of a view of growth 'percent'. */
char *mn_chart_dup_unit (const MnTradeView *view, int power, const char *locale);
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
                        const MnTradeView *view,
                        const MnChartScale *scale,
                        const MnChartNotes *notes,
                        const MnLayoutParams *params,
                        double months_y);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MnChartNotes, mn_chart_notes_free)

G_END_DECLS
