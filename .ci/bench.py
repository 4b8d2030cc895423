#!/usr/bin/env python3
"""Instructions per packet, counted by callgrind: they tell more than seconds, and a
busy machine does not change them.

    .ci/bench.py DISSECT

DISSECT is the program of Benchmarks. Each sample is repeated to two lengths; the
difference leaves out what the start costs.
"""
import pathlib
import re
import struct
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[1]
SAMPLES = ("web.pcapng", "ipv6.pcap", "vlan.pcap", "tunnels.pcap")
NEEDS = (("read only", ["none"]), ("ip.src ip.dst", ["ip.src", "ip.dst"]),
         ("tcp.port", ["tcp.port"]), ("whole tree", ["all"]))
FEW, MANY = 20, 120


def parts(data):
    """What stands before the packets, the packets, and how many there are."""
    at, count = 24, 0
    if data[:4] == b"\x0a\x0d\x0d\x0a":  # pcapng
        at = 0
        while struct.unpack_from("<I", data, at)[0] != 6:
            at += struct.unpack_from("<I", data, at + 4)[0]
        head = at
        while at < len(data):
            count += 1
            at += struct.unpack_from("<I", data, at + 4)[0]
        return data[:head], data[head:], count
    while at < len(data):
        count += 1
        at += 16 + struct.unpack_from("<I", data, at + 8)[0]
    return data[:24], data[24:], count


def instructions(program, path, needs):
    done = subprocess.run(
        ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", program, path, *needs],
        capture_output=True, text=True, check=True)
    return int(re.search(r"Collected : (\d+)", done.stderr)[1])


def main():
    program = sys.argv[1]
    print(f"{'instructions per packet':24}" + "".join(f"{name:>16}" for name, _ in NEEDS))
    with tempfile.TemporaryDirectory() as folder:
        for name in SAMPLES:
            head, packets, count = parts((ROOT / "samples" / name).read_bytes())
            files = []
            for times in (FEW, MANY):
                path = pathlib.Path(folder) / f"{times}-{name}"
                path.write_bytes(head + packets * times)
                files.append(path)
            row = f"{name:24}"
            for _, needs in NEEDS:
                few, many = (instructions(program, path, needs) for path in files)
                row += f"{(many - few) / (count * (MANY - FEW)):16,.0f}"
            print(row, flush=True)


main()
