/* mn-derive-private.h: what the sources state, put together as far as it may be computed with. */
#pragma once

#include "mn-derivation.h"
#include "mn-derive.h"

G_BEGIN_DECLS

/* A value, stated or derived, and how it came about. */
typedef struct
{
  MnInterval interval;
  double value;
  guint depth; /* 0: stated */
  gboolean is_sum;
  GArray *terms;     /* owned; of MnTerm */
  GPtrArray *inputs; /* owned; of MnFigure, which are the caller's */
} MnDeriveNode;

MnDeriveNode *mn_derive_node_new (guint depth);
void mn_derive_node_free (MnDeriveNode *node); /* NULL does nothing */
void mn_derive_node_add_term (MnDeriveNode *node, MnTermKind kind, MnDecimal number);
/* Each once. */
void mn_derive_node_add_input (MnDeriveNode *node, const MnFigure *figure);

/* What one source says of one period. */
typedef struct
{
  MnPeriod period;
  GPtrArray *values[MN_N_SIDES];       /* owned; of MnFigure; NULL for none */
  GPtrArray *growths[MN_N_SIDES];      /* the same */
  GPtrArray *shares[MN_N_SIDES];       /* the same */
  MnDeriveNode *nodes[MN_N_SIDES];     /* owned; NULL: not known, or disputed */
  const MnFigure *grown[MN_N_SIDES];   /* NULL: the same */
  MnDecimal factors[MN_N_SIDES];       /* where `grown` is set */
  const MnFigure *shared[MN_N_SIDES];  /* whose share it is; NULL: the same */
  MnDecimal share_factors[MN_N_SIDES]; /* where `shared` is set */
} MnDeriveCell;

/* What may be computed with each other: one pair, reporter (or article), status and currency. */
typedef struct
{
  MnCountry pair[2];
  char currency[4];
  gboolean is_article; /* of an article's figures, of which some name no reporter */
  MnCountry reporter;  /* the only one that is named; or MN_COUNTRY_NONE */
  GPtrArray *cells;    /* owned; of MnDeriveCell, in the order of coming */
  GHashTable *index;   /* first and last day to cell */
} MnDeriveBook;

MnDeriveCell *mn_derive_book_find (const MnDeriveBook *book, const MnPeriod *period);
MnDeriveCell *mn_derive_book_get (MnDeriveBook *book, const MnPeriod *period);

typedef struct
{
  GPtrArray *books;   /* owned; of MnDeriveBook */
  GHashTable *stated; /* owned; subjects that somebody states */
} MnDeriveBooks;

MnDeriveBooks *mn_derive_books_new (const GPtrArray *figures);
void mn_derive_books_free (MnDeriveBooks *self);

/* What a value is of, whoever reports it: pair, side, days, currency. New string. */
char *mn_derive_make_subject (const MnCountry pair[2],
                              MnSide side,
                              const MnPeriod *period,
                              const char *currency);

double mn_derive_get_width (MnInterval interval);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MnDeriveBooks, mn_derive_books_free)

G_END_DECLS
