/* mn-document.c: what a reader makes of bytes. */
#include "mn-document.h"

MnDocument *
mn_document_new (void)
{
  MnDocument *document = g_new0 (MnDocument, 1);

  document->date = MN_PERIOD_UNKNOWN;
  document->not_after = MN_DAY_UNKNOWN;
  document->events = g_ptr_array_new_with_free_func ((GDestroyNotify) mn_event_free);
  document->figures = g_ptr_array_new_with_free_func ((GDestroyNotify) mn_figure_free);
  return document;
}

void
mn_document_free (MnDocument *document)
{
  g_free (document->title);
  g_free (document->body);
  g_free (document->source);
  g_free (document->url);
  g_free (document->language);
  g_free (document->where);
  g_ptr_array_unref (document->events);
  g_ptr_array_unref (document->figures);
  g_free (document);
}
