/* mn-places-fr.c: French: countries by what ICU does not have: adjectives, short forms; groups of countries. */
#include "mn-words.h"

#include "mn-country.h"

#define C(a, b) MN_COUNTRY (a, b)

const MnWordEntry mn_places_fr[] = {
  { MN_WORD_REGION, C ('C', 'N'), 0,
    "Mongolie intérieure|Mongolie Intérieure|région autonome de Mongolie intérieure|Xinjiang|Tibet" },
  { MN_WORD_REGION, C ('R', 'U'), 0, "Bouriatie|région d Irkoutsk|Sibérie" },
  { MN_WORD_REGION, 0, 0, "province|provinces|région|régions|district" },
  { MN_WORD_BLOC, 0, 0,
    "Union européenne|UE|Union économique eurasiatique|UEEA|CEI|Asie centrale|ASEAN|OCS|BRICS|"
    "Europe|Asie|Afrique|pays européens|pays d Asie centrale" },

  { MN_WORD_PLACE, C ('M', 'N'), MN_PLACE_ADJECTIVE, "mongol|mongole|mongols|mongoles" },
  { MN_WORD_PLACE, C ('M', 'N'), MN_PLACE_CAPITAL, "Oulan Bator" },
  { MN_WORD_PLACE, C ('C', 'N'), MN_PLACE_ADJECTIVE, "chinois|chinoise|chinoises|sino" },
  { MN_WORD_PLACE, C ('C', 'N'), MN_PLACE_NAME, "République populaire de Chine" },
  { MN_WORD_PLACE, C ('C', 'N'), MN_PLACE_CAPITAL, "Pékin" },
  { MN_WORD_PLACE, C ('R', 'U'), MN_PLACE_ADJECTIVE, "russe|russes|russo" },
  { MN_WORD_PLACE, C ('R', 'U'), MN_PLACE_NAME, "Fédération de Russie" },
  { MN_WORD_PLACE, C ('R', 'U'), MN_PLACE_CAPITAL, "Moscou" },
  { MN_WORD_PLACE, C ('K', 'Z'), MN_PLACE_ADJECTIVE,
    "kazakh|kazakhe|kazakhs|kazakhes|kazakhstanais|kazakhstanaise" },
  { MN_WORD_PLACE, C ('J', 'P'), MN_PLACE_ADJECTIVE, "japonais|japonaise|japonaises|nippon|nippo" },
  { MN_WORD_PLACE, C ('K', 'R'), MN_PLACE_NAME, "Corée du Sud|République de Corée" },
  { MN_WORD_PLACE, C ('K', 'R'), MN_PLACE_ADJECTIVE,
    "sud coréen|sud coréenne|sud coréens|sud coréennes|coréennes" },
  { MN_WORD_PLACE, C ('K', 'P'), MN_PLACE_NAME, "Corée du Nord" },
  { MN_WORD_PLACE, C ('U', 'S'), MN_PLACE_NAME, "États Unis|USA|Etats Unis" },
  { MN_WORD_PLACE, C ('U', 'S'), MN_PLACE_ADJECTIVE,
    "américain|américaine|américains|américaines" },
  { MN_WORD_PLACE, C ('F', 'R'), MN_PLACE_ADJECTIVE, "français|française|françaises|franco" },
  { MN_WORD_PLACE, C ('D', 'E'), MN_PLACE_ADJECTIVE, "allemand|allemande|allemands|allemandes" },
  { MN_WORD_PLACE, C ('G', 'B'), MN_PLACE_ADJECTIVE, "britannique|britanniques" },
  { MN_WORD_PLACE, C ('G', 'B'), MN_PLACE_NAME, "Royaume Uni|Grande Bretagne" },
  { MN_WORD_PLACE, C ('T', 'R'), MN_PLACE_ADJECTIVE, "turc|turque|turcs|turques" },
  { MN_WORD_PLACE, C ('K', 'G'), MN_PLACE_NAME, "Kirghizistan|Kirghizie|Kirghizstan" },
  { MN_WORD_PLACE, C ('K', 'G'), MN_PLACE_ADJECTIVE, "kirghize|kirghizes" },
  { MN_WORD_PLACE, C ('U', 'Z'), MN_PLACE_ADJECTIVE, "ouzbek|ouzbèke|ouzbeks|ouzbèkes" },
  { MN_WORD_PLACE, C ('V', 'N'), MN_PLACE_ADJECTIVE, "vietnamien|vietnamienne|vietnamiennes" },
  { MN_WORD_PLACE, C ('V', 'N'), MN_PLACE_NAME, "Vietnam|Viêt Nam" },
  { MN_WORD_PLACE, C ('I', 'N'), MN_PLACE_ADJECTIVE, "indien|indienne|indiens|indiennes" },
  { MN_WORD_PLACE, C ('C', 'H'), MN_PLACE_ADJECTIVE, "suisse|suisses|helvétique" },
  { MN_WORD_PLACE, C ('C', 'A'), MN_PLACE_ADJECTIVE, "canadien|canadienne|canadiennes" },
  { MN_WORD_PLACE, C ('I', 'T'), MN_PLACE_ADJECTIVE, "italien|italienne|italiennes" },
  { 0 },
};
