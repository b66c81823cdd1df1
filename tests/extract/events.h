/* events.h: what is read of events, as text. */
#pragma once

#include "corpus.h"

/* The events as 'type start..end (precision, dated by) status countries: title', one per line. */
static inline char *
events_of (const MnExtractInput *input)
{
  g_autoptr (MnExtraction) found = mn_extract (input);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < found->events->len; i++)
    {
      const MnEvent *event = g_ptr_array_index (found->events, i);
      g_autofree char *line = event_to_line (event);

      g_assert_cmpuint (event->evidence->len, >, 0);
      g_assert_cmpint (g_utf8_strlen (event->title, -1), <=, 90);
      g_string_append_printf (text, "%s\n", line);
    }
  return g_string_free (text, FALSE);
}

static inline void
check_events (const char *body, const char *date, const char *expected)
{
  MnExtractInput input = { .body = body, .not_after = MN_DAY_UNKNOWN };

  mn_period_parse (date, &input.date);
  g_autofree char *got = events_of (&input);
  g_test_message ("%s", body);
  g_assert_cmpstr (got, ==, expected);
}

/* The only event, and how many sentences tell of it. */
static inline void
check_one_event (const char *body, const char *date, guint n_evidence)
{
  MnExtractInput input = { .body = body, .not_after = MN_DAY_UNKNOWN };

  mn_period_parse (date, &input.date);
  g_autoptr (MnExtraction) found = mn_extract (&input);
  g_assert_cmpuint (found->events->len, ==, 1);
  const MnEvent *event = g_ptr_array_index (found->events, 0);
  g_assert_cmpuint (event->evidence->len, ==, n_evidence);
}
