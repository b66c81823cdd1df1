/* test-places.c: which countries a text names, and what only looks like one. */
#include "mn-extract.h"

static int
compare_codes (gconstpointer a, gconstpointer b)
{
  return g_strcmp0 (*(const char *const *) a, *(const char *const *) b);
}

/* The codes of the countries named in @text, in the order of the alphabet. */
static char *
named (const char *text)
{
  const MnExtractInput input = { .body = text,
                                 .date = MN_PERIOD_UNKNOWN,
                                 .not_after = MN_DAY_UNKNOWN };
  g_autoptr (MnExtraction) found = mn_extract (&input);
  g_autoptr (GPtrArray) codes = g_ptr_array_new ();

  for (guint i = 0; i < found->countries->len; i++)
    g_ptr_array_add (codes, (gpointer) mn_country_get_code (
                                g_array_index (found->countries, MnCountryMention, i).country));
  g_ptr_array_sort (codes, compare_codes);
  g_ptr_array_add (codes, NULL);
  return g_strjoinv (" ", (char **) codes->pdata);
}

static void
check (const char *text, const char *expected)
{
  g_autofree char *got = named (text);

  g_test_message ("%s", text);
  g_assert_cmpstr (got, ==, expected);
}

static void
test_names (void)
{
  check ("Mongolia and the Republic of Kazakhstan", "KZ MN");
  check ("the Kyrgyz side, Uzbek farmers and Belarusians", "BY KG UZ");
  check ("Türkiye, the UAE, the Czech Republic and the U.S.", "AE CZ TR US");
  check ("the People's Republic of China", "CN");
  check ("Sino-Mongolian and Kazakh–Mongolian talks", "CN KZ MN");
  check ("Moscow and Beijing agreed", "CN RU");
  check ("MONGOLIA, VIETNAM SIGN DEAL WITH US", "MN US VN");
}

static void
test_alike (void)
{
  check ("North Korea, DPRK nationals", "KP");
  check ("South Korea and Korean firms", "KR");
  check ("the Republic of the Congo", "CG");
  check ("the Democratic Republic of the Congo", "CD");
  check ("Guinea-Bissau, Equatorial Guinea, Papua New Guinea and Guinea", "GN GQ GW PG");
  check ("South Sudan and Sudan", "SD SS");
}

static void
test_traps (void)
{
  check ("traders in Inner Mongolia", "");
  check ("it cost 500 million US dollars or 1.2 trillion Mongolian tugriks", "");
  check ("written by Chad Walters and Jordan Pickett", "");
  check ("she asked us to wait", "");
  check ("roast turkey with rice", "");
  check ("the Pyongyang Grill reopened", "");
  check ("he studied at the University of Georgia", "");
  check ("Georgia and Jordan signed it; Chad's envoy came", "GE JO TD");
}

/* Every member of the United Nations, in the words of ICU. Left out are CD, which ICU calls by both
 * Congos' name, and DM, in Russian a given name. */
static void
test_members (void)
{
  static const char members[] =
      "AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CF CG CH "
      "CI CL CM CN CO CR CU CV CY CZ DE DJ DK DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GM GN "
      "GQ GR GT GW GY HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC "
      "LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP "
      "NR NZ OM PA PE PG PH PK PL PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV "
      "SY SZ TD TG TH TJ TL TM TN TO TR TT TV TZ UA UG US UY UZ VC VE VN VU WS YE ZA ZM ZW";
  static const struct
  {
    const char *language, *sentence;
  } carriers[] = {
    { "en", "The agreement was also signed by %s." },
    { "ru", "Это соглашение было подписано и с нашей страной, и с государством %s." },
    { "mn", "Уг хэлэлцээрт өөр нэг улс болох %s гарын үсэг зурав." },
    { "kk", "Бұл келісімге тағы бір ел, яғни %s қол қойды." },
  };
  g_auto (GStrv) codes = g_strsplit (members, " ", -1);

  g_assert_cmpuint (g_strv_length (codes), ==, 191);
  for (gsize i = 0; i < G_N_ELEMENTS (carriers); i++)
    for (guint j = 0; codes[j]; j++)
      {
        g_autofree char *name =
            mn_country_dup_name (mn_country_from_code (codes[j]), carriers[i].language);
        g_autoptr (GString) sentence = g_string_new (carriers[i].sentence);

        g_string_replace (sentence, "%s", name, 1);
        g_string_replace (sentence, "&", "and", 1);
        check (sentence->str, codes[j]);
      }
}

static void
test_russian (void)
{
  check ("Монголия и Республика Казахстан подписали договор с Китаем и Кыргызстаном",
         "CN KG KZ MN");
  check ("российско-монгольские, японо-китайские и украино-турецкие переговоры",
         "CN JP MN RU TR UA");
  check ("Об этом договорились РФ, КНР, США, ОАЭ, КНДР и РК", "AE CN KP KZ RU US");
  check ("На встрече в Москве премьер-министр принял посла Вьетнама в Пекине", "CN RU VN");
  check ("Казахстанцы и россияне ездят в Турцию, узбеки в Южную Корею", "KR KZ RU TR UZ");
  check ("Грузия, Белоруссия, Чехия, Польша и Венгрия в одном списке", "BY CZ GE HU PL");
  check (
      "посол Социалистической Республики Вьетнам и посол Корейской Народно-Демократической Республики",
      "KP VN");
  check ("МОНГОЛИЯ И ИНДИЯ ПОДПИСАЛИ СОГЛАШЕНИЕ О БЕЗВИЗОВОМ РЕЖИМЕ", "IN MN");
  check ("Республика Конго, Демократическая Республика Конго, Гвинея-Бисау и Папуа - Новая Гвинея",
         "CD CG GW PG");
  check ("товарооборот между РТ и КНР", "CN TJ");
  check ("РУз импортировала пшеницу", "UZ");
  /* A name in another language's letters, and what looks like Mongolian's endings. */
  check ("О визите в Монголию по итогам встречи сообщает агентство «Українські новини»", "MN");
  check ("Китай, Алтай и Вьетнам: новые маршруты", "CN VN");
  check ("фонд выделил 10 миллионов долларов Монголии и 5 миллионов тенге Киргизии", "KG MN");
}

static void
test_russian_traps (void)
{
  check ("Предприниматели из Внутренней Монголии и Синьцзяна приехали на выставку", "");
  check ("Продано на 5 млрд долл. США, 40 казахстанских тенге и 300 монгольских тугриков", "");
  check ("В РТ открыли новый завод, гости из Казани довольны", "");
  check ("Республика Дагестан и Республика Татарстан торгуют с Алтайским краем", "");
  check ("Того же мнения придерживается наша страна, и Самое главное впереди", "");
  check ("Чехов и Поляков написали о том, как манил море Данила", "");
  check ("он учит английский язык и заказал американо в кафе", "");
  check ("страны Латинской Америки и Центральной Азии", "");
  check ("писатель Нурсултан Назарбаев и его книга", "");
}

static void
test_mongolian (void)
{
  check ("Монгол Улс, БНХАУ, ОХУ-ын хооронд гэрээ байгуулав", "CN MN RU");
  check ("Орос, хятадын компаниуд өөрсдөө ирлээ", "CN RU");
  check ("Японоос, Бүгд Найрамдах Солонгос Улсаас болон АНУ-аас иржээ", "JP KR US");
  check ("БНАСАУ-тай, БНСУ-тай, ХБНГУ-тай, ИБУИНВУ-тай хийсэн худалдаа", "DE GB KP KR");
  check ("Италийн, Австралийн, Швейцарын, Польшийн элчин сайд нар", "AU CH IT PL");
  check ("Астана болон Бишкек хотод, Бээжинд, Москвад айлчилна", "CN KG KZ RU");
  check ("Монгол-Казахстаны засгийн газар хоорондын комисс хуралдав", "KZ MN");
  check ("ОХУ, УЗБЕК УЛСЫН ТӨРИЙН ТЭРГҮҮН НАР УУЛЗЛАА", "RU UZ");
  check ("БНКазУ-д суугаа элчин сайд", "KZ");
  check ("Монгол Улсын нийт импортын 12 хувь нь БНХАУ, 3 хувь нь Япон", "CN JP MN");
}

static void
test_mongolian_traps (void)
{
  check ("Өвөр Монголын худалдаачид, Шинжааны нийлүүлэгчид", "");
  check ("үнэ нь 5 сая ам.доллар, 7 тэрбум америк доллар, 2 сая АНУ-ын доллар", "");
  check ("манай улсын иргэд англи хэл, орос хэл сурч байна", "");
  check ("байгууллагын тайланд тэмдэглэснээр өөрчлөлт гарчээ", "");
  check ("Төв Азийн орнууд, ЕАЭЗХ-ны гишүүд, өөр бусад", "");
}

static void
test_kazakh (void)
{
  check ("Қазақстан мен Моңғолия Қырғызстанда, Өзбекстаннан келген", "KG KZ MN UZ");
  check ("қазақ-қырғыз шекарасында ресейлік, қытайлық кәсіпорындар", "CN KG KZ RU");
  check ("АҚШ, ҚХР, БАӘ-мен және ҚР-дан", "AE CN KZ US");
  check ("Түркияға, Үндістанға, Жапонияға, Оңтүстік Кореяға экспорт", "IN JP KR TR");
  check ("Солтүстік Корея мен Оңтүстік Африка Республикасы", "KP ZA");
  check ("ресми Астана мен Ташкент, Мәскеу мен Бейжің", "CN KZ RU UZ");
  check ("Тоқаев Грузияның Премьер-министрін қабылдады", "GE");
  check ("Қатар Әмірі келді, ол Қатарға қайтты", "QA");
  check ("ҚЫТАЙ МЕН ҚАЗАҚСТАН ЖАҢА КЕЛІСІМГЕ ҚОЛ ҚОЙДЫ", "CN KZ");
}

static void
test_kazakh_traps (void)
{
  check ("Ішкі Моңғолия мен Шыңжаңнан келген кәсіпкерлер", "");
  check ("тауар құны 3 миллион АҚШ доллары, 5 миллион ресей рублі", "");
  check ("ақшаны қайтарды, сауда-саттық көлемі өсті", "");
  check ("Қатар тұрған кісілер өлең айтты", "");
  check ("еліміз ағылшын тілін, орыс тілін үйренуде", "");
  check ("Орталық Азия елдері мен ЕАЭО елдері және Шығыс Қазақстан облысы", "");
  check ("Нұрсұлтан Назарбаевтың кітабы таныстырылды, көңілді өтті", "");
}

static void
test_english_traps (void)
{
  check ("it was recorded at US $ 1861.7 million", "");
  check ("Ms. Anna Thai Nii presented her letters", "");
  check ("Atlanta, Georgia. Exports from Georgia went to Peru", "PE");
  check ("S. Korea and N. Korea agreed", "KP KR");
  check ("South American companies invested", "");
}

/* The more a text is about a country, the more it weighs; the title counts most. */
static void
test_weights (void)
{
  const MnExtractInput input = { .title = "Hungary opens a school",
                                 .body =
                                     "Mongolia and Hungary agreed. Hungary pays. Peru was named.",
                                 .date = MN_PERIOD_UNKNOWN,
                                 .not_after = MN_DAY_UNKNOWN };
  g_autoptr (MnExtraction) found = mn_extract (&input);
  double total = 0;

  g_assert_cmpuint (found->countries->len, ==, 3);
  const MnCountryMention *first = &g_array_index (found->countries, MnCountryMention, 0);
  g_assert_cmpuint (first->country, ==, MN_COUNTRY ('H', 'U'));
  g_assert_cmpuint (first->mentions, ==, 3);
  g_assert_cmpint (first->part, ==, MN_PART_TITLE);
  g_assert_cmpuint (first->first.start, ==, 0);
  g_assert_cmpuint (first->first.end, ==, 7);
  for (guint i = 0; i < found->countries->len; i++)
    total += g_array_index (found->countries, MnCountryMention, i).weight;
  g_assert_cmpfloat_with_epsilon (total, 1, 1e-9);
}

/* One among many in a list counts less than what a sentence is about. */
static void
test_crowd (void)
{
  const MnExtractInput input = {
    .body = "One. Two. Three. Four. Peru, Chile, Cuba, Kenya, Ghana and Nepal sent their envoys. "
            "Peru, Chile, Cuba, Kenya, Ghana and Nepal were thanked. Hungary opened a school. "
            "Hungary will pay for it.",
    .date = MN_PERIOD_UNKNOWN,
    .not_after = MN_DAY_UNKNOWN
  };
  g_autoptr (MnExtraction) found = mn_extract (&input);

  g_assert_cmpuint (found->countries->len, ==, 7);
  g_assert_cmpuint (g_array_index (found->countries, MnCountryMention, 0).country, ==,
                    MN_COUNTRY ('H', 'U'));
}

/* A text is about its subject, not about where it was written: Vietnam, not Uzbekistan. */
static void
test_dateline (void)
{
  static const char *const texts[] = {
    "TASHKENT, May 6. /TASS/. Vietnam opened a school.",
    "Ташкент /ТАСС/. Вьетнамский посол открыл школу в столице.",
    "ТАШКЕНТ. Вьетнамский посол открыл школу в столице.",
    "ТАШКЕНТ - Вьетнамский посол открыл школу в столице.",
    "Ташкент /МОНЦАМЭ/. Вьетнам Улсын Элчин сайд сургууль нээлээ, хүмүүс цугларав.",
    "ТАШКЕНТ. Вьетнам елшісі қалада жаңа мектеп ашты.",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      const MnExtractInput input = { .body = texts[i],
                                     .date = MN_PERIOD_UNKNOWN,
                                     .not_after = MN_DAY_UNKNOWN };
      g_autoptr (MnExtraction) found = mn_extract (&input);

      g_test_message ("%s", texts[i]);
      g_assert_cmpuint (found->countries->len, ==, 2);
      g_assert_cmpuint (g_array_index (found->countries, MnCountryMention, 0).country, ==,
                        MN_COUNTRY ('V', 'N'));
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/extract/places/names", test_names);
  g_test_add_func ("/extract/places/alike", test_alike);
  g_test_add_func ("/extract/places/traps", test_traps);
  g_test_add_func ("/extract/places/members", test_members);
  g_test_add_func ("/extract/places/english-traps", test_english_traps);
  g_test_add_func ("/extract/places/russian", test_russian);
  g_test_add_func ("/extract/places/russian-traps", test_russian_traps);
  g_test_add_func ("/extract/places/mongolian", test_mongolian);
  g_test_add_func ("/extract/places/mongolian-traps", test_mongolian_traps);
  g_test_add_func ("/extract/places/kazakh", test_kazakh);
  g_test_add_func ("/extract/places/kazakh-traps", test_kazakh_traps);
  g_test_add_func ("/extract/places/weights", test_weights);
  g_test_add_func ("/extract/places/crowd", test_crowd);
  g_test_add_func ("/extract/places/dateline", test_dateline);
  return g_test_run ();
}
