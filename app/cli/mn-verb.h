/* mn-verb.h: what the verbs share: their table, options, output, the library. */
#pragma once

#include "mn-library.h"

G_BEGIN_DECLS

/* Exit status. */
#define MN_CLI_DONE  0
#define MN_CLI_FAIL  1
#define MN_CLI_USAGE 2

typedef struct
{
  const char *name;
  const char *arguments; /* for the help, translated with _(); NULL: none */
  const char *summary;   /* one line, translated with _() */
  /* @argv[0] is the verb. */
  int (*run) (int argc, char *argv[]);
} MnVerb;

extern const MnVerb mn_verb_import;
extern const MnVerb mn_verb_search;
extern const MnVerb mn_verb_show;
extern const MnVerb mn_verb_countries;
extern const MnVerb mn_verb_trade;
extern const MnVerb mn_verb_timeline;
extern const MnVerb mn_verb_extract;
extern const MnVerb mn_verb_export;
extern const MnVerb mn_verb_reread;
extern const MnVerb mn_verb_check;

/* Options that most verbs have. */
typedef struct
{
  gboolean json;
  char *library; /* owned */
  char **rest;   /* owned; what is no option; never NULL after parsing */
} MnVerbOptions;

void mn_verb_options_clear (MnVerbOptions *options);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (MnVerbOptions, mn_verb_options_clear)

typedef enum
{
  MN_VERB_JSON = 1 << 0,    /* has --json */
  MN_VERB_LIBRARY = 1 << 1, /* has --library */
} MnVerbFlags;

/* Reads the options of @verb: @entries (NULL-terminated; strings as G_OPTION_ARG_FILENAME, so that no
 * locale touches them) and those of @flags. TRUE: go on. FALSE: leave with @status, all is said. */
gboolean mn_verb_parse (const MnVerb *verb,
                        const GOptionEntry *entries,
                        MnVerbFlags flags,
                        int argc,
                        char *argv[],
                        MnVerbOptions *options,
                        int *status);

/* Says what is wrong with the usage, and where help is; gives MN_CLI_USAGE. */
int mn_verb_misuse (const MnVerb *verb, const char *format, ...) G_GNUC_PRINTF (2, 3);

/* Says @error, which may be NULL, and frees it; gives MN_CLI_FAIL. */
int mn_verb_fail (GError *error);

/* The library named by the options, the environment or the default, in this order. NULL: all is said. */
MnLibrary *mn_verb_open_library (const MnVerbOptions *options, MnLibraryOpenFlags flags);

/* UTF-8 to standard output and, as one line behind the program's name, to standard error. */
void mn_print (const char *text);
void mn_printf (const char *format, ...) G_GNUC_PRINTF (1, 2);
void mn_complain (const char *format, ...) G_GNUC_PRINTF (1, 2);

/* Everything printed has arrived: @status, else MN_CLI_FAIL. */
int mn_finish_output (int status);

/* A code or a name in English, Mongolian, Kazakh or Russian; FALSE, with everything said, for others.
 * NULL: MN_COUNTRY_NONE. */
gboolean mn_verb_parse_country (const MnVerb *verb, const char *text, MnCountry *country);

/* 'YYYY', 'YYYY-MM' or 'YYYY-MM-DD' of --@option; FALSE, with everything said, for others. NULL:
 * unknown. */
gboolean
mn_verb_parse_period (const MnVerb *verb, const char *option, const char *text, MnPeriod *period);

G_END_DECLS
