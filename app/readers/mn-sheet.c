/* mn-sheet.c: a table, and how its rows become documents. */
#include "mn-sheet.h"

#include "mn-reader-private.h"
#include "mn-sheet-place.h"

#include <glib/gi18n.h>
#include <math.h>
#include <string.h>

/* So many lines of notes may stand before the columns. */
#define NOTES_MAX 40

/* Amounts of a publisher from which its unit is seen: where all of many are full thousands, that is how
 * far it counts. */
#define UNIT_FIGURES 10

/* What a publisher's rows have become. */
typedef struct
{
  MnDocument *document; /* owned by the reading */
  GString *body;
  guint last_line; /* of the row that stands last */
  guint32 last_start;
  MnCountry reporter; /* the only one so far */
  gboolean several_reporters;
  gboolean has_partners;
  gboolean has_exports;
  gboolean has_imports;
} Part;

struct _MnSheet
{
  const char *text;
  gsize length;
  char *where;
  GPtrArray *columns; /* of char * */
  GHashTable *notes;  /* char * to char * */
  GString *head;      /* notes and names of the columns, as printed */
  MnCsv csv;

  MnReading *reading;
  GHashTable *parts; /* publisher to Part */
  guint left_out[MN_N_LEFT_OUT];
};

static void
part_free (gpointer data)
{
  Part *part = data;

  g_string_free (part->body, TRUE);
  g_free (part);
}

/* --- The head --------------------------------------------------------------------------------- */

static void
take_note (MnSheet *self, const char *line, gsize length)
{
  g_autofree char *note = g_strndup (line + 1, length - 1);
  char *colon = strchr (note, ':');

  g_string_append_len (self->head, line, (gssize) length);
  g_string_append_c (self->head, '\n');
  if (!colon)
    return;
  *colon = '\0';
  g_autofree char *key = g_ascii_strdown (g_strstrip (note), -1);
  char *value = g_strstrip (colon + 1);
  if (*key && *value)
    g_hash_table_insert (self->notes, g_steal_pointer (&key), g_strdup (value));
}

static void
take_columns (MnSheet *self, const MnCsvRow *row)
{
  for (guint i = 0; i < row->cells->len; i++)
    {
      g_autofree char *name = mn_csv_row_dup (row, (int) i);

      g_ptr_array_add (self->columns, g_utf8_strdown (name, -1));
    }
  g_string_append_len (self->head, self->text + row->span.start,
                       (gssize) (row->span.end - row->span.start));
  g_string_append_c (self->head, '\n');
}

/* Notes, then the names of the columns; FALSE where nothing names columns. */
static gboolean
read_head (MnSheet *self)
{
  gsize position = 0;
  guint line = 1;

  for (guint n = 0; n < NOTES_MAX && position < self->length; n++, line++)
    {
      const char *start = self->text + position;
      const char *end = memchr (start, '\n', self->length - position);
      gsize length = end ? (gsize) (end - start) : self->length - position;
      gsize blanks = 0;

      while (blanks < length && g_ascii_isspace (start[blanks]))
        blanks++;
      if (blanks < length && start[0] != '#')
        {
          mn_csv_init (&self->csv, self->text, self->length,
                       mn_csv_guess_separator (start, length));
          self->csv.position = position;
          self->csv.line = line;
          const MnCsvRow *row = mn_csv_next (&self->csv);
          if (!row || row->cells->len < 2)
            return FALSE;
          take_columns (self, row);
          return TRUE;
        }
      if (blanks < length)
        take_note (self, start, length);
      position += length + 1;
    }
  return FALSE;
}

MnSheet *
mn_sheet_new (const char *text, gsize length, const char *where)
{
  g_autoptr (MnSheet) self = g_new0 (MnSheet, 1);

  self->text = text;
  self->length = length;
  self->where = g_strdup (where);
  self->columns = g_ptr_array_new_with_free_func (g_free);
  self->notes = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->head = g_string_new (NULL);
  self->parts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, part_free);
  return read_head (self) ? g_steal_pointer (&self) : NULL;
}

void
mn_sheet_free (MnSheet *self)
{
  mn_csv_clear (&self->csv);
  g_clear_pointer (&self->reading, mn_reading_free);
  g_hash_table_unref (self->parts);
  g_hash_table_unref (self->notes);
  g_ptr_array_unref (self->columns);
  g_string_free (self->head, TRUE);
  g_free (self->where);
  g_free (self);
}

const char *
mn_sheet_get_column (const MnSheet *self, guint column)
{
  return column < self->columns->len ? self->columns->pdata[column] : NULL;
}

int
mn_sheet_find (const MnSheet *self, const char *name, const char *other)
{
  for (guint i = 0; i < self->columns->len; i++)
    if (g_str_equal (self->columns->pdata[i], name))
      return (int) i;
  return other ? mn_sheet_find (self, other, NULL) : -1;
}

gboolean
mn_sheet_has_columns (const MnSheet *self, const char *const *names)
{
  for (guint i = 0; names[i]; i++)
    if (mn_sheet_find (self, names[i], NULL) < 0)
      return FALSE;
  return TRUE;
}

const char *
mn_sheet_get_note (const MnSheet *self, const char *key)
{
  return g_hash_table_lookup (self->notes, key);
}

const MnCsvRow *
mn_sheet_next (MnSheet *self)
{
  return mn_csv_next (&self->csv);
}

/* --- What comes of a row ------------------------------------------------------------------------ */

static MnReading *
get_reading (MnSheet *self)
{
  if (!self->reading)
    self->reading = mn_reading_new ();
  return self->reading;
}

void
mn_sheet_leave_out (MnSheet *self, MnLeftOut why)
{
  self->left_out[why]++;
}

void
mn_sheet_reject (MnSheet *self, const MnCsvRow *row, const char *reason)
{
  g_autofree char *where = g_strdup_printf ("%s:%u", self->where, row->line);
  g_autofree char *sentence = NULL;

  /* Translators: a file, a line number, a sentence */
  sentence = g_strdup_printf (_ ("“%s”, line %u: %s"), self->where, row->line, reason);
  g_ptr_array_add (get_reading (self)->rejected, mn_rejection_new (where, sentence));
}

void
mn_sheet_reject_value (MnSheet *self, const MnCsvRow *row, const char *format, const char *value)
{
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
  g_autofree char *reason = g_strdup_printf (format, value);
#pragma GCC diagnostic pop

  mn_sheet_reject (self, row, reason);
}

static Part *
get_part (MnSheet *self, const char *publisher, const MnCsvRow *row)
{
  const char *note = mn_sheet_get_note (self, "publisher");
  const char *key = publisher && *publisher ? publisher : note ? note : "";
  const char *url = mn_sheet_get_note (self, "url");
  const char *published = mn_sheet_get_note (self, "published");
  Part *part = g_hash_table_lookup (self->parts, key);

  if (part)
    return part;
  part = g_new0 (Part, 1);
  part->document = mn_reading_add (get_reading (self), self->where, row->line);
  part->document->is_table = TRUE;
  part->document->source = *key ? g_strdup (key) : NULL;
  part->document->url = g_strdup (url);
  if (published && mn_period_parse (published, &part->document->date))
    part->document->date_origin = MN_DATE_STATED;
  part->body = g_string_new_len (self->head->str, (gssize) self->head->len);
  g_hash_table_insert (self->parts, g_strdup (key), part);
  return part;
}

/* Where @row stands in the text of the part, which has it from now on. */
static guint32
take_row (Part *part, const MnCsvRow *row)
{
  if (part->last_line == row->line)
    return part->last_start;
  part->last_line = row->line;
  part->last_start = (guint32) part->body->len;
  g_string_append_len (part->body, row->text + row->span.start,
                       (gssize) (row->span.end - row->span.start));
  g_string_append_c (part->body, '\n');
  return part->last_start;
}

static MnEvidence *
make_evidence (Part *part, const MnCsvRow *row, const MnSpan *cell)
{
  const MnSpan *place = cell ? cell : &row->span;
  guint32 start = take_row (part, row) + (place->start - row->span.start);
  MnSpan span = { start, start + (place->end - place->start) };

  return mn_evidence_new (MN_PART_BODY, span, part->body->str);
}

/* --- Trade ------------------------------------------------------------------------------------ */

gboolean
mn_sheet_is_missing (const char *text)
{
  static const char *const nothing[] = { "",  "NA", "N/A", "n/a", "NaN", "nan", "NULL", "None",
                                         "-", "–",  ":",   "..",  "...", "…",   "x" };

  for (gsize i = 0; i < G_N_ELEMENTS (nothing); i++)
    if (g_str_equal (text, nothing[i]))
      return TRUE;
  return FALSE;
}

/* More digits than anybody counts are noise of floating point: 126074.20000000001. */
static void
drop_noise (MnDecimal *value)
{
  const gint64 most = G_GINT64_CONSTANT (1000000000000);

  if (ABS (value->digits) < most * 1000)
    return;
  while (ABS (value->digits) >= most)
    {
      value->digits = (value->digits + (value->digits < 0 ? -5 : 5)) / 10;
      value->exponent++;
    }
}

/* Every comma of @text parts three digits from those before it: '7,619,630.5'. */
static gboolean
commas_part_thousands (const char *text)
{
  for (const char *comma = strchr (text, ','); comma; comma = strchr (comma + 1, ','))
    {
      gsize digits = strspn (comma + 1, "0123456789");

      if (comma == text || digits != 3 || (comma[4] && !strchr (",.", comma[4])))
        return FALSE;
    }
  return TRUE;
}

/* '7,619,630.5'; '7 619 630,5' where the comma does not part the columns; '1.2e7'. A comma that can be neither
 * is no guess: FALSE. */
static gboolean
parse_value (const char *text, char separator, MnDecimal *value)
{
  const char *comma = strchr (text, ',');
  gboolean is_alone = comma && !strchr (comma + 1, ',') && !strchr (text, '.');
  gboolean parts = separator == ';' && is_alone ? FALSE : commas_part_thousands (text);
  g_autoptr (GString) plain = g_string_new (NULL);
  char *end;

  if (comma && !parts && (separator == ',' || !is_alone))
    return FALSE;
  for (const char *p = text; *p; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (c == ',' && !parts)
        g_string_append_c (plain, '.');
      else if (c != ',' && !g_unichar_isspace (c))
        g_string_append_unichar (plain, c);
    }
  if (!mn_decimal_parse (plain->str, plain->len, value))
    {
      double number = g_ascii_strtod (plain->str, &end);
      char digits[64];

      if (end == plain->str || *end || !isfinite (number) || fabs (number) > 1e17)
        return FALSE;
      g_ascii_formatd (digits, sizeof digits, "%.3f", number);
      if (!mn_decimal_parse (digits, strlen (digits), value))
        return FALSE;
    }
  drop_noise (value);
  return TRUE;
}

/* The countries of a line; FALSE, and the row is dealt with, where it is none of ours. */
static gboolean
find_countries (MnSheet *self,
                const MnCsvRow *row,
                const MnTradeLine *line,
                MnCountry *reporter,
                MnCountry *partner)
{
  MnPlaceKind reporting = mn_sheet_place_find (line->reporter, reporter);
  MnPlaceKind other = mn_sheet_place_find (line->partner, partner);

  if (reporting == MN_PLACE_UNKNOWN)
    mn_sheet_reject_value (self, row, _ ("“%s” is no country that is known."), line->reporter);
  else if (other == MN_PLACE_UNKNOWN)
    mn_sheet_reject_value (self, row, _ ("“%s” is no country that is known."), line->partner);
  else if (reporting == MN_PLACE_GONE || other == MN_PLACE_GONE)
    mn_sheet_leave_out (self, MN_LEFT_OUT_GONE);
  else if (reporting != MN_PLACE_COUNTRY || other == MN_PLACE_GROUP)
    mn_sheet_leave_out (self, MN_LEFT_OUT_GROUP);
  else if ((*reporter != MN_MONGOLIA && *partner != MN_MONGOLIA) || *reporter == *partner)
    mn_sheet_leave_out (self, MN_LEFT_OUT_OTHERS);
  else
    return TRUE;
  return FALSE;
}

static MnFigure *
make_figure (const MnTradeLine *line, MnCountry reporter, MnCountry partner)
{
  MnFigure *figure = mn_figure_new (line->kind);
  gboolean leaves = line->kind != MN_KIND_IMPORT;

  figure->reporter = reporter;
  mn_figure_set_pair (figure, leaves ? reporter : partner, leaves ? partner : reporter);
  figure->period = line->period;
  figure->has_amount = TRUE;
  g_strlcpy (figure->currency, line->currency, sizeof figure->currency);
  figure->scope = partner == MN_COUNTRY_NONE ? MN_SCOPE_WORLD : MN_SCOPE_BILATERAL;
  figure->basis = line->basis;
  figure->status = line->status;
  figure->confidence = 1;
  return figure;
}

static void
note_figure (Part *part, const MnFigure *figure)
{
  part->several_reporters |= part->reporter && part->reporter != figure->reporter;
  part->reporter = figure->reporter;
  part->has_partners |= figure->scope == MN_SCOPE_BILATERAL;
  part->has_exports |= figure->kind != MN_KIND_IMPORT;
  part->has_imports |= figure->kind != MN_KIND_EXPORT;
}

void
mn_sheet_add_trade (MnSheet *self, const MnCsvRow *row, const MnSpan *cell, const MnTradeLine *line)
{
  MnCountry reporter, partner;
  MnDecimal value;

  if (mn_sheet_is_missing (line->value))
    {
      mn_sheet_leave_out (self, MN_LEFT_OUT_EMPTY);
      return;
    }
  if (!find_countries (self, row, line, &reporter, &partner))
    return;
  if (!mn_period_is_known (&line->period))
    {
      mn_sheet_reject (self, row, _ ("There is no year or month that can be read."));
      return;
    }
  if (!parse_value (line->value, row->separator, &value))
    {
      mn_sheet_reject_value (self, row, _ ("“%s” is no number."), line->value);
      return;
    }
  if (value.digits < 0)
    {
      mn_sheet_reject_value (self, row, _ ("“%s” is below zero: no trade can be."), line->value);
      return;
    }

  Part *part = get_part (self, line->publisher, row);
  MnFigure *figure = make_figure (line, reporter, partner);
  figure->amount = mn_decimal_scale (&value, line->power);
  mn_evidence_free (figure->evidence);
  figure->evidence = make_evidence (part, row, cell);
  note_figure (part, figure);
  g_ptr_array_add (part->document->figures, figure);
}

void
mn_sheet_add_event (MnSheet *self, const MnCsvRow *row, MnEvent *event)
{
  Part *part = get_part (self, NULL, row);

  g_ptr_array_add (event->evidence, make_evidence (part, row, NULL));
  g_ptr_array_add (part->document->events, event);
}

/* --- The end ---------------------------------------------------------------------------------- */

/* Of what power of ten all amounts are. */
static int
find_unit (const GPtrArray *figures, guint *n)
{
  int finest = MN_DECIMAL_MAX_EXPONENT;

  *n = 0;
  for (guint i = 0; i < figures->len; i++)
    {
      MnDecimal amount = ((const MnFigure *) figures->pdata[i])->amount;

      if (amount.digits == 0)
        continue;
      (*n)++;
      for (; amount.digits % 10 == 0; amount.digits /= 10)
        amount.exponent++;
      finest = MIN (finest, amount.exponent);
    }
  return finest;
}

/* A publisher who gives whole millions knows no units, however many zeros are printed. */
static void
set_unit (GPtrArray *figures)
{
  guint n;
  int unit = find_unit (figures, &n);

  if (n < UNIT_FIGURES)
    return;
  for (guint i = 0; i < figures->len; i++)
    {
      MnDecimal *amount = &((MnFigure *) figures->pdata[i])->amount;

      for (; amount->exponent < unit && amount->digits % 10 == 0; amount->exponent++)
        amount->digits /= 10;
    }
}

static char *
make_title (const MnSheet *self, const Part *part)
{
  const char *title = mn_sheet_get_note (self, "title");
  g_autofree char *country = NULL;

  if (title)
    return g_strdup (title);
  if (part->document->figures->len == 0)
    return g_path_get_basename (self->where);

  country = mn_country_dup_name (part->several_reporters ? MN_MONGOLIA : part->reporter, NULL);
  if (!part->has_partners)
    /* Translators: the title of a table; a country */
    return g_strdup_printf (part->has_exports && part->has_imports ? _ ("%s: total trade")
                            : part->has_exports                    ? _ ("%s: total exports")
                                                                   : _ ("%s: total imports"),
                            country);
  /* Translators: the title of a table; a country */
  return g_strdup_printf (part->has_exports && part->has_imports ? _ ("%s: trade by country")
                          : part->has_exports                    ? _ ("%s: exports by country")
                                                                 : _ ("%s: imports by country"),
                          country);
}

static char *
describe_left_out (MnLeftOut why, guint n)
{
  switch (why)
    {
    case MN_LEFT_OUT_GROUP:
      return g_strdup_printf (ngettext ("%u row on a region or a group of countries was left out.",
                                        "%u rows on regions or groups of countries were left out.",
                                        n),
                              n);
    case MN_LEFT_OUT_GONE:
      return g_strdup_printf (ngettext ("%u row on a state that no longer exists was left out.",
                                        "%u rows on states that no longer exist were left out.", n),
                              n);
    case MN_LEFT_OUT_OTHERS:
      return g_strdup_printf (ngettext ("%u row that is not on Mongolia was left out.",
                                        "%u rows that are not on Mongolia were left out.", n),
                              n);
    case MN_LEFT_OUT_EMPTY:
      return g_strdup_printf (ngettext ("%u value is missing in the table.",
                                        "%u values are missing in the table.", n),
                              n);
    case MN_LEFT_OUT_FLOW:
    default:
      return g_strdup_printf (
          ngettext ("%u row on re-exports, a balance or another flow was left out.",
                    "%u rows on re-exports, balances or other flows were left out.", n),
          n);
    }
}

static void
note_left_out (MnSheet *self, MnReading *reading)
{
  for (guint why = 0; why < MN_N_LEFT_OUT; why++)
    if (self->left_out[why] > 0)
      {
        g_autofree char *sentence = describe_left_out ((MnLeftOut) why, self->left_out[why]);

        g_ptr_array_add (reading->notes, mn_rejection_new (self->where, sentence));
      }
}

MnReading *
mn_sheet_finish (MnSheet *self, GError **error)
{
  g_autoptr (MnReading) reading = get_reading (self);
  GHashTableIter iter;
  gpointer value;

  self->reading = NULL;
  g_hash_table_iter_init (&iter, self->parts);
  while (g_hash_table_iter_next (&iter, NULL, &value))
    {
      Part *part = value;

      set_unit (part->document->figures);
      part->document->title = make_title (self, part);
      part->document->body = g_strndup (part->body->str, part->body->len);
    }
  note_left_out (self, reading);
  if (reading->documents->len == 0 && reading->rejected->len == 0)
    {
      const MnRejection *why = reading->notes->len ? reading->notes->pdata[0] : NULL;

      g_set_error (error, MN_READER_ERROR, MN_READER_ERROR_EMPTY,
                   _ ("“%s” is a table, but no row says anything of Mongolia’s relations. %s"),
                   self->where, why ? why->reason : "");
      return NULL;
    }
  return g_steal_pointer (&reading);
}
