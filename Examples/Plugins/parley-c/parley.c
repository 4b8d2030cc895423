/* Parley as a plugin in C: length-prefixed messages over TCP. (Toy.)
 *
 *     |     type      |U| ver | chan  |        payload length         |
 */
#include <remora_plugin.h>
#include <stdio.h>

/* A handle is the place of a declaration among all of its kind: the same each time. */
static remora_field kind, flags, urgent, version, channel, length;
static remora_expert unasked;
static remora_table by_type;

static const remora_name kinds[] = {{1, 1, "Hello"}, {2, 2, "Data"}, {3, 3, "Bye"}};

static void *declare(remora_builder *p, void *context) {
  (void)context;
  kind = remora_declare(p, &(remora_field_spec){.name = "type", .label = "Type",
      .type = REMORA_UINT8, .names = kinds, .name_count = 3});
  flags = remora_declare(p, &(remora_field_spec){.name = "flags", .label = "Flags",
      .type = REMORA_UINT8, .base = REMORA_HEX});
  urgent = remora_declare(p, &(remora_field_spec){.name = "flags.urgent", .label = "Urgent",
      .type = REMORA_BOOLEAN, .mask = 0x80});
  version = remora_declare(p, &(remora_field_spec){.name = "flags.version", .label = "Version",
      .type = REMORA_UINT8, .mask = 0x70});
  channel = remora_declare(p, &(remora_field_spec){.name = "flags.channel", .label = "Channel",
      .type = REMORA_UINT8, .mask = 0x0f});
  length = remora_declare(p, &(remora_field_spec){.name = "len", .label = "Payload length",
      .type = REMORA_UINT16});
  unasked = remora_declare_expert(p, "unasked", REMORA_RULE, REMORA_WARNING,
      "Urgent, but there is nothing in it");
  by_type = remora_declare_table(p, "type");

  const remora_framing framing = {.header = 4, .at = 2, .width = 2, .plus = 4};
  remora_over(p, "tcp.port", 7777, &framing);
  return NULL;
}

static void dissect(remora_dissection *d, void *declared) {
  static const char *const names[] = {"Unknown", "Hello", "Data", "Bye"};
  (void)declared;

  const uint64_t k = remora_add(d, kind); /* read, record, advance: one verb */
  const remora_field bits[] = {urgent, version, channel};
  const uint64_t set = remora_add_bits(d, flags, bits, 3); /* an item and its masked children */
  const remora_item item = remora_last(d);
  const uint64_t n = remora_add(d, length);
  if (remora_failed(d)) return; /* the packet is too short: it says so itself */
  if (set >> 7 && n == 0) remora_raise(d, unasked, item, NULL);

  remora_set_protocol(d, "Parley");
  if (remora_look(d).wants_columns) {
    char text[64];
    snprintf(text, sizeof text, "%s, %u bytes", names[k <= 3 ? k : 0], (unsigned)n);
    remora_add_info(d, text);
  }
  remora_call(d, by_type, k, (int64_t)n); /* bounded hand-off; unknown type -> data */
}

REMORA_PLUGIN("parley", "1.0", 0,
              {"parley", "Parley Protocol", "Parley", NULL, declare, dissect, NULL})
