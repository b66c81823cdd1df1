/* mn-figures-finish.c: what only the whole document tells of its figures. */
#include "mn-figures-check.h"
#include "mn-figures.h"

#include <glib/gi18n.h>
#include <math.h>

/* Statements that stand farther apart than this many on the same trade are not compared. */
#define MERGE_REACH 16

/* The two countries that a document is about: Mongolia first of all, then the most named. */
static gboolean
document_pair (const MnReading *reading, MnCountry pair[2])
{
  const MnCountryMention *best[2] = { NULL, NULL };
  GArray *countries = reading->out->countries;

  if (reading->title_pair[0])
    {
      pair[0] = reading->title_pair[0];
      pair[1] = reading->title_pair[1];
      return TRUE;
    }
  for (guint i = 0; i < countries->len; i++)
    {
      const MnCountryMention *mention = &g_array_index (countries, MnCountryMention, i);

      if (!best[0] || mention->weight > best[0]->weight)
        {
          best[1] = best[0];
          best[0] = mention;
        }
      else if (!best[1] || mention->weight > best[1]->weight)
        best[1] = mention;
    }
  if (!best[1])
    return FALSE;
  /* A third country that is named as often leaves it open. */
  for (guint i = 0; i < countries->len; i++)
    {
      const MnCountryMention *mention = &g_array_index (countries, MnCountryMention, i);

      if (mention != best[0] && mention != best[1] && mention->weight * 2 > best[1]->weight)
        return FALSE;
    }
  pair[0] = best[0]->country;
  pair[1] = best[1]->country;
  return TRUE;
}

/* FALSE: it stays without a pair and is no figure. */
static gboolean
complete_pair (const MnReading *reading, MnFigure *figure)
{
  MnCountry pair[2], one = figure->from ? figure->from : figure->to, other;

  if (!document_pair (reading, pair))
    return FALSE;
  if (!one)
    {
      mn_figure_set_pair (figure, pair[0], pair[1]);
      return TRUE;
    }
  other = pair[0] == one ? pair[1] : pair[1] == one ? pair[0] : MN_COUNTRY_NONE;
  if (!other)
    return FALSE;
  if (figure->from)
    mn_figure_set_pair (figure, one, other);
  else
    mn_figure_set_pair (figure, other, one);
  return TRUE;
}

/* Whose statistics these are was a guess; the rest of the document may know who exports. */
static void
check_direction (const MnReading *reading, MnFigure *figure)
{
  MnCountry reporter = figure->kind == MN_KIND_IMPORT ? figure->to : figure->from;
  MnCountry other = figure->kind == MN_KIND_IMPORT ? figure->from : figure->to;
  guint own = 0, others = 0;

  for (guint i = 0; i < reading->traders->len; i++)
    {
      own += g_array_index (reading->traders, MnCountry, i) == reporter;
      others += g_array_index (reading->traders, MnCountry, i) == other;
    }
  if (others <= own)
    return;
  mn_figure_set_pair (figure, figure->to, figure->from);
  figure->reporter = other;
}

static gboolean
same_percentage (double a, double b)
{
  return (isnan (a) && isnan (b)) || a == b;
}

/* The same statement twice; the other may know what this one leaves open. */
static gboolean
is_double (const MnFigure *a, const MnFigure *b)
{
  MnFigure probe = *b;

  if (a->has_amount != b->has_amount || mn_figure_is_ahead (a) != mn_figure_is_ahead (b))
    return FALSE;
  probe.status =
      a->status == MN_STATUS_TARGET || a->status == MN_STATUS_FORECAST ? a->status : b->status;
  if (mn_period_is_unknown (&a->period) || mn_period_is_unknown (&b->period))
    {
      /* Without a period the very number has to be the same. */
      if (a->has_amount ? mn_decimal_get_value (&a->amount) != mn_decimal_get_value (&b->amount)
                        : isnan (a->growth_pct) || a->growth_pct != b->growth_pct)
        return FALSE;
      probe.period = a->period;
    }
  if (!mn_figure_same_subject (a, &probe))
    return FALSE;
  if (a->has_amount)
    return mn_decimal_agrees (&a->amount, &b->amount);
  return same_percentage (a->growth_pct, b->growth_pct) &&
         same_percentage (a->share_pct, b->share_pct);
}

/* A rounder '25 percent' beside the value's own 24.8. */
static gboolean
may_replace (double known, double other)
{
  return isnan (known) || isnan (other) || fabs (known - other) < 0.5;
}

/* Growth or a share that was told apart from its value. */
static gboolean
completes (const MnFigure *value, const MnFigure *other)
{
  MnFigure probe = *other;

  if (!value->has_amount || other->has_amount ||
      !may_replace (value->growth_pct, other->growth_pct) ||
      !may_replace (value->share_pct, other->share_pct))
    return FALSE;
  /* 'over 96 %': the value would lose its own bound. */
  if (!isnan (other->share_pct) && other->bound != MN_BOUND_EXACT)
    return FALSE;
  /* A headline's growth without its period; 'this year', of the year's first months. */
  if ((mn_period_is_unknown (&other->period) && !isnan (value->growth_pct) &&
       !isnan (other->growth_pct)) ||
      (other->period.start == value->period.start && other->period.end == MN_DAY_UNKNOWN))
    probe.period = value->period;
  g_strlcpy (probe.currency, value->currency, sizeof probe.currency);
  return mn_figure_same_subject (value, &probe);
}

static void
take_percentages (MnFigure *kept, const MnFigure *other)
{
  if (isnan (kept->growth_pct))
    kept->growth_pct = other->growth_pct;
  if (isnan (kept->share_pct))
    kept->share_pct = other->share_pct;
}

static void
absorb (MnFigure *kept, const MnFigure *other)
{
  take_percentages (kept, other);
  if (mn_period_is_unknown (&kept->period))
    kept->period = other->period;
  if (!kept->reporter)
    kept->reporter = other->reporter;
  kept->confidence = MAX (kept->confidence, other->confidence);
}

static void
set_confidence (MnFigure *figure, guint doubts)
{
  static const struct
  {
    guint flag;
    double factor;
    const char *reason;
  } reasons[] = {
    { MN_DOUBT_PAIR_DOCUMENT, 0.7,
      N_ ("The sentence does not name the two countries; they are the ones that the document is "
          "about.") },
    { MN_DOUBT_PAIR_CONTEXT, 0.9,
      N_ ("The sentence does not name the two countries; they are taken from the text before it.") },
    { MN_DOUBT_PAIR_HOME, 0.8,
      N_ ("The text names one of the two countries; the other is taken to be its own.") },
    { MN_DOUBT_DIRECTION, 0.7,
      N_ ("The text does not say whose exports or imports these are; the direction is a guess.") },
    { MN_DOUBT_PERIOD_CONTEXT, 0.9,
      N_ ("The sentence does not name the period; it is taken from the text before it.") },
    { MN_DOUBT_RANGE, 0.9, N_ ("The text gives a range; this is its lower end.") },
  };
  g_autoptr (GString) text = NULL;

  figure->confidence = 0.98;
  for (gsize i = 0; i < G_N_ELEMENTS (reasons); i++)
    if (doubts & reasons[i].flag)
      {
        figure->confidence *= reasons[i].factor;
        if (!text)
          text = g_string_new (NULL);
        if (text->len > 0)
          g_string_append_c (text, '\n');
        g_string_append (text, reasons[i].reason);
      }
  if (text)
    figure->doubt = g_strdup (text->str);
}

/* Figures that may be one: kind, scope and pair, whatever the direction. */
static gpointer
bucket_key (const MnFigure *figure)
{
  guint low = MIN (figure->from, figure->to), high = MAX (figure->from, figure->to);
  gboolean flow = figure->kind == MN_KIND_EXPORT || figure->kind == MN_KIND_IMPORT;

  return GUINT_TO_POINTER ((low * 33u + high) * 64u +
                           (guint) (flow ? MN_KIND_EXPORT : figure->kind) * 8u +
                           (guint) figure->scope + 1u);
}

/* Puts @figure to those that are kept, or into one of them; takes it over. */
static void
keep_figure (GPtrArray *kept, GHashTable *buckets, MnFigure *figure)
{
  gpointer key = bucket_key (figure);
  GArray *bucket = g_hash_table_lookup (buckets, key);

  if (!bucket)
    {
      bucket = g_array_new (FALSE, FALSE, sizeof (guint));
      g_hash_table_insert (buckets, key, bucket);
    }
  /* Only the latest: time stays linear whatever the text. */
  for (guint i = bucket->len > MERGE_REACH ? bucket->len - MERGE_REACH : 0; i < bucket->len; i++)
    {
      guint slot = g_array_index (bucket, guint, i);
      MnFigure *other = g_ptr_array_index (kept, slot);
      gboolean from_title =
          other->evidence->part == MN_PART_TITLE && figure->evidence->part != MN_PART_TITLE;

      if (is_double (other, figure))
        {
          /* A headline is rounder than the text. */
          absorb (from_title ? figure : other, from_title ? other : figure);
          if (from_title)
            kept->pdata[slot] = figure;
          mn_figure_free (from_title ? other : figure);
          return;
        }
      if (completes (other, figure))
        {
          take_percentages (other, figure);
          mn_figure_free (figure);
          return;
        }
      if (completes (figure, other))
        {
          take_percentages (figure, other);
          kept->pdata[slot] = figure;
          mn_figure_free (other);
          return;
        }
    }
  g_array_append_val (bucket, kept->len);
  g_ptr_array_add (kept, figure);
}

void
mn_figures_finish (MnReading *reading)
{
  GPtrArray *figures = reading->out->figures;
  GPtrArray *kept = g_ptr_array_new_with_free_func ((GDestroyNotify) mn_figure_free);
  g_autoptr (GHashTable) buckets =
      g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_array_unref);

  g_ptr_array_set_free_func (figures, NULL);
  for (guint i = 0; i < figures->len; i++)
    {
      MnFigure *figure = g_ptr_array_index (figures, i);
      guint doubts = i < reading->doubts->len ? g_array_index (reading->doubts, guint, i) : 0;

      if (doubts & MN_DOUBT_PAIR_MISSING && figure->scope == MN_SCOPE_BILATERAL)
        {
          doubts |= MN_DOUBT_PAIR_DOCUMENT;
          if (!complete_pair (reading, figure))
            {
              mn_figure_free (figure);
              continue;
            }
        }
      if (doubts & MN_DOUBT_DIRECTION && figure->scope == MN_SCOPE_BILATERAL)
        check_direction (reading, figure);
      set_confidence (figure, doubts);
      keep_figure (kept, buckets, figure);
    }
  g_ptr_array_unref (figures);
  mn_figures_check (kept);
  reading->out->figures = kept;
}
