/* mn-table-figures.c: figures of trade. */
#include "mn-table-figures.h"

#include "mn-table-evidence.h"

#include <glib/gi18n.h>
#include <math.h>
#include <string.h>

/* The country whose trade with Mongolia it is. */
static MnCountry
get_partner (const MnFigure *figure)
{
  return figure->from == MN_MONGOLIA ? figure->to
         : figure->to == MN_MONGOLIA ? figure->from
                                     : MN_COUNTRY_NONE;
}

#define ADD                                                                                    \
  "INSERT INTO figure (origin, reading, kind, from_country, to_country, reporter, partner,"    \
  " period_start, period_end, period_precision, digits, exponent, value, low, high, bound,"    \
  " currency, growth_pct, status, scope, basis, confidence, doubt, verdict, share_pct)"        \
  " VALUES (CASE WHEN ?1 IS NULL THEN 'user' ELSE 'rule' END, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8," \
  " ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24)"

/* Read in @reading or, where that is 0, brought by the user's @verdict. */
static gboolean
add_figure (MnConnection *connection,
            gint64 reading,
            gint64 verdict,
            const MnFigure *figure,
            gint64 *id,
            GError **error)
{
  g_autoptr (MnStatement) statement = mn_connection_prepare (connection, ADD, error);

  if (!statement)
    return FALSE;
  mn_statement_bind_id (statement, 1, reading);
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
  mn_statement_bind_id (statement, 23, verdict);
  mn_statement_bind_double (statement, 24, figure->share_pct);
  if (!mn_statement_run (statement, error))
    return FALSE;
  *id = sqlite3_last_insert_rowid (mn_connection_get_handle (connection));
  return TRUE;
}

static gboolean
says_the_same (const MnFigure *a, const MnFigure *b)
{
  return a->kind == b->kind && mn_figure_same_subject (a, b) && a->has_amount == b->has_amount &&
         (!a->has_amount
              ? isnan (a->share_pct) == isnan (b->share_pct)
              : (a->amount.digits == b->amount.digits && a->amount.exponent == b->amount.exponent));
}

/* A table may have thousands: each is compared with those of its days and amount only. */
static char *
make_bucket (const MnFigure *figure)
{
  return g_strdup_printf ("%d %d %d %d %" G_GINT64_FORMAT, figure->from, figure->to,
                          figure->period.start, figure->period.end,
                          figure->has_amount ? figure->amount.digits : 0);
}

/* Lists of MnFigure by bucket. @figures may be NULL. */
static GHashTable *
index_figures (GPtrArray *figures)
{
  GHashTable *index =
      g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_ptr_array_unref);

  for (guint i = 0; figures && i < figures->len; i++)
    {
      g_autofree char *bucket = make_bucket (figures->pdata[i]);
      GPtrArray *list = g_hash_table_lookup (index, bucket);

      if (!list)
        {
          list = g_ptr_array_new ();
          g_hash_table_insert (index, g_steal_pointer (&bucket), list);
        }
      g_ptr_array_add (list, figures->pdata[i]);
    }
  return index;
}

static gboolean
is_among (GHashTable *index, const MnFigure *figure)
{
  g_autofree char *bucket = make_bucket (figure);
  GPtrArray *list = g_hash_table_lookup (index, bucket);

  for (guint i = 0; list && i < list->len; i++)
    if (says_the_same (list->pdata[i], figure))
      return TRUE;
  return FALSE;
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
  g_autoptr (GHashTable) index = index_figures (before);

  *n_new = 0;
  for (guint i = 0; i < article->figures->len; i++)
    {
      const MnFigure *figure = g_ptr_array_index (article->figures, i);
      gint64 id;

      if (!add_figure (connection, reading, 0, figure, &id, error) ||
          !mn_evidence_add (connection, id, 0, edition, article, figure->evidence, error))
        return FALSE;
      *n_new += !is_among (index, figure);
    }
  return TRUE;
}

gboolean
mn_figures_add_users (MnConnection *connection,
                      gint64 verdict,
                      const MnFigure *figure,
                      gint64 *id,
                      GError **error)
{
  return add_figure (connection, 0, verdict, figure, id, error);
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

/* Of `figure f`: its evidence, and the verdicts that brought it (w) and overruled it (x). */
#define WITH_EVIDENCE                                          \
  " LEFT JOIN evidence v ON v.figure = f.id" MN_EVIDENCE_JOINS \
  " LEFT JOIN verdict w ON w.id = f.verdict "
#define FROM_FIGURES " FROM figure f" WITH_EVIDENCE "LEFT JOIN verdict x ON x.id = f.overruled_by "

/* What a reading gave and what the user said of the article, as far as it counts. */
#define OF_ARTICLE                                                        \
  FROM_FIGURES                                                            \
  " WHERE f.overruled_by IS NULL AND f.id IN"                             \
  " (SELECT id FROM figure WHERE reading = ?2"                            \
  "  UNION SELECT u.id FROM judged j JOIN verdict uv ON uv.judged = j.id" \
  "   JOIN figure u ON u.verdict = uv.id WHERE j.article = ?1)"

/* Of what the user rejected, what the rules read goes before what the user said until then. From the
 * article on: most have nothing of the kind. */
#define REJECTED                                                          \
  " FROM judged j CROSS JOIN verdict x ON x.judged = j.id"                \
  " CROSS JOIN figure f ON f.overruled_by = x.id" WITH_EVIDENCE           \
  " WHERE j.article = ?1 AND x.said = 'rejected'"                         \
  " AND f.superseded_by IS NULL AND (f.origin = 'rule'"                   \
  "  OR (f.verdict = (SELECT max(id) FROM verdict"                        \
  "    WHERE judged = j.id AND id < x.id AND said <> 'withdrawn')"        \
  "   AND NOT EXISTS (SELECT 1 FROM figure o WHERE o.overruled_by = x.id" \
  "    AND o.origin = 'rule' AND o.superseded_by IS NULL)))"

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
  " f.scope, f.basis, f.confidence, f.doubt, coalesce(x.said, w.said), f.share_pct, " MN_EVIDENCE_COLUMNS

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
  figure->verdict = mn_verdict_from_nick (mn_statement_get_text (row, 18));
  figure->share_pct = mn_statement_get_double (row, 19);
  mn_evidence_free (figure->evidence);
  figure->evidence = mn_evidence_from_row (row, 20);
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
mn_figures_load_rejected (MnConnection *connection, gint64 article, GError **error)
{
  g_autoptr (MnStatement) statement =
      mn_connection_prepare (connection,
                             COLUMNS REJECTED " ORDER BY v.part DESC, v.span_start, f.id", error);

  if (!statement)
    return NULL;
  mn_statement_bind_id (statement, 1, article);
  return load (statement, error);
}

static GPtrArray *
load_by_id (MnConnection *connection, const char *sql, gint64 id, GError **error)
{
  g_autoptr (MnStatement) statement = mn_connection_prepare (connection, sql, error);

  if (!statement)
    return NULL;
  mn_statement_bind_int (statement, 1, id);
  return load (statement, error);
}

MnFigure *
mn_figures_load_one (MnConnection *connection, gint64 id, GError **error)
{
  g_autoptr (GPtrArray) figures =
      load_by_id (connection, COLUMNS FROM_FIGURES " WHERE f.id = ?1", id, error);

  if (!figures)
    return NULL;
  if (figures->len > 0)
    return g_ptr_array_steal_index (figures, 0);
  g_set_error_literal (error, MN_LIBRARY_ERROR, MN_LIBRARY_ERROR_NOT_FOUND,
                       _ ("The library has no such fact"));
  return NULL;
}

MnFigure *
mn_figures_load_users (MnConnection *connection, gint64 verdict, GError **error)
{
  g_autoptr (GPtrArray) figures =
      load_by_id (connection, COLUMNS FROM_FIGURES " WHERE f.verdict = ?1", verdict, error);

  return figures && figures->len > 0 ? g_ptr_array_steal_index (figures, 0) : NULL;
}

GPtrArray *
mn_figures_load_read (MnConnection *connection, gint64 reading, GError **error)
{
  return load_by_id (connection, COLUMNS FROM_FIGURES " WHERE f.reading = ?1 ORDER BY f.id",
                     reading, error);
}

gboolean
mn_figures_overrule (MnConnection *connection, gint64 figure, gint64 verdict, GError **error)
{
  g_autoptr (MnStatement) statement = mn_connection_prepare (
      connection, "UPDATE figure SET overruled_by = ?2 WHERE id = ?1 AND overruled_by IS NOT ?2",
      error);

  if (!statement)
    return FALSE;
  mn_statement_bind_int (statement, 1, figure);
  mn_statement_bind_id (statement, 2, verdict);
  return mn_statement_run (statement, error);
}

GPtrArray *
mn_figures_load_partner (MnConnection *connection, MnCountry partner, GError **error)
{
  g_autoptr (MnStatement) statement = mn_connection_prepare (
      connection,
      COLUMNS FROM_FIGURES
      " WHERE f.partner = ?1 AND f.superseded_by IS NULL AND f.overruled_by IS NULL"
      " AND f.scope = 'bilateral'"
      " ORDER BY f.period_start, f.period_end, e.article, v.span_start, f.id",
      error);

  if (!statement)
    return NULL;
  mn_statement_bind_country (statement, 1, partner);
  return load (statement, error);
}
