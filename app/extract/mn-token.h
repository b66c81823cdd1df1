/* mn-token.h: text into tokens and sentences, in place: tokens are ranges of its bytes. */
#pragma once

#include "mn-lexicon.h"

G_BEGIN_DECLS

typedef enum
{
  MN_TOKEN_WORD,
  MN_TOKEN_NUMBER, /* digits with their inner signs and, in groups of three, spaces */
  MN_TOKEN_PUNCT,
} MnTokenKind;

enum
{
  MN_TOKEN_CAPITAL = 1 << 0,    /* begins with a capital */
  MN_TOKEN_UPPER = 1 << 1,      /* capitals only, two or more */
  MN_TOKEN_GLUED = 1 << 2,      /* nothing between it and the token before */
  MN_TOKEN_DASHED = 1 << 3,     /* a dash and no space between them: 'Kazakh-Mongolian', '5-7' */
  MN_TOKEN_POSSESSIVE = 1 << 4, /* ''s' follows; not part of the range */
  MN_TOKEN_ORDINAL = 1 << 5,    /* '24th' */
  MN_TOKEN_GROUPED = 1 << 6,    /* a number with spaces inside */
};

typedef struct
{
  guint32 start, end; /* bytes */
  guint16 word;       /* its number in the lexicon; 0: not there */
  guint16 code;       /* of punctuation: an ASCII stand-in ('-' for every dash, '"' for every
                         quote), or a currency's sign as its code point */
  guint8 kind;
  guint8 flags;
  guint8
      tail; /* bytes behind @end of an ending behind a dash: '-ын' of 'ОХУ-ын', '-ға' of '3,6%-ға' */
} MnToken;

/* A longer run without an end is cut, so that time and memory stay bounded. */
#define MN_SENTENCE_MAX_TOKENS 400

typedef struct
{
  const MnLexicon *lexicon;  /* of the language of the line that is being read */
  const MnLexicon *sentence; /* of the sentence that was returned last */
  const guint8 *text;
  guint32 length;
  guint32 pos;
  guint32 choose_at; /* where the language is asked for again */
  guint breaks;      /* line breaks before the next token */
  MnToken held;      /* read, but of the next sentence */
  gboolean holding;
} MnTokenizer;

/* Each line is read in its own language; @language is that of what stands around them, or NULL. */
void mn_tokenizer_init (MnTokenizer *tokenizer,
                        const MnLanguage *language,
                        const char *text,
                        gsize length);

/* Puts the next sentence into @tokens (room for one more than MN_SENTENCE_MAX_TOKENS), the line breaks
 * before it into @breaks. Returns the number of tokens, 0 at the end of the text. */
guint mn_tokenizer_next (MnTokenizer *tokenizer, MnToken *tokens, guint *breaks);

static inline gboolean
mn_token_is_punct (const MnToken *token, guint16 code)
{
  return token->kind == MN_TOKEN_PUNCT && token->code == code;
}

G_END_DECLS
