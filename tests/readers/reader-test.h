/* reader-test.h: short ways to a reading. */
#pragma once

#include "mn-reader.h"

#include <string.h>

static inline MnReading *
read_bytes (const char *data, gsize length, const char *format, GError **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new (data, length);

  return mn_reader_read (bytes, "in.txt", format, error);
}

static inline MnReading *
read_text (const char *text)
{
  g_autoptr (GError) error = NULL;
  MnReading *reading = read_bytes (text, strlen (text), NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (reading->rejected->len, ==, 0);
  return reading;
}

static inline MnReading *
read_path (const char *path)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = mn_reader_load_file (file, path, NULL, &error);

  g_assert_no_error (error);
  MnReading *reading = mn_reader_read (bytes, path, NULL, &error);
  g_assert_no_error (error);
  return reading;
}

static inline const MnDocument *
nth (const MnReading *reading, guint i)
{
  g_assert_cmpuint (i, <, reading->documents->len);
  return g_ptr_array_index (reading->documents, i);
}

static inline void
assert_day (const MnPeriod *period, const char *iso)
{
  if (!iso)
    {
      g_assert_true (mn_period_is_unknown (period));
      return;
    }
  g_assert_true (mn_period_is_known (period));
  g_autofree char *start = mn_day_to_iso (period->start);
  g_assert_cmpstr (start, ==, iso);
  g_assert_cmpint (period->end, ==, period->start);
  g_assert_cmpint (period->precision, ==, MN_PRECISION_DAY);
}
