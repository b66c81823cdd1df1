/* mn-distribute.c: lists of amounts that are dealt out to a list of nouns or of partners: 'exports and
 * imports were $5 million and $3 million', 'trade with Chile and Peru rose 5 and 7 percent, respectively'. */
#include "mn-figures.h"

#include <math.h>

/* Lists are short. */
#define MAX_ITEMS 6

/* Nothing but a comma, an 'and' and articles between the items of a list. */
static gboolean
is_list_gap (const MnSentence *s, guint from, guint to)
{
  gboolean joined = FALSE;

  if (to < from || to - from > 4)
    return FALSE;
  for (guint i = from; i < to; i++)
    if (mn_sentence_is_punct (s, i, ',') || mn_sentence_at (s, i, MN_WORD_AND))
      joined = TRUE;
    else if (!mn_sentence_at (s, i, MN_WORD_FILLER) && !mn_sentence_at (s, i, MN_WORD_BOUND) &&
             !mn_sentence_ending (s, i + 1, MN_WORD_BOUND))
      return FALSE;
  return joined;
}

/* How many amounts of one kind stand in a list from @index on. */
static guint
count_amounts (const MnSentence *s, guint index)
{
  guint n = 1;

  while (index + n < s->amounts->len && n < MAX_ITEMS)
    {
      const MnAmount *last = mn_sentence_amount (s, index + n - 1);
      const MnAmount *next = mn_sentence_amount (s, index + n);

      if (next->kind != last->kind || next->is_other || !is_list_gap (s, last->last, next->first))
        break;
      n++;
    }
  return n;
}

/* Between two nouns of a list may stand their partners: 'exports to and imports from Chile'. */
static gboolean
is_noun_gap (const MnSentence *s, guint from, guint to)
{
  gboolean joined = FALSE;

  if (to < from || to - from > 6)
    return FALSE;
  for (guint i = from; i < to; i++)
    if (mn_sentence_at (s, i, MN_WORD_AND))
      joined = TRUE;
    else if (mn_sentence_token (s, i)->kind != MN_TOKEN_WORD ||
             mn_sentence_at (s, i, MN_WORD_LEVEL) || mn_sentence_at (s, i, MN_WORD_GROWTH) ||
             mn_sentence_at (s, i, MN_WORD_BE) || mn_sentence_at (s, i, MN_WORD_VERB))
      return FALSE;
  return joined;
}

/* The first of @n nouns in a list that ends before @at, -1 for none. */
static int
find_nouns (const MnStatement *self, guint n, guint at)
{
  for (int i = (int) self->heads->len - 1; i >= (int) n - 1; i--)
    {
      const MnHead *last = &g_array_index (self->heads, MnHead, i);
      gboolean is_list = TRUE;

      if (last->first >= at)
        continue;
      for (int j = i - (int) n + 1; j < i && is_list; j++)
        {
          const MnHead *one = &g_array_index (self->heads, MnHead, j);
          const MnHead *next = &g_array_index (self->heads, MnHead, j + 1);

          is_list = !one->is_other && !next->is_other && one->kind != next->kind &&
                    is_noun_gap (self->sentence, one->last, next->first);
        }
      return is_list ? i - (int) n + 1 : -1;
    }
  return -1;
}

/* 'Экспорт вырос, импорт снизился: $5 млн и $3 млн соответственно': with verbs of their own. */
static int
find_nouns_apart (const MnStatement *self, guint n, guint at)
{
  guint before = 0;

  while (before < self->heads->len && g_array_index (self->heads, MnHead, before).first < at)
    before++;
  if (before < n)
    return -1;
  for (guint i = before - n; i < before; i++)
    {
      const MnHead *one = &g_array_index (self->heads, MnHead, i);

      if (one->is_other || one->kind == MN_KIND_TURNOVER ||
          (i + 1 < before && one->kind == g_array_index (self->heads, MnHead, i + 1).kind))
        return -1;
      /* No amount of its own. */
      for (guint j = 0; j < self->sentence->amounts->len; j++)
        if (mn_sentence_amount (self->sentence, j)->first >= one->first &&
            mn_sentence_amount (self->sentence, j)->last < at &&
            mn_sentence_amount (self->sentence, j)->kind == MN_AMOUNT_MONEY)
          return -1;
    }
  return (int) (before - n);
}

/* The first of @n places in a list that ends before @at, -1 for none. */
static int
find_partners (const MnSentence *s, guint n, guint at)
{
  for (int i = (int) s->places->len - 1; i >= (int) n - 1; i--)
    {
      guint listed = 0;

      if (mn_sentence_place (s, i)->last > at)
        continue;
      for (int j = i; j > 0 && mn_sentence_place (s, j)->is_listed; j--)
        listed++;
      if (listed + 1 == n)
        return i - (int) n + 1;
    }
  return -1;
}

/* 'imports from Peru and Chile were $5 million and $3 million': as many partners as values, one each. */
static gboolean
is_partner_each (const MnSentence *s, int partners, const MnAmount *amount)
{
  const MnPlaceMark *place = partners < 0 ? NULL : mn_sentence_place (s, partners);

  return place && amount->kind == MN_AMOUNT_MONEY && !mn_sentence_has_cases (s) &&
         (place->role == MN_PREP_WITH || place->role == MN_PREP_FROM || place->role == MN_PREP_TO);
}

/* Before the amounts or behind them. */
static gboolean
says_respectively (const MnSentence *s, guint first, guint last)
{
  for (guint i = first > 4 ? first - 4 : 0; i < first; i++)
    if (mn_sentence_is (s, i, MN_LINK_RESPECTIVELY))
      return TRUE;
  for (guint i = last; i < last + 4; i++)
    if (mn_sentence_is (s, i, MN_LINK_RESPECTIVELY))
      return TRUE;
  return FALSE;
}

void
mn_statement_distribute (MnStatement *self)
{
  const MnSentence *s = self->sentence;

  g_array_set_size (self->shares, s->amounts->len);
  for (guint i = 0; i < s->amounts->len; i++)
    g_array_index (self->shares, MnShare, i) = (MnShare){ -1, -1 };
  for (guint i = 0; i < s->amounts->len;)
    {
      guint n = count_amounts (s, i), end = mn_sentence_amount (s, i + n - 1)->last;
      gboolean respectively = says_respectively (s, mn_sentence_amount (s, i)->first, end);
      int nouns = -1, partners = -1;

      if (n > 1 && (n == 2 || respectively))
        nouns = find_nouns (self, n, mn_sentence_amount (s, i)->first);
      if (n > 1 && nouns < 0 && respectively && mn_sentence_has_cases (s))
        nouns = find_nouns_apart (self, n, mn_sentence_amount (s, i)->first);
      if (n > 1 && nouns < 0)
        partners = find_partners (s, n, mn_sentence_amount (s, i)->first);
      if (!respectively && !is_partner_each (s, partners, mn_sentence_amount (s, i)))
        partners = -1;
      for (guint j = 0; j < n; j++)
        g_array_index (self->shares, MnShare, i + j) =
            (MnShare){ nouns < 0 ? -1 : nouns + (int) j, partners < 0 ? -1 : partners + (int) j };
      i += n;
    }
}

/* 'a 4.3 percent increase in exports': the noun that grew stands behind; -1 for none. */
static int
find_grown (const MnStatement *self, const MnAmount *amount)
{
  const MnSentence *s = self->sentence;
  const MnMark *growth = mn_sentence_at (s, amount->last, MN_WORD_GROWTH), *prep;
  guint at;

  if (!growth || amount->kind != MN_AMOUNT_PERCENT)
    return -1;
  at = growth->last;
  /* 'increase in' may be one phrase. */
  if ((prep = mn_sentence_at (s, at, MN_WORD_PREP)) &&
      (prep->value == MN_PREP_IN || prep->value == MN_PREP_OF))
    at = prep->last;
  else if (!mn_sentence_is (s, at - 1, MN_LINK_IN) && !mn_sentence_is (s, at - 1, MN_LINK_OF))
    return -1;
  for (guint i = 0; i < 3; i++)
    {
      for (guint j = 0; j < self->heads->len; j++)
        if (g_array_index (self->heads, MnHead, j).first == at)
          return (int) j;
      if (!mn_sentence_at (s, at, MN_WORD_FILLER) && !mn_sentence_at (s, at, MN_WORD_PLACE) &&
          !mn_sentence_at (s, at, MN_WORD_OWN))
        return -1;
      at++;
    }
  return -1;
}

int
mn_statement_bind (const MnStatement *self, guint index)
{
  const MnAmount *amount = mn_sentence_amount (self->sentence, index);
  const MnShare *share = &g_array_index (self->shares, MnShare, index);

  if (share->head >= 0)
    return share->head;
  int grown = find_grown (self, amount);
  if (grown >= 0)
    return grown;
  return mn_figures_bind (self->sentence, self->heads, amount->first, amount->last);
}

const MnShare *
mn_statement_find_share (const MnStatement *self, guint first)
{
  for (guint i = 0; i < self->shares->len; i++)
    if (mn_sentence_amount (self->sentence, i)->first == first)
      return &g_array_index (self->shares, MnShare, i);
  return NULL;
}

/* The partner found is one of the list, whichever; the one dealt out takes its place. */
void
mn_statement_put_partner (const MnStatement *self, const MnShare *share, MnFlow *flow)
{
  const MnSentence *s = self->sentence;
  guint first = (guint) share->place, last = first;

  while (first > 0 && mn_sentence_place (s, first)->is_listed)
    first--;
  while (last + 1 < s->places->len && mn_sentence_place (s, last + 1)->is_listed)
    last++;
  for (guint i = first; i <= last; i++)
    {
      MnCountry country = mn_sentence_place (s, i)->country;

      if (flow->to == country || flow->from == country)
        {
          if (flow->to == country)
            flow->to = mn_sentence_place (s, share->place)->country;
          else
            flow->from = mn_sentence_place (s, share->place)->country;
          return;
        }
    }
  /* 'Chile and Peru were Cuba's top partners, with trade up 5 and 7 percent, respectively' */
  if (self->reading->ranking.is_set && self->reading->ranking.sentence == s->number)
    *flow = (MnFlow){ .from = self->reading->ranking.reporter,
                      .to = mn_sentence_place (s, share->place)->country,
                      .reporter = self->reading->ranking.reporter,
                      .source = MN_PAIR_STATED,
                      .first_place = mn_sentence_place (s, share->place)->first };
}

/* The last @n figures: of one period, no two of the same thing. */
static gboolean
are_distinct (const GPtrArray *figures, guint n)
{
  if (figures->len < n)
    return FALSE;
  for (guint i = figures->len - n; i < figures->len; i++)
    {
      const MnFigure *one = g_ptr_array_index (figures, i);

      if (one->scope != MN_SCOPE_BILATERAL || mn_figure_is_ahead (one) || !one->from || !one->to)
        return FALSE;
      for (guint j = i + 1; j < figures->len; j++)
        {
          const MnFigure *other = g_ptr_array_index (figures, j);

          if (!mn_period_equal (&one->period, &other->period) ||
              (one->kind == other->kind && one->from == other->from && one->to == other->to))
            return FALSE;
        }
    }
  return TRUE;
}

/* The number of the first amount of a list of more than one that is dealt out, with its length in @n. */
static gboolean
find_dealt (const MnSentence *s, guint *index, guint *n)
{
  for (*index = 0; *index < s->amounts->len; *index += *n)
    {
      *n = count_amounts (s, *index);
      if (*n > 1 && says_respectively (s, mn_sentence_amount (s, *index)->first,
                                       mn_sentence_amount (s, *index + *n - 1)->last))
        return TRUE;
    }
  return FALSE;
}

gboolean
mn_statement_read_respective (MnReading *reading, const MnSentence *s)
{
  static const MnWordClass others[] = { MN_WORD_KIND,   MN_WORD_OTHER, MN_WORD_PRODUCT,
                                        MN_WORD_REGION, MN_WORD_BLOC,  MN_WORD_SHARE };
  GPtrArray *figures = reading->out->figures;
  guint index, n, source;

  if (!mn_sentence_has_cases (s) || s->places->len > 0 ||
      s->number - reading->told.sentence > MN_ANAPHOR_REACH || !find_dealt (s, &index, &n) ||
      !are_distinct (figures, n))
    return FALSE;
  for (gsize i = 0; i < G_N_ELEMENTS (others); i++)
    if (mn_sentence_has (s, others[i]))
      return FALSE;
  source = figures->len - n;

  g_autoptr (GArray) heads = g_array_new (FALSE, FALSE, sizeof (MnHead));
  g_autoptr (GArray) drafts = g_array_new (FALSE, FALSE, sizeof (MnDraft));
  g_autoptr (GArray) shares = g_array_new (FALSE, FALSE, sizeof (MnShare));
  MnStatement self = { reading, s, heads, drafts, shares, FALSE };
  MnTopic topic = reading->topic;

  for (guint i = 0; i < n; i++)
    {
      MnAmount *amount = mn_sentence_amount (s, index + i);
      MnFigure *of = g_ptr_array_index (figures, source + i);

      /* Its currency is printed before. */
      if (amount->kind == MN_AMOUNT_SCALED && of->has_amount)
        {
          amount->kind = MN_AMOUNT_MONEY;
          amount->currency = MN_CURRENCY (of->currency[0], of->currency[1], of->currency[2]);
        }

      MnDating dating = mn_statement_find_date (s, index + i, FALSE, 0, TRUE);
      guint first = amount->first, last = amount->last;
      double growth = mn_figures_growth (s, amount, &first, &last);

      if (amount->kind != MN_AMOUNT_MONEY && isnan (growth))
        continue;
      if (amount->kind != MN_AMOUNT_MONEY && !dating.date)
        {
          of->growth_pct = growth;
          continue;
        }
      reading->topic = (MnTopic){ .is_set = TRUE,
                                  .sentence = s->number,
                                  .kind = of->kind,
                                  .from = of->from,
                                  .to = of->to,
                                  .reporter = of->reporter,
                                  .pair_known = TRUE,
                                  .period = of->period,
                                  .figure = -1 };

      MnDraft *draft = mn_draft_add (&self, MN_HEAD_DEALT - (int) i, NULL, first, last);
      if (!draft)
        continue;
      if (amount->kind == MN_AMOUNT_MONEY)
        {
          draft->figure->has_amount = TRUE;
          draft->figure->amount = amount->number;
          draft->figure->bound = (MnBound) amount->bound;
          mn_currency_unpack (amount->currency, draft->figure->currency);
        }
      else
        draft->figure->growth_pct = growth;
      draft->is_comparison = dating.is_comparison;
      mn_draft_set_period (&self, draft, dating, FALSE);
    }
  reading->topic = topic;
  if (topic.is_set)
    reading->topic.sentence = s->number;
  return TRUE;
}
