/* mn-locale.h: the language that the program speaks. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* For the start of main(), before any thread and any word to the user: from then on gettext, GLib and
 * ICU speak one language. @language: one of mn_locale_list_languages(); NULL, "" or any other: that of
 * the desktop, or English where the program does not know it. The system need not have a locale of
 * that language. */
void mn_locale_start (const char *language);

/* Of those that mn_locale_list_languages() gives, the one that was started; "en" before. */
const char *mn_locale_get_language (void);

/* The codes of the languages that the program knows, "en" first; ends with NULL. Lives as long as the
 * program. */
const char *const *mn_locale_list_languages (void);

/* 'Қазақ тілі': the name of @language in that language, as it stands in a list. New string. */
char *mn_locale_dup_language_name (const char *language);

/* Puts back what mn_locale_start() changed in the environment, for a program that is started by this
 * one. Not while other threads run. */
void mn_locale_restore_environment (void);

G_END_DECLS
