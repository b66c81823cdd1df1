/* mn-table-figures.c: figures of trade. */
#include "mn-table-figures.h"

#include "mn-table-evidence.h"

#include <string.h>

/* The country whose trade with Mongolia it is. */
static MnCountry
get_partner (const MnFigure *figure)
{
  return figure->from == MN_MONGOLIA ? figure->to
         : figure->to == MN_MONGOLIA ? figure->from
                                     : MN_COUNTRY_NONE;
}

#define ADD                                                                                      \
  "INSERT INTO figure (origin, reading, kind, from_country, to_country, reporter, partner,"      \
  " period_start, period_end, period_precision, digits, exponent, value, low, high, bound,"      \
  " currency, growth_pct, status, scope, basis, confidence, doubt, replaced_by)"                 \
  " VALUES ('rule', ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17," \
  " ?18, ?19, ?20, ?21, ?22, ?23)"

static gboolean
add_figure (MnConnection *connection,
            gint64 reading,
            const MnFigure *figure,
            gint64 replaced_by,
            gint64 *id,
            GError **error)
{
  g_autoptr (MnStatement) statement = mn_connection_prepare (connection, ADD, error);

  if (!statement)
    return FALSE;
  mn_statement_bind_int (statement, 1, reading);
  mn_statement_bind_text (statement, 2, mn_figure_kind_to_nick (figure->kind));
  mn_statement_bind_country (statement, 3, figure->from);
  mn_statement_bind_country (statement, 4, figure->to);
  mn_statement_bind_country (statement, 5, figure->reporter);
  mn_statement_bind_country (statement, 6, get_partner (figure));
  mn_statement_bind_period (statement, 7, &figure->period);
  if (figure->has_amount)
    {
      mn_statement_bind_int (statement, 10, figure->amount.digits);
      mn_statement_bind_int (statement, 11, figure->amount.exponent);
      mn_statement_bind_text (statement, 16, figure->currency);
    }
  mn_statement_bind_double (statement, 12, mn_figure_get_value (figure));
  mn_statement_bind_double (statement, 13, mn_figure_get_low (figure));
  mn_statement_bind_double (statement, 14, mn_figure_get_high (figure));
  mn_statement_bind_text (statement, 15, mn_bound_to_nick (figure->bound));
  mn_statement_bind_double (statement, 17, figure->growth_pct);
  mn_statement_bind_text (statement, 18, mn_figure_status_to_nick (figure->status));
  mn_statement_bind_text (statement, 19, mn_figure_scope_to_nick (figure->scope));
  mn_statement_bind_text (statement, 20, mn_basis_to_nick (figure->basis));
  mn_statement_bind_double (statement, 21, figure->confidence);
  mn_statement_bind_text (statement, 22, figure->doubt);
  mn_statement_bind_id (statement, 23, replaced_by);
  if (!mn_statement_run (statement, error))
    return FALSE;
  *id = sqlite3_last_insert_rowid (mn_connection_get_handle (connection));
  return TRUE;
}

static gboolean
says_the_same (const MnFigure *a, const MnFigure *b)
{
  return a->kind == b->kind && mn_figure_same_subject (a, b) && a->has_amount == b->has_amount &&
         (!a->has_amount ||
          (a->amount.digits == b->amount.digits && a->amount.exponent == b->amount.exponent));
}

static MnFigure *
find_same (GPtrArray *figures, const MnFigure *figure)
{
  for (guint i = 0; figures && i < figures->len; i++)
    if (says_the_same (g_ptr_array_index (figures, i), figure))
      return g_ptr_array_index (figures, i);
  return NULL;
}

/* What the user put in the place of @figure; 0: nothing. */
static gboolean
get_replacement (MnConnection *connection, gint64 figure, gint64 *replaced_by, GError **error)
{
  g_autoptr (MnStatement) statement =
      mn_connection_prepare (connection, "SELECT replaced_by FROM figure WHERE id = ?1", error);

  if (!statement)
    return FALSE;
  mn_statement_bind_int (statement, 1, figure);
  if (mn_statement_step (statement, error) == MN_STEP_ERROR)
    return FALSE;
  *replaced_by = mn_statement_get_int (statement, 0);
  return TRUE;
}

gboolean
mn_figures_add (MnConnection *connection,
                gint64 reading,
                gint64 edition,
                const MnArticle *article,
                GPtrArray *before,
                guint *n_new,
                GError **error)
{
  *n_new = 0;
  for (guint i = 0; i < article->figures->len; i++)
    {
      const MnFigure *figure = g_ptr_array_index (article->figures, i);
      const MnFigure *old = find_same (before, figure);
      gint64 id, replaced_by = 0;

      if (old && !get_replacement (connection, old->id, &replaced_by, error))
        return FALSE;
      if (!add_figure (connection, reading, figure, replaced_by, &id, error) ||
          !mn_evidence_add (connection, id, 0, edition, article, figure->evidence, error))
        return FALSE;
      *n_new += !old;
    }
  return TRUE;
}

gboolean
mn_figures_supersede (MnConnection *connection, gint64 article, gint64 current, GError **error)
{
  g_autoptr (MnStatement) statement = mn_connection_prepare (
      connection,
      "UPDATE figure SET superseded_by = nullif(?2, reading)"
      " WHERE reading IN (SELECT r.id FROM edition e JOIN reading r ON r.edition = e.id"
      "  WHERE e.article = ?1) AND superseded_by IS NOT nullif(?2, reading)",
      error);

  if (!statement)
    return FALSE;
  mn_statement_bind_int (statement, 1, article);
  mn_statement_bind_int (statement, 2, current);
  return mn_statement_run (statement, error);
}

#define FROM_FIGURES " FROM figure f LEFT JOIN evidence v ON v.figure = f.id " MN_EVIDENCE_JOINS

/* What a reading gave, the user's corrections of it, and what the user or a table says of any edition of
 * the article. */
#define OF_ARTICLE                                                             \
  FROM_FIGURES                                                                 \
  " WHERE f.replaced_by IS NULL AND f.id IN"                                   \
  " (SELECT coalesce(replaced_by, id) FROM figure WHERE reading = ?2"          \
  "  UNION SELECT o.id FROM edition oe JOIN evidence ov ON ov.edition = oe.id" \
  "   JOIN figure o ON o.id = ov.figure WHERE oe.article = ?1 AND o.origin <> 'rule')"

gboolean
mn_figures_count (MnConnection *connection,
                  gint64 article,
                  gint64 reading,
                  guint *n,
                  GError **error)
{
  g_autoptr (MnStatement) statement =
      mn_connection_prepare (connection, "SELECT count(DISTINCT f.id)" OF_ARTICLE, error);

  if (!statement)
    return FALSE;
  mn_statement_bind_int (statement, 1, article);
  mn_statement_bind_int (statement, 2, reading);
  if (mn_statement_step (statement, error) == MN_STEP_ERROR)
    return FALSE;
  *n = (guint) mn_statement_get_int (statement, 0);
  return TRUE;
}

#define COLUMNS                                                                                  \
  "SELECT f.id, f.kind, f.from_country, f.to_country, f.reporter, f.period_start, f.period_end," \
  " f.period_precision, f.digits, f.exponent, f.bound, f.currency, f.growth_pct, f.status,"      \
  " f.scope, f.basis, f.confidence, f.doubt, " MN_EVIDENCE_COLUMNS

static MnFigure *
figure_from_row (MnStatement *row)
{
  MnFigure *figure = mn_figure_new (mn_figure_kind_from_nick (mn_statement_get_text (row, 1)));

  figure->id = mn_statement_get_int (row, 0);
  figure->from = mn_statement_get_country (row, 2);
  figure->to = mn_statement_get_country (row, 3);
  figure->reporter = mn_statement_get_country (row, 4);
  figure->period = mn_statement_get_period (row, 5);
  figure->has_amount = !mn_statement_is_null (row, 8);
  figure->amount =
      (MnDecimal){ mn_statement_get_int (row, 8), (int) mn_statement_get_int (row, 9) };
  figure->bound = mn_bound_from_nick (mn_statement_get_text (row, 10));
  if (!mn_statement_is_null (row, 11))
    g_strlcpy (figure->currency, mn_statement_get_text (row, 11), sizeof figure->currency);
  figure->growth_pct = mn_statement_get_double (row, 12);
  figure->status = mn_figure_status_from_nick (mn_statement_get_text (row, 13));
  figure->scope = mn_figure_scope_from_nick (mn_statement_get_text (row, 14));
  figure->basis = mn_basis_from_nick (mn_statement_get_text (row, 15));
  figure->confidence = mn_statement_get_double (row, 16);
  figure->doubt = mn_statement_dup_text (row, 17);
  mn_evidence_free (figure->evidence);
  figure->evidence = mn_evidence_from_row (row, 18);
  return figure;
}

static GPtrArray *
load (MnStatement *statement, GError **error)
{
  g_autoptr (GPtrArray) figures = g_ptr_array_new_with_free_func ((GDestroyNotify) mn_figure_free);
  MnStep step;

  while ((step = mn_statement_step (statement, error)) == MN_STEP_ROW)
    g_ptr_array_add (figures, figure_from_row (statement));
  return step == MN_STEP_DONE ? g_steal_pointer (&figures) : NULL;
}

GPtrArray *
mn_figures_load_reading (MnConnection *connection, gint64 article, gint64 reading, GError **error)
{
  g_autoptr (MnStatement) statement =
      mn_connection_prepare (connection,
                             COLUMNS OF_ARTICLE " ORDER BY v.part DESC, v.span_start, f.id", error);

  if (!statement)
    return NULL;
  mn_statement_bind_id (statement, 1, article);
  mn_statement_bind_int (statement, 2, reading);
  return load (statement, error);
}

GPtrArray *
mn_figures_load_read (MnConnection *connection, gint64 reading, GError **error)
{
  g_autoptr (MnStatement) statement =
      mn_connection_prepare (connection, COLUMNS FROM_FIGURES " WHERE f.reading = ?1", error);

  if (!statement)
    return NULL;
  mn_statement_bind_int (statement, 1, reading);
  return load (statement, error);
}

GPtrArray *
mn_figures_load_partner (MnConnection *connection, MnCountry partner, GError **error)
{
  g_autoptr (MnStatement) statement = mn_connection_prepare (
      connection,
      COLUMNS FROM_FIGURES
      " WHERE f.partner = ?1 AND f.superseded_by IS NULL AND f.replaced_by IS NULL"
      " AND f.scope = 'bilateral'"
      " ORDER BY f.period_start, f.period_end, e.article, v.span_start, f.id",
      error);

  if (!statement)
    return NULL;
  mn_statement_bind_country (statement, 1, partner);
  return load (statement, error);
}
