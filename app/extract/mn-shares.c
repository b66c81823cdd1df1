/* mn-shares.c: exports and imports as a share of the turnover.
 *
 *     part                       share            whole
 *     exports                    made up 96 %     of the trade turnover
 *     доля экспорта              96 %             в товарообороте
 *     экспорттың үлесі           96 пайыз         (what was spoken of)
 *     экспорт ... эзэлж байна    96 хувийг        худалдааны эргэлтийн
 *
 * A percentage has many wholes: only one of the turnover of two countries counts, and only where exports or
 * imports of the same two are the part. What is not understood of it is left out.
 */
#include "mn-figures.h"

#include "mn-last.h"

#include <math.h>

/* Between a percentage and the noun that it is of. */
#define WHOLE_REACH 8
/* Between the part, the words for a share and the percentage. */
#define SHARE_REACH 12

/* What a percentage is of. */
typedef enum
{
  WHOLE_NONE, /* nothing is said of it */
  WHOLE_TURNOVER,
  WHOLE_TOLD, /* 'of it', 'of the total' */
  WHOLE_OTHER,
} WholeKind;

typedef struct
{
  WholeKind kind;
  MnHead head;       /* of WHOLE_TURNOVER */
  guint first, last; /* its tokens; of WHOLE_NONE the percentage's */
} Whole;

static const MnHead *
get_head (const MnStatement *self, int index)
{
  return &g_array_index (self->heads, MnHead, index);
}

static gboolean
is_part (const MnHead *head)
{
  return !head->is_other && !(head->form & (MN_KIND_FORM_VERB | MN_KIND_FORM_TO)) &&
         (head->kind == MN_KIND_EXPORT || head->kind == MN_KIND_IMPORT);
}

/* The kind of trade at token @at as a whole. It may be none of the nouns that values are of: 'of the turnover
 * and imports for 4 percent'. */
static Whole
make_whole (const MnStatement *self, guint at)
{
  const MnMark *mark = mn_sentence_at (self->sentence, at, MN_WORD_KIND);
  Whole whole = { .kind = mark->value == MN_KIND_TURNOVER ? WHOLE_TURNOVER : WHOLE_OTHER,
                  .head = { .first = mark->first,
                            .last = mark->last,
                            .form = mark->form,
                            .kind = (MnFigureKind) mark->value },
                  .first = mark->first,
                  .last = mark->last };

  for (guint i = 0; i < self->heads->len; i++)
    if (get_head (self, (int) i)->first == at && get_head (self, (int) i)->is_other)
      whole.kind = WHOLE_OTHER;
  return whole;
}

static Whole
make_unnamed (WholeKind kind, guint first, guint last)
{
  return (Whole){ .kind = kind, .first = first, .last = last };
}

/* --- What it is of ------------------------------------------------------------------------------ */

static gboolean
ends_phrase (const MnSentence *s, guint at)
{
  const MnMark *prep = mn_sentence_at (s, at, MN_WORD_PREP);

  return at >= s->n_tokens || mn_sentence_token (s, at)->kind != MN_TOKEN_WORD ||
         mn_phrase_ends (s, at) || mn_sentence_at (s, at, MN_WORD_AND) ||
         mn_sentence_at (s, at, MN_WORD_CLAUSE) || mn_sentence_at (s, at, MN_WORD_COMPARE) ||
         (prep && !mn_sentence_is (s, at, MN_LINK_OF) && !mn_sentence_is (s, at, MN_LINK_FROM));
}

/* '96 percent of the trade turnover', '96 % товарооборота' */
static Whole
find_whole_behind (const MnStatement *self, const MnAmount *amount)
{
  const MnSentence *s = self->sentence;
  /* 'of which 96 percent were exports' */
  gboolean is_told = mn_sentence_ending (s, amount->first, MN_WORD_ANAPHOR) != NULL;
  guint i;

  for (i = amount->last; i < MIN (amount->last + (guint) WHOLE_REACH, s->n_tokens); i++)
    {
      const MnMark *share = mn_sentence_at (s, i, MN_WORD_SHARE);

      if (mn_sentence_at (s, i, MN_WORD_KIND))
        return make_whole (self, i);
      /* 'of the total' goes on, 'accounted for' begins anew. */
      if (ends_phrase (s, i) || (share && !mn_sentence_is (s, i, MN_LINK_OF)))
        break;
      if (mn_sentence_at (s, i, MN_WORD_OTHER) || mn_sentence_at (s, i, MN_WORD_PRODUCT) ||
          mn_sentence_at (s, i, MN_WORD_WORLD))
        return make_unnamed (WHOLE_OTHER, i, i + 1);
      is_told |= share || mn_sentence_at (s, i, MN_WORD_ANAPHOR);
    }
  if (i == amount->last && !is_told)
    return make_unnamed (WHOLE_NONE, amount->first, amount->last);
  return make_unnamed (is_told ? WHOLE_TOLD : WHOLE_OTHER, amount->last, i);
}

/* 'тауар айналымының 96 пайызы', 'эргэлтийн 96 хувь': in the genitive, right before it. */
static Whole
find_whole_before (const MnStatement *self, const MnAmount *amount)
{
  const MnSentence *s = self->sentence;
  const MnMark *kind = mn_sentence_ending (s, amount->first, MN_WORD_KIND);
  const MnMark *bound = mn_sentence_ending (s, amount->first, MN_WORD_BOUND);
  guint at = bound ? bound->first : amount->first;

  if (!kind && bound)
    kind = mn_sentence_ending (s, at, MN_WORD_KIND);
  /* 'эргэлтийн хэмжээний 96 хувь' */
  if (!kind && at > 0 && mn_sentence_is (s, at - 1, MN_LINK_VOLUME))
    kind = mn_sentence_ending (s, at - 1, MN_WORD_KIND);
  if (kind && mn_sentence_get_case (s, kind) == MN_PREP_OF)
    return make_whole (self, kind->first);
  if (mn_sentence_ending (s, at, MN_WORD_ANAPHOR))
    return make_unnamed (WHOLE_TOLD, at, amount->last);
  const MnMark last = { .first = at ? at - 1 : 0, .last = at };
  /* 'нарығының 96 пайызы': of something. */
  if (at > 0 && !kind && !mn_sentence_ending (s, at, MN_WORD_SHARE) &&
      mn_sentence_token (s, at - 1)->kind == MN_TOKEN_WORD &&
      mn_sentence_get_case (s, &last) == MN_PREP_OF)
    return make_unnamed (WHOLE_OTHER, at - 1, at);
  return make_unnamed (WHOLE_NONE, amount->first, amount->last);
}

/* --- The part ----------------------------------------------------------------------------------- */

/* From @from to @to the same statement goes on. */
static gboolean
is_one_clause (const MnSentence *s, guint from, guint to)
{
  if (to > from + SHARE_REACH)
    return FALSE;
  for (guint i = from; i < to; i++)
    if (mn_sentence_is_punct (s, i, ';') || mn_sentence_is_punct (s, i, ':') ||
        mn_sentence_at (s, i, MN_WORD_CLAUSE))
      return FALSE;
  for (guint i = 0; i < s->amounts->len; i++)
    {
      const MnAmount *amount = mn_sentence_amount (s, i);

      /* 'exports of $58.5 million, or 96 percent of the turnover' has its value between. */
      if (amount->kind != MN_AMOUNT_MONEY && amount->first >= from && amount->last <= to)
        return FALSE;
    }
  return TRUE;
}

static gboolean
is_in_date (const MnSentence *s, guint at)
{
  for (guint i = 0; i < s->dates->len; i++)
    if (mn_sentence_date (s, i)->first <= at && at < mn_sentence_date (s, i)->last)
      return TRUE;
  return FALSE;
}

/* 'the share of coal in exports', 'доля угля в экспорте', 'экспорттағы көмірдің үлесі': these are the whole. */
static gboolean
is_inside (const MnSentence *s, const MnHead *head)
{
  const MnMark noun = { .first = head->first, .last = head->last };
  const MnMark *kind = mn_sentence_at (s, head->first, MN_WORD_KIND);

  if (mn_sentence_get_order (s) == MN_ORDER_VERB_LAST)
    return mn_sentence_get_case (s, kind ? kind : &noun) == MN_PREP_IN;
  for (guint at = head->first; at > 0 && at + 4 > head->first; at--)
    {
      const MnMark *prep = mn_sentence_ending (s, at, MN_WORD_PREP);

      if (prep)
        return prep->value == MN_PREP_IN;
      if (mn_sentence_token (s, at - 1)->kind != MN_TOKEN_WORD || is_in_date (s, at - 1))
        return FALSE;
    }
  return FALSE;
}

static int
find_part (const MnStatement *self, const MnAmount *amount, const Whole *whole)
{
  const MnSentence *s = self->sentence;
  guint first = MIN (amount->first, whole->first), last = MAX (amount->last, whole->last);
  int left = -1, right = -1;

  for (guint i = 0; i < self->heads->len; i++)
    {
      const MnHead *head = get_head (self, (int) i);

      if (!is_part (head) || is_inside (s, head))
        continue;
      if (head->last <= first && is_one_clause (s, head->last, first))
        left = (int) i;
      else if (head->first >= last && right < 0 && is_one_clause (s, last, head->first))
        right = (int) i;
    }
  /* 'exports and imports made up 96 percent' is of both. */
  for (int side = 0; side < 2; side++)
    {
      int *found = side ? &right : &left;
      int next = side ? right + 1 : left - 1;

      if (*found < 0 || next < 0 || next >= (int) self->heads->len ||
          !is_part (get_head (self, next)))
        continue;
      const MnHead *one = get_head (self, MIN (*found, next));
      const MnHead *other = get_head (self, MAX (*found, next));
      if (mn_sentence_first_in (s, one->last, other->first, MN_WORD_AND) &&
          other->first <= one->last + 3u)
        return -1;
    }
  /* 'эргэлтийн 96 хувийг экспорт эзэлж', '96 % товарооборота приходится на экспорт' */
  if (right >= 0 && (whole->kind == WHOLE_TURNOVER || whole->kind == WHOLE_TOLD) &&
      (left < 0 || mn_sentence_is_punct (s, first ? first - 1 : 0, ',')))
    return right;
  /* '96 хувийг экспорт, 4 хувийг импорт эзэлж': each noun right behind its number. */
  if (right >= 0 && mn_sentence_get_order (s) == MN_ORDER_VERB_LAST &&
      get_head (self, right)->first == amount->last && left >= 0 &&
      mn_sentence_is_punct (s, get_head (self, left)->last, ','))
    return right;
  return left;
}

/* A word for a share between the part and the percentage, or about them. */
static gboolean
has_share_word (const MnSentence *s, guint first, guint last)
{
  guint behind = mn_sentence_get_order (s) == MN_ORDER_VERB_LAST ? 8 : 4;

  return mn_sentence_first_in (s, first > 4 ? first - 4 : 0, MIN (last + behind, s->n_tokens),
                               MN_WORD_SHARE) != NULL;
}

/* A verb of amounting, a dash or 'or' joins them: 'экспорт составил 96 % товарооборота'. */
static gboolean
is_joined (const MnSentence *s, guint first, guint last)
{
  for (guint i = first; i < last; i++)
    if (mn_sentence_at (s, i, MN_WORD_LEVEL) || mn_sentence_at (s, i, MN_WORD_BE) ||
        mn_sentence_is_punct (s, i, '-') || mn_sentence_is (s, i, MN_LINK_OR))
      return TRUE;
  return mn_sentence_at (s, last, MN_WORD_LEVEL) || mn_sentence_at (s, last, MN_WORD_BE);
}

/* 'exports of $58.5 million (96 percent of the turnover)' */
static gboolean
is_remark (const MnSentence *s, const MnAmount *amount)
{
  return amount->first > 0 && mn_sentence_is_punct (s, amount->first - 1u, '(');
}

/* 'increased by 3 percent', 'from 94 percent': no share, or not the present one. */
static gboolean
is_change (const MnSentence *s, const MnAmount *amount, guint from)
{
  guint at = amount->first;
  gboolean is_last = mn_sentence_get_order (s) == MN_ORDER_VERB_LAST;

  for (guint i = at > 2 ? at - 2 : 0; i < at; i++)
    if (mn_sentence_is (s, i, MN_LINK_FROM) || mn_sentence_at (s, i, MN_WORD_COMPARE))
      return TRUE;
  if (is_last)
    return mn_sentence_first_in (s, amount->last, amount->last + 4u, MN_WORD_GROWTH) ||
           mn_sentence_first_in (s, amount->last, amount->last + 2u, MN_WORD_COMPARE) ||
           mn_sentence_first_in (s, from, at, MN_WORD_GROWTH);
  return mn_sentence_first_in (s, from, at, MN_WORD_GROWTH) &&
         !(at > 0 && mn_sentence_is (s, at - 1, MN_LINK_TO));
}

/* 'exports will make up 96 percent' */
static gboolean
is_ahead (const MnSentence *s, guint first, guint last)
{
  for (guint i = first > 4 ? first - 4 : 0; i < last; i++)
    {
      const MnMark *level = mn_sentence_at (s, i, MN_WORD_LEVEL);

      if ((level && level->form == MN_VERB_FUTURE) ||
          ((level || mn_sentence_at (s, i, MN_WORD_SHARE) || mn_sentence_at (s, i, MN_WORD_BE)) &&
           mn_sentence_ending (s, i, MN_WORD_WILL)))
        return TRUE;
    }
  return FALSE;
}

/* --- The figure --------------------------------------------------------------------------------- */

static gboolean
same_pair (MnCountry a, MnCountry b, MnCountry c, MnCountry d)
{
  return (a == c && b == d) || (a == d && b == c);
}

/* The turnover that was spoken of before, of the two countries of @flow. */
static gboolean
is_of_topic (const MnStatement *self, const MnFlow *flow)
{
  const MnTopic *topic = &self->reading->topic;

  for (guint i = 0; i < self->drafts->len; i++)
    {
      const MnDraft *draft = &g_array_index (self->drafts, MnDraft, i);

      if (draft->figure->kind == MN_KIND_TURNOVER && draft->figure->scope == MN_SCOPE_BILATERAL &&
          draft->figure->status != MN_STATUS_TARGET && !draft->is_comparison)
        return same_pair (draft->figure->from, draft->figure->to, flow->from, flow->to);
    }
  return topic->is_set && topic->kind == MN_KIND_TURNOVER && topic->scope == MN_SCOPE_BILATERAL &&
         topic->pair_known && self->sentence->number - topic->sentence <= MN_ANAPHOR_REACH &&
         same_pair (topic->from, topic->to, flow->from, flow->to);
}

/* The trade of the same two countries. */
static gboolean
is_of_pair (const MnStatement *self, const Whole *whole, const MnFlow *flow, const MnAmount *amount)
{
  guint limit = self->sentence->n_tokens;
  MnFlow all;

  for (guint i = self->heads->len; i-- > 0;)
    if (get_head (self, (int) i)->first > whole->head.first)
      limit = get_head (self, (int) i)->first;
  all = mn_figures_find_flow (self->reading, self->sentence, &whole->head, amount->first,
                              amount->last, MAX (limit, amount->last));
  return all.scope == MN_SCOPE_BILATERAL && same_pair (all.from, all.to, flow->from, flow->to);
}

/* The value of the sentence that has this share; NULL for none. */
static MnDraft *
find_draft (const MnStatement *self, int part, const MnFlow *flow, guint at)
{
  MnDraft *best = NULL;
  guint best_gap = G_MAXUINT;

  for (guint i = 0; i < self->drafts->len; i++)
    {
      MnDraft *draft = &g_array_index (self->drafts, MnDraft, i);
      const MnFigure *figure = draft->figure;
      guint gap = draft->at > at ? draft->at - at : at - draft->at;

      if (figure->kind == get_head (self, part)->kind && figure->scope == MN_SCOPE_BILATERAL &&
          figure->from == flow->from && figure->to == flow->to &&
          figure->status != MN_STATUS_TARGET && !draft->is_comparison && gap < best_gap)
        {
          best = draft;
          best_gap = gap;
        }
    }
  return best;
}

static MnDating
find_date (const MnSentence *s, guint first)
{
  MnDating dating = { NULL, FALSE, FALSE };

  if (mn_sentence_get_order (s) == MN_ORDER_VERB_LAST)
    return mn_last_find_growth_date (s, first);
  for (guint i = 0; i < s->dates->len; i++)
    {
      const MnDateMark *date = mn_sentence_date (s, i);

      if (mn_statement_is_span (date) && !mn_statement_is_comparison (s, date) && !date->is_since &&
          (date->last <= first || !dating.date))
        dating.date = date;
    }
  return dating;
}

/* One share of exports and one of imports is all that a sentence tells; 'against 94 percent' is another
 * time's. */
static gboolean
is_told (const MnStatement *self, MnFigureKind kind)
{
  const MnSentence *s = self->sentence;
  const GPtrArray *figures = self->reading->out->figures;
  MnSpan span = mn_sentence_span (s, 0, s->n_tokens);

  for (guint i = figures->len; i-- > 0;)
    {
      const MnFigure *figure = g_ptr_array_index (figures, i);

      if (figure->evidence->part != s->part || figure->evidence->span.start < span.start)
        return FALSE;
      if (figure->kind == kind && !isnan (figure->share_pct))
        return TRUE;
    }
  return FALSE;
}

static void
add_share (MnStatement *self,
           const MnAmount *amount,
           int part,
           const MnFlow *flow,
           guint first,
           guint last)
{
  double share = mn_decimal_get_value (&amount->number);
  MnDraft *draft = find_draft (self, part, flow, amount->first);

  if (draft && amount->bound == MN_BOUND_EXACT)
    {
      draft->figure->share_pct = share;
      mn_draft_widen (self, draft, first, last);
      return;
    }
  draft = mn_draft_add (self, part, NULL, amount->first, last);
  if (!draft)
    return;
  mn_draft_widen (self, draft, first, last);
  draft->figure->share_pct = share;
  draft->figure->bound = (MnBound) amount->bound;
  mn_draft_set_period (self, draft, find_date (self->sentence, amount->first), FALSE);
  /* A share is not what the next sentence goes on about. */
  g_array_set_size (self->drafts, self->drafts->len - 1);
}

/* 'imports for 4 percent', behind 'exports accounted for 96 percent': the same words serve. */
static gboolean
goes_on (const MnStatement *self, guint index, int part)
{
  const MnSentence *s = self->sentence;
  const MnAmount *amount = mn_sentence_amount (s, index);
  const MnAmount *before = index > 0 ? mn_sentence_amount (s, index - 1) : NULL;
  MnFigureKind kind = get_head (self, part)->kind;

  return before && before->kind == MN_AMOUNT_PERCENT &&
         get_head (self, part)->first >= before->last &&
         is_told (self, kind == MN_KIND_EXPORT ? MN_KIND_IMPORT : MN_KIND_EXPORT) &&
         !mn_sentence_first_in (s, before->last, amount->first, MN_WORD_GROWTH);
}

static gboolean
may_be_share (const MnStatement *self, const MnAmount *amount)
{
  const MnSentence *s = self->sentence;
  double value = mn_decimal_get_value (&amount->number);

  if (amount->kind != MN_AMOUNT_PERCENT || amount->sign || amount->is_range || value <= 0 ||
      value > 100 || mn_sentence_has (s, MN_WORD_TARGET))
    return FALSE;
  for (guint i = 0; i < s->n_tokens; i++)
    if (mn_sentence_is (s, i, MN_LINK_RESPECTIVELY))
      return FALSE;
  return TRUE;
}

void
mn_statement_read_share (MnStatement *self, guint index)
{
  const MnSentence *s = self->sentence;
  const MnAmount *amount = mn_sentence_amount (s, index);
  int part;

  if (!may_be_share (self, amount))
    return;
  Whole whole = mn_sentence_get_order (s) == MN_ORDER_VERB_LAST ? find_whole_before (self, amount)
                                                                : find_whole_behind (self, amount);
  if (whole.kind == WHOLE_OTHER || (part = find_part (self, amount, &whole)) < 0)
    return;

  const MnHead *head = get_head (self, part);
  guint first = MIN (MIN (head->last, amount->first), whole.first);
  guint last = MAX (MAX (amount->last, whole.last), head->first);
  if (is_change (s, amount, first) || is_ahead (s, first, last) || is_told (self, head->kind) ||
      !(has_share_word (s, first, last) || goes_on (self, index, part) ||
        (whole.kind != WHOLE_NONE && (is_joined (s, first, last) || is_remark (s, amount)))))
    return;

  MnFlow flow = mn_draft_find_flow (self, part, amount->first, amount->last);
  if (flow.scope != MN_SCOPE_BILATERAL || !flow.from || !flow.to)
    return;
  /* 'доля экспорта в товарообороте': between them. */
  for (guint i = 0; i < self->heads->len && whole.kind == WHOLE_NONE; i++)
    if (get_head (self, (int) i)->kind == MN_KIND_TURNOVER && !get_head (self, (int) i)->is_other &&
        get_head (self, (int) i)->last <= amount->first &&
        get_head (self, (int) i)->first + SHARE_REACH >= amount->first)
      whole = make_whole (self, get_head (self, (int) i)->first);
  if (whole.kind == WHOLE_TURNOVER ? !is_of_pair (self, &whole, &flow, amount)
                                   : !is_of_topic (self, &flow))
    return;
  add_share (self, amount, part, &flow, MIN (amount->first, whole.first),
             MAX (amount->last, whole.last));
}
