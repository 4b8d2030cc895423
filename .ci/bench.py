#!/usr/bin/env python3
"""What packets cost.

    .ci/bench.py DISSECT REMORA

First instructions per packet, counted by callgrind: they tell more than seconds, and
a busy machine does not change them. DISSECT is the program of Benchmarks. Each sample
is repeated to two lengths; the difference leaves out what the start costs.

Then the program itself, REMORA, with a filter for one address over a large capture,
beside tcpdump and tshark where they are installed: CPU seconds, the least of several
runs taken in turns, and their ratios; over plain traffic, and over all samples, where
the filter looks into tunnels and behind VLAN tags and tcpdump does not. Seconds of
another run, or of another machine, are not comparable; ratios are.
"""
import os
import pathlib
import re
import shutil
import socket
import struct
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[1]
SAMPLES = ("web.pcapng", "ipv6.pcap", "vlan.pcap", "tunnels.pcap")
NEEDS = (("read only", ["none"]), ("ip.src ip.dst", ["ip.src", "ip.dst"]),
         ("tcp.port", ["tcp.port"]), ("whole tree", ["all"]))
FEW, MANY = 20, 120
HOST, ADDRESS = "192.0.2.80", "192.0.2.99"
FILTER = f"ip.src=={ADDRESS} or ip.dst=={ADDRESS}"
LARGE = 1_000_000  # packets
TSHARK_SHARE = 5  # tshark gets one in so many: it is slow
ROUNDS = 5


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


def instruction_table(program, folder):
    print(f"{'instructions per packet':24}" + "".join(f"{name:>16}" for name, _ in NEEDS))
    for name in SAMPLES:
        head, packets, count = parts((ROOT / "samples" / name).read_bytes())
        files = []
        for times in (FEW, MANY):
            path = folder / f"{times}-{name}"
            path.write_bytes(head + packets * times)
            files.append(path)
        row = f"{name:24}"
        for _, needs in NEEDS:
            few, many = (instructions(program, path, needs) for path in files)
            row += f"{(many - few) / (count * (MANY - FEW)):16,.0f}"
        print(row, flush=True)


FILTERS = (
    "tcp", "tcp.port == 443", "ip.src == 10.0.0.1 or ip.dst == 10.0.0.1",
    "tcp.flags.syn == 1 && tcp.flags.ack == 0", "ip.addr in {10.0.0.0/8, 192.168.0.0/16}",
    'frame contains "GET" and not udp', 'frame matches "^GET|POST"',
    "same(ip: src == 10.0.0.1 and ttl < 5)",
    " or ".join(f"tcp.port == {n}" for n in range(1000)))
# A tenth of a millisecond on a core of 3 GHz that does two instructions a cycle.
COMPILE_LIMIT = 600_000


def filter_table(program, folder):
    """Instructions for compiling a filter, and for running it over a packet's tree."""
    head, packets, count = parts((ROOT / "samples" / "web.pcapng").read_bytes())
    path = folder / "filters.pcapng"
    path.write_bytes(head + packets)
    print(f"\n{'instructions of a filter':44}{'to compile':>16}{'per packet':>12}")
    slow = []
    for text in FILTERS:
        costs = []
        for before, after, share, line in (
                (5, 25, 20, ["compile", "{}", text]),
                (1, 101, 100 * count, ["match", "{}", str(path), text])):
            runs = [instructions(program, line[0], [str(n), *line[2:]]) for n in (before, after)]
            costs.append((runs[1] - runs[0]) / share)
        name = text if len(text) < 43 else text[:32] + f" … ({len(text):,})"
        print(f"{name:44}{costs[0]:16,.0f}{costs[1]:12,.0f}", flush=True)
        if len(text) < 100 and costs[0] > COMPILE_LIMIT:
            slow.append(text)
    if slow:
        sys.exit(f"bench: more than {COMPILE_LIMIT:,} instructions to compile: " + "; ".join(slow))


def large_captures(program, folder, kind, names):
    """Samples over and over, as pcap: many packets, one in so many of them, and none.

    One packet in ten is sent or received by ADDRESS, which takes the place of HOST there."""
    packets, count = b"", 0
    for name in names:
        plain = folder / f"plain-{name}"
        subprocess.run([program, "-r", ROOT / "samples" / name, "-F", "pcap", "-w", plain],
                       check=True, stderr=subprocess.DEVNULL)
        head, some, number = parts(plain.read_bytes())
        packets, count = packets + some, count + number
    marked = packets.replace(socket.inet_aton(HOST), socket.inet_aton(ADDRESS))
    packets, count = packets * 9 + marked, count * 10
    files = []
    for wanted in (LARGE, LARGE // TSHARK_SHARE, 0):
        path = folder / f"{kind}-{wanted}.pcap"
        with path.open("wb") as out:
            out.write(head)
            for _ in range(wanted // count):
                out.write(packets)
        files.append(path)
    return files, count


def cost(command):
    """CPU seconds and peak kilobytes of one run."""
    pid = os.spawnlp(os.P_NOWAIT, "sh", "sh", "-c", 'exec "$@" > /dev/null 2>&1', "sh",
                     *map(str, command))
    _, status, usage = os.wait4(pid, 0)
    if status != 0:
        sys.exit(f"bench: {command[0]} failed")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss


def least(commands):
    """The least cost of each command; they take turns."""
    best = [(float("inf"), 0)] * len(commands)
    for _ in range(ROUNDS):
        best = [min(now, cost(command)) for now, command in zip(best, commands)]
    return best


def calls(program, path, function):
    """How often a run calls a function."""
    with tempfile.NamedTemporaryFile() as out:
        subprocess.run(
            ["valgrind", "--tool=callgrind", f"--callgrind-out-file={out.name}",
             "--compress-strings=no", program, "-n", "-r", path, "-Y", FILTER, "-w", "/dev/null"],
            capture_output=True, check=True)
        total, counts = 0, False
        for line in open(out.name, errors="replace"):
            if line.startswith("cfn="):
                counts = line.strip().endswith(function)
            elif line.startswith("calls=") and counts:
                total += int(line[6:].split()[0])
        return total


def filter_ratios(program, folder, kind, names):
    (large, small, none), count = large_captures(program, folder, kind, names)
    mine = [program, "-n", "-r", large, "-Y", FILTER]
    commands = [mine + ["-w", "/dev/null"], mine]
    tcpdump, tshark = shutil.which("tcpdump"), shutil.which("tshark")
    if tcpdump:
        commands.append([tcpdump, "-r", large, "-w", "/dev/null", f"ip host {ADDRESS}"])
    found = least(commands)
    print(f"\n{kind}: {FILTER}, {LARGE // count * count:,} packets, "
          f"{large.stat().st_size >> 20} MiB")
    print(f"{'remora -w':24}{found[0][0]:10.2f} s CPU{found[0][1] / 1024:10.1f} MiB")
    print(f"{'remora, rows':24}{found[1][0]:10.2f} s CPU{found[1][1] / 1024:10.1f} MiB")
    if tcpdump:
        print(f"{'tcpdump -w':24}{found[2][0]:10.2f} s CPU"
              f"{found[0][0] / found[2][0]:10.2f} of it is remora -w")
    if tshark:
        both = [[tool, "-n", "-r", path, "-Y", FILTER]
                for tool in (tshark, program) for path in (small, none)]
        theirs, start, ours, begin = (spent for spent, _ in least(both))
        print(f"{'tshark, rows, 1 in ' + str(TSHARK_SHARE):24}{theirs:10.2f} s CPU"
              f"{(theirs - start) / (ours - begin):10.1f} times remora's, without the start")
    few = calls(program, none, "swift_retain")
    many = calls(program, small, "swift_retain")
    print(f"{'swift_retain':24}{(many - few) / (LARGE // TSHARK_SHARE):10.3f} per packet",
          flush=True)
    return none


def start_time(program, none):
    begun = time.monotonic()
    for _ in range(20):
        cost([program, "-n", "-r", none, "-Y", FILTER])
    print(f"\n{'start':24}{(time.monotonic() - begun) * 50:10.1f} ms")


def main():
    program, remora = sys.argv[1], sys.argv[2]
    filters = pathlib.Path(program).parent / "filter"
    with tempfile.TemporaryDirectory() as folder:
        instruction_table(program, pathlib.Path(folder))
        filter_table(filters, pathlib.Path(folder))
        # valgrind does not know the debug information of newer compilers.
        lean = pathlib.Path(folder) / "remora"
        subprocess.run(["strip", "-g", "-o", lean, remora], check=True)
        none = filter_ratios(lean, pathlib.Path(folder), "plain", SAMPLES[:1])
        filter_ratios(lean, pathlib.Path(folder), "with IPv6, VLAN tags and tunnels", SAMPLES)
        start_time(lean, none)


main()
