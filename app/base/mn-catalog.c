/* mn-catalog.c: one file of translations.
 *
 * Seven numbers of 32 bits (mark, version, how many, where the keys, where the translations, two for a hash
 * that is not needed), then for each string its length and place; the keys are sorted, and each string ends
 * with a zero.
 */
#include "mn-catalog.h"

#include "mn-plural.h"

#include <string.h>

#define MARK 0x950412deu

struct _MnCatalog
{
  GMappedFile *file;
  const char *data;
  gsize size;
  guint32 n;
  guint32 keys;
  guint32 words;
  const char *rule; /* of plurals; NULL: one form for all */
};

static guint32
get_number (const MnCatalog *self, gsize place)
{
  guint32 number;

  memcpy (&number, self->data + place, sizeof number);
  return number;
}

/* NULL for a string that is not in the file. */
static const char *
get_string (const MnCatalog *self, guint32 table, guint32 index, gsize *length)
{
  gsize size = get_number (self, table + index * 8u);
  gsize place = get_number (self, table + index * 8u + 4);

  if (place >= self->size || size >= self->size - place || self->data[place + size] != '\0')
    return NULL;
  *length = size;
  return self->data + place;
}

static gboolean
holds_table (const MnCatalog *self, guint32 table)
{
  return table <= self->size && self->n <= (self->size - table) / 8;
}

static gboolean
read_head (MnCatalog *self)
{
  const char *head;
  gsize length;

  if (self->size < 28 || get_number (self, 0) != MARK || get_number (self, 4) >> 16 != 0)
    return FALSE;
  self->n = get_number (self, 8);
  self->keys = get_number (self, 12);
  self->words = get_number (self, 16);
  if (!holds_table (self, self->keys) || !holds_table (self, self->words))
    return FALSE;
  head = mn_catalog_find (self, "", &length);
  self->rule = head ? strstr (head, "plural=") : NULL;
  /* 'nplurals=' has the same end. */
  while (self->rule && self->rule > head && self->rule[-1] == 'n')
    self->rule = strstr (self->rule + 1, "plural=");
  if (self->rule)
    self->rule += strlen ("plural=");
  return TRUE;
}

MnCatalog *
mn_catalog_open (const char *path)
{
  g_autoptr (GMappedFile) file = g_mapped_file_new (path, FALSE, NULL);
  MnCatalog *self;

  if (!file || !g_mapped_file_get_contents (file))
    return NULL;
  self = g_new0 (MnCatalog, 1);
  self->data = g_mapped_file_get_contents (file);
  self->size = g_mapped_file_get_length (file);
  self->file = g_steal_pointer (&file);
  if (read_head (self))
    return self;
  mn_catalog_free (self);
  return NULL;
}

void
mn_catalog_free (MnCatalog *self)
{
  g_mapped_file_unref (self->file);
  g_free (self);
}

const char *
mn_catalog_find (const MnCatalog *self, const char *key, gsize *length)
{
  guint32 low = 0, high = self->n;

  while (low < high)
    {
      guint32 middle = low + (high - low) / 2;
      gsize ignored;
      const char *own = get_string (self, self->keys, middle, &ignored);
      int order = own ? strcmp (key, own) : -1;

      if (order == 0)
        {
          const char *words = get_string (self, self->words, middle, length);
          return words && *length > 0 ? words : NULL;
        }
      if (order < 0)
        high = middle;
      else
        low = middle + 1;
    }
  return NULL;
}

const char *
mn_catalog_choose (const MnCatalog *self, const char *forms, gsize length, gulong n)
{
  gulong number = self->rule ? mn_plural_choose (self->rule, n) : 0;
  const char *form = forms;

  while (number-- > 0)
    {
      form += strlen (form) + 1;
      if (form >= forms + length)
        return forms;
    }
  return form;
}
