/* mn-lexicon.c: the phrases of all languages in one automaton. */
#include "mn-lexicon.h"

#include "mn-places.h"

#include <string.h>

typedef struct
{
  guint32 hash;
  guint32 offset; /* into the pool */
  guint8 length;
  gboolean is_stem; /* any ending may follow */
  guint16 id;
} Word;

typedef struct
{
  guint64 key; /* node << 16 | word; 0: empty */
  guint32 child;
} Edge;

struct _MnLexicon
{
  GByteArray *pool;
  Word *words; /* open addressing; id 0: empty */
  guint word_mask, n_words;
  Edge *edges;
  guint edge_mask, n_edges;
  GArray *root;       /* guint32 node by word */
  GArray *classes;    /* guint64 set of classes by word */
  GArray *node_first; /* gint32 meaning by node */
  GArray *meanings;
  gboolean has_stems;
};

static const MnLanguage *const languages[] = { &mn_language_en };

#define MAX_PHRASE_WORDS 12

/* One letter's lower case, for the scripts of our languages. */
gsize
mn_word_fold (const guint8 *text, gsize length, char out[MN_WORD_MAX_BYTES + 1])
{
  gsize n = 0;

  for (gsize i = 0; i < length;)
    {
      gunichar c = g_utf8_get_char_validated ((const char *) text + i, (gssize) (length - i));

      if (c >= (gunichar) -2)
        return 0;
      i += (gsize) g_utf8_skip[text[i]];
      if (c == 0x00ad || (c >= 0x200b && c <= 0x200f) || c == 0x2060 || c == 0xfeff)
        continue;
      if (c == 0x2019 || c == 0x2018 || c == 0x02bc || c == '`')
        c = '\'';
      if (n + 6 > MN_WORD_MAX_BYTES)
        return 0;
      n += (gsize) g_unichar_to_utf8 (c == 0x0130 ? 'i' : g_unichar_tolower (c), out + n);
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
probe_word (const MnLexicon *self, const char *folded, gsize length, guint32 hash)
{
  guint slot = hash & self->word_mask;

  while (self->words[slot].id)
    {
      Word *word = &self->words[slot];

      if (word->hash == hash && word->length == length &&
          memcmp (self->pool->data + word->offset, folded, length) == 0)
        return word;
      slot = (slot + 1) & self->word_mask;
    }
  return &self->words[slot];
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
grow_words (MnLexicon *self)
{
  Word *old = self->words;
  guint n = old ? self->word_mask + 1 : 0;

  self->word_mask = MAX (n * 2, 1024u) - 1;
  self->words = g_new0 (Word, self->word_mask + 1);
  for (guint i = 0; i < n; i++)
    if (old[i].id)
      *probe_word (self, (const char *) self->pool->data + old[i].offset, old[i].length,
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

static guint16
intern (MnLexicon *self, const char *folded, gsize length, gboolean is_stem)
{
  guint32 hash = hash_bytes (folded, length);

  /* Half full at most. */
  if (self->n_words * 2 >= self->word_mask)
    grow_words (self);
  Word *word = probe_word (self, folded, length, hash);
  if (!word->id)
    {
      const guint64 none = 0;
      const guint32 no_node = 0;

      *word = (Word){ .hash = hash,
                      .offset = self->pool->len,
                      .length = (guint8) length,
                      .id = (guint16) ++self->n_words };
      g_byte_array_append (self->pool, (const guint8 *) folded, (guint) length);
      g_array_append_val (self->classes, none);
      g_array_append_val (self->root, no_node);
    }
  if (is_stem)
    word->is_stem = self->has_stems = TRUE;
  return word->id;
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
      guint32 *child = &g_array_index (self->root, guint32, word);

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

static void
add_phrase (MnLexicon *self, const char *phrase, gsize length, const MnWordEntry *entry)
{
  guint32 node = MN_LEXICON_ROOT;
  guint n_words = 0;
  guint16 word = 0;
  gunichar first = g_utf8_get_char (phrase);
  const char *second = g_utf8_next_char (phrase);
  MnMeaning meaning = { .word_class = entry->word_class,
                        .value = entry->value,
                        .form = entry->form };

  if (g_unichar_isupper (first))
    meaning.letter_case =
        second < phrase + length && g_unichar_isupper (g_utf8_get_char (second)) ? 2 : 1;

  for (gsize i = 0; i < length;)
    {
      gsize end = i;
      char folded[MN_WORD_MAX_BYTES + 1];

      while (end < length && phrase[end] != ' ' && phrase[end] != '-')
        end++;
      gboolean is_stem = end > i && phrase[end - 1] == '*';
      gsize size = end - i - is_stem;
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
    g_array_index (self->classes, guint64, word) |= G_GUINT64_CONSTANT (1) << entry->word_class;

  gint32 *head = &g_array_index (self->node_first, gint32, node);
  for (gint32 i = *head; i >= 0; i = g_array_index (self->meanings, MnMeaning, i).next)
    {
      const MnMeaning *old = &g_array_index (self->meanings, MnMeaning, i);

      /* The first table to speak of a phrase decides on it. */
      if (old->word_class == meaning.word_class && old->letter_case <= meaning.letter_case &&
          (old->word_class != MN_WORD_ACT || old->form == meaning.form))
        return;
    }
  meaning.next = *head;
  *head = (gint32) self->meanings->len;
  g_array_append_val (self->meanings, meaning);
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

static void
add_name (MnCountry country, const char *name, gpointer lexicon)
{
  const MnWordEntry entry = { MN_WORD_PLACE, country, MN_PLACE_NAME, name };

  add_entry (lexicon, &entry);
}

static MnLexicon *
build (void)
{
  MnLexicon *self = g_new0 (MnLexicon, 1);
  const guint64 none = 0;
  const guint32 no_node = 0;

  self->pool = g_byte_array_new ();
  self->classes = g_array_new (FALSE, FALSE, sizeof (guint64));
  self->root = g_array_new (FALSE, FALSE, sizeof (guint32));
  self->node_first = g_array_new (FALSE, FALSE, sizeof (gint32));
  self->meanings = g_array_new (FALSE, FALSE, sizeof (MnMeaning));
  grow_words (self);
  grow_edges (self);
  /* Word 0 and nodes 0 (none) and 1 (the root). */
  g_array_append_val (self->classes, none);
  g_array_append_val (self->root, no_node);
  new_node (self);
  new_node (self);

  for (gsize i = 0; i < G_N_ELEMENTS (languages); i++)
    {
      for (const MnWordEntry *const *table = languages[i]->tables; *table; table++)
        for (const MnWordEntry *entry = *table; entry->phrases; entry++)
          add_entry (self, entry);
      mn_places_foreach_name (languages[i]->code, add_name, self);
    }
  return self;
}

const MnLexicon *
mn_lexicon_get (void)
{
  static MnLexicon *lexicon;
  static gsize once;

  if (g_once_init_enter (&once))
    {
      lexicon = build ();
      g_once_init_leave (&once, 1);
    }
  return lexicon;
}

guint16
mn_lexicon_find (const MnLexicon *self, const char *folded, gsize length)
{
  const Word *word = probe_word (self, folded, length, hash_bytes (folded, length));

  if (word->id || !self->has_stems || (guint8) folded[0] < 0x80)
    return word->id;

  /* Shorter and shorter, up to six letters of ending. */
  for (guint letters = 0; letters < 6 && length > 4; letters++)
    {
      do
        length--;
      while (length > 0 && ((guint8) folded[length] & 0xc0) == 0x80);
      word = probe_word (self, folded, length, hash_bytes (folded, length));
      if (word->id && word->is_stem)
        return word->id;
    }
  return 0;
}

gboolean
mn_lexicon_word_is (const MnLexicon *self, guint16 word, MnWordClass word_class)
{
  return (g_array_index (self->classes, guint64, word) >> word_class) & 1;
}

guint32
mn_lexicon_step (const MnLexicon *self, guint32 node, guint16 word)
{
  if (!word)
    return 0;
  if (node == MN_LEXICON_ROOT)
    return g_array_index (self->root, guint32, word);

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
