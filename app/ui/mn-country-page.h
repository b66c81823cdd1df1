/* mn-country-page.h: all that the library knows of the relations with one country. */
#pragma once

#include "mn-country-content.h"
#include "mn-paper.h"
#include "mn-time-range.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Signal `activate-evidence (gint64 article, guint part, guint start, guint end)`: the user wants the
 * words behind a mark; @part is an MnPart, the others are the span's bytes. */
#define MN_TYPE_COUNTRY_PAGE (mn_country_page_get_type ())
G_DECLARE_FINAL_TYPE (MnCountryPage, mn_country_page, MN, COUNTRY_PAGE, GtkWidget)

/* Shows @country as it stands in @library now; the same again reads it anew and keeps the view.
 * NULL and MN_COUNTRY_NONE drop what is under way. */
void mn_country_page_set_country (MnCountryPage *self, MnLibrary *library, MnCountry country);

MnCountry mn_country_page_get_country (MnCountryPage *self);

/* Shows @content (taken over) as set_country() does once it is read. */
void mn_country_page_take_content (MnCountryPage *self, MnCountryContent *content);

/* What is shown, for print and export; NULL until it is read. Valid until the next is shown. */
const MnCountryContent *mn_country_page_get_content (MnCountryPage *self);
MnTimeRange *mn_country_page_get_range (MnCountryPage *self);
/* What the chart shows, for paper to show the same. */
MnPaperView mn_country_page_get_paper_view (MnCountryPage *self);

G_END_DECLS
