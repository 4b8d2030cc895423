/* A plugin that is wrong: it looks at no error and never comes to an end. Its packets are marked
   as malformed, and the run goes on. */
#include <remora_plugin.h>

static remora_field byte;

static void *declare(remora_builder *p, void *context) {
  (void)context;
  byte = remora_declare(p, &(remora_field_spec){.name = "byte", .label = "Byte",
      .type = REMORA_UINT8});
  remora_over(p, "tcp.port", 7777, NULL);
  return NULL;
}

static void dissect(remora_dissection *d, void *declared) {
  (void)declared;
  for (;;) remora_add(d, byte);
}

REMORA_PLUGIN("endless", "1.0", 0,
              {"endless", "Endless Protocol", "Endless", NULL, declare, dissect, NULL})
