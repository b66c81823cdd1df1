/* mn-schema.h: the SQL of each version. Private to the layer. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

extern const char mn_schema_1[];
extern const char mn_schema_2[];
extern const char mn_schema_3[];

G_END_DECLS
