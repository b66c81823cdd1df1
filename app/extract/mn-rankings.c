/* mn-rankings.c: partners one by one: 'Russia – $285 million, Japan – ...'. */
#include "mn-figures.h"

/* So many sentences may stand between whose trade it is and the list of its partners. */
#define SUBJECT_REACH 6

/* 'ranked first for Egyptian exports', 'first place in exports': of exports. */
static MnFigureKind
ranked_kind (const MnSentence *s, const MnMark *mark)
{
  const MnMark *kind = mn_sentence_first_in (s, mark->first > 6 ? mark->first - 6u : 0,
                                             mark->last + 4u, MN_WORD_KIND);

  if (kind && mn_sentence_has_cases (s))
    return (MnFigureKind) kind->value;

  const MnMark *prep = mn_sentence_at (s, mark->last, MN_WORD_PREP);
  if (!kind || mn_sentence_has_cases (s) || kind->value == MN_KIND_TURNOVER || !prep ||
      (prep->value != MN_PREP_FOR && prep->value != MN_PREP_IN))
    return MN_KIND_TURNOVER;
  for (guint i = prep->last; i < kind->first; i++)
    if (!mn_sentence_at (s, i, MN_WORD_PLACE) && !mn_sentence_at (s, i, MN_WORD_FILLER) &&
        !mn_sentence_at (s, i, MN_WORD_OWN))
      return MN_KIND_TURNOVER;
  return (MnFigureKind) kind->value;
}

/* Whose partners the sentence ranks: 'trading partners of Tajikistan', 'leader in trade with China',
 * 'Mongolia's largest export markets'. */
void
mn_reading_note_ranking (MnReading *reading, const MnSentence *s)
{
  for (guint i = 0; i < s->n_marks && mn_sentence_has (s, MN_WORD_RANKING); i++)
    {
      const MnMark *mark = &s->marks[i];
      MnCountry reporter = MN_COUNTRY_NONE;
      gboolean is_sure = FALSE;

      if (mark->word_class != MN_WORD_RANKING)
        continue;
      for (guint j = 0; j < s->places->len; j++)
        {
          const MnPlaceMark *place = mn_sentence_place (s, j);
          gboolean is_kind =
              mn_sentence_first_in (s, mark->last, place->first, MN_WORD_KIND) != NULL;
          /* Where the verb stands last, whose partners they are stands before. */
          gboolean is_behind =
              mn_sentence_get_order (s) != MN_ORDER_VERB_LAST && place->first >= mark->last &&
              place->first <= mark->last + (is_kind ? 5u : 2u) &&
              (place->role == MN_PREP_OF || place->role == MN_PREP_WITH ||
               (place->role == MN_PREP_FOR && !reporter) ||
               (place->role == MN_PREP_TO && mark->form == MN_RANKING_SUPPLIERS) ||
               (place->role == MN_PREP_FROM && place->is_owner && mark->form == 1));
          /* 'В структуре экспорта Монголии первое место' */
          gboolean is_of_kind = place->last <= mark->first && place->last + 4u >= mark->first &&
                                place->role == MN_PREP_OF &&
                                mn_sentence_ending (s, place->first, MN_WORD_KIND);

          /* 'Қазақстан экспортының негізгі бағыттары' */
          is_of_kind |= mn_sentence_get_order (s) == MN_ORDER_VERB_LAST &&
                        mark->form == MN_RANKING_MARKETS && place->last == mark->first;
          /* 'Korea's largest partner after China' */
          if (is_of_kind ||
              (place->last <= mark->first && place->last + 4u >= mark->first && place->is_owner))
            {
              reporter = place->country;
              is_sure = TRUE;
              break;
            }
          if (is_behind)
            {
              reporter = place->country;
              is_sure = place->role != MN_PREP_FOR;
            }
        }
      /* 'Peru's trade was ... . Chile ranks second' */
      if (!reporter && reading->topic.is_set && s->number - reading->topic.sentence <= 1 &&
          reading->topic.reporter && !reading->ranking.is_set && mark->form == MN_RANKING_PARTNERS)
        reporter = reading->topic.reporter;
      /* 'Худалдааны эргэлтийн хувьд БНХАУ тэргүүлж': nobody's but the text's own. */
      const MnMark *kind = mn_sentence_last_in (s, 0, mark->first, MN_WORD_KIND);
      /* 'Өзбекстанның экспортында Ресей ... бірінші орында': whose exports they are. */
      for (guint j = 0; j < s->places->len && !reporter && kind &&
                        mn_sentence_get_order (s) == MN_ORDER_VERB_LAST;
           j++)
        if (mn_sentence_place (s, j)->last == kind->first &&
            (mn_sentence_place (s, j)->is_owner || mn_sentence_place (s, j)->role == 0))
          {
            reporter = mn_sentence_place (s, j)->country;
            is_sure = TRUE;
          }
      /* Partners of no one named are of whose office counts them, else our own. */
      if (!reporter && mn_sentence_get_order (s) == MN_ORDER_VERB_LAST && kind &&
          (s->home || reading->reporter) && !reading->ranking.is_set && mark->form == 0)
        reporter = reading->reporter ? reading->reporter : s->home;
      if (reporter)
        {
          reading->ranking.is_set = TRUE;
          reading->ranking.is_listed = FALSE;
          reading->ranking.reporter = reporter;
          reading->ranking.is_sure = is_sure;
          reading->ranking.kind = mark->form == MN_RANKING_MARKETS     ? MN_KIND_EXPORT
                                  : mark->form == MN_RANKING_SOURCES   ? MN_KIND_IMPORT
                                  : mark->form == MN_RANKING_SUPPLIERS ? MN_KIND_EXPORT
                                  : kind && mn_sentence_get_order (s) == MN_ORDER_VERB_LAST
                                      ? (MnFigureKind) kind->value
                                      : ranked_kind (s, mark);
          reading->ranking.is_of_suppliers = mark->form == MN_RANKING_SUPPLIERS;
          reading->ranking.sentence = s->number;
        }
      else if (reading->topic.is_set && reading->topic.reporter && mn_sentence_has_cases (s) &&
               reading->topic.kind == MN_KIND_TURNOVER && !reading->topic.is_reporter_guessed &&
               s->number - reading->topic.sentence <= MN_ANAPHOR_REACH &&
               (!reading->ranking.is_set || s->number - reading->ranking.sentence > 2))
        {
          /* 'Mongolia's trade with China was ... In second place is Russia with ...' */
          reading->ranking.is_set = TRUE;
          reading->ranking.is_listed = FALSE;
          reading->ranking.reporter = reading->topic.reporter;
          reading->ranking.is_sure = FALSE;
          reading->ranking.kind = reading->topic.kind;
          reading->ranking.sentence = s->number;
        }
      else if (reading->subject.owner && mn_sentence_has_cases (s) &&
               s->number - reading->subject.owner_sentence <= SUBJECT_REACH &&
               (!reading->ranking.is_set || s->number - reading->ranking.sentence > 2))
        {
          reading->ranking.is_set = TRUE;
          reading->ranking.is_listed = FALSE;
          reading->ranking.reporter = reading->subject.owner;
          reading->ranking.is_sure = FALSE;
          reading->ranking.kind = reading->subject.kind;
          reading->ranking.sentence = s->number;
        }
      else if (reading->ranking.is_set && s->number - reading->ranking.sentence <= 2)
        reading->ranking.sentence = s->number;
    }
}

/* 'Kazakhstan is Kyrgyzstan's largest trading partner in the EAEU after Russia': the two of them. */
gboolean
mn_reading_find_partners (const MnSentence *s, MnCountry pair[2])
{
  const MnMark *mark = mn_sentence_first_in (s, 0, s->n_tokens, MN_WORD_RANKING);

  pair[0] = pair[1] = MN_COUNTRY_NONE;
  for (guint i = 0; mark && i < s->places->len; i++)
    {
      const MnPlaceMark *place = mn_sentence_place (s, i);

      if (place->last <= mark->first && place->role == 0 && !place->is_owner &&
          !place->is_dateline && place->form == MN_PLACE_NAME)
        {
          if (pair[0])
            return FALSE;
          pair[0] = place->country;
        }
      else if ((place->first >= mark->last && place->first <= mark->last + 2u &&
                place->role == MN_PREP_OF) ||
               (place->last <= mark->first && place->last + 4u >= mark->first && place->is_owner))
        pair[1] = place->country;
    }
  return pair[0] && pair[1] && pair[0] != pair[1];
}

/* The partner that an amount of a ranking stands beside: 'Russia – $285 million', 'Uzbekistan ($13
 * billion', 'Kyrgyzstan took second place with $22 billion'. */
static const MnPlaceMark *
ranked_partner (const MnReading *reading, const MnSentence *s, const MnAmount *amount)
{
  for (guint i = s->places->len; i-- > 0;)
    {
      const MnPlaceMark *place = mn_sentence_place (s, i);
      gboolean joined = FALSE;

      /* 'Russia is fourth, after Italy, with ...' */
      if (place->last > amount->first || place->role == MN_PREP_FOR)
        continue;
      /* 'БНХАУ 5.4 тэрбум ам.доллараар тэргүүлж' */
      if (mn_sentence_get_order (s) == MN_ORDER_VERB_LAST && place->last == amount->first &&
          place->role != MN_PREP_OF && place->country != reading->ranking.reporter &&
          s->number == reading->ranking.sentence)
        return place;
      if (place->country == reading->ranking.reporter)
        {
          /* 'Chile was Peru's largest market with $5 million' */
          const MnPlaceMark *subject = i > 0 ? mn_sentence_place (s, i - 1) : NULL;

          if (!subject || subject->role != 0 || subject->last >= place->first ||
              !mn_sentence_first_in (s, subject->last, place->first, MN_WORD_BE) ||
              !mn_sentence_first_in (s, subject->last, amount->first, MN_WORD_RANKING) ||
              (!mn_sentence_first_in (s, place->last, amount->first, MN_WORD_PREP) &&
               !mn_sentence_is_punct (s, place->last, '(')) ||
              mn_sentence_first_in (s, place->last, amount->first, MN_WORD_KIND))
            return NULL;
          return subject;
        }
      if (amount->first - place->last > 12)
        return NULL;
      /* 'exports to Chile were $5 million' are no item of a list. */
      if ((place->role == MN_PREP_TO || place->role == MN_PREP_FROM ||
           place->role == MN_PREP_WITH) &&
          mn_sentence_first_in (s, 0, place->first, MN_WORD_KIND))
        return NULL;
      for (guint j = place->last; j < amount->first; j++)
        {
          if (mn_sentence_is_punct (s, j, '-') || mn_sentence_is_punct (s, j, '(') ||
              mn_sentence_is_punct (s, j, '/') || mn_sentence_is (s, j, MN_LINK_WITH) ||
              mn_sentence_is (s, j, MN_LINK_AT) || mn_sentence_is_punct (s, j, ':'))
            joined = TRUE;
          /* 'Chile ranks second with a turnover of $5 million' */
          if (mn_sentence_at (s, j, MN_WORD_OTHER) ||
              (mn_sentence_at (s, j, MN_WORD_KIND) &&
               !mn_sentence_first_in (s, place->last, j, MN_WORD_RANKING)))
            return NULL;
        }
      return joined ? place : NULL;
    }
  return NULL;
}

static gboolean
is_before_place (const MnSentence *s, guint at)
{
  for (guint i = 0; i < s->places->len; i++)
    if (mn_sentence_place (s, i)->first == at && mn_sentence_place (s, i)->role == 0)
      return TRUE;
  return FALSE;
}

/* 'первое место в поставках угля занимает Перу ($5 млн)' */
static gboolean
is_of_product (const MnSentence *s, const MnPlaceMark *partner)
{
  guint limit = s->n_tokens;
  const MnMark *product;

  if (!mn_sentence_has_cases (s) || !mn_sentence_has (s, MN_WORD_PRODUCT))
    return FALSE;
  if (s->amounts->len > 0)
    limit = MIN (limit, mn_sentence_amount (s, 0)->first);
  for (guint i = 0; i < s->n_marks && s->marks[i].first < limit; i++)
    if ((s->marks[i].word_class == MN_WORD_KIND || s->marks[i].word_class == MN_WORD_RANKING) &&
        (product = mn_sentence_first_in (s, s->marks[i].last, MIN (limit, s->marks[i].last + 4u),
                                         MN_WORD_PRODUCT)) &&
        /* 'импортерами товаров стали Перу и Чили': a verb. */
        product->last != partner->first && !is_before_place (s, product->last))
      return TRUE;
  return FALSE;
}

/* TRUE: the amount was one of a ranking. */
gboolean
mn_statement_read_ranked (MnStatement *self, guint index)
{
  const MnSentence *s = self->sentence;
  MnReading *reading = self->reading;
  const MnAmount *amount = mn_sentence_amount (s, index);
  const MnPlaceMark *partner;

  if (!reading->ranking.is_set || s->number - reading->ranking.sentence > 1 || amount->is_other)
    return FALSE;
  partner = ranked_partner (reading, s, amount);
  /* '..., accounting for 46 percent of the total – $43.8 billion': the sentence's subject. */
  if (!partner && s->number == reading->ranking.sentence && s->places->len == 2 &&
      mn_sentence_place (s, 0)->country != reading->ranking.reporter &&
      mn_sentence_place (s, 0)->role == 0 && amount->first > 0 &&
      mn_sentence_is_punct (s, amount->first - 1u, '-'))
    partner = mn_sentence_place (s, 0);
  if (!partner || mn_statement_is_difference (s, amount))
    return FALSE;

  MnDraft *draft = mn_draft_add (self, MN_HEAD_RANKING, partner, amount->first, amount->last);
  if (!draft)
    return FALSE;
  if (is_of_product (s, partner))
    draft->figure->scope = MN_SCOPE_PRODUCT;
  draft->figure->has_amount = TRUE;
  draft->figure->amount = amount->number;
  draft->figure->bound = (MnBound) amount->bound;
  mn_currency_unpack (amount->currency, draft->figure->currency);
  MnDating dating = mn_statement_find_date (s, index, FALSE, 0, FALSE);
  if (amount->in_brackets)
    dating.is_comparison = FALSE;
  for (guint i = 0; i < s->dates->len && !dating.date; i++)
    {
      const MnDateMark *date = mn_sentence_date (s, i);

      if (mn_statement_is_span (date) && !mn_statement_is_comparison (s, date) &&
          !date->in_brackets &&
          !(date->first >= amount->last &&
            mn_sentence_first_in (s, amount->last, date->first, MN_WORD_CLAUSE)))
        dating.date = date;
    }
  draft->is_comparison = dating.is_comparison;
  mn_draft_set_period (self, draft, dating, FALSE);
  reading->ranking.sentence = s->number;
  reading->ranking.is_listed = TRUE;
  return TRUE;
}
