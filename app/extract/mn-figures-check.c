/* mn-figures-check.c: figures that cannot be true together are doubted. */
#include "mn-figures-check.h"

#include "mn-consistency.h"

/* One that has to be wrong by what the others say, or may be; and one beside a likelier suspect. */
#define SUSPECT_FACTOR 0.4
#define WITNESS_FACTOR 0.7

/* Each reason once: the same sum may be wrong in two ways. */
static void
add_reason (MnFigure *figure, const char *reason)
{
  g_auto (GStrv) known = g_strsplit (figure->doubt ? figure->doubt : "", "\n", -1);
  char *longer;

  if (!reason || g_strv_contains ((const char *const *) known, reason))
    return;
  longer = figure->doubt ? g_strjoin ("\n", figure->doubt, reason, NULL) : g_strdup (reason);
  g_free (figure->doubt);
  figure->doubt = longer;
}

void
mn_figures_check (GPtrArray *figures)
{
  g_autoptr (GArray) found = mn_consistency_check (figures);
  g_autofree double *factors = g_new (double, figures->len);

  for (guint i = 0; i < figures->len; i++)
    factors[i] = 1;
  for (guint i = 0; i < found->len; i++)
    {
      const MnContradiction *one = &g_array_index (found, MnContradiction, i);

      for (guint j = 0; j < one->n_figures; j++)
        {
          guint index = one->figures[j];
          gboolean suspect = one->suspect < 0 || (guint) one->suspect == index;
          MnFigure *figure = g_ptr_array_index (figures, index);

          factors[index] = MIN (factors[index], suspect ? SUSPECT_FACTOR : WITNESS_FACTOR);
          add_reason (figure, mn_rule_get_reason (one->rule));
          if (suspect)
            add_reason (figure, mn_misreading_get_reason (one->misreading));
        }
    }
  for (guint i = 0; i < figures->len; i++)
    ((MnFigure *) g_ptr_array_index (figures, i))->confidence *= factors[i];
}
