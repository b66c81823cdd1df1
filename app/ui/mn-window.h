/* mn-window.h: the window of one library: countries, articles, content. */
#pragma once

#include "mn-address.h"
#include "mn-application.h"
#include "mn-article-view.h"
#include "mn-country-page.h"

G_BEGIN_DECLS

#define MN_TYPE_WINDOW (mn_window_get_type ())
G_DECLARE_FINAL_TYPE (MnWindow, mn_window, MN, WINDOW, AdwApplicationWindow)

/* Shows at once; the library at @path is opened meanwhile. */
MnWindow *mn_window_new (MnApplication *application, const char *path);

const char *mn_window_get_path (MnWindow *self);

/* NULL while none is open. */
MnLibrary *mn_window_get_library (MnWindow *self);

/* Goes to the page of @country; to the overview for MN_COUNTRY_NONE. */
void mn_window_show_country (MnWindow *self, MnCountry country);

/* Opens @article with the words at @span lit; an empty span lights none. */
void mn_window_show_evidence (MnWindow *self, gint64 article, MnPart part, MnSpan span);

/* Goes to what @address names; for an event, to the page of its country. */
void mn_window_show_address (MnWindow *self, const MnAddress *address);

/* What the content pane shows, for printing and export; NULL where it is the other, or neither. */
MnCountryPage *mn_window_get_visible_country (MnWindow *self);
MnArticleView *mn_window_get_visible_article (MnWindow *self);

G_END_DECLS
