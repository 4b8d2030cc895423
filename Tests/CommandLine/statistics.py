#!/usr/bin/env python3
"""Compares the statistics of remora (-z) with those of tshark 4.6, byte for byte.

    statistics.py                        every statistic below on the captures below
    statistics.py CAPTURE...             on these captures
    statistics.py -z conv,tcp CAPTURE... one statistic
    statistics.py --show 3 …             the first differing lines of three runs
    statistics.py --floor 90 …           fails if fewer in a hundred runs are equal
    statistics.py --sample 200           on 200 captures of the corpus

The captures below are those of ../shared/corpus; without it, those of samples/. Both programs run
with -n -q. A capture's statistics are first compared in one run, then one by one where that
differs; outputs are read side by side and never held, so that memory stays small.
"""
import argparse, concurrent.futures, glob, gzip, hashlib, itertools, os, re, shutil, subprocess
import sys, tempfile, threading

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
CORPUS = os.path.join(os.path.dirname(ROOT), "shared", "corpus", "captures")
CAPTURES = """
ndpi/http_auth.pcap ndpi/http_ipv6.pcap ndpi/ftp-start-tls.pcap ndpi/dnp3.pcap ndpi/telnet.pcap
zeek/var-services-std-ports.pcap ndpi/smb_deletefile.pcap ndpi/kerberos-login.pcap
ndpi/netflowv9.pcap zeek/workshop_2011_browse.pcap ndpi/vxlan.pcap ndpi/nfsv2.pcap zeek/mdns.pcap
suricata/smbandx.pcap suricata/tests__http-all-headers__input.pcap
suricata/tests__tls__tls-certs-alert__input.pcap suricata/tests__quic-ack3__input.pcap
zeek/content-range-gap.pcap zeek/gre-sample.pcap zeek/gre-within-gre.pcap zeek/mysql.pcap
zeek/http-single-conn-22.pcap zeek/ipv6-fragmented-dns.pcap zeek/rpc-portmap-sadmind.pcap
zeek/smb1.pcap zeek/nfs_fsinfo_bad_status.pcap zeek/http-qinq-0.pcap zeek/pppoe-over-qinq.pcap
zeek/cisco-fabric-path.pcap zeek/ldap_invalid_credentials.pcap
""".split()
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
plen,tree ip_hosts,tree ip_srcdst,tree ptype,tree dests,tree
ipv6_hosts,tree ipv6_srcdst,tree ipv6_ptype,tree ipv6_dests,tree ip_ttl,tree ipv6_hop,tree
http,tree http_req,tree http_srv,tree http_seq,tree http,stat dns,tree dns_qr,tree dhcp,stat
rpc,programs rpc,srt,100003,3 rpc,srt,100000,2 smb,srt smb2,srt icmp,srt icmpv6,srt
io,stat,1,COUNT(tcp.len)tcp.len,SUM(tcp.len)tcp.len,MIN(tcp.len)tcp.len,MAX(tcp.len)tcp.len,AVG(tcp.len)tcp.len
""".split()


# Rows in the order of a hash table.
UNORDERED = {"http,stat", "rtsp,stat"}


class Output:
    """What a program writes, line by line; never held as a whole."""

    def __init__(self, tool, capture, statistic):
        named = [word for one in statistic.split(" ") for word in ("-z", one)]
        self.program = subprocess.Popen(
            [tool, "-n", "-q", "-r", capture] + named, stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
            env={**os.environ, "TZ": "UTC", "LC_ALL": "C.UTF-8"})
        self.watch = threading.Timer(300, self.program.kill)
        self.watch.start()

    def lines(self):
        return iter(lambda: self.program.stdout.readline(1 << 16), b"")

    def end(self):
        """The status; of a program that still runs, 0: enough was seen of it."""
        self.watch.cancel()
        try:
            return self.program.wait(0.5 if self.program.stdout.peek(1) else 300)
        except subprocess.TimeoutExpired:
            self.program.kill()
            self.program.wait()
            return 0
        finally:
            self.program.stdout.close()


class Kept:
    """The same, from a file that keeps it."""

    def __init__(self, path):
        self.path, self.status = path, 0

    def lines(self):
        with gzip.open(self.path, "rb") as file:
            self.status = int(file.readline())
            yield from file

    def end(self):
        return self.status


def expected(cache, tool, capture, statistic, rows):
    if not cache:
        return Output(tool, capture, statistic)
    path = os.path.join(cache, hashlib.sha256(f"{capture} {statistic}".encode()).hexdigest())
    if not os.path.exists(path):
        made = Output(tool, capture, statistic)
        with tempfile.TemporaryFile(dir=cache) as text:
            text.writelines(itertools.islice(made.lines(), rows + 1))
            status = made.end()
            text.seek(0)
            with gzip.open(path + ".new", "wb") as file:
                file.write(b"%d\n" % status)
                shutil.copyfileobj(text, file)
        os.rename(path + ".new", path)
    return Kept(path)


def compare(want, got, statistic, rows):
    """The first difference of two outputs, as text; empty if they are the same.

    Both are read side by side, `rows` rows at most; neither is kept.
    """
    difference, sums = "", [0, 0]
    pairs = itertools.zip_longest(want.lines(), got.lines())
    for i, (a, b) in enumerate(itertools.islice(pairs, rows)):
        if statistic in UNORDERED:
            for k, line in enumerate((a, b)):
                sums[k] += int.from_bytes(hashlib.md5(line or b"").digest(), "big") if line else 0
        elif a != b:
            shown = lambda x: "(end)" if x is None else x[:240].decode("utf-8", "replace").rstrip("\n")
            difference = f"  line {i + 1}\n    tshark {shown(a)}\n    remora {shown(b)}"
            break
    if sums[0] != sums[1]:
        difference = "  rows differ"
    status = want.end(), got.end()
    if not difference and status[0] != status[1]:
        difference = f"  status {status[0]}, {status[1]}"
    return difference


def is_tshark_46(program):
    if not shutil.which(program):
        return False
    said = subprocess.run([program, "--version"], capture_output=True, text=True).stdout
    return re.match(r"TShark \(Wireshark\) 4\.6\.", said) is not None


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("captures", nargs="*")
    parser.add_argument("-z", action="append", dest="statistics")
    parser.add_argument("--tool", default=os.path.join(ROOT, ".build/release/remora"))
    parser.add_argument("--oracle", default=os.environ.get("TSHARK", "tshark"),
                        help="tshark 4.6; the variable TSHARK may name it, too")
    parser.add_argument("--cache", help="folder that keeps tshark's answers")
    parser.add_argument("--sample", type=int, default=0,
                        help="this many captures of the whole corpus, evenly, not those above")
    parser.add_argument("--rows", type=int, default=100_000,
                        help="rows of an output that are compared at most")
    parser.add_argument("--show", type=int, default=5)
    parser.add_argument("--floor", type=float, default=0)
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    options = parser.parse_args()
    if not is_tshark_46(options.oracle):
        print(f"statistics: skipped, {options.oracle} is not there or is not tshark 4.6")
        return 0
    if options.cache:
        os.makedirs(options.cache, exist_ok=True)
    if options.sample:
        all_of_them = sorted(glob.glob(os.path.join(CORPUS, "*", "*")))
        step = max(1, len(all_of_them) // options.sample)
        options.captures = all_of_them[::step][:options.sample]
    captures = options.captures or [os.path.join(CORPUS, name) for name in CAPTURES]
    if not options.captures and not os.path.isdir(CORPUS):
        print("statistics: no corpus, samples/ it is")
        captures = sorted(glob.glob(os.path.join(ROOT, "samples", "*.pcap*")))
    statistics = options.statistics or STATISTICS
    equal, shown = {}, 0

    def differs(capture, statistic):
        want = expected(options.cache, options.oracle, capture, statistic, options.rows)
        got = Output(options.tool, capture, statistic)
        return compare(want, got, statistic, options.rows)

    def one(capture):
        if not differs(capture, " ".join(statistics)):
            return [(capture, statistic, "") for statistic in statistics]
        return [(capture, statistic, differs(capture, statistic)) for statistic in statistics]

    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        for rows in pool.map(one, captures):
            for capture, statistic, difference in rows:
                if not difference:
                    equal[statistic] = equal.get(statistic, 0) + 1
                elif shown < options.show:
                    shown += 1
                    print(f"{statistic} {capture}\n{difference}", flush=True)
    for statistic in statistics:
        print(f"{equal.get(statistic, 0):5} of {len(captures):5}  {statistic}")
    total = len(captures) * len(statistics)
    share = 100 * sum(equal.values()) / max(1, total)
    print(f"statistics: {sum(equal.values())} of {total} equal, {share:.1f} %")
    return 1 if share < options.floor else 0


sys.exit(main())
