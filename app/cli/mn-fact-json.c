/* mn-fact-json.c: articles, figures and events as JSON. */
#include "mn-fact-json.h"

#include "mn-derivation.h"

#include <math.h>

void
mn_json_add_text (JsonBuilder *builder, const char *name, const char *value)
{
  json_builder_set_member_name (builder, name);
  if (value)
    json_builder_add_string_value (builder, value);
  else
    json_builder_add_null_value (builder);
}

void
mn_json_add_integer (JsonBuilder *builder, const char *name, gint64 value)
{
  json_builder_set_member_name (builder, name);
  json_builder_add_int_value (builder, value);
}

void
mn_json_add_number (JsonBuilder *builder, const char *name, double value)
{
  json_builder_set_member_name (builder, name);
  /* Beyond these json-glib would write no valid number, and no trade has been so large or so small. */
  if (!isfinite (value) || fabs (value) > 1e18)
    json_builder_add_null_value (builder);
  else if (value == floor (value) || fabs (value) < 1e-6)
    json_builder_add_int_value (builder, (gint64) value);
  else
    json_builder_add_double_value (builder, value);
}

void
mn_json_add_day (JsonBuilder *builder, const char *name, MnDay day)
{
  g_autofree char *text = day == MN_DAY_UNKNOWN ? NULL : mn_day_to_iso (day);

  mn_json_add_text (builder, name, text);
}

void
mn_json_add_country (JsonBuilder *builder, const char *name, MnCountry country)
{
  mn_json_add_text (builder, name, mn_country_get_code (country));
}

/* An id, or null for what is not stored. */
static void
add_id (JsonBuilder *builder, const char *name, gint64 id)
{
  json_builder_set_member_name (builder, name);
  if (id != 0)
    json_builder_add_int_value (builder, id);
  else
    json_builder_add_null_value (builder);
}

/* What nobody stated: how it was computed, and the ids of what from. */
static void
add_derivation (JsonBuilder *builder, const MnDerivation *derivation)
{
  g_autofree char *formula = derivation ? mn_derivation_dup_formula (derivation, "C") : NULL;

  mn_json_add_text (builder, "formula", formula);
  json_builder_set_member_name (builder, "inputs");
  if (!derivation)
    {
      json_builder_add_null_value (builder);
      return;
    }
  json_builder_begin_array (builder);
  for (guint i = 0; i < derivation->inputs->len; i++)
    json_builder_add_int_value (builder,
                                ((const MnFigure *) g_ptr_array_index (derivation->inputs, i))->id);
  json_builder_end_array (builder);
}

/* DESIGN.md names the bytes 'start' in figures and 'span_start' in events. */
static void
add_evidence (JsonBuilder *builder, const MnEvidence *evidence, const char *start, const char *end)
{
  add_id (builder, "article", evidence->article);
  add_id (builder, "edition", evidence->edition);
  mn_json_add_text (builder, "part", mn_part_to_nick (evidence->part));
  mn_json_add_integer (builder, start, evidence->span.start);
  mn_json_add_integer (builder, end, evidence->span.end);
  mn_json_add_text (builder, "quote", evidence->quote);
}

/* What the user said of a fact, or null. */
static void
add_verdict (JsonBuilder *builder, MnVerdict verdict)
{
  mn_json_add_text (builder, "user",
                    verdict != MN_VERDICT_NONE ? mn_verdict_to_nick (verdict) : NULL);
}

void
mn_json_add_figure (JsonBuilder *builder, const MnFigure *figure)
{
  json_builder_begin_object (builder);
  add_id (builder, "id", figure->id);
  mn_json_add_text (builder, "kind", mn_figure_kind_to_nick (figure->kind));
  mn_json_add_country (builder, "from", figure->from);
  mn_json_add_country (builder, "to", figure->to);
  mn_json_add_country (builder, "reporter", figure->reporter);
  mn_json_add_day (builder, "period_start", figure->period.start);
  mn_json_add_day (builder, "period_end", figure->period.end);
  mn_json_add_number (builder, "value", mn_figure_get_value (figure));
  mn_json_add_text (builder, "currency", figure->currency[0] ? figure->currency : NULL);
  mn_json_add_number (builder, "growth_pct", figure->growth_pct);
  mn_json_add_number (builder, "share_pct", figure->share_pct);
  mn_json_add_text (builder, "status", mn_figure_status_to_nick (figure->status));
  mn_json_add_text (builder, "scope", mn_figure_scope_to_nick (figure->scope));
  mn_json_add_number (builder, "low", mn_figure_get_low (figure));
  mn_json_add_number (builder, "high", mn_figure_get_high (figure));
  add_derivation (builder, figure->derivation);
  mn_json_add_text (builder, "bound", mn_bound_to_nick (figure->bound));
  mn_json_add_text (builder, "basis", mn_basis_to_nick (figure->basis));
  mn_json_add_number (builder, "confidence", figure->confidence);
  mn_json_add_text (builder, "doubt", figure->doubt);
  add_verdict (builder, figure->verdict);
  add_evidence (builder, figure->evidence, "start", "end");
  json_builder_end_object (builder);
}

static const MnEvidence *
choose_evidence (const MnEvent *event, gint64 article)
{
  for (guint i = 0; i < event->evidence->len; i++)
    {
      const MnEvidence *evidence = g_ptr_array_index (event->evidence, i);

      if (evidence->article == article)
        return evidence;
    }
  return event->evidence->len > 0 ? g_ptr_array_index (event->evidence, 0) : NULL;
}

void
mn_json_add_event (JsonBuilder *builder, const MnEvent *event, gint64 article)
{
  const MnEvidence *evidence = choose_evidence (event, article);
  const MnEvidence nothing = { 0 };

  json_builder_begin_object (builder);
  add_id (builder, "id", event->id);
  mn_json_add_day (builder, "start", event->date.start);
  mn_json_add_day (builder, "end", event->date.end);
  mn_json_add_text (builder, "precision",
                    mn_period_is_unknown (&event->date)
                        ? NULL
                        : mn_precision_to_nick (event->date.precision));
  mn_json_add_text (builder, "dated_by", mn_dated_by_to_nick (event->dated_by));
  mn_json_add_text (builder, "type", mn_event_type_to_nick (event->type));
  mn_json_add_text (builder, "status", mn_event_status_to_nick (event->status));
  json_builder_set_member_name (builder, "countries");
  json_builder_begin_array (builder);
  for (guint i = 0; i < event->countries->len; i++)
    json_builder_add_string_value (builder, mn_country_get_code (
                                                g_array_index (event->countries, MnCountry, i)));
  json_builder_end_array (builder);
  mn_json_add_text (builder, "title", event->title);
  add_verdict (builder, event->verdict);
  add_evidence (builder, evidence ? evidence : &nothing, "span_start", "span_end");

  /* All places that tell it, this one included. */
  json_builder_set_member_name (builder, "evidence");
  json_builder_begin_array (builder);
  for (guint i = 0; i < event->evidence->len; i++)
    {
      json_builder_begin_object (builder);
      add_evidence (builder, g_ptr_array_index (event->evidence, i), "span_start", "span_end");
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
  json_builder_end_object (builder);
}

static void
add_figures (JsonBuilder *builder, const char *name, GPtrArray *figures)
{
  json_builder_set_member_name (builder, name);
  json_builder_begin_array (builder);
  for (guint i = 0; i < figures->len; i++)
    mn_json_add_figure (builder, g_ptr_array_index (figures, i));
  json_builder_end_array (builder);
}

static void
add_events (JsonBuilder *builder, const char *name, GPtrArray *events, gint64 article)
{
  json_builder_set_member_name (builder, name);
  json_builder_begin_array (builder);
  for (guint i = 0; i < events->len; i++)
    mn_json_add_event (builder, g_ptr_array_index (events, i), article);
  json_builder_end_array (builder);
}

void
mn_json_add_figures (JsonBuilder *builder, GPtrArray *figures)
{
  add_figures (builder, "figures", figures);
}

void
mn_json_add_events (JsonBuilder *builder, GPtrArray *events, gint64 article)
{
  add_events (builder, "events", events, article);
}

void
mn_json_add_mentions (JsonBuilder *builder, GArray *mentions)
{
  json_builder_set_member_name (builder, "countries");
  json_builder_begin_array (builder);
  for (guint i = 0; i < mentions->len; i++)
    json_builder_add_string_value (builder,
                                   mn_country_get_code (
                                       g_array_index (mentions, MnCountryMention, i).country));
  json_builder_end_array (builder);
}

void
mn_json_add_article_members (JsonBuilder *builder, const MnArticle *article)
{
  add_id (builder, "id", article->id);
  add_id (builder, "edition", article->edition);
  mn_json_add_integer (builder, "edition_number", article->number);
  mn_json_add_text (builder, "title", article->title);
  mn_json_add_text (builder, "text", article->body);
  mn_json_add_text (builder, "source", article->source);
  mn_json_add_text (builder, "url", article->url);
  mn_json_add_text (builder, "language", article->language);
  mn_json_add_day (builder, "date", article->date.start);
  mn_json_add_day (builder, "date_end", article->date.end);
  mn_json_add_text (builder, "date_precision",
                    mn_period_is_unknown (&article->date)
                        ? NULL
                        : mn_precision_to_nick (article->date.precision));
  mn_json_add_text (builder, "date_origin", mn_date_origin_to_nick (article->date_origin));
  mn_json_add_mentions (builder, article->countries);
  mn_json_add_figures (builder, article->figures);
  mn_json_add_events (builder, article->events, article->id);
  /* Apart, so that nobody sums them up. */
  add_figures (builder, "rejected_figures", article->rejected_figures);
  add_events (builder, "rejected_events", article->rejected_events, article->id);
}

char *
mn_json_to_text (JsonBuilder *builder, gboolean pretty)
{
  g_autoptr (JsonNode) root = json_builder_get_root (builder);

  return json_to_string (root, pretty);
}
