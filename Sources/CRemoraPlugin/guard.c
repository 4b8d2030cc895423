#include "remora_guard.h"

#include <setjmp.h>

int remora_guard_run(void **place, void (*run)(remora_dissection *, void *),
                     remora_dissection *d, void *declared) {
  jmp_buf here;
  if (_setjmp(here) != 0) return 1;
  *place = &here;
  run(d, declared);
  return 0;
}

int remora_guard_test(void **place, int (*test)(remora_dissection *, void *),
                      remora_dissection *d, void *context) {
  jmp_buf here;
  if (_setjmp(here) != 0) return 0;
  *place = &here;
  return test(d, context);
}

void remora_guard_leave(void *place) { longjmp(*(jmp_buf *)place, 1); }
