/* mn-words-fr.c: French: trade and time, for figures. */
#include "mn-words.h"

#include "mn-figure.h"

#define UP   1
#define DOWN 2

static const MnWordEntry trade[] = {
  { MN_WORD_KIND, MN_KIND_TURNOVER, 0,
    "échanges commerciaux|volume des échanges commerciaux|volumes des échanges commerciaux|"
    "valeur des échanges commerciaux|valeur totale des échanges commerciaux|"
    "volume total des échanges commerciaux|montant des échanges commerciaux|"
    "montant total des échanges commerciaux|total des échanges commerciaux|"
    "chiffre des échanges commerciaux|niveau des échanges commerciaux|"
    "échanges commerciaux de biens|volume des échanges commerciaux de biens|"
    "volumes des échanges commerciaux de biens|valeur des échanges commerciaux de biens|"
    "valeur totale des échanges commerciaux de biens|"
    "volume total des échanges commerciaux de biens|montant des échanges commerciaux de biens|"
    "montant total des échanges commerciaux de biens|total des échanges commerciaux de biens|"
    "chiffre des échanges commerciaux de biens|niveau des échanges commerciaux de biens|"
    "échanges de biens|volume des échanges de biens|volumes des échanges de biens|"
    "valeur des échanges de biens|valeur totale des échanges de biens|"
    "volume total des échanges de biens|montant des échanges de biens|"
    "montant total des échanges de biens|total des échanges de biens|"
    "chiffre des échanges de biens|niveau des échanges de biens|échanges de marchandises|"
    "volume des échanges de marchandises|volumes des échanges de marchandises|"
    "valeur des échanges de marchandises|valeur totale des échanges de marchandises|"
    "volume total des échanges de marchandises|montant des échanges de marchandises|"
    "montant total des échanges de marchandises|total des échanges de marchandises|"
    "chiffre des échanges de marchandises|niveau des échanges de marchandises|"
    "échanges de biens et services|volume des échanges de biens et services|"
    "volumes des échanges de biens et services|valeur des échanges de biens et services|"
    "valeur totale des échanges de biens et services|"
    "volume total des échanges de biens et services|montant des échanges de biens et services|"
    "montant total des échanges de biens et services|total des échanges de biens et services|"
    "chiffre des échanges de biens et services|niveau des échanges de biens et services|"
    "échanges de biens et de services|volume des échanges de biens et de services|"
    "volumes des échanges de biens et de services|valeur des échanges de biens et de services|"
    "valeur totale des échanges de biens et de services|"
    "volume total des échanges de biens et de services|"
    "montant des échanges de biens et de services|"
    "montant total des échanges de biens et de services|"
    "total des échanges de biens et de services|chiffre des échanges de biens et de services|"
    "niveau des échanges de biens et de services|flux commerciaux|volume des flux commerciaux|"
    "volumes des flux commerciaux|valeur des flux commerciaux|valeur totale des flux commerciaux|"
    "volume total des flux commerciaux|montant des flux commerciaux|"
    "montant total des flux commerciaux|total des flux commerciaux|chiffre des flux commerciaux|"
    "niveau des flux commerciaux|transactions commerciales|volume des transactions commerciales|"
    "volumes des transactions commerciales|valeur des transactions commerciales|"
    "valeur totale des transactions commerciales|volume total des transactions commerciales|"
    "montant des transactions commerciales|montant total des transactions commerciales|"
    "total des transactions commerciales|chiffre des transactions commerciales|"
    "niveau des transactions commerciales|commerce de biens|volume du commerce de biens|"
    "volumes du commerce de biens|valeur du commerce de biens|valeur totale du commerce de biens|"
    "volume total du commerce de biens|montant du commerce de biens|"
    "montant total du commerce de biens|total du commerce de biens|chiffre du commerce de biens|"
    "niveau du commerce de biens|commerce de marchandises|volume du commerce de marchandises|"
    "volumes du commerce de marchandises|valeur du commerce de marchandises|"
    "valeur totale du commerce de marchandises|volume total du commerce de marchandises|"
    "montant du commerce de marchandises|montant total du commerce de marchandises|"
    "total du commerce de marchandises|chiffre du commerce de marchandises|"
    "niveau du commerce de marchandises|commerce de biens et services|"
    "volume du commerce de biens et services|volumes du commerce de biens et services|"
    "valeur du commerce de biens et services|valeur totale du commerce de biens et services|"
    "volume total du commerce de biens et services|montant du commerce de biens et services|"
    "montant total du commerce de biens et services|total du commerce de biens et services|"
    "chiffre du commerce de biens et services|niveau du commerce de biens et services|négoce|"
    "volume du négoce|volumes du négoce|valeur du négoce|valeur totale du négoce|"
    "volume total du négoce|montant du négoce|montant total du négoce|total du négoce|"
    "chiffre du négoce|niveau du négoce|chiffre d affaires commercial|volume d échanges|"
    "volume d échanges commerciaux|volume commercial|volumes commerciaux|courants d échanges|"
    "commerce total|commerce des biens" },
  { MN_WORD_KIND, MN_KIND_TURNOVER, 0,
    "volume des échanges|valeur des échanges|montant des échanges|total des échanges|"
    "volume total des échanges|valeur totale des échanges|montant total des échanges|"
    "niveau des échanges|volume du commerce|valeur du commerce|montant du commerce|"
    "volume total du commerce|valeur totale du commerce" },
  { MN_WORD_KIND, MN_KIND_TURNOVER, MN_KIND_FORM_MUTUAL,
    "échanges bilatéraux|volume des échanges bilatéraux|volumes des échanges bilatéraux|"
    "valeur des échanges bilatéraux|valeur totale des échanges bilatéraux|"
    "volume total des échanges bilatéraux|montant des échanges bilatéraux|"
    "montant total des échanges bilatéraux|total des échanges bilatéraux|"
    "chiffre des échanges bilatéraux|niveau des échanges bilatéraux|"
    "échanges commerciaux bilatéraux|volume des échanges commerciaux bilatéraux|"
    "volumes des échanges commerciaux bilatéraux|valeur des échanges commerciaux bilatéraux|"
    "valeur totale des échanges commerciaux bilatéraux|"
    "volume total des échanges commerciaux bilatéraux|"
    "montant des échanges commerciaux bilatéraux|"
    "montant total des échanges commerciaux bilatéraux|total des échanges commerciaux bilatéraux|"
    "chiffre des échanges commerciaux bilatéraux|niveau des échanges commerciaux bilatéraux|"
    "échanges bilatéraux de biens|volume des échanges bilatéraux de biens|"
    "volumes des échanges bilatéraux de biens|valeur des échanges bilatéraux de biens|"
    "valeur totale des échanges bilatéraux de biens|"
    "volume total des échanges bilatéraux de biens|montant des échanges bilatéraux de biens|"
    "montant total des échanges bilatéraux de biens|total des échanges bilatéraux de biens|"
    "chiffre des échanges bilatéraux de biens|niveau des échanges bilatéraux de biens|"
    "échanges bilatéraux de marchandises|volume des échanges bilatéraux de marchandises|"
    "volumes des échanges bilatéraux de marchandises|"
    "valeur des échanges bilatéraux de marchandises|"
    "valeur totale des échanges bilatéraux de marchandises|"
    "volume total des échanges bilatéraux de marchandises|"
    "montant des échanges bilatéraux de marchandises|"
    "montant total des échanges bilatéraux de marchandises|"
    "total des échanges bilatéraux de marchandises|"
    "chiffre des échanges bilatéraux de marchandises|"
    "niveau des échanges bilatéraux de marchandises|échanges mutuels|volume des échanges mutuels|"
    "volumes des échanges mutuels|valeur des échanges mutuels|valeur totale des échanges mutuels|"
    "volume total des échanges mutuels|montant des échanges mutuels|"
    "montant total des échanges mutuels|total des échanges mutuels|chiffre des échanges mutuels|"
    "niveau des échanges mutuels|échanges réciproques|volume des échanges réciproques|"
    "volumes des échanges réciproques|valeur des échanges réciproques|"
    "valeur totale des échanges réciproques|volume total des échanges réciproques|"
    "montant des échanges réciproques|montant total des échanges réciproques|"
    "total des échanges réciproques|chiffre des échanges réciproques|"
    "niveau des échanges réciproques|échanges commerciaux mutuels|"
    "volume des échanges commerciaux mutuels|volumes des échanges commerciaux mutuels|"
    "valeur des échanges commerciaux mutuels|valeur totale des échanges commerciaux mutuels|"
    "volume total des échanges commerciaux mutuels|montant des échanges commerciaux mutuels|"
    "montant total des échanges commerciaux mutuels|total des échanges commerciaux mutuels|"
    "chiffre des échanges commerciaux mutuels|niveau des échanges commerciaux mutuels|"
    "échanges transfrontaliers|volume des échanges transfrontaliers|"
    "volumes des échanges transfrontaliers|valeur des échanges transfrontaliers|"
    "valeur totale des échanges transfrontaliers|volume total des échanges transfrontaliers|"
    "montant des échanges transfrontaliers|montant total des échanges transfrontaliers|"
    "total des échanges transfrontaliers|chiffre des échanges transfrontaliers|"
    "niveau des échanges transfrontaliers|flux bilatéraux|volume des flux bilatéraux|"
    "volumes des flux bilatéraux|valeur des flux bilatéraux|valeur totale des flux bilatéraux|"
    "volume total des flux bilatéraux|montant des flux bilatéraux|"
    "montant total des flux bilatéraux|total des flux bilatéraux|chiffre des flux bilatéraux|"
    "niveau des flux bilatéraux|commerce bilatéral|volume du commerce bilatéral|"
    "volumes du commerce bilatéral|valeur du commerce bilatéral|"
    "valeur totale du commerce bilatéral|volume total du commerce bilatéral|"
    "montant du commerce bilatéral|montant total du commerce bilatéral|"
    "total du commerce bilatéral|chiffre du commerce bilatéral|niveau du commerce bilatéral|"
    "commerce mutuel|volume du commerce mutuel|volumes du commerce mutuel|"
    "valeur du commerce mutuel|valeur totale du commerce mutuel|volume total du commerce mutuel|"
    "montant du commerce mutuel|montant total du commerce mutuel|total du commerce mutuel|"
    "chiffre du commerce mutuel|niveau du commerce mutuel|commerce transfrontalier|"
    "volume du commerce transfrontalier|volumes du commerce transfrontalier|"
    "valeur du commerce transfrontalier|valeur totale du commerce transfrontalier|"
    "volume total du commerce transfrontalier|montant du commerce transfrontalier|"
    "montant total du commerce transfrontalier|total du commerce transfrontalier|"
    "chiffre du commerce transfrontalier|niveau du commerce transfrontalier|commerce frontalier|"
    "volume du commerce frontalier|volumes du commerce frontalier|valeur du commerce frontalier|"
    "valeur totale du commerce frontalier|volume total du commerce frontalier|"
    "montant du commerce frontalier|montant total du commerce frontalier|"
    "total du commerce frontalier|chiffre du commerce frontalier|niveau du commerce frontalier|"
    "commerce bilatéral de biens|volume du commerce bilatéral de biens|"
    "volumes du commerce bilatéral de biens|valeur du commerce bilatéral de biens|"
    "valeur totale du commerce bilatéral de biens|volume total du commerce bilatéral de biens|"
    "montant du commerce bilatéral de biens|montant total du commerce bilatéral de biens|"
    "total du commerce bilatéral de biens|chiffre du commerce bilatéral de biens|"
    "niveau du commerce bilatéral de biens|commerce bilatéral de marchandises|"
    "volume du commerce bilatéral de marchandises|volumes du commerce bilatéral de marchandises|"
    "valeur du commerce bilatéral de marchandises|"
    "valeur totale du commerce bilatéral de marchandises|"
    "volume total du commerce bilatéral de marchandises|"
    "montant du commerce bilatéral de marchandises|"
    "montant total du commerce bilatéral de marchandises|"
    "total du commerce bilatéral de marchandises|chiffre du commerce bilatéral de marchandises|"
    "niveau du commerce bilatéral de marchandises" },
  { MN_WORD_KIND, MN_KIND_TURNOVER, MN_KIND_FORM_WORLD,
    "échanges extérieurs|volume des échanges extérieurs|volumes des échanges extérieurs|"
    "valeur des échanges extérieurs|valeur totale des échanges extérieurs|"
    "volume total des échanges extérieurs|montant des échanges extérieurs|"
    "montant total des échanges extérieurs|total des échanges extérieurs|"
    "chiffre des échanges extérieurs|niveau des échanges extérieurs|échanges internationaux|"
    "volume des échanges internationaux|volumes des échanges internationaux|"
    "valeur des échanges internationaux|valeur totale des échanges internationaux|"
    "volume total des échanges internationaux|montant des échanges internationaux|"
    "montant total des échanges internationaux|total des échanges internationaux|"
    "chiffre des échanges internationaux|niveau des échanges internationaux|échanges mondiaux|"
    "volume des échanges mondiaux|volumes des échanges mondiaux|valeur des échanges mondiaux|"
    "valeur totale des échanges mondiaux|volume total des échanges mondiaux|"
    "montant des échanges mondiaux|montant total des échanges mondiaux|"
    "total des échanges mondiaux|chiffre des échanges mondiaux|niveau des échanges mondiaux|"
    "échanges commerciaux extérieurs|volume des échanges commerciaux extérieurs|"
    "volumes des échanges commerciaux extérieurs|valeur des échanges commerciaux extérieurs|"
    "valeur totale des échanges commerciaux extérieurs|"
    "volume total des échanges commerciaux extérieurs|"
    "montant des échanges commerciaux extérieurs|"
    "montant total des échanges commerciaux extérieurs|total des échanges commerciaux extérieurs|"
    "chiffre des échanges commerciaux extérieurs|niveau des échanges commerciaux extérieurs|"
    "commerce extérieur|volume du commerce extérieur|volumes du commerce extérieur|"
    "valeur du commerce extérieur|valeur totale du commerce extérieur|"
    "volume total du commerce extérieur|montant du commerce extérieur|"
    "montant total du commerce extérieur|total du commerce extérieur|"
    "chiffre du commerce extérieur|niveau du commerce extérieur|commerce mondial|"
    "volume du commerce mondial|volumes du commerce mondial|valeur du commerce mondial|"
    "valeur totale du commerce mondial|volume total du commerce mondial|"
    "montant du commerce mondial|montant total du commerce mondial|total du commerce mondial|"
    "chiffre du commerce mondial|niveau du commerce mondial|commerce international|"
    "volume du commerce international|volumes du commerce international|"
    "valeur du commerce international|valeur totale du commerce international|"
    "volume total du commerce international|montant du commerce international|"
    "montant total du commerce international|total du commerce international|"
    "chiffre du commerce international|niveau du commerce international" },
  { MN_WORD_KIND, MN_KIND_TURNOVER, MN_KIND_FORM_WEAK, "commerce|échanges|relations commerciales" },
  { MN_WORD_KIND, MN_KIND_TURNOVER, MN_KIND_FORM_VERB,
    "été échangé|été échangés|été échangées|s échange|s échangent|s est échangé|échangé|échangés|"
    "échangées|a échangé|ont échangé|commercé|commercent|ont commercé|échangent" },
  { MN_WORD_KIND, MN_KIND_EXPORT, 0,
    "à l export|à l exportation|d exportations|en exportations|exportations|"
    "volume des exportations|volumes des exportations|valeur des exportations|"
    "valeur totale des exportations|volume total des exportations|montant des exportations|"
    "montant total des exportations|total des exportations|chiffre des exportations|"
    "niveau des exportations|exportations de biens|volume des exportations de biens|"
    "volumes des exportations de biens|valeur des exportations de biens|"
    "valeur totale des exportations de biens|volume total des exportations de biens|"
    "montant des exportations de biens|montant total des exportations de biens|"
    "total des exportations de biens|chiffre des exportations de biens|"
    "niveau des exportations de biens|exportations de marchandises|"
    "volume des exportations de marchandises|volumes des exportations de marchandises|"
    "valeur des exportations de marchandises|valeur totale des exportations de marchandises|"
    "volume total des exportations de marchandises|montant des exportations de marchandises|"
    "montant total des exportations de marchandises|total des exportations de marchandises|"
    "chiffre des exportations de marchandises|niveau des exportations de marchandises|"
    "exportations de biens et services|volume des exportations de biens et services|"
    "volumes des exportations de biens et services|valeur des exportations de biens et services|"
    "valeur totale des exportations de biens et services|"
    "volume total des exportations de biens et services|"
    "montant des exportations de biens et services|"
    "montant total des exportations de biens et services|"
    "total des exportations de biens et services|chiffre des exportations de biens et services|"
    "niveau des exportations de biens et services|exportations de biens et de services|"
    "volume des exportations de biens et de services|"
    "volumes des exportations de biens et de services|"
    "valeur des exportations de biens et de services|"
    "valeur totale des exportations de biens et de services|"
    "volume total des exportations de biens et de services|"
    "montant des exportations de biens et de services|"
    "montant total des exportations de biens et de services|"
    "total des exportations de biens et de services|"
    "chiffre des exportations de biens et de services|"
    "niveau des exportations de biens et de services|exportations totales|"
    "volume des exportations totales|volumes des exportations totales|"
    "valeur des exportations totales|valeur totale des exportations totales|"
    "volume total des exportations totales|montant des exportations totales|"
    "montant total des exportations totales|total des exportations totales|"
    "chiffre des exportations totales|niveau des exportations totales|"
    "exportations totales de biens|volume des exportations totales de biens|"
    "volumes des exportations totales de biens|valeur des exportations totales de biens|"
    "valeur totale des exportations totales de biens|"
    "volume total des exportations totales de biens|montant des exportations totales de biens|"
    "montant total des exportations totales de biens|total des exportations totales de biens|"
    "chiffre des exportations totales de biens|niveau des exportations totales de biens|"
    "exportations de produits|volume des exportations de produits|"
    "volumes des exportations de produits|valeur des exportations de produits|"
    "valeur totale des exportations de produits|volume total des exportations de produits|"
    "montant des exportations de produits|montant total des exportations de produits|"
    "total des exportations de produits|chiffre des exportations de produits|"
    "niveau des exportations de produits|volume d exportations|montant total d exportations" },
  { MN_WORD_KIND, MN_KIND_EXPORT, MN_KIND_FORM_WEAK, "export|exportation" },
  { MN_WORD_KIND, MN_KIND_EXPORT, MN_KIND_FORM_VERB,
    "été exporté|été exportés|été exportées|exporté|exportés|exportée|exportées|a exporté|"
    "ont exporté|exporte|exportent|exportait|exportaient|exportant|avait exporté|avaient exporté|"
    "réexporté" },
  { MN_WORD_KIND, MN_KIND_IMPORT, 0,
    "à l import|à l importation|d importations|en importations|importations|"
    "volume des importations|volumes des importations|valeur des importations|"
    "valeur totale des importations|volume total des importations|montant des importations|"
    "montant total des importations|total des importations|chiffre des importations|"
    "niveau des importations|importations de biens|volume des importations de biens|"
    "volumes des importations de biens|valeur des importations de biens|"
    "valeur totale des importations de biens|volume total des importations de biens|"
    "montant des importations de biens|montant total des importations de biens|"
    "total des importations de biens|chiffre des importations de biens|"
    "niveau des importations de biens|importations de marchandises|"
    "volume des importations de marchandises|volumes des importations de marchandises|"
    "valeur des importations de marchandises|valeur totale des importations de marchandises|"
    "volume total des importations de marchandises|montant des importations de marchandises|"
    "montant total des importations de marchandises|total des importations de marchandises|"
    "chiffre des importations de marchandises|niveau des importations de marchandises|"
    "importations de biens et services|volume des importations de biens et services|"
    "volumes des importations de biens et services|valeur des importations de biens et services|"
    "valeur totale des importations de biens et services|"
    "volume total des importations de biens et services|"
    "montant des importations de biens et services|"
    "montant total des importations de biens et services|"
    "total des importations de biens et services|chiffre des importations de biens et services|"
    "niveau des importations de biens et services|importations de biens et de services|"
    "volume des importations de biens et de services|"
    "volumes des importations de biens et de services|"
    "valeur des importations de biens et de services|"
    "valeur totale des importations de biens et de services|"
    "volume total des importations de biens et de services|"
    "montant des importations de biens et de services|"
    "montant total des importations de biens et de services|"
    "total des importations de biens et de services|"
    "chiffre des importations de biens et de services|"
    "niveau des importations de biens et de services|importations totales|"
    "volume des importations totales|volumes des importations totales|"
    "valeur des importations totales|valeur totale des importations totales|"
    "volume total des importations totales|montant des importations totales|"
    "montant total des importations totales|total des importations totales|"
    "chiffre des importations totales|niveau des importations totales|"
    "importations totales de biens|volume des importations totales de biens|"
    "volumes des importations totales de biens|valeur des importations totales de biens|"
    "valeur totale des importations totales de biens|"
    "volume total des importations totales de biens|montant des importations totales de biens|"
    "montant total des importations totales de biens|total des importations totales de biens|"
    "chiffre des importations totales de biens|niveau des importations totales de biens|"
    "importations de produits|volume des importations de produits|"
    "volumes des importations de produits|valeur des importations de produits|"
    "valeur totale des importations de produits|volume total des importations de produits|"
    "montant des importations de produits|montant total des importations de produits|"
    "total des importations de produits|chiffre des importations de produits|"
    "niveau des importations de produits|volume d importations|montant total d importations" },
  { MN_WORD_KIND, MN_KIND_IMPORT, MN_KIND_FORM_WEAK, "import|importation" },
  { MN_WORD_KIND, MN_KIND_IMPORT, MN_KIND_FORM_VERB,
    "été importé|été importés|été importées|importé|importés|importée|importées|a importé|"
    "ont importé|importe|importent|importait|importaient|important pour|avait importé|"
    "avaient importé" },
  { MN_WORD_KIND, MN_KIND_EXPORT, MN_KIND_FORM_TO,
    "ventes|livraisons|expéditions|envois|volume des ventes|montant des ventes|ventes de biens|"
    "ventes de marchandises|livraisons de marchandises" },
  { MN_WORD_KIND, MN_KIND_EXPORT, MN_KIND_FORM_TO | MN_KIND_FORM_VERB,
    "fourni|a fourni|ont fourni|vendent|vend|envoyé|a envoyé|vendu|a vendu|ont vendu|livré|"
    "a livré|ont livré|expédié|a expédié|ont expédié|écoulé|a écoulé" },
  { MN_WORD_KIND, MN_KIND_IMPORT, MN_KIND_FORM_FROM,
    "achats|achats de biens|achats de marchandises|approvisionnements" },
  { MN_WORD_KIND, MN_KIND_BALANCE, 0,
    "balance commerciale|excédent commercial|excédents commerciaux|excédent|solde commercial|"
    "excédent commercial bilatéral|excédent bilatéral|balance commerciale excédentaire|"
    "solde commercial excédentaire|solde excédentaire|solde positif|solde commercial positif|"
    "balance commerciale positive|excédent de la balance commerciale|solde de la balance commerciale|"
    "solde des échanges|excédent des échanges|solde commercial bilatéral|balance bilatérale|"
    "balance des échanges|solde bilatéral" },
  { MN_WORD_KIND, MN_KIND_BALANCE, MN_KIND_FORM_DEFICIT,
    "déficit commercial|déficits commerciaux|déficit|déficit commercial bilatéral|déficit bilatéral|"
    "balance commerciale déficitaire|solde commercial déficitaire|solde déficitaire|solde négatif|"
    "solde commercial négatif|balance commerciale négative|déficit de la balance commerciale|"
    "déficit des échanges|déficit extérieur" },

  { MN_WORD_OTHER, 0, 0,
    "investissement|investissements|investissements directs|investissements directs étrangers|IDE|"
    "stock d investissements directs|stock d IDE|flux d investissements|prêt|prêts|crédit|crédits|"
    "ligne de crédit|lignes de crédit|crédit export|don|dons|aide|aides|aide publique|contrat|contrats|"
    "marché public|marchés publics|accord|accords|accord commercial|accords commerciaux|projet|projets|"
    "obligations|emprunt|emprunts|dette|dettes|créance|créances|réserves|réserves de change|PIB|"
    "produit intérieur brut|PNB|budget|déficit budgétaire|déficit public|excédent budgétaire|"
    "déficit courant|excédent courant|balance courante|balance des paiements|solde des services|"
    "excédent des services|déficit des services|impôt|impôts|taxe|taxes|TVA|amende|amendes|dividende|"
    "dividendes|salaire|salaires|prix|taux de change|hypothèque|bénéfice|bénéfices|profit|profits|coût|"
    "coûts|dépenses|dépense|fonds|financement|financements|capital|inflation|actions|participation|"
    "subvention|subventions|garantie|garanties|production|consommation|transport|transports|fret|"
    "transit|tourisme|commerce de détail|commerce intérieur|commerce de gros|commerce électronique|"
    "commerce en ligne|commerce de services|échanges de services|échanges culturels|"
    "échanges universitaires|échanges humains|échanges étudiants|échanges scolaires|"
    "échanges interpersonnels|ventes au détail|ventes en ligne|recettes|recette|"
    "chiffre d affaires|chiffre d affaires de la société|services|exportations de services|"
    "importations de services|recettes fiscales|recettes touristiques|marché|marchés|transferts|"
    "envois de fonds|économie|commande|commandes|facture|dégâts|dommages|pertes|perte|indemnisation|"
    "compensation|sanctions|construction|usine|mine|centrale|capacité|capitalisation|valorisation|"
    "assurance|cautionnement|cargaison|trafic|titres|dépôts|avoirs|actifs|patrimoine|fortune|"
    "programme|plan de relance|enveloppe|mémorandum|appel d offres|rachat|acquisition|cession|"
    "fusion|trésor|population|potentiel d exportation|manque à gagner|contrebande|saisie|saisies|"
    "quota|quotas|contingent|contingents|loyer|loyers|enchères|mission commerciale" },
  { MN_WORD_OTHER, 0, 1,
    "droits de douane|droit de douane|tarif douanier|tarifs douaniers|taxes douanières|"
    "droits d importation|droits d exportation|surtaxe|surtaxes|droits antidumping" },
  { MN_WORD_PRODUCT, 0, 0,
    "charbon|charbon à coke|houille|cuivre|concentré de cuivre|concentrés de cuivre|or|argent|"
    "métaux précieux|zinc|plomb|fluorine|minerai|minerais|minerai de fer|minerai de cuivre|"
    "minérales|minières|minière|minéraux|matières premières|fer|fonte|pétrole|pétrole brut|brut|"
    "pétroliers|pétrolières|pétrolière|hydrocarbures|produits pétroliers|carburant|carburants|"
    "essence|gazole|gaz|gaz naturel|GNL|gazières|électricité|énergie|énergétiques|énergétique|"
    "uranium|blé|orge|maïs|riz|soja|céréales|céréalières|farine|sucre|sel|café|thé|cacao|fruits|"
    "légumes|noix|miel|huile|huiles|viande|viandes|volaille|porc|bœuf|boeuf|poisson|poissons|"
    "crevettes|laine|cachemire|cuir|cuirs|peaux|textiles|textile|vêtements|habillement|"
    "chaussures|coton|soie|machines|machines outils|équipements|équipement|matériel|matériels|"
    "biens d équipement|véhicules|voitures|automobiles|automobile|camions|pneus|avions|"
    "aéronautiques|aéronautique|navires|électroniques|électronique|semi conducteurs|puces|"
    "smartphones|téléphones|batteries|panneaux solaires|produits agricoles|agricoles|agricole|"
    "agroalimentaires|agroalimentaire|produits agroalimentaires|alimentaires|alimentaire|denrées|"
    "produits alimentaires|industrielles|industriels|produits industriels|manufacturées|"
    "manufacturiers|produits manufacturés|médicaments|produits pharmaceutiques|pharmaceutiques|"
    "pharmaceutique|vaccins|cosmétiques|produits chimiques|chimiques|engrais|plastiques|"
    "caoutchouc|bois|papier|meubles|ciment|vin|vins|spiritueux|champagne|cognac|bière|boissons|"
    "alcool|tabac|lait|fromage|fromages|produits laitiers|laitières|bétail|produits animaux|"
    "acier|aluminium|sidérurgiques|métallurgiques|métaux|titane|nickel|lithium|terres rares|"
    "armes|armement|armements|militaires|militaire|luxe|produits de luxe|bijoux|diamants|"
    "phosphates|hors énergie|hors pétrole|numériques|services" },
  { MN_WORD_GOODS, 0, 0, "biens|bien|marchandises|marchandise|produits" },

  { MN_WORD_LEVEL, 0, MN_VERB_PAST,
    "atteint|atteints|atteinte|atteintes|totalisé|totalisés|totalisée|totalisées|représenté|"
    "représentés|représentée|représentées|dépassé|dépassés|dépassée|dépassées|franchi|franchis|"
    "franchie|franchies|frôlé|frôlés|frôlée|frôlées|avoisiné|avoisinés|avoisinée|avoisinées|"
    "culminé|culminés|culminée|culminées|plafonné|plafonnés|plafonnée|plafonnées|enregistré|"
    "enregistrés|enregistrée|enregistrées|affiché|affichés|affichée|affichées|réalisé|réalisés|"
    "réalisée|réalisées|excédé|excédés|excédée|excédées|élevé à|élevé|élevés à|élevés|élevée à|"
    "élevée|élevées à|élevées|établi à|établi|établis à|établis|établie à|établie|établies à|"
    "établies|chiffré à|chiffré|chiffrés à|chiffrés|chiffrée à|chiffrée|chiffrées à|chiffrées|"
    "monté à|monté|montés à|montés|montée à|montée|montées à|montées|situé à|situé|situés à|"
    "situés|située à|située|situées à|situées|fixé à|fixé|fixés à|fixés|fixée à|fixée|fixées à|"
    "fixées|évalué à|évalué|évalués à|évalués|évaluée à|évaluée|évaluées à|évaluées|estimé à|"
    "estimé|estimés à|estimés|estimée à|estimée|estimées à|estimées|valorisé à|valorisé|"
    "valorisés à|valorisés|valorisée à|valorisée|valorisées à|valorisées|retombé à|retombé|"
    "retombés à|retombés|retombée à|retombée|retombées à|retombées|tombé à|tombé|tombés à|tombés|"
    "tombée à|tombée|tombées à|tombées|revenu à|revenu|revenus à|revenus|revenue à|revenue|"
    "revenues à|revenues|remonté à|remonté|remontés à|remontés|remontée à|remontée|remontées à|"
    "remontées|ressorti à|ressorti|ressortis à|ressortis|ressortie à|ressortie|ressorties à|"
    "ressorties|limité à|limité|limités à|limités|limitée à|limitée|limitées à|limitées|porté à|"
    "porté|portés à|portés|portée à|portée|portées à|portées|ramené à|ramené|ramenés à|ramenés|"
    "ramenée à|ramenée|ramenées à|ramenées|passé à|passé|passés à|passés|passée à|passée|"
    "passées à|passées|a atteint|ont atteint|avait atteint|avaient atteint|atteignait|"
    "atteignaient|s élevait à|s élevaient à|s élevait|s élevaient|se montait à|se montaient à|"
    "se chiffrait à|se chiffraient à|s établissait à|s établissaient à|était de|étaient de|"
    "n était que de|n étaient que de|a été de|ont été de|avait été de|fut de|furent de|"
    "représentait|représentaient|pesait|pesaient|valait|valaient|ont pesé|a pesé|pesé|totalisait|"
    "totalisaient|dépassait|dépassaient|a dépassé|ont dépassé|a franchi|ont franchi|a représenté|"
    "ont représenté|a totalisé|ont totalisé|culminé à|plafonné à|avoisinait|avoisinaient|a valu|"
    "ont valu|ont rapporté|a rapporté|rapporté" },
  { MN_WORD_LEVEL, 0, MN_VERB_PRESENT,
    "est de|sont de|n est que de|s élève à|s élèvent à|s élève|s élèvent|atteint désormais|atteignent|"
    "représente|représentent|se chiffre à|se chiffrent à|se monte à|se montent à|s établit à|"
    "s établissent à|ressort à|ressortent à|dépasse|dépassent|totalise|totalisent|pèse|pèsent|vaut|"
    "valent|avoisine|avoisinent|frôle|frôlent|se situe à|se situent à|tombe à|tombent à|culmine à|"
    "culminent à|plafonne à|plafonnent à|affiche|affichent|enregistre|enregistrent" },
  { MN_WORD_LEVEL, 0, MN_VERB_INF,
    "atteindre|porter|porter à|amener à|faire passer|passer à|franchir|s élever à|dépasser|totaliser|"
    "représenter|avoisiner|s établir à|se chiffrer à|être porté à|être portés à" },
  { MN_WORD_LEVEL, 0, MN_VERB_FUTURE,
    "atteindra|atteindront|dépassera|dépasseront|franchira|franchiront|s élèvera à|s élèveront à|"
    "sera de|seront de|sera porté à|seront portés à|totalisera|totaliseront" },
  { MN_WORD_LEVEL, 0, MN_VERB_NOUN, "cap|seuil|barre|niveau|niveaux" },
  { MN_WORD_LEVEL, 0, MN_VERB_ING,
    "atteignant|s élevant à|pour atteindre|pour s établir à|pour s élever à|pour se chiffrer à|"
    "totalisant|s établissant à|se chiffrant à|représentant|passant à|tombant à|portant à|"
    "d une valeur de|d un montant de|pour une valeur de|pour un montant de|à hauteur de|évalué à|"
    "pour un total de" },

  { MN_WORD_GROWTH, UP, MN_VERB_PAST,
    "augmenté|augmentés|augmentée|augmentées|progressé|progressés|progressée|progressées|bondi|"
    "bondis|bondie|bondies|grimpé|grimpés|grimpée|grimpées|accru|accrus|accrue|accrues|gagné|"
    "gagnés|gagnée|gagnées|explosé|explosés|explosée|explosées|rebondi|rebondis|rebondie|"
    "rebondies|renforcé|renforcés|renforcée|renforcées|flambé|flambés|flambée|flambées|décollé|"
    "décollés|décollée|décollées|creusé|creusés|creusée|creusées|élargi|élargis|élargie|élargies|"
    "amélioré|améliorés|améliorée|améliorées|multiplié par|multipliés par|multipliée par|"
    "multipliées par|a augmenté|ont augmenté|a progressé|ont progressé|crû|cru|a crû|ont crû|"
    "a cru|ont cru|a bondi|ont bondi|a grimpé|ont grimpé|a gagné|ont gagné|a pris|ont pris|"
    "s est accru|se sont accrus|se sont accrues|s est accrue|augmentait|progressait|augmentaient|"
    "progressaient" },
  { MN_WORD_GROWTH, UP, MN_VERB_PRESENT,
    "augmente|augmentent|progresse|progressent|bondit|bondissent|grimpe|grimpent|croît|croissent|"
    "s accroît|s accroissent|gagne|gagnent" },
  { MN_WORD_GROWTH, UP, MN_VERB_INF,
    "augmenter|augmenter de|accroître|développer|doubler|tripler|progresser|progresser de|croître|"
    "renforcer|intensifier|dynamiser|multiplier par|quadrupler" },
  { MN_WORD_GROWTH, UP, MN_VERB_ING,
    "augmentant|augmentant de|progressant|progressant de|bondissant de|en multipliant par" },
  { MN_WORD_GROWTH, UP, MN_VERB_NOUN,
    "hausse|hausse de|hausse d|en hausse de|en hausse d|augmentation|augmentation de|augmentation d|"
    "croissance|croissance de|croissance d|progression|progression de|progression d|bond|bond de|"
    "bond d|accroissement|accroissement de|essor|rebond|rebond de|envolée|envolée de|gain de|"
    "gain|surcroît de|poussée de|multiplication par|accélération de" },
  { MN_WORD_GROWTH, DOWN, MN_VERB_PAST,
    "baissé|baissés|baissée|baissées|reculé|reculés|reculée|reculées|diminué|diminués|diminuée|"
    "diminuées|chuté|chutés|chutée|chutées|reflué|reflués|refluée|refluées|fléchi|fléchis|"
    "fléchie|fléchies|perdu|perdus|perdue|perdues|dévissé|dévissés|dévissée|dévissées|plongé|"
    "plongés|plongée|plongées|décliné|déclinés|déclinée|déclinées|régressé|régressés|régressée|"
    "régressées|rétréci|rétrécis|rétrécie|rétrécies|cédé|cédés|cédée|cédées|réduit|réduits|"
    "réduite|réduites|contracté|contractés|contractée|contractées|replié|repliés|repliée|"
    "repliées|tassé|tassés|tassée|tassées|effondré|effondrés|effondrée|effondrées|abaissé|"
    "abaissés|abaissée|abaissées|rétracté|rétractés|rétractée|rétractées|divisé par|divisés par|"
    "divisée par|divisées par|ralenti de|ralentis de|ralentie de|ralenties de|a baissé|"
    "ont baissé|a reculé|ont reculé|a diminué|ont diminué|a chuté|ont chuté|décru|a décru|"
    "ont décru|s est contracté|se sont contractés|se sont contractées|baissait|reculait|"
    "baissaient|reculaient|diminuait|diminuaient|s est replié|se sont repliées|se sont repliés|"
    "s est effondré" },
  { MN_WORD_GROWTH, DOWN, MN_VERB_PRESENT,
    "baisse de|baissent|recule|reculent|diminue|diminuent|chute de|chutent|se contracte|se contractent|"
    "se replie|se replient|fléchit|fléchissent|perd|perdent|cède|cèdent|décline|déclinent" },
  { MN_WORD_GROWTH, DOWN, MN_VERB_INF, "baisser|diminuer|réduire|diviser par|reculer|ramener" },
  { MN_WORD_GROWTH, DOWN, MN_VERB_ING,
    "reculant|reculant de|baissant|baissant de|diminuant de|chutant de|se contractant de" },
  { MN_WORD_GROWTH, DOWN, MN_VERB_NOUN,
    "baisse|baisse de|baisse d|en baisse de|en baisse d|recul|recul de|recul d|diminution|"
    "diminution de|diminution d|chute|chute de|chute d|repli|repli de|repli d|contraction|"
    "contraction de|effondrement|effondrement de|fléchissement|fléchissement de|déclin|déclin de|"
    "dégringolade de|plongeon de|réduction de|retrait de|perte de|tassement de|ralentissement de" },
  { MN_WORD_MORE, UP, 0,
    "de plus|en plus|de mieux|supérieur|supérieurs|supérieure|supérieures|plus élevé|plus élevée|"
    "plus élevés|plus élevées|de plus que|de plus qu|de mieux que|de mieux qu" },
  { MN_WORD_MORE, DOWN, 0,
    "de moins|en moins|inférieur|inférieurs|inférieure|inférieures|moins élevé|moins élevés|"
    "de moins que|de moins qu" },
  { MN_WORD_MULTIPLE, 1000, 0,
    "doublé|doublés|doublée|doublées|a doublé|ont doublé|plus que doublé|a plus que doublé|"
    "ont plus que doublé|a presque doublé|ont presque doublé|presque doublé|double|doublent|doublement" },
  { MN_WORD_MULTIPLE, 2000, 0,
    "triplé|triplés|triplée|triplées|a triplé|ont triplé|plus que triplé|a plus que triplé|ont plus que triplé|"
    "presque triplé|triplement" },
  { MN_WORD_MULTIPLE, 3000, 0, "quadruplé|quadruplés|a quadruplé|ont quadruplé|presque quadruplé" },
  { MN_WORD_MULTIPLE, 4000, 0, "quintuplé|a quintuplé|ont quintuplé" },
  { MN_WORD_MULTIPLE, 9000, 0, "décuplé|a décuplé|ont décuplé" },
  { MN_WORD_MULTIPLE, 500, 0,
    "de moitié|de près de moitié|de plus de moitié|de plus de la moitié|de près de la moitié" },
  { MN_WORD_MULTIPLE, 333, 0,
    "d un tiers|de près d un tiers|de plus d un tiers|d environ un tiers|d un bon tiers|de presque un tiers" },
  { MN_WORD_MULTIPLE, 250, 0,
    "d un quart|de près d un quart|de plus d un quart|d environ un quart|de presque un quart" },
  { MN_WORD_MULTIPLE, 200, 0, "d un cinquième|de près d un cinquième|de plus d un cinquième" },
  { MN_WORD_MULTIPLE, 667, 0,
    "des deux tiers|de deux tiers|de près des deux tiers|de plus des deux tiers" },
  { MN_WORD_MULTIPLE, 750, 0, "des trois quarts|de trois quarts|de près des trois quarts" },
  { MN_WORD_TIMES, 0, 0, "fois" },
  { MN_WORD_TIMES, 0, 1,
    "multiplié par|multipliés par|multipliée par|multipliées par|multiplier par|multiplication par|"
    "en multipliant par|divisé par|divisés par|divisée par|divisées par|diviser par" },
  { MN_WORD_TARGET, 0, 0,
    "objectif|objectifs|vise|visent|visant|viser|souhaite|souhaitent|souhaitant|souhaité|prévu|prévue|prévus|"
    "prévoit|prévoient|prévision|prévisions|prévoyant|but|espère|espèrent|espérant|espoir|entend|entendent|"
    "ambition|ambitions|ambitionne|ambitionnent|compte|comptent|projet de|projette|projettent|"
    "veut|veulent|voulait|voulaient|voudrait|voudraient|s engagent à|s est engagé à|se sont engagés à|"
    "engagés à|se sont fixé|s est fixé|se fixent|se fixe|fixé l objectif|convenu de|convenus de|décidé de|"
    "sont convenus de|ont convenu de|appelé à|appelés à|a appelé à|a promis|ont promis|promis de|"
    "cherche à|cherchent à|table sur|tablent sur|tablant sur|d accord pour|afin de|en vue de|volonté de|"
    "désir de|perspective|perspectives|à terme|attendu|attendus|attendue|attendues|escompté|escomptés|"
    "proposé de|propose de|proposent de|envisage|envisagent|envisagé|cible|horizon|feuille de route|"
    "nécessaire de|possible de|se donnent|se donne|souhaitable|prêts à|prêt à|misent sur|mise sur|"
    "se disent prêts" },
  { MN_WORD_TARGET, 0, 1, "potentiel|potentiellement" },
  { MN_WORD_WILL, 0, 0,
    "devrait|devraient|pourrait|pourraient|doit|doivent|devra|devront|pourra|pourront|va|vont|peut|"
    "peuvent|atteindra|atteindront|dépassera|dépasseront|franchira|franchiront|s élèvera à|"
    "s élèveront à|sera de|seront de|sera porté à|seront portés à|sera|seront|totalisera|totaliseront|"
    "augmentera|augmenteront|permettra|permettront|permettrait|ferait|serait|seraient|atteindrait|"
    "atteindraient|passera|passeront|restera" },
  { MN_WORD_WILL, 0, 1, "à|pour|de|d" },
  { MN_WORD_COMPARE, 0, 0,
    "par rapport à|par rapport au|par rapport aux|par rapport à celui|comparé à|comparée à|comparés à|"
    "comparées à|comparé au|comparée au|comparés au|comparé aux|contre|contre seulement|"
    "en comparaison de|en comparaison avec|comparativement à|comparativement au|au regard de|"
    "qui était de|face aux|passé de|passés de|passée de|passées de|est passé de|sont passés de|"
    "sont passées de|est passée de|passant de|passer de|relativement à|relativement au" },
  { MN_WORD_COMPARE, 0, 1,
    "de plus que|de plus qu|de moins que|de moins qu|de mieux que|de mieux qu|plus que|plus qu|"
    "moins que|moins qu|supérieur à|supérieure à|supérieurs à|supérieures à|inférieur à|inférieure à|"
    "inférieurs à|inférieures à|plus élevé que|plus élevé qu|plus élevées que|plus élevées qu|"
    "que|qu|qu à|que lors de|sur" },
  { MN_WORD_SHARE, 0, 0,
    "part|parts|représentant|soit une part|représentent environ|du total|de la part|représente|"
    "représentent|représenté|a représenté|ont représenté|représentait|représentaient|absorbe|absorbent|"
    "absorbé|a absorbé|ont absorbé|absorbant|concentre|concentrent|concentré|compte pour|comptent pour|"
    "a compté pour|ont compté pour|comptant pour|du total des|du volume total|de l ensemble|destinés à|"
    "proportion|pourcentage|assure|assurent|à lui seul|à elle seule|fournit|fournissent" },
  { MN_WORD_ANAPHOR, 0, 0,
    "ce chiffre|ce montant|il|elle|elles|ils|dont|ces échanges|cet indicateur|ce volume|ces chiffres|"
    "ce total|ce résultat|cette valeur|cette somme|le chiffre|le montant|le total|ces derniers|"
    "ces dernières|ce dernier|cette dernière|celui ci|celle ci|ceux ci|celles ci|ce commerce|ce niveau|"
    "l ensemble|un chiffre|un montant|un total|un volume|un niveau" },
  { MN_WORD_ANAPHOR, 0, 1, "ceux|celles|celui|celle" },
  { MN_WORD_MUTUAL, 0, 0,
    "les deux pays|deux pays|les deux parties|les deux nations|les deux États|les deux Etats|nos deux pays|"
    "des deux pays|des deux parties|des deux États|nos pays|les deux voisins|deux voisins|deux nations|"
    "les deux partenaires|deux partenaires|deux États|deux Etats|l un et l autre|les deux capitales|"
    "les deux économies|les deux présidents|les deux ministres|les deux dirigeants|"
    "les deux gouvernements|les deux chefs d État|les deux Premiers ministres|les deux chanceliers|"
    "deux ministres" },
  { MN_WORD_MUTUAL, 0, 1,
    "bilatéral|bilatéraux|bilatérale|bilatérales|mutuel|mutuels|mutuelle|mutuelles|réciproques|réciproque" },
  { MN_WORD_WORLD, 0, 0,
    "le monde|monde entier|reste du monde|du monde|pays du monde|partenaires commerciaux|tous les pays|"
    "pays tiers|autres pays|pays étrangers|à l étranger|mondial|mondiale|mondiaux|mondiales|pays voisins|"
    "tous pays confondus|toutes destinations confondues|tous ses partenaires" },
  { MN_WORD_NEIGHBOUR, 0, 0, "le pays voisin|pays voisin|son voisin|le voisin|ce pays" },
  { MN_WORD_OWN, 0, 0, "son|sa|ses|leur|leurs|du pays" },
  { MN_WORD_OWN, 1, 0, "notre pays|nos|notre" },
  { MN_WORD_STATS, 0, 0,
    "douanes|douane|statistiques|statistique|institut national de la statistique|"
    "office des statistiques|office national de la statistique|bureau national des statistiques|"
    "comité national de la statistique|comité des statistiques|agence des statistiques|"
    "administration générale des douanes|administration des douanes|service des douanes|"
    "services douaniers|chiffres officiels|données officielles|données douanières|"
    "ministère du commerce|ministère de l économie|ministère des finances|office statistique" },
  { MN_WORD_RANKING, 0, 0,
    "partenaires commerciaux|partenaire commercial|premier partenaire commercial|"
    "premier partenaire|deuxième partenaire commercial|troisième partenaire commercial|"
    "principaux partenaires commerciaux|principal partenaire commercial|principaux partenaires|"
    "premiers partenaires commerciaux|suivi de|suivie de|suivis de|suivi par|suivie par|deuxième place|"
    "troisième place|première place|quatrième place|deuxième rang|troisième rang|premier rang" },
  { MN_WORD_RANKING, 0, 1,
    "premier client|premiers clients|principaux clients|principal client|deuxième client|"
    "principaux marchés d exportation|premier marché|principaux débouchés|premier débouché|"
    "principales destinations|première destination" },
  { MN_WORD_RANKING, 0, 2,
    "premier fournisseur|premiers fournisseurs|principaux fournisseurs|principal fournisseur|"
    "deuxième fournisseur|troisième fournisseur" },
  { MN_WORD_CLAUSE, 0, 0,
    "tandis que|tandis qu|alors que|alors qu|mais|cependant|toutefois|quant à|quant au|quant aux|"
    "en revanche|pendant que|pour sa part|de son côté|à l inverse|inversement|dans l autre sens|"
    "en sens inverse|dans le sens inverse|de leur côté|pour leur part|or" },
  { MN_WORD_NOW, 0, 0,
    "actuellement|aujourd hui|déjà|à l heure actuelle|à présent|désormais|en ce moment|actuel|actuels|"
    "actuelle|actuelles" },
  { 0 },
};

static const MnWordEntry times[] = {
  { MN_WORD_MONTH, 1, 0, "janv|janvier" },
  { MN_WORD_MONTH, 2, 0, "févr|fév|février|fevrier" },
  { MN_WORD_MONTH, 3, 0, "mars" },
  { MN_WORD_MONTH, 4, 0, "avr|avril" },
  { MN_WORD_MONTH, 5, 0, "mai" },
  { MN_WORD_MONTH, 6, 0, "juin" },
  { MN_WORD_MONTH, 7, 0, "juil|juillet" },
  { MN_WORD_MONTH, 8, 0, "août|aout" },
  { MN_WORD_MONTH, 9, 0, "sept|septembre" },
  { MN_WORD_MONTH, 10, 0, "oct|octobre" },
  { MN_WORD_MONTH, 11, 0, "nov|novembre" },
  { MN_WORD_MONTH, 12, 0, "déc|décembre|decembre" },
  { MN_WORD_WEEKDAY, 1, 0, "lundi" },
  { MN_WORD_WEEKDAY, 2, 0, "mardi" },
  { MN_WORD_WEEKDAY, 3, 0, "mercredi" },
  { MN_WORD_WEEKDAY, 4, 0, "jeudi" },
  { MN_WORD_WEEKDAY, 5, 0, "vendredi" },
  { MN_WORD_WEEKDAY, 6, 0, "samedi" },
  { MN_WORD_WEEKDAY, 7, 0, "dimanche" },
  { MN_WORD_DAY, 99, 0, "hier" },
  { MN_WORD_DAY, 101, 0, "demain" },
  { MN_WORD_ORDINAL, 1, 0, "premier|première|premiers|premières" },
  { MN_WORD_ORDINAL, 2, 0, "deuxième|second|seconde" },
  { MN_WORD_ORDINAL, 3, 0, "troisième" },
  { MN_WORD_ORDINAL, 4, 0, "quatrième|dernier trimestre de" },
  { MN_WORD_SPAN, MN_SPAN_YEAR, 0, "année|années|an|ans" },
  { MN_WORD_SPAN, MN_SPAN_YEAR, MN_YEAR_FISCAL,
    "année fiscale|exercice|exercice fiscal|exercice budgétaire|année budgétaire" },
  { MN_WORD_SPAN, MN_SPAN_HALF, 0, "S|semestre|moitié de l année|moitié d année|moitié" },
  { MN_WORD_SPAN, MN_SPAN_QUARTER, 0, "T|trimestre|trimestres" },
  { MN_WORD_SPAN, MN_SPAN_MONTH, 0, "mois" },
  { MN_WORD_SPAN, MN_SPAN_WEEK, 0, "semaine|semaines" },
  { MN_WORD_SPAN, MN_SPAN_DECADE, 0, "décennie|décennies" },
  { MN_WORD_REL, MN_REL_THIS, 1,
    "début de l année|début de cette année|début d année|début de l an|cette année|"
    "année en cours|année courante|présente année" },
  { MN_WORD_REL, MN_REL_LAST, 1,
    "année dernière|an dernier|année passée|an passé|dernière année|année écoulée|an écoulé" },
  { MN_WORD_REL, MN_REL_PREVIOUS, 1,
    "année précédente|année d avant|un an plus tôt|un an auparavant|un an avant|une année plus tôt|"
    "une année auparavant|exercice précédent|il y a un an" },
  { MN_WORD_REL, MN_REL_NEXT, 1, "année prochaine|an prochain" },
  { MN_WORD_REL, MN_REL_BEFORE_LAST, 1, "il y a deux ans|avant dernière année" },
  { MN_WORD_REL, MN_REL_THIS, 0, "ce|ce même" },
  { MN_WORD_REL, MN_REL_LAST, 0, "dernier|dernière|passé" },
  { MN_WORD_REL, MN_REL_PAST, 0, "dernières|derniers|récentes" },
  { MN_WORD_SAME_SPAN, 0, 0,
    "même période|période correspondante|période comparable|période équivalente|mêmes mois|même mois|"
    "mêmes trimestres|même trimestre|même semestre|même période de|même date|période analogue" },
  { MN_WORD_REPORTED, 0, 0,
    "cette période|la période considérée|période considérée|la période sous revue|"
    "période sous revue|la période étudiée|la période|cet intervalle" },
  { MN_WORD_SINCE, 0, 0, "depuis|à partir de|à compter de" },
  { MN_WORD_SINCE, 0, 1,
    "au cours des dernières|au cours des derniers|ces dernières années|ces derniers mois|"
    "en moyenne annuelle|en moyenne|chaque année|par an|annuellement|sur les dernières|"
    "durant les dernières|en dix ans|en cinq ans|en deux ans|en trois ans|en quatre ans|en vingt ans|"
    "en une décennie|sur dix ans|sur cinq ans|sur trois ans|sur deux ans|dans les prochaines|"
    "au cours des prochaines" },
  { MN_WORD_YEARLY, 0, 0,
    "sur un an|en un an|en glissement annuel|sur une base annuelle|en rythme annuel|"
    "d une année sur l autre|d un an sur l autre|en variation annuelle|en variation sur un an" },
  { 0 },
};

extern const MnWordEntry mn_money_fr[];
extern const MnWordEntry mn_grammar_fr[];
extern const MnWordEntry mn_places_fr[];

static const MnWordEntry *const tables[] = {
  mn_words_common, mn_money_fr, trade, times, mn_grammar_fr, mn_places_fr, NULL,
};

const MnLanguage mn_language_fr = {
  .code = "fr",
  .order = MN_ORDER_VERB_MIDDLE,
  .tables = tables,
  .elisions = " l d qu s n c j m t jusqu aujourd lorsqu puisqu quelqu ",
};
