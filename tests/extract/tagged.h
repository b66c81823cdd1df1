/* tagged.h: one sentence, read for a test. */
#pragma once

#include "mn-sentence.h"

static inline MnSentence *
tag_sentence (const char *text)
{
  MnSentence *sentence = mn_sentence_new (text, MN_PART_BODY);
  MnTokenizer tokenizer;
  guint breaks;

  mn_tokenizer_init (&tokenizer, NULL, text, strlen (text));
  sentence->n_tokens = mn_tokenizer_next (&tokenizer, sentence->tokens, &breaks);
  sentence->lexicon = tokenizer.sentence;
  sentence->starts_paragraph = TRUE;
  mn_sentence_tag (sentence);
  mn_sentence_measure (sentence);
  return sentence;
}
