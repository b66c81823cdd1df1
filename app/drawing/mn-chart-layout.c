/* mn-chart-layout.c: the trade with one country, as marks on the time axis. */
#include "mn-chart-private.h"

#include "mn-format.h"

#include <glib/gi18n.h>
#include <math.h>

#define PLOT_HEIGHT 260.0 /* where the caller leaves the height open */
#define MIN_PLOT    120.0 /* notes give way to it */
#define GRID_SPACE  44.0  /* between grid lines, at least */
#define GUTTER      8.0   /* between the values and the plot */
#define SWATCH      14.0
#define PAD         4.0
#define ENTRY_GAP   18.0

/* A target so many times what was reached is drawn at the upper end instead of pressing all bars flat. */
#define TARGET_REACH 5.0

/* --- Values to y ------------------------------------------------------------------------------ */

double
mn_chart_scale_get_y (const MnChartScale *scale, double value)
{
  return scale->bottom -
         (value - scale->min) / (scale->max - scale->min) * (scale->bottom - scale->top);
}

static double
round_step (double step)
{
  static const double nice[] = { 1, 2, 2.5, 5, 10 };
  double power = pow (10, floor (log10 (step)));

  for (guint i = 0; i < G_N_ELEMENTS (nice); i++)
    if (nice[i] * power >= step * (1 - 1e-9))
      return nice[i] * power;
  return 10 * power;
}

static gboolean
is_on_scale (const MnTradeUnit *unit, double target)
{
  double reach = TARGET_REACH * MAX (unit->max, -unit->min);

  return reach == 0 || fabs (target) <= reach;
}

static MnChartScale
make_scale (const MnTradeUnit *unit, double top, double bottom)
{
  MnChartScale scale = { top, MAX (bottom, top + 1), unit->min, unit->max, 1, 0, 0 };

  for (guint i = 0; i < unit->targets->len; i++)
    {
      double value = ((MnTradeTarget *) g_ptr_array_index (unit->targets, i))->statement->value;

      if (is_on_scale (unit, value))
        {
          scale.min = MIN (scale.min, value);
          scale.max = MAX (scale.max, value);
        }
    }
  if (scale.max <= scale.min)
    scale.max = scale.min + 1;

  double lines = CLAMP (floor ((scale.bottom - scale.top) / GRID_SPACE), 1, 8);
  scale.step = round_step ((scale.max - scale.min) / lines);
  double largest = MAX (scale.max, -scale.min);
  scale.power = largest >= 1e13   ? 12
                : largest >= 1e10 ? 9
                : largest >= 1e6  ? 6
                : largest >= 1e4  ? 3
                                  : 0;
  scale.decimals = (int) CLAMP (ceil (scale.power - log10 (scale.step) - 1e-9), 0, 6);
  /* 2.5 needs one digit more than its power of ten. */
  if (fmod (scale.step / pow (10, scale.power - scale.decimals), 1) > 1e-6)
    scale.decimals++;
  return scale;
}

static char *
format_grid (const MnChartScale *scale, double value, const char *locale)
{
  double shown = value / pow (10, scale->power);

  return mn_chart_format_number (fabs (shown) < 1e-9 ? 0 : shown, scale->decimals, locale);
}

static const MnTradeUnit *
get_unit (const MnTradeSeries *series, guint unit)
{
  return unit < series->units->len ? g_ptr_array_index (series->units, unit) : NULL;
}

double
mn_chart_get_gutter (const MnTradeSeries *series, guint unit, const MnLayoutParams *params)
{
  const MnTradeUnit *shown = get_unit (series, unit);
  double width = 0;

  if (!shown)
    return 0;

  MnChartScale scale = make_scale (shown, 0, params->height > 0 ? params->height : PLOT_HEIGHT);
  for (double value = ceil (scale.min / scale.step) * scale.step; value <= scale.max;
       value += scale.step)
    {
      g_autofree char *label = format_grid (&scale, value, params->locale);

      width = MAX (width, mn_measure_width (params->measure, label, MN_TEXT_SMALL));
    }
  return ceil (width) + GUTTER;
}

static void
add_grid (MnScene *scene, const MnChartScale *scale, const MnLayoutParams *params)
{
  MnRect plot = mn_scene_get_plot (scene);
  double height = mn_measure_height (params->measure, MN_TEXT_SMALL);
  /* Counted in whole steps: sums of steps would not meet zero. */
  int first = (int) ceil (scale->min / scale->step - 1e-9);
  int last = (int) floor (scale->max / scale->step + 1e-9);

  for (int i = first; i <= last; i++)
    {
      double value = i * scale->step;
      double y = mn_chart_scale_get_y (scale, value);
      char *label = format_grid (scale, value, params->locale);
      MnMark *mark = mn_scene_add (scene, MN_MARK_GRID, (MnRect){ plot.x, y, plot.width, 0 });

      mark->value = value;
      mark->flags = i == 0 ? MN_MARK_IS_ZERO : 0;
      mn_mark_set_label (mark, label, MN_TEXT_SMALL, 1, plot.x - GUTTER, y - height / 2,
                         params->measure);
    }
}

/* --- Targets ---------------------------------------------------------------------------------- */

/* Above the line, else below it, where no other target's label stands. */
static void
place_target_label (MnScene *scene, MnMark *mark, char *label, const MnMeasure *measure)
{
  MnRect plot = mn_scene_get_plot (scene);
  double height = mn_measure_height (measure, MN_TEXT_SMALL);
  double places[] = { mark->rect.y - height - 2, mark->rect.y + 3 };

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      gboolean free = TRUE;

      mn_mark_set_label (mark, g_strdup (label), MN_TEXT_SMALL, 0, mark->rect.x + PAD, places[i],
                         measure);
      for (guint j = 0; j < mn_scene_get_n_marks (scene) && free; j++)
        {
          const MnMark *other = mn_scene_get_mark (scene, j);

          free = other == mark || other->kind != MN_MARK_TARGET ||
                 !mn_rect_overlaps (&other->label_rect, &mark->label_rect);
        }
      if (free && mark->label_rect.x + mark->label_rect.width <= plot.x + plot.width)
        break;
      g_clear_pointer (&mark->label, g_free);
      mark->label_rect = (MnRect){ 0 };
    }
  g_free (label);
}

static void
add_targets (MnScene *scene,
             const MnTradeSeries *series,
             const MnTradeUnit *unit,
             const MnChartScale *scale,
             const MnChartNotes *notes,
             const MnLayoutParams *params)
{
  MnRect plot = mn_scene_get_plot (scene);

  for (guint i = 0; i < unit->targets->len; i++)
    {
      const MnTradeTarget *target = g_ptr_array_index (unit->targets, i);
      const MnStatement *statement = target->statement;
      gboolean on_scale = is_on_scale (unit, statement->value);
      double end = target->deadline == MN_DAY_UNKNOWN
                       ? plot.x + plot.width
                       : mn_scene_get_x (scene, target->deadline + 1.0);
      double y = mn_chart_scale_get_y (scale, on_scale               ? statement->value
                                              : statement->value > 0 ? scale->max
                                                                     : scale->min);

      if (end < plot.x)
        continue;
      MnMark *mark =
          mn_scene_add (scene, MN_MARK_TARGET,
                        (MnRect){ plot.x, y, MIN (end, plot.x + plot.width) - plot.x, 0 });
      mark->series = MN_N_FLOWS + (int) i;
      mark->category = statement->flow;
      mark->value = statement->value;
      mark->flags = mn_chart_get_flags (statement) | (on_scale ? 0 : MN_MARK_IS_OFF_SCALE);
      if (end > plot.x + plot.width)
        mark->flags |= MN_MARK_IS_CLIPPED;
      mark->article = statement->figure->evidence->article;
      mark->note = mn_chart_notes_get_number (notes, mark->article);
      mark->figures = mn_chart_list_figures (statement);
      mark->n_agreeing = statement->agreeing->len + 1;

      g_autofree char *words = mn_chart_dup_target_label (target, series->partner, params->locale);
      g_autofree char *sign = mn_chart_notes_dup_sign (notes, statement->figure);
      place_target_label (scene, mark, g_strconcat (on_scale ? "" : "↑ ", words, sign, NULL),
                          params->measure);
    }
}

/* --- Caption and legend ----------------------------------------------------------------------- */

typedef struct
{
  MnMarkFlags flags;
  MnFlow flow;
  char *label; /* owned until drawn */
} Entry;

static void
add_entry (GArray *entries, MnFlow flow, MnMarkFlags flags, char *label)
{
  Entry entry = { flags, flow, label };

  g_array_append_val (entries, entry);
}

/* What occurs anywhere in the unit, so that the legend stays while the view moves. */
static GArray *
list_entries (const MnTradeSeries *series, const MnTradeUnit *unit, const char *locale)
{
  GArray *entries = g_array_new (FALSE, FALSE, sizeof (Entry));
  gboolean flows[MN_N_FLOWS] = { FALSE };
  MnMarkFlags flags = 0;

  for (guint i = 0; i < unit->slots->len; i++)
    {
      const MnTradeSlot *slot = g_ptr_array_index (unit->slots, i);

      flags |= slot->is_part ? MN_MARK_IS_PART : 0;
      flags |= slot->parts_differ ? MN_MARK_IS_DISPUTED : 0;
      for (guint flow = 0; flow < MN_N_FLOWS; flow++)
        if (slot->flows[flow])
          {
            flows[flow] = TRUE;
            flags |= mn_chart_get_flags (slot->flows[flow]);
          }
    }
  for (guint flow = 0; flow < MN_N_FLOWS; flow++)
    if (flows[flow])
      add_entry (entries, (MnFlow) flow, 0,
                 mn_flow_dup_name ((MnFlow) flow, series->partner, locale));
  if (flags & MN_MARK_IS_PART)
    add_entry (entries, MN_FLOW_TURNOVER, MN_MARK_IS_PART, g_strdup (_ ("Part of a year")));
  if (flags & MN_MARK_IS_DERIVED)
    add_entry (entries, MN_FLOW_TURNOVER, MN_MARK_IS_DERIVED,
               g_strdup (_ ("Derived, with its range")));
  if (flags & MN_MARK_IS_MIRROR)
    add_entry (entries, MN_FLOW_TURNOVER, MN_MARK_IS_MIRROR,
               g_strdup (_ ("The partner’s statistics")));
  if (flags & MN_MARK_IS_PROVISIONAL)
    add_entry (entries, MN_FLOW_TURNOVER, MN_MARK_IS_PROVISIONAL,
               g_strdup (_ ("Provisional or forecast")));
  if (flags & MN_MARK_IS_DISPUTED)
    add_entry (entries, MN_FLOW_TURNOVER, MN_MARK_IS_DISPUTED, g_strdup (_ ("Sources disagree")));
  return entries;
}

/* The caption and the legend in lines from the top; gives their height. Without a scene, only that. */
static double
flow_legend (MnScene *scene,
             const MnTradeSeries *series,
             const MnTradeUnit *unit,
             const MnChartScale *scale,
             MnChartFlags flags,
             const MnLayoutParams *params)
{
  double line = MAX (mn_measure_height (params->measure, MN_TEXT_STRONG), SWATCH) + PAD;
  double height = mn_measure_height (params->measure, MN_TEXT_SMALL);
  g_autoptr (GArray) entries = list_entries (series, unit, params->locale);
  g_autofree char *caption = mn_chart_dup_unit (unit->currency, scale->power, params->locale);
  double x = mn_measure_width (params->measure, caption, MN_TEXT_STRONG) + ENTRY_GAP;
  double y = 0;

  if (scene)
    {
      MnMark *mark = mn_scene_add (scene, MN_MARK_CAPTION, (MnRect){ 0, 0, x, line });

      mn_mark_set_label (mark, g_steal_pointer (&caption), MN_TEXT_STRONG, 0, 0, 0,
                         params->measure);
    }
  for (guint i = 0; i < entries->len; i++)
    {
      Entry *entry = &g_array_index (entries, Entry, i);
      double width = SWATCH + PAD + mn_measure_width (params->measure, entry->label, MN_TEXT_SMALL);

      if (x > 0 && x + width > params->width)
        {
          x = 0;
          y += line;
        }
      if (scene && !(flags & MN_CHART_NO_LEGEND))
        {
          MnMark *mark =
              mn_scene_add (scene, MN_MARK_LEGEND,
                            (MnRect){ x, y + (line - PAD - SWATCH) / 2, SWATCH, SWATCH });

          mark->flags = entry->flags;
          mark->category = entry->flow;
          if (mark->flags & MN_MARK_IS_DERIVED)
            mark->whisker = (MnRect){ x + SWATCH / 2, mark->rect.y - 2, 0, SWATCH / 2 };
          mn_mark_set_label (mark, g_steal_pointer (&entry->label), MN_TEXT_SMALL, 0,
                             x + SWATCH + PAD, y + (line - PAD - height) / 2, params->measure);
        }
      g_free (entry->label);
      x += width + ENTRY_GAP;
    }
  return flags & MN_CHART_NO_LEGEND ? line + PAD : y + line + PAD;
}

/* --- Notes ------------------------------------------------------------------------------------ */

/* Hands the notes over to the scene, which then knows those of its marks. */
static int
give_notes (MnScene *scene, MnChartNotes *notes)
{
  int n_in_view = 0;

  for (guint i = 0; i < notes->notes->len; i++)
    {
      MnNote note = g_array_index (notes->notes, MnNote, i);

      for (guint j = 0; j < mn_scene_get_n_marks (scene) && !note.in_view; j++)
        {
          const GPtrArray *figures = mn_scene_get_mark (scene, j)->figures;

          note.in_view =
              figures && mn_chart_notes_cites (g_ptr_array_index (figures, 0), note.article);
        }
      n_in_view += note.in_view;
      mn_scene_add_note (scene, &note);
    }
  g_array_set_size (notes->notes, 0);
  return n_in_view;
}

static double
get_note_line (const MnMeasure *measure)
{
  return mn_measure_height (measure, MN_TEXT_SMALL) + 2;
}

static void
add_note_mark (MnScene *scene,
               const MnTradeUnit *unit,
               const MnNote *note,
               const MnMeasure *measure,
               double y)
{
  MnRect rect = { 0, y, mn_scene_get_width (scene), get_note_line (measure) };
  MnMark *mark = mn_scene_add (scene, MN_MARK_NOTE, rect);

  mark->series = MN_N_FLOWS + (int) unit->targets->len + note->number;
  mark->article = note->article;
  mark->note = note->number;
  mn_mark_set_label (mark,
                     g_strdup_printf ("[%d] %s%s%s", note->number, note->text ? note->text : "",
                                      note->text && *note->periods ? " · " : "", note->periods),
                     MN_TEXT_SMALL, 0, 0, y + 1, measure);
  mark->label_rect.width = MIN (mark->label_rect.width, rect.width);
}

/* As many as fit into @n_lines, from @y down; where not all do, the last line says how many more. */
static void
draw_notes (MnScene *scene,
            const MnTradeUnit *unit,
            const MnMeasure *measure,
            double y,
            int n_in_view,
            int n_lines)
{
  const GArray *notes = mn_scene_get_notes (scene);
  int n_left = n_in_view;

  for (guint i = 0; i < notes->len && n_lines > 0; i++)
    {
      const MnNote *note = &g_array_index (notes, MnNote, i);

      if (!note->in_view || (n_lines == 1 && n_left > 1))
        continue;
      add_note_mark (scene, unit, note, measure, y);
      y += get_note_line (measure);
      n_lines--;
      n_left--;
    }
  if (n_left == 0 || n_lines == 0)
    return;

  MnMark *mark = mn_scene_add (scene, MN_MARK_REMARK, (MnRect){ 0, y, 0, 0 });
  mn_mark_set_label (
      mark,
      g_strdup_printf (ngettext ("and %d more source", "and %d more sources", n_left), n_left),
      MN_TEXT_SMALL, 0, 0, y + 1, measure);
}

/* --- The scene -------------------------------------------------------------------------------- */

static void
free_data (gpointer user_data)
{
  MnChartData *data = user_data;

  mn_trade_series_unref (data->series);
  g_free (data);
}

static MnSceneData
make_data (MnTradeSeries *series, const MnTradeUnit *unit)
{
  MnChartData *data = g_new0 (MnChartData, 1);

  data->series = mn_trade_series_ref (series);
  if (unit)
    g_strlcpy (data->currency, unit->currency, sizeof data->currency);
  return (MnSceneData){ data, free_data, mn_chart_describe, NULL };
}

static MnScene *
make_empty (MnTradeSeries *series, const MnLayoutParams *params)
{
  MnSceneData data = make_data (series, NULL);
  double axis = params->no_axis ? 0 : mn_axis_get_height (params->measure);
  double height = params->height > 0 ? MAX (params->height - axis, 0) : PLOT_HEIGHT / 2;
  MnScene *scene = mn_scene_new (params, mn_layout_params_get_plot (params, 0, height), &data);
  MnRect plot = mn_scene_get_plot (scene);

  mn_scene_set_height (scene, params->height > 0 ? params->height : height + axis);
  mn_scene_add_axis (scene, params, height);
  MnMark *mark = mn_scene_add (scene, MN_MARK_REMARK, plot);
  mn_mark_set_label (mark, g_strdup (_ ("No trade figure yet")), MN_TEXT_NORMAL, 0.5,
                     plot.x + plot.width / 2,
                     (height - mn_measure_height (params->measure, MN_TEXT_NORMAL)) / 2,
                     params->measure);
  return scene;
}

static gboolean
has_parts (const MnTradeUnit *unit)
{
  for (guint i = 0; i < unit->slots->len; i++)
    if (((const MnTradeSlot *) g_ptr_array_index (unit->slots, i))->is_part)
      return TRUE;
  return FALSE;
}

MnScene *
mn_chart_layout (MnTradeSeries *series,
                 guint unit_number,
                 MnChartFlags flags,
                 MnNoteFunc get_note,
                 gpointer user_data,
                 const MnLayoutParams *params)
{
  g_return_val_if_fail (series != NULL && params != NULL && params->measure != NULL, NULL);

  const MnTradeUnit *unit = get_unit (series, unit_number);
  if (!unit)
    return make_empty (series, params);

  const double small = mn_measure_height (params->measure, MN_TEXT_SMALL);
  g_autoptr (MnChartNotes) notes = mn_chart_notes_new (unit, get_note, user_data, params->locale);
  int n_lines = flags & MN_CHART_NO_NOTES ? 0 : (int) notes->notes->len;
  double months = has_parts (unit) ? small + PAD : 0;
  double axis = params->no_axis ? 0 : mn_axis_get_height (params->measure);

  /* The power of the unit does not depend on the height. */
  MnChartScale scale = make_scale (unit, 0, PLOT_HEIGHT);
  double top = flow_legend (NULL, series, unit, &scale, flags, params);
  double height = PLOT_HEIGHT;
  if (params->height > 0)
    {
      double room = params->height - top - months - axis;

      n_lines =
          MIN (n_lines, (int) (MAX (room - MIN_PLOT - PAD, 0) / get_note_line (params->measure)));
      height = MAX (room - (n_lines > 0 ? PAD : 0) - n_lines * get_note_line (params->measure), 0);
    }
  double bottom = top + height;

  /* Above the highest bar its label has to go; below the lowest, too, where it is negative. */
  scale = make_scale (unit, top + MIN (small + PAD, height / 4),
                      bottom - (unit->min < 0 ? MIN (small + PAD, height / 4) : 0));

  MnSceneData data = make_data (series, unit);
  MnScene *scene = mn_scene_new (params, mn_layout_params_get_plot (params, top, height), &data);
  flow_legend (scene, series, unit, &scale, flags, params);
  mn_scene_add_axis (scene, params, bottom + months);
  add_grid (scene, &scale, params);
  mn_scene_add_today (scene, params);
  mn_chart_add_bars (scene, unit, &scale, notes, params, months > 0 ? bottom + PAD / 2 : 0);
  add_targets (scene, series, unit, &scale, notes, params);
  int n_in_view = give_notes (scene, notes);
  n_lines = MIN (n_lines, n_in_view);
  draw_notes (scene, unit, params->measure, bottom + months + axis + PAD, n_in_view, n_lines);
  if (!(params->height > 0))
    mn_scene_set_height (scene, bottom + months + axis + (n_lines > 0 ? PAD : 0) +
                                    n_lines * get_note_line (params->measure));
  return scene;
}

gboolean
mn_chart_get_extent (const MnTradeSeries *series, guint unit_number, MnRange *extent)
{
  const MnTradeUnit *unit = get_unit (series, unit_number);
  MnDay first = MN_DAY_UNKNOWN;
  MnDay last = MN_DAY_UNKNOWN;

  for (guint i = 0; unit && i < unit->slots->len; i++)
    {
      const MnTradeSlot *slot = g_ptr_array_index (unit->slots, i);

      first = i == 0 ? slot->period.start : first;
      last = MAX (last, slot->period.end);
    }
  for (guint i = 0; unit && i < unit->targets->len; i++)
    {
      MnDay deadline = ((MnTradeTarget *) g_ptr_array_index (unit->targets, i))->deadline;

      if (deadline != MN_DAY_UNKNOWN && first == MN_DAY_UNKNOWN)
        first = deadline;
      last = MAX (last, deadline);
    }
  if (first == MN_DAY_UNKNOWN)
    return FALSE;
  *extent = (MnRange){ MIN (first, last), last + 1.0 };
  return TRUE;
}
