/* mn-chart-notes.c: numbered source notes, one to one with what is drawn. */
#include "mn-chart-private.h"

#include "mn-format.h"

#include <glib/gi18n.h>

#define MAX_PERIODS 6

typedef struct
{
  MnChartNotes *notes;
  GPtrArray *periods; /* of GPtrArray of char *, one for each note */
  const char *locale;
} Numbering;

static void
number_statement (Numbering *numbering, const MnStatement *statement)
{
  gint64 article = statement->figure->evidence->article;
  int number = mn_chart_notes_get_number (numbering->notes, article);

  if (article == 0)
    return;
  if (number == 0)
    {
      number = (int) numbering->notes->notes->len + 1;
      MnNote note = { .number = number, .article = article };

      g_array_append_val (numbering->notes->notes, note);
      g_hash_table_insert (numbering->notes->numbers, g_memdup2 (&article, sizeof article),
                           GINT_TO_POINTER (number));
      g_ptr_array_add (numbering->periods, g_ptr_array_new_with_free_func (g_free));
    }

  GPtrArray *periods = g_ptr_array_index (numbering->periods, number - 1);
  char *period = statement->figure->status == MN_STATUS_TARGET
                     ? g_strdup (_ ("target"))
                     : mn_format_period_short (&statement->figure->period, TRUE, numbering->locale);
  if (*period && periods->len < MAX_PERIODS &&
      !g_ptr_array_find_with_equal_func (periods, period, g_str_equal, NULL))
    g_ptr_array_add (periods, period);
  else
    g_free (period);
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
  for (guint i = 0; i < unit->slots->len; i++)
    for (guint flow = 0; flow < MN_N_FLOWS; flow++)
      {
        const MnTradeSlot *slot = g_ptr_array_index (unit->slots, i);

        if (slot->flows[flow])
          number_statement (&numbering, slot->flows[flow]);
      }
  for (guint i = 0; i < unit->targets->len; i++)
    number_statement (&numbering,
                      ((MnTradeTarget *) g_ptr_array_index (unit->targets, i))->statement);

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

char *
mn_chart_notes_dup_sign (int number)
{
  /* Not a raised figure: after a number that would be a power. */
  return number > 0 ? g_strdup_printf ("\u00a0[%d]", number) : g_strdup ("");
}
