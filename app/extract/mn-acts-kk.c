/* mn-acts-kk.c: Kazakh: what states do with each other. */
#include "mn-words.h"

#include "mn-event.h"

const MnWordEntry mn_acts_kk[] = {
  { 0 },
};
