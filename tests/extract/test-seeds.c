/* test-seeds.c: the seed documents, figure by figure and event by event against their labels. */
#include "corpus.h"

#include <math.h>
#include <string.h>

/* Which labelled passages are of which seed: the first words of a passage's source. */
static const struct
{
  const char *source, *title; /* title NULL: any */
  const char *seed;
} origins[] = {
  { "Kazinform", "Kazakhstan, Mongolia aim", "001" },
  { "Press service of the Kazakh MFA", NULL, "002" },
  { "Qazinform", "Kazakhstan-Mongolia trade", "003" },
  { "Diplomacy news page", NULL, "004" },
  { "Mongolian Business Database digest", NULL, "000" },
};

static GPtrArray *passages;

static const char *
seed_of (const Passage *passage)
{
  for (gsize i = 0; i < G_N_ELEMENTS (origins); i++)
    if (g_str_has_prefix (passage->source, origins[i].source) &&
        (!origins[i].title ||
         (passage->title && g_str_has_prefix (passage->title, origins[i].title))))
      return origins[i].seed;
  return NULL;
}

static gboolean
load (void)
{
  g_autofree char *folder = shared_folder ("corpus");
  g_autoptr (GError) error = NULL;

  if (!folder)
    {
      g_test_skip ("the shared corpus is not beside this checkout");
      return FALSE;
    }
  if (!passages)
    passages = corpus_load (folder, &error);
  g_assert_no_error (error);
  return TRUE;
}

static void
fail_with (const Passage *passage, const char *what, char *line)
{
  g_test_message ("%s: %s: %s", passage->id, what, line);
  g_test_fail ();
  g_free (line);
}

/* Every labelled figure is found in @found, with its growth. */
static void
check_figures (const Passage *passage, const MnExtraction *found)
{
  for (guint i = 0; i < passage->figures->len; i++)
    {
      const GoldFigure *gold = g_ptr_array_index (passage->figures, i);
      gboolean there = FALSE;

      for (guint j = 0; j < found->figures->len && !there; j++)
        {
          const MnFigure *figure = g_ptr_array_index (found->figures, j);

          there = figure_matches (figure, gold, TRUE) &&
                  (isnan (gold->growth) ? isnan (figure->growth_pct)
                                        : fabs (gold->growth - figure->growth_pct) < 0.05);
        }
      if (!there)
        fail_with (passage, "figure missed", gold_figure_to_line (gold));
    }
}

static void
check_events (const Passage *passage, const MnExtraction *found)
{
  for (guint i = 0; i < passage->events->len; i++)
    {
      const GoldEvent *gold = g_ptr_array_index (passage->events, i);
      gboolean there = FALSE;

      for (guint j = 0; j < found->events->len && !there; j++)
        there = event_matches (g_ptr_array_index (found->events, j), gold);
      if (!there)
        fail_with (passage, "event missed", gold_event_to_line (gold));
    }
}

/* Each passage by itself, as far as it says what its label says. */
static void
test_passages (void)
{
  guint n = 0;

  if (!load ())
    return;
  for (guint i = 0; i < passages->len; i++)
    {
      const Passage *passage = g_ptr_array_index (passages, i);
      g_autoptr (MnExtraction) found = NULL;
      gboolean from_context = FALSE;

      if (!seed_of (passage))
        continue;
      n++;
      for (guint j = 0; j < passage->figures->len; j++)
        from_context |= ((GoldFigure *) g_ptr_array_index (passage->figures, j))->pair_from_context;
      found = passage_extract (passage);
      /* Without a title nothing in such a passage tells of whom it speaks. */
      if (!from_context || passage->title)
        check_figures (passage, found);
      check_events (passage, found);
      for (guint j = 0; j < found->figures->len && passage->figures->len == 0; j++)
        {
          const MnFigure *figure = g_ptr_array_index (found->figures, j);

          /* The title is not part of the labelled words. */
          if (figure->evidence->part == MN_PART_BODY)
            fail_with (passage, "false figure", figure_to_line (figure));
        }
    }
  g_assert_cmpuint (n, >=, 30);
}

/* The text of one article: of the digest's page, the block under its title. */
static char *
article_text (const char *seed, const char *title)
{
  g_autofree char *folder = shared_folder ("seeds");
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  g_assert_nonnull (dir);
  while ((name = g_dir_read_name (dir)))
    if (g_str_has_prefix (name, seed))
      {
        g_autofree char *path = g_build_filename (folder, name, NULL);
        char *text = NULL, *start, *end;

        g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
        if (strcmp (seed, "000") != 0)
          return text;
        start = strstr (text, title);
        g_assert_nonnull (start);
        start = strchr (start, '\n');
        end = strstr (start, "\n...");
        if (end)
          *end = '\0';
        start = g_strdup (start);
        g_free (text);
        return start;
      }
  g_assert_not_reached ();
}

/* The whole documents: all that is labelled in any of their passages, and no other figure between
 * two countries. */
static void
test_documents (void)
{
  g_autoptr (GHashTable) done = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  if (!load ())
    return;
  for (guint i = 0; i < passages->len; i++)
    {
      const Passage *first = g_ptr_array_index (passages, i);
      const char *seed = seed_of (first);
      g_autofree char *key = NULL, *text = NULL;
      guint labelled = 0, bilateral = 0;

      if (!seed)
        continue;
      key = g_strconcat (seed, first->title, NULL);
      if (g_hash_table_contains (done, key))
        continue;
      g_hash_table_add (done, g_strdup (key));

      text = article_text (seed, first->title);
      const MnExtractInput input = { .title = first->title,
                                     .body = text,
                                     .date = first->date,
                                     .not_after = MN_DAY_UNKNOWN,
                                     .source = first->source };
      g_autoptr (MnExtraction) found = mn_extract (&input);

      for (guint j = 0; j < passages->len; j++)
        {
          const Passage *passage = g_ptr_array_index (passages, j);

          if (g_strcmp0 (seed_of (passage), seed) != 0 ||
              g_strcmp0 (passage->title, first->title) != 0)
            continue;
          labelled += passage->figures->len;
          check_figures (passage, found);
          check_events (passage, found);
        }
      for (guint j = 0; j < found->figures->len; j++)
        {
          const MnFigure *figure = g_ptr_array_index (found->figures, j);

          bilateral +=
              figure->scope == MN_SCOPE_BILATERAL && figure->evidence->part == MN_PART_BODY;
        }
      if (bilateral != labelled)
        for (guint j = 0; j < found->figures->len; j++)
          fail_with (first, "one of these is false",
                     figure_to_line (g_ptr_array_index (found->figures, j)));
      g_assert_cmpuint (bilateral, ==, labelled);
    }
  g_assert_cmpuint (g_hash_table_size (done), >=, 10);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/extract/seeds/passages", test_passages);
  g_test_add_func ("/extract/seeds/documents", test_documents);
  int status = g_test_run ();
  g_clear_pointer (&passages, g_ptr_array_unref);
  return status;
}
