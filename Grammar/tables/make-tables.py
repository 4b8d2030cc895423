#!/usr/bin/env python3
"""Writes the name tables of RemoraReport: hardware address vendors, well-known
hardware addresses, port services and private enterprise numbers; and of Remora:
the fields that filters may name.

    Grammar/tables/make-tables.py [FACTS]

FACTS is a folder with manuf.tsv.xz, services.tsv.xz, enterprises.tsv.xz,
fields.tsv.xz and values.tsv.xz (by default ../shared/oracle/facts beside the
package): tab-separated tables as `tshark -G manuf`, `-G services`,
`-G enterprises`, `-G fields` and `-G values` print them. The well-known
addresses are in well-known-macs.tsv here; they were found by asking tshark for
the names of addresses. The result is committed, so nobody needs the facts to build.

Each table is a string literal that the code in Sources/RemoraReport/Names and
Sources/Remora/Names reads where it lies. It is text, because a Swift literal must be UTF-8; numbers are
written in base 64 with the digits "0" to "o" (0x30 to 0x6F), high digit first.

Names are sorted and front-coded in blocks of 16: a digit for how many bytes the
name shares with the one before (the first of a block shares none), the number
of bytes that follow (a digit of 63 means "and more": add the next), the bytes.
A second literal holds the offset of every block, four digits each.

Keys are rows of a fixed width, sorted: the key's digits, then the values' digits.

Field names are many, so they are packed tighter, in blocks of 32: a digit for the
shared bytes, two digits for the number of bytes that follow (the high 5 bits; 31
means that a digit more is added) and the kind (the low 7), the bytes, and for kinds
with labels three digits for their number. Characters that no name has stand for
pairs of others, the most frequent first. Of labels only 12 bits of a hash are kept:
enough to tell a label from a slip, as the values are never needed.
"""
import collections
import lzma
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
OUT = ROOT / "Sources/RemoraReport/Generated"
BLOCK = 16


def digits(value, count):
    assert 0 <= value < 64**count, (value, count)
    return "".join(chr(0x30 + (value >> 6 * n & 63)) for n in reversed(range(count)))


def length(value):
    text = ""
    while value >= 63:
        text += digits(63, 1)
        value -= 63
    return text + digits(value, 1)


def front_code(names):
    text, size, offsets, before = [], 0, [], ""
    for n, name in enumerate(names):
        if n % BLOCK == 0:
            offsets.append(digits(size, 4))
            before = ""
        shared = 0  # whole characters, counted in bytes
        for a, b in zip(before, name):
            wide = len(a.encode())
            if a != b or shared + wide > 63:
                break
            shared += wide
        rest = name.encode()[shared:]
        entry = digits(shared, 1) + length(len(rest)) + rest.decode()
        text.append(entry)
        size += len(entry.encode())
        before = name
    return "".join(text), "".join(offsets)


def literal(name, text, comment):
    assert '\\##' not in text and '"""##' not in text and all(c >= " " for c in text), name
    lines = [text[n : n + 96] for n in range(0, len(text), 96)]
    body = "\\##\n".join(lines)
    # Not inlined, so that one object file holds the literal.
    return f'  /// {comment}\n  @inline(never) static var {name}: StaticString {{\n##"""\n{body}\n"""##\n  }}\n'


def write(path, type_name, comment, literals, out=OUT):
    head = ("// Written by Grammar/tables/make-tables.py; edit that, not this.\n"
            "// swift-format-ignore-file\n\n")
    out.mkdir(parents=True, exist_ok=True)
    text = head + f"/// {comment}\nenum {type_name} {{\n" + "\n".join(literals) + "}\n"
    (out / path).write_text(text, encoding="utf-8")
    print(f"{path}: {len(text.encode()):,} bytes")


def read(path, strip=True):
    with lzma.open(path, "rt", encoding="utf-8") as file:
        for line in file:
            parts = line.rstrip("\n").split("\t")
            yield [part.strip() for part in parts] if strip else parts


def vendors(facts):
    rows, shorts = [], {}
    for prefix, short, long in read(facts / "manuf.tsv.xz"):
        address, _, bits = prefix.partition("/")
        bits = int(bits or 24)
        value = int(address.replace(":", "").ljust(12, "0"), 16) >> 48 - bits
        if value >> bits - 8 & 1:
            continue  # a group address: looked up by its individual form, never found
        # tshark keeps 63 bytes, cut where a character begins.
        long = long.encode()[:63].decode(errors="ignore")
        assert shorts.setdefault(long, short) == short
        rows.append((bits, value, long))
    for bits, address, name in well_known_rows():
        if name.endswith("*"):
            shorts[name[:-1]] = name[:-1]
            rows.append((bits, address >> 48 - bits, name[:-1]))
    longs = sorted(shorts)
    index = {long: n for n, long in enumerate(longs)}
    text, blocks = front_code(longs)
    short_text, short_blocks = front_code([shorts[long] for long in longs])
    literals = [
        literal("longs", text, "Names in full, sorted."),
        literal("longBlocks", blocks, "Where the blocks of `longs` begin."),
        literal("shorts", short_text, "The short names, in the order of `longs`."),
        literal("shortBlocks", short_blocks, "Where the blocks of `shorts` begin."),
    ]
    for bits in (24, 28, 36):
        text = "".join(
            digits(value, -(-bits // 6)) + digits(index[long], 3)
            for row, value, long in sorted(rows) if row == bits)
        literals.append(literal(
            f"keys{bits}", text, f"Prefixes of {bits} bits and the names' indices."))
    write("VendorData.swift", "VendorData", "Who makes the hardware: IEEE's prefixes.", literals)


def well_known_rows():
    path = pathlib.Path(__file__).with_name("well-known-macs.tsv")
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        prefix, name = line.split("\t")
        address, bits = prefix.split("/")
        yield int(bits), int(address.replace(":", ""), 16), name


def well_known():
    rows = [row for row in well_known_rows() if not row[2].endswith("*")]
    names = sorted({name for _, _, name in rows})
    text, blocks = front_code(names)
    widths = sorted({bits for bits, _, _ in rows}, reverse=True)
    keys = "".join(
        digits(bits, 1) + digits(value, 8) + digits(names.index(name), 2)
        for bits, value, name in sorted(rows))
    write("WellKnownData.swift", "WellKnownData", "Hardware addresses with a meaning.", [
        literal("names", text, "The names, sorted."),
        literal("blocks", blocks, "Where the blocks of `names` begin."),
        literal("keys", keys, "How many bits are fixed, the address, the name's index."),
        literal("widths", "".join(digits(n, 1) for n in widths),
                "The numbers of fixed bits that occur, from many to few."),
    ])


def services(facts):
    kinds = ["tcp", "udp", "sctp", "dccp"]
    masks = {}
    for name, port, kind, *_ in read(facts / "services.tsv.xz"):
        masks.setdefault((int(port), name), 0)
        masks[int(port), name] |= 1 << kinds.index(kind)
    names = sorted({name for _, name in masks})
    index = {name: n for n, name in enumerate(names)}
    text, blocks = front_code(names)
    keys = "".join(
        digits(port, 3) + digits(mask, 1) + digits(index[name], 3)
        for (port, name), mask in sorted(masks.items()))
    write("ServiceData.swift", "ServiceData", "What ports are for: IANA's list.", [
        literal("names", text, "The names, sorted."),
        literal("blocks", blocks, "Where the blocks of `names` begin."),
        literal("keys", keys, "Port; transports (1 TCP, 2 UDP, 4 SCTP, 8 DCCP); name's index."),
    ])


def enterprises(facts):
    rows = [(int(row[0]), row[1] if len(row) > 1 else "")
            for row in read(facts / "enterprises.tsv.xz")]
    names = sorted({name for _, name in rows})
    index = {name: n for n, name in enumerate(names)}
    text, blocks = front_code(names)
    # Nearly every number is taken: the row is the number, the value the index plus one.
    values = [0] * (max(number for number, _ in rows) + 1)
    for number, name in rows:
        values[number] = index[name] + 1
    write("EnterpriseData.swift", "EnterpriseData", "Private enterprise numbers: IANA's list.", [
        literal("names", text, "The names, sorted."),
        literal("blocks", blocks, "Where the blocks of `names` begin."),
        literal("keys", "".join(digits(n, 3) for n in values),
                "By number: the name's index plus one, or 0."),
    ])


def label_sets(facts):
    """The labels of each field, and the two of each flag."""
    labels, flags = {}, {}
    for row in read(facts / "values.tsv.xz", strip=False):
        if row[0] in ("V", "V64") and len(row) > 3:
            labels.setdefault(row[1], set()).add(row[3])
        elif row[0] == "R" and len(row) > 4:
            labels.setdefault(row[1], set()).add(row[4])
        elif row[0] == "T":
            flags[row[1]] = (row[2], row[3])
    return labels, flags


def label_hash(text):
    """FNV-1a of the text in lower case (ASCII letters only), folded to 12 bits."""
    value = 0x811C9DC5
    for byte in text.encode():
        value = (value ^ (byte | 0x20 if 0x41 <= byte <= 0x5A else byte)) * 0x01000193 & 0xFFFFFFFF
    return (value >> 20 ^ value >> 8 ^ value) & 0xFFF


def pack_pairs(texts):
    """Lets characters that no text has stand for the most frequent pairs."""
    taken = set("".join(texts)) | set('"\\')
    pairs = []
    for code in (chr(c) for c in range(0x20, 0x7F) if chr(c) not in taken):
        counts = collections.Counter(
            a + b for text in texts for a, b in zip(text, text[1:]))
        pair = min(counts, key=lambda p: (-counts[p], p))
        pairs.append(code + pair)
        texts = [text.replace(pair, code) for text in texts]
    return texts, pairs


def field_kinds(facts):
    """By name: its type and what labels it has (V values, T a flag's, C made by
    code, - none), with the labels."""
    labels, flags = label_sets(facts)
    fields = {}
    for row in read(facts / "fields.tsv.xz", strip=False):
        if row[0] == "P":
            fields[row[2]] = ("FT_PROTOCOL", "-", None)
            continue
        name, kind, base = row[2], row[3], row[5]
        if kind == "FT_BOOLEAN" and name in flags:
            fields[name] = (kind, "T", flags[name])
        elif base == "BASE_CUSTOM":
            fields[name] = (kind, "C", None)
        elif name in labels:
            fields[name] = (kind, "V", frozenset(label_hash(text) for text in labels[name]))
        else:
            fields[name] = (kind, "-", None)
    return fields


def known_fields(facts, block=32):
    fields = field_kinds(facts)
    kinds = sorted({kind[:2] for kind in fields.values()})
    sets = sorted({tuple(sorted(k[2])) for k in fields.values() if k[1] == "V"})
    set_index = {frozenset(labels): n for n, labels in enumerate(sets)}
    flags = sorted({k[2] for k in fields.values() if k[1] == "T"})
    flag_index = {flag: n for n, flag in enumerate(flags)}
    names = sorted(fields)
    shares, tails, before = [], [], ""
    for n, name in enumerate(names):
        before = "" if n % block == 0 else before
        shared = 0
        while shared < min(len(before), len(name), 63) and before[shared] == name[shared]:
            shared += 1
        shares.append(shared)
        tails.append(name[shared:])
        before = name
    tails, pairs = pack_pairs(tails)
    text, offsets, size = [], [], 0
    for n, name in enumerate(names):
        if n % block == 0:
            offsets.append(digits(size, 4))
        kind = fields[name]
        count = len(tails[n])
        entry = digits(shares[n], 1)
        entry += digits(min(count, 31) << 7 | kinds.index(kind[:2]), 2)
        entry += digits(count - 31, 1) if count >= 31 else ""
        entry += tails[n]
        if kind[1] == "V":
            entry += digits(set_index[kind[2]], 3)
        elif kind[1] == "T":
            entry += digits(flag_index[kind[2]], 3)
        text.append(entry)
        size += len(entry)
    starts, labels = [], []
    for hashes in sets:
        starts.append(digits(len(labels), 3))
        labels += [digits(value, 2) for value in hashes]
    starts.append(digits(len(labels), 3))
    mark = "\u00a6"
    assert not any(mark in text for flag in flags for text in flag)
    titles = sorted(
        (row[2], row[1]) for row in read(facts / "fields.tsv.xz", strip=False)
        if re.fullmatch("([0-9a-fA-F]{2})+", row[2]))
    assert not any(mark in title for _, title in titles)
    flag_text, flag_blocks = front_code([mark.join(flag) for flag in flags])
    write("KnownFieldData.swift", "KnownFieldData", "Fields that filters may name.", [
        literal("names", "".join(text), "The names, sorted, each with its kind."),
        literal("blocks", "".join(offsets), "Where the blocks of `names` begin."),
        literal("pairs", "".join(pairs), "Characters in `names`, and the two each stands for."),
        literal("kinds", " ".join(kind + sign for kind, sign in kinds),
                "Kinds: the type, then V values have labels, T a flag's, C made by code, - none."),
        literal("labels", "".join(labels), "Hashes of labels, two digits each."),
        literal("labelSets", "".join(starts), "Where the labels of each number begin."),
        literal("flags", flag_text, "The two labels of flags, when set and when not."),
        literal("flagBlocks", flag_blocks, "Where the blocks of `flags` begin."),
        literal("titles", mark.join(name + "=" + title for name, title in titles),
                "What names that could be byte strings are in words."),
    ], ROOT / "Sources/Remora/Generated")


def main():
    facts = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT.parent / "shared/oracle/facts"
    if not (facts / "manuf.tsv.xz").exists():
        sys.exit(f"no tables in {facts}; the committed files stay as they are")
    vendors(facts)
    well_known()
    services(facts)
    enterprises(facts)
    known_fields(facts)


main()
