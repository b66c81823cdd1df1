/* corpus.c: the labelled passages of a corpus folder. */
#include "corpus.h"

#include <json-glib/json-glib.h>
#include <math.h>
#include <string.h>

static void
gold_figure_free (gpointer data)
{
  GoldFigure *gold = data;

  g_free (gold->from);
  g_free (gold->to);
  g_free (gold->currency);
  g_free (gold);
}

static void
gold_event_free (gpointer data)
{
  GoldEvent *gold = data;

  g_free (gold->date);
  g_free (gold->precision);
  g_strfreev (gold->countries);
  g_free (gold->title);
  g_free (gold);
}

static void
passage_free (gpointer data)
{
  Passage *passage = data;

  g_free (passage->id);
  g_free (passage->lang);
  g_free (passage->source);
  g_free (passage->title);
  g_free (passage->text);
  g_free (passage->file);
  g_strfreev (passage->countries);
  g_strfreev (passage->optional_countries);
  g_ptr_array_unref (passage->figures);
  g_ptr_array_unref (passage->optional_figures);
  g_ptr_array_unref (passage->events);
  g_free (passage);
}

static const char *
get_string (JsonObject *object, const char *name)
{
  return json_object_has_member (object, name) && !json_object_get_null_member (object, name)
             ? json_object_get_string_member (object, name)
             : NULL;
}

static double
get_number (JsonObject *object, const char *name)
{
  return json_object_has_member (object, name) && !json_object_get_null_member (object, name)
             ? json_object_get_double_member (object, name)
             : NAN;
}

static char **
get_strings (JsonObject *object, const char *name)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  if (json_object_has_member (object, name) && !json_object_get_null_member (object, name))
    {
      JsonArray *array = json_object_get_array_member (object, name);

      for (guint i = 0; i < json_array_get_length (array); i++)
        g_strv_builder_add (builder, json_array_get_string_element (array, i));
    }
  return g_strv_builder_end (builder);
}

static MnDay
get_day (JsonObject *object, const char *name)
{
  const char *text = get_string (object, name);

  return text ? mn_day_from_iso (text) : MN_DAY_UNKNOWN;
}

static GoldFigure *
read_figure (JsonObject *object)
{
  GoldFigure *gold = g_new0 (GoldFigure, 1);

  gold->kind = mn_figure_kind_from_nick (get_string (object, "kind"));
  gold->from = g_strdup (get_string (object, "flow_from"));
  gold->to = g_strdup (get_string (object, "flow_to"));
  gold->start = get_day (object, "period_start");
  gold->end = get_day (object, "period_end");
  gold->value = get_number (object, "value_usd_or_original");
  gold->currency = g_strdup (get_string (object, "currency"));
  gold->growth = get_number (object, "growth_pct");
  gold->is_target = json_object_get_boolean_member (object, "is_target");
  gold->is_marked = json_object_has_member (object, "product") ||
                    json_object_has_member (object, "subnational") || strlen (gold->from) != 2 ||
                    strlen (gold->to) != 2;
  gold->pair_from_context = json_object_has_member (object, "pair_from_context");
  return gold;
}

static GoldEvent *
read_event (JsonObject *object)
{
  GoldEvent *gold = g_new0 (GoldEvent, 1);

  gold->date = g_strdup (get_string (object, "date"));
  gold->precision = g_strdup (get_string (object, "date_precision"));
  gold->type = mn_event_type_from_nick (get_string (object, "type"));
  gold->countries = get_strings (object, "countries");
  gold->title = g_strdup (get_string (object, "title"));
  return gold;
}

static void
read_figures (JsonObject *gold, const char *name, GPtrArray *figures)
{
  if (!json_object_has_member (gold, name))
    return;
  JsonArray *array = json_object_get_array_member (gold, name);
  for (guint i = 0; i < json_array_get_length (array); i++)
    g_ptr_array_add (figures, read_figure (json_array_get_object_element (array, i)));
}

static Passage *
read_passage (JsonObject *object, const char *file)
{
  Passage *passage = g_new0 (Passage, 1);
  JsonObject *gold = json_object_get_object_member (object, "gold");
  const char *date = get_string (object, "doc_date"), *title;

  passage->file = g_strdup (file);
  passage->id = g_strdup (get_string (object, "id"));
  passage->lang = g_strdup (get_string (object, "lang"));
  passage->source = g_strdup (get_string (object, "source"));
  passage->text = g_strdup (get_string (object, "text"));
  passage->date = MN_PERIOD_UNKNOWN;
  if (date)
    mn_period_parse (date, &passage->date);
  /* 'Publisher — headline (2024-06-03?)' */
  title = passage->source ? strstr (passage->source, " — ") : NULL;
  if (title)
    {
      g_autofree char *publisher = g_strndup (passage->source, (gsize) (title - passage->source));
      char *bracket;

      passage->title = g_strdup (title + strlen (" — "));
      bracket = strrchr (passage->title, '(');
      if (bracket && (g_ascii_isdigit (bracket[1]) || g_str_has_prefix (bracket, "(title")))
        *bracket = '\0';
      g_strstrip (passage->title);
      g_free (passage->source);
      passage->source = g_steal_pointer (&publisher);
    }
  passage->countries = get_strings (gold, "countries");
  passage->optional_countries = get_strings (gold, "countries_optional");
  passage->figures = g_ptr_array_new_with_free_func (gold_figure_free);
  passage->optional_figures = g_ptr_array_new_with_free_func (gold_figure_free);
  passage->events = g_ptr_array_new_with_free_func (gold_event_free);
  read_figures (gold, "figures", passage->figures);
  read_figures (gold, "optional_figures", passage->optional_figures);
  JsonArray *events = json_object_get_array_member (gold, "events");
  for (guint i = 0; i < json_array_get_length (events); i++)
    g_ptr_array_add (passage->events, read_event (json_array_get_object_element (events, i)));
  return passage;
}

GPtrArray *
corpus_load (const char *folder, GError **error)
{
  static const char *const files[] = { "figures", "events", "traps" };

  g_autoptr (GPtrArray) passages = g_ptr_array_new_with_free_func (passage_free);
  g_autoptr (JsonParser) parser = json_parser_new ();

  for (gsize i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autofree char *name = g_strconcat (files[i], ".jsonl", NULL);
      g_autofree char *path = g_build_filename (folder, name, NULL);
      g_autofree char *text = NULL;
      g_auto (GStrv) lines = NULL;

      if (!g_file_get_contents (path, &text, NULL, error))
        return NULL;
      lines = g_strsplit (text, "\n", -1);
      for (guint j = 0; lines[j]; j++)
        {
          if (!*g_strstrip (lines[j]))
            continue;
          if (!json_parser_load_from_data (parser, lines[j], -1, error))
            return NULL;
          g_ptr_array_add (passages,
                           read_passage (json_node_get_object (json_parser_get_root (parser)),
                                         files[i]));
        }
    }
  return g_steal_pointer (&passages);
}

MnExtraction *
passage_extract (const Passage *passage)
{
  const MnExtractInput input = {
    .title = passage->title,
    .body = passage->text,
    .date = passage->date,
    .not_after = MN_DAY_UNKNOWN,
    .source = passage->source,
  };

  return mn_extract (&input);
}

static gboolean
country_is (MnCountry country, const char *code)
{
  return g_strcmp0 (mn_country_get_code (country), code) == 0;
}

static gboolean
value_agrees (double a, double b)
{
  if (isnan (a) || isnan (b))
    return isnan (a) && isnan (b);
  return fabs (a - b) <= fabs (b) * 1e-9;
}

gboolean
figure_has_pair (const MnFigure *figure, const GoldFigure *gold)
{
  gboolean straight = country_is (figure->from, gold->from) && country_is (figure->to, gold->to);
  gboolean crossed = country_is (figure->from, gold->to) && country_is (figure->to, gold->from);

  return straight || (gold->kind == MN_KIND_TURNOVER && crossed);
}

gboolean
figure_has_value (const MnFigure *figure)
{
  return figure->has_amount || !isnan (figure->growth_pct);
}

gboolean
figure_is_ahead (const MnFigure *figure)
{
  return figure->status == MN_STATUS_TARGET || figure->status == MN_STATUS_FORECAST;
}

gboolean
figure_matches (const MnFigure *figure, const GoldFigure *gold, gboolean with_period)
{
  if (figure->kind != gold->kind || figure_is_ahead (figure) != gold->is_target ||
      !value_agrees (mn_figure_get_value (figure), gold->value) ||
      (!isnan (gold->value) && g_strcmp0 (figure->currency, gold->currency) != 0))
    return FALSE;
  if (!gold->is_marked && figure->scope != MN_SCOPE_BILATERAL)
    return FALSE;
  if (!gold->is_marked && !figure_has_pair (figure, gold))
    return FALSE;
  if (isnan (gold->value) && !value_agrees (figure->growth_pct, gold->growth))
    return FALSE;
  return !with_period || (figure->period.start == gold->start && figure->period.end == gold->end);
}

gboolean
event_matches (const MnEvent *event, const GoldEvent *gold)
{
  g_autofree char *start = NULL;

  if (event->type != gold->type)
    return FALSE;
  if (!gold->date)
    return mn_period_is_unknown (&event->date);
  if (!mn_period_is_known (&event->date))
    return FALSE;
  start = mn_day_to_iso (event->date.start);
  if (!g_str_has_prefix (start, gold->date))
    return FALSE;
  /* A month stands for itself, not for a day in it. */
  MnPeriod period;
  return mn_period_parse (gold->date, &period) && event->date.precision == period.precision;
}

char *
figure_to_line (const MnFigure *figure)
{
  g_autofree char *start = figure->period.start == MN_DAY_UNKNOWN
                               ? g_strdup ("-")
                               : mn_day_to_iso (figure->period.start);
  g_autofree char *end =
      figure->period.end == MN_DAY_UNKNOWN ? g_strdup ("-") : mn_day_to_iso (figure->period.end);

  g_autofree char *share = isnan (figure->share_pct)
                               ? g_strdup ("")
                               : g_strdup_printf (" share %.4g", figure->share_pct);

  return g_strdup_printf ("%s %s>%s %s..%s %.10g %s growth %.4g%s %s %s | %s",
                          mn_figure_kind_to_nick (figure->kind),
                          mn_country_get_code (figure->from) ? mn_country_get_code (figure->from)
                                                             : "?",
                          mn_country_get_code (figure->to) ? mn_country_get_code (figure->to) : "?",
                          start, end, mn_figure_get_value (figure), figure->currency,
                          figure->growth_pct, share, mn_figure_status_to_nick (figure->status),
                          mn_figure_scope_to_nick (figure->scope), figure->evidence->quote);
}

char *
gold_figure_to_line (const GoldFigure *gold)
{
  g_autofree char *start =
      gold->start == MN_DAY_UNKNOWN ? g_strdup ("-") : mn_day_to_iso (gold->start);
  g_autofree char *end = gold->end == MN_DAY_UNKNOWN ? g_strdup ("-") : mn_day_to_iso (gold->end);

  return g_strdup_printf ("%s %s>%s %s..%s %.10g %s growth %.4g%s",
                          mn_figure_kind_to_nick (gold->kind), gold->from, gold->to, start, end,
                          gold->value, gold->currency ? gold->currency : "", gold->growth,
                          gold->is_target ? " target" : "");
}

char *
event_to_line (const MnEvent *event)
{
  g_autoptr (GString) countries = g_string_new (NULL);
  g_autofree char *start =
      event->date.start == MN_DAY_UNKNOWN ? g_strdup ("-") : mn_day_to_iso (event->date.start);
  g_autofree char *end =
      event->date.end == MN_DAY_UNKNOWN ? g_strdup ("-") : mn_day_to_iso (event->date.end);

  for (guint i = 0; i < event->countries->len; i++)
    g_string_append_printf (countries, "%s%s", i > 0 ? "," : "",
                            mn_country_get_code (g_array_index (event->countries, MnCountry, i)));
  return g_strdup_printf ("%s %s..%s (%s, %s) %s %s: %s", mn_event_type_to_nick (event->type),
                          start, end, mn_precision_to_nick (event->date.precision),
                          mn_dated_by_to_nick (event->dated_by),
                          mn_event_status_to_nick (event->status), countries->str, event->title);
}

char *
gold_event_to_line (const GoldEvent *gold)
{
  g_autofree char *countries = g_strjoinv (",", gold->countries);

  return g_strdup_printf ("%s %s (%s) %s: %s", mn_event_type_to_nick (gold->type),
                          gold->date ? gold->date : "-", gold->precision, countries, gold->title);
}

char *
shared_folder (const char *name)
{
  const char *source = g_getenv ("MN_SHARED_DIR");
  g_autofree char *folder = source ? g_build_filename (source, name, NULL) : NULL;

  return folder && g_file_test (folder, G_FILE_TEST_IS_DIR) ? g_steal_pointer (&folder) : NULL;
}
