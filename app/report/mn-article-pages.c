/* mn-article-pages.c: an article on pages. */
#include "mn-article-pages.h"

#include "mn-fact-words.h"
#include "mn-gettext.h"

#include <string.h>

/* The numbers of facts stand in a column left of the text, which is no wider than reads well. */
#define MARGIN_COLUMN 30.0
#define MARGIN_GAP    8.0
#define MAX_TEXT      480.0

typedef struct
{
  MnPart part;
  MnSpan span;
  char *text; /* owned */
} Fact;

struct _MnArticleText
{
  MnArticle *article;  /* a copy without facts */
  char *about;         /* source, date */
  char *countries;     /* or NULL */
  GArray *facts;       /* of Fact, in the order of the text; the number of the first is 1 */
  GPtrArray *rejected; /* of char *: what was read but is wrong, by the user */
};

static void
clear_fact (gpointer data)
{
  g_free (((Fact *) data)->text);
}

static int
compare_facts (gconstpointer a, gconstpointer b)
{
  const Fact *left = a, *right = b;

  if (left->part != right->part)
    return left->part == MN_PART_TITLE ? -1 : 1;
  if (left->span.start != right->span.start)
    return left->span.start < right->span.start ? -1 : 1;
  if (left->span.end != right->span.end)
    return left->span.end < right->span.end ? -1 : 1;
  return strcmp (left->text, right->text);
}

/* The words in the edition at hand; NULL where another one tells it. */
static const MnEvidence *
find_evidence (const MnArticle *article, const MnEvent *event)
{
  for (guint i = 0; i < event->evidence->len; i++)
    {
      const MnEvidence *evidence = g_ptr_array_index (event->evidence, i);

      if (evidence->article == article->id && evidence->edition == article->edition)
        return evidence;
    }
  return NULL;
}

/* Takes @text. A fact without words here stands behind all others. */
static void
add_fact (MnArticleText *self, const MnEvidence *evidence, char *text)
{
  Fact fact = { .part = MN_PART_BODY, .span = { G_MAXUINT32, G_MAXUINT32 }, .text = text };

  if (evidence)
    {
      fact.part = evidence->part;
      fact.span = evidence->span;
    }

  g_array_append_val (self->facts, fact);
}

/* Takes @words; adds what the user said of the fact. */
static char *
add_verdict (char *words, MnVerdict verdict)
{
  const char *mark = mn_fact_words_verdict_mark (verdict);
  g_autofree char *plain = words;

  return mark ? g_strconcat (plain, " – ", mark, NULL) : g_steal_pointer (&plain);
}

static char *
dup_event_words (const MnEvent *event, const char *locale)
{
  g_autofree char *date = mn_fact_words_date (&event->date, locale);
  const char *type = mn_event_type_get_name (event->type);

  if (event->status == MN_EVENT_PLANNED)
    /* Translators: 'Visit, planned, 28 June 2025: what happens' */
    return g_strdup_printf (_ ("%s, planned, %s: %s"), type, date, event->title);
  return g_strdup_printf ("%s, %s: %s", type, date, event->title);
}

static void
collect_facts (MnArticleText *self, const MnArticle *article, const char *locale)
{
  for (guint i = 0; i < article->figures->len; i++)
    {
      const MnFigure *figure = g_ptr_array_index (article->figures, i);

      add_fact (self, figure->evidence,
                add_verdict (mn_fact_words_figure (figure, locale), figure->verdict));
    }
  for (guint i = 0; i < article->events->len; i++)
    {
      const MnEvent *event = g_ptr_array_index (article->events, i);

      add_fact (self, find_evidence (article, event),
                add_verdict (dup_event_words (event, locale), event->verdict));
    }
  g_array_sort (self->facts, compare_facts);

  for (guint i = 0; i < article->rejected_figures->len; i++)
    g_ptr_array_add (self->rejected,
                     mn_fact_words_figure (g_ptr_array_index (article->rejected_figures, i),
                                           locale));
  for (guint i = 0; i < article->rejected_events->len; i++)
    g_ptr_array_add (self->rejected,
                     dup_event_words (g_ptr_array_index (article->rejected_events, i), locale));
}

static MnArticle *
copy_without_facts (const MnArticle *article)
{
  MnArticle *copy = mn_article_new ();

  copy->id = article->id;
  copy->title = g_strdup (article->title);
  copy->body = g_strdup (article->body);
  copy->source = g_strdup (article->source);
  copy->url = g_strdup (article->url);
  copy->language = g_strdup (article->language);
  copy->date = article->date;
  g_array_append_vals (copy->countries, article->countries->data, article->countries->len);
  return copy;
}

static char *
dup_about (const MnArticle *article, const char *locale)
{
  g_autofree char *date = mn_fact_words_date (&article->date, locale);
  GString *about = g_string_new (article->source ? article->source : _ ("Source unknown"));

  g_string_append_printf (about, " · %s", date);
  if (article->date_origin == MN_DATE_IN_TEXT)
    g_string_append_printf (about, " (%s)", _ ("taken from the text"));
  else if (article->date_origin == MN_DATE_GIVEN)
    g_string_append_printf (about, " (%s)", _ ("given at import"));
  if (article->number > 1)
    {
      g_string_append (about, " · ");
      /* Translators: of the text of an article that was published anew */
      g_string_append_printf (about, _ ("edition %d"), article->number);
    }
  return g_string_free (about, FALSE);
}

static char *
dup_countries (const MnArticle *article, const char *locale)
{
  g_autoptr (GStrvBuilder) names = g_strv_builder_new ();

  if (article->countries->len == 0)
    return NULL;
  for (guint i = 0; i < article->countries->len; i++)
    {
      const MnCountryMention *mention = &g_array_index (article->countries, MnCountryMention, i);
      g_autofree char *name = mn_country_dup_name (mention->country, locale);

      g_strv_builder_add (names, name);
    }
  g_auto (GStrv) list = g_strv_builder_end (names);
  return g_strjoinv (", ", list);
}

MnArticleText *
mn_article_text_new (const MnArticle *article, const char *locale)
{
  MnArticleText *self = g_new0 (MnArticleText, 1);

  self->article = copy_without_facts (article);
  self->about = dup_about (article, locale);
  self->countries = dup_countries (article, locale);
  self->facts = g_array_new (FALSE, FALSE, sizeof (Fact));
  g_array_set_clear_func (self->facts, clear_fact);
  self->rejected = g_ptr_array_new_with_free_func (g_free);
  collect_facts (self, article, locale);
  return self;
}

void
mn_article_text_free (MnArticleText *self)
{
  if (!self)
    return;
  mn_article_free (self->article);
  g_free (self->about);
  g_free (self->countries);
  g_array_unref (self->facts);
  g_ptr_array_unref (self->rejected);
  g_free (self);
}

GBytes *
mn_article_text_make_table (const MnArticleText *self, MnTableFormat format)
{
  return mn_table_from_article (self->article, format);
}

char *
mn_article_text_dup_text (const MnArticleText *self)
{
  const char *parts[] = { self->article->title, self->about, self->article->url };
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    if (parts[i])
      g_string_append_printf (text, "%s\n", parts[i]);
  if (self->article->body)
    g_string_append_printf (text, "\n%s\n", self->article->body);
  return g_string_free (text, FALSE);
}

/* --- Pages ------------------------------------------------------------------------------------ */

static MnBlock *
make_text (MnPages *pages, MnStyle style, const char *text, double gap)
{
  MnBlock *block = mn_block_new_row ();
  double width = MIN (mn_pages_get_width (pages) - MARGIN_COLUMN, MAX_TEXT);

  mn_block_add_cell (block, style, MARGIN_COLUMN, MAX (width, MARGIN_COLUMN), text);
  mn_block_set_gap (block, gap);
  return block;
}

/* Marks the facts that begin in the @length bytes at @offset of @part. @fact: the first that
 * may; moved on. */
static void
mark_facts (const MnArticleText *self,
            MnBlock *block,
            MnPart part,
            gsize offset,
            gsize length,
            guint *fact)
{
  for (; *fact < self->facts->len; (*fact)++)
    {
      const Fact *next = &g_array_index (self->facts, Fact, *fact);

      if (next->part != part || next->span.start >= offset + length)
        return;
      if (next->span.start >= offset)
        mn_block_add_margin_number (block, (guint) (next->span.start - offset),
                                    (guint) (MIN (next->span.end, offset + length) - offset),
                                    (int) *fact + 1, MARGIN_COLUMN - MARGIN_GAP);
    }
}

static void
add_body (const MnArticleText *self, MnPages *pages, guint *fact)
{
  const char *line = self->article->body;
  gboolean after_blank = FALSE;
  gboolean is_first = TRUE;

  while (*line)
    {
      gsize whole = strcspn (line, "\n"), length = whole;

      while (length > 0 && g_ascii_isspace (line[length - 1]))
        length--;
      if (length > 0)
        {
          g_autofree char *text = g_strndup (line, length);
          MnBlock *block = make_text (pages, MN_STYLE_BODY, text,
                                      is_first      ? 14
                                      : after_blank ? 7
                                                    : 2);

          mark_facts (self, block, MN_PART_BODY, (gsize) (line - self->article->body), length,
                      fact);
          mn_pages_add (pages, block);
          is_first = FALSE;
        }
      after_blank = length == 0;
      line += whole + (line[whole] ? 1 : 0);
    }
}

static void
add_heading (MnPages *pages, const char *text)
{
  MnBlock *heading = make_text (pages, MN_STYLE_HEADING, text, 18);

  mn_block_set_keep (heading, TRUE);
  mn_pages_add (pages, heading);
}

static void
add_facts (const MnArticleText *self, MnPages *pages)
{
  double width = MIN (mn_pages_get_width (pages) - MARGIN_COLUMN, MAX_TEXT);

  add_heading (pages, _ ("Read from this text"));
  for (guint i = 0; i < self->facts->len; i++)
    {
      const Fact *fact = &g_array_index (self->facts, Fact, i);
      g_autofree char *number = g_strdup_printf ("%u", i + 1);
      MnBlock *row = mn_block_new_row ();

      mn_block_add_number (row, MN_STYLE_TEXT, 0, MARGIN_COLUMN - MARGIN_GAP, number);
      mn_block_add_cell (row, MN_STYLE_TEXT, MARGIN_COLUMN, width, fact->text);
      mn_block_set_gap (row, i == 0 ? 4 : 2);
      mn_pages_add (pages, row);
    }
}

static void
add_rejected (const MnArticleText *self, MnPages *pages)
{
  add_heading (pages, _ ("Read, but rejected"));
  for (guint i = 0; i < self->rejected->len; i++)
    mn_pages_add (pages, make_text (pages, MN_STYLE_TEXT, g_ptr_array_index (self->rejected, i),
                                    i == 0 ? 4 : 2));
}

void
mn_article_text_add_to (const MnArticleText *self, MnPages *pages)
{
  guint fact = 0;

  if (self->article->title)
    {
      MnBlock *title = make_text (pages, MN_STYLE_TITLE, self->article->title, 0);

      mark_facts (self, title, MN_PART_TITLE, 0, strlen (self->article->title), &fact);
      mn_block_set_keep (title, TRUE);
      mn_pages_add (pages, title);
    }
  mn_pages_add (pages, make_text (pages, MN_STYLE_SUBTITLE, self->about, 4));
  if (self->article->url)
    mn_pages_add (pages, make_text (pages, MN_STYLE_SMALL, self->article->url, 2));
  if (self->countries)
    mn_pages_add (pages, make_text (pages, MN_STYLE_SMALL, self->countries, 2));
  if (self->article->body)
    add_body (self, pages, &fact);
  else
    mn_pages_add (pages,
                  make_text (pages, MN_STYLE_SUBTITLE, _ ("A headline without a text."), 14));
  if (self->facts->len > 0)
    add_facts (self, pages);
  if (self->rejected->len > 0)
    add_rejected (self, pages);
}
