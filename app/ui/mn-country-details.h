/* mn-country-details.h: what stands under timeline and chart: numbered sources, the values as a table,
 * and all that is not drawn, with the reason.
 *
 * Signal `activate-evidence (MnCountryDetails *, gint64 article, guint part, guint start, guint end)`.
 */
#pragma once

#include "mn-country-content.h"
#include "mn-time-range.h"
#include "mn-trade-view.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MN_TYPE_COUNTRY_DETAILS (mn_country_details_get_type ())
G_DECLARE_FINAL_TYPE (MnCountryDetails, mn_country_details, MN, COUNTRY_DETAILS, GtkWidget)

/* @content is not kept, but what it references is. @view: of its series. */
void mn_country_details_set_content (MnCountryDetails *self,
                                     const MnCountryContent *content,
                                     MnTradeView *view);

void mn_country_details_set_range (MnCountryDetails *self, MnTimeRange *range);

/* Nothing to show for the present content. */
gboolean mn_country_details_is_empty (MnCountryDetails *self);

G_END_DECLS
