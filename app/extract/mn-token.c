/* mn-token.c: text into tokens and sentences. */
#include "mn-token.h"

#include "mn-cyrillic.h"

#include "mn-language.h"

#include <string.h>

typedef enum
{
  BYTE_OTHER,
  BYTE_SPACE,
  BYTE_BREAK,
  BYTE_UPPER,
  BYTE_LOWER,
  BYTE_DIGIT,
  BYTE_WIDE, /* of a character beyond ASCII */
} ByteClass;

static const guint8 byte_class[256] = {
  [' '] = BYTE_SPACE,         ['\t'] = BYTE_SPACE,         ['\f'] = BYTE_SPACE,
  ['\v'] = BYTE_SPACE,        ['\r'] = BYTE_SPACE,         [0] = BYTE_SPACE,
  ['\n'] = BYTE_BREAK,        ['A' ... 'Z'] = BYTE_UPPER,  ['a' ... 'z'] = BYTE_LOWER,
  ['0' ... '9'] = BYTE_DIGIT, [0x80 ... 0xff] = BYTE_WIDE,
};

#define NO_CHARACTER 0xfffdu

/* What a character is to the rules, as a byte's class, and its ASCII stand-in where it has one. */
static ByteClass
classify_wide (gunichar c, guint16 *code)
{
  *code = c < 0xffff ? (guint16) c : 0;
  if (mn_cyrillic_is_letter (c))
    return mn_cyrillic_lower (c) != c ? BYTE_UPPER : BYTE_LOWER;
  switch (c)
    {
    case 0x00a0:
    case 0x2000 ... 0x200a:
    case 0x202f:
    case 0x205f:
    case 0x3000:
    case 0x2028:
    case 0x2029:
      return BYTE_SPACE;
    case 0x2010 ... 0x2015:
    case 0x2212:
      *code = '-';
      return BYTE_OTHER;
    case 0x201c ... 0x201f:
    case 0x00ab:
    case 0x00bb:
    case 0x2033:
    case 0x02ba:
      *code = '"';
      return BYTE_OTHER;
    case 0x2018:
    case 0x2019:
    case 0x02bc:
    case 0x2032:
      *code = '\'';
      return BYTE_OTHER;
    case 0x2026:
      *code = '.';
      return BYTE_OTHER;
    case 0x2022:
    case 0x25cf:
    case 0x25aa:
    case 0x00b7:
      *code = '*';
      return BYTE_OTHER;
    default:
      if (!g_unichar_isalpha (c))
        return g_unichar_isdigit (c) ? BYTE_LOWER : BYTE_OTHER;
      return g_unichar_isupper (c) ? BYTE_UPPER : BYTE_LOWER;
    }
}

/* Zero-width characters and the soft hyphen are not there for the rules. */
static inline gboolean
is_invisible (gunichar c)
{
  return c == 0x00ad || (c >= 0x200b && c <= 0x200f) || c == 0x2060 || c == 0xfeff;
}

/* The character at @pos and its length; a byte that begins none counts as a character of its own. */
static gunichar
decode (const guint8 *text, guint32 length, guint32 pos, guint *size)
{
  const guint8 *p = text + pos;
  guint left = length - pos;

  *size = 1;
  if (p[0] < 0x80)
    return p[0];
  if (p[0] >= 0xc2 && p[0] < 0xe0 && left > 1 && (p[1] & 0xc0) == 0x80)
    {
      *size = 2;
      return (gunichar) (p[0] & 0x1f) << 6 | (p[1] & 0x3f);
    }
  if (p[0] >= 0xe0 && p[0] < 0xf0 && left > 2 && (p[1] & 0xc0) == 0x80 && (p[2] & 0xc0) == 0x80)
    {
      gunichar c = (gunichar) (p[0] & 0x0f) << 12 | (gunichar) (p[1] & 0x3f) << 6 | (p[2] & 0x3f);

      *size = 3;
      return c >= 0x800 && (c < 0xd800 || c > 0xdfff) ? c : NO_CHARACTER;
    }
  if (p[0] >= 0xf0 && p[0] < 0xf5 && left > 3 && (p[1] & 0xc0) == 0x80 && (p[2] & 0xc0) == 0x80 &&
      (p[3] & 0xc0) == 0x80)
    {
      gunichar c = (gunichar) (p[0] & 0x07) << 18 | (gunichar) (p[1] & 0x3f) << 12 |
                   (gunichar) (p[2] & 0x3f) << 6 | (p[3] & 0x3f);

      *size = 4;
      return c >= 0x10000 && c <= 0x10ffff ? c : NO_CHARACTER;
    }
  return NO_CHARACTER;
}

static ByteClass
class_at (const MnTokenizer *self, guint32 pos, guint16 *code, guint *size)
{
  guint8 byte = pos < self->length ? self->text[pos] : ' ';
  ByteClass class = byte_class[byte];

  *size = 1;
  *code = byte;
  if (class != BYTE_WIDE)
    return class;

  gunichar c = decode (self->text, self->length, pos, size);
  if (is_invisible (c))
    {
      *code = 0;
      return BYTE_OTHER;
    }
  return classify_wide (c, code);
}

void
mn_tokenizer_init (MnTokenizer *tokenizer,
                   const MnLanguage *language,
                   const char *text,
                   gsize length)
{
  *tokenizer = (MnTokenizer){
    .lexicon = mn_lexicon_get (language ? language : mn_language_guess (text, length, NULL)),
    .text = (const guint8 *) text,
    .length = (guint32) MIN (length, G_MAXUINT32 - 8),
  };
}

static inline gboolean
is_letter (ByteClass class)
{
  return class == BYTE_UPPER || class == BYTE_LOWER;
}

static gboolean
ends_with_s (const MnTokenizer *self, guint32 end)
{
  return end > 0 && (self->text[end - 1] | 0x20) == 's';
}

/* 'U.S.', 'D.C.': single letters with full stops, two at least. */
static guint32
scan_acronym (const MnTokenizer *self, guint32 pos)
{
  guint letters = 0;

  while (pos + 1 < self->length && byte_class[self->text[pos]] == BYTE_UPPER &&
         self->text[pos + 1] == '.')
    {
      pos += 2;
      letters++;
    }
  return letters >= 2 ? pos : 0;
}

/* A long line may change its language between two sentences. */
#define CHOICE_REACH (2 * MN_LANGUAGE_SAMPLE)

static void
choose_language (MnTokenizer *self)
{
  const MnLanguage *before = mn_lexicon_get_language (self->lexicon);
  const MnLanguage *language =
      mn_language_guess ((const char *) self->text + self->pos, self->length - self->pos, before);

  self->choose_at = self->pos + CHOICE_REACH;
  if (language != before)
    self->lexicon = mn_lexicon_get (language);
}

/* An ending behind a dash: 'ОХУ-ын', '25-ны', '3,6%-ға'. */
static void
scan_tail (MnTokenizer *self, MnToken *token)
{
  const MnLanguage *language = mn_lexicon_get_language (self->lexicon);
  guint32 pos = self->pos, first;
  guint16 code;
  guint size;
  char folded[MN_WORD_MAX_BYTES + 1];

  if (!language->endings || (token->kind == MN_TOKEN_WORD && !(token->flags & MN_TOKEN_UPPER) &&
                             language->order != MN_ORDER_VERB_LAST))
    return;
  class_at (self, pos, &code, &size);
  if (code != '-')
    return;
  first = pos += size;
  while (pos < self->length && class_at (self, pos, &code, &size) == BYTE_LOWER)
    pos += size;
  if (pos == first || pos - first > 16 || is_letter (class_at (self, pos, &code, &size)))
    return;
  gsize bytes = mn_word_fold (self->text + first, pos - first, folded);
  if (bytes == 0 || !mn_lexicon_is_ending (self->lexicon, folded, bytes))
    return;
  /* 'қаңтар-тамыз': a month that could be two endings. */
  if (mn_lexicon_word_is (self->lexicon, mn_lexicon_find (self->lexicon, folded, bytes),
                          MN_WORD_MONTH))
    return;
  token->tail = (guint8) (pos - self->pos);
  self->pos = pos;
}

static gboolean
is_elision (const MnTokenizer *self, guint32 start, guint32 end)
{
  const char *elisions = mn_lexicon_get_language (self->lexicon)->elisions;
  char padded[16] = " ";

  if (!elisions || end - start > 8)
    return FALSE;
  for (guint32 i = start; i < end; i++)
    padded[1 + i - start] = (char) g_ascii_tolower ((char) self->text[i]);
  padded[1 + end - start] = ' ';
  return strstr (elisions, padded) != NULL;
}

static void
look_up (const MnTokenizer *self, MnToken *token, gboolean is_ascii)
{
  char folded[MN_WORD_MAX_BYTES + 1];
  gsize length = token->end - token->start;
  if (is_ascii && length <= MN_WORD_MAX_BYTES)
    for (gsize i = 0; i < length; i++)
      folded[i] = (char) (self->text[token->start + i] |
                          (byte_class[self->text[token->start + i]] == BYTE_UPPER ? 0x20 : 0));
  else
    length = mn_word_fold (self->text + token->start, length, folded);
  token->word = length > 0 && length <= MN_WORD_MAX_BYTES
                    ? mn_lexicon_find (self->lexicon, folded, length)
                    : 0;
}

static void
scan_word (MnTokenizer *self, MnToken *token)
{
  guint32 pos = self->pos, acronym = scan_acronym (self, self->pos);
  gboolean upper = TRUE, lower = FALSE, plain = TRUE;
  guint letters = 0;

  token->kind = MN_TOKEN_WORD;
  if (acronym)
    pos = acronym;
  while (!acronym && pos < self->length)
    {
      guint8 byte = self->text[pos];
      ByteClass class = byte_class[byte];
      guint16 code;
      guint size = 1;

      if (class == BYTE_LOWER)
        {
          lower = TRUE;
          upper = FALSE;
        }
      else if (class == BYTE_WIDE)
        {
          class = class_at (self, pos, &code, &size);
          plain = FALSE;
          if (code == 0 && size > 1)
            {
              pos += size;
              continue;
            }
          if (class == BYTE_LOWER)
            {
              lower = TRUE;
              upper = FALSE;
            }
          byte = code == '\'' ? '\'' : 0;
        }
      if (is_letter (class))
        {
          letters++;
          pos += size;
          continue;
        }
      if (byte == '\'' || byte == '`')
        {
          guint16 next_code, after_code;
          guint next_size, after_size;
          ByteClass next = class_at (self, pos + size, &next_code, &next_size);
          ByteClass after = class_at (self, pos + size + next_size, &after_code, &after_size);

          if ((next_code | 0x20) == 's' && !is_letter (after))
            {
              token->flags |= MN_TOKEN_POSSESSIVE;
              token->end = pos;
              self->pos = pos + size + next_size;
              goto done;
            }
          /* 'l'exportation' is two words. */
          if (is_letter (next) && is_elision (self, token->start, pos))
            {
              token->end = pos;
              self->pos = pos + size;
              goto done;
            }
          if (is_letter (next) && letters > 0)
            {
              pos += size;
              continue;
            }
          if (ends_with_s (self, pos) && letters > 3 && !is_letter (next))
            {
              token->flags |= MN_TOKEN_POSSESSIVE;
              token->end = pos;
              self->pos = pos + size;
              goto done;
            }
        }
      break;
    }
  token->end = pos;
  self->pos = pos;

done:;
  guint16 first_code;
  guint first_size;
  if (class_at (self, token->start, &first_code, &first_size) == BYTE_UPPER)
    token->flags |= MN_TOKEN_CAPITAL;
  if (acronym || (upper && !lower && letters > 1))
    token->flags |= MN_TOKEN_UPPER | MN_TOKEN_CAPITAL;

  look_up (self, token, plain);
}

static inline gboolean
is_digit_at (const MnTokenizer *self, guint32 pos)
{
  return pos < self->length && byte_class[self->text[pos]] == BYTE_DIGIT;
}

/* The length of the space at @pos that may part groups of digits, 0 for none. */
static guint
group_space (const MnTokenizer *self, guint32 pos)
{
  guint16 code;
  guint size;

  if (pos >= self->length || self->text[pos] == '\t' || self->text[pos] == '\r' ||
      class_at (self, pos, &code, &size) != BYTE_SPACE)
    return 0;
  return size;
}

static void
scan_number (MnTokenizer *self, MnToken *token)
{
  guint32 pos = self->pos;
  gboolean marked = FALSE;

  token->kind = MN_TOKEN_NUMBER;
  while (is_digit_at (self, pos))
    pos++;
  if (pos - self->pos <= 3)
    for (guint size; (size = group_space (self, pos)) > 0;)
      {
        guint32 group = pos + size;

        if (!is_digit_at (self, group) || !is_digit_at (self, group + 1) ||
            !is_digit_at (self, group + 2) || is_digit_at (self, group + 3))
          break;
        pos = group + 3;
        token->flags |= MN_TOKEN_GROUPED;
      }
  while (pos + 1 < self->length && is_digit_at (self, pos + 1) &&
         (self->text[pos] == '.' || self->text[pos] == ',' || self->text[pos] == '\''))
    {
      marked = TRUE;
      pos++;
      while (is_digit_at (self, pos))
        pos++;
    }
  if (!marked && pos + 1 < self->length)
    {
      const char *ending = (const char *) self->text + pos;
      guint16 code;
      guint size;

      if ((!strncmp (ending, "st", 2) || !strncmp (ending, "nd", 2) || !strncmp (ending, "rd", 2) ||
           !strncmp (ending, "th", 2) || !strncmp (ending, "TH", 2) ||
           !strncmp (ending, "ST", 2)) &&
          !is_letter (class_at (self, pos + 2, &code, &size)))
        {
          pos += 2;
          token->flags |= MN_TOKEN_ORDINAL;
        }
    }
  token->end = pos;
  self->pos = pos;
}

/* The next token; FALSE at the end. Counts the line breaks that it passes. */
static gboolean
next_token (MnTokenizer *self, MnToken *token)
{
  gboolean space = self->pos == 0, dash = FALSE;
  guint32 dash_start = 0;

  self->breaks = 0;
  while (self->pos < self->length)
    {
      guint16 code;
      guint size;
      guint8 byte = self->text[self->pos];
      ByteClass class = byte_class[byte];

      if (class == BYTE_SPACE || class == BYTE_BREAK)
        {
          if (dash)
            break;
          self->breaks += class == BYTE_BREAK;
          self->pos++;
          space = TRUE;
          continue;
        }
      code = byte;
      size = 1;
      if (class == BYTE_WIDE)
        {
          class = class_at (self, self->pos, &code, &size);
          if (code == 0 && size > 1)
            {
              self->pos += size;
              continue;
            }
          if (class == BYTE_SPACE)
            {
              if (dash)
                break;
              self->pos += size;
              space = TRUE;
              continue;
            }
        }

      *token = (MnToken){ .start = self->pos, .end = self->pos + size };
      if (!space && self->breaks == 0)
        token->flags |= MN_TOKEN_GLUED;
      if (is_letter (class) || class == BYTE_DIGIT)
        {
          if (dash)
            token->flags = MN_TOKEN_DASHED;
          if (self->breaks > 0)
            choose_language (self);
          if (class == BYTE_DIGIT)
            scan_number (self, token);
          else
            scan_word (self, token);
          scan_tail (self, token);
          return TRUE;
        }
      /* A dash between two words without a space belongs to the second of them. */
      if (code == '-' && !dash && !space && self->pos > 0)
        {
          guint16 before = self->text[self->pos - 1];

          if (byte_class[before] >= BYTE_UPPER || before == '%')
            {
              dash = TRUE;
              dash_start = self->pos;
              self->pos += size;
              continue;
            }
        }
      if (dash)
        break;
      token->kind = MN_TOKEN_PUNCT;
      token->code = code;
      self->pos += size;
      while (code == '-' && self->pos < self->length && self->text[self->pos] == '-')
        token->end = ++self->pos;
      if (code == '%')
        scan_tail (self, token);
      return TRUE;
    }
  if (!dash)
    return FALSE;
  *token = (MnToken){ .start = dash_start,
                      .end = dash_start + 1,
                      .kind = MN_TOKEN_PUNCT,
                      .code = '-',
                      .flags = MN_TOKEN_GLUED };
  if (self->text[dash_start] >= 0x80)
    {
      guint size;

      decode (self->text, self->length, dash_start, &size);
      token->end = dash_start + size;
    }
  return TRUE;
}

static inline gboolean
word_is (const MnTokenizer *self, const MnToken *token, MnWordClass class)
{
  return token->kind == MN_TOKEN_WORD && token->word &&
         mn_lexicon_word_is (self->lexicon, token->word, class);
}

/* Tokens with which a sentence has hardly said anything yet. */
#define SHORT_SENTENCE 9

/* Whether a full stop that stands last in @tokens ends the sentence before @next. @token has @n tokens. */
static gboolean
stop_ends (const MnTokenizer *self, const MnToken *token, guint n, const MnToken *next)
{
  const MnToken *before = n > 1 ? &token[n - 2] : NULL;

  if (!before)
    return FALSE;
  if (before->kind == MN_TOKEN_WORD)
    {
      guint32 bytes = before->end - before->start;

      gboolean is_capital = next->kind == MN_TOKEN_WORD && next->flags & MN_TOKEN_CAPITAL &&
                            !(next->flags & (MN_TOKEN_UPPER | MN_TOKEN_GLUED));

      /* '... в 2021 г. Экспорт ...', but not at once behind the sentence's beginning. */
      if (is_capital && n > SHORT_SENTENCE && token[n - 3].kind == MN_TOKEN_NUMBER &&
          word_is (self, before, MN_WORD_SPAN))
        return TRUE;
      /* 'L.Bold', 'A. Amar' */
      if (bytes == 1 || (bytes == 2 && self->text[before->start] >= 0x80))
        return FALSE;
      /* Behind a unit or a currency nothing with a capital goes on: '... 5 млрд долл. Импорт ...' */
      if (word_is (self, before, MN_WORD_ABBREV))
        return is_capital &&
               (word_is (self, before, MN_WORD_UNIT) || word_is (self, before, MN_WORD_CURRENCY) ||
                word_is (self, before, MN_WORD_PERCENT));
      /* A host's name. */
      if (next->flags & MN_TOKEN_GLUED &&
          (!(next->flags & MN_TOKEN_CAPITAL) || before->flags & MN_TOKEN_UPPER || bytes < 4))
        return FALSE;
    }
  if (before->kind == MN_TOKEN_NUMBER && next->kind == MN_TOKEN_NUMBER && n > 2 &&
      word_is (self, &token[n - 3], MN_WORD_MONTH))
    return FALSE;
  if (next->kind == MN_TOKEN_WORD)
    return (next->flags & MN_TOKEN_CAPITAL) != 0 || self->breaks > 0;
  return TRUE;
}

/* Whether a sentence without an end mark goes on behind a single line break: a line that was
 * broken for its length. */
static gboolean
line_goes_on (const MnTokenizer *self, const MnToken *last, const MnToken *next)
{
  if (next->kind == MN_TOKEN_WORD && !(next->flags & MN_TOKEN_CAPITAL))
    return TRUE;
  if (last->kind == MN_TOKEN_PUNCT)
    return last->code == ',' || last->code == '(';
  return word_is (self, last, MN_WORD_PREP) || word_is (self, last, MN_WORD_FILLER) ||
         word_is (self, last, MN_WORD_AND) || word_is (self, last, MN_WORD_WILL);
}

static gboolean
is_closer (const MnToken *token)
{
  return token->kind == MN_TOKEN_PUNCT && token->flags & MN_TOKEN_GLUED &&
         (token->code == '"' || token->code == ')' || token->code == '\'' || token->code == ']');
}

/* '(5 млн долл.), ...', '(5 млн долл.) и ...': the stop is of the words in the brackets. */
static gboolean
goes_on_behind_bracket (const MnToken *last, const MnToken *next)
{
  return mn_token_is_punct (last, ')') &&
         (mn_token_is_punct (next, ',') || mn_token_is_punct (next, ';') ||
          (next->kind == MN_TOKEN_WORD && !(next->flags & MN_TOKEN_CAPITAL)));
}

guint
mn_tokenizer_next (MnTokenizer *self, MnToken *tokens, guint *breaks)
{
  guint n = 0;
  gboolean ended = FALSE;
  MnToken token;


  *breaks = self->breaks;
  self->sentence = self->lexicon;
  if (self->pos >= self->choose_at)
    {
      choose_language (self);
      if (self->lexicon != self->sentence && self->holding && self->held.kind == MN_TOKEN_WORD)
        look_up (self, &self->held, FALSE);
      self->sentence = self->lexicon;
    }
  if (self->holding)
    {
      tokens[n++] = self->held;
      self->holding = FALSE;
    }
  while (next_token (self, &token))
    {
      const MnToken *last = n > 0 ? &tokens[n - 1] : NULL;

      if (!last)
        *breaks = self->breaks;
      else if (n >= MN_SENTENCE_MAX_TOKENS ||
               (ended && !is_closer (&token) && !goes_on_behind_bracket (last, &token) &&
                (last->code != '.' || last->kind != MN_TOKEN_PUNCT ||
                 stop_ends (self, tokens, n, &token))) ||
               self->breaks > 1 || (self->breaks == 1 && !line_goes_on (self, last, &token)) ||
               mn_token_is_punct (&token, '*'))
        {
          self->held = token;
          self->holding = TRUE;
          return n;
        }

      if (!is_closer (&token) || !ended)
        ended = token.kind == MN_TOKEN_PUNCT &&
                (token.code == '.' || token.code == '!' || token.code == '?');
      tokens[n++] = token;
    }
  return n;
}
