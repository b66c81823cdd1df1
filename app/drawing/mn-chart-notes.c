/* mn-chart-notes.c: numbered source notes, one to one with what is drawn. */
#include "mn-chart-private.h"

#include "mn-format.h"
#include "mn-gettext.h"

#define MAX_PERIODS 6

typedef struct
{
  MnChartNotes *notes;
  GPtrArray *periods; /* of GPtrArray of char *, one for each note */
  const char *locale;
} Numbering;

static void
number_article (Numbering *numbering, gint64 article)
{
  int number = (int) numbering->notes->notes->len + 1;
  MnNote note = { .number = number, .article = article };

  if (article == 0 || mn_chart_notes_get_number (numbering->notes, article) > 0)
    return;
  g_array_append_val (numbering->notes->notes, note);
  g_hash_table_insert (numbering->notes->numbers, g_memdup2 (&article, sizeof article),
                       GINT_TO_POINTER (number));
  g_ptr_array_add (numbering->periods, g_ptr_array_new_with_free_func (g_free));
}

static gboolean
has_period (GPtrArray *periods, const char *period)
{
  return g_ptr_array_find_with_equal_func (periods, period, g_str_equal, NULL);
}

/* What a note is the source of; a period that was only derived is told to be. */
static void
add_period (Numbering *numbering, const MnFigure *figure, gint64 article)
{
  int number = mn_chart_notes_get_number (numbering->notes, article);
  GPtrArray *periods = number > 0 ? g_ptr_array_index (numbering->periods, number - 1) : NULL;
  g_autofree char *plain = figure->status == MN_STATUS_TARGET
                               ? g_strdup (_ ("target"))
                               : mn_format_period_short (&figure->period, TRUE, numbering->locale);
  g_autofree char *period =
      /* Translators: a period, whose value was computed from what the source says of others */
      figure->derivation ? g_strdup_printf (_ ("%s (derived)"), plain) : g_strdup (plain);

  if (periods && *plain && periods->len < MAX_PERIODS && !has_period (periods, plain) &&
      !has_period (periods, period))
    g_ptr_array_add (periods, g_steal_pointer (&period));
}

typedef enum
{
  PASS_NUMBERS,
  PASS_STATED,
  PASS_DERIVED,
  N_PASSES,
} Pass;

static void
note_statement (Numbering *numbering, Pass pass, const MnStatement *statement)
{
  g_autoptr (GPtrArray) evidence = mn_figure_list_evidence (statement->figure);

  for (guint i = 0; i < evidence->len; i++)
    {
      gint64 article = ((const MnEvidence *) g_ptr_array_index (evidence, i))->article;

      if (pass == PASS_NUMBERS)
        number_article (numbering, article);
      else if ((pass == PASS_DERIVED) == (statement->figure->derivation != NULL))
        add_period (numbering, statement->figure, article);
    }
}

static void
note_unit (Numbering *numbering, Pass pass, const MnTradeUnit *unit)
{
  for (guint i = 0; i < unit->slots->len; i++)
    for (guint flow = 0; flow < MN_N_FLOWS; flow++)
      {
        const MnTradeSlot *slot = g_ptr_array_index (unit->slots, i);

        if (slot->flows[flow])
          note_statement (numbering, pass, slot->flows[flow]);
      }
  for (guint i = 0; i < unit->targets->len; i++)
    note_statement (numbering, pass,
                    ((MnTradeTarget *) g_ptr_array_index (unit->targets, i))->statement);
}

MnChartNotes *
mn_chart_notes_new (const MnTradeUnit *unit,
                    MnNoteFunc get_note,
                    gpointer user_data,
                    const char *locale)
{
  MnChartNotes *self = g_new0 (MnChartNotes, 1);
  g_autoptr (GPtrArray) periods =
      g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);
  Numbering numbering = { self, periods, locale };

  self->notes = g_array_new (FALSE, FALSE, sizeof (MnNote));
  self->numbers = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  for (Pass pass = PASS_NUMBERS; pass < N_PASSES; pass++)
    note_unit (&numbering, pass, unit);

  for (guint i = 0; i < self->notes->len; i++)
    {
      MnNote *note = &g_array_index (self->notes, MnNote, i);
      GPtrArray *list = g_ptr_array_index (periods, i);

      g_ptr_array_add (list, NULL);
      note->periods = g_strjoinv (", ", (char **) list->pdata);
      note->text = get_note ? get_note (note->article, user_data) : NULL;
    }
  return self;
}

void
mn_chart_notes_free (MnChartNotes *self)
{
  for (guint i = 0; i < self->notes->len; i++)
    {
      g_free (g_array_index (self->notes, MnNote, i).periods);
      g_free (g_array_index (self->notes, MnNote, i).text);
    }
  g_array_unref (self->notes);
  g_hash_table_unref (self->numbers);
  g_free (self);
}

int
mn_chart_notes_get_number (const MnChartNotes *self, gint64 article)
{
  return GPOINTER_TO_INT (g_hash_table_lookup (self->numbers, &article));
}

gboolean
mn_chart_notes_cites (const MnFigure *figure, gint64 article)
{
  g_autoptr (GPtrArray) evidence = mn_figure_list_evidence (figure);

  for (guint i = 0; i < evidence->len; i++)
    if (((const MnEvidence *) g_ptr_array_index (evidence, i))->article == article)
      return TRUE;
  return FALSE;
}

char *
mn_chart_notes_dup_sign (const MnChartNotes *self, const MnFigure *figure)
{
  GString *sign = g_string_new (NULL);

  for (guint i = 0; i < self->notes->len; i++)
    {
      const MnNote *note = &g_array_index (self->notes, MnNote, i);

      if (!mn_chart_notes_cites (figure, note->article))
        continue;
      /* Not a raised figure: after a number that would be a power. */
      g_string_append_printf (sign, "%s%d", sign->len > 0 ? ", " : "\u00a0[", note->number);
    }
  if (sign->len > 0)
    g_string_append_c (sign, ']');
  return g_string_free (sign, FALSE);
}
