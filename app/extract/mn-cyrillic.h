/* mn-cyrillic.h: letters of Cyrillic two bytes at a time: half of what is read is made of them. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The characters of the block U+0400 to U+04FF begin with these bytes. */
static inline gboolean
mn_cyrillic_begins (guint8 byte)
{
  return byte >= 0xd0 && byte <= 0xd3;
}

/* The block holds a few signs for numbers and stress. */
static inline gboolean
mn_cyrillic_is_letter (gunichar c)
{
  return c >= 0x400 && c < 0x500 && (c < 0x482 || c > 0x489);
}

/* Lower case within the block. */
static inline gunichar
mn_cyrillic_lower (gunichar c)
{
  if (c < 0x430)
    return c < 0x410 ? c + 0x50 : c + 0x20;
  if (c < 0x460)
    return c;
  if (c < 0x4c0 || c >= 0x4d0)
    return c < 0x482 || c > 0x489 ? c | 1 : c;
  if (c == 0x4c0)
    return 0x4cf;
  return c & 1 && c < 0x4cf ? c + 1 : c;
}

/* The character of two bytes at @p, of which @left are readable; 0 where there is none of the block. */
static inline gunichar
mn_cyrillic_get (const guint8 *p, gsize left)
{
  return left > 1 && mn_cyrillic_begins (p[0]) && (p[1] & 0xc0) == 0x80
             ? (gunichar) (p[0] & 0x1f) << 6 | (p[1] & 0x3f)
             : 0;
}

G_END_DECLS
