/* mn-fact-text.c: articles, figures and events as lines to read. */
#include "mn-fact-text.h"

#include "mn-fact-words.h"
#include "mn-format.h"
#include "mn-timeline-layout.h"

#include <glib/gi18n.h>
#include <math.h>

#define STAMP_WIDTH 10

static const char *
get_kind_name (MnFigureKind kind)
{
  switch (kind)
    {
    case MN_KIND_EXPORT:
      return _ ("exports");
    case MN_KIND_IMPORT:
      return _ ("imports");
    case MN_KIND_BALANCE:
      return _ ("balance");
    case MN_KIND_TURNOVER:
    default:
      return _ ("turnover");
    }
}

/* Goods have a direction, a turnover has none. */
static void
append_pair (GString *line, const MnFigure *figure)
{
  const char *from = mn_country_get_code (figure->from);
  const char *to = mn_country_get_code (figure->to);

  g_string_append_printf (line, "%s%s%s", from ? from : "?",
                          figure->kind == MN_KIND_TURNOVER || figure->kind == MN_KIND_BALANCE
                              ? "–"
                              : " → ",
                          to ? to : "?");
}

char *
mn_figure_dup_line (const MnFigure *figure)
{
  GString *line = g_string_new (NULL);
  g_autofree char *period = mn_format_period (&figure->period, NULL);
  g_autofree char *derivation = mn_fact_words_derivation (figure, NULL);
  g_autofree char *share = mn_fact_words_share (figure, NULL);
  const char *status = derivation ? derivation : mn_fact_words_status (figure->status);

  g_string_append_printf (line, "%s  %s ", period[0] ? period : _ ("no period"),
                          get_kind_name (figure->kind));
  append_pair (line, figure);
  g_string_append (line, " ");
  if (figure->has_amount)
    {
      g_autofree char *amount = mn_fact_words_amount (figure, NULL);

      g_string_append_printf (line, " %s", amount);
    }
  if (!isnan (figure->growth_pct))
    {
      g_autofree char *growth = mn_format_growth (figure->growth_pct, NULL);

      g_string_append_printf (line, " (%s)", growth);
    }
  if (share)
    g_string_append_printf (line, " (%s)", share);
  if (status)
    g_string_append_printf (line, " [%s]", status);
  return g_string_free (line, FALSE);
}

char *
mn_period_dup_stamp (const MnPeriod *period)
{
  int year, month;

  if (period->start == MN_DAY_UNKNOWN)
    return g_strdup (_ ("undated"));

  mn_day_get (period->start, &year, &month, NULL);
  switch (period->precision)
    {
    case MN_PRECISION_YEAR:
      return g_strdup_printf ("%04d", year);
    case MN_PRECISION_QUARTER:
      return g_strdup_printf ("%04d-Q%d", year, (month + 2) / 3);
    case MN_PRECISION_MONTH:
      return g_strdup_printf ("%04d-%02d", year, month);
    case MN_PRECISION_UNKNOWN:
    case MN_PRECISION_DAY:
    default:
      return mn_day_to_iso (period->start);
    }
}

/* printf pads by bytes. */
static void
append_padded (GString *line, const char *text, glong width)
{
  g_string_append (line, text);
  for (glong n = g_utf8_strlen (text, -1); n < width; n++)
    g_string_append_c (line, ' ');
}

char *
mn_event_dup_line (const MnEvent *event)
{
  GString *line = g_string_new (NULL);
  g_autofree char *stamp = mn_period_dup_stamp (&event->date);
  g_autofree char *codes = mn_countries_dup_codes (event->countries);

  append_padded (line, stamp, STAMP_WIDTH);
  g_string_append_printf (line, "  %s", mn_event_type_get_name (event->type));
  if (event->status == MN_EVENT_PLANNED)
    g_string_append (line, _ (", planned"));
  g_string_append_printf (line, ": %s", event->title);
  if (codes[0])
    g_string_append_printf (line, "  [%s]", codes);
  return g_string_free (line, FALSE);
}

char *
mn_countries_dup_codes (GArray *countries)
{
  GString *codes = g_string_new (NULL);

  for (guint i = 0; i < countries->len; i++)
    g_string_append_printf (codes, "%s%s", i > 0 ? ", " : "",
                            mn_country_get_code (g_array_index (countries, MnCountry, i)));
  return g_string_free (codes, FALSE);
}
