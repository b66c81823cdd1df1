/* mn-sentence.c: the words of a sentence with their meanings. */
#include "mn-sentence.h"

#include <string.h>

MnSentence *
mn_sentence_new (const char *text, MnPart part)
{
  MnSentence *sentence = g_new (MnSentence, 1);

  sentence->lexicon = NULL;
  sentence->text = text;
  sentence->home = MN_COUNTRY_NONE;
  sentence->part = part;
  sentence->is_upper = sentence->starts_paragraph = sentence->has_states = FALSE;
  sentence->number = sentence->n_tokens = sentence->n_marks = 0;
  sentence->classes = 0;
  sentence->amounts = g_array_new (FALSE, FALSE, sizeof (MnAmount));
  sentence->dates = g_array_new (FALSE, FALSE, sizeof (MnDateMark));
  sentence->places = g_array_new (FALSE, FALSE, sizeof (MnPlaceMark));
  return sentence;
}

void
mn_sentence_free (MnSentence *sentence)
{
  if (!sentence)
    return;
  g_array_unref (sentence->amounts);
  g_array_unref (sentence->dates);
  g_array_unref (sentence->places);
  g_free (sentence);
}

static gboolean
case_agrees (const MnMeaning *meaning, const MnToken *token)
{
  switch (meaning->letter_case)
    {
    case 1:
      return (token->flags & MN_TOKEN_CAPITAL) != 0;
    case 2:
      return (token->flags & MN_TOKEN_UPPER) != 0;
    default:
      return TRUE;
    }
}

/* 'May' inside a sentence is the month and not the verb. */
static gboolean
is_month_too (const MnSentence *self, guint at, const MnMeaning *first, const MnMeaning *meaning)
{
  if (meaning->word_class != MN_WORD_WILL || !(self->tokens[at].flags & MN_TOKEN_CAPITAL) ||
      (at == 0 && !(self->n_tokens > 1 && self->tokens[1].kind == MN_TOKEN_NUMBER)))
    return FALSE;
  for (; first; first = mn_lexicon_next (self->lexicon, first))
    if (first->word_class == MN_WORD_MONTH)
      return TRUE;
  return FALSE;
}

typedef struct
{
  const MnMeaning *meaning; /* the first that agrees */
  guint end;
  guint16 word; /* the last one, as the lexicon has it */
} Longest;

/* What stands behind the stem @word is an ending: a stem may have a shorter one inside it, to which the
 * rest of the word is none. */
static gboolean
ends_rightly (const MnSentence *self, const MnToken *token, guint16 word)
{
  char folded[MN_WORD_MAX_BYTES + 1];
  gsize length = token->end - token->start, stem = mn_lexicon_get_length (self->lexicon, word);

  if (length > MN_WORD_MAX_BYTES)
    return FALSE;
  length = mn_word_fold ((const guint8 *) self->text + token->start, length, folded);
  return length <= stem || mn_lexicon_is_ending (self->lexicon, folded + stem, length - stem);
}

/* Follows the words from @at on through the trie; a bent word is tried as itself, then as its stems. */
static void
find_longest (const MnSentence *self, guint first, guint at, guint32 node, Longest *longest)
{
  /* 'S. Korea': the stop of an abbreviation. */
  if (at > first && mn_sentence_is_punct (self, at, '.') &&
      mn_sentence_token (self, at)->flags & MN_TOKEN_GLUED)
    at++;

  const MnToken *token = mn_sentence_token (self, at);

  if (at >= self->n_tokens || token->kind != MN_TOKEN_WORD)
    return;
  for (guint16 word = token->word; word; word = mn_lexicon_get_stem (self->lexicon, word))
    {
      guint32 next = mn_lexicon_step (self->lexicon, node, word);
      const MnMeaning *meaning;

      if (!next || (word != token->word && !ends_rightly (self, token, word)))
        continue;
      for (meaning = mn_lexicon_first (self->lexicon, next);
           meaning && !case_agrees (meaning, mn_sentence_token (self, first));
           meaning = mn_lexicon_next (self->lexicon, meaning))
        ;
      if (meaning && at + 1 > longest->end)
        *longest = (Longest){ meaning, at + 1, word };
      find_longest (self, first, at + 1, next, longest);
    }
}

/* Adds all meanings of the longest phrase that begins at @at; returns the token behind it, or 0. */
static guint
mark_longest (MnSentence *self, guint at)
{
  Longest found = { NULL, 0, 0 };
  guint length, ending = 0;

  find_longest (self, at, at, MN_LEXICON_ROOT, &found);
  if (!found.meaning)
    return 0;
  const MnToken *last = mn_sentence_token (self, found.end - 1);
  length = mn_lexicon_get_length (self->lexicon, found.word);
  if (last->end - last->start > length)
    ending = MIN (last->end - last->start - length, 255u);
  for (const MnMeaning *meaning = found.meaning; meaning;
       meaning = mn_lexicon_next (self->lexicon, meaning))
    if (case_agrees (meaning, mn_sentence_token (self, at)) &&
        !is_month_too (self, at, found.meaning, meaning))
      {
        MnMark mark = { meaning->word_class, meaning->value,      meaning->form,
                        (guint16) at,        (guint16) found.end, (guint8) ending };

        if (self->n_marks == MN_SENTENCE_MAX_MARKS)
          break;
        self->marks[self->n_marks++] = mark;
        self->classes |= G_GUINT64_CONSTANT (1) << meaning->word_class;
        self->begin[at] |= G_GUINT64_CONSTANT (1) << meaning->word_class;
        self->end[found.end] |= G_GUINT64_CONSTANT (1) << meaning->word_class;
      }
  /* 'the volume' stands for something; 'the volume of trade' is something. */
  return found.meaning->word_class == MN_WORD_ANAPHOR ? at + 1 : found.end;
}

/* The folded ending of the last word of @mark, or its tail; returns its bytes. */
guint
mn_sentence_get_ending (const MnSentence *self, const MnMark *mark, char out[MN_WORD_MAX_BYTES + 1])
{
  const MnToken *last = mn_sentence_token (self, mark->last - 1);
  guint32 start = last->end - mark->ending, bytes = mark->ending;

  if (last->tail > 0)
    {
      /* Behind its dash, which may be a wide one. */
      start = last->end;
      start += (guint32) (g_utf8_next_char (self->text + start) - (self->text + start));
      bytes = last->end + last->tail - start;
    }
  return bytes > 0 ? (guint) mn_word_fold ((const guint8 *) self->text + start, bytes, out) : 0;
}

gboolean
mn_sentence_tail_is (const MnSentence *self, guint at, MnLink link)
{
  const MnMark tail = { .last = (guint16) (at + 1) };
  char ending[MN_WORD_MAX_BYTES + 1];
  guint bytes;

  if (at >= self->n_tokens || mn_sentence_token (self, at)->tail == 0)
    return FALSE;
  bytes = mn_sentence_get_ending (self, &tail, ending);
  guint16 word = bytes > 0 ? mn_lexicon_find (self->lexicon, ending, bytes) : 0;
  return word && mn_lexicon_word_links (self->lexicon, word, link);
}

gboolean
mn_sentence_ends_in (const MnSentence *self, guint at, const char *endings)
{
  const MnToken *token = mn_sentence_token (self, at);
  guint32 length = token->end - token->start;

  while (endings && *endings)
    {
      gsize bytes = strcspn (endings, "|");

      if (length >= bytes + 3 && memcmp (self->text + token->end - bytes, endings, bytes) == 0)
        return TRUE;
      endings += bytes + (endings[bytes] == '|');
    }
  return FALSE;
}

/* The MnPrep that the ending of @mark stands for, 0 for none. */
guint
mn_sentence_get_case (const MnSentence *self, const MnMark *mark)
{
  char ending[MN_WORD_MAX_BYTES + 1];
  guint bytes = mn_sentence_get_ending (self, mark, ending);

  return bytes > 0 ? mn_lexicon_find_role (self->lexicon, ending, bytes) : 0;
}

void
mn_sentence_tag (MnSentence *self)
{
  guint n = self->n_tokens, words = 0, upper = 0, depth = 0, next = 0;
  const MnToken *tokens = self->tokens;

  self->classes = 0;
  self->n_marks = 0;
  g_array_set_size (self->amounts, 0);
  g_array_set_size (self->dates, 0);
  g_array_set_size (self->places, 0);
  memset (self->begin, 0, (n + 2) * sizeof self->begin[0]);
  memset (self->end, 0, (n + 2) * sizeof self->end[0]);
  for (guint i = 0; i < n; i++)
    {
      const MnToken *token = &tokens[i];

      self->first_mark[i] = (guint16) self->n_marks;
      if (token->kind == MN_TOKEN_WORD)
        {
          if (token->word && i >= next)
            {
              guint end = mark_longest (self, i);

              next = end ? end : i + 1;
            }
          if (token->end - token->start > 1)
            {
              words++;
              upper += (token->flags & MN_TOKEN_UPPER) != 0;
            }
        }
      else if (token->code == ')' || token->code == ']')
        depth -= depth > 0;
      self->depth[i] = (guint8) MIN (depth, 255u);
      if (token->kind == MN_TOKEN_PUNCT && (token->code == '(' || token->code == '['))
        depth++;
    }
  self->first_mark[n] = (guint16) self->n_marks;
  self->is_upper = words >= 3 && upper * 10 >= words * 9;
  mn_sentence_find_places (self);
}

void
mn_sentence_measure (MnSentence *self)
{
  mn_sentence_find_amounts (self);
  mn_sentence_find_dates (self);
}

const MnMark *
mn_sentence_find_at (const MnSentence *self, guint at, MnWordClass word_class)
{
  if (at >= self->n_tokens || !mn_sentence_has (self, word_class))
    return NULL;
  for (guint i = self->first_mark[at]; i < self->n_marks; i++)
    {
      const MnMark *mark = &self->marks[i];

      if (mark->first != at)
        return NULL;
      if (mark->word_class == word_class)
        return mark;
    }
  return NULL;
}

const MnMark *
mn_sentence_find_ending (const MnSentence *self, guint end, MnWordClass word_class)
{
  if (end == 0 || !mn_sentence_has (self, word_class))
    return NULL;
  for (guint i = self->first_mark[end]; i-- > 0;)
    {
      const MnMark *mark = &self->marks[i];

      if (mark->last == end && mark->word_class == word_class)
        return mark;
      if (mark->last < end)
        return NULL;
    }
  return NULL;
}

const MnMark *
mn_sentence_first_in (const MnSentence *self, guint from, guint to, MnWordClass word_class)
{
  if (from >= self->n_tokens || !mn_sentence_has (self, word_class))
    return NULL;
  for (guint i = self->first_mark[from]; i < self->n_marks; i++)
    {
      const MnMark *mark = &self->marks[i];

      if (mark->first >= to)
        return NULL;
      if (mark->word_class == word_class)
        return mark;
    }
  return NULL;
}

const MnMark *
mn_sentence_last_in (const MnSentence *self, guint from, guint to, MnWordClass word_class)
{
  if (!mn_sentence_has (self, word_class))
    return NULL;
  to = MIN (to, self->n_tokens);
  for (guint i = self->first_mark[to]; i-- > 0;)
    {
      const MnMark *mark = &self->marks[i];

      if (mark->first < from)
        return NULL;
      if (mark->word_class == word_class)
        return mark;
    }
  return NULL;
}

MnSpan
mn_sentence_span (const MnSentence *self, guint first, guint last)
{
  const MnToken *end = mn_sentence_token (self, last - 1);
  MnSpan span = { mn_sentence_token (self, first)->start, end->end + end->tail };

  /* The possessive's ending belongs to the quoted words. */
  if (end->flags & MN_TOKEN_POSSESSIVE && !end->tail)
    {
      const char *p = self->text + span.end;

      p = g_utf8_next_char (p);
      if ((*p | 0x20) == 's')
        p++;
      span.end = (guint32) (p - self->text);
    }
  return span;
}
