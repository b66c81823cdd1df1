/* corpus.h: the labelled passages of a corpus folder, and how facts are compared with them. */
#pragma once

#include "mn-extract.h"

G_BEGIN_DECLS

typedef struct
{
  MnFigureKind kind;
  char *from, *to; /* codes; also WLD, EAEU and the like */
  MnDay start, end;
  double value; /* NAN: none */
  char *currency;
  double growth; /* NAN: none */
  gboolean is_target;
  gboolean is_marked; /* of the world, a bloc, a product or a region */
  gboolean pair_from_context;
} GoldFigure;

typedef struct
{
  char *date;      /* ISO, of any precision; NULL */
  char *precision; /* day, month, year, doc, none */
  MnEventType type;
  char **countries;
  char *title;
} GoldEvent;

typedef struct
{
  char *id, *lang, *source, *title, *text, *file;
  MnPeriod date;
  char **countries, **optional_countries;
  GPtrArray *figures, *optional_figures; /* of GoldFigure */
  GPtrArray *events;                     /* of GoldEvent */
} Passage;

/* All records of figures.jsonl, events.jsonl and traps.jsonl; NULL and @error where one cannot be
 * read. */
GPtrArray *corpus_load (const char *folder, GError **error);

/* Reads a passage with the date and the title that the corpus has for it. */
MnExtraction *passage_extract (const Passage *passage);

/* Kind, direction or pair, currency, value, target and scope agree. @with_period: the period as
 * well. */
gboolean figure_matches (const MnFigure *figure, const GoldFigure *gold, gboolean with_period);

/* The two countries, in their direction where the kind has one. */
gboolean figure_has_pair (const MnFigure *figure, const GoldFigure *gold);

/* It has an amount or a growth, as all labels do; a share alone is neither wanted nor wrong. */
gboolean figure_has_value (const MnFigure *figure);

/* A goal or a forecast: the labels do not tell them apart. */
gboolean figure_is_ahead (const MnFigure *figure);

/* Date and type agree; a date known by its document counts as that document's. */
gboolean event_matches (const MnEvent *event, const GoldEvent *gold);

/* One line each, to be freed. */
char *figure_to_line (const MnFigure *figure);
char *gold_figure_to_line (const GoldFigure *gold);
char *event_to_line (const MnEvent *event);
char *gold_event_to_line (const GoldEvent *gold);

/* The folder with the shared material, or NULL where it is missing. */
char *shared_folder (const char *name);

G_END_DECLS
