/* mn-pages.h: blocks on pages of one size, with what stands on every page. Private to the
 * reports. */
#pragma once

#include "mn-block.h"
#include "mn-report.h"

G_BEGIN_DECLS

typedef struct _MnPages MnPages;

/* @title heads every page but the first, @foot ends each. @continuous: one page as high as
 * needed, without numbers; the height of @setup then only says how high a drawing may be. */
MnPages *mn_pages_new (const MnPageSetup *setup,
                       gboolean continuous,
                       const char *title,
                       const char *foot,
                       const char *locale);
void mn_pages_free (MnPages *self);

/* Before anything is added: all is set as for a page that is @zoom times smaller, and drawn so much larger:
 * a poster. */
void mn_pages_set_zoom (MnPages *self, double zoom);

MnTypesetter *mn_pages_get_typesetter (MnPages *self);

gboolean mn_pages_is_continuous (MnPages *self);

/* The room between the margins; the height is that of the first page, without its foot. */
double mn_pages_get_width (MnPages *self);
double mn_pages_get_height (MnPages *self);

/* Takes @block. */
void mn_pages_add (MnPages *self, MnBlock *block);

/* Measures what was added so far and says how high it is, the gaps in it and before what follows
 * not forgotten. */
double mn_pages_get_added (MnPages *self);

/* After the last block: lays out some more; TRUE once all is. */
gboolean mn_pages_step (MnPages *self);

guint mn_pages_get_n (MnPages *self);

/* The height of a page with its margins, of a continuous one as it came out. */
double mn_pages_get_paper_height (MnPages *self);

void mn_pages_draw (MnPages *self, guint page, cairo_t *cr);

/* What stands where, a line a page: for tests. New string. */
char *mn_pages_to_text (MnPages *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MnPages, mn_pages_free)

G_END_DECLS
