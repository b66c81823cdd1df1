/* mn-derive-books.c: what the sources state, put together as far as it may be computed with. */
#include "mn-derive-private.h"

#include "mn-growth-factor.h"

#include <string.h>

typedef struct
{
  MnDeriveBooks *books;
  GHashTable *index;    /* source and currency to book */
  GHashTable *sources;  /* source to its only book, or SEVERAL */
  GHashTable *revised;  /* sources and subjects that have a revised value */
  GHashTable *articles; /* article and pair to the reporter named there, or SEVERAL */
  GHashTable *said;     /* source and subject to what all its statements leave: MnInterval */
} Reader;

#define SEVERAL GUINT_TO_POINTER (G_MAXUINT)

/* --- Nodes ------------------------------------------------------------------------------------ */

void
mn_derive_node_free (MnDeriveNode *node)
{
  if (!node)
    return;
  g_array_unref (node->terms);
  g_ptr_array_unref (node->inputs);
  g_free (node);
}

void
mn_derive_node_add_term (MnDeriveNode *node, MnTermKind kind, MnDecimal number)
{
  MnTerm term = { kind, number };

  g_array_append_val (node->terms, term);
}

void
mn_derive_node_add_input (MnDeriveNode *node, const MnFigure *figure)
{
  if (!g_ptr_array_find (node->inputs, figure, NULL))
    g_ptr_array_add (node->inputs, (gpointer) figure);
}

MnDeriveNode *
mn_derive_node_new (guint depth)
{
  MnDeriveNode *node = g_new0 (MnDeriveNode, 1);

  node->depth = depth;
  node->terms = g_array_new (FALSE, FALSE, sizeof (MnTerm));
  node->inputs = g_ptr_array_new ();
  return node;
}

/* Of the balance of the first country, whoever's it is. */
static MnInterval
get_stated_interval (const MnFigure *figure)
{
  MnInterval interval = mn_figure_get_interval (figure);
  gboolean turned;

  mn_figure_get_side (figure, &turned);
  return turned ? mn_interval_negate (interval) : interval;
}

static MnDeriveNode *
new_stated (const MnFigure *figure)
{
  MnDeriveNode *node = mn_derive_node_new (0);
  MnDecimal amount = figure->amount;
  gboolean turned;

  mn_figure_get_side (figure, &turned);
  amount.digits = turned ? -amount.digits : amount.digits;
  node->interval = get_stated_interval (figure);
  node->value = mn_decimal_get_value (&amount);
  mn_derive_node_add_term (node, MN_TERM_AMOUNT, amount);
  mn_derive_node_add_input (node, figure);
  return node;
}

/* --- Books ------------------------------------------------------------------------------------ */

static void
free_cell (gpointer data)
{
  MnDeriveCell *cell = data;

  for (guint i = 0; i < MN_N_SIDES; i++)
    {
      g_clear_pointer (&cell->values[i], g_ptr_array_unref);
      g_clear_pointer (&cell->growths[i], g_ptr_array_unref);
      g_clear_pointer (&cell->shares[i], g_ptr_array_unref);
      mn_derive_node_free (cell->nodes[i]);
    }
  g_free (cell);
}

static void
free_book (gpointer data)
{
  MnDeriveBook *book = data;

  g_hash_table_unref (book->index);
  g_ptr_array_unref (book->cells);
  g_free (book);
}

static gint64
make_period_key (const MnPeriod *period)
{
  return (gint64) period->start * (1 << 20) + (period->end - period->start);
}

MnDeriveCell *
mn_derive_book_find (const MnDeriveBook *book, const MnPeriod *period)
{
  gint64 key = make_period_key (period);

  return g_hash_table_lookup (book->index, &key);
}

MnDeriveCell *
mn_derive_book_get (MnDeriveBook *book, const MnPeriod *period)
{
  gint64 key = make_period_key (period);
  MnDeriveCell *cell = g_hash_table_lookup (book->index, &key);

  if (cell)
    return cell;
  cell = g_new0 (MnDeriveCell, 1);
  cell->period = *period;
  g_ptr_array_add (book->cells, cell);
  g_hash_table_insert (book->index, g_memdup2 (&key, sizeof key), cell);
  return cell;
}

static char *
make_article_key (const MnFigure *figure)
{
  return g_strdup_printf ("%" G_GINT64_FORMAT " %d %d", figure->evidence->article,
                          MIN (figure->from, figure->to), MAX (figure->from, figure->to));
}

/* The one that the article of @figure names. */
static MnCountry
find_only_reporter (const Reader *self, const MnFigure *figure)
{
  g_autofree char *article = make_article_key (figure);
  gpointer named = g_hash_table_lookup (self->articles, article);

  return named == SEVERAL ? MN_COUNTRY_NONE : (MnCountry) GPOINTER_TO_UINT (named);
}

static MnDeriveBook *
get_book (Reader *self, const char *source, const MnFigure *figure, gboolean in_article)
{
  g_autofree char *key = g_strdup_printf ("%s %s", source, figure->currency);
  MnDeriveBook *book = g_hash_table_lookup (self->index, key);

  if (book)
    return book;
  book = g_new0 (MnDeriveBook, 1);
  book->pair[0] = MIN (figure->from, figure->to);
  book->pair[1] = MAX (figure->from, figure->to);
  g_strlcpy (book->currency, figure->currency, sizeof book->currency);
  book->is_article = in_article;
  book->reporter = in_article ? find_only_reporter (self, figure) : figure->reporter;
  book->cells = g_ptr_array_new_with_free_func (free_cell);
  book->index = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  g_ptr_array_add (self->books->books, book);
  g_hash_table_insert (self->index, g_steal_pointer (&key), book);
  g_hash_table_insert (self->sources, g_strdup (source),
                       g_hash_table_contains (self->sources, source) ? SEVERAL : book);
  return book;
}

/* What is stated: pair, side, days, currency; the reporter does not matter. */
char *
mn_derive_make_subject (const MnCountry pair[2],
                        MnSide side,
                        const MnPeriod *period,
                        const char *currency)
{
  return g_strdup_printf ("%d %d %d %d %d %s", pair[0], pair[1], side, period->start, period->end,
                          currency);
}

static char *
make_figure_subject (const MnFigure *figure)
{
  MnCountry pair[2] = { MIN (figure->from, figure->to), MAX (figure->from, figure->to) };

  return mn_derive_make_subject (pair, mn_figure_get_side (figure, NULL), &figure->period,
                                 figure->currency);
}

/* @in_article: as one of the figures of its article that name no reporter. */
static char *
make_source (const MnFigure *figure, gboolean in_article, MnFigureStatus status)
{
  g_autofree char *article = make_article_key (figure);
  const char *publisher = figure->evidence->publisher;

  /* Statistics of two offices are not added up, whoever's trade they count. */
  if (publisher)
    return g_strdup_printf ("%d %d table %s %d %d", MIN (figure->from, figure->to),
                            MAX (figure->from, figure->to), publisher, figure->reporter, status);
  return in_article ? g_strdup_printf ("%s %d", article, status)
                    : g_strdup_printf ("%d %d reporter %d %d", MIN (figure->from, figure->to),
                                       MAX (figure->from, figure->to), figure->reporter, status);
}

/* --- What is taken ---------------------------------------------------------------------------- */

static gboolean
is_statement (const MnFigure *figure)
{
  return figure->scope == MN_SCOPE_BILATERAL && figure->from && figure->to &&
         figure->from != figure->to && figure->status != MN_STATUS_TARGET && !figure->derivation;
}

static gboolean
is_input (const MnFigure *figure)
{
  MnPeriod same;

  if (!is_statement (figure) || figure->status == MN_STATUS_FORECAST ||
      figure->status == MN_STATUS_DERIVED || figure->confidence < MN_DERIVE_MIN_CONFIDENCE)
    return FALSE;
  same = mn_period_move_years (&figure->period, 0);
  return mn_period_is_known (&same);
}

static gboolean
is_value (const MnFigure *figure)
{
  return figure->has_amount && strlen (figure->currency) == 3 && figure->bound != MN_BOUND_OVER &&
         figure->bound != MN_BOUND_UNDER;
}

static char *
make_key (const MnFigure *figure, gboolean in_article, MnFigureStatus status)
{
  g_autofree char *source = make_source (figure, in_article, status);
  g_autofree char *subject = make_figure_subject (figure);

  return g_strconcat (source, "/", subject, NULL);
}

/* What @figure leaves of what its reporter has said before. */
static void
note_value (Reader *self, const MnFigure *figure)
{
  g_autofree char *key = make_key (figure, FALSE, figure->status);
  MnInterval *said = g_hash_table_lookup (self->said, key);
  MnInterval interval = mn_figure_get_interval (figure);

  if (said)
    *said = (MnInterval){ MAX (said->low, interval.low), MIN (said->high, interval.high) };
  else
    g_hash_table_insert (self->said, g_steal_pointer (&key),
                         g_memdup2 (&interval, sizeof interval));
}

/* Its reporter contradicts itself, here or elsewhere. */
static gboolean
is_disputed (Reader *self, const MnFigure *figure)
{
  g_autofree char *key = make_key (figure, FALSE, figure->status);
  const MnInterval *said = figure->reporter ? g_hash_table_lookup (self->said, key) : NULL;

  return said && said->low > said->high;
}

static void
note (Reader *self, const MnFigure *figure)
{
  g_autofree char *article = make_article_key (figure);
  gpointer named = g_hash_table_lookup (self->articles, article);
  gpointer reporter = GUINT_TO_POINTER ((guint) figure->reporter);

  if (figure->has_amount)
    g_hash_table_add (self->books->stated, make_figure_subject (figure));
  if (figure->status == MN_STATUS_REVISED && figure->has_amount)
    for (guint in_article = 0; in_article < 2; in_article++)
      g_hash_table_add (self->revised, make_key (figure, in_article, MN_STATUS_REVISED));
  if (reporter && is_input (figure) && is_value (figure))
    note_value (self, figure);
  if (reporter && named != reporter)
    g_hash_table_insert (self->articles, g_steal_pointer (&article), named ? SEVERAL : reporter);
}

static void
push (GPtrArray **list, const MnFigure *figure)
{
  if (!*list)
    *list = g_ptr_array_new ();
  g_ptr_array_add (*list, (gpointer) figure);
}

/* What it says of its value relative to another. */
static void
enter_ratios (MnDeriveCell *cell, const MnFigure *figure)
{
  MnSide side = mn_figure_get_side (figure, NULL);
  MnDecimal factor;

  if (side != MN_SIDE_BALANCE && mn_growth_factor_get (figure, &factor))
    push (&cell->growths[side], figure);
  if ((side == MN_SIDE_OUT || side == MN_SIDE_BACK) && mn_share_factor_get (figure, &factor))
    push (&cell->shares[side], figure);
}

static void
enter (Reader *self, const MnFigure *figure, gboolean in_article)
{
  g_autofree char *source = make_source (figure, in_article, figure->status);
  g_autofree char *revised = make_key (figure, in_article, MN_STATUS_REVISED);
  MnDeriveCell *cell;

  if (figure->status != MN_STATUS_REVISED && g_hash_table_contains (self->revised, revised))
    return;
  cell = mn_derive_book_get (get_book (self, source, figure, in_article), &figure->period);
  if (is_value (figure) && !is_disputed (self, figure))
    push (&cell->values[mn_figure_get_side (figure, NULL)], figure);
  enter_ratios (cell, figure);
}

/* Growth or a share alone says nothing of its currency: it counts where its source knows only one. */
static void
enter_ratios_alone (Reader *self, const MnFigure *figure, gboolean in_article)
{
  g_autofree char *source = make_source (figure, in_article, figure->status);
  MnDeriveBook *only = g_hash_table_lookup (self->sources, source);

  if (only && only != SEVERAL)
    enter_ratios (mn_derive_book_get (only, &figure->period), figure);
}

static void
enter_all (Reader *self, const GPtrArray *figures)
{
  for (guint pass = 0; pass < 2; pass++)
    for (guint i = 0; i < figures->len; i++)
      {
        const MnFigure *figure = g_ptr_array_index (figures, i);
        gboolean has_currency = *figure->currency != '\0';

        if (!is_input (figure) || has_currency != (pass == 0))
          continue;
        g_autofree char *article = make_article_key (figure);
        gboolean several = g_hash_table_lookup (self->articles, article) == SEVERAL;
        void (*put) (Reader *, const MnFigure *, gboolean) =
            has_currency ? enter : enter_ratios_alone;

        if (figure->reporter)
          put (self, figure, FALSE);
        if (!figure->evidence->publisher && (!figure->reporter || !several))
          put (self, figure, TRUE);
      }
}

/* --- What is certain of a source ---------------------------------------------------------------- */

double
mn_derive_get_width (MnInterval interval)
{
  return interval.high - interval.low;
}

/* The narrowest; NULL where they contradict each other. */
static MnDeriveNode *
choose_value (const GPtrArray *figures)
{
  const MnFigure *best = g_ptr_array_index (figures, 0);
  MnInterval narrowest = get_stated_interval (best);

  for (guint i = 1; i < figures->len; i++)
    {
      const MnFigure *figure = g_ptr_array_index (figures, i);
      MnInterval interval = get_stated_interval (figure);

      if (mn_derive_get_width (interval) < mn_derive_get_width (narrowest))
        {
          best = figure;
          narrowest = interval;
        }
    }
  for (guint i = 0; i < figures->len; i++)
    if (!mn_interval_meets (narrowest, get_stated_interval (g_ptr_array_index (figures, i))))
      return NULL;
  return new_stated (best);
}

/* The one printed most closely; NULL where they contradict each other. */
static const MnFigure *
choose_ratio (const GPtrArray *figures,
              gboolean (*get_factor) (const MnFigure *figure, MnDecimal *factor),
              MnDecimal *factor)
{
  const MnFigure *best = NULL;
  MnDecimal one;

  for (guint i = 0; i < figures->len; i++)
    if (get_factor (g_ptr_array_index (figures, i), &one) &&
        (!best || one.exponent < factor->exponent))
      {
        best = g_ptr_array_index (figures, i);
        *factor = one;
      }
  for (guint i = 0; i < figures->len; i++)
    if (get_factor (g_ptr_array_index (figures, i), &one) && !mn_decimal_agrees (&one, factor))
      return NULL;
  return best;
}

static void
choose_all (MnDeriveBook *book)
{
  for (guint i = 0; i < book->cells->len; i++)
    for (guint side = 0; side < MN_N_SIDES; side++)
      {
        MnDeriveCell *cell = g_ptr_array_index (book->cells, i);

        if (cell->values[side])
          cell->nodes[side] = choose_value (cell->values[side]);
        if (cell->growths[side])
          cell->grown[side] =
              choose_ratio (cell->growths[side], mn_growth_factor_get, &cell->factors[side]);
        if (cell->shares[side])
          cell->shared[side] =
              choose_ratio (cell->shares[side], mn_share_factor_get, &cell->share_factors[side]);
      }
}

/* --- All -------------------------------------------------------------------------------------- */

/* By all that may decide between two that are as good as each other. */
static int
compare_inputs (gconstpointer one, gconstpointer other)
{
  const MnFigure *a = *(const MnFigure *const *) one;
  const MnFigure *b = *(const MnFigure *const *) other;

  if (a->evidence->article != b->evidence->article)
    return a->evidence->article < b->evidence->article ? -1 : 1;
  if (a->evidence->span.start != b->evidence->span.start)
    return a->evidence->span.start < b->evidence->span.start ? -1 : 1;
  if (a->id != b->id)
    return a->id < b->id ? -1 : 1;
  return mn_period_compare (&a->period, &b->period);
}

static GHashTable *
new_index (void)
{
  return g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

MnDeriveBooks *
mn_derive_books_new (const GPtrArray *figures)
{
  MnDeriveBooks *self = g_new0 (MnDeriveBooks, 1);
  g_autoptr (GPtrArray) sorted = g_ptr_array_sized_new (figures->len);
  g_autoptr (GHashTable) index = new_index ();
  g_autoptr (GHashTable) sources = new_index ();
  g_autoptr (GHashTable) revised = new_index ();
  g_autoptr (GHashTable) articles = new_index ();
  g_autoptr (GHashTable) said = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  Reader reader = { self, index, sources, revised, articles, said };

  self->books = g_ptr_array_new_with_free_func (free_book);
  self->stated = new_index ();
  for (guint i = 0; i < figures->len; i++)
    {
      MnFigure *figure = g_ptr_array_index (figures, i);

      if (is_statement (figure))
        g_ptr_array_add (sorted, figure);
    }
  g_ptr_array_sort (sorted, compare_inputs);
  for (guint i = 0; i < sorted->len; i++)
    note (&reader, g_ptr_array_index (sorted, i));
  enter_all (&reader, sorted);
  for (guint i = 0; i < self->books->len; i++)
    choose_all (g_ptr_array_index (self->books, i));
  return self;
}

void
mn_derive_books_free (MnDeriveBooks *self)
{
  g_ptr_array_unref (self->books);
  g_hash_table_unref (self->stated);
  g_free (self);
}
