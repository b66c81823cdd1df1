/* mn-trade-view-make.c: the slots of a view, from what each reporter says. */
#include "mn-trade-compute.h"
#include "mn-trade-private.h"
#include "mn-trade-view.h"

#include "mn-derivation.h"

#include <math.h>

/* What one voice, a reporter or, where none is named, an article, says of one thing. */
typedef struct
{
  MnStatement *statement; /* owned */
  MnPeriod period;
  MnCountry reporter;
  gint64 article; /* 0 where a reporter is named */
} Voice;

typedef struct
{
  MnTradeView *view;
  MnChooser chooser;
  GArray *voices; /* of Voice, by period, longer first, then by voice, then by flow */
} Maker;

static void
clear_voice (gpointer data)
{
  mn_trade_statement_free (((Voice *) data)->statement);
}

/* --- Voices ------------------------------------------------------------------------------------- */

#define COMPARE(a, b) \
  if ((a) != (b))     \
    return (a) < (b) ? -1 : 1;

static gint64
get_article (const MnFigure *figure)
{
  return figure->reporter ? 0 : figure->evidence->article;
}

/* Without the currency: all are in one, and a growth alone has none. */
static int
compare_subjects (const MnFigure *a, const MnFigure *b)
{
  COMPARE (a->period.start, b->period.start)
  COMPARE (b->period.end, a->period.end)
  return 0;
}

static int
compare_voices (gconstpointer one, gconstpointer other)
{
  const MnFigure *a = *(const MnFigure *const *) one;
  const MnFigure *b = *(const MnFigure *const *) other;
  int order = compare_subjects (a, b);

  if (order != 0)
    return order;
  /* The partner's before Mongolia's. */
  COMPARE (a->reporter == MN_MONGOLIA, b->reporter == MN_MONGOLIA)
  COMPARE (a->reporter, b->reporter)
  COMPARE (get_article (a), get_article (b))
  COMPARE (mn_trade_get_flow (a), mn_trade_get_flow (b))
  return mn_trade_compare_figures (one, other);
}

static gboolean
same_voice (const MnFigure *a, const MnFigure *b)
{
  return compare_subjects (a, b) == 0 && a->reporter == b->reporter &&
         get_article (a) == get_article (b) && mn_trade_get_flow (a) == mn_trade_get_flow (b);
}

static int
compare_growths (gconstpointer one, gconstpointer other)
{
  const MnFigure *a = *(const MnFigure *const *) one;
  const MnFigure *b = *(const MnFigure *const *) other;
  int order = compare_subjects (a, b);

  if (order != 0)
    return order;
  COMPARE (mn_trade_get_flow (a), mn_trade_get_flow (b))
  return mn_trade_compare_figures (one, other);
}

static gboolean
same_growth (const MnFigure *a, const MnFigure *b)
{
  return compare_subjects (a, b) == 0 && mn_trade_get_flow (a) == mn_trade_get_flow (b);
}

/* Of that currency, as somebody states it: nothing computed, hoped for or expected. */
static GPtrArray *
list_stated (const MnTradeView *self)
{
  const MnTradeSeries *series = self->series;
  const char *currency = mn_trade_view_get_base (self)->currency;
  GPtrArray *stated = g_ptr_array_new ();

  for (guint i = 0; i < series->figures->len; i++)
    {
      const MnFigure *figure = g_ptr_array_index (series->figures, i);

      if (mn_trade_find_omission (figure, series->partner) < 0 &&
          g_str_equal (figure->currency, currency) && figure->status != MN_STATUS_TARGET &&
          figure->status != MN_STATUS_FORECAST && figure->status != MN_STATUS_DERIVED)
        g_ptr_array_add (stated, (gpointer) figure);
    }
  return stated;
}

static void
add_voice (Maker *maker, GPtrArray *group)
{
  const MnFigure *first = g_ptr_array_index (group, 0);
  Voice voice = { mn_trade_choose (&maker->chooser, group), first->period, first->reporter,
                  get_article (first) };

  g_array_append_val (maker->voices, voice);
}

static void
collect_voices (Maker *maker)
{
  g_autoptr (GPtrArray) stated = list_stated (maker->view);
  g_autoptr (GPtrArray) group = g_ptr_array_new ();

  maker->chooser.reporters = mn_trade_count_reporters (stated);
  g_ptr_array_sort (stated, compare_voices);
  for (guint i = 0; i < stated->len; i++)
    {
      MnFigure *figure = g_ptr_array_index (stated, i);

      g_ptr_array_add (group, figure);
      if (i + 1 < stated->len && same_voice (figure, g_ptr_array_index (stated, i + 1)))
        continue;
      add_voice (maker, group);
      g_ptr_array_set_size (group, 0);
    }
}

/* Something can be computed from it: somebody states it, and no bound of it is open. */
static gboolean
is_firm (const MnFigure *figure)
{
  return !figure->derivation && figure->status != MN_STATUS_FORECAST &&
         (figure->bound == MN_BOUND_EXACT || figure->bound == MN_BOUND_ABOUT);
}

/* And the voice does not contradict itself. What it revised does not count. */
static gboolean
is_firm_voice (const Voice *voice)
{
  const MnStatement *statement = voice->statement;

  return is_firm (statement->figure) &&
         (statement->disputing->len == 0 || statement->figure->status == MN_STATUS_REVISED);
}

/* --- Slots -------------------------------------------------------------------------------------- */

static void
put (Maker *maker, MnTradeSlot *slot, MnStatement *statement)
{
  MnTradeUnit *own = maker->view->own;
  double sign = mn_trade_view_get_drawn (maker->view, statement) == statement->value ? 1 : -1;

  slot->flows[statement->flow] = statement;
  own->min = MIN (own->min, statement->value * sign);
  own->max = MAX (own->max, statement->value * sign);
  /* So that its interval has room. */
  if (statement->figure->derivation)
    {
      own->min = MIN (own->min, MIN (statement->low * sign, statement->high * sign));
      own->max = MAX (own->max, MAX (statement->low * sign, statement->high * sign));
    }
}

static MnTradeSlot *
get_slot (Maker *maker, const MnFigure *figure, MnCountry reporter)
{
  g_autoptr (GPtrArray) group = g_ptr_array_new ();

  g_ptr_array_add (group, (gpointer) figure);
  return mn_trade_unit_get_slot (maker->view->own, group, reporter);
}

static void
put_targets (Maker *maker, gboolean (*wanted) (MnFlow flow))
{
  const MnTradeUnit *base = mn_trade_view_get_base (maker->view);

  for (guint i = 0; i < base->targets->len; i++)
    {
      MnTradeTarget *target = g_ptr_array_index (base->targets, i);

      if (wanted (target->statement->flow))
        g_ptr_array_add (maker->view->own->targets, target);
    }
}

/* --- Mirror ------------------------------------------------------------------------------------- */

static void
make_mirror (Maker *maker)
{
  MnTradeView *self = maker->view;

  for (guint i = 0; i < maker->voices->len; i++)
    {
      Voice *voice = &g_array_index (maker->voices, Voice, i);

      if (voice->reporter != MN_MONGOLIA && voice->reporter != self->series->partner)
        {
          self->n_unnamed++;
          continue;
        }
      MnTradeSlot *slot = get_slot (maker, voice->statement->figure, voice->reporter);
      put (maker, slot, g_steal_pointer (&voice->statement));
    }
}

/* --- Balance ------------------------------------------------------------------------------------ */

static void
add_balance (Maker *maker, const MnFigure *exports, const MnFigure *imports, GPtrArray *balances)
{
  MnFigure *balance = mn_trade_compute_balance (exports, imports, maker->view->series->partner);

  g_ptr_array_add (maker->view->computed, balance);
  g_ptr_array_add (balances, balance);
}

/* Appends what the voices' exports and imports of the period from voice number @first on make. */
static void
compute_balances (Maker *maker, guint first, guint end, GPtrArray *balances)
{
  for (guint i = first; i < end; i++)
    for (guint j = i + 1; j < end; j++)
      {
        const Voice *a = &g_array_index (maker->voices, Voice, i);
        const Voice *b = &g_array_index (maker->voices, Voice, j);

        if (a->reporter != b->reporter || a->article != b->article ||
            a->statement->flow != MN_FLOW_EXPORTS || b->statement->flow != MN_FLOW_IMPORTS ||
            !is_firm_voice (a) || !is_firm_voice (b))
          continue;
        add_balance (maker, a->statement->figure, b->statement->figure, balances);
      }
}

/* All voices on one period: those from @first up to the one that is returned. */
static guint
find_end (const Maker *maker, guint first)
{
  const MnPeriod *period = &g_array_index (maker->voices, Voice, first).period;
  guint end = first + 1;

  while (end < maker->voices->len)
    {
      const MnPeriod *other = &g_array_index (maker->voices, Voice, end).period;

      if (other->start != period->start || other->end != period->end)
        break;
      end++;
    }
  return end;
}

static void
make_balance (Maker *maker)
{
  guint end;

  for (guint first = 0; first < maker->voices->len; first = end)
    {
      g_autoptr (GPtrArray) balances = g_ptr_array_new ();

      end = find_end (maker, first);
      for (guint i = first; i < end; i++)
        {
          const MnStatement *said = g_array_index (maker->voices, Voice, i).statement;

          if (said->flow == MN_FLOW_BALANCE)
            mn_trade_statement_list (balances, said);
        }
      compute_balances (maker, first, end, balances);
      if (balances->len > 0)
        {
          MnStatement *balance = mn_trade_choose (&maker->chooser, balances);

          put (maker, get_slot (maker, balance->figure, MN_COUNTRY_NONE), balance);
        }
    }
}

static gboolean
is_balance (MnFlow flow)
{
  return flow == MN_FLOW_BALANCE;
}

/* --- Diverging ---------------------------------------------------------------------------------- */

static gboolean
is_part_of_balance (MnFlow flow)
{
  return flow != MN_FLOW_TURNOVER;
}

/* Stated, or made of the very two bars around it: of another reporter's it would be told beside them. */
static MnStatement *
find_balance (Maker *maker, const MnTradeSlot *slot)
{
  const MnStatement *exports = slot->flows[MN_FLOW_EXPORTS];
  const MnStatement *imports = slot->flows[MN_FLOW_IMPORTS];
  g_autoptr (GPtrArray) balances = g_ptr_array_new ();

  if (slot->flows[MN_FLOW_BALANCE])
    mn_trade_statement_list (balances, slot->flows[MN_FLOW_BALANCE]);
  if (exports && imports && is_firm (exports->figure) && is_firm (imports->figure) &&
      exports->figure->reporter == imports->figure->reporter &&
      get_article (exports->figure) == get_article (imports->figure))
    add_balance (maker, exports->figure, imports->figure, balances);
  return balances->len > 0 ? mn_trade_choose (&maker->chooser, balances) : NULL;
}

static void
make_diverging (Maker *maker)
{
  const MnTradeUnit *base = mn_trade_view_get_base (maker->view);

  for (guint i = 0; i < base->slots->len; i++)
    {
      const MnTradeSlot *slot = g_ptr_array_index (base->slots, i);
      MnStatement *balance = find_balance (maker, slot);
      const MnStatement *first = slot->flows[MN_FLOW_EXPORTS]   ? slot->flows[MN_FLOW_EXPORTS]
                                 : slot->flows[MN_FLOW_IMPORTS] ? slot->flows[MN_FLOW_IMPORTS]
                                                                : balance;

      if (!first)
        continue;
      MnTradeSlot *own = get_slot (maker, first->figure, MN_COUNTRY_NONE);
      own->period = slot->period;
      for (MnFlow flow = MN_FLOW_EXPORTS; flow <= MN_FLOW_IMPORTS; flow++)
        if (slot->flows[flow])
          put (maker, own, mn_trade_statement_copy (slot->flows[flow]));
      if (balance)
        put (maker, own, balance);
    }
}

/* --- Growth ------------------------------------------------------------------------------------- */

static const Voice *
find_year_before (const Maker *maker, guint later)
{
  const Voice *voice = &g_array_index (maker->voices, Voice, later);
  MnPeriod before = mn_period_move_years (&voice->period, -1);

  for (guint i = later; before.start != MN_DAY_UNKNOWN && i-- > 0;)
    {
      const Voice *other = &g_array_index (maker->voices, Voice, i);

      if (other->period.start < before.start)
        break;
      if (other->period.start == before.start && other->period.end == before.end &&
          other->reporter == voice->reporter && other->article == voice->article &&
          other->statement->flow == voice->statement->flow)
        return other;
    }
  return NULL;
}

static void
compute_growths (Maker *maker, GPtrArray *growths)
{
  for (guint i = 0; i < maker->voices->len; i++)
    {
      const Voice *later = &g_array_index (maker->voices, Voice, i);
      const Voice *earlier = find_year_before (maker, i);
      MnFigure *growth;

      if (later->statement->flow == MN_FLOW_BALANCE || !earlier || !is_firm_voice (later) ||
          !is_firm_voice (earlier))
        continue;
      growth = mn_trade_compute_growth (later->statement->figure, earlier->statement->figure);
      if (!growth)
        continue;
      g_ptr_array_add (maker->view->computed, growth);
      g_ptr_array_add (growths, growth);
    }
}

/* Also those that come without an amount, which no other view can draw. */
static gboolean
tells_growth (const MnTradeView *self, const MnFigure *figure)
{
  int omission = mn_trade_find_omission (figure, self->series->partner);

  if (!isfinite (figure->growth_pct) || figure->kind == MN_KIND_BALANCE ||
      figure->status == MN_STATUS_TARGET || figure->status == MN_STATUS_FORECAST ||
      !mn_period_is_known (&figure->period) || figure->period.end < figure->period.start ||
      figure->period.end - figure->period.start > 365)
    return FALSE;
  return omission == MN_OMITTED_GROWTH_ONLY ||
         (omission < 0 && g_str_equal (figure->currency, mn_trade_view_get_base (self)->currency));
}

static void
make_growth (Maker *maker)
{
  MnTradeView *self = maker->view;
  g_autoptr (GPtrArray) growths = g_ptr_array_new ();
  g_autoptr (GPtrArray) group = g_ptr_array_new ();

  compute_growths (maker, growths);
  for (guint i = 0; i < self->series->figures->len; i++)
    {
      const MnFigure *figure = g_ptr_array_index (self->series->figures, i);

      if (tells_growth (self, figure))
        g_ptr_array_add (growths, (gpointer) figure);
    }
  g_ptr_array_sort (growths, compare_growths);
  maker->chooser.of_growth = TRUE;
  for (guint i = 0; i < growths->len; i++)
    {
      MnFigure *figure = g_ptr_array_index (growths, i);
      MnTradeSlot *slot;

      g_ptr_array_add (group, figure);
      if (i + 1 < growths->len && same_growth (figure, g_ptr_array_index (growths, i + 1)))
        continue;
      slot = mn_trade_unit_get_slot (self->own, group, MN_COUNTRY_NONE);
      put (maker, slot, mn_trade_choose (&maker->chooser, group));
      g_ptr_array_set_size (group, 0);
    }
}

/* --- What is missing ---------------------------------------------------------------------------- */

/* A period with a turnover alone would be gone in silence. */
static guint
count_missing (const MnTradeView *self)
{
  const MnTradeUnit *base = mn_trade_view_get_base (self);
  guint n = 0;

  for (guint i = 0; i < base->slots->len; i++)
    {
      const MnTradeSlot *slot = g_ptr_array_index (base->slots, i);
      gboolean found = FALSE;

      for (guint j = 0; j < self->own->slots->len && !found; j++)
        {
          const MnTradeSlot *own = g_ptr_array_index (self->own->slots, j);

          found = own->period.start == slot->period.start && own->period.end == slot->period.end;
        }
      n += !found;
    }
  return n;
}

/* --- All of it ---------------------------------------------------------------------------------- */

void
mn_trade_view_make (MnTradeView *self)
{
  Maker maker = { .view = self,
                  .chooser = { .get_day = mn_trade_get_day, .user_data = self->series },
                  .voices = g_array_new (FALSE, FALSE, sizeof (Voice)) };

  g_array_set_clear_func (maker.voices, clear_voice);
  self->own = mn_trade_unit_new (mn_trade_view_get_base (self)->currency);
  /* They stay the series'. */
  g_ptr_array_set_free_func (self->own->targets, NULL);
  collect_voices (&maker);
  switch (self->kind)
    {
    case MN_TRADE_VIEW_DIVERGING:
      make_diverging (&maker);
      put_targets (&maker, is_part_of_balance);
      self->n_missing = count_missing (self);
      break;
    case MN_TRADE_VIEW_BALANCE:
      make_balance (&maker);
      put_targets (&maker, is_balance);
      self->n_missing = count_missing (self);
      break;
    case MN_TRADE_VIEW_GROWTH:
      make_growth (&maker);
      break;
    case MN_TRADE_VIEW_MIRROR:
      make_mirror (&maker);
      break;
    case MN_TRADE_VIEW_TURNOVER:
    default:
      break;
    }
  g_clear_pointer (&maker.chooser.reporters, g_hash_table_unref);
  g_array_unref (maker.voices);
  self->unit = self->own;
}
