/* mn-article-view.c: one article, and beside it what was read from it. */
#include "mn-article-view.h"

#include "mn-article-origin.h"
#include "mn-config.h"
#include "mn-fold-bin.h"
#include "mn-marks.h"

#include <adwaita.h>
#include <glib/gi18n.h>
#include <string.h>

/* Later than this the user is told to wait. */
#define PATIENCE_MS 250

/* More marked words than this help nobody, and cost time. */
#define HITS_MAX 2000

/* A long text takes many frames to lay out; after as many we stop following it. */
#define SCROLL_FRAMES_MAX 600

struct _MnArticleView
{
  GtkWidget parent_instance;

  GtkStack *stack;
  GtkSpinner *spinner;
  AdwStatusPage *problem;
  MnFoldBin *fold;
  GtkBox *columns;
  GtkScrolledWindow *scroller;
  GtkWidget *separator;
  GtkScrolledWindow *facts_scroller;
  MnFactList *facts;
  GtkWidget *page;
  GtkLabel *title;
  GtkLabel *origin;
  GtkFlowBox *chips;
  GtkWidget *note;
  GtkTextView *text;

  GtkTextBuffer *buffer; /* not owned */
  GtkTextTag *hit_tag;   /* not owned */
  GtkTextTag *lit_tag;   /* not owned */
  GtkTextTag *blank_tag; /* not owned */

  MnLibrary *library;
  MnPlace *place;
  MnArticle *article;
  GArray *title_hits; /* of MnSpan: the words searched for */
  GCancellable *loading;
  gboolean reloading; /* what is loading is what is shown */
  MnFactEditor *editor;
  guint patience_id;
  gboolean show_facts;

  MnPassage pinned; /* what stays lit when the user looks at no fact; may be empty */

  guint scroll_id; /* a tick callback that scrolls until the text has settled */
  MnPassage scroll_to;
  double scroll_to_y; /* negative: to the passage */
  double scrolled_to; /* where the last frame went; negative: nowhere yet */
  guint scroll_frames;
};

G_DEFINE_FINAL_TYPE (MnArticleView, mn_article_view, GTK_TYPE_WIDGET)

enum
{
  PROP_SHOW_FACTS = 1,
  N_PROPS
};
static GParamSpec *props[N_PROPS];

enum
{
  COUNTRY_ACTIVATED,
  SHOWN,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

/* --- Words and places ------------------------------------------------------------------------- */

static gboolean
is_empty (const MnPassage *passage)
{
  return passage->span.end <= passage->span.start;
}

static const char *
get_part (const MnArticle *article, MnPart part)
{
  const char *text = part == MN_PART_TITLE ? article->title : article->body;

  return text ? text : "";
}

/* A span from elsewhere may not fit this text. */
static gboolean
fits (const MnArticle *article, const MnPassage *passage)
{
  return !is_empty (passage) && passage->span.end <= strlen (get_part (article, passage->part));
}

/* A place in the text; bytes are what is known. */
typedef struct
{
  const char *text;
  gsize byte;
  glong character;
} Cursor;

/* Only forward: the cost of marking many spans is one walk through the text. */
static void
move_cursor (Cursor *cursor, gsize byte)
{
  cursor->character += g_utf8_pointer_to_offset (cursor->text + cursor->byte, cursor->text + byte);
  cursor->byte = byte;
}

static void
apply_tag (MnArticleView *self, GtkTextTag *tag, Cursor *cursor, const MnSpan *span)
{
  GtkTextIter start;
  GtkTextIter end;

  if (span->start < cursor->byte)
    *cursor = (Cursor){ cursor->text, 0, 0 };
  move_cursor (cursor, span->start);
  gtk_text_buffer_get_iter_at_offset (self->buffer, &start, (int) cursor->character);
  move_cursor (cursor, span->end);
  gtk_text_buffer_get_iter_at_offset (self->buffer, &end, (int) cursor->character);
  gtk_text_buffer_apply_tag (self->buffer, tag, &start, &end);
}

/* @passages: GArray of MnPassage, or NULL. */
static void
light (MnArticleView *self, const GArray *passages)
{
  g_autoptr (PangoAttrList) attributes = mn_marks_new (MN_MARK_HIT, self->title_hits);
  Cursor cursor = { get_part (self->article, MN_PART_BODY), 0, 0 };
  GtkTextIter start;
  GtkTextIter end;

  gtk_text_buffer_get_bounds (self->buffer, &start, &end);
  gtk_text_buffer_remove_tag (self->buffer, self->lit_tag, &start, &end);

  for (guint i = 0; passages && i < passages->len; i++)
    {
      const MnPassage *passage = &g_array_index (passages, MnPassage, i);

      if (!fits (self->article, passage))
        continue;
      if (passage->part == MN_PART_TITLE)
        mn_marks_add (attributes, MN_MARK_LIT, &passage->span);
      else
        apply_tag (self, self->lit_tag, &cursor, &passage->span);
    }
  gtk_label_set_attributes (self->title, attributes);
}

static void
light_pinned (MnArticleView *self)
{
  g_autoptr (GArray) passages = g_array_new (FALSE, FALSE, sizeof (MnPassage));

  g_array_append_val (passages, self->pinned);
  light (self, passages);
}

/* --- Scrolling -------------------------------------------------------------------------------- */

/* Where the passage is, so that it stands in the upper third. */
static double
find_passage (MnArticleView *self, double page_size)
{
  const char *body = get_part (self->article, MN_PART_BODY);
  graphene_point_t point;
  GdkRectangle place;
  GtkTextIter iter;
  int x;
  int y;

  if (self->scroll_to.part == MN_PART_TITLE || !fits (self->article, &self->scroll_to))
    return 0;
  gtk_text_buffer_get_iter_at_offset (
      self->buffer, &iter,
      (int) g_utf8_pointer_to_offset (body, body + self->scroll_to.span.start));
  gtk_text_view_get_iter_location (self->text, &iter, &place);
  gtk_text_view_buffer_to_window_coords (self->text, GTK_TEXT_WINDOW_WIDGET, place.x, place.y, &x,
                                         &y);
  if (!gtk_widget_compute_point (GTK_WIDGET (self->text), self->page,
                                 &GRAPHENE_POINT_INIT ((float) x, (float) y), &point))
    return 0;
  return point.y + gtk_widget_get_margin_top (self->page) - page_size / 3;
}

/* GtkTextView lays lines out little by little; until then their height is 0. */
static gboolean
is_laid_out (MnArticleView *self)
{
  GtkTextIter end;
  int y;
  int height;

  if (!gtk_widget_get_visible (GTK_WIDGET (self->text)))
    return TRUE;
  gtk_text_buffer_get_end_iter (self->buffer, &end);
  gtk_text_view_get_line_yrange (self->text, &end, &y, &height);
  return height > 0 && gtk_widget_get_height (GTK_WIDGET (self->text)) >= y + height;
}

static gboolean
on_scroll_frame (GtkWidget *widget, GdkFrameClock *clock, gpointer user_data)
{
  MnArticleView *self = MN_ARTICLE_VIEW (widget);
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (self->scroller);
  double page_size = gtk_adjustment_get_page_size (adjustment);
  double highest = MAX (0, gtk_adjustment_get_upper (adjustment) - page_size);
  double wanted = self->scroll_to_y >= 0 ? self->scroll_to_y : find_passage (self, page_size);
  gboolean moved_away =
      self->scrolled_to >= 0 && ABS (gtk_adjustment_get_value (adjustment) - self->scrolled_to) > 1;
  gboolean settled = is_laid_out (self);

  /* It asks for its height before it knows its width, and not again by itself. */
  if (!settled)
    gtk_widget_queue_resize (GTK_WIDGET (self->text));
  if (!moved_away)
    {
      self->scrolled_to = CLAMP (wanted, 0, highest);
      gtk_adjustment_set_value (adjustment, self->scrolled_to);
    }
  if (!moved_away && !settled && ++self->scroll_frames < SCROLL_FRAMES_MAX)
    return G_SOURCE_CONTINUE;
  self->scroll_id = 0;
  return G_SOURCE_REMOVE;
}

static void
start_scrolling (MnArticleView *self, const MnPassage *passage, double y)
{
  self->scroll_to = *passage;
  self->scroll_to_y = y;
  self->scrolled_to = -1;
  self->scroll_frames = 0;
  if (!self->scroll_id)
    self->scroll_id = gtk_widget_add_tick_callback (GTK_WIDGET (self), on_scroll_frame, NULL, NULL);
}

/* The caret goes there too: it is where screen readers read on, and what tests can see. */
static void
go_to (MnArticleView *self, const MnPassage *passage)
{
  const char *body = get_part (self->article, MN_PART_BODY);
  const char *text = get_part (self->article, passage->part);
  g_autofree char *words = NULL;
  g_autofree char *description = NULL;
  GtkTextIter iter;

  if (!fits (self->article, passage))
    return;
  start_scrolling (self, passage, -1);
  if (passage->part == MN_PART_BODY)
    {
      gtk_text_buffer_get_iter_at_offset (
          self->buffer, &iter, (int) g_utf8_pointer_to_offset (body, body + passage->span.start));
      gtk_text_buffer_place_cursor (self->buffer, &iter);
    }
  words = g_strndup (text + passage->span.start, passage->span.end - passage->span.start);
  /* Translators: words of an article */
  description = g_strdup_printf (_ ("Highlighted: %s"), words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->text), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  description, -1);
}

static void
pin (MnArticleView *self, const MnPassage *passage)
{
  self->pinned = *passage;
  if (is_empty (passage))
    gtk_accessible_reset_property (GTK_ACCESSIBLE (self->text),
                                   GTK_ACCESSIBLE_PROPERTY_DESCRIPTION);
  light_pinned (self);
}

/* --- Facts ------------------------------------------------------------------------------------ */

static void
on_fact_lit (MnArticleView *self, MnFactRow *row)
{
  if (!self->article)
    return;
  if (row)
    light (self, mn_fact_row_get_passages (row));
  else
    light_pinned (self);
}

static void
on_fact_activated (MnArticleView *self, MnFactRow *row)
{
  const GArray *passages = mn_fact_row_get_passages (row);

  if (passages->len == 0)
    return;
  pin (self, &g_array_index (passages, MnPassage, 0));
  light (self, passages);
  go_to (self, &self->pinned);
}

static void
on_add_fact (GtkWidget *widget, const char *name, GVariant *parameter)
{
  mn_fact_editor_add (MN_ARTICLE_VIEW (widget)->editor);
}

static void
on_fold (MnArticleView *self)
{
  gboolean beside = mn_fold_bin_get_fold (self->fold) != MN_FOLD_NARROW;

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->columns),
                                  beside ? GTK_ORIENTATION_HORIZONTAL : GTK_ORIENTATION_VERTICAL);
  gtk_widget_set_size_request (GTK_WIDGET (self->facts_scroller), beside ? 280 : -1,
                               beside ? -1 : 180);
}

/* --- Showing ---------------------------------------------------------------------------------- */

static void
on_chip_clicked (MnArticleView *self, GtkButton *chip)
{
  MnCountry country = (MnCountry) GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (chip), "country"));

  g_signal_emit (self, signals[COUNTRY_ACTIVATED], 0, (guint) country);
}

static void
show_chips (MnArticleView *self)
{
  GtkWidget *child;
  guint n = 0;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->chips))))
    gtk_flow_box_remove (self->chips, child);

  for (guint i = 0; i < self->article->countries->len; i++)
    {
      MnCountry country = g_array_index (self->article->countries, MnCountryMention, i).country;
      g_autofree char *name = NULL;
      g_autofree char *tooltip = NULL;
      GtkWidget *chip;

      if (country == MN_MONGOLIA)
        continue;
      name = mn_country_dup_name (country, NULL);
      /* Translators: a country */
      tooltip = g_strdup_printf (_ ("Timeline and trade of %s"), name);
      chip = gtk_button_new_with_label (name);
      gtk_widget_add_css_class (chip, "chip");
      gtk_widget_set_tooltip_text (chip, tooltip);
      g_object_set_data (G_OBJECT (chip), "country", GUINT_TO_POINTER (country));
      g_signal_connect_object (chip, "clicked", G_CALLBACK (on_chip_clicked), self,
                               G_CONNECT_SWAPPED);
      gtk_flow_box_append (self->chips, chip);
      child = gtk_widget_get_parent (chip);
      gtk_widget_add_css_class (child, "chip-place");
      gtk_widget_set_focusable (child, FALSE); /* the button is what takes the focus */
      gtk_accessible_update_property (GTK_ACCESSIBLE (child), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                      -1);
      n++;
    }
  gtk_widget_set_visible (GTK_WIDGET (self->chips), n > 0);
}

/* Space between paragraphs comes from the style; an empty line on top of it would be too much. */
static void
shrink_blank_lines (MnArticleView *self)
{
  GtkTextIter start;
  GtkTextIter end;

  gtk_text_buffer_get_start_iter (self->buffer, &start);
  do
    {
      end = start;
      if (!gtk_text_iter_ends_line (&start) || !gtk_text_iter_forward_line (&end))
        continue;
      gtk_text_buffer_apply_tag (self->buffer, self->blank_tag, &start, &end);
    }
  while (gtk_text_iter_forward_line (&start));
}

static void
show_body (MnArticleView *self, const GArray *hits)
{
  const char *body = get_part (self->article, MN_PART_BODY);
  Cursor cursor = { body, 0, 0 };
  GtkTextIter start;

  gtk_text_buffer_set_text (self->buffer, body, -1);
  gtk_text_buffer_get_start_iter (self->buffer, &start);
  gtk_text_buffer_place_cursor (self->buffer, &start);
  shrink_blank_lines (self);
  for (guint i = 0; i < MIN (hits->len, HITS_MAX); i++)
    apply_tag (self, self->hit_tag, &cursor, &g_array_index (hits, MnSpan, i));
  gtk_widget_set_visible (GTK_WIDGET (self->text), *body != '\0');
  gtk_widget_set_visible (self->note, *body == '\0');
}

static void
show_place (MnArticleView *self)
{
  MnPassage passage = { self->place->part, self->place->span };

  pin (self, &passage);
  if (self->place->scroll >= 0)
    start_scrolling (self, &passage, self->place->scroll);
  else if (!is_empty (&passage))
    go_to (self, &passage);
  else
    start_scrolling (self, &passage, 0);
}

/* An article, and where the words searched for stand in it. */
typedef struct
{
  MnArticle *article;
  GArray *title_hits;
  GArray *body_hits;
} Loaded;

static void
loaded_free (Loaded *loaded)
{
  g_clear_pointer (&loaded->article, mn_article_free);
  g_clear_pointer (&loaded->title_hits, g_array_unref);
  g_clear_pointer (&loaded->body_hits, g_array_unref);
  g_free (loaded);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Loaded, loaded_free)

static void
show_article (MnArticleView *self, Loaded *loaded)
{
  const MnArticle *article = loaded->article;
  gboolean has_title = article->title && *article->title;
  g_autofree char *origin = mn_article_origin_dup_markup (article);
  /* Who reads, or has selected words, is not disturbed by what is written meanwhile. */
  gboolean same_text = self->reloading && self->article && self->article->id == article->id &&
                       self->article->edition == article->edition;

  g_clear_pointer (&self->article, mn_article_free);
  g_clear_pointer (&self->title_hits, g_array_unref);
  self->article = g_steal_pointer (&loaded->article);
  self->title_hits = g_steal_pointer (&loaded->title_hits);

  gtk_label_set_text (self->title, has_title ? article->title : "");
  gtk_widget_set_visible (GTK_WIDGET (self->title), has_title);
  gtk_label_set_markup (self->origin, origin);
  show_chips (self);
  mn_fact_editor_set_article (self->editor, self->library, article);
  mn_fact_list_set_article (self->facts, article);
  if (same_text)
    light_pinned (self);
  else
    {
      show_body (self, loaded->body_hits);
      show_place (self);
    }
  gtk_stack_set_visible_child_name (self->stack, "article");
}

static void
stop_waiting (MnArticleView *self)
{
  g_clear_handle_id (&self->patience_id, g_source_remove);
  gtk_spinner_stop (self->spinner);
}

static gboolean
on_patience_over (gpointer user_data)
{
  MnArticleView *self = user_data;

  self->patience_id = 0;
  gtk_spinner_start (self->spinner);
  gtk_stack_set_visible_child_name (self->stack, "loading");
  return G_SOURCE_REMOVE;
}

/* What is shown is out of date. */
static void
drop_article (MnArticleView *self)
{
  mn_fact_editor_set_article (self->editor, NULL, NULL);
  g_clear_pointer (&self->article, mn_article_free);
}

static void
show_problem (MnArticleView *self, const GError *error)
{
  gboolean gone = g_error_matches (error, MN_LIBRARY_ERROR, MN_LIBRARY_ERROR_NOT_FOUND);
  g_autofree char *escaped =
      g_markup_escape_text (gone ? _ ("It is no longer in the library.") : error->message, -1);

  drop_article (self);
  adw_status_page_set_description (self->problem, escaped);
  gtk_stack_set_visible_child_name (self->stack, "problem");
}

static void
load_in_thread (GTask *task, gpointer library, gpointer data, GCancellable *cancellable)
{
  const MnPlace *place = data;
  g_autoptr (Loaded) loaded = g_new0 (Loaded, 1);
  GError *error = NULL;

  loaded->article = mn_library_get_article (library, place->article, 0, cancellable, &error);
  if (loaded->article)
    loaded->title_hits =
        mn_library_find_words (library, place->query, get_part (loaded->article, MN_PART_TITLE),
                               cancellable, &error);
  if (loaded->title_hits)
    loaded->body_hits =
        mn_library_find_words (library, place->query, get_part (loaded->article, MN_PART_BODY),
                               cancellable, &error);
  if (error)
    g_task_return_error (task, error);
  else
    g_task_return_pointer (task, g_steal_pointer (&loaded), (GDestroyNotify) loaded_free);
}

static void
on_loaded (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (MnArticleView) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (Loaded) loaded = g_task_propagate_pointer (G_TASK (result), &error);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  g_clear_object (&self->loading);
  stop_waiting (self);

  if (loaded)
    show_article (self, loaded);
  else
    show_problem (self, error);
  self->reloading = FALSE;
  g_signal_emit (self, signals[SHOWN], 0);
}

static void
drop_loading (MnArticleView *self)
{
  g_cancellable_cancel (self->loading);
  g_clear_object (&self->loading);
  stop_waiting (self);
}

static void
load (MnArticleView *self)
{
  g_autoptr (GTask) task = NULL;

  drop_loading (self);
  self->loading = g_cancellable_new ();
  self->patience_id = g_timeout_add (PATIENCE_MS, on_patience_over, self);
  task = g_task_new (self->library, self->loading, on_loaded, g_object_ref (self));
  g_task_set_source_tag (task, load);
  g_task_set_task_data (task, mn_place_copy (self->place), (GDestroyNotify) mn_place_free);
  g_task_run_in_thread (task, load_in_thread);
}

/* --- The object ------------------------------------------------------------------------------- */

static void
update_facts_shown (MnArticleView *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self->facts_scroller), self->show_facts);
  gtk_widget_set_visible (self->separator, self->show_facts);
}

static void
mn_article_view_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  MnArticleView *self = MN_ARTICLE_VIEW (object);

  switch (id)
    {
    case PROP_SHOW_FACTS:
      g_value_set_boolean (value, self->show_facts);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
mn_article_view_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  MnArticleView *self = MN_ARTICLE_VIEW (object);

  switch (id)
    {
    case PROP_SHOW_FACTS:
      self->show_facts = g_value_get_boolean (value);
      update_facts_shown (self);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

/* The window is gone; what is under way keeps this widget alive until it answers. */
static void
mn_article_view_unroot (GtkWidget *widget)
{
  drop_loading (MN_ARTICLE_VIEW (widget));
  GTK_WIDGET_CLASS (mn_article_view_parent_class)->unroot (widget);
}

static void
mn_article_view_dispose (GObject *object)
{
  MnArticleView *self = MN_ARTICLE_VIEW (object);

  g_cancellable_cancel (self->loading);
  g_clear_object (&self->loading);
  g_clear_handle_id (&self->patience_id, g_source_remove);
  if (self->scroll_id)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->scroll_id);
  self->scroll_id = 0;
  g_clear_object (&self->library);
  g_clear_pointer (&self->place, mn_place_free);
  g_clear_object (&self->editor);
  g_clear_pointer ((GtkWidget **) &self->stack, gtk_widget_unparent);
  g_clear_pointer (&self->article, mn_article_free);
  g_clear_pointer (&self->title_hits, g_array_unref);

  G_OBJECT_CLASS (mn_article_view_parent_class)->dispose (object);
}

static void
mn_article_view_class_init (MnArticleViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->unroot = mn_article_view_unroot;
  object_class->dispose = mn_article_view_dispose;
  object_class->get_property = mn_article_view_get_property;
  object_class->set_property = mn_article_view_set_property;

  props[PROP_SHOW_FACTS] = g_param_spec_boolean ("show-facts", NULL, NULL, TRUE,
                                                 G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);

  signals[COUNTRY_ACTIVATED] =
      g_signal_new ("country-activated", MN_TYPE_ARTICLE_VIEW, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                    NULL, G_TYPE_NONE, 1, G_TYPE_UINT);
  signals[SHOWN] = g_signal_new ("shown", MN_TYPE_ARTICLE_VIEW, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                 NULL, G_TYPE_NONE, 0);

  g_type_ensure (MN_TYPE_FACT_LIST);
  g_type_ensure (MN_TYPE_FOLD_BIN);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               MN_RESOURCE_PATH "/mn-article-view.ui");
  gtk_widget_class_bind_template_child (widget_class, MnArticleView, stack);
  gtk_widget_class_bind_template_child (widget_class, MnArticleView, spinner);
  gtk_widget_class_bind_template_child (widget_class, MnArticleView, problem);
  gtk_widget_class_bind_template_child (widget_class, MnArticleView, fold);
  gtk_widget_class_bind_template_child (widget_class, MnArticleView, columns);
  gtk_widget_class_bind_template_child (widget_class, MnArticleView, scroller);
  gtk_widget_class_bind_template_child (widget_class, MnArticleView, separator);
  gtk_widget_class_bind_template_child (widget_class, MnArticleView, facts_scroller);
  gtk_widget_class_bind_template_child (widget_class, MnArticleView, facts);
  gtk_widget_class_bind_template_child (widget_class, MnArticleView, page);
  gtk_widget_class_bind_template_child (widget_class, MnArticleView, title);
  gtk_widget_class_bind_template_child (widget_class, MnArticleView, origin);
  gtk_widget_class_bind_template_child (widget_class, MnArticleView, chips);
  gtk_widget_class_bind_template_child (widget_class, MnArticleView, note);
  gtk_widget_class_bind_template_child (widget_class, MnArticleView, text);
  gtk_widget_class_install_action (widget_class, "article.add-fact", NULL, on_add_fact);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_d, GDK_CONTROL_MASK,
                                       "article.add-fact", NULL);
  gtk_widget_class_bind_template_callback (widget_class, on_fold);
  gtk_widget_class_bind_template_callback (widget_class, on_fact_lit);
  gtk_widget_class_bind_template_callback (widget_class, on_fact_activated);
}

static void
mn_article_view_init (MnArticleView *self)
{
  self->show_facts = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));

  self->buffer = gtk_text_view_get_buffer (self->text);
  self->hit_tag = mn_marks_create_tag (self->buffer, MN_MARK_HIT);
  self->lit_tag = mn_marks_create_tag (self->buffer, MN_MARK_LIT);
  self->blank_tag =
      gtk_text_buffer_create_tag (self->buffer, NULL, "scale", 0.2, "pixels-below-lines", 0, NULL);
  gtk_label_set_extra_menu (self->title, gtk_text_view_get_extra_menu (self->text));
  self->editor = mn_fact_editor_new (self->facts, self->text, self->title);
  on_fold (self);
}

void
mn_article_view_show (MnArticleView *self, MnLibrary *library, const MnPlace *place)
{
  gboolean same;

  g_return_if_fail (MN_IS_ARTICLE_VIEW (self));
  g_return_if_fail (place != NULL);

  same = self->article && self->library == library && self->article->id == place->article &&
         self->place && g_str_equal (self->place->query, place->query);
  g_set_object (&self->library, library);
  mn_place_free (self->place);
  self->place = mn_place_copy (place);

  if (!place->article || !library)
    drop_loading (self);
  else if (same && !self->loading)
    {
      show_place (self);
      g_signal_emit (self, signals[SHOWN], 0);
    }
  else
    {
      self->reloading = FALSE;
      load (self);
    }
}

void
mn_article_view_reload (MnArticleView *self)
{
  g_return_if_fail (MN_IS_ARTICLE_VIEW (self));

  if (!self->library || !self->place)
    return;
  if (!self->place->article)
    {
      drop_article (self);
      return;
    }
  self->place->scroll = mn_article_view_get_scroll (self);
  self->reloading = !self->loading || self->reloading;
  load (self);
}

double
mn_article_view_get_scroll (MnArticleView *self)
{
  g_return_val_if_fail (MN_IS_ARTICLE_VIEW (self), 0);

  return gtk_adjustment_get_value (gtk_scrolled_window_get_vadjustment (self->scroller));
}

const MnArticle *
mn_article_view_get_article (MnArticleView *self)
{
  g_return_val_if_fail (MN_IS_ARTICLE_VIEW (self), NULL);

  return self->article;
}

void
mn_article_view_focus_text (MnArticleView *self)
{
  g_return_if_fail (MN_IS_ARTICLE_VIEW (self));

  gtk_widget_grab_focus (GTK_WIDGET (self->text));
}

MnFactEditor *
mn_article_view_get_editor (MnArticleView *self)
{
  g_return_val_if_fail (MN_IS_ARTICLE_VIEW (self), NULL);

  return self->editor;
}
