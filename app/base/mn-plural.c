/* mn-plural.c: which plural form a number takes.
 *
 * The rule is some dozen characters long and is read anew for each number: that takes less than setting the
 * word it is for.
 */
#include "mn-plural.h"

#include <string.h>

#define MAX_DEPTH 32

typedef struct
{
  const char *at;
  gulong n;
  int depth;
  gboolean failed;
} Reader;

static gulong read_choice (Reader *self);

static gboolean
take (Reader *self, const char *sign)
{
  while (g_ascii_isspace (*self->at))
    self->at++;
  if (!g_str_has_prefix (self->at, sign))
    return FALSE;
  self->at += strlen (sign);
  return TRUE;
}

static gulong
fail (Reader *self)
{
  self->failed = TRUE;
  return 0;
}

static gulong
read_value (Reader *self)
{
  gulong value;
  char *end;

  if (self->failed || self->depth >= MAX_DEPTH)
    return fail (self);
  if (take (self, "n"))
    return self->n;
  if (take (self, "!"))
    {
      self->depth++;
      value = !read_value (self);
      self->depth--;
      return value;
    }
  if (take (self, "("))
    {
      self->depth++;
      value = read_choice (self);
      self->depth--;
      return take (self, ")") ? value : fail (self);
    }
  if (!g_ascii_isdigit (*self->at))
    return fail (self);
  value = (gulong) g_ascii_strtoull (self->at, &end, 10);
  self->at = end;
  return value;
}

/* From the loosest to the tightest; of signs that begin alike the longer first. */
static const char *const signs[][5] = {
  { "||" }, { "&&" }, { "==", "!=" }, { "<=", ">=", "<", ">" }, { "+", "-" }, { "*", "/", "%" },
};

static gulong
apply (Reader *self, const char *sign, gulong a, gulong b)
{
  switch (sign[0])
    {
    case '|':
      return a || b;
    case '&':
      return a && b;
    case '=':
      return a == b;
    case '!':
      return a != b;
    case '<':
      return sign[1] ? a <= b : a < b;
    case '>':
      return sign[1] ? a >= b : a > b;
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '/':
      return b ? a / b : fail (self);
    case '%':
    default:
      return b ? a % b : fail (self);
    }
}

static gulong
read_level (Reader *self, guint level)
{
  if (level == G_N_ELEMENTS (signs))
    return read_value (self);

  gulong value = read_level (self, level + 1);
  for (guint i = 0; signs[level][i] && !self->failed;)
    {
      if (!take (self, signs[level][i]))
        {
          i++;
          continue;
        }
      value = apply (self, signs[level][i], value, read_level (self, level + 1));
      i = 0;
    }
  return value;
}

static gulong
read_choice (Reader *self)
{
  gulong condition, yes, no;

  if (self->failed || self->depth >= MAX_DEPTH)
    return fail (self);
  condition = read_level (self, 0);
  if (!take (self, "?"))
    return condition;
  self->depth++;
  yes = read_choice (self);
  no = take (self, ":") ? read_choice (self) : fail (self);
  self->depth--;
  return condition ? yes : no;
}

gulong
mn_plural_choose (const char *rule, gulong n)
{
  Reader reader = { .at = rule, .n = n };
  gulong value = read_choice (&reader);
  gboolean is_whole = take (&reader, ";") || *reader.at == '\0';

  return reader.failed || !is_whole ? 0 : value;
}
