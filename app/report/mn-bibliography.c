/* mn-bibliography.c: a list of articles. */
#include "mn-bibliography.h"

#include "mn-fact-words.h"
#include "mn-format.h"
#include "mn-gettext.h"

#define NUMBER_WIDTH 26.0
#define NUMBER_GAP   8.0
#define MAX_TEXT     480.0

typedef struct
{
  gint64 id;
  char *heading;
  char *source; /* or NULL */
  char *url;    /* or NULL */
  MnPeriod date;
  GArray *countries; /* of MnCountry */
} Entry;

struct _MnBibliography
{
  char *title;
  char *locale;    /* or NULL */
  GArray *entries; /* of Entry */
  guint total;
  gboolean total_is_exact;
};

static void
clear_entry (gpointer data)
{
  Entry *entry = data;

  g_free (entry->heading);
  g_free (entry->source);
  g_free (entry->url);
  g_array_unref (entry->countries);
}

static char *
dup_title (const MnQuery *query, const char *locale)
{
  g_autofree char *country =
      query->country != MN_COUNTRY_NONE ? mn_country_dup_name (query->country, locale) : NULL;
  gboolean has_words = query->text && *query->text;

  if (country && has_words)
    /* Translators: a list of articles on a country that have these words */
    return g_strdup_printf (_ ("Articles: %s, “%s”"), country, query->text);
  if (country || has_words)
    return g_strdup_printf (country
                                /* Translators: a list of articles on a country */
                                ? _ ("Articles: %s")
                                /* Translators: a list of articles that have these words */
                                : _ ("Articles: “%s”"),
                            country ? country : query->text);
  return g_strdup (_ ("Articles"));
}

MnBibliography *
mn_bibliography_new (const MnSearchResult *result, const MnQuery *query, const char *locale)
{
  MnBibliography *self = g_new0 (MnBibliography, 1);

  self->title = dup_title (query, locale);
  self->locale = g_strdup (locale);
  self->entries = g_array_sized_new (FALSE, FALSE, sizeof (Entry), result->rows->len);
  g_array_set_clear_func (self->entries, clear_entry);
  for (guint i = 0; i < result->rows->len; i++)
    {
      const MnArticleRow *row = g_ptr_array_index (result->rows, i);
      Entry entry = {
        row->id,   g_strdup (row->heading),     g_strdup (row->source), g_strdup (row->url),
        row->date, g_array_ref (row->countries)
      };

      g_array_append_val (self->entries, entry);
    }
  self->total = result->total;
  self->total_is_exact = result->total_is_exact;
  return self;
}

void
mn_bibliography_free (MnBibliography *self)
{
  if (!self)
    return;
  g_array_unref (self->entries);
  g_free (self->title);
  g_free (self->locale);
  g_free (self);
}

const char *
mn_bibliography_get_title (const MnBibliography *self)
{
  return self->title;
}

gboolean
mn_bibliography_is_empty (const MnBibliography *self)
{
  return self->entries->len == 0;
}

GBytes *
mn_bibliography_make_table (const MnBibliography *self, MnTableFormat format)
{
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < self->entries->len; i++)
    {
      const Entry *entry = &g_array_index (self->entries, Entry, i);
      MnArticleRow row = { .id = entry->id,
                           .heading = entry->heading,
                           .source = entry->source,
                           .url = entry->url,
                           .date = entry->date,
                           .countries = entry->countries };

      g_ptr_array_add (rows, g_memdup2 (&row, sizeof row));
    }
  return mn_table_from_rows (rows, format);
}

/* --- Words ------------------------------------------------------------------------------------ */

/* 'Kazinform, 28 June 2025' */
static char *
dup_about (const MnBibliography *self, const Entry *entry)
{
  g_autofree char *date = mn_fact_words_date (&entry->date, self->locale);

  return g_strdup_printf ("%s, %s", entry->source ? entry->source : _ ("source unknown"), date);
}

char *
mn_bibliography_dup_text (const MnBibliography *self)
{
  GString *text = g_string_new (NULL);

  g_string_append_printf (text, "%s\n", self->title);
  for (guint i = 0; i < self->entries->len; i++)
    {
      const Entry *entry = &g_array_index (self->entries, Entry, i);
      g_autofree char *about = dup_about (self, entry);

      g_string_append_printf (text, "%u. %s: %s%s%s\n", i + 1, about, entry->heading,
                              entry->url ? " – " : "", entry->url ? entry->url : "");
    }
  return g_string_free (text, FALSE);
}

/* --- Pages ------------------------------------------------------------------------------------ */

static char *
dup_subtitle (const MnBibliography *self)
{
  g_autofree char *listed = mn_format_number (self->entries->len, 0, self->locale);
  g_autofree char *total = mn_format_number (self->total, 0, self->locale);

  if (!self->total_is_exact)
    /* Translators: two numbers of articles: those listed, and at least so many that there are */
    return g_strdup_printf (_ ("The newest %s of more than %s"), listed, total);
  if (self->entries->len < self->total)
    /* Translators: two numbers of articles: those listed, and all there are */
    return g_strdup_printf (_ ("The newest %s of %s"), listed, total);
  return g_strdup_printf (ngettext ("%s article", "%s articles", self->total), total);
}

static void
add_entry (const MnBibliography *self, guint index, MnPages *pages)
{
  const Entry *entry = &g_array_index (self->entries, Entry, index);
  double x = NUMBER_WIDTH + NUMBER_GAP;
  double width = MIN (mn_pages_get_width (pages) - x, MAX_TEXT);
  g_autofree char *number = mn_format_number (index + 1, 0, self->locale);
  g_autofree char *about = dup_about (self, entry);
  MnBlock *heading = mn_block_new_row (), *below = mn_block_new_row ();

  mn_block_add_number (heading, MN_STYLE_TEXT, 0, NUMBER_WIDTH, number);
  mn_block_add_cell (heading, MN_STYLE_TEXT, x, width, entry->heading);
  mn_block_set_gap (heading, index == 0 ? 12 : 6);
  mn_block_set_keep (heading, TRUE);
  mn_pages_add (pages, heading);
  mn_block_add_cell (below, MN_STYLE_SMALL, x, width, about);
  mn_block_set_keep (below, entry->url != NULL);
  mn_pages_add (pages, below);
  if (entry->url)
    {
      MnBlock *address = mn_block_new_row ();

      mn_block_add_cell (address, MN_STYLE_SMALL, x, width, entry->url);
      mn_pages_add (pages, address);
    }
}

void
mn_bibliography_add_to (const MnBibliography *self, MnPages *pages)
{
  double width = mn_pages_get_width (pages);
  MnBlock *title = mn_block_new_row (), *subtitle = mn_block_new_row ();
  g_autofree char *count =
      self->entries->len > 0 ? dup_subtitle (self) : g_strdup (_ ("No article"));

  mn_block_add_cell (title, MN_STYLE_TITLE, 0, width, self->title);
  mn_block_set_keep (title, TRUE);
  mn_pages_add (pages, title);
  mn_block_add_cell (subtitle, MN_STYLE_SUBTITLE, 0, width, count);
  mn_block_set_gap (subtitle, 2);
  mn_block_set_keep (subtitle, self->entries->len > 0);
  mn_pages_add (pages, subtitle);
  for (guint i = 0; i < self->entries->len; i++)
    add_entry (self, i, pages);
}
