/* mn-language.c: the language of a line, by its letters and its commonest words. */
#include "mn-language.h"

#include "mn-cyrillic.h"

#include <string.h>

const MnLanguage mn_language_none = { .code = "", .order = MN_ORDER_VERB_MIDDLE };

/* What a sample of text holds. */
typedef struct
{
  guint latin, cyrillic, other; /* letters */
  guint kazakh;                 /* ә ғ қ ң ұ һ і, which Mongolian and Russian lack */
  guint kazakh_only;            /* the same without ң, which Kyrgyz has too */
  guint mongolian;              /* ө ү */
  guint foreign;                /* ў ҳ: Uzbek, Karakalpak */
  guint doubled;                /* аа ээ оо уу, which mark Mongolian's long vowels */
  guint russian;                /* Russian's commonest small words */
  guint mongolian_words;        /* Mongolian's, and words with its commonest endings */
  guint kazakh_words;           /* Kazakh's commonest of trade that lack its letters */
  guint french, english;        /* theirs */
  guint accents;                /* of French */
} Sample;

/* The bytes of the longest of the words below. */
#define RUSSIAN_LONGEST 10
#define LATIN_LONGEST   4

/* Words, each between spaces. */
static const char russian_words[] =
    " в на и с со по о из за для что это от до также году года не к между млрд млн долл ";
static const char mongolian_words[] =
    " нь байна байгаа болон бол оны энэ тус сая хувь улс улсын болов юм ба вэ мөн дахь ";
static const char kazakh_words[] =
    " болды болған тауар айналымы сауда саудасы жылы астам жуық былтыр ";
static const char *const mongolian_endings[] = { "ийн", "ын", "аас", "ээс" };
static const char french_words[] =
    " le la les des du et en est une un dans au aux pour par sur avec entre à ont que qui l d ses de vers ";
/* Each tells as much as two of those. */
static const char french_nouns[] = " exportations importations milliards échanges ";
static const char english_words[] = " the of and in to is for on was with has by from at its ";

static gboolean
is_one_of (const char *words, const char *word, gsize length)
{
  char padded[24];

  if (length + 3 > sizeof padded)
    return FALSE;
  padded[0] = ' ';
  memcpy (padded + 1, word, length);
  padded[length + 1] = ' ';
  padded[length + 2] = '\0';
  return strstr (words, padded) != NULL;
}

/* Two letters of a stem at least stand before the ending. */
static gboolean
has_mongolian_ending (const char *word, gsize length)
{
  for (gsize i = 0; i < G_N_ELEMENTS (mongolian_endings); i++)
    {
      gsize bytes = strlen (mongolian_endings[i]);

      if (length >= bytes + 4 && memcmp (word + length - bytes, mongolian_endings[i], bytes) == 0)
        return TRUE;
    }
  return FALSE;
}

static void
count_letter (Sample *sample, gunichar c, gunichar before)
{
  if (c < 0x250)
    {
      sample->latin++;
      sample->accents += c == 0xe0 || (c >= 0xe7 && c <= 0xea); /* à ç è é ê */
      return;
    }
  if (c < 0x400 || c > 0x52f)
    {
      sample->other++;
      return;
    }
  sample->cyrillic++;
  switch (c)
    {
    case 0x4d9: /* ә */
    case 0x493: /* ғ */
    case 0x49b: /* қ */
    case 0x4b1: /* ұ */
    case 0x4bb: /* һ */
    case 0x456: /* і */
      sample->kazakh_only++;
      sample->kazakh++;
      break;
    case 0x4a3: /* ң */
      sample->kazakh++;
      break;
    case 0x4e9: /* ө */
    case 0x4af: /* ү */
    case 0x454: /* є, ї: typed for ө, ү */
    case 0x457:
      sample->mongolian++;
      sample->doubled += c == before;
      break;
    case 0x45e: /* ў */
    case 0x4b3: /* ҳ */
      sample->foreign++;
      break;
    case 0x430: /* а */
    case 0x44d: /* э */
    case 0x43e: /* о */
    case 0x443: /* у */
      sample->doubled += c == before;
      break;
    default:
      break;
    }
}

static void
count_word (Sample *sample, const char *word, gsize length)
{
  if (length == 0)
    return;
  if ((guint8) word[0] >= 0xd0)
    {
      if (sample->kazakh == 0)
        sample->kazakh_words += is_one_of (kazakh_words, word, length);
      /* Where letters tell, words are not asked. */
      if (sample->kazakh + sample->mongolian > 0)
        return;
      sample->russian += length <= RUSSIAN_LONGEST && is_one_of (russian_words, word, length);
      sample->mongolian_words +=
          is_one_of (mongolian_words, word, length) || has_mongolian_ending (word, length);
    }
  else if (length <= LATIN_LONGEST)
    {
      sample->french += is_one_of (french_words, word, length);
      sample->french += 2u * is_one_of (french_nouns, word, length);
      sample->english += is_one_of (english_words, word, length);
    }
}

static Sample
take_sample (const char *text, gsize length)
{
  Sample sample = { 0 };
  char word[32] = { 0 };
  gsize n = 0;
  gunichar before = 0;

  for (const char *p = text, *end = text + MIN (length, MN_LANGUAGE_SAMPLE); p < end && *p != '\n';)
    {
      /* The plain case first: most of what is read is English. */
      if (g_ascii_isalpha (*p))
        {
          sample.latin++;
          word[n] = g_ascii_tolower (*p++);
          n += n + 7 <= sizeof word;
          before = 0;
          continue;
        }
      gunichar c = mn_cyrillic_get ((const guint8 *) p, (gsize) (text + length - p));

      if (c)
        {
          if (mn_cyrillic_is_letter (c))
            {
              c = mn_cyrillic_lower (c);
              count_letter (&sample, c, before);
              if (n + 6 <= sizeof word)
                {
                  word[n++] = (char) (0xc0 | c >> 6);
                  word[n++] = (char) (0x80 | (c & 0x3f));
                }
            }
          before = c;
          p += 2;
          continue;
        }
      if ((guint8) *p < 0x80)
        {
          count_word (&sample, word, n);
          n = 0;
          before = 0;
          p++;
          continue;
        }
      c = g_utf8_get_char_validated (p, (gssize) (text + length - p));
      if (c >= (gunichar) -2)
        {
          p++;
          before = 0;
          continue;
        }
      p = g_utf8_next_char (p);
      if (!g_unichar_isalpha (c))
        {
          count_word (&sample, word, n);
          n = 0;
          before = 0;
          continue;
        }
      count_letter (&sample, c, before);
      before = c;
      /* A word too long for the buffer is none of the small ones. */
      if (n + 6 <= sizeof word)
        n += (gsize) g_unichar_to_utf8 (c, word + n);
    }
  count_word (&sample, word, n);
  return sample;
}

static const MnLanguage *
guess_latin (const Sample *sample, const MnLanguage *before)
{
  /* A name may have one, too. */
  if (sample->french + (sample->accents > 0) > sample->english + 1)
    return &mn_language_fr;
  /* A line too short to tell, in a French text. */
  if (before == &mn_language_fr && sample->english == 0)
    return before;
  return &mn_language_en;
}

/* One in so many letters of Kazakh or Mongolian is one that Russian lacks, at the very least. */
#define RARE 25

static const MnLanguage *
guess_cyrillic (const Sample *sample, const MnLanguage *before)
{
  if (sample->foreign > 0)
    return &mn_language_none;
  /* A line of Kazakh may lack its letters, but for those of Mongolian, and write its units like Russian. */
  if (sample->kazakh_words > 1 && sample->kazakh == 0 && 2 * sample->kazakh_words > sample->russian)
    return &mn_language_kk;
  /* A name with a few letters of its own does not make another language of a Russian line. */
  if (sample->russian >= 2 && (sample->kazakh + sample->mongolian) * RARE < sample->cyrillic)
    return &mn_language_ru;
  if (sample->kazakh > 0 && sample->kazakh_only == 0 && sample->mongolian > 0)
    return &mn_language_none; /* Kyrgyz */
  if (sample->kazakh > 0)
    return &mn_language_kk;
  if (sample->mongolian > 0)
    return &mn_language_mn;
  /* A short line may lack the letters of its language. */
  if (before == &mn_language_kk && sample->russian < 2)
    return before;
  if (sample->russian == 0 && sample->doubled > 0)
    return &mn_language_mn;
  if (sample->mongolian_words >= 2 && sample->mongolian_words > sample->russian)
    return &mn_language_mn;
  if (sample->doubled > 2 * sample->russian + 2)
    return &mn_language_mn;
  if (sample->russian >= 2 || sample->cyrillic > 60 || !before || before == &mn_language_en)
    return &mn_language_ru;
  return before;
}

const MnLanguage *
mn_language_guess (const char *text, gsize length, const MnLanguage *before)
{
  const Sample sample = take_sample (text, length);

  if (sample.latin + sample.cyrillic + sample.other == 0)
    return before ? before : &mn_language_none;
  if (sample.other > sample.latin + sample.cyrillic)
    return &mn_language_none;
  return sample.latin >= sample.cyrillic ? guess_latin (&sample, before)
                                         : guess_cyrillic (&sample, before);
}
