/* mn-trade-choice.c: which of several statements is shown, and which contradict it. */
#include "mn-trade-private.h"

#include "mn-derivation.h"
#include "mn-format.h"
#include "mn-gettext.h"
#include "mn-growth-factor.h"

#include <math.h>

/* As good as equal where two values are a power of ten apart: 'thousand' taken for 'million'. */
#define MISREAD_TOLERANCE 0.02

/* --- The reporter of a series ----------------------------------------------------------------- */

static char *
make_reporter_key (const MnFigure *figure)
{
  return g_strdup_printf ("%s %d %d", figure->currency, mn_trade_get_flow (figure),
                          figure->reporter);
}

GHashTable *
mn_trade_count_reporters (GPtrArray *figures)
{
  GHashTable *counts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < figures->len; i++)
    {
      const MnFigure *figure = g_ptr_array_index (figures, i);
      g_autofree char *key = make_reporter_key (figure);

      if (figure->reporter == MN_COUNTRY_NONE || figure->status == MN_STATUS_TARGET ||
          figure->derivation)
        continue;
      if (!g_hash_table_add (seen, g_strdup_printf ("%s %d %d", key, figure->period.start,
                                                    figure->period.end)))
        continue;
      guint count = GPOINTER_TO_UINT (g_hash_table_lookup (counts, key));
      g_hash_table_insert (counts, g_steal_pointer (&key), GUINT_TO_POINTER (count + 1));
    }
  return counts;
}

/* --- The one shown ---------------------------------------------------------------------------- */

/* A figure with what the choice goes by. */
typedef struct
{
  const MnFigure *figure;
  int status;
  guint depth; /* of a derivation */
  gboolean inexact;
  guint periods;
  double width;
  MnDay day;
  guint place; /* in the sorted group: settles what is left */
} Candidate;

static int
rank_status (MnFigureStatus status)
{
  switch (status)
    {
    case MN_STATUS_REVISED:
      return 0;
    case MN_STATUS_REPORTED:
    case MN_STATUS_TARGET:
      return 1;
    case MN_STATUS_PROVISIONAL:
      return 2;
    case MN_STATUS_MIRROR:
      return 3;
    case MN_STATUS_DERIVED:
      return 4;
    case MN_STATUS_FORECAST:
    default:
      return 5;
    }
}

static int
compare_candidates (gconstpointer one, gconstpointer other)
{
  const Candidate *a = one;
  const Candidate *b = other;

  if (a->status != b->status)
    return a->status - b->status;
  if (a->depth != b->depth)
    return a->depth < b->depth ? -1 : 1;
  if (a->inexact != b->inexact)
    return a->inexact - b->inexact;
  if (a->periods != b->periods)
    return a->periods > b->periods ? -1 : 1;
  if (a->figure->reporter != b->figure->reporter)
    return a->figure->reporter > b->figure->reporter ? -1 : 1; /* the unnamed one last */
  if (a->width != b->width)
    return a->width < b->width ? -1 : 1;
  if (a->day != b->day)
    return a->day > b->day ? -1 : 1;
  return a->place > b->place ? -1 : 1;
}

/* In percent, within the rounding of what was printed. */
static void
get_growth (const MnFigure *figure, double *value, double *low, double *high)
{
  MnDecimal factor;

  *value = *low = *high = figure->growth_pct;
  if (figure->derivation)
    {
      *low = figure->derivation->interval.low;
      *high = figure->derivation->interval.high;
    }
  else if (mn_growth_factor_get (figure, &factor))
    {
      *low = (mn_decimal_get_low (&factor) - 1) * 100;
      *high = (mn_decimal_get_high (&factor) - 1) * 100;
    }
}

/* A balance is the partner's where the goods leave the partner. */
static void
get_interval (const MnFigure *figure, gboolean of_growth, double *value, double *low, double *high)
{
  if (of_growth)
    {
      get_growth (figure, value, low, high);
      return;
    }

  gboolean turn = figure->kind == MN_KIND_BALANCE && figure->from != MN_MONGOLIA;
  double from = mn_figure_get_low (figure);
  double to = mn_figure_get_high (figure);

  *value = mn_figure_get_value (figure) * (turn ? -1 : 1);
  *low = turn ? -to : from;
  *high = turn ? -from : to;
}

static gboolean
statement_agrees (const MnStatement *statement, const MnFigure *figure)
{
  double value, low, high;

  get_interval (figure, statement->is_growth, &value, &low, &high);
  return low <= statement->high && statement->low <= high;
}

static GArray *
rank_group (MnChooser *chooser, GPtrArray *group)
{
  GArray *candidates = g_array_sized_new (FALSE, FALSE, sizeof (Candidate), group->len);

  for (guint i = 0; i < group->len; i++)
    {
      const MnFigure *figure = g_ptr_array_index (group, i);
      gint64 article = figure->evidence->article;
      g_autofree char *key = make_reporter_key (figure);
      double value, low, high;

      get_interval (figure, chooser->of_growth, &value, &low, &high);
      Candidate candidate = {
        .figure = figure,
        .status = rank_status (figure->status),
        .depth = figure->derivation ? figure->derivation->depth : 0,
        /* 'Over 30 million, 20 % more': the growth itself is exact. */
        .inexact = !chooser->of_growth && figure->bound != MN_BOUND_EXACT,
        .periods = GPOINTER_TO_UINT (g_hash_table_lookup (chooser->reporters, key)),
        .width = high - low,
        .day = chooser->get_day ? chooser->get_day (article, chooser->user_data) : MN_DAY_UNKNOWN,
        .place = i,
      };

      g_array_append_val (candidates, candidate);
    }
  g_array_sort (candidates, compare_candidates);
  return candidates;
}

static void
add_articles (GHashTable *articles, const MnFigure *figure)
{
  g_autoptr (GPtrArray) evidence = mn_figure_list_evidence (figure);

  for (guint i = 0; i < evidence->len; i++)
    g_hash_table_add (articles, &((MnEvidence *) g_ptr_array_index (evidence, i))->article);
}

MnStatement *
mn_trade_choose (MnChooser *chooser, GPtrArray *group)
{
  g_autoptr (GArray) candidates = rank_group (chooser, group);
  g_autoptr (GHashTable) articles = g_hash_table_new (g_int64_hash, g_int64_equal);
  MnStatement *statement = g_new0 (MnStatement, 1);

  statement->figure = g_array_index (candidates, Candidate, 0).figure;
  statement->flow = mn_trade_get_flow (statement->figure);
  statement->is_growth = chooser->of_growth;
  get_interval (statement->figure, statement->is_growth, &statement->value, &statement->low,
                &statement->high);
  statement->agreeing = g_ptr_array_new ();
  statement->disputing = g_ptr_array_new ();
  add_articles (articles, statement->figure);

  for (guint i = 1; i < candidates->len; i++)
    {
      const MnFigure *figure = g_array_index (candidates, Candidate, i).figure;
      gboolean agrees = statement_agrees (statement, figure);

      g_ptr_array_add (agrees ? statement->agreeing : statement->disputing, (gpointer) figure);
      if (agrees)
        add_articles (articles, figure);
    }
  statement->n_sources = g_hash_table_size (articles);
  return statement;
}

/* --- Conflicts -------------------------------------------------------------------------------- */

/* 10, 100, 1000 ... where one value is that many times the other; 0. */
static double
find_factor (const MnFigure *a, const MnFigure *b)
{
  double ratio = fabs (mn_figure_get_value (a)) / fabs (mn_figure_get_value (b));

  if (!isfinite (ratio) || ratio == 0)
    return 0;
  ratio = MAX (ratio, 1 / ratio);
  double factor = pow (10, round (log10 (ratio)));
  return factor >= 10 && fabs (ratio / factor - 1) < MISREAD_TOLERANCE ? factor : 0;
}

static char *
explain (const MnFigure *a, const MnFigure *b, const char *locale)
{
  g_autofree char *one = mn_format_amount (a, locale);
  g_autofree char *other = mn_format_amount (b, locale);
  double factor = find_factor (a, b);

  if (a->derivation || b->derivation)
    /* Translators: two amounts of money that were computed, for the same period */
    return g_strdup_printf (_ ("%s and %s were derived from sources that disagree."), one, other);
  if (factor > 0)
    {
      g_autofree char *number = mn_format_number (factor, 0, locale);

      /* Translators: two amounts of money, then 10, 100 or 1,000 */
      return g_strdup_printf (_ ("%s and %s differ by a factor of %s: one may be misread."), one,
                              other, number);
    }
  if (a->reporter && b->reporter && a->reporter != b->reporter)
    {
      g_autofree char *reporter = mn_country_dup_name (a->reporter, locale);
      g_autofree char *other_reporter = mn_country_dup_name (b->reporter, locale);

      /* Translators: a country, an amount of money, another country, another amount */
      return g_strdup_printf (_ ("%s reports %s, %s reports %s."), reporter, one, other_reporter,
                              other);
    }
  if (a->status == MN_STATUS_REVISED && b->status != MN_STATUS_REVISED)
    return g_strdup_printf (_ ("%s is the revised value; before it was %s."), one, other);
  return g_strdup_printf (_ ("%s and %s differ by more than rounding."), one, other);
}

static void
add_conflict (GPtrArray *conflicts, const MnFigure *a, const MnFigure *b, char *reason)
{
  MnConflict *conflict = g_new0 (MnConflict, 1);

  conflict->a = a;
  conflict->b = b;
  conflict->reason = reason;
  g_ptr_array_add (conflicts, conflict);
}

void
mn_trade_add_conflicts (const MnStatement *statement, const char *locale, GPtrArray *conflicts)
{
  for (guint i = 0; i < statement->disputing->len; i++)
    {
      const MnFigure *other = g_ptr_array_index (statement->disputing, i);

      add_conflict (conflicts, statement->figure, other,
                    explain (statement->figure, other, locale));
    }
}

void
mn_trade_check_parts (MnTradeSlot *slot, const char *locale, GPtrArray *conflicts)
{
  const MnStatement *turnover = slot->flows[MN_FLOW_TURNOVER];
  const MnStatement *exports = slot->flows[MN_FLOW_EXPORTS];
  const MnStatement *imports = slot->flows[MN_FLOW_IMPORTS];
  double low = (exports ? exports->low : 0) + (imports ? imports->low : 0);
  double high = exports && imports ? exports->high + imports->high : INFINITY;

  /* What was computed from some of them accuses nobody. */
  for (guint i = 0; i < MN_N_FLOWS; i++)
    if (slot->flows[i] && slot->flows[i]->figure->derivation && i != MN_FLOW_BALANCE)
      return;
  if (!turnover || (!exports && !imports) || (low <= turnover->high && turnover->low <= high))
    return;

  slot->parts_differ = TRUE;
  const MnStatement *part =
      !exports || (imports && imports->value > exports->value) ? imports : exports;
  g_autofree char *whole = mn_format_amount (turnover->figure, locale);
  g_autofree char *one = mn_format_amount (part->figure, locale);
  char *reason;
  if (low > turnover->high && !(exports && imports))
    /* Translators: two amounts of money */
    reason = g_strdup_printf (_ ("%s in one direction is more than the whole turnover of %s."), one,
                              whole);
  else
    {
      const MnStatement *rest = part == exports ? imports : exports;
      g_autofree char *other = mn_format_amount (rest->figure, locale);

      reason =
          g_strdup_printf (_ ("%s and %s do not add up to the turnover of %s."), one, other, whole);
    }
  add_conflict (conflicts, turnover->figure, part->figure, reason);
}
