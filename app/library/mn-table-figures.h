/* mn-table-figures.h: figures of trade. Private to the layer. */
#pragma once

#include "mn-connection.h"

G_BEGIN_DECLS

/* Stores those of @article as what @reading gave; @before are those of the reading before it, whose
 * corrections by the user go on, or NULL. @n_new counts what was not among them. */
gboolean mn_figures_add (MnConnection *connection,
                         gint64 reading,
                         gint64 edition,
                         const MnArticle *article,
                         GPtrArray *before,
                         guint *n_new,
                         GError **error);

/* What rules read from @article in other readings than @current is superseded by it. */
gboolean
mn_figures_supersede (MnConnection *connection, gint64 article, gint64 current, GError **error);

gboolean mn_figures_count (MnConnection *connection,
                           gint64 article,
                           gint64 reading,
                           guint *n,
                           GError **error);

/* Of an article, in the order of its text: what @reading gave and, with an @article, what was said of it
 * otherwise. GPtrArray of MnFigure. */
GPtrArray *
mn_figures_load_reading (MnConnection *connection, gint64 article, gint64 reading, GError **error);

/* What rules read, corrected by the user or not. */
GPtrArray *mn_figures_load_read (MnConnection *connection, gint64 reading, GError **error);

/* As mn_library_list_figures(). */
GPtrArray *mn_figures_load_partner (MnConnection *connection, MnCountry partner, GError **error);

G_END_DECLS
