#!/usr/bin/env python3
"""Compares the statistics of remora (-z) with those of tshark 4.6, byte for byte.

    statistics.py CAPTURE...             every statistic below on these captures
    statistics.py -z conv,tcp CAPTURE... one statistic
    statistics.py --show 3 …             the first differing lines of three runs
    statistics.py --floor 90 …           fails if fewer in a hundred runs are equal

Without captures those of samples/ are taken. Both programs run with -n -q.
"""
import argparse, concurrent.futures, glob, hashlib, os, pickle, re, shutil, subprocess, sys

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
STATISTICS = """
conv,eth conv,ip conv,ipv6 conv,tcp conv,udp conv,sctp conv,sll
endpoints,eth endpoints,ip endpoints,ipv6 endpoints,tcp endpoints,udp endpoints,sctp
conv,ip,tcp endpoints,tcp,tcp.port==80
io,phs io,phs,udp
expert expert,warn expert,note,tcp
follow,tcp,ascii,0 follow,tcp,hex,0 follow,tcp,raw,1 follow,tcp,yaml,2 follow,tcp,ebcdic,0
follow,tcp,utf-8,1 follow,udp,ascii,0 follow,udp,hex,1 follow,udp,yaml,0
flow,tcp,standard flow,any,standard flow,any,network
io,stat,0 io,stat,1 io,stat,0.1,tcp,udp io,stat,5,FRAMES,BYTES,udp
io,stat,1,COUNT(tcp.len)tcp.len,SUM(tcp.len)tcp.len,MIN(tcp.len)tcp.len,MAX(tcp.len)tcp.len,AVG(tcp.len)tcp.len
""".split()


def run(tool, capture, statistic):
    done = subprocess.run(
        [tool, "-n", "-q", "-r", capture, "-z", statistic], stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=300,
        env={**os.environ, "TZ": "UTC", "LC_ALL": "C.UTF-8"})
    return done.returncode, done.stdout, done.stderr


def cached(cache, tool, capture, statistic):
    if not cache:
        return run(tool, capture, statistic)
    path = os.path.join(cache, hashlib.sha256(f"{capture} {statistic}".encode()).hexdigest())
    if not os.path.exists(path):
        result = run(tool, capture, statistic)
        with open(path, "wb") as file:
            pickle.dump(result, file)
    return pickle.load(open(path, "rb"))


def is_tshark_46(program):
    if not shutil.which(program):
        return False
    said = subprocess.run([program, "--version"], capture_output=True, text=True).stdout
    return re.match(r"TShark \(Wireshark\) 4\.6\.", said) is not None


def difference(want, got):
    wanted, found = want.split(b"\n"), got.split(b"\n")
    for i in range(max(len(wanted), len(found))):
        a = wanted[i] if i < len(wanted) else None
        b = found[i] if i < len(found) else None
        if a != b:
            shown = lambda x: "(end)" if x is None else x[:240].decode("utf-8", "replace")
            return f"  line {i + 1}\n    tshark {shown(a)}\n    remora {shown(b)}"
    return ""


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("captures", nargs="*")
    parser.add_argument("-z", action="append", dest="statistics")
    parser.add_argument("--tool", default=os.path.join(ROOT, ".build/release/remora"))
    parser.add_argument("--oracle", default=os.environ.get("TSHARK", "tshark"),
                        help="tshark 4.6; the variable TSHARK may name it, too")
    parser.add_argument("--cache", help="folder that keeps tshark's answers")
    parser.add_argument("--show", type=int, default=5)
    parser.add_argument("--floor", type=float, default=0)
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    options = parser.parse_args()
    if not is_tshark_46(options.oracle):
        print(f"statistics: skipped, {options.oracle} is not there or is not tshark 4.6")
        return 0
    if options.cache:
        os.makedirs(options.cache, exist_ok=True)
    captures = options.captures or sorted(glob.glob(os.path.join(ROOT, "samples", "*.pcap*")))
    statistics = options.statistics or STATISTICS
    work = [(statistic, capture) for statistic in statistics for capture in captures]
    equal, total, shown = {}, {}, 0

    def one(item):
        statistic, capture = item
        try:
            return item, cached(options.cache, options.oracle, capture, statistic), run(options.tool, capture, statistic)
        except subprocess.TimeoutExpired:
            return item, (0, b"", b""), (-1, b"", b"timeout")

    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        for (statistic, capture), want, got in pool.map(one, work):
            total[statistic] = total.get(statistic, 0) + 1
            if want[:2] == got[:2]:
                equal[statistic] = equal.get(statistic, 0) + 1
            elif shown < options.show:
                shown += 1
                print(f"{statistic} {capture}: status {want[0]}, {got[0]}")
                print(difference(want[1], got[1]) or got[2][-300:].decode("utf-8", "replace"))
    for statistic in statistics:
        print(f"{equal.get(statistic, 0):5} of {total[statistic]:5}  {statistic}")
    share = 100 * sum(equal.values()) / max(1, sum(total.values()))
    print(f"statistics: {sum(equal.values())} of {sum(total.values())} equal, {share:.1f} %")
    return 1 if share < options.floor else 0


sys.exit(main())
