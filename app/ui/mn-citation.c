/* mn-citation.c: what one source says. */
#include "mn-citation.h"

#include "mn-derivation.h"
#include "mn-fact-words.h"
#include "mn-format.h"

#include <glib/gi18n.h>
#include <math.h>

char *
mn_citation_dup_source (gint64 article, GHashTable *notes)
{
  const MnSourceNote *note = notes == NULL ? NULL : g_hash_table_lookup (notes, &article);
  g_autofree char *date = NULL;
  const char *name;

  if (note == NULL)
    return g_strdup ("");
  name = note->source != NULL ? note->source : note->heading;
  date = mn_format_period (&note->date, NULL);
  return *date == '\0' ? g_strdup (name) : g_strdup_printf ("%s, %s", name, date);
}

char *
mn_citation_dup_note (gint64 article, GHashTable *notes)
{
  const MnSourceNote *note = notes == NULL ? NULL : g_hash_table_lookup (notes, &article);
  g_autofree char *source = mn_citation_dup_source (article, notes);

  if (note == NULL || note->source == NULL)
    return g_steal_pointer (&source);
  return g_strdup_printf (_ ("%s: %s"), source, note->heading);
}

MnCitation *
mn_citation_new (char *title, const MnEvidence *evidence, gboolean disputes, GHashTable *notes)
{
  MnCitation *citation = g_new0 (MnCitation, 1);

  citation->title = title;
  citation->number = g_strdup ("");
  citation->source = mn_citation_dup_source (evidence->article, notes);
  citation->evidence = mn_evidence_copy (evidence);
  citation->disputes = disputes;
  return citation;
}

void
mn_citation_free (MnCitation *citation)
{
  if (citation == NULL)
    return;
  g_free (citation->title);
  g_free (citation->number);
  g_free (citation->source);
  mn_evidence_free (citation->evidence);
  g_free (citation);
}

/* '30.4 million US dollars, +129.9%, 96% of the turnover, reported by Kazakhstan' */
static char *
dup_figure_title (const MnFigure *figure)
{
  GString *title = g_string_new (NULL);
  g_autofree char *share = mn_fact_words_share (figure, NULL);

  if (figure->has_amount)
    {
      g_autofree char *amount = mn_format_amount (figure, NULL);

      g_string_append (title, amount);
    }
  if (!isnan (figure->growth_pct))
    {
      g_autofree char *growth = mn_format_growth (figure->growth_pct, NULL);

      g_string_append_printf (title, "%s%s", title->len > 0 ? ", " : "", growth);
    }
  if (share)
    g_string_append_printf (title, "%s%s", title->len > 0 ? ", " : "", share);
  if (figure->reporter != MN_COUNTRY_NONE)
    {
      g_autofree char *name = mn_country_dup_name (figure->reporter, NULL);

      g_string_append_printf (title, _ (", reported by %s"), name);
    }
  return g_string_free (title, FALSE);
}

static void
add_inputs (GPtrArray *citations, const GPtrArray *inputs, gboolean disputes, GHashTable *notes)
{
  for (guint i = 0; i < inputs->len; i++)
    {
      const MnFigure *input = g_ptr_array_index (inputs, i);
      MnCitation *citation =
          mn_citation_new (mn_fact_words_figure (input, NULL), input->evidence, disputes, notes);

      citation->is_input = TRUE;
      g_ptr_array_add (citations, citation);
    }
}

const MnEvidence *
mn_citation_list_get_only (const GPtrArray *citations)
{
  const MnCitation *first = citations->len == 1 ? g_ptr_array_index (citations, 0) : NULL;

  return first && !first->is_input ? first->evidence : NULL;
}

GPtrArray *
mn_citation_list_figures (const GPtrArray *figures, guint n_agreeing, GHashTable *notes)
{
  GPtrArray *citations = g_ptr_array_new_with_free_func ((GDestroyNotify) mn_citation_free);

  for (guint i = 0; i < figures->len; i++)
    {
      const MnFigure *figure = g_ptr_array_index (figures, i);

      if (figure->derivation)
        add_inputs (citations, figure->derivation->inputs, i >= n_agreeing, notes);
      else
        g_ptr_array_add (citations, mn_citation_new (dup_figure_title (figure), figure->evidence,
                                                     i >= n_agreeing, notes));
    }
  return citations;
}
