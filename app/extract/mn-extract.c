/* mn-extract.c: text to facts, sentence by sentence. */
#include "mn-extract.h"

#include "mn-language.h"
#include "mn-reading.h"

#include <math.h>
#include <string.h>

/* A name in the title weighs as much as five in the text, one in the lead as two. */
#define WEIGHT_TITLE 5.0
#define WEIGHT_LEAD  2.0
/* The place where it was written says little. */
#define WEIGHT_DATELINE 0.25
#define LEAD_SENTENCES  3
/* More countries than these in one sentence are a list, and share what these weigh. */
#define CROWD 3

static void
add_mention (MnReading *self, const MnSentence *sentence, const MnPlaceMark *place, double share)
{
  guint slot = ((place->country >> 8) - 'A') * 26u + ((place->country & 0xff) - 'A');
  MnCountryMention *mention;

  if (!self->mention[slot])
    {
      MnCountryMention new_mention = { .country = place->country,
                                       .part = sentence->part,
                                       .first =
                                           mn_sentence_span (sentence, place->first, place->last) };

      if (self->out->countries->len >= 255)
        return;
      g_array_append_val (self->out->countries, new_mention);
      self->mention[slot] = (guint8) self->out->countries->len;
    }
  mention = &g_array_index (self->out->countries, MnCountryMention, self->mention[slot] - 1u);
  mention->mentions++;
  mention->weight += share * (sentence->part == MN_PART_TITLE      ? WEIGHT_TITLE
                              : place->is_dateline                 ? WEIGHT_DATELINE
                              : sentence->number <= LEAD_SENTENCES ? WEIGHT_LEAD
                                                                   : 1);
}

/* How many of the places of @sentence name a country for the first time in it. */
static guint
count_countries (const MnSentence *sentence)
{
  guint n = 0;

  for (guint i = 0; i < sentence->places->len; i++)
    {
      gboolean is_new = TRUE;

      for (guint j = 0; j < i && is_new; j++)
        is_new =
            mn_sentence_place (sentence, j)->country != mn_sentence_place (sentence, i)->country;
      n += is_new;
    }
  return n;
}

/* Remembers the countries that are spoken of; two in one sentence are a pair. */
static void
note_places (MnReading *self, const MnSentence *sentence)
{
  MnCountry first = MN_COUNTRY_NONE, second = MN_COUNTRY_NONE;
  gboolean more = FALSE;
  guint n = count_countries (sentence);

  for (guint i = 0; i < sentence->places->len; i++)
    {
      const MnPlaceMark *place = mn_sentence_place (sentence, i);

      if (place->form != MN_PLACE_PALACE && place->form != MN_PLACE_OWN)
        add_mention (self, sentence, place, n > CROWD ? (double) CROWD / n : 1);
      if (place->is_dateline)
        continue;
      if (!first)
        first = place->country;
      else if (place->country != first && !second)
        second = place->country;
      else if (place->country != first && place->country != second)
        more = TRUE;
    }
  MnCountry partners[2];

  if (more && mn_sentence_has (sentence, MN_WORD_RANKING) &&
      mn_reading_find_partners (sentence, partners))
    {
      self->pair[0] = partners[0];
      self->pair[1] = partners[1];
    }
  if (first && second && !more)
    {
      self->pair[0] = first;
      self->pair[1] = second;
    }
  if (first && second)
    {
      self->named[0] = first;
      self->named[1] = second;
    }
  else if (first && first != self->named[0] && first != self->named[1])
    {
      self->named[1] = self->named[0];
      self->named[0] = first;
      /* A second country that turns up alone makes the pair with the first. */
      if (!self->pair[0] && self->named[1])
        {
          self->pair[0] = self->named[1];
          self->pair[1] = self->named[0];
        }
    }
  if (sentence->part == MN_PART_TITLE && first && !second &&
      mn_sentence_has (sentence, MN_WORD_BLOC))
    self->bloc_partner = first;
  if (sentence->part == MN_PART_TITLE && first && second && !self->title_pair[0] && !more)
    {
      self->title_pair[0] = first;
      self->title_pair[1] = second;
    }
}

/* Whether the sentence may tell of trade, of an event, or the document's date: most do not. */
static gboolean
is_of_interest (const MnReading *self, const MnSentence *sentence, guint in_part)
{
  const guint64 wanted = G_GUINT64_CONSTANT (1) << MN_WORD_KIND |
                         G_GUINT64_CONSTANT (1) << MN_WORD_ACT |
                         G_GUINT64_CONSTANT (1) << MN_WORD_RANKING;

  return sentence->classes & wanted ||
         (self->topic.is_set &&
          (mn_sentence_has (sentence, MN_WORD_ANAPHOR) ||
           (mn_sentence_has_cases (sentence) && (mn_sentence_has (sentence, MN_WORD_GROWTH) ||
                                                 mn_sentence_has (sentence, MN_WORD_UNIT))))) ||
         mn_reading_is_elliptic (self, sentence) || mn_events_want (self, sentence) ||
         /* A period named beforehand, a goal afterwards. */
         (mn_sentence_get_order (sentence) == MN_ORDER_VERB_LAST &&
          (mn_sentence_has (sentence, MN_WORD_SPAN) || mn_sentence_has (sentence, MN_WORD_MONTH) ||
           (self->topic.is_set && mn_sentence_has (sentence, MN_WORD_TARGET)))) ||
         (self->ranking.is_set && sentence->places->len > 0) ||
         (self->topic.is_set && mn_sentence_has (sentence, MN_WORD_OTHER)) ||
         /* 'Peru-Chile, first quarter of 2024.' */
         (sentence->places->len == 2 && mn_sentence_place (sentence, 1)->is_dashed) ||
         (in_part < LEAD_SENTENCES && mn_period_is_unknown (&self->document));
}

static gboolean
has_word (const MnSentence *sentence)
{
  for (guint i = 0; i < sentence->n_tokens; i++)
    if (sentence->tokens[i].kind == MN_TOKEN_WORD)
      return TRUE;
  return FALSE;
}

static void
read_part (MnReading *self, MnSentence *sentence, const char *text, MnPart part)
{
  MnTokenizer tokenizer;
  guint breaks, in_part = 0;

  sentence->text = text;
  sentence->part = part;
  mn_tokenizer_init (&tokenizer, self->language, text, strlen (text));
  while ((sentence->n_tokens = mn_tokenizer_next (&tokenizer, sentence->tokens, &breaks)) > 0)
    {
      sentence->lexicon = tokenizer.sentence;
      sentence->home =
          self->publisher ? self->publisher : mn_lexicon_get_language (sentence->lexicon)->home;
      sentence->starts_paragraph = in_part == 0 || breaks > 0;
      /* Signs without a word between sentences part them no farther: '[...]'. */
      sentence->number = self->sentences;
      self->sentences += has_word (sentence);
      mn_sentence_tag (sentence);
      if (is_of_interest (self, sentence, in_part))
        {
          mn_sentence_measure (sentence);
          mn_reading_resolve_fiscal_years (self, sentence);
          mn_reading_resolve_money (self, sentence);
        }
      if (part == MN_PART_BODY && in_part++ < LEAD_SENTENCES &&
          mn_period_is_unknown (&self->document))
        {
          MnPeriod date = mn_reading_find_date (sentence);

          if (mn_period_is_known (&date) &&
              (self->not_after == MN_DAY_UNKNOWN || date.end <= self->not_after))
            self->document = self->out->date = date;
        }
      mn_figures_read (self, sentence);
      note_places (self, sentence);
      mn_events_read (self, sentence);
    }
}

static int
compare_weights (gconstpointer a, gconstpointer b)
{
  const MnCountryMention *left = a, *right = b;

  if (left->weight != right->weight)
    return left->weight > right->weight ? -1 : 1;
  return (left->country > right->country) - (left->country < right->country);
}

static void
finish_countries (GArray *countries)
{
  double total = 0;

  for (guint i = 0; i < countries->len; i++)
    total += g_array_index (countries, MnCountryMention, i).weight;
  for (guint i = 0; i < countries->len && total > 0; i++)
    g_array_index (countries, MnCountryMention, i).weight /= total;
  g_array_sort (countries, compare_weights);
}

/* The first country in a publisher's name: 'The Nation (Pakistan)', 'Tehran Times'. */
static MnCountry
find_named (const char *source, MnSentence *sentence)
{
  MnTokenizer tokenizer;
  guint breaks;

  sentence->text = source;
  sentence->part = MN_PART_TITLE;
  mn_tokenizer_init (&tokenizer, &mn_language_en, source, strlen (source));
  sentence->n_tokens = mn_tokenizer_next (&tokenizer, sentence->tokens, &breaks);
  sentence->lexicon = tokenizer.sentence;
  if (sentence->n_tokens == 0)
    return MN_COUNTRY_NONE;
  mn_sentence_tag (sentence);
  for (guint i = 0; i < sentence->n_marks; i++)
    if (sentence->marks[i].word_class == MN_WORD_PLACE)
      return sentence->marks[i].value;
  return MN_COUNTRY_NONE;
}

/* The publisher's country by its name or the end of its host. */
static MnCountry
find_publisher (const char *source, MnSentence *sentence)
{
  static const struct
  {
    const char *name;
    MnCountry country;
  } known[] = {
    { "montsame", MN_MONGOLIA },
    { "kazinform", MN_COUNTRY ('K', 'Z') },
    { "qazinform", MN_COUNTRY ('K', 'Z') },
    { "xinhua", MN_COUNTRY ('C', 'N') },
    { "tass", MN_COUNTRY ('R', 'U') },
    { "yonhap", MN_COUNTRY ('K', 'R') },
    { "trend news", MN_COUNTRY ('A', 'Z') },
    { "belta", MN_COUNTRY ('B', 'Y') },
    { "andina", MN_COUNTRY ('P', 'E') },
    { "vietnam", MN_COUNTRY ('V', 'N') },
    { "asia-plus", MN_COUNTRY ('T', 'J') },
    { "akipress", MN_COUNTRY ('K', 'G') },
  };

  if (!source)
    return MN_COUNTRY_NONE;
  for (gsize i = 0; i < G_N_ELEMENTS (known); i++)
    if (strcasestr (source, known[i].name))
      return known[i].country;
  const char *dot = strrchr (source, '.');
  if (dot && strlen (dot) == 3 && !strchr (source, ' '))
    return mn_country_from_code (dot + 1);
  return find_named (source, sentence);
}

/* The language of most of the text's beginning, line by line. */
static const MnLanguage *
guess_document (const char *text)
{
  const MnLanguage *best = NULL;
  gsize best_bytes = 0, read = 0;
  struct
  {
    const MnLanguage *language;
    gsize bytes;
  } seen[8] = { 0 };

  while (*text && read < 4096)
    {
      gsize line = strcspn (text, "\n");
      const MnLanguage *language = mn_language_guess (text, line, best);

      for (gsize i = 0; i < G_N_ELEMENTS (seen) && line > 0; i++)
        if (!seen[i].language || seen[i].language == language)
          {
            seen[i].language = language;
            seen[i].bytes += line;
            if (seen[i].bytes > best_bytes)
              {
                best = language;
                best_bytes = seen[i].bytes;
              }
            break;
          }
      read += line + 1;
      text += line + (text[line] == '\n');
    }
  return best ? best : &mn_language_none;
}

MnExtraction *
mn_extract (const MnExtractInput *input)
{
  MnExtraction *out = g_new0 (MnExtraction, 1);
  MnReading reading = {
    .input = input, .out = out, .document = input->date, .not_after = input->not_after
  };
  g_autoptr (MnSentence) sentence = mn_sentence_new ("", MN_PART_TITLE);
  const char *sample = input->body && *input->body ? input->body : input->title ? input->title : "";

  reading.publisher = find_publisher (input->source, sentence);
  reading.language = guess_document (sample);
  reading.home = reading.publisher ? reading.publisher : reading.language->home;
  g_strlcpy (out->language, reading.language->code, sizeof out->language);

  out->countries = g_array_new (FALSE, FALSE, sizeof (MnCountryMention));
  out->figures = g_ptr_array_new_with_free_func ((GDestroyNotify) mn_figure_free);
  out->events = g_ptr_array_new_with_free_func ((GDestroyNotify) mn_event_free);
  out->date = MN_PERIOD_UNKNOWN;
  reading.doubts = g_array_new (FALSE, TRUE, sizeof (guint));
  reading.event_notes = g_array_new (FALSE, TRUE, sizeof (guint));
  reading.topic.period = reading.title_period = reading.spoken.period = MN_PERIOD_UNKNOWN;
  reading.traders = g_array_new (FALSE, FALSE, sizeof (MnCountry));


  if (input->title)
    read_part (&reading, sentence, input->title, MN_PART_TITLE);
  if (input->body)
    read_part (&reading, sentence, input->body, MN_PART_BODY);


  mn_figures_finish (&reading);
  mn_events_finish (&reading);
  finish_countries (out->countries);
  g_array_unref (reading.doubts);
  g_array_unref (reading.event_notes);
  g_array_unref (reading.traders);
  g_free (reading.actor);
  return out;
}

void
mn_extraction_free (MnExtraction *extraction)
{
  if (!extraction)
    return;
  g_array_unref (extraction->countries);
  g_ptr_array_unref (extraction->figures);
  g_ptr_array_unref (extraction->events);
  g_free (extraction);
}
