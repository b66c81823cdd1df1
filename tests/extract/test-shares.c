/* test-shares.c: exports and imports as a share of the turnover, from whole sentences. */
#include "figure-lines.h"

#include <math.h>

#define TURNOVER_EN \
  "In 2021 the trade turnover between Kazakhstan and Mongolia was 60.9 million USD"
#define TURNOVER_KK \
  "2021 жылы Қазақстан мен Моңғолия арасындағы тауар айналымы 60,9 млн долларды құрады. "
#define TURNOVER_MN "2021 онд Монгол, Казахстаны худалдааны эргэлт 60.9 сая ам.долларт хүрсэн. "
#define TURNOVER_RU \
  "В 2021 году товарооборот между Казахстаном и Монголией составил 60,9 млн долларов. "
#define TURNOVER_FR                                                                                  \
  "En 2021, les échanges commerciaux entre le Kazakhstan et la Mongolie ont atteint 60,9 millions " \
  "de dollars. "

static MnExtraction *
extract (const char *body)
{
  MnExtractInput input = { .body = body, .not_after = MN_DAY_UNKNOWN };

  mn_period_parse ("2022-06-15", &input.date);
  return mn_extract (&input);
}

/* The only share of @kind that the text tells of; NULL for none. */
static const MnFigure *
find_share (const MnExtraction *found, MnFigureKind kind)
{
  const MnFigure *only = NULL;

  for (guint i = 0; i < found->figures->len; i++)
    {
      const MnFigure *figure = g_ptr_array_index (found->figures, i);

      if (figure->kind != kind || isnan (figure->share_pct))
        continue;
      g_assert_null (only);
      only = figure;
    }
  return only;
}

/* Of 2021; NAN where none is told. */
static void
check_shares (const char *body, double exports, double imports)
{
  const double wanted[] = { exports, imports };
  const MnFigureKind kinds[] = { MN_KIND_EXPORT, MN_KIND_IMPORT };
  g_autoptr (MnExtraction) found = extract (body);

  g_test_message ("%s", body);
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      const MnFigure *figure = find_share (found, kinds[i]);

      g_assert_cmpint (figure != NULL, ==, !isnan (wanted[i]));
      if (!figure)
        continue;
      g_assert_cmpfloat (figure->share_pct, ==, wanted[i]);
      g_assert_cmpint (figure->period.start, ==, mn_period_new_year (2021).start);
      g_assert_cmpint (figure->scope, ==, MN_SCOPE_BILATERAL);
    }
}

static void
test_whole_in_sentence (void)
{
  check_shares (TURNOVER_EN ". Exports accounted for 96 percent of the trade turnover.", 96, NAN);
  check_shares (TURNOVER_EN ". The share of exports in trade turnover was 96 percent.", 96, NAN);
  check_shares (TURNOVER_EN ". 96 percent of the turnover was accounted for by exports.", 96, NAN);
  check_shares (TURNOVER_EN ". Exports made up 96 percent of the turnover and imports 4 percent.",
                96, 4);
  check_shares (TURNOVER_EN ", of which 96 percent were exports.", 96, NAN);
  check_shares (TURNOVER_FR "Les exportations représentant 96 % des échanges commerciaux.", 96,
                NAN);
}

static void
test_whole_spoken_of (void)
{
  check_shares (TURNOVER_EN ". The share of exports was 96 percent and imports 4 percent.", 96, 4);
  check_shares (TURNOVER_EN ". Exports made up 96 percent, imports 4 percent.", 96, 4);
  check_shares (TURNOVER_KK "Экспорттың үлесі 96 пайыз, импорттың үлесі 4 пайыз.", 96, 4);
  check_shares (TURNOVER_MN "Үүний 96 хувийг экспорт эзэлж байна.", 96, NAN);
  /* Nobody spoke of it. */
  check_shares ("In 2021 exports from Kazakhstan to Mongolia accounted for 96 percent.", NAN, NAN);
}

static void
test_russian (void)
{
  check_shares (TURNOVER_RU "Доля экспорта в товарообороте составила 96 %.", 96, NAN);
  check_shares (TURNOVER_RU "Доля экспорта составила 96 %, импорта – 4 %.", 96, 4);
  check_shares (TURNOVER_RU "На экспорт приходится 96 % товарооборота.", 96, NAN);
  check_shares (TURNOVER_RU "Экспорт составил 96 % от товарооборота.", 96, NAN);
  check_shares (TURNOVER_RU "96 % товарооборота приходится на экспорт.", 96, NAN);
  check_shares (TURNOVER_RU "На Казахстан приходится 70 % экспорта Монголии.", NAN, NAN);
  check_shares (TURNOVER_RU "Доля угля в экспорте составила 70 %.", NAN, NAN);
  check_shares (TURNOVER_RU "Доля экспорта выросла на 3 %.", NAN, NAN);
}

static void
test_verb_last (void)
{
  check_shares (TURNOVER_KK "Экспорт тауар айналымының 96 пайызын құрады.", 96, NAN);
  check_shares (TURNOVER_KK "Тауар айналымының 96 пайызы экспортқа тиесілі.", 96, NAN);
  check_shares (TURNOVER_MN "Худалдааны эргэлтийн 96 хувийг экспорт эзэлж байна.", 96, NAN);
  check_shares (TURNOVER_MN "Экспорт нийт эргэлтийн 96 хувийг эзэлжээ.", 96, NAN);
  check_shares (TURNOVER_MN "Худалдааны эргэлтийн 96 хувийг экспорт, 4 хувийг импорт эзэлж байна.",
                96, 4);
}

/* It goes to the value that it is of; the words of a figure of its own are its sentence's. */
static void
test_its_figure (void)
{
  g_autoptr (MnExtraction) beside = extract (
      TURNOVER_EN
      ". Kazakh exports to Mongolia were 58.5 million USD, or 96 percent of the turnover.");
  g_autoptr (MnExtraction) apart = extract (
      TURNOVER_EN
      ". Kazakh exports to Mongolia were 58.5 million USD. Exports accounted for 96 percent "
      "of the turnover.");
  g_autoptr (MnExtraction) alone =
      extract (TURNOVER_EN ". Exports made up 96 percent of the turnover.");
  const MnFigure *share = find_share (beside, MN_KIND_EXPORT);

  g_assert_cmpuint (beside->figures->len, ==, 2);
  g_assert_true (share->has_amount);
  g_assert_nonnull (strstr (share->evidence->quote, "96 percent of the turnover"));
  g_assert_cmpuint (apart->figures->len, ==, 2);
  g_assert_true (find_share (apart, MN_KIND_EXPORT)->has_amount);
  share = find_share (alone, MN_KIND_EXPORT);
  g_assert_cmpuint (alone->figures->len, ==, 2);
  g_assert_false (share->has_amount);
  g_assert_true (isnan (share->growth_pct));
  g_assert_cmpstr (share->evidence->quote, ==, "Exports made up 96 percent of the turnover");
}

/* 'Over 96 percent' keeps its 'over', and no exact value takes it. */
static void
test_bound (void)
{
  g_autoptr (MnExtraction) found = extract (
      TURNOVER_EN
      ". Kazakh exports to Mongolia were 58.5 million USD, or over 95 percent of the turnover.");
  const MnFigure *share = find_share (found, MN_KIND_EXPORT);

  g_assert_cmpuint (found->figures->len, ==, 3);
  g_assert_false (share->has_amount);
  g_assert_cmpint (share->bound, ==, MN_BOUND_OVER);
}

static void
test_of_something_else (void)
{
  /* A partner's, a product's, a region's. */
  check_shares (TURNOVER_EN ". Kazakhstan accounted for 70 percent of Mongolia's exports.", NAN,
                NAN);
  check_shares (TURNOVER_EN ". Coal accounted for 70 percent of exports.", NAN, NAN);
  check_shares (TURNOVER_EN ". The share of coal in exports was 70 percent.", NAN, NAN);
  check_shares (TURNOVER_EN ". Exports of coal accounted for 70 percent of the turnover.", NAN,
                NAN);
  check_shares (TURNOVER_EN ". Exports made up 70 percent of Mongolia's GDP.", NAN, NAN);
  check_shares (TURNOVER_EN
                ". Exports to Kazakhstan made up 5 percent of Mongolia's total trade turnover.",
                NAN, NAN);
  check_shares (TURNOVER_MN "Экспортын 70 хувийг нүүрс эзэлж байна.", NAN, NAN);
  check_shares (TURNOVER_KK "Экспорттың 70 пайызы көмірге тиесілі.", NAN, NAN);
  /* All the world's. */
  check_shares (
      "In 2021 Mongolia's foreign trade turnover was 24 billion USD. Exports accounted for "
      "62 percent of the turnover.",
      NAN, NAN);
}

static void
test_change (void)
{
  check_shares (TURNOVER_EN ". Exports will make up 96 percent of the turnover.", NAN, NAN);
  check_shares (TURNOVER_EN ". The share of exports increased by 12 percent.", NAN, NAN);
  check_shares (TURNOVER_EN ". The share of exports rose by 12 percentage points.", NAN, NAN);
  check_shares (TURNOVER_EN
                ". Exports accounted for 96 percent of the turnover against 94 percent.",
                96, NAN);
  check_shares (TURNOVER_EN
                ". Exports and imports made up 96 percent and 4 percent of it respectively.",
                NAN, NAN);
}

/* The check of the whole text knows of it. */
static void
test_doubt (void)
{
  g_autoptr (MnExtraction) right = extract (
      TURNOVER_EN
      ". Kazakh exports to Mongolia were 58.5 million USD, or 96 percent of the turnover.");
  g_autoptr (MnExtraction) wrong = extract (
      TURNOVER_EN
      ". Kazakh exports to Mongolia were 58.5 million USD, or 69 percent of the turnover.");

  g_assert_cmpfloat (find_share (right, MN_KIND_EXPORT)->confidence, >, 0.8);
  g_assert_nonnull (strstr (find_share (wrong, MN_KIND_EXPORT)->doubt, "share"));
  g_assert_cmpfloat (find_share (wrong, MN_KIND_EXPORT)->confidence, <, 0.5);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/shares/whole-in-sentence", test_whole_in_sentence);
  g_test_add_func ("/shares/whole-spoken-of", test_whole_spoken_of);
  g_test_add_func ("/shares/russian", test_russian);
  g_test_add_func ("/shares/verb-last", test_verb_last);
  g_test_add_func ("/shares/its-figure", test_its_figure);
  g_test_add_func ("/shares/bound", test_bound);
  g_test_add_func ("/shares/of-something-else", test_of_something_else);
  g_test_add_func ("/shares/change", test_change);
  g_test_add_func ("/shares/doubt", test_doubt);
  return g_test_run ();
}
