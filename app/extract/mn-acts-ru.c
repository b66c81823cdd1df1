/* mn-acts-ru.c: Russian: what states do with each other. */
#include "mn-words.h"

#include "mn-event.h"

const MnWordEntry mn_acts_ru[] = {
  { 0 },
};
