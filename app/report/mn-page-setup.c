/* mn-page-setup.c: sizes of paper. */
#include "mn-report.h"

#include <langinfo.h>
#include <math.h>
#include <string.h>

#define POINTS_PER_MM  (72 / 25.4)
#define DEFAULT_MARGIN (15 * POINTS_PER_MM)

/* Smaller ones than this, as parts of an A4 page, are no posters: Legal is not. */
#define POSTER 1.3

static const struct
{
  const char *name;
  double width; /* upright, in millimetres */
  double height;
} papers[] = {
  { "a0", 841, 1189 },        { "a1", 594, 841 },        { "a2", 420, 594 },
  { "a3", 297, 420 },         { "a4", 210, 297 },        { "a5", 148, 210 },
  { "letter", 215.9, 279.4 }, { "legal", 215.9, 355.6 }, { "tabloid", 279.4, 431.8 },
};

static gboolean
is_lying (MnReportKind kind)
{
  return kind == MN_REPORT_TIMELINE || kind == MN_REPORT_CHART || kind == MN_REPORT_CHARTS;
}

static MnPageSetup
make_page (double width_mm, double height_mm, gboolean lying)
{
  return (MnPageSetup){ (lying ? height_mm : width_mm) * POINTS_PER_MM,
                        (lying ? width_mm : height_mm) * POINTS_PER_MM,
                        DEFAULT_MARGIN,
                        DEFAULT_MARGIN,
                        DEFAULT_MARGIN,
                        DEFAULT_MARGIN };
}

MnPageSetup
mn_page_setup_get_default (MnReportKind kind)
{
#ifdef _NL_PAPER_WIDTH
  /* glibc gives the number, in millimetres, in the lower half of the pointer. */
  guint width = (guint) GPOINTER_TO_SIZE (nl_langinfo (_NL_PAPER_WIDTH));
  guint height = (guint) GPOINTER_TO_SIZE (nl_langinfo (_NL_PAPER_HEIGHT));

  /* Letter is 215.9 by 279.4 mm. */
  if (width == 216 && height == 279)
    return make_page (215.9, 279.4, is_lying (kind));
  if (width > 0 && width < 2000 && height > 0 && height < 2000)
    return make_page (width, height, is_lying (kind));
#endif
  return make_page (210, 297, is_lying (kind));
}

gboolean
mn_page_setup_from_name (const char *name, MnReportKind kind, MnPageSetup *page)
{
  const char *hyphen = strchr (name, '-');
  gsize length = hyphen ? (gsize) (hyphen - name) : strlen (name);
  gboolean lying = hyphen ? g_ascii_strcasecmp (hyphen, "-lying") == 0 : is_lying (kind);

  if (hyphen && !lying && g_ascii_strcasecmp (hyphen, "-upright") != 0)
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (papers); i++)
    if (strlen (papers[i].name) == length &&
        g_ascii_strncasecmp (papers[i].name, name, length) == 0)
      {
        *page = make_page (papers[i].width, papers[i].height, lying);
        return TRUE;
      }
  return FALSE;
}

double
mn_page_setup_get_zoom (const MnPageSetup *page)
{
  double larger = sqrt (page->width * page->height / (210 * POINTS_PER_MM * 297 * POINTS_PER_MM));

  return larger > POSTER ? sqrt (larger) : 1;
}
