/* mn-chart-layout.c: the trade with one country, as marks on the time axis. */
#include "mn-chart-private.h"

#include "mn-format.h"
#include "mn-gettext.h"

#include <math.h>

#define PLOT_HEIGHT 260.0 /* where the caller leaves the height open */
#define MIN_PLOT    120.0 /* notes give way to it */
#define PAD         4.0

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
             const MnTradeView *view,
             const MnChartScale *scale,
             const MnChartNotes *notes,
             const MnLayoutParams *params)
{
  const MnTradeUnit *unit = view->unit;
  MnRect plot = mn_scene_get_plot (scene);

  for (guint i = 0; i < unit->targets->len; i++)
    {
      const MnTradeTarget *target = g_ptr_array_index (unit->targets, i);
      const MnStatement *statement = target->statement;
      double value = mn_trade_view_get_drawn (view, statement);
      gboolean on_scale = mn_chart_scale_holds_target (view, value);
      double end = target->deadline == MN_DAY_UNKNOWN
                       ? plot.x + plot.width
                       : mn_scene_get_x (scene, target->deadline + 1.0);
      double y = mn_chart_scale_get_y (scale, on_scale    ? value
                                              : value > 0 ? scale->max
                                                          : scale->min);

      if (end < plot.x || (scale->is_log && value <= 0))
        continue;
      MnMark *mark =
          mn_scene_add (scene, MN_MARK_TARGET,
                        (MnRect){ plot.x, y, MIN (end, plot.x + plot.width) - plot.x, 0 });
      mark->series = mn_chart_count_series (view) + (int) i;
      mark->category = statement->flow;
      mark->value = value;
      mark->flags = mn_chart_get_flags (statement) | (on_scale ? 0 : MN_MARK_IS_OFF_SCALE);
      if (end > plot.x + plot.width)
        mark->flags |= MN_MARK_IS_CLIPPED;
      mark->article = statement->figure->evidence->article;
      mark->note = mn_chart_notes_get_number (notes, mark->article);
      mark->figures = mn_chart_list_figures (statement);
      mark->n_agreeing = statement->agreeing->len + 1;

      g_autofree char *words =
          mn_chart_dup_target_label (target, view->series->partner, params->locale);
      g_autofree char *sign = mn_chart_notes_dup_sign (notes, statement->figure);
      place_target_label (scene, mark, g_strconcat (on_scale ? "" : "↑ ", words, sign, NULL),
                          params->measure);
    }
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
               const MnTradeView *view,
               const MnNote *note,
               const MnMeasure *measure,
               double y)
{
  MnRect rect = { 0, y, mn_scene_get_width (scene), get_note_line (measure) };
  MnMark *mark = mn_scene_add (scene, MN_MARK_NOTE, rect);

  mark->series = mn_chart_count_series (view) + (int) view->unit->targets->len + note->number;
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
            const MnTradeView *view,
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
      add_note_mark (scene, view, note, measure, y);
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

  mn_trade_view_unref (data->view);
  g_free (data);
}

static MnSceneData
make_data (MnTradeView *view)
{
  MnChartData *data = g_new0 (MnChartData, 1);

  data->view = mn_trade_view_ref (view);
  return (MnSceneData){ data, free_data, mn_chart_describe, NULL };
}

static MnScene *
make_empty (MnTradeView *view, const MnLayoutParams *params)
{
  MnSceneData data = make_data (view);
  double axis = params->no_axis ? 0 : mn_axis_get_height (params->measure);
  double height = params->height > 0 ? MAX (params->height - axis, 0) : PLOT_HEIGHT / 2;
  MnScene *scene = mn_scene_new (params, mn_layout_params_get_plot (params, 0, height), &data);
  MnRect plot = mn_scene_get_plot (scene);

  mn_scene_set_height (scene, params->height > 0 ? params->height : height + axis);
  mn_scene_add_axis (scene, params, height);
  MnMark *mark = mn_scene_add (scene, MN_MARK_REMARK, plot);
  mn_mark_set_label (mark,
                     g_strdup (view->unit ? _ ("No figure that this view can show")
                                          : _ ("No trade figure yet")),
                     MN_TEXT_NORMAL, 0.5, plot.x + plot.width / 2,
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
mn_chart_layout (MnTradeView *view,
                 MnChartFlags flags,
                 MnNoteFunc get_note,
                 gpointer user_data,
                 const MnLayoutParams *params)
{
  g_return_val_if_fail (view != NULL && params != NULL && params->measure != NULL, NULL);

  const MnTradeUnit *unit = view->unit;
  if (!unit || (unit->slots->len == 0 && unit->targets->len == 0))
    return make_empty (view, params);

  const double small = mn_measure_height (params->measure, MN_TEXT_SMALL);
  g_autoptr (MnChartNotes) notes = mn_chart_notes_new (unit, get_note, user_data, params->locale);
  int n_lines = flags & MN_CHART_NO_NOTES ? 0 : (int) notes->notes->len;
  double months = has_parts (unit) ? small + PAD : 0;
  double axis = params->no_axis ? 0 : mn_axis_get_height (params->measure);

  /* What the caption says of it does not depend on the height. */
  MnChartScale scale = mn_chart_scale_make (view, flags, 0, PLOT_HEIGHT);
  double top = mn_chart_flow_legend (NULL, view, &scale, flags, params);
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
  gboolean reaches_below = unit->min < 0 && !scale.is_log;
  scale = mn_chart_scale_make (view, flags, top + MIN (small + PAD, height / 4),
                               bottom - (reaches_below ? MIN (small + PAD, height / 4) : 0));

  MnSceneData data = make_data (view);
  MnScene *scene = mn_scene_new (params, mn_layout_params_get_plot (params, top, height), &data);
  mn_chart_flow_legend (scene, view, &scale, flags, params);
  mn_scene_add_axis (scene, params, bottom + months);
  mn_chart_scale_add_grid (&scale, scene, params);
  mn_scene_add_today (scene, params);
  mn_chart_add_bars (scene, view, &scale, notes, params, months > 0 ? bottom + PAD / 2 : 0);
  add_targets (scene, view, &scale, notes, params);
  int n_in_view = give_notes (scene, notes);
  n_lines = MIN (n_lines, n_in_view);
  draw_notes (scene, view, params->measure, bottom + months + axis + PAD, n_in_view, n_lines);
  if (!(params->height > 0))
    mn_scene_set_height (scene, bottom + months + axis + (n_lines > 0 ? PAD : 0) +
                                    n_lines * get_note_line (params->measure));
  return scene;
}

gboolean
mn_chart_get_extent (const MnTradeSeries *series, guint unit_number, MnRange *extent)
{
  const MnTradeUnit *unit =
      unit_number < series->units->len ? g_ptr_array_index (series->units, unit_number) : NULL;
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
