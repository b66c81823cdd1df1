/* mn-title.c: a title of one line from a sentence: who did what. */
#include "mn-title.h"

#include "mn-text.h"

#include <string.h>

#define MAX_CHARS     90
#define MAX_SUBJECT   48 /* bytes; a longer one is cut down to its name */
#define MIN_PHRASE    20
#define MIN_PREDICATE 18 /* bytes behind the act before a comma may end the title */

/* Characters of the tokens, with what stands between them. */
static guint
length_of (const MnSentence *s, guint first, guint last)
{
  if (last <= first)
    return 0;

  guint32 start = mn_sentence_token (s, first)->start, end = mn_sentence_token (s, last - 1)->end;
  guint chars = 0;
  for (guint32 i = start; i < end; i++)
    chars += ((guint8) s->text[i] & 0xc0) != 0x80;
  return chars;
}

/* By the word alone: in a longer phrase it keeps its nature. */
static gboolean
is_of_class (const MnSentence *s, guint at, MnWordClass word_class)
{
  const MnToken *token = mn_sentence_token (s, at);

  return token->kind == MN_TOKEN_WORD && token->word &&
         mn_lexicon_word_is (s->lexicon, token->word, word_class);
}

static gboolean
is_capital_word (const MnSentence *s, guint at)
{
  const MnToken *token = mn_sentence_token (s, at);

  return token->kind == MN_TOKEN_WORD && token->flags & MN_TOKEN_CAPITAL;
}

/* Behind 'SEOUL, Feb. 8 (Yonhap) --', 'NUR-SULTAN. KAZINFORM –', 'Ulaanbaatar, 29 August 2022 (TDI):'. */
static guint
skip_dateline (const MnSentence *s, guint limit)
{
  guint end = 0, reach = MIN (limit, 14u);

  for (guint i = 0; i < reach; i++)
    {
      const MnToken *token = mn_sentence_token (s, i);
      gboolean capital = is_capital_word (s, i);

      if (mn_token_is_punct (token, '-') && i > 0)
        return i + 1;
      if (mn_token_is_punct (token, ':') && end > 0)
        return i + 1;
      if (mn_token_is_punct (token, '/') || mn_token_is_punct (token, ')'))
        end = i + 1;
      else if (token->kind == MN_TOKEN_WORD && !capital && !mn_sentence_at (s, i, MN_WORD_MONTH))
        break;
    }
  return mn_sentence_is_punct (s, 0, '(') || mn_sentence_is_punct (s, 1, '/') || end > 0 ? end : 0;
}

static gboolean
says (const MnSentence *s, guint end)
{
  return mn_sentence_ending (s, end, MN_WORD_REPORT) || mn_sentence_ending (s, end, MN_WORD_VERB);
}

/* Behind 'On Tuesday in Astana', 'During the visit,', 'It was reported that'. */
static guint
skip_opening (const MnSentence *s, guint start, guint act)
{
  for (guint i = start; i < act; i++)
    if (mn_sentence_is (s, i, MN_LINK_THAT) && i > start &&
        says (s, i - mn_sentence_is_punct (s, i - 1, ',')))
      return i + 1;

  for (gboolean again = TRUE; again && start < act;)
    {
      again = FALSE;
      while (start < act && mn_sentence_token (s, start)->kind == MN_TOKEN_PUNCT)
        start++;
      for (guint i = 0; i < s->dates->len; i++)
        {
          const MnDateMark *date = mn_sentence_date (s, i);

          if (date->last <= act &&
              (date->first == start || (date->first == start + 1 && date->prep)))
            {
              start = date->last;
              again = TRUE;
            }
        }
      /* 'In December | of the same year' */
      for (guint i = start; again && i < MIN (act, start + 3); i++)
        if (mn_sentence_is (s, i, MN_LINK_SAME) && mn_sentence_is (s, i + 1, MN_LINK_YEAR))
          start = i + 2;
      /* 'В частности,' */
      const MnMark *opening_word = mn_sentence_at (s, start, MN_WORD_FILLER);
      if (mn_sentence_at (s, start, MN_WORD_PREP))
        {
          for (guint i = 0; i < s->places->len && !again; i++)
            {
              const MnPlaceMark *place = mn_sentence_place (s, i);

              if (place->first == start + 1 && place->role == MN_PREP_IN && place->last < act)
                {
                  start = place->last;
                  again = TRUE;
                }
            }
          for (guint i = start; i < MIN (act, start + 14) && !again; i++)
            if (mn_sentence_is_punct (s, i, ','))
              {
                start = i + 1;
                again = TRUE;
              }
        }
      else if (opening_word && mn_sentence_is_punct (s, opening_word->last, ',') &&
               opening_word->last + 1u < act)
        {
          start = opening_word->last + 1u;
          again = TRUE;
        }
      else if (mn_sentence_is_punct (s, start + 1, ','))
        {
          const MnToken *token = mn_sentence_token (s, start);

          /* 'Earlier,', 'Meanwhile,' */
          if (token->kind == MN_TOKEN_WORD && start + 2 < act && token->word &&
              mn_sentence_at (s, start, MN_WORD_CLAUSE))
            {
              start += 2;
              again = TRUE;
            }
        }
    }
  return start;
}

/* The full stop of 'Б. Батцэцэг', 'U.S.' */
static gboolean
is_initial (const MnSentence *s, guint at)
{
  const MnToken *before = at > 0 ? mn_sentence_token (s, at - 1) : NULL;

  return before && mn_sentence_is_punct (s, at, '.') && at + 1 < s->n_tokens &&
         before->kind == MN_TOKEN_WORD && before->flags & MN_TOKEN_CAPITAL &&
         before->end - before->start <= 4;
}

/* A long subject is known by its name: the words in capitals before its first comma, or right
 * before the verb. */
static guint
find_name (const MnSentence *s, guint start, guint verb, guint *last)
{
  guint end = start;

  while (end < verb && is_capital_word (s, end) && !mn_sentence_at (s, end, MN_WORD_OFFICE) &&
         !mn_sentence_at (s, end, MN_WORD_PLACE))
    end++;
  if (end > start + 1 && mn_sentence_is_punct (s, end, ','))
    {
      *last = end;
      return start;
    }

  end = verb;
  while (end > start &&
         (mn_sentence_is_punct (s, end - 1, ',') || mn_sentence_ending (s, end, MN_WORD_BE)))
    end--;
  guint first = end;
  guint words = 0;
  while (first > start && words < 2 && !mn_sentence_ending (s, first, MN_WORD_PLACE) &&
         !mn_sentence_ending (s, first, MN_WORD_OFFICE) &&
         (is_capital_word (s, first - 1) || is_initial (s, first - 1)))
    {
      first--;
      words += is_capital_word (s, first) && !is_initial (s, first + 1) &&
               !(mn_sentence_token (s, first)->flags & MN_TOKEN_DASHED);
    }
  *last = end;
  return end - first >= 2 ? first : start;
}

/* Whether the words from @at on say something else: who reports it, what followed. */
static gboolean
is_tail (const MnSentence *s, guint at, guint act_last)
{
  const MnToken *token = mn_sentence_token (s, at);

  if (at < act_last || is_initial (s, at))
    return FALSE;
  if (mn_token_is_punct (token, ';') || mn_token_is_punct (token, '.') ||
      mn_token_is_punct (token, '!') || mn_token_is_punct (token, '"') ||
      mn_token_is_punct (token, '('))
    return TRUE;
  if (!mn_token_is_punct (token, ','))
    return FALSE;
  if (mn_sentence_is (s, at + 1, MN_LINK_WHICH))
    return TRUE;
  if (length_of (s, act_last, at) < MIN_PREDICATE && at > act_last &&
      !mn_sentence_at (s, at + 1, MN_WORD_REPORT))
    {
      /* 'held talks with A, B and C' goes on; 'arrived, the ministry reports' does not. */
      return FALSE;
    }
  /* The comma of a date. */
  return at + 1 >= s->n_tokens || mn_sentence_token (s, at + 1)->kind != MN_TOKEN_NUMBER;
}

static gboolean
may_end_before (const MnSentence *s, guint at)
{
  if (at >= s->n_tokens || mn_sentence_token (s, at)->kind == MN_TOKEN_PUNCT)
    return TRUE;
  /* 'the Economic and Technical Cooperation Agreement' */
  if (is_of_class (s, at, MN_WORD_AND) && is_capital_word (s, at - 1) && at + 1 < s->n_tokens &&
      is_capital_word (s, at + 1))
    return FALSE;
  /* A noun without its 'of', a participle without its 'by' are no end. */
  if (mn_sentence_is (s, at, MN_LINK_OF) || mn_sentence_is (s, at, MN_LINK_BY))
    return FALSE;
  /* 'with the extraordinary and plenipotentiary ...', but 'with A | and B'. */
  if (is_of_class (s, at, MN_WORD_AND) && !is_capital_word (s, at - 1))
    return FALSE;
  return is_of_class (s, at, MN_WORD_PREP) || is_of_class (s, at, MN_WORD_AND) ||
         is_of_class (s, at, MN_WORD_CLAUSE) || is_of_class (s, at, MN_WORD_WILL);
}

static gboolean
may_be_last (const MnSentence *s, guint at)
{
  return mn_sentence_token (s, at)->kind != MN_TOKEN_PUNCT && !is_of_class (s, at, MN_WORD_PREP) &&
         !is_of_class (s, at, MN_WORD_AND) && !is_of_class (s, at, MN_WORD_FILLER) &&
         !is_of_class (s, at, MN_WORD_WILL) &&
         !(mn_sentence_is (s, at, MN_LINK_DUE) && mn_sentence_is (s, at + 1, MN_LINK_TO));
}

static char *
dup_tokens (const MnSentence *s, guint first, guint last)
{
  MnSpan span;

  if (last <= first)
    return g_strdup ("");
  span = mn_sentence_span (s, first, last);
  return mn_text_fold_space (s->text + span.start, (gssize) (span.end - span.start));
}

/* The first token of the noun phrase that ends with the act: 'Belarusian President Alexander
 * Lukashenko's official visit', '30 years of diplomatic relations'. */
static guint
find_phrase (const MnSentence *s, guint start, guint act)
{
  guint first = act;

  while (first > start && act - first < 12)
    {
      const MnToken *token = mn_sentence_token (s, first - 1);

      if (token->kind == MN_TOKEN_PUNCT || mn_sentence_ending (s, first, MN_WORD_FILLER) ||
          mn_sentence_ending (s, first, MN_WORD_PREP) ||
          mn_sentence_ending (s, first, MN_WORD_BE) || mn_sentence_ending (s, first, MN_WORD_AND) ||
          mn_sentence_ending (s, first, MN_WORD_LEVEL) ||
          mn_sentence_ending (s, first, MN_WORD_CLAUSE) ||
          mn_sentence_ending (s, first, MN_WORD_VERB) ||
          mn_sentence_is (s, first - 1, MN_LINK_THAT))
        break;
      first--;
    }
  return first;
}

/* Whether a noun phrase ends at @at: a verb or another clause begins. */
static gboolean
ends_phrase (const MnSentence *s, guint at)
{
  const MnMark *will = mn_sentence_at (s, at, MN_WORD_WILL);

  const MnMark *level = mn_sentence_at (s, at, MN_WORD_LEVEL);

  return mn_sentence_at (s, at, MN_WORD_BE) || (level && level->form != MN_VERB_NOUN) ||
         (will && will->form == 0) || mn_sentence_at (s, at, MN_WORD_CLAUSE) ||
         mn_sentence_at (s, at, MN_WORD_VERB) || mn_sentence_at (s, at, MN_WORD_SUPPORT) ||
         mn_sentence_at (s, at, MN_WORD_REPORT) || mn_sentence_is (s, at, MN_LINK_PRONOUN);
}

/* 'the visit in May | brought': what goes on behind a date without a preposition is another thing. */
static gboolean
is_behind_date (const MnSentence *s, guint at)
{
  for (guint i = 0; i < s->dates->len; i++)
    if (mn_sentence_date (s, i)->last == at)
      return !mn_sentence_at (s, at, MN_WORD_PREP) && !mn_sentence_at (s, at, MN_WORD_AND) &&
             mn_sentence_token (s, at)->kind == MN_TOKEN_WORD;
  return FALSE;
}

/* The end of a title that begins at @begin: before a tail, within the room, at a whole phrase. */
static guint
find_end (const MnSentence *s, guint begin, guint act_last, guint room, gboolean is_phrase)
{
  guint n = s->n_tokens, end = act_last;

  while (end < n && !is_tail (s, end, act_last) &&
         !(is_phrase && (ends_phrase (s, end) || (end > act_last && is_behind_date (s, end)))))
    end++;
  if (length_of (s, begin, end) > room)
    {
      guint cut = end;

      while (cut > act_last && (length_of (s, begin, cut) > room || !may_end_before (s, cut) ||
                                !may_be_last (s, cut - 1)))
        cut--;
      /* No whole phrase fits: the words are cut where the room ends. */
      if (cut <= act_last + 1)
        return end;
      end = cut;
    }
  while (end > act_last && !may_be_last (s, end - 1))
    end--;
  return end;
}

/* 'по итогам разговора', 'во время визита': the noun stands in another case than a title's. */
static gboolean
is_governed (const MnSentence *s, guint begin, guint act)
{
  if (!mn_lexicon_get_language (s->lexicon)->nouns)
    return FALSE;
  for (guint i = begin; i < act; i++)
    if (mn_sentence_is (s, i, MN_LINK_DURING))
      return TRUE;
  return mn_sentence_ending (s, begin, MN_WORD_PREP) != NULL;
}

static gboolean
is_pronoun (const MnSentence *s, guint first, guint last)
{
  return last == first + 1 &&
         (mn_sentence_is (s, first, MN_LINK_PRONOUN) || mn_sentence_is (s, first, MN_LINK_PRONOUN));
}

/* Of a title that was cut: no small word stands before the dots. */
static void
drop_small_words (const MnSentence *s, GString *title)
{
  const gsize dots = strlen ("…");

  while (g_str_has_suffix (title->str, "…"))
    {
      const char *space = g_strrstr (title->str, " ");
      char folded[MN_WORD_MAX_BYTES + 1];
      gsize start = space ? (gsize) (space + 1 - title->str) : 0;
      gsize bytes =
          mn_word_fold ((const guint8 *) title->str + start, title->len - dots - start, folded);
      guint16 word = bytes > 0 ? mn_lexicon_find (s->lexicon, folded, bytes) : 0;

      if (!space || !word ||
          !(mn_lexicon_word_is (s->lexicon, word, MN_WORD_PREP) ||
            mn_lexicon_word_is (s->lexicon, word, MN_WORD_AND) ||
            mn_lexicon_word_is (s->lexicon, word, MN_WORD_FILLER)))
        return;
      g_string_truncate (title, start - 1);
      g_string_append (title, "…");
    }
}

static char *
finish (const MnSentence *s, const char *words)
{
  g_autofree char *cut = mn_text_shorten (words, MAX_CHARS);
  GString *title = g_string_new (cut);

  drop_small_words (s, title);
  g_autofree char *text = g_string_free (title, FALSE);
  if (!*text)
    return g_steal_pointer (&text);
  g_autofree char *initial = g_utf8_strup (text, g_utf8_next_char (text) - text);
  return g_strconcat (initial, g_utf8_next_char (text), NULL);
}

/* 'Встреча' of 'на встрече': a title does not begin with another case. NULL where none is known. */
static const char *
find_first_case (const MnSentence *s, guint noun)
{
  const char *const *nouns = mn_lexicon_get_language (s->lexicon)->nouns;
  const MnToken *token = mn_sentence_token (s, noun);
  char folded[MN_WORD_MAX_BYTES + 1];

  if (!nouns ||
      !mn_word_fold ((const guint8 *) s->text + token->start, token->end - token->start, folded))
    return NULL;
  for (; nouns[0]; nouns += 2)
    if (g_str_has_prefix (folded, nouns[0]))
      return nouns[1];
  return NULL;
}

/* 'the president A and the head of state B signed': both signed. Takes @name. */
static char *
join_names (const MnSentence *s, guint start, guint at, char *name)
{
  for (guint i = at; i-- > start;)
    if (mn_sentence_is (s, i, MN_LINK_AND))
      {
        g_autofree char *first = mn_title_find_actor (s, i);
        g_autofree char *and = dup_tokens (s, i, i + 1), *last = name;

        if (!first)
          return g_steal_pointer (&last);
        return g_strjoin (" ", first, and, last, NULL);
      }
  return name;
}

/* As much of the sentence as there is room for. */
static char *
from_start (const MnSentence *s, guint start)
{
  guint end = s->n_tokens;

  while (end > start + 1 && mn_sentence_token (s, end - 1)->kind == MN_TOKEN_PUNCT)
    end--;
  g_autofree char *words = dup_tokens (s, start, end);

  return finish (s, words);
}

char *
mn_title_from_sentence (const MnSentence *s,
                        guint first,
                        guint last,
                        MnTitleStyle style,
                        const char *actor)
{
  guint start, begin, verb = first;
  g_autofree char *subject = NULL, *predicate = NULL, *whole = NULL;

  if (s->part == MN_PART_TITLE)
    {
      whole = dup_tokens (s, 0, s->n_tokens);
      return mn_text_shorten (whole, MAX_CHARS);
    }

  start = skip_opening (s, skip_dateline (s, first), first);
  if (mn_sentence_get_order (s) == MN_ORDER_VERB_LAST)
    {
      whole = mn_title_last_from_clause (s, start, first, last);
      return finish (s, whole);
    }
  if (style == MN_TITLE_PHRASE || style == MN_TITLE_NOUN_FIRST)
    {
      begin = find_phrase (s, start, first);
      if (is_governed (s, begin, first))
        style = MN_TITLE_PHRASE;
    }
  else
    {
      begin = start;
      if (actor && is_pronoun (s, start, verb))
        {
          subject = g_strdup (actor);
          begin = verb;
        }
      else if (length_of (s, start, verb) > MAX_SUBJECT)
        {
          guint name_last, name = find_name (s, start, verb, &name_last);

          if (name > start || name_last < verb)
            {
              subject = join_names (s, start, name, dup_tokens (s, name, name_last));
              begin = verb;
              while (begin > name_last && mn_sentence_ending (s, begin, MN_WORD_BE))
                begin--;
            }
          else
            /* No name: the clause that holds the act. */
            for (guint i = start; i < verb; i++)
              if (length_of (s, begin, last) > MAX_CHARS - 20 &&
                  (mn_sentence_is_punct (s, i, ',') || mn_sentence_at (s, i, MN_WORD_CLAUSE)))
                begin = i + 1;
        }
    }
  /* 'the minister A, who is on a visit' */
  if (begin < verb && !subject && mn_sentence_is (s, begin, MN_LINK_WHICH))
    {
      subject = begin > start ? mn_title_find_actor (s, begin) : NULL;
      begin++;
    }
  const char *noun = style == MN_TITLE_PHRASE ? find_first_case (s, last - 1) : NULL;
  if (noun)
    {
      subject = g_strdup (noun);
      begin = last;
    }
  while (begin < verb && (mn_sentence_token (s, begin)->kind == MN_TOKEN_PUNCT ||
                          mn_sentence_at (s, begin, MN_WORD_AND)))
    begin++;

  guint room = MAX_CHARS - (subject ? (guint) MIN (strlen (subject) + 1, 50u) : 0);
  guint end = find_end (s, begin, last, room, style == MN_TITLE_PHRASE);
  predicate = dup_tokens (s, begin, end);
  /* A bare 'Meeting' says too little. */
  if (length_of (s, begin, end) < MIN_PHRASE && !subject && (begin > start || end < s->n_tokens))
    return from_start (s, start);
  if (noun && end <= begin)
    return from_start (s, start);
  if (style == MN_TITLE_PHRASE && !noun && length_of (s, begin, end) < MIN_PHRASE)
    return mn_title_from_sentence (s, first, last, MN_TITLE_CLAUSE, actor);
  whole = subject ? g_strconcat (subject, " ", predicate, NULL) : g_steal_pointer (&predicate);
  return finish (s, whole);
}

char *
mn_title_find_actor (const MnSentence *s, guint verb)
{
  for (guint end = verb; end > 1; end--)
    {
      guint first = end;

      while (first > 0 && is_capital_word (s, first - 1) &&
             !mn_sentence_token (s, first - 1)->word && end - first < 3)
        first--;
      if (end - first >= 2)
        return dup_tokens (s, first, end);
    }
  return NULL;
}
