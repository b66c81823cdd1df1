/* fixture.h: a library of its own in a folder of its own, for each test. */
#pragma once

#include "mn-library.h"

#define KZ MN_COUNTRY ('K', 'Z')
#define RU MN_COUNTRY ('R', 'U')
#define CN MN_COUNTRY ('C', 'N')

typedef struct
{
  char *folder;
  char *path;
  MnLibrary *library;
} Fixture;

/* For g_test_add(): an open, empty library. */
void fixture_set_up (Fixture *fixture, gconstpointer data);
void fixture_tear_down (Fixture *fixture, gconstpointer data);

/* Closes the library and opens it again. */
void fixture_reopen (Fixture *fixture, MnLibraryOpenFlags flags);

/* Adds a test with a fixture to the program. */
#define ADD(path, func) g_test_add (path, Fixture, NULL, fixture_set_up, func, fixture_tear_down)

/* @date: as mn_period_parse() takes it, or NULL. Any text may be NULL. */
MnArticle *make_article (const char *title, const char *body, const char *source, const char *date);

/* The words must be in the body (or else in the title); they become the fact's evidence. */
void add_country (MnArticle *article, MnCountry country, double weight, const char *words);
MnFigure *
add_figure (MnArticle *article, MnFigureKind kind, MnCountry from, MnCountry to, const char *words);
MnEvent *add_event (MnArticle *article,
                    MnEventType type,
                    MnCountry country,
                    const char *date,
                    const char *title,
                    const char *words);

gint64 begin_import (MnLibrary *library);

/* Stores one article, which is freed, in an import of its own. */
MnStored store_one (MnLibrary *library, MnArticle *article);
MnStored store_in (MnLibrary *library, gint64 import, MnArticle *article);

/* The ids of what a search finds, as '3 1 2'. */
char *search_ids (MnLibrary *library, const char *text);
guint search_total (MnLibrary *library, const char *text);

MnArticle *get_article (MnLibrary *library, gint64 id);

/* Fails with the faults that mn_library_check() finds. */
void assert_sound (MnLibrary *library);

/* One number from the file, past the library. */
gint64 query_int (const char *path, const char *sql);
gint64 query_int_after (const char *path, const char *before, const char *sql);
void exec (const char *path, const char *sql);
