/* For Remora itself: runs a plugin's code so that it can be left from within. */
#ifndef REMORA_GUARD_H
#define REMORA_GUARD_H

#include "remora_plugin.h"

/* Calls `run`. While it runs, *place holds what `remora_guard_leave` takes.
   Returns 1 if it was left that way, else 0. */
int remora_guard_run(void **place, void (*run)(remora_dissection *, void *),
                     remora_dissection *d, void *declared);

/* The same for a test. Returns what the test says, 0 if it was left. */
int remora_guard_test(void **place, int (*test)(remora_dissection *, void *),
                      remora_dissection *d, void *context);

/* Ends the innermost call, from a function that the plugin has called. */
_Noreturn void remora_guard_leave(void *place);

#endif
