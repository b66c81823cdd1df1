/* mn-derive.c: values that nobody stated but that follow from what was. */
#include "mn-derive.h"

#include "mn-derive-private.h"

#include <math.h>
#include <string.h>

/* So many units of the last digit the interval of a derived value is wide, at least. */
#define WIDTH_IN_DIGITS 8

/* A value that was derived in this round. */
typedef struct
{
  MnDeriveBook *book;
  MnPeriod period;
  MnSide side;
  MnDeriveNode *node; /* owned */
} Proposal;

typedef struct
{
  MnDeriveBooks *books;
  GArray *proposals; /* of Proposal */
} Deriver;

/* --- Values ----------------------------------------------------------------------------------- */

static void
append_node (MnDeriveNode *node, const MnDeriveNode *part, gboolean in_brackets)
{
  if (in_brackets)
    mn_derive_node_add_term (node, MN_TERM_OPEN, (MnDecimal){ 0 });
  g_array_append_vals (node->terms, part->terms->data, part->terms->len);
  if (in_brackets)
    mn_derive_node_add_term (node, MN_TERM_CLOSE, (MnDecimal){ 0 });
  for (guint i = 0; i < part->inputs->len; i++)
    mn_derive_node_add_input (node, g_ptr_array_index (part->inputs, i));
}

static MnDeriveNode *
new_sum (const MnDeriveNode *a, const MnDeriveNode *b, gboolean minus)
{
  MnDeriveNode *node = mn_derive_node_new (MAX (a->depth, b->depth) + 1);

  node->is_sum = TRUE;
  append_node (node, a, FALSE);
  mn_derive_node_add_term (node, minus ? MN_TERM_MINUS : MN_TERM_PLUS, (MnDecimal){ 0 });
  append_node (node, b, minus && b->is_sum);
  node->interval = minus ? mn_interval_subtract (a->interval, b->interval)
                         : mn_interval_add (a->interval, b->interval);
  node->value = minus ? a->value - b->value : a->value + b->value;
  return node;
}

static MnDeriveNode *
new_moved (const MnDeriveNode *base, const MnFigure *grown, const MnDecimal *factor, gboolean back)
{
  MnDeriveNode *node = mn_derive_node_new (base->depth + 1);
  MnInterval by = { mn_decimal_get_low (factor), mn_decimal_get_high (factor) };

  append_node (node, base, base->is_sum);
  mn_derive_node_add_term (node, back ? MN_TERM_OVER : MN_TERM_TIMES, (MnDecimal){ 0 });
  mn_derive_node_add_term (node, MN_TERM_FACTOR, *factor);
  mn_derive_node_add_input (node, grown);
  node->interval =
      back ? mn_interval_divide (base->interval, by) : mn_interval_multiply (base->interval, by);
  node->value = back ? base->value / mn_decimal_get_value (factor)
                     : base->value * mn_decimal_get_value (factor);
  return node;
}

/* Goods are never less than nothing. FALSE where the inputs leave no value. */
static gboolean
settle (MnDeriveNode *node)
{
  node->interval.low = MAX (node->interval.low, 0);
  /* A few cents do not matter, and whole units are what everybody can read. */
  node->interval.low = floor (node->interval.low);
  node->interval.high = ceil (node->interval.high);
  node->value = MAX (node->value, node->interval.low);
  return mn_interval_is_finite (node->interval) && node->interval.high > node->interval.low &&
         node->value <= node->interval.high;
}

/* --- What follows ----------------------------------------------------------------------------- */

/* Takes over @node. */
static void
propose (Deriver *self, MnDeriveBook *book, const MnPeriod *period, MnSide side, MnDeriveNode *node)
{
  g_autofree char *subject = mn_derive_make_subject (book->pair, side, period, book->currency);
  MnDeriveCell *cell = mn_derive_book_find (book, period);
  Proposal proposal = { book, *period, side, node };

  if ((cell && cell->nodes[side]) || g_hash_table_contains (self->books->stated, subject) ||
      !settle (node))
    mn_derive_node_free (node);
  else
    g_array_append_val (self->proposals, proposal);
}

static void
propose_by_growth (Deriver *self, MnDeriveBook *book, MnDeriveCell *cell, MnSide side, guint depth)
{
  MnPeriod before = mn_period_move_years (&cell->period, -1);
  const MnDeriveCell *earlier =
      mn_period_is_known (&before) ? mn_derive_book_find (book, &before) : NULL;
  const MnDeriveNode *node = cell->nodes[side];
  const MnDeriveNode *base = earlier ? earlier->nodes[side] : NULL;

  if (!cell->grown[side] || !mn_period_is_known (&before))
    return;
  if (node && node->depth + 1 == depth)
    propose (self, book, &before, side,
             new_moved (node, cell->grown[side], &cell->factors[side], TRUE));
  if (base && base->depth + 1 == depth)
    propose (self, book, &cell->period, side,
             new_moved (base, cell->grown[side], &cell->factors[side], FALSE));
}

/* The turnover is the whole of which a side is the share. */
static void
propose_by_share (Deriver *self, MnDeriveBook *book, MnDeriveCell *cell, MnSide side, guint depth)
{
  const MnDeriveNode *whole = cell->nodes[MN_SIDE_WHOLE];
  const MnDeriveNode *part = cell->nodes[side];

  if (!cell->shared[side])
    return;
  if (whole && whole->depth + 1 == depth)
    propose (self, book, &cell->period, side,
             new_moved (whole, cell->shared[side], &cell->share_factors[side], FALSE));
  if (part && part->depth + 1 == depth)
    propose (self, book, &cell->period, MN_SIDE_WHOLE,
             new_moved (part, cell->shared[side], &cell->share_factors[side], TRUE));
}

static void
propose_sums (Deriver *self, MnDeriveBook *book, MnDeriveCell *cell, guint depth)
{
  static const struct
  {
    MnSide is, one, other;
    gboolean minus;
  } rules[] = {
    { MN_SIDE_WHOLE, MN_SIDE_OUT, MN_SIDE_BACK, FALSE },
    { MN_SIDE_OUT, MN_SIDE_WHOLE, MN_SIDE_BACK, TRUE },
    { MN_SIDE_BACK, MN_SIDE_WHOLE, MN_SIDE_OUT, TRUE },
    { MN_SIDE_OUT, MN_SIDE_BALANCE, MN_SIDE_BACK, FALSE },
    { MN_SIDE_BACK, MN_SIDE_OUT, MN_SIDE_BALANCE, TRUE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rules); i++)
    {
      const MnDeriveNode *one = cell->nodes[rules[i].one];
      const MnDeriveNode *other = cell->nodes[rules[i].other];
      guint reached = one && other ? MAX (one->depth, other->depth) + 1 : 0;

      if (reached == depth)
        propose (self, book, &cell->period, rules[i].is, new_sum (one, other, rules[i].minus));
    }
}

/* Of several ways to one value of a book the narrowest. */
static void
accept_proposals (Deriver *self)
{
  for (guint i = 0; i < self->proposals->len; i++)
    {
      Proposal *proposal = &g_array_index (self->proposals, Proposal, i);
      MnDeriveCell *cell = mn_derive_book_get (proposal->book, &proposal->period);
      MnDeriveNode **place = &cell->nodes[proposal->side];

      if (*place && mn_derive_get_width ((*place)->interval) <=
                        mn_derive_get_width (proposal->node->interval))
        {
          mn_derive_node_free (proposal->node);
          continue;
        }
      mn_derive_node_free (*place);
      *place = proposal->node;
    }
  g_array_set_size (self->proposals, 0);
}

static void
derive_all (Deriver *self)
{
  for (guint depth = 1; depth <= MN_DERIVE_MAX_DEPTH; depth++)
    {
      for (guint i = 0; i < self->books->books->len; i++)
        {
          MnDeriveBook *book = g_ptr_array_index (self->books->books, i);

          for (guint j = 0; j < book->cells->len; j++)
            {
              MnDeriveCell *cell = g_ptr_array_index (book->cells, j);

              for (guint side = 0; side < MN_SIDE_BALANCE; side++)
                {
                  propose_by_growth (self, book, cell, side, depth);
                  propose_by_share (self, book, cell, side, depth);
                }
              propose_sums (self, book, cell, depth);
            }
        }
      accept_proposals (self);
    }
}

/* --- Figures ---------------------------------------------------------------------------------- */

static MnDecimal
make_amount (const MnDeriveNode *node)
{
  int exponent = (int) floor (log10 (mn_derive_get_width (node->interval) / WIDTH_IN_DIGITS));
  double unit;
  MnDecimal amount;

  exponent = CLAMP (exponent, 0, MN_DECIMAL_MAX_EXPONENT);
  unit = pow (10, exponent);
  amount = (MnDecimal){ (gint64) round (node->value / unit), exponent };
  if (mn_decimal_get_value (&amount) > node->interval.high)
    amount.digits--;
  else if (mn_decimal_get_value (&amount) < node->interval.low)
    amount.digits++;
  return amount;
}

/* As mn_format_amount() will tell it. */
static int
choose_power (const MnDecimal *amount)
{
  double value = fabs (mn_decimal_get_value (amount));

  return value < 1000 ? 0 : MIN ((int) floor (log10 (value) + 1e-12) / 3 * 3, 12);
}

static MnCountry
find_reporter (const MnDeriveNode *node)
{
  for (guint i = 0; i < node->inputs->len; i++)
    {
      const MnFigure *figure = g_ptr_array_index (node->inputs, i);

      if (figure->reporter)
        return figure->reporter;
    }
  return MN_COUNTRY_NONE;
}

/* Exports and imports are the reporter's; where none is named, what the text calls them. */
static MnFigureKind
choose_kind (const MnDeriveNode *node, MnSide side, MnCountry from, MnCountry reporter)
{
  if (side == MN_SIDE_WHOLE)
    return MN_KIND_TURNOVER;
  if (reporter)
    return reporter == from ? MN_KIND_EXPORT : MN_KIND_IMPORT;
  for (guint i = 0; i < node->inputs->len; i++)
    {
      const MnFigure *figure = g_ptr_array_index (node->inputs, i);

      if (mn_figure_get_side (figure, NULL) == side)
        return figure->kind;
      if (figure->kind == MN_KIND_EXPORT)
        return MN_KIND_IMPORT;
    }
  return MN_KIND_EXPORT;
}

/* Whose value of what: each source has one. */
static char *
make_source_key (const MnDeriveBook *book, const MnFigure *figure)
{
  g_autofree char *subject = mn_derive_make_subject (book->pair, mn_figure_get_side (figure, NULL),
                                                     &figure->period, book->currency);

  return book->reporter
             ? g_strdup_printf ("%s by %d", subject, book->reporter)
             : g_strdup_printf ("%s in %" G_GINT64_FORMAT, subject, figure->evidence->article);
}

static MnFigure *
make_figure (const MnDeriveBook *book,
             const MnPeriod *period,
             MnSide side,
             const MnDeriveNode *node)
{
  MnCountry from = book->pair[side == MN_SIDE_BACK], to = book->pair[side != MN_SIDE_BACK];
  MnCountry reporter = find_reporter (node);
  MnFigure *figure = mn_figure_new (choose_kind (node, side, from, reporter));
  const MnFigure *first = g_ptr_array_index (node->inputs, 0);
  GPtrArray *inputs = g_ptr_array_new_with_free_func ((GDestroyNotify) mn_figure_free);

  figure->from = from;
  figure->to = to;
  figure->reporter = reporter;
  figure->period = *period;
  figure->has_amount = TRUE;
  figure->amount = make_amount (node);
  g_strlcpy (figure->currency, book->currency, sizeof figure->currency);
  figure->status = MN_STATUS_DERIVED;
  mn_evidence_free (figure->evidence);
  figure->evidence = mn_evidence_copy (first->evidence);
  for (guint i = 0; i < node->inputs->len; i++)
    {
      const MnFigure *input = g_ptr_array_index (node->inputs, i);

      figure->confidence = MIN (figure->confidence, input->confidence);
      g_ptr_array_add (inputs, mn_figure_copy (input));
    }
  figure->derivation =
      mn_derivation_new (node->interval, node->depth, choose_power (&figure->amount),
                         g_array_ref (node->terms), inputs);
  g_autofree char *key = make_source_key (book, figure);
  figure->id = -1 - (gint64) g_str_hash (key);
  return figure;
}

/* What named reporters say is computed in their own book, which knows their other articles too. */
static gboolean
belongs_here (const MnDeriveBook *book, const MnDeriveNode *node)
{
  for (guint i = 0; book->is_article && i < node->inputs->len; i++)
    if (((const MnFigure *) g_ptr_array_index (node->inputs, i))->reporter == MN_COUNTRY_NONE)
      return TRUE;
  return !book->is_article;
}

static gboolean
is_better (const MnFigure *a, const MnFigure *b)
{
  if (a->derivation->depth != b->derivation->depth)
    return a->derivation->depth < b->derivation->depth;
  return mn_derive_get_width (a->derivation->interval) <
         mn_derive_get_width (b->derivation->interval);
}

static int
compare_derived (gconstpointer one, gconstpointer other)
{
  const MnFigure *a = *(const MnFigure *const *) one;
  const MnFigure *b = *(const MnFigure *const *) other;
  int order = mn_period_compare (&a->period, &b->period);

  if (order == 0)
    order = (int) mn_figure_get_side (a, NULL) - (int) mn_figure_get_side (b, NULL);
  if (order == 0)
    order = strcmp (a->currency, b->currency);
  if (order == 0)
    order = (int) a->from - (int) b->from;
  if (order == 0)
    order = (int) a->reporter - (int) b->reporter;
  return order ? order : (a->id > b->id) - (a->id < b->id);
}

static GPtrArray *
collect (const Deriver *self)
{
  GPtrArray *derived = g_ptr_array_new_with_free_func ((GDestroyNotify) mn_figure_free);
  g_autoptr (GHashTable) best =
      g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) mn_figure_free);
  GHashTableIter iter;
  gpointer figure;

  for (guint i = 0; i < self->books->books->len; i++)
    {
      const MnDeriveBook *book = g_ptr_array_index (self->books->books, i);

      for (guint j = 0; j < book->cells->len; j++)
        for (guint side = 0; side < MN_N_SIDES; side++)
          {
            const MnDeriveCell *cell = g_ptr_array_index (book->cells, j);
            const MnDeriveNode *node = cell->nodes[side];

            if (!node || node->depth == 0 || !belongs_here (book, node))
              continue;
            g_autoptr (MnFigure) one = make_figure (book, &cell->period, side, node);
            g_autofree char *key = make_source_key (book, one);
            const MnFigure *other = g_hash_table_lookup (best, key);
            if (!other || is_better (one, other))
              g_hash_table_replace (best, g_steal_pointer (&key), g_steal_pointer (&one));
          }
    }
  g_hash_table_iter_init (&iter, best);
  while (g_hash_table_iter_next (&iter, NULL, &figure))
    g_ptr_array_add (derived, mn_figure_copy (figure));
  g_ptr_array_sort (derived, compare_derived);
  return derived;
}

GPtrArray *
mn_derive_figures (const GPtrArray *figures)
{
  g_autoptr (MnDeriveBooks) books = mn_derive_books_new (figures);
  g_autoptr (GArray) proposals = g_array_new (FALSE, FALSE, sizeof (Proposal));
  Deriver self = { books, proposals };

  derive_all (&self);
  return collect (&self);
}
