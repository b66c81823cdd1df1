/* mn-event-form.h: the fields of an event. */
#pragma once

#include "mn-event.h"

#include <adwaita.h>

G_BEGIN_DECLS

/* Signal `changed`: the user changed a field. */
#define MN_TYPE_EVENT_FORM (mn_event_form_get_type ())
G_DECLARE_FINAL_TYPE (MnEventForm, mn_event_form, MN, EVENT_FORM, GtkWidget)

/* Shows @event; gives no signal. */
void mn_event_form_set_event (MnEventForm *self, const MnEvent *event);

/* What the fields say, and all else as it was set; or NULL, and what is wrong (new string). */
MnEvent *mn_event_form_make_event (MnEventForm *self, char **problem);

G_END_DECLS
