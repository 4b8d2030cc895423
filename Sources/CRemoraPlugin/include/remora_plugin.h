/* Protocols for Remora in C, and in whatever can call C.
 *
 * A plugin is a shared library with one function, `remora_plugin_v1`, which says what protocols
 * it has. Each has a function that declares fields, and one that reads packets. Both are handed
 * a value (`p` while declaring, `d` while reading) that all verbs below take first.
 *
 *   cc -shared -fPIC -o parley.so parley.c         (or: remora plugin build)
 *   remora plugin install parley.so
 *
 * Every read is checked. The first one that goes past the end is remembered as what is wrong with
 * the packet: from then on nothing is added, reads give 0 and no bytes remain, so that code which
 * does not look at errors still comes to its end. Code that then goes on calling is left by
 * longjmp, unless the plugin has the flag REMORA_STAYS.
 *
 * A plugin runs inside the program: what it writes outside of its own memory, a null pointer
 * that it follows, or a loop that calls nothing from here, cannot be contained.
 *
 * Strings are UTF-8 and end with NUL; they are copied, and may be freed after the call.
 */
#ifndef REMORA_PLUGIN_H
#define REMORA_PLUGIN_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The version of what follows. Verbs are only ever added at the end of a version; a change of
   what is there makes a new one. */
#define REMORA_PLUGIN_API 1u

#if defined(__clang__)
#define REMORA_COMPILER __VERSION__
#elif defined(__VERSION__)
#define REMORA_COMPILER "GCC " __VERSION__
#else
#define REMORA_COMPILER "unknown"
#endif

typedef struct remora_host remora_host;
typedef struct remora_builder remora_builder;
typedef struct remora_dissection remora_dissection;

/* What was declared; good for the protocol that declared it. */
typedef uint32_t remora_field;
typedef uint32_t remora_expert;
typedef uint32_t remora_table;
typedef uint32_t remora_list;
typedef uint32_t remora_protocol;
typedef uint32_t remora_state;
/* An item of the packet's tree; REMORA_NO_ITEM where nobody wanted it. */
typedef uint32_t remora_item;
#define REMORA_NO_ITEM UINT32_MAX
/* In place of an item to open: beside the protocol's own item, not under it. */
#define REMORA_OUTSIDE (UINT32_MAX - 1u)

/* Types of fields, with the numbers of `remora -G ftypes`. */
enum remora_type {
  REMORA_LABEL = 0, REMORA_PROTOCOL = 1, REMORA_BOOLEAN = 2, REMORA_CHAR = 3,
  REMORA_UINT8 = 4, REMORA_UINT16, REMORA_UINT24, REMORA_UINT32,
  REMORA_UINT40, REMORA_UINT48, REMORA_UINT56, REMORA_UINT64,
  REMORA_INT8 = 12, REMORA_INT16, REMORA_INT24, REMORA_INT32,
  REMORA_INT40, REMORA_INT48, REMORA_INT56, REMORA_INT64,
  REMORA_FLOAT = 22, REMORA_DOUBLE = 23, REMORA_TIME = 24, REMORA_DURATION = 25,
  REMORA_STRING = 26, REMORA_STRINGZ = 27, REMORA_ETHER = 29, REMORA_BYTES = 30,
  REMORA_IPV4 = 32, REMORA_IPV6 = 33, REMORA_FRAME = 35, REMORA_GUID = 36, REMORA_OID = 37,
  REMORA_EUI64 = 38
};

/* How numbers, byte strings and times are written. */
enum remora_base {
  REMORA_DEC = 0, REMORA_HEX, REMORA_OCT, REMORA_DEC_HEX, REMORA_HEX_DEC, REMORA_PLAIN,
  REMORA_OUI, REMORA_TCP_PORT, REMORA_UDP_PORT, REMORA_SCTP_PORT, REMORA_DCCP_PORT,
  REMORA_COLON, REMORA_DASH, REMORA_DOT, REMORA_SPACE,
  REMORA_LOCAL, REMORA_UTC, REMORA_DAY_OF_YEAR, REMORA_NTP_UTC, REMORA_UNIX, REMORA_NETMASK
};

/* Flags of items, and of reading; 4 and 8 are the program's own. */
enum remora_flags {
  REMORA_HIDDEN = 1,          /* found by filters, not shown */
  REMORA_GENERATED = 2,       /* computed, not read: shown in brackets */
  REMORA_LITTLE_ENDIAN = 32,  /* the least significant byte comes first */
  REMORA_NOWHERE = 128        /* the item stands for no bytes */
};
/* The data source in which an item lies, from `remora_add_source`. */
#define REMORA_IN_SOURCE(N) ((uint32_t)(N) << 24)

/* Values of REMORA_TIME for `remora_put`; those of REMORA_DURATION are nanoseconds. */
#define REMORA_MOMENT(SECONDS, NANOSECONDS) \
  ((uint64_t)(SECONDS) << 30 | ((uint64_t)(NANOSECONDS) & 0x3fffffff))

/* A name for the values from `low` to `high`. */
typedef struct remora_name {
  uint64_t low, high;
  const char *name;
} remora_name;

typedef struct remora_field_spec {
  /* Gets the protocol's name in front; one that begins with '/' is taken whole. */
  const char *name;
  const char *label;
  uint32_t type, base;
  /* Bits that belong to the field; 0 for all. */
  uint64_t mask;
  /* Bytes on the wire; 0 for as many as the type has, or for those told on reading. */
  uint32_t width;
  uint32_t name_count;
  const remora_name *names;
  /* Bits of the container that belong to a boolean, where they are not whole bytes; else 0. */
  uint32_t bits;
  /* The labels of a boolean; or `set` alone: a unit such as " seconds". */
  const char *set, *unset;
  /* Writes the text of a value in place of the number; for what no table can say. */
  size_t (*spell)(uint64_t value, char *text, size_t size, void *context);
  void *context;
  const char *about;
} remora_field_spec;

/* How messages are cut out of a stream. */
typedef struct remora_framing {
  /* Bytes from which the length of a message can be told. */
  uint32_t header;
  /* A big-endian number of `width` bytes at `at`; the message is that many bytes plus `plus`. */
  uint32_t at, width;
  int32_t plus;
  /* In place of that: the whole message's length out of its first bytes; 0 if it cannot be told
     yet, negative if this is no message. */
  int64_t (*size)(const uint8_t *bytes, size_t count, void *context);
  void *context;
} remora_framing;

enum remora_limit {
  REMORA_CAPTURED = 0,  /* the capture was cut short */
  REMORA_REPORTED = 1,  /* the packet ends before what it announces */
  REMORA_CONTAINED = 2, /* a structure is longer than what holds it */
  REMORA_NONSENSE = 3,  /* a value is impossible */
  REMORA_AGAIN = 255    /* what a call with REMORA_RETURNS met last */
};

enum remora_severity {
  REMORA_CHAT = 0x200000, REMORA_NOTE = 0x400000, REMORA_WARNING = 0x600000,
  REMORA_ERROR = 0x800000
};
enum remora_group {
  REMORA_CHECKSUM = 0x01000000, REMORA_SEQUENCE = 0x02000000, REMORA_RESPONSE = 0x03000000,
  REMORA_REQUEST = 0x04000000, REMORA_UNDECODED = 0x05000000, REMORA_REASSEMBLE = 0x06000000,
  REMORA_MALFORMED = 0x07000000, REMORA_RULE = 0x09000000, REMORA_SECURITY = 0x0a000000
};

/* Options of calls. */
enum remora_options {
  REMORA_NESTED = 1,   /* under the item in hand, not beside the caller */
  REMORA_GUARDED = 2,  /* what goes wrong there is reported there, and the caller carries on */
  REMORA_STRICT = 4,   /* an unknown key is not handed to `data` */
  REMORA_QUOTED = 8,   /* a copy of another packet: columns and addresses stay */
  REMORA_RETURNS = 64  /* what goes wrong there makes the call return -1, no more */
};

enum remora_callee { REMORA_BY_KEY, REMORA_BY_NAME, REMORA_DIRECT, REMORA_OFFER, REMORA_DATA };

typedef struct remora_call_spec {
  uint32_t callee;
  /* The table, list or protocol. */
  uint32_t target;
  uint64_t key;
  const char *name;
  /* Bytes from the cursor on; negative for all that follow. */
  int64_t length;
  uint32_t options;
  /* Other bytes than those at the cursor: put together, decoded. NULL for none. */
  const uint8_t *bytes;
  size_t count;
  /* What these are called. */
  const char *title;
} remora_call_spec;

/* Where a dissection stands. Places are bytes from `bytes`. */
typedef struct remora_view {
  const uint8_t *bytes;
  int64_t start, offset;
  /* Where the captured bytes end, and where they would end, had all been captured. */
  int64_t end, reported_end;
  /* Whether texts of items, and columns, are wanted. */
  uint8_t wants_labels, wants_columns;
  /* 0 a datagram, 1 a stream of which no more can be had, 2 a stream that can be waited for. */
  uint8_t stream;
  /* Something is wrong with the packet: nothing is read or added any more. */
  uint8_t failed;
} remora_view;

typedef struct remora_address {
  /* 0 none, 1 Ethernet, 2 IPv4, 3 IPv6 */
  uint32_t kind;
  uint64_t high, low;
} remora_address;

typedef struct remora_packet {
  uint32_t number;
  int32_t nanoseconds;
  int64_t seconds;
  remora_address source, destination, link_source, link_destination;
  uint32_t source_port, destination_port;
  /* The number of the TCP connection; UINT32_MAX where it is not known. */
  uint32_t connection;
  uint32_t ethertype;
  uint8_t ip_protocol, hop_limit, is_fragment, is_quoted, is_revisit;
} remora_packet;

/* One end of a conversation. */
typedef struct remora_end {
  remora_address address;
  uint32_t port;
} remora_end;

typedef struct remora_span {
  const uint8_t *bytes;
  size_t count;
} remora_span;

/* What the first bytes of a stream are. */
enum remora_greeting { REMORA_MESSAGES = 0, REMORA_UNCUT = 1, REMORA_FOREIGN = 2 };
/* What carries bytes by appointment. */
enum remora_carrier { REMORA_OVER_TCP = 1, REMORA_OVER_UDP = 2 };
/* What `remora_compute` computes, of which spans, and its variants: 0 MD5, 1 SHA-1, 2 SHA-256,
   3 SHA-384; for unpacking 0 gzip, 1 zlib, 2 deflate, 3 brotli, 4 zstd, 5 LZ4, 6 Snappy. */
enum remora_algorithm {
  REMORA_UNPACK = 0,    /* bytes */
  REMORA_DIGEST = 1,    /* bytes */
  REMORA_HMAC = 2,      /* bytes, key */
  REMORA_AES_BLOCK = 3, /* block, key */
  REMORA_AES_GCM = 4    /* bytes with the tag, key, nonce, additional data */
};

enum remora_column { REMORA_COLUMN_PROTOCOL, REMORA_COLUMN_INFO };
enum remora_text_verb { REMORA_WHOLE, REMORA_VALUE, REMORA_APPEND, REMORA_FENCE, REMORA_NEXT };
enum remora_shortage { REMORA_WAIT_BYTES, REMORA_WAIT_SEGMENT, REMORA_WAIT_END };
enum remora_trait { REMORA_SHOWS_NO_ITEM = 1, REMORA_NOT_LISTED = 2 };

/* The verbs as a plugin is handed them; use the functions below. */
struct remora_host {
  uint32_t api, size;
  /* Declaring. */
  remora_field (*field)(remora_builder *, const remora_field_spec *);
  remora_expert (*expert)(remora_builder *, const char *, uint32_t, uint32_t, const char *);
  remora_table (*table)(remora_builder *, const char *);
  remora_list (*list)(remora_builder *, const char *);
  remora_protocol (*uses)(remora_builder *, const char *);
  void (*over)(remora_builder *, const char *, uint64_t, const remora_framing *);
  void (*over_name)(remora_builder *, const char *, const char *, const remora_framing *);
  void (*recognizes)(remora_builder *, const char *, int (*)(remora_dissection *, void *), void *);
  int64_t (*setting)(remora_builder *, const char *, int, int64_t, const char *);
  remora_state (*state)(remora_builder *, size_t, void (*)(void *));
  void (*traits)(remora_builder *, uint32_t);
  void (*feeds)(remora_builder *, const char *);
  void (*framed)(remora_builder *, const remora_framing *);
  void (*appointed)(remora_builder *, uint32_t);
  void (*refuse)(remora_builder *, const char *);
  /* Reading. */
  void (*view)(remora_dissection *, remora_view *);
  void (*packet)(remora_dissection *, remora_packet *);
  int (*wants)(remora_dissection *, remora_field);
  uint64_t (*add)(remora_dissection *, remora_field, int64_t, uint32_t);
  remora_item (*put)(remora_dissection *, remora_field, uint64_t, const void *, size_t, int64_t,
                     int64_t, uint32_t);
  uint64_t (*peek)(remora_dissection *, int64_t, uint32_t, uint32_t);
  void (*seek)(remora_dissection *, int64_t);
  void (*limit)(remora_dissection *, int64_t);
  remora_item (*last)(remora_dissection *);
  remora_item (*own)(remora_dissection *);
  uint32_t (*open)(remora_dissection *, remora_item);
  void (*close)(remora_dissection *, uint32_t);
  void (*set_length)(remora_dissection *, remora_item, int64_t);
  void (*mark)(remora_dissection *, remora_item, uint32_t);
  void (*text)(remora_dissection *, remora_item, uint32_t, const char *);
  void (*raise)(remora_dissection *, remora_expert, remora_item, const char *);
  int (*call)(remora_dissection *, const remora_call_spec *);
  int (*step)(remora_dissection *);
  void (*fail)(remora_dissection *, uint32_t, int64_t, uint32_t, uint32_t);
  void (*decline)(remora_dissection *);
  void (*wait)(remora_dissection *, uint32_t, int64_t, int64_t);
  void (*column)(remora_dissection *, uint32_t, uint32_t, const char *);
  size_t (*read_column)(remora_dissection *, uint32_t, char *, size_t, size_t *);
  void (*set_columns)(remora_dissection *, const char *, const char *, size_t);
  remora_item (*line)(remora_dissection *, int64_t, int64_t, uint32_t, const char *);
  void *(*memory)(remora_dissection *, remora_state);
  size_t (*keys)(remora_dissection *, remora_table, uint64_t *, size_t);
  void (*names)(remora_dissection *, remora_table, void (*)(const char *, void *), void *);
  uint32_t (*source)(remora_dissection *, const uint8_t *, size_t, const char *);
  /* Newer: `size` says whether they are there. */
  void (*greets)(remora_builder *, int (*)(remora_dissection *, void *), void *);
  int (*appoint)(remora_dissection *, remora_protocol, uint32_t, const remora_end *,
                 const remora_end *);
  int (*compute)(remora_dissection *, uint32_t, uint32_t, const remora_span *, size_t, size_t,
                 void (*)(const uint8_t *, size_t, void *), void *);
};

/* The rest of these is the program's own business. */
struct remora_builder {
  const remora_host *host;
  void *own;
};
struct remora_dissection {
  const remora_host *host;
  void *own;
};

typedef struct remora_protocol_spec {
  /* The filter name, lower case; the prefix of the fields' names. */
  const char *name;
  const char *title;
  const char *short_name;
  void *context;
  /* Declares fields. Called once for each set of protocols that is put together; what it
     returns is handed to `dissect`. */
  void *(*declare)(remora_builder *p, void *context);
  void (*dissect)(remora_dissection *d, void *declared);
  /* Frees what `declare` returned; may be NULL. */
  void (*forget)(void *declared);
} remora_protocol_spec;

/* The plugin must not be left by longjmp: its frames have to be unwound. */
#define REMORA_STAYS 1u
/* The plugin has a Swift runtime in it: it must come from the compiler that the program is from. */
#define REMORA_SWIFT 2u

typedef struct remora_plugin {
  uint32_t api, size;
  const char *name;
  const char *version;
  const char *compiler;
  uint32_t flags;
  uint32_t count;
  const remora_protocol_spec *protocols;
} remora_plugin;

#if defined(_WIN32)
#define REMORA_EXPORT __declspec(dllexport)
#else
#define REMORA_EXPORT __attribute__((visibility("default")))
#endif

/* What a plugin has to export. */
REMORA_EXPORT const remora_plugin *remora_plugin_v1(void);

/* REMORA_PLUGIN("parley", "1.0", 0, { "parley", "Parley Protocol", … }) */
#define REMORA_PLUGIN(NAME, VERSION, FLAGS, ...)                                         \
  REMORA_EXPORT const remora_plugin *remora_plugin_v1(void) {                            \
    static const remora_protocol_spec protocols[] = {__VA_ARGS__};                       \
    static const remora_plugin plugin = {                                                \
        REMORA_PLUGIN_API, sizeof(remora_plugin), NAME, VERSION, REMORA_COMPILER, FLAGS, \
        sizeof(protocols) / sizeof(protocols[0]), protocols};                            \
    return &plugin;                                                                      \
  }

/* ---- Declaring ---- */

static inline remora_field remora_declare(remora_builder *p, const remora_field_spec *spec) {
  return p->host->field(p, spec);
}
/* A remark, raised with `remora_raise`. */
static inline remora_expert remora_declare_expert(remora_builder *p, const char *name,
                                                  uint32_t group, uint32_t severity,
                                                  const char *summary) {
  return p->host->expert(p, name, group, severity, summary);
}
/* A table of this protocol, or another's by its whole name with '/' in front, to hand bytes on
   by number or by name. */
static inline remora_table remora_declare_table(remora_builder *p, const char *name) {
  return p->host->table(p, name);
}
/* A list of protocols that recognise their own bytes. */
static inline remora_list remora_declare_list(remora_builder *p, const char *name) {
  return p->host->list(p, name);
}
/* Another protocol, to be handed bytes directly. */
static inline remora_protocol remora_uses(remora_builder *p, const char *name) {
  return p->host->uses(p, name);
}
/* Hangs this protocol into a table: remora_over(p, "tcp.port", 7777, NULL). */
static inline void remora_over(remora_builder *p, const char *table, uint64_t key,
                               const remora_framing *framing) {
  p->host->over(p, table, key, framing);
}
static inline void remora_over_name(remora_builder *p, const char *table, const char *name,
                                    const remora_framing *framing) {
  p->host->over_name(p, table, name, framing);
}
/* Offers this protocol to a list ("udp", "tcp"); the test may look but must not add. */
static inline void remora_recognizes(remora_builder *p, const char *list,
                                     int (*test)(remora_dissection *, void *), void *context) {
  p->host->recognizes(p, list, test, context);
}
/* The value of a preference, `-o parley.NAME:VALUE`. */
static inline int64_t remora_preference(remora_builder *p, const char *name, int is_flag,
                                        int64_t standard, const char *about) {
  return p->host->setting(p, name, is_flag, standard, about);
}
/* Memory that outlives a packet, zero at first; one for each worker. `clear` may be NULL. */
static inline remora_state remora_declare_state(remora_builder *p, size_t size,
                                                void (*clear)(void *)) {
  return p->host->state(p, size, clear);
}
/* Says how messages are cut out of a stream, whoever hands it on. */
static inline void remora_framed(remora_builder *p, const remora_framing *framing) {
  p->host->framed(p, framing);
}
/* Asks `greet` (see `remora_greeting`) each time bytes of a stream are handed on, before messages are
   cut out of them; it may look, and set columns. */
static inline void remora_greets(remora_builder *p, int (*greet)(remora_dissection *, void *),
                                 void *context) {
  p->host->greets(p, greet, context);
}
/* Others may appoint this protocol for conversations, see `remora_carrier`. */
static inline void remora_by_appointment(remora_builder *p, uint32_t carrier) {
  p->host->appointed(p, carrier);
}
static inline void remora_traits(remora_builder *p, uint32_t traits) { p->host->traits(p, traits); }
/* Says that nothing can be declared, and why. */
static inline void remora_refuse(remora_builder *p, const char *reason) {
  p->host->refuse(p, reason);
}

/* ---- The cursor ---- */

static inline remora_view remora_look(remora_dissection *d) {
  remora_view view;
  d->host->view(d, &view);
  return view;
}
static inline int remora_failed(remora_dissection *d) { return remora_look(d).failed; }
static inline int64_t remora_offset(remora_dissection *d) { return remora_look(d).offset; }
/* Captured bytes from the cursor on. */
static inline int64_t remora_remaining(remora_dissection *d) {
  remora_view view = remora_look(d);
  return view.end - view.offset;
}
/* A number of 1 to 8 bytes at `ahead` bytes from the cursor. */
static inline uint64_t remora_peek(remora_dissection *d, int64_t ahead, uint32_t width) {
  return d->host->peek(d, ahead, width, 0);
}
static inline void remora_seek(remora_dissection *d, int64_t place) { d->host->seek(d, place); }
static inline void remora_skip(remora_dissection *d, int64_t count) {
  d->host->seek(d, remora_offset(d) + count);
}
/* What follows is only `count` bytes long. */
static inline void remora_limit_to(remora_dissection *d, int64_t count) { d->host->limit(d, count); }
/* Loops over packet data ask this once a round: 0 when the packet's work is used up. */
static inline int remora_step(remora_dissection *d) { return d->host->step(d); }

/* ---- Items ---- */

/* Reads at the cursor, adds an item if somebody wants it, advances. The value of numbers,
   addresses and flags, else 0. */
static inline uint64_t remora_add(remora_dissection *d, remora_field field) {
  return d->host->add(d, field, -1, 0);
}
static inline uint64_t remora_add_little(remora_dissection *d, remora_field field) {
  return d->host->add(d, field, -1, REMORA_LITTLE_ENDIAN);
}
/* The same for bytes, strings, labels: `length` bytes. A label does not move the cursor. */
static inline uint64_t remora_add_length(remora_dissection *d, remora_field field,
                                         int64_t length) {
  return d->host->add(d, field, length, 0);
}
/* Reads a number, and puts fields over the same bytes below it: each has its mask. */
static inline uint64_t remora_add_bits(remora_dissection *d, remora_field field,
                                       const remora_field *bits, size_t count) {
  const remora_view view = remora_look(d);
  const uint64_t value = d->host->add(d, field, -1, 0);
  const uint32_t open = d->host->open(d, d->host->last(d));
  const int64_t after = remora_look(d).offset;
  for (size_t i = 0; i < count; i++) {
    d->host->seek(d, view.offset);
    d->host->add(d, bits[i], after - view.offset, 0);
  }
  d->host->seek(d, after);
  d->host->close(d, open);
  return value;
}
/* Adds what was computed or read before, at a place. */
static inline remora_item remora_put(remora_dissection *d, remora_field field, uint64_t value,
                                     int64_t offset, int64_t length, uint32_t flags) {
  return d->host->put(d, field, value, NULL, 0, offset, length, flags);
}
static inline remora_item remora_put_bytes(remora_dissection *d, remora_field field,
                                           const void *bytes, size_t count, int64_t offset,
                                           int64_t length, uint32_t flags) {
  return d->host->put(d, field, 0, bytes, count, offset, length, flags);
}
/* A line of text that no field stands for. */
static inline remora_item remora_line(remora_dissection *d, const char *text, int64_t offset,
                                      int64_t length, uint32_t flags) {
  return d->host->line(d, offset, length, flags, text);
}
static inline int remora_wants(remora_dissection *d, remora_field field) {
  return d->host->wants(d, field);
}
static inline remora_item remora_last(remora_dissection *d) { return d->host->last(d); }
/* This protocol's own item. */
static inline remora_item remora_own(remora_dissection *d) { return d->host->own(d); }
/* Puts the items that follow under `item`, until `remora_close` with what this returns. */
static inline uint32_t remora_open(remora_dissection *d, remora_item item) {
  return d->host->open(d, item);
}
static inline void remora_close(remora_dissection *d, uint32_t open) { d->host->close(d, open); }
static inline void remora_set_length(remora_dissection *d, remora_item item, int64_t length) {
  d->host->set_length(d, item, length);
}
/* Adds to the text of an item; made only if remora_look(d).wants_labels. */
static inline void remora_append(remora_dissection *d, remora_item item, const char *text) {
  d->host->text(d, item, REMORA_APPEND, text);
}
static inline void remora_set_text(remora_dissection *d, remora_item item, const char *text) {
  d->host->text(d, item, REMORA_WHOLE, text);
}
/* Raises a remark at an item; `text` may be NULL for the declared one. */
static inline void remora_raise(remora_dissection *d, remora_expert remark, remora_item item,
                                const char *text) {
  d->host->raise(d, remark, item, text);
}

/* ---- Columns ---- */

static inline void remora_set_protocol(remora_dissection *d, const char *text) {
  d->host->column(d, REMORA_COLUMN_PROTOCOL, REMORA_WHOLE, text);
}
/* Made only if remora_look(d).wants_columns. */
static inline void remora_set_info(remora_dissection *d, const char *text) {
  d->host->column(d, REMORA_COLUMN_INFO, REMORA_WHOLE, text);
}
/* The same for protocols that have several messages in a packet: with a comma between. */
static inline void remora_add_info(remora_dissection *d, const char *text) {
  d->host->column(d, REMORA_COLUMN_INFO, REMORA_NEXT, text);
}
static inline void remora_append_info(remora_dissection *d, const char *text) {
  d->host->column(d, REMORA_COLUMN_INFO, REMORA_APPEND, text);
}

/* ---- Handing on ---- */

/* Hands `length` bytes on (negative: all) to who has the key; without one, to `data`.
   1 if there is one, 0 if not, -1 if something went wrong. */
static inline int remora_call(remora_dissection *d, remora_table table, uint64_t key,
                              int64_t length) {
  remora_call_spec call = {REMORA_BY_KEY, table, key, NULL, length, 0, NULL, 0, NULL};
  return d->host->call(d, &call);
}
static inline int remora_call_name(remora_dissection *d, remora_table table, const char *name,
                                   int64_t length) {
  remora_call_spec call = {REMORA_BY_NAME, table, 0, name, length, 0, NULL, 0, NULL};
  return d->host->call(d, &call);
}
static inline int remora_call_protocol(remora_dissection *d, remora_protocol protocol,
                                       int64_t length) {
  remora_call_spec call = {REMORA_DIRECT, protocol, 0, NULL, length, 0, NULL, 0, NULL};
  return d->host->call(d, &call);
}
/* Offers the bytes to each protocol of a list. */
static inline int remora_offer(remora_dissection *d, remora_list list, int64_t length) {
  remora_call_spec call = {REMORA_OFFER, list, 0, NULL, length, 0, NULL, 0, NULL};
  return d->host->call(d, &call);
}
static inline int remora_call_data(remora_dissection *d, int64_t length) {
  remora_call_spec call = {REMORA_DATA, 0, 0, NULL, length, 0, NULL, 0, NULL};
  return d->host->call(d, &call);
}
/* These bytes are not this protocol's after all. */
static inline void remora_decline(remora_dissection *d) { d->host->decline(d); }
/* The message that begins at `place` is not whole. Return after it. */
static inline void remora_wait(remora_dissection *d, uint32_t shortage, int64_t bytes,
                               int64_t place) {
  d->host->wait(d, shortage, bytes, place);
}
/* Says that the packet is wrong here. */
static inline void remora_fail(remora_dissection *d, uint32_t limit) {
  d->host->fail(d, limit, -1, 0, 0);
}

/* ---- What else is known ---- */

static inline remora_packet remora_about(remora_dissection *d) {
  remora_packet packet;
  d->host->packet(d, &packet);
  return packet;
}
static inline void *remora_memory(remora_dissection *d, remora_state state) {
  return d->host->memory(d, state);
}
/* Says who is handed what later packets carry between two ends; `b` may be NULL for any. */
static inline int remora_appoint(remora_dissection *d, remora_protocol protocol, uint32_t carrier,
                                 const remora_end *a, const remora_end *b) {
  return d->host->appoint(d, protocol, carrier, a, b);
}
/* Computes with the program's libraries; `take` is handed the result. 0 if it cannot be had.
   `limit` is the most bytes that unpacking may give. */
static inline int remora_compute(remora_dissection *d, uint32_t what, uint32_t variant,
                                 const remora_span *spans, size_t count, size_t limit,
                                 void (*take)(const uint8_t *, size_t, void *), void *context) {
  return d->host->compute(d, what, variant, spans, count, limit, take, context);
}
/* Adds bytes that were put together or decoded; the number goes into REMORA_IN_SOURCE. */
static inline uint32_t remora_add_source(remora_dissection *d, const uint8_t *bytes, size_t count,
                                         const char *name) {
  return d->host->source(d, bytes, count, name);
}

#ifdef __cplusplus
}
#endif
#endif
