/* mn-sheet-tidy.c: our own table of trade: one value a row.
 *
 * Columns, in any order: reporter, partner, year or period, flow, value (or value_usd); and, if wanted,
 * currency, unit (1, thousand, million), basis (FOB, CIF), status, source.
 */
#include "mn-sheet.h"

#include "mn-sheet-place.h"

#include <glib/gi18n.h>
#include <string.h>

static gboolean
fits (const MnSheet *table)
{
  static const char *const names[] = { "reporter", "partner", "flow", NULL };

  return mn_sheet_has_columns (table, names) && mn_sheet_find (table, "year", "period") >= 0 &&
         mn_sheet_find (table, "value", "value_usd") >= 0;
}

static gboolean
parse_unit (const char *text, int *power)
{
  static const struct
  {
    const char *name;
    int power;
  } units[] = { { "", 0 },        { "1", 0 },       { "thousand", 3 }, { "1000", 3 },
                { "million", 6 }, { "1000000", 6 }, { "billion", 9 },  { "1000000000", 9 } };

  for (gsize i = 0; i < G_N_ELEMENTS (units); i++)
    if (g_ascii_strcasecmp (text, units[i].name) == 0)
      {
        *power = units[i].power;
        return TRUE;
      }
  return FALSE;
}

/* The importer's books stand for both directions there: an export is what the partner took in. */
static gboolean
counts_imports_only (const char *publisher)
{
  return g_str_has_prefix (publisher, "COW") || strstr (publisher, "Correlates of War");
}

/* Three letters, in capitals; dollars where nothing is said. FALSE for anything else. */
static gboolean
parse_currency (const char *text, char currency[4])
{
  if (!*text)
    text = "USD";
  for (guint i = 0; i < 3; i++)
    {
      if (!g_ascii_isalpha (text[i]))
        return FALSE;
      currency[i] = g_ascii_toupper (text[i]);
    }
  currency[3] = '\0';
  return !text[3];
}

/* Reported where nothing is said. A derived value is one of ours: of another's nobody knows from what. */
static gboolean
parse_status (const char *text, MnFigureStatus *status)
{
  g_autofree char *nick = g_ascii_strdown (text, -1);

  *status = mn_figure_status_from_nick (nick);
  return !*nick ||
         (*status != MN_STATUS_DERIVED && g_str_equal (mn_figure_status_to_nick (*status), nick));
}

typedef struct
{
  MnSheet *table;
  int reporter, partner, period, flow, value, currency, unit, basis, status, source;
} Columns;

static void
read_row (const Columns *columns, const MnCsvRow *row)
{
  g_autofree char *reporter = mn_csv_row_dup (row, columns->reporter);
  g_autofree char *partner = mn_csv_row_dup (row, columns->partner);
  g_autofree char *period = mn_csv_row_dup (row, columns->period);
  g_autofree char *flow = mn_csv_row_dup (row, columns->flow);
  g_autofree char *value = mn_csv_row_dup (row, columns->value);
  g_autofree char *currency = mn_csv_row_dup (row, columns->currency);
  g_autofree char *unit = mn_csv_row_dup (row, columns->unit);
  g_autofree char *basis = mn_csv_row_dup (row, columns->basis);
  g_autofree char *status = mn_csv_row_dup (row, columns->status);
  g_autofree char *source = mn_csv_row_dup (row, columns->source);
  g_autofree char *basis_nick = g_ascii_strdown (basis, -1);
  MnTradeLine line = MN_TRADE_LINE_INIT;
  char code[4];
  gboolean other;

  if (!mn_sheet_parse_flow (flow, &line.kind, &other))
    {
      if (other)
        mn_sheet_leave_out (columns->table, MN_LEFT_OUT_FLOW);
      else
        mn_sheet_reject (columns->table, row, _ ("The flow is neither exports nor imports."));
      return;
    }
  if (!parse_unit (unit, &line.power))
    {
      mn_sheet_reject (columns->table, row, _ ("The unit is none of 1, thousand, million."));
      return;
    }
  if (!parse_currency (currency, code))
    {
      mn_sheet_reject_value (columns->table, row,
                             _ ("“%s” is no currency; write its three letters, such as USD."),
                             currency);
      return;
    }
  if (!parse_status (status, &line.status))
    {
      mn_sheet_reject_value (columns->table, row,
                             _ ("“%s” is no status: reported, provisional, revised, target, "
                                "forecast or mirror."),
                             status);
      return;
    }
  line.publisher = source;
  line.reporter = reporter;
  line.partner = partner;
  line.value = value;
  line.currency = code;
  line.basis = mn_basis_from_nick (basis_nick);
  mn_sheet_parse_period (period, &line.period);
  if (line.kind == MN_KIND_EXPORT && counts_imports_only (source))
    {
      line.reporter = partner;
      line.partner = reporter;
      line.kind = MN_KIND_IMPORT;
    }
  mn_sheet_add_trade (columns->table, row, NULL, &line);
}

static void
read_table (MnSheet *table)
{
  const Columns columns = {
    .table = table,
    .reporter = mn_sheet_find (table, "reporter", NULL),
    .partner = mn_sheet_find (table, "partner", NULL),
    .period = mn_sheet_find (table, "period", "year"),
    .flow = mn_sheet_find (table, "flow", NULL),
    .value = mn_sheet_find (table, "value", "value_usd"),
    .currency = mn_sheet_find (table, "currency", NULL),
    .unit = mn_sheet_find (table, "unit", NULL),
    .basis = mn_sheet_find (table, "basis", NULL),
    .status = mn_sheet_find (table, "status", NULL),
    .source = mn_sheet_find (table, "source", NULL),
  };
  const MnCsvRow *row;

  while ((row = mn_sheet_next (table)))
    read_row (&columns, row);
}

const MnSheetFormat mn_sheet_tidy = { "tidy", fits, read_table };
