/* bench-text.h: articles for benchmarks: the same ones for the same seed. */
#pragma once

#include "mn-library.h"

typedef struct _BenchText BenchText;

/* Of @n articles, the newest first, over some fifty years. */
BenchText *bench_text_new (guint n);
void bench_text_free (BenchText *self);

/* The next @n at most; empty at the end. GPtrArray of MnArticle. */
GPtrArray *bench_text_next (BenchText *self, guint n);
