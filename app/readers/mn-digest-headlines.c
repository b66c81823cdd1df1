/* mn-digest-headlines.c: the two lists at the top of an aggregator's page. */
#include "mn-digest-headlines.h"

#include "mn-printed-date.h"
#include "mn-text.h"

#include <string.h>

typedef struct
{
  const char *mark;
  const char *language;
  gboolean numbered;
} List;

static const List lists[] = {
  { "PUBLISHED:", "en", TRUE },
  { "НИЙТЭЛСЭН:", "mn", FALSE },
};

typedef struct
{
  const List *list;
  MnLine title; /* with its number still, where it has one */
  char *host;
  MnDay date;
} Item;

static void
item_clear (Item *item)
{
  g_clear_pointer (&item->host, g_free);
}

typedef struct
{
  const char *at; /* where the next title may begin */
  const char *end;
  const char *marks[G_N_ELEMENTS (lists)]; /* the next mark of each list; `end` for no more */
  gboolean in_list;                        /* an item was found */
} Scanner;

/* The nearest of the marks from @p on. Each stretch of the text is searched once for each list. */
static const char *
find_mark (Scanner *s, const char *p, const List **list)
{
  guint nearest = 0;

  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    {
      if (!s->marks[i] || s->marks[i] < p)
        {
          const char *found =
              memmem (p, (gsize) (s->end - p), lists[i].mark, strlen (lists[i].mark));

          s->marks[i] = found ? found : s->end;
        }
      if (s->marks[i] < s->marks[nearest])
        nearest = i;
    }
  *list = &lists[nearest];
  return s->marks[nearest] < s->end ? s->marks[nearest] : NULL;
}

/* The next item; FALSE, and @s at the end of the last one, where there is none. */
static gboolean
find_item (Scanner *s, Item *item)
{
  const char *end = s->end;
  const char *p = s->at;
  const char *mark;

  while ((mark = find_mark (s, p, &item->list)))
    {
      const char *date = mark + strlen (item->list->mark);
      MnLine title = { s->at, (gsize) (mark - s->at), 0 };
      MnPrintedDate printed;
      gsize taken;

      while (date < end && *date == ' ')
        date++;
      taken = mn_printed_date_scan (date, (gsize) (end - date), &printed);
      mn_line_trim (&title);
      item->host = taken > 0 && printed.year > 0 ? mn_line_take_host (&title) : NULL;
      /* Without its host it is a headline still where it stands among others on a line. */
      if (title.length > 0 && taken > 0 && printed.year > 0 &&
          (item->host || (s->in_list && !memchr (title.text, '\n', title.length))))
        {
          s->in_list = TRUE;
          /* The title is the last line above its host: a page's menu may stand before. */
          const char *line = memrchr (title.text, '\n', title.length);

          if (line)
            {
              title.length -= (gsize) (line - title.text);
              title.text = line;
              mn_line_trim (&title);
            }
          item->title = title;
          item->date = mn_day_new (printed.year, printed.month, printed.day);
          s->at = date + taken;
          return TRUE;
        }
      item_clear (item);
      p = mark + strlen (item->list->mark);
    }
  return FALSE;
}

gboolean
mn_digest_headlines_find (const char *text, gsize length, gsize *end)
{
  Scanner s = { text, text + length, { NULL }, FALSE };
  Item item = { NULL };
  gboolean found = find_item (&s, &item);

  item_clear (&item);
  if (end)
    *end = (gsize) (s.at - text);
  return found;
}

/* The number that @title begins with, and the bytes it takes; 0 for none. */
static guint
get_number (const MnLine *title, gsize *taken)
{
  guint number = 0;
  gsize i = 0;

  while (i < title->length && i < 3 && g_ascii_isdigit (title->text[i]))
    number = number * 10 + (guint) (title->text[i++] - '0');
  /* '7.9 BILLION' and '5G' are parts of the title. */
  if (i == 0 || i > 2 || i == title->length ||
      !mn_line_is_space (g_utf8_get_char (title->text + i)))
    return 0;
  *taken = i;
  return number;
}

/* The number of the first item: a list may be pasted from its middle on, which its second item tells. */
static guint
find_first_number (Scanner s, const Item *first)
{
  Item second = { NULL };
  gsize taken;
  guint number = get_number (&first->title, &taken);
  gboolean counted = find_item (&s, &second) && get_number (&second.title, &taken) == number + 1;

  item_clear (&second);
  return counted ? number : 1;
}

static void
take_number (MnLine *title, guint expected)
{
  gsize taken;

  if (get_number (title, &taken) != expected)
    return;
  title->text += taken;
  title->length -= taken;
  mn_line_trim (title);
}

gsize
mn_digest_headlines_read (const char *text,
                          gsize length,
                          const char *where,
                          MnReading *reading,
                          MnDay *newest)
{
  Scanner s = { text, text + length, { NULL }, FALSE };
  const char *counted = text;
  guint line = 1;
  guint expected = 0;
  Item item = { NULL };

  *newest = MN_DAY_UNKNOWN;
  while (find_item (&s, &item))
    {
      while (counted < item.title.text)
        line += *counted++ == '\n';
      if (item.list->numbered)
        {
          if (expected == 0)
            expected = find_first_number (s, &item);
          take_number (&item.title, expected++);
        }

      MnDocument *document = mn_reading_add (reading, where, line);
      document->title = mn_text_fold_space (item.title.text, (gssize) item.title.length);
      document->source = g_steal_pointer (&item.host);
      document->language = g_strdup (item.list->language);
      document->date = mn_period_new_day (item.date);
      document->date_origin = MN_DATE_STATED;
      *newest = MAX (*newest, item.date);
    }

  for (guint i = 0; i < reading->documents->len; i++)
    ((MnDocument *) g_ptr_array_index (reading->documents, i))->not_after = *newest;
  return (gsize) (s.at - text);
}
