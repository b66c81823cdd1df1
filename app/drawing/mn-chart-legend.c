/* mn-chart-legend.c: what stands above the chart: its unit, what its marks mean, what to mind. */
#include "mn-chart-private.h"

#include "mn-gettext.h"

#define SWATCH    14.0
#define PAD       4.0
#define ENTRY_GAP 18.0

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

/* A balance is a bar of its own only where nothing stands before it. */
static MnMarkFlags
get_shape (const MnTradeView *view)
{
  return view->kind == MN_TRADE_VIEW_BALANCE ? MN_MARK_IS_COLUMN : 0;
}

static void
add_reporters (GArray *entries, const MnTradeView *view, const char *locale)
{
  const MnCountry reporters[] = { view->series->partner, MN_MONGOLIA };

  for (guint i = 0; i < G_N_ELEMENTS (reporters); i++)
    {
      g_autofree char *name = mn_country_dup_name (reporters[i], locale);

      add_entry (entries, MN_FLOW_TURNOVER, i == 0 ? MN_MARK_IS_MIRROR : 0,
                 /* Translators: a country, whose statistics a bar is from */
                 g_strdup_printf (i == 0 ? _ ("Left: %s reports") : _ ("Right: %s reports"), name));
    }
}

/* What occurs anywhere in the unit, so that the legend stays while the view moves. */
static GArray *
list_entries (const MnTradeView *view, const char *locale)
{
  const MnTradeUnit *unit = view->unit;
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
      add_entry (entries, (MnFlow) flow, get_shape (view),
                 mn_flow_dup_name ((MnFlow) flow, view->series->partner, locale));
  if (view->kind == MN_TRADE_VIEW_MIRROR)
    add_reporters (entries, view, locale);
  if (view->kind == MN_TRADE_VIEW_GROWTH)
    add_entry (entries, MN_FLOW_TURNOVER, 0, g_strdup (_ ("As a source says")));
  if (flags & MN_MARK_IS_PART)
    add_entry (entries, MN_FLOW_TURNOVER, MN_MARK_IS_PART, g_strdup (_ ("Part of a year")));
  if (flags & MN_MARK_IS_DERIVED)
    add_entry (entries, MN_FLOW_TURNOVER, MN_MARK_IS_DERIVED,
               g_strdup (view->kind == MN_TRADE_VIEW_GROWTH
                             ? _ ("Computed from two values of one reporter, with its range")
                             : _ ("Derived, with its range")));
  if (flags & MN_MARK_IS_MIRROR && view->kind != MN_TRADE_VIEW_MIRROR)
    add_entry (entries, MN_FLOW_TURNOVER, MN_MARK_IS_MIRROR,
               g_strdup (_ ("The partner’s statistics")));
  if (flags & MN_MARK_IS_PROVISIONAL)
    add_entry (entries, MN_FLOW_TURNOVER, MN_MARK_IS_PROVISIONAL,
               g_strdup (_ ("Provisional or forecast")));
  if (flags & MN_MARK_IS_DISPUTED)
    add_entry (entries, MN_FLOW_TURNOVER, MN_MARK_IS_DISPUTED, g_strdup (_ ("Sources disagree")));
  return entries;
}

/* --- Remarks ------------------------------------------------------------------------------------ */

/* What the unit alone leaves open; NULL where nothing is. New string. */
static char *
dup_manner (const MnTradeView *view, const MnChartScale *scale, const char *locale)
{
  if (scale->is_log)
    {
      g_autofree char *floor = mn_chart_scale_format (scale, scale->min, locale);

      /* Translators: an axis of values; the number at which it begins */
      return g_strdup_printf (_ ("logarithmic, bars start at %s"), floor);
    }
  if (view->kind == MN_TRADE_VIEW_DIVERGING)
    return g_strdup (_ ("exports upwards, imports downwards"));
  if (view->kind == MN_TRADE_VIEW_GROWTH)
    return g_strdup (_ ("against the same months a year before"));
  return NULL;
}

/* 'million US dollars · exports upwards, imports downwards'. */
static char *
dup_caption (const MnTradeView *view, const MnChartScale *scale, const char *locale)
{
  g_autofree char *unit = mn_chart_dup_unit (view, scale->power, locale);
  g_autofree char *manner = dup_manner (view, scale, locale);

  return manner ? g_strconcat (unit, " · ", manner, NULL) : g_steal_pointer (&unit);
}

/* Of char *: what is to be minded when this view is read. */
static GPtrArray *
list_remarks (const MnTradeView *view, const MnChartScale *scale)
{
  GPtrArray *remarks = g_ptr_array_new_with_free_func (g_free);

  if (view->kind == MN_TRADE_VIEW_MIRROR)
    g_ptr_array_add (remarks,
                     g_strdup (_ (
                         "Countries usually count exports without freight and insurance (FOB) and "
                         "imports with them (CIF): 10 to 20% between the two is no dispute.")));
  if (view->n_unnamed > 0)
    g_ptr_array_add (
        remarks,
        g_strdup_printf (ngettext ("%u value is left out: neither country is named as its reporter",
                                   "%u values are left out: neither country is named as their "
                                   "reporter",
                                   view->n_unnamed),
                         view->n_unnamed));
  if (view->n_missing > 0)
    g_ptr_array_add (
        remarks, g_strdup_printf (
                     ngettext ("%u period is not in this view: only other values of it are known",
                               "%u periods are not in this view: only other values of them are "
                               "known",
                               view->n_missing),
                     view->n_missing));
  if (scale->n_below > 0)
    g_ptr_array_add (
        remarks,
        g_strdup_printf (ngettext ("%u value at or below zero has no place on a logarithmic scale",
                                   "%u values at or below zero have no place on a logarithmic "
                                   "scale",
                                   scale->n_below),
                         scale->n_below));
  return remarks;
}

static void
add_line (MnScene *scene, const char *text, double y, const MnLayoutParams *params)
{
  if (!scene || !*text)
    return;
  mn_mark_set_label (mn_scene_add (scene, MN_MARK_REMARK, (MnRect){ 0, y, 0, 0 }), g_strdup (text),
                     MN_TEXT_SMALL, 0, 0, y, params->measure);
}

/* Breaks @text between words into lines that fit; gives the y below them. */
static double
flow_remark (MnScene *scene, const char *text, double y, const MnLayoutParams *params)
{
  g_auto (GStrv) words = g_strsplit (text, " ", -1);
  double line = mn_measure_height (params->measure, MN_TEXT_SMALL) + 2;
  g_autofree char *row = g_strdup ("");

  for (guint i = 0; words[i]; i++)
    {
      g_autofree char *longer = g_strconcat (row, *row ? " " : "", words[i], NULL);

      if (*row && mn_measure_width (params->measure, longer, MN_TEXT_SMALL) > params->width)
        {
          add_line (scene, row, y, params);
          y += line;
          g_free (row);
          row = g_strdup (words[i]);
          continue;
        }
      g_free (row);
      row = g_steal_pointer (&longer);
    }
  add_line (scene, row, y, params);
  return y + line;
}

/* --- All of it ---------------------------------------------------------------------------------- */

double
mn_chart_flow_legend (MnScene *scene,
                      const MnTradeView *view,
                      const MnChartScale *scale,
                      MnChartFlags flags,
                      const MnLayoutParams *params)
{
  double line = MAX (mn_measure_height (params->measure, MN_TEXT_STRONG), SWATCH) + PAD;
  double height = mn_measure_height (params->measure, MN_TEXT_SMALL);
  g_autoptr (GArray) entries = list_entries (view, params->locale);
  g_autofree char *caption = dup_caption (view, scale, params->locale);
  g_autoptr (GPtrArray) remarks = list_remarks (view, scale);

  /* In little room the unit stands alone. */
  if (mn_measure_width (params->measure, caption, MN_TEXT_STRONG) > params->width)
    {
      char *manner = dup_manner (view, scale, params->locale);

      g_free (caption);
      caption = mn_chart_dup_unit (view, scale->power, params->locale);
      if (manner)
        g_ptr_array_insert (remarks, 0, manner);
    }
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

      if (x > 0 && x + width > params->width - PAD)
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
  y = flags & MN_CHART_NO_LEGEND ? line : y + line;
  for (guint i = 0; i < remarks->len; i++)
    y = flow_remark (scene, g_ptr_array_index (remarks, i), y, params);
  return y + PAD;
}
