/* mn-sources.c: the numbered sources of one report. */
#include "mn-sources.h"

#include "mn-gettext.h"
#include "mn-source-words.h"

#define NUMBER_WIDTH 18.0
#define NUMBER_GAP   6.0
/* Lines are no longer than reads well: a wide page has two columns. */
#define MIN_COLUMN 280.0
#define COLUMN_GAP 18.0

typedef struct
{
  int number;
  gint64 article;
} Source;

struct _MnSources
{
  GHashTable *notes;
  char *locale;
  GArray *sources;     /* of Source */
  GHashTable *numbers; /* article (gint64 *) to number */
  int last;
};

MnSources *
mn_sources_new (GHashTable *notes, const char *locale)
{
  MnSources *self = g_new0 (MnSources, 1);

  self->notes = g_hash_table_ref (notes);
  self->locale = g_strdup (locale);
  self->sources = g_array_new (FALSE, FALSE, sizeof (Source));
  self->numbers = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  return self;
}

void
mn_sources_free (MnSources *self)
{
  if (!self)
    return;
  g_hash_table_unref (self->notes);
  g_free (self->locale);
  g_array_unref (self->sources);
  g_hash_table_unref (self->numbers);
  g_free (self);
}

static void
add (MnSources *self, int number, gint64 article)
{
  Source source = { number, article };

  g_array_append_val (self->sources, source);
  g_hash_table_insert (self->numbers, g_memdup2 (&article, sizeof article),
                       GINT_TO_POINTER (number));
  self->last = MAX (self->last, number);
}

static int
compare_sources (gconstpointer a, gconstpointer b)
{
  const Source *left = a, *right = b;

  return (left->number > right->number) - (left->number < right->number);
}

void
mn_sources_add_scene (MnSources *self, const MnScene *scene)
{
  const GArray *notes = mn_scene_get_notes (scene);

  g_return_if_fail (self->sources->len == 0);

  for (guint i = 0; i < notes->len; i++)
    {
      const MnNote *note = &g_array_index (notes, MnNote, i);

      add (self, note->number, note->article);
    }
}

int
mn_sources_get_number (MnSources *self, gint64 article)
{
  gpointer number;

  if (article == 0)
    return 0;
  if (!g_hash_table_lookup_extended (self->numbers, &article, NULL, &number))
    {
      add (self, self->last + 1, article);
      return self->last;
    }
  return GPOINTER_TO_INT (number);
}

static int
compare_numbers (gconstpointer a, gconstpointer b)
{
  return *(const int *) a - *(const int *) b;
}

char *
mn_sources_cite (MnSources *self, const GPtrArray *evidence)
{
  g_autoptr (GArray) numbers = g_array_new (FALSE, FALSE, sizeof (int));
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < evidence->len; i++)
    {
      const MnEvidence *one = g_ptr_array_index (evidence, i);
      int number = mn_sources_get_number (self, one->article);

      if (number > 0)
        g_array_append_val (numbers, number);
    }
  g_array_sort (numbers, compare_numbers);
  for (guint i = 0; i < numbers->len; i++)
    {
      int number = g_array_index (numbers, int, i);

      if (i > 0 && number == g_array_index (numbers, int, i - 1))
        continue;
      g_string_append_printf (text, "%s%d", i == 0 ? " [" : ", ", number);
    }
  if (text->len)
    g_string_append_c (text, ']');
  return g_string_free (text, FALSE);
}

char *
mn_sources_cite_one (MnSources *self, gint64 article)
{
  int number = mn_sources_get_number (self, article);

  return number ? g_strdup_printf (" [%d]", number) : g_strdup ("");
}

void
mn_sources_add_to (MnSources *self, MnPages *pages)
{
  mn_sources_add_titled (self, _ ("Sources"), pages);
}

void
mn_sources_add_titled (MnSources *self, const char *title, MnPages *pages)
{
  double width = mn_pages_get_width (pages);
  guint n_columns = width >= 2 * MIN_COLUMN + COLUMN_GAP ? 2 : 1;
  double column = (width - (n_columns - 1) * COLUMN_GAP) / n_columns;
  MnBlock *row = NULL;

  if (self->sources->len == 0)
    return;

  MnBlock *heading = mn_block_new_row ();
  mn_block_add_cell (heading, MN_STYLE_HEADING, 0, width, title);
  mn_block_set_gap (heading, 16);
  mn_block_set_keep (heading, TRUE);
  mn_pages_add (pages, heading);

  g_array_sort (self->sources, compare_sources);
  for (guint i = 0; i < self->sources->len; i++)
    {
      const Source *source = &g_array_index (self->sources, Source, i);
      g_autofree char *number = g_strdup_printf ("%d", source->number);
      g_autofree char *text =
          mn_source_words_note (g_hash_table_lookup (self->notes, &source->article), self->locale);
      double x = (i % n_columns) * (column + COLUMN_GAP);

      if (i % n_columns == 0)
        {
          row = mn_block_new_row ();
          mn_block_set_gap (row, i == 0 ? 4 : 2);
          mn_pages_add (pages, row);
        }
      mn_block_add_number (row, MN_STYLE_SMALL, x, NUMBER_WIDTH, number);
      mn_block_add_cell (row, MN_STYLE_SMALL, x + NUMBER_WIDTH + NUMBER_GAP,
                         column - NUMBER_WIDTH - NUMBER_GAP, text);
    }
}
