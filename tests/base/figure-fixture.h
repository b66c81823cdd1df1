/* figure-fixture.h: figures for the tests of what is computed from them. */
#pragma once

#include "mn-figure.h"

#include <string.h>

#define FIXTURE_KZ MN_COUNTRY ('K', 'Z')

static inline GPtrArray *
fixture_new_list (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) mn_figure_free);
}

/* Kazakhstan's figure on its trade with Mongolia; @amount as printed, NULL for a growth alone. */
static inline MnFigure *
fixture_add (GPtrArray *figures,
             MnFigureKind kind,
             MnPeriod period,
             const char *amount,
             int power,
             double growth)
{
  MnFigure *figure = mn_figure_new (kind);
  gboolean to_kz = kind == MN_KIND_IMPORT;

  mn_figure_set_pair (figure, to_kz ? MN_MONGOLIA : FIXTURE_KZ, to_kz ? FIXTURE_KZ : MN_MONGOLIA);
  figure->reporter = FIXTURE_KZ;
  figure->period = period;
  figure->growth_pct = growth;
  figure->id = 1 + figures->len;
  figure->evidence->article = 1;
  figure->evidence->span = (MnSpan){ figures->len * 10, figures->len * 10 + 9 };
  if (amount)
    {
      figure->has_amount = TRUE;
      g_assert_true (mn_decimal_parse (amount, strlen (amount), &figure->amount));
      figure->amount = mn_decimal_scale (&figure->amount, power);
      strcpy (figure->currency, "USD");
    }
  g_ptr_array_add (figures, figure);
  return figure;
}
