/* mn-trade-view.c: the same trade, looked at in another way. */
#include "mn-trade-view.h"

#include "mn-gettext.h"
#include "mn-nick.h"
#include "mn-trade-private.h"

/* --- The view ----------------------------------------------------------------------------------- */

const MnTradeUnit *
mn_trade_view_get_base (const MnTradeView *self)
{
  return self->number < self->series->units->len
             ? g_ptr_array_index (self->series->units, self->number)
             : NULL;
}

MnTradeView *
mn_trade_view_new (MnTradeSeries *series, guint unit, MnTradeViewKind kind)
{
  MnTradeView *self;

  g_return_val_if_fail (series != NULL && (guint) kind < MN_N_TRADE_VIEWS, NULL);

  self = g_new0 (MnTradeView, 1);
  g_atomic_ref_count_init (&self->ref_count);
  self->kind = kind;
  self->series = mn_trade_series_ref (series);
  self->number = unit;
  self->computed = g_ptr_array_new_with_free_func ((GDestroyNotify) mn_figure_free);
  self->unit = mn_trade_view_get_base (self);
  if (self->unit && kind != MN_TRADE_VIEW_TURNOVER)
    mn_trade_view_make (self);
  return self;
}

MnTradeView *
mn_trade_view_ref (MnTradeView *self)
{
  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

void
mn_trade_view_unref (MnTradeView *self)
{
  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;
  g_clear_pointer (&self->own, mn_trade_unit_free);
  g_ptr_array_unref (self->computed);
  mn_trade_series_unref (self->series);
  g_free (self);
}

double
mn_trade_view_get_drawn (const MnTradeView *self, const MnStatement *statement)
{
  gboolean down = self->kind == MN_TRADE_VIEW_DIVERGING && statement->flow == MN_FLOW_IMPORTS;

  return down ? -statement->value : statement->value;
}

const MnStatement *
mn_trade_view_find_other (const MnTradeView *self, const MnTradeSlot *slot, MnFlow flow)
{
  guint place;

  if (self->kind != MN_TRADE_VIEW_MIRROR || !g_ptr_array_find (self->unit->slots, slot, &place))
    return NULL;
  for (int step = -1; step <= 1; step += 2)
    {
      const MnTradeSlot *other = (gint64) place + step >= 0 && place + step < self->unit->slots->len
                                     ? g_ptr_array_index (self->unit->slots, place + step)
                                     : NULL;

      if (other && other->period.start == slot->period.start &&
          other->period.end == slot->period.end)
        return other->flows[flow];
    }
  return NULL;
}

static void
collect_shown (const MnTradeView *self, GHashTable *shown)
{
  g_autoptr (GPtrArray) figures = g_ptr_array_new ();

  for (guint i = 0; i < self->unit->slots->len; i++)
    for (guint flow = 0; flow < MN_N_FLOWS; flow++)
      {
        const MnTradeSlot *slot = g_ptr_array_index (self->unit->slots, i);

        if (slot->flows[flow])
          mn_trade_statement_list (figures, slot->flows[flow]);
      }
  for (guint i = 0; i < figures->len; i++)
    g_hash_table_add (shown, g_ptr_array_index (figures, i));
}

GArray *
mn_trade_view_list_omitted (const MnTradeView *self)
{
  GArray *omitted = mn_trade_series_list_omitted (self->series, self->number);
  g_autoptr (GHashTable) shown = g_hash_table_new (NULL, NULL);

  if (self->unit && self->kind == MN_TRADE_VIEW_GROWTH)
    collect_shown (self, shown);
  for (guint i = omitted->len; i-- > 0;)
    if (g_hash_table_contains (shown, g_array_index (omitted, MnOmitted, i).figure))
      g_array_remove_index (omitted, i);
  return omitted;
}

/* --- Names -------------------------------------------------------------------------------------- */

gboolean
mn_trade_view_kind_takes_log (MnTradeViewKind kind)
{
  return kind == MN_TRADE_VIEW_TURNOVER || kind == MN_TRADE_VIEW_MIRROR;
}

const char *
mn_trade_view_kind_get_name (MnTradeViewKind kind)
{
  switch (kind)
    {
    case MN_TRADE_VIEW_DIVERGING:
      return _ ("Exports and Imports, Diverging");
    case MN_TRADE_VIEW_BALANCE:
      return _ ("Balance");
    case MN_TRADE_VIEW_GROWTH:
      return _ ("Growth");
    case MN_TRADE_VIEW_MIRROR:
      return _ ("Both Countries’ Statistics");
    case MN_TRADE_VIEW_TURNOVER:
    default:
      return _ ("Turnover, Exports and Imports");
    }
}

static const char *const nicks[] = {
  [MN_TRADE_VIEW_TURNOVER] = "turnover", [MN_TRADE_VIEW_DIVERGING] = "diverging",
  [MN_TRADE_VIEW_BALANCE] = "balance",   [MN_TRADE_VIEW_GROWTH] = "growth",
  [MN_TRADE_VIEW_MIRROR] = "mirror",
};

const char *
mn_trade_view_kind_to_nick (MnTradeViewKind kind)
{
  return mn_nick_get (nicks, G_N_ELEMENTS (nicks), (int) kind);
}

gboolean
mn_trade_view_kind_from_nick (const char *nick, MnTradeViewKind *kind)
{
  int found = mn_nick_parse (nicks, G_N_ELEMENTS (nicks), nick, -1);

  if (found < 0)
    return FALSE;
  *kind = (MnTradeViewKind) found;
  return TRUE;
}
