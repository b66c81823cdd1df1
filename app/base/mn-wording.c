/* mn-wording.c: facts in words. */
#include "mn-wording.h"

#include "mn-fact-words.h"
#include "mn-format.h"
#include "mn-gettext.h"

#include <math.h>

char *
mn_wording_join (const char *separator, ...)
{
  GString *joined = g_string_new (NULL);
  const char *part;
  va_list list;

  va_start (list, separator);
  while ((part = va_arg (list, const char *)))
    {
      if (!*part)
        continue;
      if (joined->len)
        g_string_append (joined, separator);
      g_string_append (joined, part);
    }
  va_end (list);
  return g_string_free (joined, FALSE);
}

static const char *
or_empty (const char *text)
{
  return text ? text : "";
}

char *
mn_wording_figure_detail (const MnFigure *figure)
{
  g_autofree char *period = mn_format_period (&figure->period, NULL);
  g_autofree char *amount = mn_fact_words_amount (figure, NULL);
  g_autofree char *growth =
      isnan (figure->growth_pct) ? NULL : mn_format_growth (figure->growth_pct, NULL);
  g_autofree char *share = mn_fact_words_share (figure, NULL);

  return mn_wording_join (MN_WORDING_DOT, *period ? period : _ ("period unknown"),
                          or_empty (amount), or_empty (growth), or_empty (share),
                          or_empty (mn_fact_words_status (figure->status)),
                          or_empty (mn_fact_words_scope (figure->scope)), NULL);
}

char *
mn_wording_date (const MnPeriod *date)
{
  if (mn_period_is_unknown (date))
    return g_strdup (_ ("Date unknown"));
  return mn_format_period (date, NULL);
}

char *
mn_wording_event_detail (const MnEvent *event)
{
  g_autofree char *date = mn_wording_date (&event->date);

  return mn_wording_join (MN_WORDING_DOT, date, mn_event_type_get_name (event->type),
                          event->status == MN_EVENT_PLANNED ? _ ("planned") : "",
                          event->dated_by == MN_DATED_BY_DOCUMENT ? _ ("date of the report") : "",
                          NULL);
}

char *
mn_wording_countries (const GArray *countries, guint max)
{
  GString *names = g_string_new (NULL);
  guint n = countries ? countries->len : 0;
  guint named = n > max ? MAX (max, 1) : n;

  for (guint i = 0; i < named; i++)
    {
      g_autofree char *name = mn_country_dup_name (g_array_index (countries, MnCountry, i), NULL);

      if (i)
        g_string_append (names, _ (", "));
      g_string_append (names, name);
    }
  if (n > named)
    {
      g_autofree char *some = g_string_free (names, FALSE);

      /* Translators: names of countries, and how many are not named */
      return g_strdup_printf (ngettext ("%s and %u more", "%s and %u more", n - named), some,
                              n - named);
    }
  return g_string_free (names, FALSE);
}

char *
mn_wording_n_articles (guint n, gboolean exact)
{
  g_autofree char *number = mn_format_number (n, 0, NULL);

  if (!exact)
    /* Translators: a number, such as 10,000 */
    return g_strdup_printf (_ ("More than %s articles"), number);
  return g_strdup_printf (ngettext ("%s article", "%s articles", n), number);
}
