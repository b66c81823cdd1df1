/* mn-heads.c: what an amount is of. */
#include "mn-figures.h"

/* Whether a noun ends with its phrase at token @at: what follows is no further noun, of which it
 * would only be the first half ('trade mission', 'export potential'). */
static gboolean
ends_noun (const MnSentence *self, guint at)
{
  static const MnWordClass closing[] = {
    MN_WORD_PREP,   MN_WORD_BE,      MN_WORD_LEVEL, MN_WORD_GROWTH,  MN_WORD_VERB,
    MN_WORD_CLAUSE, MN_WORD_WILL,    MN_WORD_SHARE, MN_WORD_COMPARE, MN_WORD_BOUND,
    MN_WORD_NOW,    MN_WORD_REL,     MN_WORD_SINCE, MN_WORD_MORE,    MN_WORD_MULTIPLE,
    MN_WORD_FILLER, MN_WORD_WEEKDAY, MN_WORD_MONTH, MN_WORD_REPORT,  MN_WORD_TARGET,
  };

  gboolean bare = TRUE;

  /* 'commerce franco-mongol', 'commerce France-Mongolie' */
  for (const MnMark *place; (place = mn_sentence_at (self, at, MN_WORD_PLACE)) &&
                            (!bare || (place->form & MN_PLACE_FORMS) == MN_PLACE_ADJECTIVE ||
                             (mn_sentence_at (self, place->last, MN_WORD_PLACE) &&
                              mn_sentence_token (self, place->last)->flags & MN_TOKEN_DASHED));
       at = place->last)
    bare = FALSE;
  if (at >= self->n_tokens)
    return TRUE;

  const MnToken *token = mn_sentence_token (self, at);
  if (bare && token->flags & MN_TOKEN_DASHED)
    return FALSE;
  if (token->kind != MN_TOKEN_WORD)
    return TRUE;
  for (gsize i = 0; i < G_N_ELEMENTS (closing); i++)
    if (mn_sentence_at (self, at, closing[i]))
      return TRUE;
  /* A genitive tells whose it is. */
  return mn_sentence_has_cases (self) &&
         (mn_sentence_at (self, at, MN_WORD_PLACE) || mn_sentence_at (self, at, MN_WORD_BLOC) ||
          mn_sentence_at (self, at, MN_WORD_REGION) || mn_sentence_at (self, at, MN_WORD_MUTUAL) ||
          mn_sentence_at (self, at, MN_WORD_OWN) || mn_sentence_at (self, at, MN_WORD_SAME_SPAN) ||
          mn_sentence_at (self, at, MN_WORD_AND) || mn_sentence_at (self, at, MN_WORD_REPORTED));
}

/* 'trade and economic cooperation': the first half of a pair of adjectives. */
static gboolean
is_half_of_pair (const MnSentence *self, guint at)
{
  return mn_sentence_at (self, at, MN_WORD_AND) && at + 1 < self->n_tokens &&
         !mn_sentence_at (self, at + 1, MN_WORD_KIND) && !ends_noun (self, at + 1) &&
         mn_sentence_token (self, at + 1)->kind == MN_TOKEN_WORD;
}

/* Whether the words behind a noun or verb name where the goods go to, or come from. */
static gboolean
has_end (const MnSentence *self, const MnHead *head, MnPrep end)
{
  guint from = head->last;
  /* 'vendu pour 5 millions de dollars de biens à la Mongolie' */
  guint reach = head->form & MN_KIND_FORM_VERB ? 14 : mn_sentence_has_cases (self) ? 6 : 10;

  for (guint i = 0; i < self->places->len; i++)
    {
      const MnPlaceMark *place = mn_sentence_place (self, i);

      /* 'в Перу отправлено' */
      if (mn_sentence_has_cases (self) && head->form & MN_KIND_FORM_VERB &&
          place->last <= head->first && place->last + 2u >= head->first && place->role == end)
        return TRUE;
      if (mn_sentence_has_cases (self) && end == MN_PREP_FROM && place->role == MN_PREP_TO &&
          place->first >= from && place->first < from + 6u)
        return TRUE;
      /* Where the verb stands last, it stands before: 'Қырғызстанға жеткізілім'. */
      if (mn_sentence_get_order (self) == MN_ORDER_VERB_LAST && place->role == end &&
          place->last < from && place->last + 4u >= from)
        return TRUE;
      if (place->first < from || place->first >= from + reach)
        continue;
      if (place->role == end || (end == MN_PREP_FROM && place->role == MN_PREP_IN) ||
          (end == MN_PREP_FROM && mn_phrase_is_origin (self, place)))
        return TRUE;
    }
  return FALSE;
}

/* 'встречные поставки', 'туда отправлено товаров': the other end was named before. */
static gboolean
points_back (const MnSentence *self, const MnHead *head, const GArray *heads)
{
  guint from = head->first > 3 ? head->first - 3u : 0;

  if (!mn_sentence_has_cases (self))
    return FALSE;
  /* 'Китай продал Перу товаров на $5 млн, а закупил на $3 млн' */
  if (heads->len > 0 && head->form & MN_KIND_FORM_VERB &&
      (mn_sentence_ending (self, head->first, MN_WORD_CLAUSE) ||
       (head->first > 0 && mn_sentence_is_punct (self, head->first - 1u, ','))))
    {
      const MnHead *before = &g_array_index (heads, MnHead, heads->len - 1);

      if (!before->is_other && before->form & MN_KIND_FORM_VERB && before->kind != head->kind)
        return TRUE;
    }
  /* 'российские поставки' to whom was spoken of */
  for (guint i = 0; i < self->places->len && !(head->form & MN_KIND_FORM_VERB); i++)
    if (mn_sentence_place (self, i)->last == head->first &&
        mn_sentence_place (self, i)->form == MN_PLACE_ADJECTIVE)
      return TRUE;
  return (head->first > 0 && mn_sentence_is (self, head->first - 1u, MN_LINK_REVERSE)) ||
         mn_sentence_first_in (self, from, head->last + 5u, MN_WORD_NEIGHBOUR);
}

/* Goods are what is sold: 'тауарын сатқан', 'жіберілген тауар'. */
static gboolean
has_goods (const MnSentence *self, const MnHead *head)
{
  guint from = head->first;

  if (mn_sentence_first_in (self, head->last, head->last + 3u, MN_WORD_GOODS))
    return TRUE;
  for (guint i = 0; i < 6 && from > 0; i++, from--)
    if (mn_sentence_ending (self, from, MN_WORD_GOODS))
      return TRUE;
    else if (mn_sentence_ending (self, from, MN_WORD_LEVEL) ||
             mn_sentence_ending (self, from, MN_WORD_OTHER))
      return FALSE;
  return FALSE;
}

/* Where the verb stands last: whether the words for trade at @mark are the noun that an amount is of. */
static gboolean
is_last_head (const MnSentence *self, const MnMark *mark, const GArray *heads)
{
  static const MnWordClass going_on[] = {
    MN_WORD_KIND,    MN_WORD_GROWTH,  MN_WORD_LEVEL,  MN_WORD_SHARE,   MN_WORD_REL,
    MN_WORD_SPAN,    MN_WORD_NUMERAL, MN_WORD_FILLER, MN_WORD_AND,     MN_WORD_ORDINAL,
    MN_WORD_MUTUAL,  MN_WORD_WORLD,   MN_WORD_CLAUSE, MN_WORD_PLACE,   MN_WORD_MONTH,
    MN_WORD_GOODS,   MN_WORD_BOUND,   MN_WORD_OTHER,  MN_WORD_COMPARE, MN_WORD_TARGET,
    MN_WORD_PERCENT, MN_WORD_MORE,    MN_WORD_NOW,    MN_WORD_OWN,
  };
  const MnToken *next = mn_sentence_token (self, mark->last);

  /* A profit is one of trade where trade is spoken of. */
  if (mark->value == MN_KIND_BALANCE && mark->form & MN_KIND_FORM_WEAK)
    {
      for (guint i = 0; i < heads->len; i++)
        if (!g_array_index (heads, MnHead, i).is_other)
          return TRUE;
      return FALSE;
    }
  /* 'худалдааны сүлжээ', 'экспортын баримт бичиг': another noun behind, which decides. */
  if (mark->form & MN_KIND_FORM_VERB || mn_sentence_get_case (self, mark) != MN_PREP_OF ||
      mark->last >= self->n_tokens || next->kind != MN_TOKEN_WORD)
    return TRUE;
  for (gsize i = 0; i < G_N_ELEMENTS (going_on); i++)
    if (mn_sentence_at (self, mark->last, going_on[i]))
      return TRUE;
  return mn_sentence_is (self, mark->last, MN_LINK_VOLUME);
}

/* 'exports to the Saudi market': where the goods go, not what is counted. */
static gboolean
is_destination (const MnSentence *self, const GArray *heads, const MnMark *mark)
{
  const MnHead *before = heads->len > 0 ? &g_array_index (heads, MnHead, heads->len - 1) : NULL;

  if (!before || before->is_other || mark->first > before->last + 12u ||
      !mn_sentence_ending (self, mark->first, MN_WORD_PLACE))
    return FALSE;
  for (guint i = 0; i < self->places->len; i++)
    {
      const MnPlaceMark *place = mn_sentence_place (self, i);

      if (place->last == mark->first)
        return place->role == MN_PREP_TO || place->role == MN_PREP_FROM ||
               place->role == MN_PREP_IN;
    }
  return FALSE;
}

/* The amounts of money from @from on, up to the next noun. */
static guint
count_money (const MnSentence *self, guint from)
{
  const MnMark *next = mn_sentence_first_in (self, from, self->n_tokens, MN_WORD_KIND);
  guint limit = next ? next->first : self->n_tokens;
  guint n = 0;

  for (guint i = 0; i < self->amounts->len; i++)
    {
      const MnAmount *amount = mn_sentence_amount (self, i);

      n += amount->kind == MN_AMOUNT_MONEY && amount->first >= from && amount->last <= limit &&
           !amount->is_other;
    }
  return n;
}

/* 'the import and export value between', 'imports/exports': both in one number are the turnover. The second
 * noun, or NULL. */
static const MnMark *
find_other_half (const MnSentence *self, const MnMark *mark)
{
  const MnMark *other;

  if (mn_sentence_has_cases (self) || mn_sentence_get_order (self) != MN_ORDER_VERB_MIDDLE ||
      (mark->value != MN_KIND_EXPORT && mark->value != MN_KIND_IMPORT) ||
      mark->form & MN_KIND_FORM_VERB ||
      (!mn_sentence_is (self, mark->last, MN_LINK_AND) &&
       !mn_sentence_is_punct (self, mark->last, '/')))
    return NULL;
  other = mn_sentence_at (self, mark->last + 1u, MN_WORD_KIND);
  if (!other || other->form & MN_KIND_FORM_VERB ||
      other->value != (mark->value == MN_KIND_EXPORT ? MN_KIND_IMPORT : MN_KIND_EXPORT) ||
      mn_figures_is_respective (self, other->last))
    return NULL;
  return mn_sentence_is (self, other->last, MN_LINK_BETWEEN) || count_money (self, other->last) == 1
             ? other
             : NULL;
}

void
mn_figures_find_heads (const MnSentence *self, GArray *heads)
{
  const MnMark *half = NULL;

  g_array_set_size (heads, 0);
  for (guint i = 0; i < self->n_marks; i++)
    {
      const MnMark *mark = &self->marks[i];
      MnHead head = { .first = mark->first, .last = mark->last, .form = mark->form };

      /* 'trade with Chile was ..., that with Peru ...': the noun before once more. */
      if (mark->word_class == MN_WORD_ANAPHOR && mark->form == 1 && heads->len > 0 &&
          mn_sentence_at (self, mark->last, MN_WORD_PREP))
        {
          head = g_array_index (heads, MnHead, heads->len - 1);
          head.first = mark->first;
          head.last = mark->last;
          g_array_append_val (heads, head);
          continue;
        }
      if (mark->word_class == MN_WORD_OTHER)
        {
          if (is_destination (self, heads, mark))
            continue;
          head.is_other = TRUE;
          head.is_customs = mark->form == 1;
          g_array_append_val (heads, head);
          continue;
        }
      if (mark->word_class != MN_WORD_KIND || mark == half)
        continue;
      head.kind = (MnFigureKind) mark->value;
      half = find_other_half (self, mark);
      if (half)
        {
          head.kind = MN_KIND_TURNOVER;
          head.last = half->last;
          head.form &= (guint16) ~MN_KIND_FORM_WEAK;
        }

      if (head.last < self->n_tokens &&
          mn_sentence_token (self, head.last)->flags & MN_TOKEN_DASHED &&
          !mn_sentence_at (self, head.last, MN_WORD_MONTH))
        continue;
      /* 'export contracts': the second noun decides. */
      if (mn_sentence_at (self, head.last, MN_WORD_OTHER) &&
          !mn_sentence_at (self, head.last, MN_WORD_LEVEL))
        continue;
      if (head.form & MN_KIND_FORM_WEAK && mn_sentence_get_order (self) != MN_ORDER_VERB_LAST)
        {
          /* 'plans to import' is a verb. */
          if (head.kind != MN_KIND_TURNOVER && mn_sentence_ending (self, head.first, MN_WORD_WILL))
            head.form |= MN_KIND_FORM_VERB;
          else if (!ends_noun (self, head.last) || is_half_of_pair (self, head.last))
            continue;
          if (head.kind == MN_KIND_TURNOVER &&
              mn_sentence_ending (self, head.first, MN_WORD_WILL) &&
              !mn_sentence_at (self, head.last, MN_WORD_PREP))
            continue;
        }
      if (head.form & MN_KIND_FORM_GOODS && !has_goods (self, &head))
        continue;
      if (mn_sentence_get_order (self) == MN_ORDER_VERB_LAST)
        {
          if (!is_last_head (self, mark, heads))
            continue;
          head.form &= (guint16) ~MN_KIND_FORM_WEAK;
        }
      if ((head.form & MN_KIND_FORM_TO && !has_end (self, &head, MN_PREP_TO) &&
           !points_back (self, &head, heads) &&
           !(mn_sentence_has_cases (self) &&
             has_end (self, &head, head.form & MN_KIND_FORM_VERB ? MN_PREP_OF : MN_PREP_FROM))) ||
          (head.form & MN_KIND_FORM_FROM && !has_end (self, &head, MN_PREP_FROM) &&
           !points_back (self, &head, heads)))
        {
          head.is_other = TRUE;
          head.form = 0;
        }
      g_array_append_val (heads, head);
    }
}

/* Nothing that an amount could be of stands before @at. */
static gboolean
begins_line (const MnSentence *self, guint at)
{
  return !mn_sentence_has_cases (self) && !mn_sentence_first_in (self, 0, at, MN_WORD_KIND) &&
         !mn_sentence_first_in (self, 0, at, MN_WORD_ANAPHOR) &&
         !mn_sentence_first_in (self, 0, at, MN_WORD_LEVEL);
}

/* 'being', 'making' */
static gboolean
is_participle (const MnSentence *self, guint at)
{
  const MnMark *verb = mn_sentence_at (self, at, MN_WORD_LEVEL);

  return verb && verb->form == MN_VERB_ING &&
         mn_sentence_get_order (self) == MN_ORDER_VERB_MIDDLE && !mn_sentence_has_cases (self);
}

/* Behind the date that begins at @at, its preposition too; @at for none. */
static guint
skip_date (const MnSentence *self, guint at)
{
  for (guint i = 0; i < self->dates->len; i++)
    if (mn_sentence_date (self, i)->lead == at || mn_sentence_date (self, i)->first == at)
      return mn_sentence_date (self, i)->last;
  return at;
}

/* 'was from Peru's exports': behind the country whose they are. */
static guint
skip_owner (const MnSentence *self, guint at)
{
  const MnMark *place = mn_sentence_at (self, at, MN_WORD_PLACE);

  for (guint i = 0; place && i < self->places->len; i++)
    if (mn_sentence_place (self, i)->first == at && mn_sentence_place (self, i)->is_owner)
      return mn_sentence_place (self, i)->last;
  return at;
}

/* The tokens in [from, to) only lead from an amount to the noun it counts; @over_verb: also a verb, 'to
 * $5 million grew the trade'; @is_led: the clause has no other noun for it. */
static gboolean
is_connection (const MnSentence *self, guint from, guint to, gboolean over_verb, gboolean is_led)
{
  if (to < from || to - from > (over_verb && mn_sentence_has_cases (self) ? 9 : 6))
    return FALSE;
  for (guint i = from; i < to;)
    {
      const MnToken *token = mn_sentence_token (self, i);
      const MnMark *mark;

      /* '$5 млн – на импорт', '$5 млн пришлось на импорт', 'из них $5 млн – импорт' */
      if (mn_sentence_has_cases (self))
        {
          if ((mn_sentence_is_punct (self, i, '-') &&
               (mn_sentence_is (self, i + 1, MN_LINK_BY) || (is_led && i == from))) ||
              (mn_sentence_is_punct (self, i, '.') && is_led && i == from) ||
              (mn_sentence_is (self, i, MN_LINK_BY) && (i + 1 == to || over_verb)))
            {
              i++;
              continue;
            }
          if (over_verb && ((mark = mn_sentence_at (self, i, MN_WORD_LEVEL)) ||
                            (mark = mn_sentence_at (self, i, MN_WORD_GROWTH))))
            {
              i = mark->last;
              continue;
            }
          /* '$5 млн составил в 2023 году экспорт' */
          guint behind = over_verb ? skip_date (self, i) : i;
          if (behind > i && behind <= to)
            {
              i = behind;
              continue;
            }
        }
      /* '$5 million: exports to Peru', '$5 million, being exports' */
      if (i == from && ((mn_sentence_is_punct (self, i, ':') && begins_line (self, i)) ||
                        (mn_sentence_is_punct (self, i, ',') && is_participle (self, i + 1))))
        {
          i++;
          continue;
        }
      if (token->kind != MN_TOKEN_WORD)
        return FALSE;
      if (i <= from + 1 && is_participle (self, i))
        {
          i = mn_sentence_at (self, i, MN_WORD_LEVEL)->last;
          continue;
        }
      if ((mark = mn_sentence_at (self, i, MN_WORD_PREP)) &&
          (mark->value == MN_PREP_OF || mark->value == MN_PREP_IN || mark->value == MN_PREP_FOR ||
           mn_sentence_is (self, i, MN_LINK_OF)))
        i = mark->last;
      /* '$2 billion from imports', '$1 billion of which were imports' */
      else if (mark && mark->value == MN_PREP_FROM && skip_owner (self, mark->last) == to)
        i = to;
      else if ((mark = mn_sentence_at (self, i, MN_WORD_BE)) &&
               (skip_owner (self, mark->last) == to ||
                (mn_sentence_at (self, mark->last, MN_WORD_PREP) &&
                 skip_owner (self, mark->last + 1u) == to)))
        i = to;
      else if ((mark = mn_sentence_at (self, i, MN_WORD_ANAPHOR)) &&
               (mn_sentence_is (self, i, MN_LINK_OF) ||
                (i > from && mn_sentence_is (self, i - 1, MN_LINK_OF))))
        i = mark->last; /* 'of which', 'of it' */
      else if ((mark = mn_sentence_at (self, i, MN_WORD_FILLER)) ||
               (mark = mn_sentence_at (self, i, MN_WORD_PLACE)) ||
               (mark = mn_sentence_at (self, i, MN_WORD_GOODS)) ||
               (mark = mn_sentence_at (self, i, MN_WORD_MUTUAL)) ||
               (mark = mn_sentence_at (self, i, MN_WORD_SHARE)) ||
               (mark = mn_sentence_at (self, i, MN_WORD_PRODUCT)))
        i = mark->last;
      else if (mn_sentence_is (self, i, MN_LINK_WORTH) ||
               mn_sentence_is (self, i, MN_LINK_ANNUAL) || mn_sentence_is (self, i, MN_LINK_ANNUAL))
        i++;
      else
        return FALSE;
    }
  return TRUE;
}

static gboolean
has_punct (const MnSentence *self, guint from, guint to, guint16 code)
{
  for (guint i = from; i < to; i++)
    if (mn_sentence_is_punct (self, i, code))
      return TRUE;
  return FALSE;
}

static gboolean
has_verb (const MnSentence *self, guint from, guint to)
{
  return mn_sentence_first_in (self, from, to, MN_WORD_LEVEL) ||
         mn_sentence_first_in (self, from, to, MN_WORD_GROWTH) ||
         mn_sentence_first_in (self, from, to, MN_WORD_BE);
}

/* A noun behind a preposition belongs to the noun before it. */
static gboolean
is_governed (const MnSentence *self, const MnHead *head)
{
  guint at = head->first;

  for (guint i = 0; i < 4 && at > 0; i++, at--)
    {
      const MnMark *prep = mn_sentence_ending (self, at, MN_WORD_PREP);
      const MnToken *token = mn_sentence_token (self, at - 1);

      if (prep)
        return prep->value != MN_PREP_TO;
      if (token->kind != MN_TOKEN_WORD || mn_sentence_ending (self, at, MN_WORD_VERB) ||
          mn_sentence_ending (self, at, MN_WORD_LEVEL) ||
          mn_sentence_ending (self, at, MN_WORD_AND))
        return FALSE;
    }
  return FALSE;
}

/* 'из них $5 млн составил экспорт': the clause of the amount at @at begins with it, so that what it is of
 * stands behind. */
static gboolean
begins_its_clause (const MnSentence *self, guint at)
{
  for (guint i = 0; i < 4 && at > 0; i++, at--)
    {
      if (mn_sentence_is_punct (self, at - 1, ',') || mn_sentence_is_punct (self, at - 1, ':') ||
          mn_sentence_is_punct (self, at - 1, ';') || mn_sentence_ending (self, at, MN_WORD_AND))
        return TRUE;
      if (mn_sentence_ending (self, at, MN_WORD_ANAPHOR))
        {
          at = mn_sentence_ending (self, at, MN_WORD_ANAPHOR)->first + 1u;
          continue;
        }
      if (!mn_sentence_ending (self, at, MN_WORD_BOUND) &&
          !mn_sentence_ending (self, at, MN_WORD_FILLER))
        return FALSE;
    }
  return at == 0;
}

/* ', reaching': the last comma in [from, to) is followed by a participle. */
static gboolean
goes_on (const MnSentence *self, guint from, guint to)
{
  while (to > from && !mn_sentence_is_punct (self, to - 1, ','))
    to--;
  const MnMark *mark = mn_sentence_at (self, to, MN_WORD_LEVEL);
  if (!mark)
    mark = mn_sentence_at (self, to, MN_WORD_GROWTH);
  return mark && mark->form == MN_VERB_ING;
}

/* '$18 billion (76 billion ringgit) of trade': behind the brackets. */
static guint
skip_brackets (const MnSentence *self, guint at)
{
  guint end = at;

  /* The amount itself may stand in brackets. */
  if (mn_sentence_is_punct (self, at, ')'))
    return at + 1;
  if (!mn_sentence_is_punct (self, at, '('))
    return at;
  while (end < self->n_tokens && end < at + 12 && !mn_sentence_is_punct (self, end, ')'))
    end++;
  return mn_sentence_is_punct (self, end, ')') ? end + 1 : at;
}

/* 'the volume of exports rising from $5 million': the noun right before the participle is its subject. */
static gboolean
is_subject (const MnSentence *self, const MnHead *head)
{
  const MnMark *mark = mn_sentence_at (self, head->last, MN_WORD_GROWTH);

  if (!mark)
    mark = mn_sentence_at (self, head->last, MN_WORD_LEVEL);
  return mark && mark->form == MN_VERB_ING;
}

/* '... since a deal was signed, reaching': the noun stands in a clause of its own. */
static gboolean
is_aside (const MnSentence *self, guint from, const MnHead *head)
{
  const MnMark *since = mn_sentence_last_in (self, from, head->first, MN_WORD_SINCE);

  return since && since->last + 4u >= head->first;
}

static gboolean
is_joined (const MnSentence *self, const MnHead *a, const MnHead *b)
{
  return b->first - a->last <= 2 && mn_sentence_first_in (self, a->last, b->first, MN_WORD_AND);
}

gboolean
mn_figures_is_respective (const MnSentence *self, guint from)
{
  for (guint i = from; i < self->n_tokens; i++)
    if (mn_sentence_is (self, i, MN_LINK_RESPECTIVELY))
      return TRUE;
  return FALSE;
}

guint
mn_figures_count_like (const MnSentence *self, guint from, guint at)
{
  const MnAmount *amount = NULL;
  guint n = 0;

  for (guint i = 0; i < self->amounts->len && !amount; i++)
    if (mn_sentence_amount (self, i)->first <= at && at < mn_sentence_amount (self, i)->last)
      amount = mn_sentence_amount (self, i);
  for (guint i = 0; i < self->amounts->len && amount; i++)
    {
      const MnAmount *other = mn_sentence_amount (self, i);

      n += other->first >= from && other->last <= at && other->kind == amount->kind &&
           !other->is_other && !other->in_brackets;
    }
  return n;
}

int
mn_figures_bind (const MnSentence *self, const GArray *heads, guint first, guint last)
{
  int left = -1, right = -1;
  guint8 depth = self->depth[first];

  for (guint i = 0; i < heads->len; i++)
    {
      const MnHead *head = &g_array_index (heads, MnHead, i);

      if (head->last <= first)
        {
          /* What stands in brackets says nothing of what follows them. */
          if (self->depth[head->first] == 0 ||
              (self->depth[head->first] <= depth && !has_punct (self, head->last, first, ')')))
            left = (int) i;
        }
      else if (head->first >= last && right < 0)
        right = (int) i;
    }

  if (right >= 0)
    {
      const MnHead *head = &g_array_index (heads, MnHead, right);
      gboolean is_alone =
          left < 0 || mn_sentence_first_in (self, g_array_index (heads, MnHead, left).last, first,
                                            MN_WORD_CLAUSE);

      gboolean is_led = mn_sentence_has_cases (self) && !head->is_other &&
                        (head->kind != MN_KIND_TURNOVER || left < 0) &&
                        begins_its_clause (self, first);

      if (is_connection (self, skip_brackets (self, last), head->first, is_alone || is_led, is_led))
        {
          const MnHead *before = left >= 0 ? &g_array_index (heads, MnHead, left) : NULL;
          guint gap = before ? first - before->last : G_MAXUINT;

          /* 'exports worth $5 million of ...' has its noun already; after a comma or an 'and' a
           * new phrase begins. */
          if (is_led || gap > head->first - last + 1 || head->first == last ||
              has_punct (self, before->last, first, ',') ||
              mn_sentence_first_in (self, before->last, first, MN_WORD_AND))
            return right;
        }
    }
  /* 'From $230 million in 2000, trade grew to ...' */
  if (left < 0 && right >= 0 && first > 0 && first < 3 &&
      mn_sentence_is (self, first - 1, MN_LINK_FROM) &&
      !g_array_index (heads, MnHead, right).is_other)
    return right;
  /* 'exports and imports were $5 million and $3 million respectively' */
  if (left > 0 && mn_figures_is_respective (self, first) &&
      is_joined (self, &g_array_index (heads, MnHead, left - 1),
                 &g_array_index (heads, MnHead, left)))
    return mn_figures_count_like (self, g_array_index (heads, MnHead, left).last, first) == 0
               ? left - 1
               : left;
  /* 'контракты на $11 млрд, в том числе на экспорт – $2 млрд' */
  if (left > 0 && mn_sentence_has_cases (self))
    {
      const MnHead *head = &g_array_index (heads, MnHead, left);
      const MnHead *before = &g_array_index (heads, MnHead, left - 1);

      if (before->is_other && is_governed (self, head) && !has_verb (self, head->last, first) &&
          mn_sentence_first_in (self, before->last, head->first, MN_WORD_ANAPHOR))
        return left - 1;
    }
  while (left > 0)
    {
      const MnHead *head = &g_array_index (heads, MnHead, left);
      const MnHead *before = &g_array_index (heads, MnHead, left - 1);

      if (is_aside (self, before->last, head) && goes_on (self, head->last, first))
        {
          left--;
          continue;
        }

      /* ', which amounted to' speaks of the noun right before it, ', reaching' of the subject. */
      if (!is_governed (self, head) || is_subject (self, head) ||
          (has_punct (self, head->last, first, ',') && !goes_on (self, head->last, first)) ||
          has_punct (self, before->last, head->first, ',') ||
          has_punct (self, before->last, head->first, ';') ||
          has_verb (self, before->last, head->first) || !has_verb (self, head->last, first))
        break;
      left--;
    }
  return left;
}
