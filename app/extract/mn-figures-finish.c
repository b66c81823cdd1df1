/* mn-figures-finish.c: what only the whole document tells of its figures. */
#include "mn-figures.h"

#include <glib/gi18n.h>
#include <math.h>

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

/* The same statement twice; the other may know what this one leaves open. */
static gboolean
is_double (const MnFigure *a, const MnFigure *b)
{
  MnFigure probe = *b;

  if (a->has_amount != b->has_amount ||
      (a->status == MN_STATUS_TARGET) != (b->status == MN_STATUS_TARGET))
    return FALSE;
  if (mn_period_is_unknown (&a->period) || mn_period_is_unknown (&b->period))
    {
      /* Without a period the very number has to be the same. */
      if (!a->has_amount || mn_decimal_get_value (&a->amount) != mn_decimal_get_value (&b->amount))
        return FALSE;
      probe.period = a->period;
    }
  if (!mn_figure_same_subject (a, &probe))
    return FALSE;
  if (a->has_amount)
    return mn_decimal_agrees (&a->amount, &b->amount);
  return (isnan (a->growth_pct) && isnan (b->growth_pct)) || a->growth_pct == b->growth_pct;
}

/* Growth that was told apart from its value. */
static gboolean
completes (const MnFigure *value, const MnFigure *growth)
{
  MnFigure probe = *growth;

  if (!value->has_amount || growth->has_amount || !isnan (value->growth_pct) ||
      mn_period_is_unknown (&value->period))
    return FALSE;
  g_strlcpy (probe.currency, value->currency, sizeof probe.currency);
  return mn_figure_same_subject (value, &probe);
}

static void
absorb (MnFigure *kept, const MnFigure *other)
{
  if (isnan (kept->growth_pct))
    kept->growth_pct = other->growth_pct;
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
          g_string_append_c (text, ' ');
        g_string_append (text, _ (reasons[i].reason));
      }
  if (text)
    figure->doubt = g_strdup (text->str);
}

void
mn_figures_finish (MnReading *reading)
{
  GPtrArray *figures = reading->out->figures;
  g_autoptr (GPtrArray) kept = g_ptr_array_new ();

  for (guint i = 0; i < figures->len; i++)
    {
      MnFigure *figure = g_ptr_array_index (figures, i);
      guint doubts = i < reading->doubts->len ? g_array_index (reading->doubts, guint, i) : 0;
      gboolean keep = TRUE;

      if (doubts & MN_DOUBT_PAIR_MISSING && figure->scope == MN_SCOPE_BILATERAL)
        {
          keep = complete_pair (reading, figure);
          doubts |= MN_DOUBT_PAIR_DOCUMENT;
        }
      if (doubts & MN_DOUBT_DIRECTION && figure->scope == MN_SCOPE_BILATERAL)
        check_direction (reading, figure);
      set_confidence (figure, doubts);
      for (guint j = 0; j < kept->len && keep; j++)
        {
          MnFigure *other = g_ptr_array_index (kept, j);
          gboolean from_title =
              other->evidence->part == MN_PART_TITLE && figure->evidence->part != MN_PART_TITLE;

          if (is_double (other, figure))
            {
              /* A headline is rounder than the text. */
              if (from_title)
                {
                  absorb (figure, other);
                  kept->pdata[j] = figure;
                  mn_figure_free (other);
                  figure = NULL;
                  break;
                }
              absorb (other, figure);
              keep = FALSE;
            }
          else if (completes (other, figure))
            {
              other->growth_pct = figure->growth_pct;
              keep = FALSE;
            }
          else if (completes (figure, other))
            {
              figure->growth_pct = other->growth_pct;
              kept->pdata[j] = figure;
              mn_figure_free (other);
              figure = NULL;
              break;
            }
        }
      if (!figure)
        continue;
      if (keep)
        g_ptr_array_add (kept, figure);
      else
        mn_figure_free (figure);
    }

  g_ptr_array_set_free_func (figures, NULL);
  g_ptr_array_set_size (figures, 0);
  for (guint i = 0; i < kept->len; i++)
    g_ptr_array_add (figures, g_ptr_array_index (kept, i));
  g_ptr_array_set_free_func (figures, (GDestroyNotify) mn_figure_free);
}
