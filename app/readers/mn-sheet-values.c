/* mn-sheet-values.c: times and flows as tables write them. */
#include "mn-sheet.h"

#include "mn-sheet-place.h"

#include <stdio.h>
#include <string.h>

gboolean
mn_sheet_parse_period (const char *text, MnPeriod *period)
{
  int year, part;
  char mark, rest;

  *period = MN_PERIOD_UNKNOWN;
  if (mn_period_parse (text, period))
    return TRUE;
  if (strlen (text) == 6 && strspn (text, "0123456789") == 6 &&
      sscanf (text, "%4d%2d", &year, &part) == 2)
    *period = mn_period_new_month (year, part);
  else if (sscanf (text, "%4d-%c%2d%c", &year, &mark, &part, &rest) == 3 && mark == 'M')
    *period = mn_period_new_month (year, part);
  else if (sscanf (text, "%4d-%c%1d%c", &year, &mark, &part, &rest) == 3 && mark == 'Q')
    *period = mn_period_new_quarter (year, part);
  return mn_period_is_known (period);
}

typedef struct
{
  const char *name; /* folded */
  MnFigureKind kind;
} Flow;

static const Flow flows[] = {
  { "export", MN_KIND_EXPORT },
  { "exports", MN_KIND_EXPORT },
  { "x", MN_KIND_EXPORT },
  { "2", MN_KIND_EXPORT },
  { "e", MN_KIND_EXPORT },
  { "xg", MN_KIND_EXPORT },
  { "экспорт", MN_KIND_EXPORT },
  { "ниитэкспорт", MN_KIND_EXPORT },
  { "import", MN_KIND_IMPORT },
  { "imports", MN_KIND_IMPORT },
  { "m", MN_KIND_IMPORT },
  { "1", MN_KIND_IMPORT },
  { "i", MN_KIND_IMPORT },
  { "mg", MN_KIND_IMPORT },
  { "импорт", MN_KIND_IMPORT },
  { "ниитимпорт", MN_KIND_IMPORT },
  { "turnover", MN_KIND_TURNOVER },
  { "totalturnover", MN_KIND_TURNOVER },
  { "товарооборот", MN_KIND_TURNOVER },
  { "ниитэргэлт", MN_KIND_TURNOVER },
  { "эргэлт", MN_KIND_TURNOVER },
  { "totalexternaltradeturnover", MN_KIND_TURNOVER },
};

/* Known, and neither exports nor imports as such. */
static const char *const others[] = {
  "rx",        "rm",
  "dx",        "mip",
  "xip",       "mop",
  "xop",       "fm",
  "3",         "4",
  "reexport",  "reimport",
  "reexports", "reimports",
  "balance",   "tradebalance",
  "тэнцэл",    "гадаадхудалдаанытэнцэл",
  "сальдо",    "tbg",
};

gboolean
mn_sheet_parse_flow (const char *text, MnFigureKind *kind, gboolean *other)
{
  g_autofree char *folded = mn_sheet_place_fold (text);

  *other = FALSE;
  for (gsize i = 0; i < G_N_ELEMENTS (flows); i++)
    if (g_str_equal (flows[i].name, folded))
      {
        *kind = flows[i].kind;
        return TRUE;
      }
  for (gsize i = 0; i < G_N_ELEMENTS (others); i++)
    *other |= g_str_equal (others[i], folded);
  return FALSE;
}
