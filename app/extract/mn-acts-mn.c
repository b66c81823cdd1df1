/* mn-acts-mn.c: Mongolian: what states do with each other. */
#include "mn-words.h"

#include "mn-event.h"

const MnWordEntry mn_acts_mn[] = {
  { 0 },
};
