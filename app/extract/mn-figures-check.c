/* mn-figures-check.c: figures that cannot be true together are doubted. */
#include "mn-figures-check.h"

#include "mn-consistency.h"

#include <string.h>

/* One that has to be wrong by what the others say, or may be; and one beside a likelier suspect. */
#define SUSPECT_FACTOR 0.4
#define WITNESS_FACTOR 0.7

/* What is found of one figure. */
typedef struct
{
  double factor;
  gboolean is_in_sum; /* that is broken */
  GString *reasons;   /* NULL: none */
} Finding;

/* Each once: a sum may be broken in two ways. */
static void
add_reason (Finding *finding, const char *reason)
{
  if (!reason || (finding->reasons && strstr (finding->reasons->str, reason)))
    return;
  if (!finding->reasons)
    finding->reasons = g_string_new (NULL);
  g_string_append_printf (finding->reasons, "%s%s", finding->reasons->len > 0 ? "\n" : "", reason);
}

/* Where a sum is broken, what follows from it for the year before says no more. */
static gboolean
is_told (const Finding *findings, const MnContradiction *one)
{
  for (guint i = 0; one->rule == MN_RULE_EARLIER && i < one->n_figures; i++)
    if (findings[one->figures[i]].is_in_sum)
      return TRUE;
  return FALSE;
}

static void
note (Finding *findings, const MnContradiction *one)
{
  for (guint i = 0; i < one->n_figures; i++)
    {
      guint index = one->figures[i];
      gboolean suspect = one->suspect < 0 || (guint) one->suspect == index;
      Finding *finding = &findings[index];

      finding->factor = MIN (finding->factor, suspect ? SUSPECT_FACTOR : WITNESS_FACTOR);
      finding->is_in_sum |= one->rule == MN_RULE_SUM || one->rule == MN_RULE_PART;
      add_reason (finding, mn_rule_get_reason (one->rule));
      if (suspect)
        add_reason (finding, mn_misreading_get_reason (one->misreading));
    }
}

/* It weighs more than other doubts: it goes first. */
static void
apply (MnFigure *figure, Finding *finding)
{
  g_autofree char *doubt = figure->doubt;

  if (doubt)
    g_string_append_printf (finding->reasons, "\n%s", doubt);
  figure->doubt = g_string_free (g_steal_pointer (&finding->reasons), FALSE);
  figure->confidence *= finding->factor;
}

void
mn_figures_check (GPtrArray *figures)
{
  g_autoptr (GArray) found = mn_consistency_check (figures);
  g_autofree Finding *findings = g_new0 (Finding, figures->len);

  for (guint i = 0; i < figures->len; i++)
    findings[i].factor = 1;
  for (guint i = 0; i < found->len; i++)
    if (!is_told (findings, &g_array_index (found, MnContradiction, i)))
      note (findings, &g_array_index (found, MnContradiction, i));
  for (guint i = 0; i < figures->len; i++)
    if (findings[i].reasons)
      apply (g_ptr_array_index (figures, i), &findings[i]);
}
