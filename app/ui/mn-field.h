/* mn-field.h: what the fields of forms have in common. */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

const char *mn_field_get_text (AdwEntryRow *row);
void mn_field_set_text (AdwEntryRow *row, const char *text);

/* Shows, and tells screen readers, that @row must be put right, or is right. */
void mn_field_mark (AdwEntryRow *row, gboolean is_wrong);

G_END_DECLS
