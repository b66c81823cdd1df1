/* mn-table-figures.h: figures of trade. Private to the layer. */
#pragma once

#include "mn-connection.h"

G_BEGIN_DECLS

/* Stores those of @article as what @reading gave; @n_new counts what is not among @before, those of the
 * reading before it, or NULL. */
gboolean mn_figures_add (MnConnection *connection,
                         gint64 reading,
                         gint64 edition,
                         const MnArticle *article,
                         GPtrArray *before,
                         guint *n_new,
                         GError **error);

/* The figure that the user's @verdict brings; its evidence is the caller's. */
gboolean mn_figures_add_users (MnConnection *connection,
                               gint64 verdict,
                               const MnFigure *figure,
                               gint64 *id,
                               GError **error);

/* What rules read from @article in other readings than @current is superseded by it. */
gboolean
mn_figures_supersede (MnConnection *connection, gint64 article, gint64 current, GError **error);

gboolean mn_figures_count (MnConnection *connection,
                           gint64 article,
                           gint64 reading,
                           guint *n,
                           GError **error);

/* Of an article, in the order of its text: what @reading gave and, with an @article, what the user said of
 * it. GPtrArray of MnFigure. */
GPtrArray *
mn_figures_load_reading (MnConnection *connection, gint64 article, gint64 reading, GError **error);

/* Of an article, what the user rejected. */
GPtrArray *mn_figures_load_rejected (MnConnection *connection, gint64 article, GError **error);

/* MN_LIBRARY_ERROR_NOT_FOUND where there is none. */
MnFigure *mn_figures_load_one (MnConnection *connection, gint64 id, GError **error);

/* What @verdict brought; NULL, without an error, where it brought none. */
MnFigure *mn_figures_load_users (MnConnection *connection, gint64 verdict, GError **error);

/* @figure counts no longer because of @verdict; 0: it counts. */
gboolean
mn_figures_overrule (MnConnection *connection, gint64 figure, gint64 verdict, GError **error);

/* What rules read, judged by the user or not. */
GPtrArray *mn_figures_load_read (MnConnection *connection, gint64 reading, GError **error);

/* As mn_library_list_figures(). */
GPtrArray *mn_figures_load_partner (MnConnection *connection, MnCountry partner, GError **error);

G_END_DECLS
