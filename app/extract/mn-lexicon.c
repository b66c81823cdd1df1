/* mn-lexicon.c: the phrases of a language in one automaton. */
#include "mn-lexicon.h"

#include "mn-cyrillic.h"
#include "mn-places.h"

#include <string.h>

typedef struct
{
  guint32 hash;
  guint32 offset; /* into the pool */
  guint8 length;
  gboolean is_stem; /* any ending may follow */
  guint16 id;       /* of an ending: 1 + its role */
} Word;

/* Open addressing; id 0: empty. */
typedef struct
{
  Word *slots;
  guint mask, n;
} WordTable;

typedef struct
{
  guint64 key; /* node << 16 | word; 0: empty */
  guint32 child;
} Edge;

typedef struct
{
  guint64 classes;
  guint64 links[2];
  guint32 root;   /* node */
  guint32 offset; /* of its bytes in the pool */
  guint8 length;
  guint16 stem;
} WordInfo;

struct _MnLexicon
{
  const MnLanguage *language;
  GByteArray *pool;
  WordTable words, endings;
  guint longest_ending; /* bytes */
  Edge *edges;
  guint edge_mask, n_edges;
  GArray *info;       /* of WordInfo, by word */
  GArray *node_first; /* gint32 meaning by node */
  GArray *meanings;
  gboolean has_stems;
};

G_STATIC_ASSERT (MN_N_LINKS <= 128);
G_STATIC_ASSERT (MN_N_WORD_CLASSES <= 64);

#define MAX_PHRASE_WORDS 12
/* Endings pile up: 'айналымдарының'. */
#define MAX_ENDING_BYTES 24

/* Letters that typists put for each other within a word of Cyrillic. */
static gunichar
mend_letter (gunichar c)
{
  switch (c)
    {
    case 'i':
      return 0x0456; /* і */
    case 0x0454:
      return 0x04e9; /* є for ө */
    case 0x0457:
      return 0x04af; /* ї for ү */
    case 0x0451:
      return 0x0435; /* ё for е */
    default:
      return c;
    }
}

/* One letter's lower case, for the scripts of our languages. */
gsize
mn_word_fold (const guint8 *text, gsize length, char out[MN_WORD_MAX_BYTES + 1])
{
  gsize n = 0;
  gboolean is_cyrillic = FALSE;

  for (gsize i = 0; i < length && !is_cyrillic; i++)
    is_cyrillic = mn_cyrillic_begins (text[i]);
  for (gsize i = 0; i < length;)
    {
      gunichar c = mn_cyrillic_get (text + i, length - i);

      if (c)
        {
          if (n + 2 > MN_WORD_MAX_BYTES)
            return 0;
          c = mend_letter (mn_cyrillic_lower (c));
          out[n++] = (char) (0xc0 | c >> 6);
          out[n++] = (char) (0x80 | (c & 0x3f));
          i += 2;
          continue;
        }
      c = g_utf8_get_char_validated ((const char *) text + i, (gssize) (length - i));

      if (c >= (gunichar) -2)
        return 0;
      i += (gsize) g_utf8_skip[text[i]];
      if (c == 0x00ad || (c >= 0x200b && c <= 0x200f) || c == 0x2060 || c == 0xfeff)
        continue;
      if (c == 0x2019 || c == 0x2018 || c == 0x02bc || c == '`')
        c = '\'';
      if (n + 6 > MN_WORD_MAX_BYTES)
        return 0;
      c = c == 0x0130 ? 'i' : g_unichar_tolower (c);
      n += (gsize) g_unichar_to_utf8 (is_cyrillic ? mend_letter (c) : c, out + n);
    }
  return n;
}

static inline guint32
hash_bytes (const char *bytes, gsize length)
{
  guint32 hash = 2166136261u;

  for (gsize i = 0; i < length; i++)
    hash = (hash ^ (guint8) bytes[i]) * 16777619u;
  return hash ^ hash >> 15;
}

static inline Word *
probe_word (const MnLexicon *self,
            const WordTable *table,
            const char *folded,
            gsize length,
            guint32 hash)
{
  guint slot = hash & table->mask;

  while (table->slots[slot].id)
    {
      Word *word = &table->slots[slot];

      if (word->hash == hash && word->length == length &&
          memcmp (self->pool->data + word->offset, folded, length) == 0)
        return word;
      slot = (slot + 1) & table->mask;
    }
  return &table->slots[slot];
}

static inline Edge *
probe_edge (const MnLexicon *self, guint64 key)
{
  guint slot = (guint) ((key * G_GUINT64_CONSTANT (0x9e3779b97f4a7c15)) >> 40) & self->edge_mask;

  while (self->edges[slot].key && self->edges[slot].key != key)
    slot = (slot + 1) & self->edge_mask;
  return &self->edges[slot];
}

static void
grow_words (MnLexicon *self, WordTable *table)
{
  Word *old = table->slots;
  guint n = old ? table->mask + 1 : 0;

  table->mask = MAX (n * 2, 256u) - 1;
  table->slots = g_new0 (Word, table->mask + 1);
  for (guint i = 0; i < n; i++)
    if (old[i].id)
      *probe_word (self, table, (const char *) self->pool->data + old[i].offset, old[i].length,
                   old[i].hash) = old[i];
  g_free (old);
}

static void
grow_edges (MnLexicon *self)
{
  Edge *old = self->edges;
  guint n = old ? self->edge_mask + 1 : 0;

  self->edge_mask = MAX (n * 2, 1024u) - 1;
  self->edges = g_new0 (Edge, self->edge_mask + 1);
  for (guint i = 0; i < n; i++)
    if (old[i].key)
      *probe_edge (self, old[i].key) = old[i];
  g_free (old);
}

/* The slot of a word, filled but for its id where it is new. */
static Word *
add_word (MnLexicon *self, WordTable *table, const char *folded, gsize length, gboolean *is_new)
{
  guint32 hash = hash_bytes (folded, length);

  /* Half full at most. */
  if (!table->slots || table->n * 2 >= table->mask)
    grow_words (self, table);
  Word *word = probe_word (self, table, folded, length, hash);
  *is_new = !word->id;
  if (*is_new)
    {
      *word = (Word){ .hash = hash, .offset = self->pool->len, .length = (guint8) length };
      g_byte_array_append (self->pool, (const guint8 *) folded, (guint) length);
      table->n++;
    }
  return word;
}

static guint16
intern (MnLexicon *self, const char *folded, gsize length, gboolean is_stem)
{
  gboolean is_new;
  Word *word = add_word (self, &self->words, folded, length, &is_new);

  if (is_new)
    {
      const WordInfo info = { .offset = word->offset, .length = word->length };

      word->id = (guint16) self->info->len;
      g_array_append_val (self->info, info);
    }
  if (is_stem)
    word->is_stem = self->has_stems = TRUE;
  return word->id;
}

static inline WordInfo *
info_of (const MnLexicon *self, guint16 word)
{
  return &g_array_index (self->info, WordInfo, word);
}

static guint32
new_node (MnLexicon *self)
{
  const gint32 none = -1;

  g_array_append_val (self->node_first, none);
  return self->node_first->len - 1;
}

static guint32
extend (MnLexicon *self, guint32 node, guint16 word)
{
  if (node == MN_LEXICON_ROOT)
    {
      guint32 *child = &info_of (self, word)->root;

      if (!*child)
        *child = new_node (self);
      return *child;
    }

  guint64 key = (guint64) node << 16 | word;
  if (self->n_edges * 2 >= self->edge_mask)
    grow_edges (self);
  Edge *edge = probe_edge (self, key);
  if (!edge->key)
    {
      *edge = (Edge){ key, new_node (self) };
      self->n_edges++;
    }
  return edge->child;
}

/* What MnMeaning calls letter_case, by the phrase's first word: 'Орос' 1, 'ОХУ' 2, 'БНКазУ' 1. */
static guint8
needed_case (const char *phrase, gsize length)
{
  const char *end = phrase + length;
  guint letters = 0;

  if (!g_unichar_isupper (g_utf8_get_char (phrase)))
    return 0;
  for (const char *p = phrase; p < end && *p != ' ' && *p != '-'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (g_unichar_islower (c))
        return 1;
      letters += g_unichar_isupper (c) != 0;
    }
  return letters > 1 ? 2 : 1;
}

/* Newer meanings stand first, but one that asks for capitals before one that does not. */
static void
add_meaning (MnLexicon *self, guint32 node, const MnMeaning *meaning)
{
  MnMeaning added = *meaning;
  gint32 before = -1;

  for (gint32 i = g_array_index (self->node_first, gint32, node), next; i >= 0; i = next)
    {
      const MnMeaning *old = &g_array_index (self->meanings, MnMeaning, i);
      /* 'Орос' is the country, 'орос' its adjective. */
      gboolean covers = old->word_class == MN_WORD_PLACE ? old->letter_case == added.letter_case
                                                         : old->letter_case <= added.letter_case;

      next = old->next;
      if (old->word_class != added.word_class)
        continue;
      /* 'inter-Korean' names two. */
      if (added.word_class == MN_WORD_PLACE && added.form & MN_PLACE_TWO &&
          old->value != added.value)
        continue;
      /* The first table to speak of a phrase decides on it. */
      if (covers && (old->word_class != MN_WORD_ACT || old->form == added.form) &&
          (old->word_class != MN_WORD_SUPPORT ||
           (old->form == added.form && old->value == added.value)))
        return;
      if (old->letter_case > added.letter_case)
        before = i;
    }

  gint32 *link = before < 0 ? &g_array_index (self->node_first, gint32, node)
                            : &g_array_index (self->meanings, MnMeaning, before).next;
  added.next = *link;
  *link = (gint32) self->meanings->len;
  g_array_append_val (self->meanings, added);
}

static void
add_phrase (MnLexicon *self, const char *phrase, gsize length, const MnWordEntry *entry)
{
  guint32 node = MN_LEXICON_ROOT;
  guint n_words = 0;
  guint16 word = 0;

  g_return_if_fail (entry->word_class != MN_WORD_LINK || !memchr (phrase, ' ', length));

  MnMeaning meaning = { .word_class = entry->word_class,
                        .value = entry->value,
                        .form = entry->form,
                        .letter_case = needed_case (phrase, length) };

  for (gsize i = 0; i < length;)
    {
      gsize end = i;
      char folded[MN_WORD_MAX_BYTES + 1];

      while (end < length && phrase[end] != ' ' && phrase[end] != '-')
        end++;
      gboolean is_stem = end > i && phrase[end - 1] == '*';
      gsize size = end - i - is_stem;
      /* A stop behind an abbreviation is passed over in the text. */
      if (size > 1 && phrase[i + size - 1] == '.' && !memchr (phrase + i, '.', size - 1))
        size--;
      /* The tokenizer parts a possessive's ending from its word. */
      if (size > 2 && phrase[i + size - 2] == '\'' && phrase[i + size - 1] == 's')
        size -= 2;
      gsize bytes = mn_word_fold ((const guint8 *) phrase + i, size, folded);
      if (bytes > 0)
        {
          word = intern (self, folded, bytes, is_stem);
          node = extend (self, node, word);
          n_words++;
        }
      i = end + 1;
    }
  if (n_words == 0 || n_words > MAX_PHRASE_WORDS)
    return;
  if (n_words == 1)
    {
      WordInfo *info = info_of (self, word);

      info->classes |= G_GUINT64_CONSTANT (1) << entry->word_class;
      if (entry->word_class == MN_WORD_LINK)
        {
          info->links[entry->value / 64] |= G_GUINT64_CONSTANT (1) << entry->value % 64;
          return;
        }
    }

  add_meaning (self, node, &meaning);
}

static void
add_entry (MnLexicon *self, const MnWordEntry *entry)
{
  for (const char *phrase = entry->phrases; *phrase;)
    {
      gsize length = strcspn (phrase, "|");

      if (length > 0)
        add_phrase (self, phrase, length, entry);
      phrase += length + (phrase[length] == '|');
    }
}

/* A name as ICU has it stands in the nominative; its stem is the word without the vowel that bends. */
static void
add_name (MnCountry country, const char *name, gpointer lexicon)
{
  MnLexicon *self = lexicon;
  MnWordEntry entry = { MN_WORD_PLACE, country, MN_PLACE_NAME, name };

  add_entry (self, &entry);
  if (!self->language->endings)
    return;

  const char *last = g_utf8_find_prev_char (name, name + strlen (name));
  gboolean bends =
      last && strstr ("аяйьуюоеэ", last) && self->language->order == MN_ORDER_VERB_MIDDLE;
  g_autofree char *stem =
      bends ? g_strdup_printf ("%.*s*", (int) (last - name), name) : g_strconcat (name, "*", NULL);
  entry.phrases = stem;
  add_entry (self, &entry);
}

static void
add_endings (MnLexicon *self, const MnEnding *ending)
{
  for (const char *p = ending->endings; *p;)
    {
      gsize length = strcspn (p, "|"), bytes;
      char folded[MN_WORD_MAX_BYTES + 1];
      gboolean is_new;

      if ((bytes = mn_word_fold ((const guint8 *) p, length, folded)) > 0)
        {
          Word *word = add_word (self, &self->endings, folded, bytes, &is_new);

          if (is_new)
            word->id = (guint16) (1 + ending->role);
          self->longest_ending = MAX (self->longest_ending, (guint) bytes);
        }
      p += length + (p[length] == '|');
    }
}

static gboolean
split_ending (const MnLexicon *self, const char *ending, gsize length, guint depth, guint16 *role)
{
  if (length == 0)
    {
      *role = 0;
      return TRUE;
    }
  if (depth == 0 || length > MAX_ENDING_BYTES)
    return FALSE;
  /* The last one is taken as long as it can be: it has the say. */
  for (gsize bytes = MIN (length, self->longest_ending); bytes > 0; bytes--)
    {
      const char *last = ending + length - bytes;
      const Word *word;

      if (((guint8) *last & 0xc0) == 0x80)
        continue;
      word = probe_word (self, &self->endings, last, bytes, hash_bytes (last, bytes));
      if (word->id && split_ending (self, ending, length - bytes, depth - 1, role))
        {
          if (word->id > 1)
            *role = (guint16) (word->id - 1);
          return TRUE;
        }
    }
  return FALSE;
}

gboolean
mn_lexicon_is_ending (const MnLexicon *self, const char *ending, gsize length)
{
  guint16 role;

  return self->endings.n > 0 && length > 0 &&
         split_ending (self, ending, length, self->language->max_endings, &role);
}

guint16
mn_lexicon_find_role (const MnLexicon *self, const char *ending, gsize length)
{
  guint16 role;

  return self->endings.n > 0 &&
                 split_ending (self, ending, length, self->language->max_endings, &role)
             ? role
             : 0;
}

/* The longest stem that the word is one of and that is shorter than @longest bytes. */
static guint16
find_stem (const MnLexicon *self, const char *folded, gsize length, gsize longest)
{
  guint32 hashes[MN_WORD_MAX_BYTES + 1];
  guint32 hash = 2166136261u;

  for (gsize i = 0; i < length; i++)
    hashes[i] = hash = (hash ^ (guint8) folded[i]) * 16777619u;
  for (gsize bytes = MIN (length, longest); bytes-- > 4 && length - bytes <= MAX_ENDING_BYTES;)
    {
      const Word *word;

      if (((guint8) folded[bytes] & 0xc0) == 0x80)
        continue;
      word = probe_word (self, &self->words, folded, bytes,
                         hashes[bytes - 1] ^ hashes[bytes - 1] >> 15);
      if (word->id && word->is_stem && mn_lexicon_is_ending (self, folded + bytes, length - bytes))
        return word->id;
    }
  return 0;
}

static MnLexicon *
build (const MnLanguage *language)
{
  MnLexicon *self = g_new0 (MnLexicon, 1);
  const WordInfo no_word = { 0 };

  self->language = language;
  self->pool = g_byte_array_new ();
  self->info = g_array_new (FALSE, FALSE, sizeof (WordInfo));
  self->node_first = g_array_new (FALSE, FALSE, sizeof (gint32));
  self->meanings = g_array_new (FALSE, FALSE, sizeof (MnMeaning));
  grow_words (self, &self->words);
  grow_edges (self);
  /* Word 0 and nodes 0 (none) and 1 (the root). */
  g_array_append_val (self->info, no_word);
  new_node (self);
  new_node (self);

  for (const MnEnding *ending = language->endings; ending && ending->endings; ending++)
    add_endings (self, ending);
  for (const MnWordEntry *const *table = language->tables; table && *table; table++)
    for (const MnWordEntry *entry = *table; entry->phrases; entry++)
      add_entry (self, entry);
  if (language->tables)
    mn_places_foreach_name (language->code, add_name, self);

  for (guint i = 1; i < self->info->len && self->has_stems && self->endings.n > 0; i++)
    {
      WordInfo *info = info_of (self, (guint16) i);

      info->stem = find_stem (self, (const char *) self->pool->data + info->offset, info->length,
                              info->length);
    }
  return self;
}

const MnLexicon *
mn_lexicon_get (const MnLanguage *language)
{
  static GMutex mutex;
  static GHashTable *lexicons;
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&mutex);

  if (!lexicons)
    lexicons = g_hash_table_new (NULL, NULL);
  MnLexicon *lexicon = g_hash_table_lookup (lexicons, language);
  if (!lexicon)
    {
      lexicon = build (language);
      g_hash_table_insert (lexicons, (gpointer) language, lexicon);
    }
  return lexicon;
}

const MnLanguage *
mn_lexicon_get_language (const MnLexicon *self)
{
  return self->language;
}

guint16
mn_lexicon_find (const MnLexicon *self, const char *folded, gsize length)
{
  const Word *word = probe_word (self, &self->words, folded, length, hash_bytes (folded, length));

  if (word->id || !self->has_stems || self->endings.n == 0)
    return word->id;
  return find_stem (self, folded, length, length);
}

guint16
mn_lexicon_get_stem (const MnLexicon *self, guint16 word)
{
  return info_of (self, word)->stem;
}

guint
mn_lexicon_get_length (const MnLexicon *self, guint16 word)
{
  return info_of (self, word)->length;
}

gboolean
mn_lexicon_word_is (const MnLexicon *self, guint16 word, MnWordClass word_class)
{
  for (; word; word = info_of (self, word)->stem)
    if ((info_of (self, word)->classes >> word_class) & 1)
      return TRUE;
  return FALSE;
}

gboolean
mn_lexicon_word_links (const MnLexicon *self, guint16 word, MnLink link)
{
  for (; word; word = info_of (self, word)->stem)
    if ((info_of (self, word)->links[link / 64] >> link % 64) & 1)
      return TRUE;
  return FALSE;
}

guint32
mn_lexicon_step (const MnLexicon *self, guint32 node, guint16 word)
{
  if (!word)
    return 0;
  if (node == MN_LEXICON_ROOT)
    return info_of (self, word)->root;

  const Edge *edge = probe_edge (self, (guint64) node << 16 | word);
  return edge->key ? edge->child : 0;
}

const MnMeaning *
mn_lexicon_first (const MnLexicon *self, guint32 node)
{
  gint32 first = g_array_index (self->node_first, gint32, node);

  return first >= 0 ? &g_array_index (self->meanings, MnMeaning, first) : NULL;
}

const MnMeaning *
mn_lexicon_next (const MnLexicon *self, const MnMeaning *meaning)
{
  return meaning->next >= 0 ? &g_array_index (self->meanings, MnMeaning, meaning->next) : NULL;
}

void
mn_currency_unpack (guint16 packed, char code[4])
{
  guint n = packed - 1u;

  code[0] = (char) ('A' + n / 676);
  code[1] = (char) ('A' + n / 26 % 26);
  code[2] = (char) ('A' + n % 26);
  code[3] = 0;
}
