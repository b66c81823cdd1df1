/* mn-sources.h: the numbered sources of one report. Each article has one number, on the drawing,
 * in the lists and at the foot. */
#pragma once

#include "mn-pages.h"

G_BEGIN_DECLS

typedef struct _MnSources MnSources;

/* @notes as in MnCountryData; referenced. */
MnSources *mn_sources_new (GHashTable *notes, const char *locale);
void mn_sources_free (MnSources *self);

/* Takes the numbers that @scene gave out, those in view. */
void mn_sources_add_scene (MnSources *self, const MnScene *scene);

/* The number of @article (an id); a new one where it has none. 0 for article 0. */
int mn_sources_get_number (MnSources *self, gint64 article);

/* ' [3, 5]' for the articles of @evidence (of MnEvidence), each once; '' for none. New string. */
char *mn_sources_cite (MnSources *self, const GPtrArray *evidence);
/* The same for one article. */
char *mn_sources_cite_one (MnSources *self, gint64 article);

/* The list, with its heading; nothing where no number was given out. */
void mn_sources_add_to (MnSources *self, MnPages *pages);
void mn_sources_add_titled (MnSources *self, const char *title, MnPages *pages);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MnSources, mn_sources_free)

G_END_DECLS
