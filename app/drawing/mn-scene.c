/* mn-scene.c: a drawing as a plain array of marks. */
#include "mn-scene-private.h"

#include <math.h>
#include <string.h>

struct _MnScene
{
  gatomicrefcount ref_count;
  double width;
  double height;
  MnRect plot;
  MnRange range;
  char *locale;
  GArray *marks; /* of MnMark */
  GArray *notes; /* of MnNote */
  MnSceneData data;
  int states[3]; /* the marks that are selected, focused, hovered; -1 */
};

static const MnMarkFlags state_flags[] = { MN_MARK_IS_SELECTED, MN_MARK_IS_FOCUSED,
                                           MN_MARK_IS_HOVERED };

static void
clear_mark (gpointer data)
{
  MnMark *mark = data;

  g_free (mark->label);
  g_clear_pointer (&mark->figures, g_ptr_array_unref);
}

static void
clear_note (gpointer data)
{
  MnNote *note = data;

  g_free (note->periods);
  g_free (note->text);
}

MnScene *
mn_scene_new (const MnLayoutParams *params, MnRect plot, const MnSceneData *data)
{
  MnScene *self = g_new0 (MnScene, 1);

  g_atomic_ref_count_init (&self->ref_count);
  self->width = MAX (params->width, 1);
  self->height = MAX (params->height, 1);
  self->plot = plot;
  self->range = mn_range_clamp (&params->range);
  self->locale = g_strdup (params->locale);
  self->marks = g_array_new (FALSE, TRUE, sizeof (MnMark));
  g_array_set_clear_func (self->marks, clear_mark);
  self->notes = g_array_new (FALSE, FALSE, sizeof (MnNote));
  g_array_set_clear_func (self->notes, clear_note);
  self->data = *data;
  memset (self->states, -1, sizeof self->states);
  return self;
}

MnScene *
mn_scene_ref (MnScene *self)
{
  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

void
mn_scene_unref (MnScene *self)
{
  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;
  g_array_unref (self->marks);
  g_array_unref (self->notes);
  g_free (self->locale);
  if (self->data.unref)
    self->data.unref (self->data.data);
  g_free (self);
}

void
mn_scene_set_height (MnScene *self, double height)
{
  self->height = MAX (height, 1);
}

double
mn_scene_get_width (const MnScene *self)
{
  return self->width;
}

double
mn_scene_get_height (const MnScene *self)
{
  return self->height;
}

MnRect
mn_scene_get_plot (const MnScene *self)
{
  return self->plot;
}

MnRange
mn_scene_get_range (const MnScene *self)
{
  return self->range;
}

const char *
mn_scene_get_locale (const MnScene *self)
{
  return self->locale;
}

double
mn_scene_get_x (const MnScene *self, double moment)
{
  return self->plot.x + mn_range_to_unit (&self->range, moment) * self->plot.width;
}

guint
mn_scene_get_n_marks (const MnScene *self)
{
  return self->marks->len;
}

static MnMark *
get_mark (const MnScene *self, guint index)
{
  return &g_array_index (self->marks, MnMark, index);
}

const MnMark *
mn_scene_get_mark (const MnScene *self, guint index)
{
  return index < self->marks->len ? get_mark (self, index) : NULL;
}

const GArray *
mn_scene_get_notes (const MnScene *self)
{
  return self->notes;
}

guint
mn_scene_count_events (const MnScene *self)
{
  guint n = 0;

  for (guint i = 0; i < self->marks->len; i++)
    n += get_mark (self, i)->count;
  return n;
}

MnMark *
mn_scene_add (MnScene *self, MnMarkKind kind, MnRect rect)
{
  g_array_set_size (self->marks, self->marks->len + 1);

  MnMark *mark = get_mark (self, self->marks->len - 1);
  mark->kind = kind;
  mark->rect = rect;
  mark->series = -1;
  mark->value = NAN;
  mark->moment = mn_range_from_unit (&self->range, (rect.x + rect.width / 2 - self->plot.x) /
                                                       MAX (self->plot.width, 1));
  return mark;
}

void
mn_scene_add_note (MnScene *self, const MnNote *note)
{
  g_array_append_vals (self->notes, note, 1);
}

void
mn_mark_set_label (MnMark *mark,
                   char *text,
                   MnTextStyle style,
                   double align,
                   double x,
                   double y,
                   const MnMeasure *measure)
{
  double width = mn_measure_width (measure, text, style);

  g_free (mark->label);
  mark->label = text;
  mark->style = style;
  mark->align = align;
  mark->label_rect = (MnRect){ x - align * width, y, width, mn_measure_height (measure, style) };
}

gboolean
mn_mark_is_thing (const MnMark *mark)
{
  return mark->kind >= MN_MARK_POINT;
}

char *
mn_scene_dup_name (const MnScene *self, guint index)
{
  const MnMark *mark = mn_scene_get_mark (self, index);

  g_return_val_if_fail (mark != NULL, g_strdup (""));

  char *name = mn_mark_is_thing (mark) && self->data.describe
                   ? self->data.describe (self, mark, self->data.data)
                   : NULL;
  return name ? name : g_strdup (mark->label ? mark->label : "");
}

/* --- Hitting and stepping --------------------------------------------------------------------- */

gboolean
mn_rect_overlaps (const MnRect *a, const MnRect *b)
{
  return a->x < b->x + b->width && b->x < a->x + a->width && a->y < b->y + b->height &&
         b->y < a->y + a->height;
}

static gboolean
rect_holds (const MnRect *rect, double x, double y)
{
  return x >= rect->x && x < rect->x + rect->width && y >= rect->y && y < rect->y + rect->height;
}

static double
rect_distance (const MnRect *rect, double x, double y)
{
  double dx = MAX (MAX (rect->x - x, x - rect->x - rect->width), 0);
  double dy = MAX (MAX (rect->y - y, y - rect->y - rect->height), 0);

  return hypot (dx, dy);
}

int
mn_scene_hit (const MnScene *self, double x, double y, double slack)
{
  double nearest_distance = slack;
  int nearest = -1;

  for (int i = (int) self->marks->len - 1; i >= 0; i--)
    {
      const MnMark *mark = get_mark (self, (guint) i);

      if (!mn_mark_is_thing (mark))
        continue;
      if (rect_holds (&mark->rect, x, y) || rect_holds (&mark->label_rect, x, y))
        return i;

      double distance = rect_distance (&mark->rect, x, y);
      if (distance < nearest_distance)
        {
          nearest_distance = distance;
          nearest = i;
        }
    }
  return nearest;
}

/* By time, then by place, so that each thing of a series is reached and only once. */
static int
compare_in_series (const MnScene *self, int a, int b)
{
  const MnMark *m = get_mark (self, (guint) a);
  const MnMark *n = get_mark (self, (guint) b);

  if (m->moment != n->moment)
    return m->moment < n->moment ? -1 : 1;
  if (m->rect.y != n->rect.y)
    return m->rect.y < n->rect.y ? -1 : 1;
  return a - b;
}

static int
step_along (const MnScene *self, int from, int series, MnStep step)
{
  int best = -1;
  int sign = step == MN_STEP_PREVIOUS || step == MN_STEP_LAST ? -1 : 1;
  gboolean to_the_end = step == MN_STEP_FIRST || step == MN_STEP_LAST;

  for (int i = 0; i < (int) self->marks->len; i++)
    {
      const MnMark *mark = get_mark (self, (guint) i);

      if (!mn_mark_is_thing (mark) || mark->series != series)
        continue;
      if (!to_the_end && sign * compare_in_series (self, i, from) <= 0)
        continue;
      if (best < 0 || sign * compare_in_series (self, i, best) < 0)
        best = i;
    }
  return best;
}

/* The nearest series above or below that has things; -1. With @from G_MAXINT or -1 the last or first
 * of all. */
static int
find_series (const MnScene *self, int from, int sign)
{
  int best = -1;

  for (guint i = 0; i < self->marks->len; i++)
    {
      const MnMark *mark = get_mark (self, i);

      if (!mn_mark_is_thing (mark) || mark->series < 0 || sign * (mark->series - from) <= 0)
        continue;
      if (best < 0 || sign * (mark->series - best) < 0)
        best = mark->series;
    }
  return best;
}

static int
find_nearest (const MnScene *self, int series, double moment)
{
  int best = -1;

  for (guint i = 0; i < self->marks->len; i++)
    {
      const MnMark *mark = get_mark (self, i);

      if (mn_mark_is_thing (mark) && mark->series == series &&
          (best < 0 ||
           fabs (mark->moment - moment) < fabs (get_mark (self, (guint) best)->moment - moment)))
        best = (int) i;
    }
  return best;
}

int
mn_scene_step (const MnScene *self, int from, MnStep step)
{
  const MnMark *mark = from >= 0 ? mn_scene_get_mark (self, (guint) from) : NULL;

  if (!mark || !mn_mark_is_thing (mark))
    return step == MN_STEP_LAST
               ? step_along (self, -1, find_series (self, G_MAXINT, -1), MN_STEP_LAST)
               : step_along (self, -1, find_series (self, -1, 1), MN_STEP_FIRST);

  if (step != MN_STEP_UP && step != MN_STEP_DOWN)
    return step_along (self, from, mark->series, step);

  int series = find_series (self, mark->series, step == MN_STEP_UP ? -1 : 1);
  return series < 0 ? -1 : find_nearest (self, series, mark->moment);
}

int
mn_scene_find_event (const MnScene *self, guint event)
{
  if (!self->data.holds)
    return -1;
  for (guint i = 0; i < self->marks->len; i++)
    {
      const MnMark *mark = get_mark (self, i);

      if (mark->count > 0 && self->data.holds (self, mark, event, self->data.data))
        return (int) i;
    }
  return -1;
}

int
mn_scene_find_figure (const MnScene *self, const MnFigure *figure)
{
  for (guint i = 0; i < self->marks->len; i++)
    {
      const MnMark *mark = get_mark (self, i);

      if (mark->figures && g_ptr_array_find (mark->figures, figure, NULL))
        return (int) i;
    }
  return -1;
}

gboolean
mn_scene_set_state (MnScene *self, int index, MnMarkFlags state)
{
  guint which = state == MN_MARK_IS_SELECTED ? 0 : state == MN_MARK_IS_FOCUSED ? 1 : 2;

  g_return_val_if_fail (state == state_flags[which], FALSE);
  g_return_val_if_fail (index < (int) self->marks->len, FALSE);

  index = MAX (index, -1);
  if (self->states[which] == index)
    return FALSE;
  if (self->states[which] >= 0)
    get_mark (self, (guint) self->states[which])->flags &= ~state;
  if (index >= 0)
    get_mark (self, (guint) index)->flags |= state;
  self->states[which] = index;
  return TRUE;
}

/* --- Text ------------------------------------------------------------------------------------- */

static const char *const kind_nicks[] = {
  [MN_MARK_TICK] = "tick",       [MN_MARK_CONTEXT] = "context", [MN_MARK_GRID] = "grid",
  [MN_MARK_TODAY] = "today",     [MN_MARK_LANE] = "lane",       [MN_MARK_CAPTION] = "caption",
  [MN_MARK_LEGEND] = "legend",   [MN_MARK_REMARK] = "remark",   [MN_MARK_MONTHS] = "months",
  [MN_MARK_DENSITY] = "density", [MN_MARK_WINDOW] = "window",   [MN_MARK_POINT] = "point",
  [MN_MARK_SPAN] = "span",       [MN_MARK_CLUSTER] = "cluster", [MN_MARK_BAR] = "bar",
  [MN_MARK_BALANCE] = "balance", [MN_MARK_TARGET] = "target",   [MN_MARK_NOTE] = "note",
};

static const struct
{
  MnMarkFlags flag;
  const char *nick;
} flag_nicks[] = {
  { MN_MARK_IS_PLANNED, "planned" },
  { MN_MARK_IS_UNCERTAIN, "uncertain" },
  { MN_MARK_IS_PART, "part" },
  { MN_MARK_IS_DISPUTED, "disputed" },
  { MN_MARK_IS_DERIVED, "derived" },
  { MN_MARK_IS_PROVISIONAL, "provisional" },
  { MN_MARK_IS_MAJOR, "major" },
  { MN_MARK_IS_ZERO, "zero" },
  { MN_MARK_IS_OFF_SCALE, "off-scale" },
  { MN_MARK_IS_APPROXIMATE, "approximate" },
  { MN_MARK_IS_CLIPPED, "clipped" },
  { MN_MARK_IS_MIRROR, "mirror" },
  { MN_MARK_COMES_FROM_BEFORE, "from-before" },
  { MN_MARK_GOES_ON, "goes-on" },
  { MN_MARK_IS_COLUMN, "column" },
  { MN_MARK_IS_SELECTED, "selected" },
  { MN_MARK_IS_FOCUSED, "focused" },
  { MN_MARK_IS_HOVERED, "hovered" },
};

static void
append_rect (GString *text, const MnRect *rect)
{
  const double numbers[] = { rect->x, rect->y, rect->width, rect->height };

  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    {
      char buffer[G_ASCII_DTOSTR_BUF_SIZE];
      double rounded = round (numbers[i] * 10) / 10;

      /* No '-0.0', which depends on the machine. */
      g_ascii_formatd (buffer, sizeof buffer, "%.1f", rounded == 0 ? 0 : rounded);
      g_string_append_printf (text, "%s%s", i ? " " : "[", buffer);
    }
  g_string_append_c (text, ']');
}

static void
append_mark (GString *text, const MnScene *self, guint index)
{
  const MnMark *mark = get_mark (self, index);

  g_string_append (text, kind_nicks[mark->kind]);
  if (mark->series >= 0)
    g_string_append_printf (text, " #%d", mark->series);
  for (guint i = 0; i < G_N_ELEMENTS (flag_nicks); i++)
    if (mark->flags & flag_nicks[i].flag)
      g_string_append_printf (text, " %s", flag_nicks[i].nick);
  if (mark->count > 1)
    g_string_append_printf (text, " x%u", mark->count);
  if (mark->kind == MN_MARK_DENSITY && mark->count == 0)
    g_string_append_printf (text, " values %.0f", mark->value);
  g_string_append_c (text, ' ');
  append_rect (text, &mark->rect);
  if (mark->whisker.height > 0)
    {
      g_string_append (text, " whisker ");
      append_rect (text, &mark->whisker);
    }
  if (mark->label)
    {
      g_string_append_printf (text, " “%s” ", mark->label);
      append_rect (text, &mark->label_rect);
    }
  if (mark->note)
    g_string_append_printf (text, " note %d", mark->note);
  if (mn_mark_is_thing (mark))
    {
      g_autofree char *name = mn_scene_dup_name (self, index);

      g_string_append_printf (text, "\n    %s", name);
    }
  g_string_append_c (text, '\n');
}

char *
mn_scene_to_text (const MnScene *self)
{
  GString *text = g_string_new ("scene ");
  MnRect all = { 0, 0, self->width, self->height };

  append_rect (text, &all);
  g_string_append (text, " plot ");
  append_rect (text, &self->plot);
  g_string_append_printf (text, " events %u\n", mn_scene_count_events (self));
  for (guint i = 0; i < self->marks->len; i++)
    append_mark (text, self, i);
  return g_string_free (text, FALSE);
}
