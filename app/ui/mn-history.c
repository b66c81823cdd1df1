/* mn-history.c: the places that were visited. */
#include "mn-history.h"

struct _MnHistory
{
  GPtrArray *places; /* of MnPlace, never empty */
  guint current;
};

MnPlace *
mn_place_new (void)
{
  MnPlace *place = g_new0 (MnPlace, 1);

  place->pane = MN_PANE_LIST;
  place->query = g_strdup ("");
  place->scroll = -1;
  return place;
}

MnPlace *
mn_place_copy (const MnPlace *place)
{
  MnPlace *copy;

  g_return_val_if_fail (place != NULL, NULL);

  copy = g_memdup2 (place, sizeof *place);
  copy->query = g_strdup (place->query);
  return copy;
}

void
mn_place_free (MnPlace *place)
{
  if (!place)
    return;
  g_free (place->query);
  g_free (place);
}

gboolean
mn_place_equal (const MnPlace *a, const MnPlace *b)
{
  return a->pane == b->pane && a->country == b->country && g_str_equal (a->query, b->query) &&
         a->article == b->article && a->part == b->part && a->span.start == b->span.start &&
         a->span.end == b->span.end;
}

MnHistory *
mn_history_new (void)
{
  MnHistory *self = g_new0 (MnHistory, 1);

  self->places = g_ptr_array_new_with_free_func ((GDestroyNotify) mn_place_free);
  g_ptr_array_add (self->places, mn_place_new ());
  return self;
}

void
mn_history_free (MnHistory *self)
{
  if (!self)
    return;
  g_ptr_array_unref (self->places);
  g_free (self);
}

MnPlace *
mn_history_get_current (MnHistory *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return g_ptr_array_index (self->places, self->current);
}

void
mn_history_visit (MnHistory *self, MnPlace *place, gboolean replace)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (place != NULL);

  if (mn_place_equal (place, mn_history_get_current (self)))
    {
      mn_place_free (place);
      return;
    }
  if (!replace)
    self->current++;
  g_ptr_array_set_size (self->places, (int) self->current);
  g_ptr_array_add (self->places, place);
  if (self->places->len > MN_HISTORY_MAX)
    {
      g_ptr_array_remove_index (self->places, 0);
      self->current--;
    }
}

gboolean
mn_history_can_go (MnHistory *self, int steps)
{
  gint64 target = (gint64) self->current + steps;

  return target >= 0 && target < self->places->len;
}

MnPlace *
mn_history_go (MnHistory *self, int steps)
{
  g_return_val_if_fail (self != NULL, NULL);

  if (!mn_history_can_go (self, steps))
    return NULL;
  self->current = (guint) ((gint64) self->current + steps);
  return mn_history_get_current (self);
}
