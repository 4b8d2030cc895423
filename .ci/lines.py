#!/usr/bin/env python3
"""Counts lines of code for each field of some protocols, as Documentation/Lines-of-code.md has them.

    .ci/lines.py TOOL      TOOL is a built remora: its -G fields says how many fields there are

A line of code has something else on it than a comment, a blank or a lone bracket; the second count
leaves out files that only hold names of values. Files belong to a protocol by the beginning of
their names.
"""
import glob
import os
import re
import subprocess
import sys

FOLDER = os.path.join(os.path.dirname(__file__), "..", "Sources", "RemoraProtocols")
# What is listed: title, the protocols whose fields count, beginnings of file names.
ROWS = [
    ("dns, mdns, llmnr", ["dns", "mdns", "llmnr"], ["Dns"]),
    ("dhcp", ["dhcp"], ["Dhcp.", "DhcpC", "DhcpN", "DhcpO", "DhcpV"]),
    ("http", ["http"], ["Http.", "HttpB", "HttpE", "HttpF", "HttpH", "HttpN"]),
    ("tls", ["tls"], ["Tls", "Ssl2"]),
    ("ntp", ["ntp"], ["Ntp"]),
    ("ssh", ["ssh"], ["Ssh"]),
    ("ftp, ftp-data", ["ftp", "ftp-data"], ["Ftp"]),
    ("smtp", ["smtp"], ["Smtp"]),
    ("sip, sdp, rtp, rtcp", ["sip", "sdp", "rtp", "rtcp", "rtpevent"],
     ["Sip", "Sdp", "Rtp.", "RtpE", "RtpF", "RtpS", "Rtcp"]),
    ("mqtt", ["mqtt"], ["Mqtt"]),
    ("vxlan", ["vxlan"], ["Vxlan"]),
    ("geneve", ["geneve"], ["Geneve"]),
    ("snmp", ["snmp"], ["Snmp"]),
]
COMMENT = re.compile(r"^\s*(//.*)?$")
BRACKETS = re.compile(r"^[\s()\[\]{},]*$")


def lines(path):
    with open(path, encoding="utf-8") as text:
        return sum(1 for line in text if not COMMENT.match(line) and not BRACKETS.match(line))


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    listing = subprocess.run([sys.argv[1], "-G", "fields"], capture_output=True, text=True, check=True)
    rows = [row.split("\t") for row in listing.stdout.splitlines()]
    fields = {row[2] for row in rows if row[0] == "F" and len(row) > 2}
    print("| protocols | fields | lines | without names | lines for a field |")
    print("|---|---:|---:|---:|---:|")
    for title, protocols, starts in ROWS:
        files = [path for path in glob.glob(FOLDER + "/*/*.swift")
                 if os.path.basename(path).startswith(tuple(starts)) and "/Generated/" not in path]
        count = sum(1 for name in fields if name.startswith(tuple(p + "." for p in protocols)))
        if not files or not count:
            continue
        whole = sum(map(lines, files))
        code = sum(lines(path) for path in files if not path.endswith("Names.swift"))
        print(f"| {title} | {count} | {whole} | {code} | {code / count:.1f} |")


if __name__ == "__main__":
    main()
