/* mn-table.c: articles, events and figures as CSV or TSV. */
#include "mn-table.h"

#include "mn-derivation.h"

#include <math.h>
#include <string.h>

#define FLUSH_AT (64 * 1024)

struct _MnTable
{
  GOutputStream *stream;
  MnTableFormat format;
  MnTableKind kind;
  GString *pending;
  gboolean in_row;
  char *article_title;
  char *article_source;
  MnPeriod article_date;
};

/* Behind the facts, their evidence. */
#define EVIDENCE_COLUMNS(start, end) \
  "article", "article_title", "article_source", "article_date", start, end, "quote"

static const char *const article_columns[] = { "id",       "title", "source", "date", "countries",
                                               "language", "url",   "text",   NULL };
static const char *const event_columns[] = {
  "start",   "end",       "precision", "type",
  "status",  "countries", "title",     EVIDENCE_COLUMNS ("span_start", "span_end"),
  "verdict", NULL
};
static const char *const figure_columns[] = { "kind",
                                              "from",
                                              "to",
                                              "reporter",
                                              "period_start",
                                              "period_end",
                                              "value",
                                              "bound",
                                              "currency",
                                              "growth_pct",
                                              "status",
                                              "scope",
                                              "basis",
                                              "low",
                                              "high",
                                              "formula",
                                              EVIDENCE_COLUMNS ("start", "end"),
                                              "share_pct",
                                              "verdict",
                                              NULL };

static const char *const source_columns[] = { "number",    "id",   "title",
                                              "source",    "date", "date_precision",
                                              "countries", "url",  NULL };

static const char *const *const columns[] = {
  [MN_TABLE_ARTICLES] = article_columns,
  [MN_TABLE_EVENTS] = event_columns,
  [MN_TABLE_FIGURES] = figure_columns,
  [MN_TABLE_SOURCES] = source_columns,
};

/* --- Cells ------------------------------------------------------------------------------------ */

static void
add_csv_cell (GString *row, const char *text)
{
  if (!strpbrk (text, ",\"\r\n"))
    {
      g_string_append (row, text);
      return;
    }
  g_string_append_c (row, '"');
  for (const char *c = text; *c; c++)
    {
      if (*c == '"')
        g_string_append_c (row, '"');
      g_string_append_c (row, *c);
    }
  g_string_append_c (row, '"');
}

static void
add_tsv_cell (GString *row, const char *text)
{
  for (const char *c = text; *c; c++)
    g_string_append_c (row, strchr ("\t\r\n", *c) ? ' ' : *c);
}

/* NULL is an empty cell. */
static void
add_cell (MnTable *self, const char *text)
{
  if (self->in_row)
    g_string_append_c (self->pending, self->format == MN_TABLE_CSV ? ',' : '\t');
  self->in_row = TRUE;
  if (!text)
    return;
  if (self->format == MN_TABLE_CSV)
    add_csv_cell (self->pending, text);
  else
    add_tsv_cell (self->pending, text);
}

static void
end_row (MnTable *self)
{
  g_string_append (self->pending, self->format == MN_TABLE_CSV ? "\r\n" : "\n");
  self->in_row = FALSE;
}

static void
add_day (MnTable *self, MnDay day)
{
  g_autofree char *text = day == MN_DAY_UNKNOWN ? NULL : mn_day_to_iso (day);

  add_cell (self, text);
}

/* Ids begin at 1; what is not stored has none. */
static void
add_id (MnTable *self, gint64 id)
{
  g_autofree char *text = id ? g_strdup_printf ("%" G_GINT64_FORMAT, id) : NULL;

  add_cell (self, text);
}

static void
add_double (MnTable *self, double value)
{
  char text[G_ASCII_DTOSTR_BUF_SIZE];

  add_cell (self, isfinite (value) ? g_ascii_formatd (text, sizeof text, "%.15g", value) : NULL);
}

/* All digits and no power of ten, so that spreadsheets and scripts agree on it. */
static void
add_decimal (MnTable *self, const MnDecimal *decimal)
{
  g_autoptr (GString) text = g_string_new (NULL);

  g_string_printf (text, "%" G_GUINT64_FORMAT,
                   decimal->digits < 0 ? -(guint64) decimal->digits : (guint64) decimal->digits);
  for (int i = 0; decimal->digits != 0 && i < decimal->exponent; i++)
    g_string_append_c (text, '0');
  if (decimal->exponent < 0)
    {
      while (text->len <= (gsize) -decimal->exponent)
        g_string_prepend_c (text, '0');
      g_string_insert_c (text, (gssize) text->len + decimal->exponent, '.');
    }
  if (decimal->digits < 0)
    g_string_prepend_c (text, '-');
  add_cell (self, text->str);
}

static void
add_verdict (MnTable *self, MnVerdict verdict)
{
  add_cell (self, verdict == MN_VERDICT_NONE ? NULL : mn_verdict_to_nick (verdict));
}

static void
append_code (GString *codes, MnCountry country)
{
  if (codes->len)
    g_string_append_c (codes, ' ');
  g_string_append (codes, mn_country_get_code (country));
}

static void
add_evidence (MnTable *self, const MnEvidence *evidence)
{
  g_autofree char *start = evidence ? g_strdup_printf ("%u", evidence->span.start) : NULL;
  g_autofree char *end = evidence ? g_strdup_printf ("%u", evidence->span.end) : NULL;

  add_id (self, evidence ? evidence->article : 0);
  add_cell (self, self->article_title);
  add_cell (self, self->article_source);
  add_day (self, self->article_date.start);
  add_cell (self, start);
  add_cell (self, end);
  add_cell (self, evidence ? evidence->quote : NULL);
}

/* --- Tables ----------------------------------------------------------------------------------- */

MnTable *
mn_table_new (GOutputStream *stream, MnTableFormat format, MnTableKind kind)
{
  MnTable *self = g_new0 (MnTable, 1);

  g_return_val_if_fail (G_IS_OUTPUT_STREAM (stream), NULL);

  self->stream = g_object_ref (stream);
  self->format = format;
  self->kind = kind;
  self->pending = g_string_new (NULL);
  self->article_date = MN_PERIOD_UNKNOWN;
  for (const char *const *name = columns[kind]; *name; name++)
    add_cell (self, *name);
  end_row (self);
  return self;
}

void
mn_table_free (MnTable *self)
{
  if (!self)
    return;
  g_object_unref (self->stream);
  g_string_free (self->pending, TRUE);
  g_free (self->article_title);
  g_free (self->article_source);
  g_free (self);
}

void
mn_table_set_article (MnTable *self, const char *title, const char *source, const MnPeriod *date)
{
  g_free (self->article_title);
  self->article_title = g_strdup (title);
  g_free (self->article_source);
  self->article_source = g_strdup (source);
  self->article_date = *date;
}

static gboolean
flush (MnTable *self, gsize at, GCancellable *cancellable, GError **error)
{
  if (self->pending->len < at)
    return TRUE;
  if (!g_output_stream_write_all (self->stream, self->pending->str, self->pending->len, NULL,
                                  cancellable, error))
    return FALSE;
  g_string_truncate (self->pending, 0);
  return TRUE;
}

gboolean
mn_table_add_article (MnTable *self,
                      const MnArticle *article,
                      GCancellable *cancellable,
                      GError **error)
{
  g_return_val_if_fail (self->kind == MN_TABLE_ARTICLES, FALSE);

  g_autoptr (GString) codes = g_string_new (NULL);

  for (guint i = 0; i < article->countries->len; i++)
    append_code (codes, g_array_index (article->countries, MnCountryMention, i).country);
  add_id (self, article->id);
  add_cell (self, article->title);
  add_cell (self, article->source);
  add_day (self, article->date.start);
  add_cell (self, codes->str);
  add_cell (self, article->language);
  add_cell (self, article->url);
  add_cell (self, article->body);
  end_row (self);
  return flush (self, FLUSH_AT, cancellable, error);
}

gboolean
mn_table_add_event (MnTable *self, const MnEvent *event, GCancellable *cancellable, GError **error)
{
  g_return_val_if_fail (self->kind == MN_TABLE_EVENTS, FALSE);

  g_autoptr (GString) codes = g_string_new (NULL);

  for (guint i = 0; i < event->countries->len; i++)
    append_code (codes, g_array_index (event->countries, MnCountry, i));
  add_day (self, event->date.start);
  add_day (self, event->date.end);
  add_cell (self, mn_precision_to_nick (event->date.precision));
  add_cell (self, mn_event_type_to_nick (event->type));
  add_cell (self, mn_event_status_to_nick (event->status));
  add_cell (self, codes->str);
  add_cell (self, event->title);
  add_evidence (self, event->evidence->len ? g_ptr_array_index (event->evidence, 0) : NULL);
  add_verdict (self, event->verdict);
  end_row (self);
  return flush (self, FLUSH_AT, cancellable, error);
}

gboolean
mn_table_add_figure (MnTable *self,
                     const MnFigure *figure,
                     GCancellable *cancellable,
                     GError **error)
{
  g_return_val_if_fail (self->kind == MN_TABLE_FIGURES, FALSE);

  g_autofree char *formula =
      figure->derivation ? mn_derivation_dup_formula (figure->derivation, "C") : NULL;

  add_cell (self, mn_figure_kind_to_nick (figure->kind));
  add_cell (self, mn_country_get_code (figure->from));
  add_cell (self, mn_country_get_code (figure->to));
  add_cell (self, mn_country_get_code (figure->reporter));
  add_day (self, figure->period.start);
  add_day (self, figure->period.end);
  if (figure->has_amount)
    add_decimal (self, &figure->amount);
  else
    add_cell (self, NULL);
  add_cell (self, mn_bound_to_nick (figure->bound));
  add_cell (self, figure->currency);
  add_double (self, figure->growth_pct);
  add_cell (self, mn_figure_status_to_nick (figure->status));
  add_cell (self, mn_figure_scope_to_nick (figure->scope));
  add_cell (self, mn_basis_to_nick (figure->basis));
  add_double (self, mn_figure_get_low (figure));
  add_double (self, mn_figure_get_high (figure));
  add_cell (self, formula);
  add_evidence (self, figure->evidence);
  /* Behind all others, where no reader of earlier tables looks for another. */
  add_double (self, figure->share_pct);
  add_verdict (self, figure->verdict);
  end_row (self);
  return flush (self, FLUSH_AT, cancellable, error);
}

gboolean
mn_table_finish (MnTable *self, GCancellable *cancellable, GError **error)
{
  return flush (self, 1, cancellable, error) &&
         g_output_stream_flush (self->stream, cancellable, error);
}

/* A table in memory: writing to it does not fail. */
static MnTable *
begin (MnTableFormat format, MnTableKind kind)
{
  g_autoptr (GOutputStream) stream = g_memory_output_stream_new_resizable ();

  return mn_table_new (stream, format, kind);
}

static GBytes *
end (MnTable *self)
{
  mn_table_finish (self, NULL, NULL);
  g_output_stream_close (self->stream, NULL, NULL);
  return g_memory_output_stream_steal_as_bytes (G_MEMORY_OUTPUT_STREAM (self->stream));
}

static void
set_note (MnTable *self, GHashTable *notes, const MnEvidence *evidence)
{
  const MnSourceNote *note =
      notes && evidence ? g_hash_table_lookup (notes, &evidence->article) : NULL;

  mn_table_set_article (self, note ? note->heading : NULL, note ? note->source : NULL,
                        note ? &note->date : &MN_PERIOD_UNKNOWN);
}

GBytes *
mn_table_from_figures (GPtrArray *figures, GHashTable *notes, MnTableFormat format)
{
  g_autoptr (MnTable) table = begin (format, MN_TABLE_FIGURES);

  for (guint i = 0; i < figures->len; i++)
    {
      const MnFigure *figure = g_ptr_array_index (figures, i);

      set_note (table, notes, figure->evidence);
      mn_table_add_figure (table, figure, NULL, NULL);
    }
  return end (table);
}

GBytes *
mn_table_from_events (GPtrArray *events, GHashTable *notes, MnTableFormat format)
{
  g_autoptr (MnTable) table = begin (format, MN_TABLE_EVENTS);

  for (guint i = 0; i < events->len; i++)
    {
      const MnEvent *event = g_ptr_array_index (events, i);

      set_note (table, notes, event->evidence->len ? g_ptr_array_index (event->evidence, 0) : NULL);
      mn_table_add_event (table, event, NULL, NULL);
    }
  return end (table);
}

GBytes *
mn_table_from_article (const MnArticle *article, MnTableFormat format)
{
  g_autoptr (MnTable) table = begin (format, MN_TABLE_ARTICLES);

  mn_table_add_article (table, article, NULL, NULL);
  return end (table);
}

GBytes *
mn_table_from_rows (GPtrArray *rows, MnTableFormat format)
{
  g_autoptr (MnTable) table = begin (format, MN_TABLE_SOURCES);

  for (guint i = 0; i < rows->len; i++)
    {
      const MnArticleRow *row = g_ptr_array_index (rows, i);
      g_autoptr (GString) codes = g_string_new (NULL);

      for (guint k = 0; k < row->countries->len; k++)
        append_code (codes, g_array_index (row->countries, MnCountry, k));
      add_id (table, i + 1);
      add_id (table, row->id);
      add_cell (table, row->heading);
      add_cell (table, row->source);
      add_day (table, row->date.start);
      add_cell (table, mn_period_is_unknown (&row->date)
                           ? NULL
                           : mn_precision_to_nick (row->date.precision));
      add_cell (table, codes->str);
      add_cell (table, row->url);
      end_row (table);
    }
  return end (table);
}
