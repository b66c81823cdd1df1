/* mn-gettext.h: words in the language of the user, or for a while in another one.
 *
 * What can stand on paper (base, drawing, report) includes this file in place of <glib/gi18n.h>. Its macros
 * are the same and give the program's own translations; but between mn_language_begin() and
 * mn_language_end() those of another language, for this thread alone. So a brief is set in Kazakh in one
 * thread while the window speaks English in another. No locale of that language has to be installed, and
 * neither setlocale() nor the environment is touched.
 *
 * Numbers, dates and names of countries are ICU's and take their locale as an argument (mn-format.h): who
 * begins a language gives the same locale to those.
 */
#pragma once

#include <glib.h>

#ifdef _
#error "mn-gettext.h and glib/gi18n.h exclude each other"
#endif

G_BEGIN_DECLS

/* Translated strings live as long as the program. */
#define _(words)               mn_gettext (words)
#define N_(words)              (words)
#define C_(context, words)     mn_gettext_in_context (context "\004" words, sizeof (context))
#define NC_(context, words)    (words)
#define ngettext(one, many, n) mn_gettext_plural (one, many, n)

const char *mn_gettext (const char *words) G_GNUC_FORMAT (1);
/* @key: context, the character 4, the words; @words: where they begin. */
const char *mn_gettext_in_context (const char *key, gsize words) G_GNUC_FORMAT (1);
const char *mn_gettext_plural (const char *one, const char *many, gulong n) G_GNUC_FORMAT (1)
    G_GNUC_FORMAT (2);

/* Translations of one language. */
typedef struct _MnCatalog MnCatalog;

/* What a thread spoke before. */
typedef struct
{
  const MnCatalog *before;
} MnLanguage;

/* This thread speaks the language of @locale ('mn', 'kk_KZ', "C") until mn_language_end(); NULL: the
 * user's. A language that the program is not translated into gives the sources' English, never the
 * user's: a paper is in one language. May be nested. */
MnLanguage mn_language_begin (const char *locale);
void mn_language_end (MnLanguage *language);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (MnLanguage, mn_language_end)

/* Until the end of the block. */
#define MN_SPEAK(locale) \
  G_GNUC_UNUSED g_auto (MnLanguage) G_PASTE (spoken_before_, __LINE__) = mn_language_begin (locale)

/* Whether the program has words in the language of @locale; English it always has. */
gboolean mn_language_is_known (const char *locale);

/* The language that the words of @locale come out in: 'mn'; of NULL the user's, 'en' where that is not one
 * of the program's. Lives as long as the program. */
const char *mn_language_get_code (const char *locale);

G_END_DECLS
