/* test-seeds.c: the real documents, against their labels. */
#include "mn-test.h"
#include "reader-test.h"

#include "mn-text.h"

#include <json-glib/json-glib.h>

/* One object for each line of @path. */
static GPtrArray *
load_labels (const char *path)
{
  GPtrArray *labels = g_ptr_array_new_with_free_func ((GDestroyNotify) json_node_unref);
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  for (guint i = 0; lines[i]; i++)
    {
      JsonNode *node = lines[i][0] ? json_from_string (lines[i], &error) : NULL;

      g_assert_no_error (error);
      if (node)
        g_ptr_array_add (labels, node);
    }
  return labels;
}

static void
assert_headline (const MnDocument *document, JsonObject *label)
{
  g_assert_cmpstr (document->title, ==, json_object_get_string_member (label, "title"));
  g_assert_cmpstr (document->source, ==, json_object_get_string_member (label, "source"));
  g_assert_cmpstr (document->language, ==, json_object_get_string_member (label, "lang"));
  assert_day (&document->date, json_object_get_string_member (label, "date"));
  g_assert_null (document->body);
}

static void
assert_article (const MnDocument *document, JsonObject *label)
{
  g_autofree char *folded = mn_text_fold_space (document->body, -1);

  g_assert_cmpstr (document->title, ==, json_object_get_string_member (label, "title"));
  g_assert_cmpstr (document->source, ==, json_object_get_string_member (label, "source"));
  assert_day (&document->date, NULL);
  g_assert_cmpint (document->not_after, ==, mn_day_from_iso ("2026-02-12"));
  g_assert_true (g_str_has_prefix (folded, json_object_get_string_member (label, "first_words")));
  g_assert_true (g_str_has_suffix (folded, json_object_get_string_member (label, "last_words")));
  g_assert_null (strstr (document->body, "\n\n\n"));
}

static void
assert_row (const MnDocument *document, JsonObject *label)
{
  const MnEvent *event = g_ptr_array_index (document->events, 0);

  g_assert_cmpuint (document->events->len, ==, 1);
  g_assert_cmpstr (document->title, ==, json_object_get_string_member (label, "name"));
  g_assert_cmpstr (document->body, ==, json_object_get_string_member (label, "raw"));
  assert_day (&event->date, json_object_get_string_member (label, "date"));
}

static void
test_digest (void)
{
  g_autofree char *seed = mn_test_find_shared ("seeds/000_230be650df018c6d.txt");
  g_autofree char *corpus = seed ? mn_test_find_shared ("corpus/digest.jsonl") : NULL;

  if (!corpus)
    return;

  g_autoptr (MnReading) reading = read_path (seed);
  g_autoptr (GPtrArray) labels = load_labels (corpus);
  guint next = 0;

  g_assert_cmpuint (reading->documents->len, ==, 31);
  for (guint i = 0; i < labels->len; i++)
    {
      JsonObject *label = json_node_get_object (g_ptr_array_index (labels, i));
      const char *shape = json_object_get_string_member_with_default (label, "shape", "");

      if (g_str_equal (shape, "headline"))
        assert_headline (nth (reading, next++), label);
      else if (g_str_equal (shape, "events_table_row"))
        assert_row (nth (reading, next++), label);
      else if (g_str_equal (shape, "article"))
        assert_article (nth (reading, next++), label);
    }
  g_assert_cmpuint (next, ==, 31);
}

static void
test_sibling_pages (void)
{
  g_autofree char *corpus = mn_test_find_shared ("corpus/digest.jsonl");
  guint pages = 0;

  if (!corpus)
    return;

  g_autoptr (GPtrArray) labels = load_labels (corpus);
  for (guint i = 0; i < labels->len; i++)
    {
      JsonObject *label = json_node_get_object (g_ptr_array_index (labels, i));

      if (!json_object_has_member (label, "gold"))
        continue;
      g_autoptr (MnReading) reading = read_text (json_object_get_string_member (label, "text"));
      JsonArray *headlines =
          json_object_get_array_member (json_object_get_object_member (label, "gold"), "headlines");

      g_assert_cmpuint (reading->documents->len, ==, json_array_get_length (headlines));
      for (guint k = 0; k < reading->documents->len; k++)
        assert_headline (nth (reading, k), json_array_get_object_element (headlines, k));
      pages++;
    }
  g_assert_cmpuint (pages, ==, 2);
}

typedef struct
{
  const char *seed;
  const char *title;
  const char *source;
  const char *date;
  const char *first;
  const char *last;
} Expected;

static void
test_single (gconstpointer data)
{
  const Expected *expected = data;
  g_autofree char *path = mn_test_find_shared (expected->seed);

  if (!path)
    return;

  g_autoptr (MnReading) reading = read_path (path);
  const MnDocument *document = nth (reading, 0);

  g_assert_cmpuint (reading->documents->len, ==, 1);
  g_assert_cmpstr (document->title, ==, expected->title);
  g_assert_cmpstr (document->source, ==, expected->source);
  assert_day (&document->date, expected->date);
  g_assert_true (g_str_has_prefix (document->body, expected->first));
  g_assert_true (g_str_has_suffix (document->body, expected->last));
  g_assert_null (strstr (document->body, "\n\n\n"));
}

static const Expected expected[] = {
  { "seeds/001_44e377b6458930f4.txt",
    "Kazakhstan, Mongolia aim to consolidate cooperation across entire spectrum of relations",
    "KAZINFORM", NULL, "NUR-SULTAN. KAZINFORM – On Tuesday", "technical cooperation." },
  { "seeds/002_6e08985b22b647e7.txt", NULL, NULL, "2025-06-28", "Deputy Prime Minister - Minister",
    "Otandastar Foundation." },
  { "seeds/003_7cade0fe18c37c4e.txt", NULL, NULL, "2025-09-06", "In his remarks, Zhumangarin",
    "in Akorda." },
  { "seeds/004_456a68757e483a94.txt", NULL, NULL, NULL, "Mongolia’s Foreign Minister",
    "renewed cooperation." },
};

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/seeds/digest", test_digest);
  g_test_add_func ("/seeds/sibling-pages", test_sibling_pages);
  g_test_add_data_func ("/seeds/agency", &expected[0], test_single);
  g_test_add_data_func ("/seeds/mailed", &expected[1], test_single);
  g_test_add_data_func ("/seeds/mailed-on-one-line", &expected[2], test_single);
  g_test_add_data_func ("/seeds/text", &expected[3], test_single);
  return g_test_run ();
}
