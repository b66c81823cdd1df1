/* mn-fact-json.h: articles, figures and events as the JSON that DESIGN.md promises to scripts. */
#pragma once

#include "mn-article.h"

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/* One member or one element. NULL and unknown values are null; numbers that are whole have no point. */
void mn_json_add_text (JsonBuilder *builder, const char *name, const char *value);
void mn_json_add_integer (JsonBuilder *builder, const char *name, gint64 value);
void mn_json_add_number (JsonBuilder *builder, const char *name, double value);
void mn_json_add_day (JsonBuilder *builder, const char *name, MnDay day);
void mn_json_add_country (JsonBuilder *builder, const char *name, MnCountry country);

void mn_json_add_figure (JsonBuilder *builder, const MnFigure *figure);
/* @article: of several pieces of evidence the one from there goes first; 0: as they come. */
void mn_json_add_event (JsonBuilder *builder, const MnEvent *event, gint64 article);
void mn_json_add_figures (JsonBuilder *builder, GPtrArray *figures);
void mn_json_add_events (JsonBuilder *builder, GPtrArray *events, gint64 article);

/* The codes of MnCountryMention @mentions, in their order. */
void mn_json_add_mentions (JsonBuilder *builder, GArray *mentions);

/* The members of an article's object, its facts with it; begin and end are the caller's. */
void mn_json_add_article_members (JsonBuilder *builder, const MnArticle *article);

/* What was built, as text: @pretty on lines, else on one. */
char *mn_json_to_text (JsonBuilder *builder, gboolean pretty);

G_END_DECLS
