/* mn-paper.c: what of a page can be printed and exported. */
#include "mn-paper.h"

#include "mn-paths.h"

struct _MnPaper
{
  GObject parent_instance;

  MnReport *article; /* or NULL, and then the rest */
  MnCountry country;
  GPtrArray *figures;
  GPtrArray *events;
  GHashTable *notes;
  MnPaperView view;
  MnRange visible;
  MnReportKind kinds[3];
  guint n_kinds;
};

G_DEFINE_FINAL_TYPE (MnPaper, mn_paper, G_TYPE_OBJECT)

static void
mn_paper_finalize (GObject *object)
{
  MnPaper *self = MN_PAPER (object);

  g_clear_object (&self->article);
  g_clear_pointer (&self->figures, g_ptr_array_unref);
  g_clear_pointer (&self->events, g_ptr_array_unref);
  g_clear_pointer (&self->notes, g_hash_table_unref);
  G_OBJECT_CLASS (mn_paper_parent_class)->finalize (object);
}

static void
mn_paper_class_init (MnPaperClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = mn_paper_finalize;
}

static void
mn_paper_init (MnPaper *self)
{
}

MnPaper *
mn_paper_new_country (const MnCountryData *data, const MnPaperView *view, const MnRange *visible)
{
  MnPaper *self = g_object_new (MN_TYPE_PAPER, NULL);

  g_return_val_if_fail (data != NULL && view != NULL && visible != NULL, NULL);

  self->country = data->country;
  self->figures = g_ptr_array_ref (data->figures);
  self->events = g_ptr_array_ref (data->events);
  self->notes = g_hash_table_ref (data->notes);
  self->view = *view;
  self->visible = *visible;
  if ((self->events->len > 0) == (self->figures->len > 0))
    self->kinds[self->n_kinds++] = MN_REPORT_COUNTRY;
  if (self->events->len > 0)
    self->kinds[self->n_kinds++] = MN_REPORT_TIMELINE;
  if (self->figures->len > 0)
    self->kinds[self->n_kinds++] = MN_REPORT_CHART;
  return self;
}

MnPaper *
mn_paper_new_article (const MnArticle *article)
{
  MnPaper *self = g_object_new (MN_TYPE_PAPER, NULL);
  MnReportOptions options = MN_REPORT_OPTIONS_INIT;

  g_return_val_if_fail (article != NULL, NULL);

  self->article = mn_report_new_article (article, &options);
  self->kinds[self->n_kinds++] = MN_REPORT_ARTICLE;
  return self;
}

const MnReportKind *
mn_paper_list_kinds (MnPaper *self, guint *n)
{
  *n = self->n_kinds;
  return self->kinds;
}

gboolean
mn_paper_has_view (MnPaper *self)
{
  return !self->article;
}

MnReport *
mn_paper_make_report (MnPaper *self, MnReportKind kind, gboolean in_view)
{
  MnReportOptions options = MN_REPORT_OPTIONS_INIT;
  MnCountryData data = {
    .country = self->country, .figures = self->figures, .events = self->events, .notes = self->notes
  };

  if (self->article)
    return g_object_ref (self->article);
  options.unit = self->view.unit;
  options.view = self->view.kind;
  options.is_log = self->view.is_log;
  if (in_view)
    options.range = self->visible;
  return mn_report_new_country (kind, &data, &options);
}

static char *
dup_memory_path (MnPaper *self)
{
  const char *nick = mn_report_kind_to_nick (self->article ? MN_REPORT_ARTICLE : MN_REPORT_COUNTRY);
  g_autofree char *name = g_strdup_printf ("paper-%s.ini", nick);

  return g_build_filename (mn_paths_get_config_dir (), name, NULL);
}

GKeyFile *
mn_paper_load_memory (MnPaper *self)
{
  g_autofree char *path = dup_memory_path (self);
  GKeyFile *memory = g_key_file_new ();

  /* A first time, or a file that someone spoilt: what is usual. */
  g_key_file_load_from_file (memory, path, G_KEY_FILE_NONE, NULL);
  return memory;
}

void
mn_paper_save_memory (MnPaper *self, GKeyFile *memory)
{
  g_autofree char *path = dup_memory_path (self);
  g_autoptr (GError) error = NULL;

  if (!g_key_file_save_to_file (memory, path, &error))
    g_message ("%s", error->message);
}
