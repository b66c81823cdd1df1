/* test-table.c: CSV and TSV, read back by a strict reader. */
#include "mn-table.h"

#include <math.h>
#include <string.h>

/* RFC 4180 to the letter: rows of equal length, CRLF, a quote only where a cell begins or ends. */
static GPtrArray *
read_csv (const char *text)
{
  GPtrArray *rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);
  g_autoptr (GStrvBuilder) row = g_strv_builder_new ();
  guint n_cells = 0, n_columns = 0;

  for (const char *c = text; *c;)
    {
      g_autoptr (GString) cell = g_string_new (NULL);

      if (*c == '"')
        {
          for (c++; *c != '"' || c[1] == '"'; c++)
            {
              g_assert_cmpint (*c, !=, 0);
              if (*c == '"')
                c++;
              g_string_append_c (cell, *c);
            }
          c++;
        }
      else
        for (; *c && !strchr (",\r\n", *c); c++)
          {
            g_assert_cmpint (*c, !=, '"');
            g_string_append_c (cell, *c);
          }
      g_strv_builder_add (row, cell->str);
      n_cells++;
      if (*c == ',')
        {
          c++;
          g_assert_true (*c);
          continue;
        }
      g_assert_true (g_str_has_prefix (c, "\r\n"));
      c += 2;
      if (n_columns == 0)
        n_columns = n_cells;
      g_assert_cmpuint (n_cells, ==, n_columns);
      n_cells = 0;
      g_ptr_array_add (rows, g_strv_builder_end (row));
    }
  g_assert_cmpuint (n_cells, ==, 0);
  return rows;
}

/* The cell of data row @row (from 1) in the column of this name. */
static const char *
get_cell (GPtrArray *rows, guint row, const char *column)
{
  char **names = g_ptr_array_index (rows, 0);

  g_assert_cmpuint (row, <, rows->len);
  for (guint i = 0; names[i]; i++)
    if (g_str_equal (names[i], column))
      return ((char **) g_ptr_array_index (rows, row))[i];
  g_error ("no column '%s'", column);
}

static MnFigure *
make_figure (void)
{
  MnFigure *figure = mn_figure_new (MN_KIND_EXPORT);

  figure->from = MN_COUNTRY ('K', 'Z');
  figure->to = MN_MONGOLIA;
  figure->reporter = MN_COUNTRY ('K', 'Z');
  figure->period = mn_period_new_months (2022, 1, 4);
  figure->has_amount = TRUE;
  figure->amount = (MnDecimal){ 304, 5 };
  g_strlcpy (figure->currency, "USD", sizeof figure->currency);
  figure->growth_pct = 129.9;
  figure->share_pct = 96;
  figure->evidence->article = 7;
  figure->evidence->span = (MnSpan){ 12, 40 };
  figure->evidence->quote = g_strdup ("export - 30,4 million \"USD\"\n(+129,9%)");
  return figure;
}

static void
test_figures (void)
{
  g_autoptr (GPtrArray) figures = g_ptr_array_new_with_free_func ((GDestroyNotify) mn_figure_free);

  g_autoptr (GHashTable) notes = g_hash_table_new (g_int64_hash, g_int64_equal);
  gint64 article = 7;
  MnSourceNote note = { 7, (char *) "Hay, sold", (char *) "www.example.mn",
                        mn_period_new_month (2022, 5) };

  g_hash_table_insert (notes, &article, &note);
  g_ptr_array_add (figures, make_figure ());
  g_ptr_array_add (figures, mn_figure_new (MN_KIND_TURNOVER));
  g_autoptr (GBytes) bytes = mn_table_from_figures (figures, notes, MN_TABLE_CSV);
  g_autofree char *text = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  g_autoptr (GPtrArray) rows = read_csv (text);

  g_assert_cmpuint (rows->len, ==, 3);
  g_assert_cmpstr (get_cell (rows, 1, "kind"), ==, "export");
  g_assert_cmpstr (get_cell (rows, 1, "from"), ==, "KZ");
  g_assert_cmpstr (get_cell (rows, 1, "to"), ==, "MN");
  g_assert_cmpstr (get_cell (rows, 1, "period_start"), ==, "2022-01-01");
  g_assert_cmpstr (get_cell (rows, 1, "period_end"), ==, "2022-04-30");
  g_assert_cmpstr (get_cell (rows, 1, "value"), ==, "30400000");
  g_assert_cmpstr (get_cell (rows, 1, "growth_pct"), ==, "129.9");
  g_assert_cmpstr (get_cell (rows, 1, "low"), ==, "30350000");
  g_assert_cmpstr (get_cell (rows, 1, "article"), ==, "7");
  g_assert_cmpstr (get_cell (rows, 1, "article_title"), ==, "Hay, sold");
  g_assert_cmpstr (get_cell (rows, 1, "article_source"), ==, "www.example.mn");
  g_assert_cmpstr (get_cell (rows, 1, "article_date"), ==, "2022-05-01");
  g_assert_cmpstr (get_cell (rows, 1, "end"), ==, "40");
  g_assert_cmpstr (get_cell (rows, 1, "quote"), ==, "export - 30,4 million \"USD\"\n(+129,9%)");
  g_assert_cmpstr (get_cell (rows, 2, "value"), ==, "");
  g_assert_cmpstr (get_cell (rows, 1, "share_pct"), ==, "96");
  g_assert_cmpstr (get_cell (rows, 2, "growth_pct"), ==, "");
  g_assert_cmpstr (get_cell (rows, 2, "share_pct"), ==, "");
  g_assert_cmpstr (get_cell (rows, 2, "low"), ==, "");
  g_assert_cmpstr (get_cell (rows, 2, "from"), ==, "");
  g_assert_cmpstr (get_cell (rows, 2, "article"), ==, "");
  g_assert_cmpstr (get_cell (rows, 2, "article_title"), ==, "");
  g_assert_cmpstr (get_cell (rows, 2, "article_date"), ==, "");
}

static void
test_values (void)
{
  static const struct
  {
    MnDecimal amount;
    const char *text;
  } cases[] = {
    { { 0, 6 }, "0" },
    { { 609, 5 }, "60900000" },
    { { -12, 0 }, "-12" },
    { { 12345, -2 }, "123.45" },
    { { 5, -3 }, "0.005" },
    { { -5, -1 }, "-0.5" },
    { { 0, -2 }, "0.00" },
    { { 9, 18 }, "9000000000000000000" },
    { { G_MININT64, 0 }, "-9223372036854775808" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GPtrArray) figures =
          g_ptr_array_new_with_free_func ((GDestroyNotify) mn_figure_free);
      MnFigure *figure = mn_figure_new (MN_KIND_BALANCE);

      figure->has_amount = TRUE;
      figure->amount = cases[i].amount;
      g_ptr_array_add (figures, figure);
      g_autoptr (GBytes) bytes = mn_table_from_figures (figures, NULL, MN_TABLE_CSV);
      g_autofree char *text = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
      g_autoptr (GPtrArray) rows = read_csv (text);
      g_assert_cmpstr (get_cell (rows, 1, "value"), ==, cases[i].text);
    }
}

static char *
write_articles (MnTableFormat format, guint n)
{
  g_autoptr (GOutputStream) stream = g_memory_output_stream_new_resizable ();
  g_autoptr (MnTable) table = mn_table_new (stream, format, MN_TABLE_ARTICLES);
  g_autoptr (MnArticle) article = mn_article_new ();
  g_autoptr (GError) error = NULL;
  MnCountryMention kazakhstan = { .country = MN_COUNTRY ('K', 'Z') };
  MnCountryMention mongolia = { .country = MN_MONGOLIA };

  article->title = g_strdup ("Wool, hides\tand \"goats\"");
  article->body = g_strdup ("First line,\nsecond line; Өвөрмөц үг.\r\n");
  article->date = mn_period_new_day (mn_day_new (2025, 6, 28));
  g_array_append_val (article->countries, kazakhstan);
  g_array_append_val (article->countries, mongolia);
  for (guint i = 1; i <= n; i++)
    {
      article->id = i;
      g_assert_true (mn_table_add_article (table, article, NULL, &error));
      g_assert_no_error (error);
    }
  g_assert_true (mn_table_finish (table, NULL, &error));
  g_assert_no_error (error);
  g_assert_true (g_output_stream_write_all (stream, "", 1, NULL, NULL, &error));
  g_output_stream_close (stream, NULL, NULL);
  return g_memory_output_stream_steal_data (G_MEMORY_OUTPUT_STREAM (stream));
}

static void
test_articles (void)
{
  g_autofree char *text = write_articles (MN_TABLE_CSV, 2000);
  g_autoptr (GPtrArray) rows = read_csv (text);

  g_assert_cmpuint (rows->len, ==, 2001);
  g_assert_cmpstr (get_cell (rows, 2000, "id"), ==, "2000");
  g_assert_cmpstr (get_cell (rows, 2000, "title"), ==, "Wool, hides\tand \"goats\"");
  g_assert_cmpstr (get_cell (rows, 2000, "text"), ==, "First line,\nsecond line; Өвөрмөц үг.\r\n");
  g_assert_cmpstr (get_cell (rows, 2000, "date"), ==, "2025-06-28");
  g_assert_cmpstr (get_cell (rows, 2000, "countries"), ==, "KZ MN");
  g_assert_cmpstr (get_cell (rows, 2000, "source"), ==, "");
}

static void
test_tsv (void)
{
  g_autofree char *text = write_articles (MN_TABLE_TSV, 2);
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  g_auto (GStrv) names = g_strsplit (lines[0], "\t", -1);
  g_auto (GStrv) cells = g_strsplit (lines[2], "\t", -1);

  g_assert_cmpuint (g_strv_length (lines), ==, 4);
  g_assert_cmpstr (lines[3], ==, "");
  g_assert_cmpuint (g_strv_length (cells), ==, g_strv_length (names));
  g_assert_cmpstr (names[1], ==, "title");
  g_assert_cmpstr (cells[1], ==, "Wool, hides and \"goats\"");
}

static void
test_events (void)
{
  g_autoptr (GOutputStream) stream = g_memory_output_stream_new_resizable ();
  g_autoptr (MnTable) table = mn_table_new (stream, MN_TABLE_CSV, MN_TABLE_EVENTS);
  g_autoptr (MnEvent) event = mn_event_new (MN_EVENT_AGREEMENT);

  event->date = mn_period_new_month (2024, 10);
  event->title = g_strdup ("=HYPERLINK(\"x\")");
  mn_event_add_country (event, MN_MONGOLIA);
  mn_event_add_country (event, MN_COUNTRY ('K', 'Z'));
  g_assert_true (mn_table_add_event (table, event, NULL, NULL));
  g_assert_true (mn_table_finish (table, NULL, NULL));
  g_assert_true (g_output_stream_write_all (stream, "", 1, NULL, NULL, NULL));
  g_autoptr (GPtrArray) rows =
      read_csv (g_memory_output_stream_get_data (G_MEMORY_OUTPUT_STREAM (stream)));

  g_assert_cmpstr (get_cell (rows, 1, "start"), ==, "2024-10-01");
  g_assert_cmpstr (get_cell (rows, 1, "end"), ==, "2024-10-31");
  g_assert_cmpstr (get_cell (rows, 1, "precision"), ==, "month");
  g_assert_cmpstr (get_cell (rows, 1, "type"), ==, "agreement");
  g_assert_cmpstr (get_cell (rows, 1, "countries"), ==, "KZ MN");
  g_assert_cmpstr (get_cell (rows, 1, "title"), ==, "=HYPERLINK(\"x\")");
  g_assert_cmpstr (get_cell (rows, 1, "article"), ==, "");
}

/* A stream that takes nothing: the error is handed on, at the latest by the finish. */
static void
test_unwritable (void)
{
  g_autoptr (GFile) file = g_file_new_for_path ("/dev/full");
  g_autoptr (GFileIOStream) io = g_file_open_readwrite (file, NULL, NULL);
  g_autoptr (GError) error = NULL;

  if (!io)
    {
      g_test_skip ("there is no /dev/full on this system");
      return;
    }
  g_autoptr (MnTable) table = mn_table_new (g_io_stream_get_output_stream (G_IO_STREAM (io)),
                                            MN_TABLE_CSV, MN_TABLE_EVENTS);
  g_assert_false (mn_table_finish (table, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NO_SPACE);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/table/figures", test_figures);
  g_test_add_func ("/table/values", test_values);
  g_test_add_func ("/table/articles", test_articles);
  g_test_add_func ("/table/tsv", test_tsv);
  g_test_add_func ("/table/events", test_events);
  g_test_add_func ("/table/unwritable", test_unwritable);
  return g_test_run ();
}
