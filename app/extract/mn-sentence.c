/* mn-sentence.c: the words of a sentence with their meanings. */
#include "mn-sentence.h"

#include <string.h>

void
mn_sentence_init (MnSentence *sentence, const MnLexicon *lexicon, const char *text, MnPart part)
{
  *sentence = (MnSentence){
    .lexicon = lexicon,
    .text = text,
    .part = part,
    .tokens = g_array_sized_new (FALSE, FALSE, sizeof (MnToken), MN_SENTENCE_MAX_TOKENS + 1),
    .marks = g_array_sized_new (FALSE, FALSE, sizeof (MnMark), 256),
    .amounts = g_array_new (FALSE, FALSE, sizeof (MnAmount)),
    .dates = g_array_new (FALSE, FALSE, sizeof (MnDateMark)),
    .places = g_array_new (FALSE, FALSE, sizeof (MnPlaceMark)),
    .first_mark = g_array_sized_new (FALSE, FALSE, sizeof (guint16), MN_SENTENCE_MAX_TOKENS + 2),
    .depth = g_array_sized_new (FALSE, FALSE, sizeof (guint8), MN_SENTENCE_MAX_TOKENS + 1),
  };
}

void
mn_sentence_clear (MnSentence *sentence)
{
  g_clear_pointer (&sentence->tokens, g_array_unref);
  g_clear_pointer (&sentence->marks, g_array_unref);
  g_clear_pointer (&sentence->amounts, g_array_unref);
  g_clear_pointer (&sentence->dates, g_array_unref);
  g_clear_pointer (&sentence->places, g_array_unref);
  g_clear_pointer (&sentence->first_mark, g_array_unref);
  g_clear_pointer (&sentence->depth, g_array_unref);
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

/* Adds all meanings of the longest phrase that begins at @at; returns the token behind it, or 0. */
static guint
mark_longest (MnSentence *self, guint at)
{
  const MnToken *tokens = mn_sentence_token (self, 0);
  const MnMeaning *found = NULL;
  guint end = 0;
  guint32 node = MN_LEXICON_ROOT;

  for (guint i = at; i < self->tokens->len && tokens[i].kind == MN_TOKEN_WORD; i++)
    {
      const MnMeaning *meaning;

      node = mn_lexicon_step (self->lexicon, node, tokens[i].word);
      if (!node)
        break;
      for (meaning = mn_lexicon_first (self->lexicon, node);
           meaning && !case_agrees (meaning, &tokens[at]);
           meaning = mn_lexicon_next (self->lexicon, meaning))
        ;
      if (meaning)
        {
          found = meaning;
          end = i + 1;
        }
      /* A possessive ends a phrase unless it is inside a name: 'People's Republic'. */
    }
  for (const MnMeaning *meaning = found; meaning;
       meaning = mn_lexicon_next (self->lexicon, meaning))
    if (case_agrees (meaning, &tokens[at]))
      {
        MnMark mark = { meaning->word_class, meaning->value, meaning->form, (guint16) at,
                        (guint16) end };

        g_array_append_val (self->marks, mark);
        self->classes |= G_GUINT64_CONSTANT (1) << meaning->word_class;
      }
  /* 'the volume' stands for something; 'the volume of trade' is something. */
  return found && found->word_class == MN_WORD_ANAPHOR ? at + 1 : end;
}

void
mn_sentence_tag (MnSentence *self)
{
  guint n = self->tokens->len, words = 0, upper = 0, depth = 0;
  const MnToken *tokens = mn_sentence_token (self, 0);

  self->classes = 0;
  g_array_set_size (self->marks, 0);
  g_array_set_size (self->amounts, 0);
  g_array_set_size (self->dates, 0);
  g_array_set_size (self->places, 0);
  for (guint i = 0; i < n;)
    {
      guint end = tokens[i].word ? mark_longest (self, i) : 0;

      i = end ? end : i + 1;
    }

  g_array_set_size (self->first_mark, n + 1);
  g_array_set_size (self->depth, n);
  for (guint i = 0, mark = 0; i <= n; i++)
    {
      while (mark < self->marks->len && g_array_index (self->marks, MnMark, mark).first < i)
        mark++;
      g_array_index (self->first_mark, guint16, i) = (guint16) mark;
    }
  for (guint i = 0; i < n; i++)
    {
      if (mn_token_is_punct (&tokens[i], ')') || mn_token_is_punct (&tokens[i], ']'))
        depth -= depth > 0;
      g_array_index (self->depth, guint8, i) = (guint8) MIN (depth, 255u);
      if (mn_token_is_punct (&tokens[i], '(') || mn_token_is_punct (&tokens[i], '['))
        depth++;
      if (tokens[i].kind == MN_TOKEN_WORD && tokens[i].end - tokens[i].start > 1)
        {
          words++;
          upper += (tokens[i].flags & MN_TOKEN_UPPER) != 0;
        }
    }
  self->is_upper = words >= 3 && upper * 10 >= words * 9;

  mn_sentence_find_amounts (self);
  mn_sentence_find_dates (self);
  mn_sentence_find_places (self);
}

const MnMark *
mn_sentence_at (const MnSentence *self, guint at, MnWordClass word_class)
{
  if (at >= self->tokens->len || !mn_sentence_has (self, word_class))
    return NULL;
  for (guint i = g_array_index (self->first_mark, guint16, at); i < self->marks->len; i++)
    {
      const MnMark *mark = &g_array_index (self->marks, MnMark, i);

      if (mark->first != at)
        return NULL;
      if (mark->word_class == word_class)
        return mark;
    }
  return NULL;
}

const MnMark *
mn_sentence_ending (const MnSentence *self, guint end, MnWordClass word_class)
{
  if (end == 0 || !mn_sentence_has (self, word_class))
    return NULL;
  for (guint i = g_array_index (self->first_mark, guint16, end); i-- > 0;)
    {
      const MnMark *mark = &g_array_index (self->marks, MnMark, i);

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
  if (from >= self->tokens->len || !mn_sentence_has (self, word_class))
    return NULL;
  for (guint i = g_array_index (self->first_mark, guint16, from); i < self->marks->len; i++)
    {
      const MnMark *mark = &g_array_index (self->marks, MnMark, i);

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
  to = MIN (to, self->tokens->len);
  for (guint i = g_array_index (self->first_mark, guint16, to); i-- > 0;)
    {
      const MnMark *mark = &g_array_index (self->marks, MnMark, i);

      if (mark->first < from)
        return NULL;
      if (mark->word_class == word_class)
        return mark;
    }
  return NULL;
}

gboolean
mn_sentence_is_word (const MnSentence *self, guint at, const char *word)
{
  if (at >= self->tokens->len)
    return FALSE;

  const MnToken *token = mn_sentence_token (self, at);
  gsize length = strlen (word);
  return token->kind == MN_TOKEN_WORD && token->end - token->start == length &&
         g_ascii_strncasecmp (self->text + token->start, word, length) == 0;
}

gboolean
mn_sentence_is_punct (const MnSentence *self, guint at, guint16 code)
{
  return at < self->tokens->len && mn_token_is_punct (mn_sentence_token (self, at), code);
}

MnSpan
mn_sentence_span (const MnSentence *self, guint first, guint last)
{
  const MnToken *end = mn_sentence_token (self, last - 1);
  MnSpan span = { mn_sentence_token (self, first)->start, end->end };

  /* The possessive's ending belongs to the quoted words. */
  if (end->flags & MN_TOKEN_POSSESSIVE)
    {
      const char *p = self->text + span.end;

      p = g_utf8_next_char (p);
      if ((*p | 0x20) == 's')
        p++;
      span.end = (guint32) (p - self->text);
    }
  return span;
}
