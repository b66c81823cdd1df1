/* mn-country-page.c: all that the library knows of the relations with one country. */
#include "mn-country-page.h"

#include "mn-config.h"

#include <adwaita.h>
#include <glib/gi18n.h>

struct _MnCountryPage
{
  GtkWidget parent_instance;

  AdwStatusPage *summary;

  MnCountry country;
  GCancellable *loading;
};

G_DEFINE_FINAL_TYPE (MnCountryPage, mn_country_page, GTK_TYPE_WIDGET)

enum
{
  ACTIVATE_EVIDENCE,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

static void
on_loaded (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (MnCountryPage) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (MnCountryData) data =
      mn_library_get_country_finish (MN_LIBRARY (source), result, &error);
  g_autofree char *summary = NULL;

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  g_clear_object (&self->loading);
  if (data)
    summary = g_strdup_printf (
        /* Translators: how many events, how many figures */
        _ ("%u events and %u figures of trade"), data->events->len, data->figures->len);
  adw_status_page_set_description (self->summary, data ? summary : error->message);
}

static void
mn_country_page_dispose (GObject *object)
{
  MnCountryPage *self = MN_COUNTRY_PAGE (object);

  g_cancellable_cancel (self->loading);
  g_clear_object (&self->loading);
  g_clear_pointer ((GtkWidget **) &self->summary, gtk_widget_unparent);

  G_OBJECT_CLASS (mn_country_page_parent_class)->dispose (object);
}

static void
mn_country_page_class_init (MnCountryPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = mn_country_page_dispose;

  signals[ACTIVATE_EVIDENCE] =
      g_signal_new ("activate-evidence", MN_TYPE_COUNTRY_PAGE, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                    NULL, G_TYPE_NONE, 4, G_TYPE_INT64, G_TYPE_UINT, G_TYPE_UINT, G_TYPE_UINT);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               MN_RESOURCE_PATH "/mn-country-page.ui");
  gtk_widget_class_bind_template_child (widget_class, MnCountryPage, summary);
}

static void
mn_country_page_init (MnCountryPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
mn_country_page_set_country (MnCountryPage *self, MnLibrary *library, MnCountry country)
{
  g_autofree char *name = NULL;

  g_return_if_fail (MN_IS_COUNTRY_PAGE (self));
  g_return_if_fail (!library || MN_IS_LIBRARY (library));

  g_cancellable_cancel (self->loading);
  g_clear_object (&self->loading);
  self->country = country;
  if (!library || country == MN_COUNTRY_NONE)
    return;

  name = mn_country_dup_name (country, NULL);
  adw_status_page_set_title (self->summary, name);
  self->loading = g_cancellable_new ();
  mn_library_get_country_async (library, country, self->loading, on_loaded, g_object_ref (self));
}

MnCountry
mn_country_page_get_country (MnCountryPage *self)
{
  g_return_val_if_fail (MN_IS_COUNTRY_PAGE (self), MN_COUNTRY_NONE);

  return self->country;
}
