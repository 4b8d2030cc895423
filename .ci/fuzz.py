#!/usr/bin/env python3
"""Runs the program over captures that were cut and damaged, and over all that made
it fail before (Fuzz/Regressions). It must end by itself, without a signal, in time
and within a limit of memory, whatever the bytes.

    .ci/fuzz.py [--seconds N] [--seed N] PROGRAM

A failing input is kept in Fuzz/Failures. The seed is printed; the same seed makes
the same inputs.
"""
import argparse
import pathlib
import random
import resource
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[1]
TIME, MEMORY = 10, 2 << 30
OUTPUTS = ([], ["-V"], ["-x"], ["-T", "pdml"], ["-T", "json"], ["-Y", "tcp or frame contains 00"])


def run(program, path, output):
    """What went wrong, or None. A status of 1 or more is an answer, not a failure."""
    def limit():
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))

    try:
        done = subprocess.run(
            [program, "-n", "-r", path, *output], stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL, timeout=TIME, preexec_fn=limit)
    except subprocess.TimeoutExpired:
        return f"still running after {TIME} s"
    return f"ended by signal {-done.returncode}" if done.returncode < 0 else None


def damage(data, rng):
    data = bytearray(data)
    kind = rng.randrange(4)
    if kind == 0:  # cut
        return bytes(data[: rng.randrange(len(data))])
    for _ in range(rng.choice((1, 1, 2, 4, 16, 64))):
        at = rng.randrange(len(data))
        if kind == 1:
            data[at] ^= 1 << rng.randrange(8)
        elif kind == 2:  # lengths and counts like these
            data[at] = rng.choice((0, 1, 0x7F, 0x80, 0xFE, 0xFF))
        else:  # move a piece
            piece = data[at : at + rng.randrange(1, 64)]
            to = rng.randrange(len(data))
            data[to : to + len(piece)] = piece
    return bytes(data)


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--seconds", type=float, default=30)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("program")
    options = options.parse_args()
    rng = random.Random(options.seed)
    failures = 0

    def judge(name, data, path, outputs):
        nonlocal failures
        for output in outputs:
            wrong = run(options.program, path, output)
            if wrong is None:
                continue
            failures += 1
            kept = ROOT / "Fuzz/Failures"
            kept.mkdir(parents=True, exist_ok=True)
            (kept / name).write_bytes(data)
            print(f"fuzz: Fuzz/Failures/{name} {' '.join(output)}: {wrong}")

    samples = sorted((ROOT / "samples").glob("*.pcap*"))
    known = [*samples, *sorted((ROOT / "Fuzz/Regressions").glob("*.pcap*"))]
    for path in known:
        judge(path.name, path.read_bytes(), path, OUTPUTS)
    end = time.monotonic() + options.seconds
    count = 0
    with tempfile.TemporaryDirectory() as folder:
        while time.monotonic() < end and failures < 10:
            sample = rng.choice(samples)
            data = damage(sample.read_bytes(), rng)
            path = pathlib.Path(folder) / sample.name
            path.write_bytes(data)
            name = f"{sample.stem}-{options.seed}-{count}{sample.suffix}"
            judge(name, data, path, [rng.choice(OUTPUTS)])
            count += 1
    print(f"fuzz: {len(known)} files replayed, {count} damaged ones, seed {options.seed}, "
          f"{failures} failures")
    sys.exit(1 if failures else 0)


main()
