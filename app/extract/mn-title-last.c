/* mn-title-last.c: a title where the verb stands last: it cannot be cut at the end.
 *
 * Of a long clause first go the words that say least (who invited, brackets, dates), then its middle: who
 * stands at the beginning, what was done at the end.
 */
#include "mn-title.h"

#include "mn-text.h"

#define MAX_CHARS   89u
#define MAX_SUBJECT 48u

typedef struct
{
  const MnSentence *s;
  guint first, last;
  gboolean dropped[MN_SENTENCE_MAX_TOKENS];
} Clause;

static void
drop (Clause *clause, guint first, guint last)
{
  for (guint i = MAX (first, clause->first); i < MIN (last, clause->last); i++)
    clause->dropped[i] = TRUE;
}

/* The kept words with one space where something was left out. */
static char *
join (const Clause *clause)
{
  GString *text = g_string_new (NULL);
  guint32 end = 0;

  for (guint i = clause->first; i < clause->last; i++)
    {
      MnSpan span = mn_sentence_span (clause->s, i, i + 1);

      if (clause->dropped[i])
        continue;
      /* What stood between two words that are neighbours still stands there. */
      if (text->len > 0 && i > 0 && !clause->dropped[i - 1] && span.start >= end)
        g_string_append_len (text, clause->s->text + end, (gssize) (span.start - end));
      else if (text->len > 0 && mn_sentence_token (clause->s, i)->kind != MN_TOKEN_PUNCT)
        g_string_append_c (text, ' ');
      else if (text->len == 0 && mn_sentence_token (clause->s, i)->kind == MN_TOKEN_PUNCT &&
               mn_sentence_token (clause->s, i)->code != '"')
        continue;
      g_string_append_len (text, clause->s->text + span.start, (gssize) (span.end - span.start));
      end = span.end;
    }
  char *folded = mn_text_fold_space (text->str, (gssize) text->len);
  g_string_free (text, TRUE);
  return folded;
}

static guint
length_of (const Clause *clause)
{
  g_autofree char *text = join (clause);

  return (guint) g_utf8_strlen (text, -1);
}

/* Behind the verb of a clause before, and its comma. */
static guint
find_start (const MnSentence *s, guint start, guint act)
{
  for (guint i = act; i > start + 1; i--)
    {
      const MnMark *verb = mn_sentence_ending (s, i - 1, MN_WORD_SUPPORT);
      const MnMark *before = mn_sentence_ending (s, i - 1, MN_WORD_ACT);

      if (mn_sentence_is (s, i - 1, MN_LINK_THAT))
        return i;
      if (mn_sentence_is_punct (s, i - 1, ',') &&
          (verb || (before && (before->form & MN_ACT_FORM) != MN_ACT_NOUN)))
        return i;
    }
  return start;
}

static gboolean
is_name (const MnSentence *s, guint at)
{
  const MnToken *token = mn_sentence_token (s, at);

  return token->kind == MN_TOKEN_WORD && token->flags & MN_TOKEN_CAPITAL && !token->word;
}

/* Who: up to the end of the first name that stands behind an office, or the first two countries. */
static guint
find_subject_end (const MnSentence *s, guint first, guint last)
{
  gboolean office = FALSE;

  for (guint i = first; i < last; i++)
    {
      office |= mn_sentence_at (s, i, MN_WORD_OFFICE) != NULL;
      if (!office || !is_name (s, i))
        continue;
      while (i < last && (is_name (s, i) || mn_sentence_is_punct (s, i, '.')))
        i++;
      return i;
    }
  return first;
}

static gboolean
may_begin (const MnSentence *s, guint at)
{
  /* 'Монгол, Хятадын': a list stays whole. */
  for (guint i = 0; i < s->places->len; i++)
    {
      const MnPlaceMark *place = mn_sentence_place (s, i);

      if (place->first == at)
        return !place->is_listed && !place->is_dashed;
    }
  return mn_sentence_at (s, at, MN_WORD_PLACE) || mn_sentence_at (s, at, MN_WORD_OFFICE) ||
         mn_sentence_at (s, at, MN_WORD_ACT) || mn_sentence_at (s, at, MN_WORD_MUTUAL);
}

/* Leaves out the middle, behind a subject that ends at @end. TRUE where a country or an office besides is
 * left. */
static gboolean
drop_middle (Clause *clause, guint begin, guint end, guint act)
{
  const MnSentence *s = clause->s;

  drop (clause, clause->first, begin);
  for (guint i = end; i <= act && length_of (clause) > MAX_CHARS; i++)
    if (i == act || may_begin (s, i))
      drop (clause, end, i);
  for (guint i = end; i < act; i++)
    if (!clause->dropped[i] &&
        (mn_sentence_at (s, i, MN_WORD_PLACE) || mn_sentence_at (s, i, MN_WORD_OFFICE)))
      return TRUE;
  return FALSE;
}

static void
shorten (Clause *clause, guint act)
{
  const MnSentence *s = clause->s;
  guint end = find_subject_end (s, clause->first, act), name = end;
  g_autofree Clause *copy = g_memdup2 (clause, sizeof *clause);

  while (name > clause->first && (is_name (s, name - 1) || mn_sentence_is_punct (s, name - 1, '.')))
    name--;
  /* A long subject begins with the first country or office that leaves room, or is the bare name. */
  for (guint i = clause->first; i < end; i++)
    {
      Clause subject = { .s = s, .first = i, .last = end };

      if (may_begin (s, i) && length_of (&subject) <= MAX_SUBJECT)
        {
          gboolean is_good = drop_middle (clause, i, end, act);
          gboolean is_better = drop_middle (copy, name, end, act);
          gboolean fits = length_of (clause) <= MAX_CHARS;

          if ((!is_good || !fits) && (is_better || !fits))
            *clause = *copy;
          return;
        }
    }
  drop_middle (clause, name, end, act);
}

/* The noun that ends the words, without its case. */
static char *
strip_case (const Clause *clause, const MnMark *noun, char *words)
{
  const MnToken *token = mn_sentence_token (clause->s, noun->last - 1u);
  const char *kept = mn_lexicon_get_language (clause->s->lexicon)->possession;
  const char *ending = clause->s->text + token->end - noun->ending;
  gsize length = strlen (words), cut = noun->ending;

  if (noun->last != clause->last || noun->ending == 0 || length <= noun->ending)
    return words;
  while (kept && *kept)
    {
      gsize bytes = strcspn (kept, "|");

      if (bytes <= noun->ending && memcmp (ending, kept, bytes) == 0)
        {
          cut = noun->ending - bytes;
          break;
        }
      kept += bytes + (kept[bytes] == '|');
    }
  words[length - cut] = '\0';
  return words;
}

/* The country right before the act, or the act. */
static guint
find_goal (const MnSentence *s, guint act)
{
  const MnMark *place = mn_sentence_last_in (s, act > 4 ? act - 4 : 0, act, MN_WORD_PLACE);

  return place ? place->first : act;
}

char *
mn_title_last_from_clause (const MnSentence *s, guint start, guint act, guint last)
{
  g_autofree Clause *clause = g_new0 (Clause, 1);
  const MnMark *noun = mn_sentence_at (s, act, MN_WORD_ACT);
  const MnMark *verb = mn_sentence_ending (s, last, MN_WORD_SUPPORT);

  /* 'айлчилж буй сайд А': who is named behind. */
  gboolean is_past = (noun && noun->last == last && (noun->form & MN_ACT_FORM) == MN_ACT_VERB) ||
                     (verb && verb->form == MN_VERB_PAST);
  if (is_past &&
      (mn_sentence_at (s, last, MN_WORD_PLACE) || mn_sentence_at (s, last, MN_WORD_OFFICE)))
    {
      guint named = find_subject_end (s, last, MIN (last + 16u, s->n_tokens));

      if (named > last)
        {
          /* Who stands before is another one. */
          start = MAX (start, find_goal (s, act));
          last = named;
        }
    }
  /* 'қол қойылған келісім': what it is told of. */
  if (noun && noun->last == last && (noun->form & MN_ACT_FORM) == MN_ACT_VERB)
    {
      const MnMark *behind = mn_sentence_first_in (s, last, last + 4u, MN_WORD_ACT);

      if (behind && (behind->form & MN_ACT_FORM) == MN_ACT_NOUN &&
          mn_sentence_token (s, last)->kind == MN_TOKEN_WORD)
        {
          noun = behind;
          last = behind->last;
        }
    }
  while (mn_sentence_is (s, last, MN_LINK_GOING) || mn_sentence_at (s, last, MN_WORD_BE) ||
         mn_sentence_is (s, last, MN_LINK_PLANNED))
    last++;
  clause->s = s;
  clause->first = find_start (s, start, act);
  clause->last = last;
  for (guint i = clause->first; i < act && length_of (clause) > MAX_CHARS; i++)
    if (mn_sentence_is (s, i, MN_LINK_INVITED))
      {
        guint end = find_subject_end (s, clause->first, act);

        drop (clause, end < i ? end : clause->first, i + 1);
      }
  for (guint i = clause->first; i < last && length_of (clause) > MAX_CHARS; i++)
    if (s->depth[i] > 0)
      drop (clause, i - 1, i + 2);
  for (guint i = 0; i < s->dates->len && length_of (clause) > MAX_CHARS; i++)
    drop (clause, mn_sentence_date (s, i)->lead, mn_sentence_date (s, i)->last);
  if (length_of (clause) > MAX_CHARS)
    shorten (clause, act);

  char *words = join (clause);
  if (noun && (noun->form & MN_ACT_FORM) == MN_ACT_NOUN)
    words = strip_case (clause, noun, words);
  /* The verb of the end stands farther on. */
  if ((verb && verb->form == MN_VERB_ING) ||
      (noun && noun->last == last && (noun->form & MN_ACT_FORM) == MN_ACT_ING))
    {
      char *more = g_strconcat (words, "…", NULL);

      g_free (words);
      words = more;
    }
  return words;
}
