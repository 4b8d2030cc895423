#!/usr/bin/env python3
"""Compares remora with tshark 4.6: same options, same captures, same bytes.

The option lines are in `lines.txt`, the captures in samples/ (or wherever a line says).
Each line runs in both programs; standard output, standard error and exit status have to be
equal. A letter in front of a line lets a part differ; the reasons are in
Documentation/Differences.md:

    =  all of it
    e  the sentences on standard error may differ (there has to be one on both sides)
    s  only the exit status has to be equal
    x  differs for now: not counted, but said so once it is equal

`{file}` stands for each of the line's captures, named behind `@` (default: all of DEFAULT),
`{tmp}` for an empty folder.

    compare.py                  everything
    compare.py --only 'Tjson'   lines that contain a text
    compare.py --show 5         print the first differences of five lines
"""
import argparse, concurrent.futures, hashlib, json, os, pickle, re, shlex, shutil, subprocess, sys, tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
DEFAULT = ["igmp.pcap", "half-open.pcap"]
# What names the program or the moment and nothing else.
STDERR = [
    (rb'Running as user "root" and group "root"\. This could be dangerous\.\n', b""),
    (rb"(?m)^tshark: ", b"remora: "),
    (rb"\bTShark\b", b"Remora"), (rb"\bWireshark\b", b"Remora"), (rb"\btshark\b", b"remora"),
]
STDOUT = [
    (rb'creator="[^"]*"', b'creator=""'), (rb'"" time="[^"]*"', b'"" time=""'),
    (rb"<!-- You can find pdml2html\.xsl [^>]*-->", b"<!-- pdml2html.xsl comes with Wireshark. -->"),
]


def sorted_objects(match):
    """JSON objects of -T ek: tshark prints their members in the order of a hash table."""
    try:
        return json.dumps(json.loads(match.group(0), object_pairs_hook=sorted)).encode()
    except ValueError:
        return match.group(0)


def lines(path, only):
    for number, text in enumerate(open(path, encoding="utf-8"), 1):
        text = text.strip()
        if not text or text[0] == "#":
            continue
        mark, rest = text.split(None, 1)
        captures = DEFAULT
        if " @ " in rest:
            rest, names = rest.rsplit(" @ ", 1)
            captures = names.split()
        if "{file}" not in rest:
            captures = [""]
        if only and only not in rest:
            continue
        for capture in captures:
            yield number, mark, rest, capture


def run(tool, rest, capture):
    folder = tempfile.mkdtemp(prefix="compare-")
    try:
        # In the capture's folder, so that neither side prints where the checkout is.
        arguments = [a.replace("{file}", capture).replace("{tmp}", folder)
                     for a in shlex.split(rest)]
        done = subprocess.run(
            [tool] + arguments, cwd=os.path.join(ROOT, "samples"), stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=120,
            env={**os.environ, "TZ": "UTC", "LC_ALL": "C.UTF-8", "HOME": folder})
        out, err = done.stdout, done.stderr
        for name in sorted(os.listdir(folder)):
            path = os.path.join(folder, name)
            if os.path.isfile(path):
                out += b"\n== " + name.encode() + b"\n" + open(path, "rb").read()
        for pattern, new in STDOUT:
            out = re.sub(pattern, new, out)
        if "-T ek" in rest:
            out = re.sub(rb'(?m)^\{"timestamp.*$', sorted_objects, out)
        for pattern, new in STDERR:
            err = re.sub(pattern, new, err)
        return done.returncode, out, err.replace(folder.encode(), b"TMP")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def cached(cache, tool, rest, capture):
    if not cache:
        return run(tool, rest, capture)
    content = open(os.path.join(ROOT, "samples", capture), "rb").read() if capture else b""
    key = hashlib.sha256(repr((rest, capture, 2)).encode() + content).hexdigest()
    path = os.path.join(cache, key)
    if not os.path.exists(path):
        result = run(tool, rest, capture)
        with open(path, "wb") as file:
            pickle.dump(result, file)
    return pickle.load(open(path, "rb"))


def first_difference(name, want, got):
    wanted, found = want.split(b"\n"), got.split(b"\n")
    for i in range(max(len(wanted), len(found))):
        a = wanted[i] if i < len(wanted) else None
        b = found[i] if i < len(found) else None
        if a != b:
            def shown(x):
                return "(end)" if x is None else x[:300].decode("utf-8", "replace")
            return f"    {name}, line {i + 1}\n      tshark  {shown(a)}\n      remora  {shown(b)}"
    return ""


def is_tshark_46(program):
    if not shutil.which(program):
        return False
    said = subprocess.run([program, "--version"], capture_output=True, text=True).stdout
    return re.match(r"TShark \(Wireshark\) 4\.6\.", said) is not None


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--tool", default=os.path.join(ROOT, ".build/release/remora"))
    parser.add_argument("--oracle", default=os.environ.get("TSHARK", "tshark"),
                        help="tshark 4.6; the variable TSHARK may name it, too")
    parser.add_argument("--only")
    parser.add_argument("--cache", help="folder that keeps tshark's answers")
    parser.add_argument("--show", type=int, default=1000)
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    options = parser.parse_args()
    if not is_tshark_46(options.oracle):
        print(f"compare: skipped, {options.oracle} is not there or is not tshark 4.6")
        return 0
    options.tool = os.path.abspath(options.tool)
    if options.cache:
        os.makedirs(options.cache, exist_ok=True)
    work = list(lines(os.path.join(HERE, "lines.txt"), options.only))

    def one(item):
        number, mark, rest, capture = item
        want = cached(options.cache, options.oracle, rest, capture)
        return item, want, run(options.tool, rest, capture)

    failed, known = 0, 0
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        for (number, mark, rest, capture), want, got in pool.map(one, work):
            wrong = []
            if want[0] != got[0]:
                wrong.append(f"    status: tshark {want[0]}, remora {got[0]}: "
                             + got[2][:200].decode("utf-8", "replace").strip())
            if "s" not in mark and want[1] != got[1]:
                wrong.append(first_difference("output", want[1], got[1]))
            if "s" in mark:
                pass
            elif "e" in mark:
                if want[0] and bool(want[2]) != bool(got[2]):
                    wrong.append(first_difference("errors", want[2], got[2]))
            elif want[2] != got[2]:
                wrong.append(first_difference("errors", want[2], got[2]))
            if "x" in mark:
                known += bool(wrong)
                if not wrong:
                    print(f"{number}: equal now: {rest.replace('{file}', capture)}")
            elif wrong:
                failed += 1
                if failed <= options.show:
                    print(f"{number}: {rest.replace('{file}', capture)}")
                    print("\n".join(wrong))
    print(f"compare: {len(work)} runs, {failed} differ, {known} differ for now")
    return 1 if failed else 0


sys.exit(main())
