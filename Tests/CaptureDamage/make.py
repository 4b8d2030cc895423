#!/usr/bin/env python3
"""Crafts damaged and unusual capture files, asks tshark about each, prints a Swift table.

Usage: make.py [--tool tshark] [--only PART] [--swift DIRECTORY]
The `*DamageTable.swift` files beside the reader's tests come from here.
"""
import argparse, gzip, os, struct, subprocess, sys, tempfile

cases = []


def case(name, data):
    cases.append((name, data))


# Pieces -----------------------------------------------------------------------------------------
def pcap_header(magic=0xa1b2c3d4, order='<', major=2, minor=4, snap=262144, link=1):
    return struct.pack(order + 'IHHiIII', magic, major, minor, 0, 0, snap, link)


def record(data=b'\x01\x02\x03\x04', sec=1, frac=5, cap=None, orig=None, order='<'):
    n = len(data)
    return struct.pack(order + 'IIII', sec, frac, n if cap is None else cap,
                       n if orig is None else orig) + data


def pad(data):
    return data + b'\0' * (-len(data) % 4)


def option(code, value, length=None, order='<'):
    return struct.pack(order + 'HH', code, len(value) if length is None else length) + pad(value)


END = b'\0\0\0\0'


def block(kind, body, length=None, trailer=None, order='<'):
    n = len(body) + 12
    return (struct.pack(order + 'II', kind, n if length is None else length) + body +
            struct.pack(order + 'I', n if trailer is None and length is None else
                        (length if trailer is None else trailer)))


def shb(order='<', major=1, minor=0, section=-1, options=b'', **k):
    return block(0x0a0d0d0a, struct.pack(order + 'IHHq', 0x1a2b3c4d, major, minor, section) + options,
                 order=order, **k)


def idb(link=1, snap=0, options=b'', order='<', **k):
    return block(1, struct.pack(order + 'HHI', link, 0, snap) + options, order=order, **k)


def epb(data=b'\x01\x02\x03\x04', iface=0, ts=1000000, cap=None, orig=None, options=b'', order='<',
        **k):
    n = len(data)
    return block(6, struct.pack(order + 'IIIII', iface, ts >> 32, ts & 0xffffffff,
                                n if cap is None else cap, n if orig is None else orig)
                 + pad(data) + options, order=order, **k)


def spb(data=b'\x01\x02\x03\x04', orig=None, order='<', **k):
    return block(3, struct.pack(order + 'I', len(data) if orig is None else orig) + pad(data),
                 order=order, **k)


def opb(data=b'\x01\x02\x03\x04', iface=0, drops=0, ts=1000000, cap=None, options=b'', order='<'):
    n = len(data)
    return block(2, struct.pack(order + 'HHIIII', iface, drops, ts >> 32, ts & 0xffffffff,
                                n if cap is None else cap, n) + pad(data) + options, order=order)


H, R = pcap_header(), record()
S, I, E = shb(), idb(), epb()

# pcap -------------------------------------------------------------------------------------------
case('empty file', b'')
case('one byte', b'\xd4')
case('magic only', H[:4])
case('header cut', H[:20])
case('header only', H)
case('two records', H + R + R)
case('big endian', pcap_header(order='>') + record(order='>'))
case('nanoseconds', pcap_header(0xa1b23c4d) + record(frac=123456789))
case('nanoseconds big endian', pcap_header(0xa1b23c4d, '>') + record(order='>'))
case('modified', pcap_header(0xa1b2cd34) + struct.pack('<IIIIIHBB', 1, 5, 4, 4, 0, 0, 0, 0) + b'abcd'
     + struct.pack('<IIIIIHBB', 2, 5, 4, 4, 0, 0, 0, 0) + b'abcd')
case('not a capture', b'hello world, this is no capture file at all')
case('zeros', b'\0' * 100)
case('text 3 bytes', b'abc')
case('version 2.2', pcap_header(minor=2) + R)
case('version 2.3', pcap_header(minor=3) + record(cap=4, orig=6))
case('version 2.3 swapped', pcap_header(minor=3) + record(cap=6, orig=4))
case('version 2.5', pcap_header(minor=5) + R)
case('version 3.0', pcap_header(major=3, minor=0) + R)
case('version 1.4', pcap_header(major=1) + R)
case('version 543', pcap_header(major=543, minor=0) + R)
case('snap zero', pcap_header(snap=0) + R)
case('snap two', pcap_header(snap=2) + R)
case('snap huge', pcap_header(snap=0xffffffff) + R)
case('link unknown', pcap_header(link=9999) + R)
case('link 147', pcap_header(link=147) + R)
case('link fcs', pcap_header(link=0x24000001) + R)
case('link fcs 0', pcap_header(link=0x04000001) + R)
case('link reserved bits', pcap_header(link=0x00010001) + R)
case('record header cut', H + R + R[:7])
case('record header cut at 15', H + R + R[:15])
case('record header whole no data', H + R + R[:16])
case('record data cut', H + R + R[:18])
case('first record cut', H + R[:18])
case('caplen over origlen', H + R + record(orig=2) + R)
case('origlen zero', H + R + record(orig=0) + R)
case('caplen zero', H + record(b'', orig=4) + R)
case('both zero', H + record(b'') + R)
case('caplen 262144', H + record(b'\0' * 262144) + R)
case('caplen 262145', H + R + record(b'\0' * 262145) + R)
case('caplen 0x7fffffff', H + R + record(cap=0x7fffffff))
case('caplen 0xffffffff', H + R + record(cap=0xffffffff))
case('first caplen huge', H + record(cap=0x7fffffff) + b'abcdefgh' * 8)
case('origlen huge', H + R + record(orig=0x7fffffff) + R)
case('origlen 0xffffffff', H + R + record(orig=0xffffffff) + R)
case('microseconds over', H + record(frac=1000000) + record(frac=4000000000))
case('nanoseconds over', pcap_header(0xa1b23c4d) + record(frac=4000000000))
case('seconds huge', H + record(sec=0xffffffff))
case('rubbish after', H + R + b'\xff' * 40)

# pcapng -----------------------------------------------------------------------------------------
case('ng section cut', S[:20])
case('ng section magic only', S[:4])
case('ng section 8 bytes', S[:8])
case('ng section 12 bytes', S[:12])
case('ng section 27 bytes', S[:27])
case('ng section alone', S)
case('ng interface alone', S + I)
case('ng one packet', S + I + E)
case('ng big endian', shb('>') + idb(order='>') + epb(order='>'))
case('ng bad byte order magic', block(0x0a0d0d0a, b'\x01\x02\x03\x04' + b'\0' * 12))
case('ng version 1.2', shb(minor=2) + I + E)
case('ng version 1.1', shb(minor=1) + I + E)
case('ng version 1.3', shb(minor=3) + I + E)
case('ng version 2.0', shb(major=2) + I + E)
case('ng second section version 2', S + I + E + shb(major=2) + I + E)
case('ng version 0.9', shb(major=0, minor=9) + I + E)
case('ng section length 16', shb(length=16, trailer=16) + I + E)
case('ng section length 0', shb(length=0) + I + E)
case('ng section length 29', shb(length=29) + I + E)
case('ng section length huge', shb(length=0xffffffff) + I + E)
case('ng section length 2M', shb(length=0x200000) + I + E)
case('ng section trailer differs', shb(trailer=24) + I + E)
case('ng section length lies', shb(section=12) + I + E + E)
case('ng no interface', S + E)
case('ng block type cut', S + I + E + E[:3])
case('ng block header cut', S + I + E + E[:6])
case('ng block body cut', S + I + E + E[:20])
case('ng block trailer cut', S + I + E + E[:-2])
case('ng block data cut', S + I + E + E[:30])
case('ng first packet cut', S + I + E[:20])
case('ng interface cut', S + I[:10])
case('ng block length 0', S + I + E + epb(length=0))
case('ng block length 3', S + I + E + epb(length=3))
case('ng block length 8', S + I + E + epb(length=8))
case('ng block length 12', S + I + E + struct.pack('<III', 6, 12, 12) + E)
case('ng block length 33', S + I + E + epb(length=33))
case('ng block length 35 padded', S + I + E + struct.pack('<II', 6, 35) + E[8:32] + struct.pack('<I', 35) + E)
case('ng block length huge', S + I + E + epb(length=0xffffffff))
case('ng block length 0x7ffffffc', S + I + E + epb(length=0x7ffffffc))
case('ng block length 16M', S + I + E + epb(length=0x1000000))
case('ng block length 16M+4', S + I + E + epb(length=0x1000004))
case('ng block length 64M', S + I + E + epb(length=0x4000000))
case('ng unknown length 16M+4', S + I + E + block(0x777, b'\0' * 0x1000000, 0) if False else
     S + I + E + block(0x777, b'', length=0x1000004))
case('ng unknown length 0', S + I + E + block(0x777, b'abcd', length=0))
case('ng trailer differs', S + I + E + epb(trailer=32) + E)
case('ng interface trailer differs', S + idb(trailer=24) + E)
case('ng unknown trailer differs', S + I + E + block(0x777, b'abcd', trailer=12) + E)
case('ng interface id 1', S + I + E + epb(iface=1) + E)
case('ng interface id huge', S + I + E + epb(iface=0xffffffff) + E)
case('ng caplen over block', S + I + E + epb(cap=100) + E)
case('ng caplen 0xffffffff', S + I + E + epb(cap=0xffffffff) + E)
case('ng caplen over origlen', S + I + E + epb(orig=2) + E)
case('ng caplen 262145', S + I + E + epb(b'\0' * 262145) + E)
case('ng caplen 262144', S + I + E + epb(b'\0' * 262144) + E)
case('ng caplen under block', S + I + epb(b'abcdefgh', cap=4, orig=4) + E)
case('ng origlen huge', S + I + E + epb(orig=0xffffffff) + E)
case('ng snap smaller', S + idb(snap=2) + E)
case('ng snap huge', S + idb(snap=0xffffffff) + E)
case('ng packet block 28 bytes', S + I + E + block(6, b'\0' * 16) + E)
case('ng packet block no data', S + I + E + block(6, b'\0' * 20) + E)
case('ng comment', S + I + epb(options=option(1, b'hi there') + END) + E)
case('ng two comments', S + I + epb(options=option(1, b'one') + option(1, b'two') + END) + E)
case('ng all options', S + I + epb(options=option(2, b'\1\0\0\0') + option(3, b'\2abcd')
     + option(4, struct.pack('<Q', 7)) + option(5, struct.pack('<Q', 9))
     + option(6, struct.pack('<I', 3)) + option(7, b'\1' + b'\0' * 8) + END) + E)
case('ng option overrun', S + I + E + epb(options=option(1, b'hi', length=60)) + E)
case('ng option header cut', S + I + E + epb(options=b'\1\0\0\0' + b'') + E)
case('ng option end with length', S + I + E + epb(options=struct.pack('<HH', 0, 4) + b'abcd') + E)
case('ng option no end', S + I + E + epb(options=option(1, b'hi')) + E)
case('ng flags length 3', S + I + E + epb(options=option(2, b'abc') + END) + E)
case('ng flags twice', S + I + E + epb(options=option(2, b'\1\0\0\0') * 2 + END) + E)
case('ng drop length 4', S + I + E + epb(options=option(4, b'abcd') + END) + E)
case('ng packet id length 4', S + I + E + epb(options=option(5, b'abcd') + END) + E)
case('ng queue length 8', S + I + E + epb(options=option(6, b'abcdefgh') + END) + E)
case('ng hash length 0', S + I + E + epb(options=option(3, b'') + END) + E)
case('ng verdict length 0', S + I + E + epb(options=option(7, b'') + END) + E)
case('ng custom option short', S + I + E + epb(options=option(2988, b'ab') + END) + E)
case('ng custom option', S + I + E + epb(options=option(2988, b'\0\0\0\1abc') + END) + E)
case('ng unknown option', S + I + E + epb(options=option(99, b'ab') + END) + E)
case('ng section option overrun', shb(options=option(4, b'me', length=60)) + I + E)
case('ng section comment', shb(options=option(1, b'top') + END) + I + E)
case('ng interface option overrun', S + idb(options=option(2, b'me', length=60)) + E)
for v in (0, 3, 6, 9, 18, 19, 20, 0x7f, 0x80, 0x81, 0x8a, 0x8a + 20, 0xbf, 0xc0, 0xff, 0x94):
    case(f'ng tsresol {v:#04x}', S + idb(options=option(9, bytes([v])) + END)
         + epb(ts=0x123456789abcdef0) + E)
case('ng tsresol twice', S + idb(options=option(9, b'\x06') * 2 + END) + E)
case('ng tsresol length 2', S + idb(options=option(9, b'\x06\x06') + END) + E)
case('ng tsresol length 0', S + idb(options=option(9, b'') + END) + E)
case('ng tsoffset', S + idb(options=option(14, struct.pack('<q', 100)) + END) + E)
case('ng tsoffset negative', S + idb(options=option(14, struct.pack('<q', -100)) + END) + E)
case('ng tsoffset extreme', S + idb(options=option(14, struct.pack('<q', -2**63)) + END) + E)
case('ng tsoffset largest', S + idb(options=option(14, struct.pack('<q', 2**63 - 1)) + END) + E)
case('ng tsoffset length 4', S + idb(options=option(14, b'abcd') + END) + E)
case('ng tsoffset twice', S + idb(options=option(14, b'\0' * 8) * 2 + END) + E)
case('ng speed length 4', S + idb(options=option(8, b'abcd') + END) + E)
case('ng fcslen length 2', S + idb(options=option(13, b'ab') + END) + E)
case('ng fcslen', S + idb(options=option(13, b'\4') + END) + E)
case('ng filter empty', S + idb(options=option(11, b'') + END) + E)
case('ng filter text', S + idb(options=option(11, b'\0tcp port 80') + END) + E)
case('ng filter bytecode', S + idb(options=option(11, b'\1' + b'\0' * 8) + END) + E)
case('ng filter unknown kind', S + idb(options=option(11, b'\5abc') + END) + E)
case('ng name', S + idb(options=option(2, b'eth9') + option(3, b'the card') + option(12, b'Linux')
     + END) + E)
case('ng timestamp max', S + I + epb(ts=2**64 - 1))
case('ng link unknown', S + idb(link=9999) + E)
case('ng link 147', S + idb(link=147) + E)
case('ng two links', S + I + idb(link=101) + E + epb(iface=1, data=b'\x45\0\0\x14' + b'\0' * 16))
case('ng link change late', S + I + E + idb(link=101) + epb(iface=1))
case('ng interface 16 bytes', S + block(1, b'\1\0\0\0') + E)
case('ng simple', S + I + spb() + spb(b'abcde'))
case('ng simple no interface', S + spb())
case('ng simple origlen over', S + I + E + spb(orig=60) + E)
case('ng simple snap', S + idb(snap=4) + spb(b'abcd', orig=60) + E)
case('ng simple snap over', S + idb(snap=64) + E + spb(b'abcd', orig=60) + E)
case('ng simple origlen under', S + I + spb(b'abcdefgh', orig=3) + E)
case('ng simple short', S + I + E + block(3, b'') + E)
case('ng simple huge', S + I + E + spb(b'\0' * 262148) + E)
case('ng simple origlen huge', S + I + E + spb(orig=0xffffffff) + E)
case('ng obsolete', S + I + opb() + opb(drops=3))
case('ng obsolete drops unknown', S + I + opb(drops=0xffff))
case('ng obsolete interface', S + I + E + opb(iface=3))
case('ng obsolete short', S + I + E + block(2, b'\0' * 16) + E)
case('ng obsolete caplen', S + I + E + opb(cap=99) + E)
case('ng names', S + I + block(4, struct.pack('<HH', 1, 8) + b'\x0a\0\0\1abc\0' + END) + E)
case('ng names cut', S + I + E + block(4, struct.pack('<HH', 1, 80) + b'\x0a\0\0\1abc\0' + END) + E)
case('ng names short v4', S + I + E + block(4, struct.pack('<HH', 1, 2) + b'\x0a\0\0\0' + END) + E)
case('ng names no terminator', S + I + E + block(4, struct.pack('<HH', 1, 7) + b'\x0a\0\0\1abc\0' + END) + E)
case('ng names unknown kind', S + I + E + block(4, struct.pack('<HH', 9, 4) + b'\x0a\0\0\1' + END) + E)
case('ng names no end', S + I + E + block(4, struct.pack('<HH', 1, 8) + b'\x0a\0\0\1abc\0') + E)
case('ng names empty', S + I + E + block(4, b'') + E)
case('ng names end with length', S + I + E + block(4, struct.pack('<HH', 0, 4) + b'abcd') + E)
case('ng statistics', S + I + E + block(5, struct.pack('<III', 0, 0, 5)
     + option(4, struct.pack('<Q', 5)) + option(5, struct.pack('<Q', 1)) + END) + E)
case('ng statistics interface', S + I + E + block(5, struct.pack('<III', 7, 0, 5)) + E)
case('ng statistics short', S + I + E + block(5, b'\0' * 8) + E)
case('ng statistics option length', S + I + E + block(5, struct.pack('<III', 0, 0, 5)
     + option(4, b'abcd') + END) + E)
case('ng secrets', S + I + block(10, struct.pack('<II', 0x544c534b, 4) + b'abc\n') + E)
case('ng secrets cut', S + I + E + block(10, struct.pack('<II', 0x544c534b, 400) + b'abc\n') + E)
case('ng secrets short', S + I + E + block(10, struct.pack('<I', 0x544c534b)) + E)
case('ng secrets unknown', S + I + E + block(10, struct.pack('<II', 0x12345678, 4) + b'abc\n') + E)
case('ng journal', S + I + E + block(9, pad(b'__REALTIME_TIMESTAMP=1000000\nMESSAGE=hi\n')) + E)
case('ng journal no time', S + I + E + block(9, pad(b'MESSAGE=hi there\n')) + E)
case('ng journal empty', S + I + E + block(9, b'') + E)
case('ng journal first', S + block(9, pad(b'__REALTIME_TIMESTAMP=1000000\nMESSAGE=hi\n')))
case('ng custom', S + I + E + block(0xbad, struct.pack('<I', 32473) + b'abcd') + E)
case('ng custom no copy', S + I + E + block(0x40000bad, struct.pack('<I', 32473) + b'abcd') + E)
case('ng custom short', S + I + E + block(0xbad, b'') + E)
case('ng custom 4', S + I + E + block(0xbad, struct.pack('<I', 32473)) + E)
case('ng sysdig', S + I + E + block(0x204, struct.pack('<HQQIH', 1, 1000, 2, 26, 3) + b'\0' * 8) + E)
case('ng unknown', S + I + E + block(0x777, b'abcd') + E)
case('ng unknown before interface', S + block(0x777, b'abcd') + I + E)
case('ng local', S + I + E + block(0x80000001, b'abcd') + E)
case('ng type 0', S + I + E + block(0, b'abcd') + E)
case('ng irig', S + I + E + block(7, b'abcd') + E)
case('ng two sections', S + I + E + S + I + E)
case('ng two orders', S + I + E + shb('>') + idb(order='>') + epb(order='>') + S + I + E)
case('ng second section no interface', S + I + E + S + E)
case('ng second section damaged', S + I + E + S[:14])
case('ng second section bad magic', S + I + E + block(0x0a0d0d0a, b'\1\2\3\4' + b'\0' * 12))
case('ng rubbish after', S + I + E + b'\xff' * 40)
case('ng zeros after', S + I + E + b'\0' * 40)
case('ng interface after packet', S + I + E + I + epb(iface=1))

# Blocks before the first packet: what fails at opening and what fails while reading.
BADN = block(4, struct.pack('<HH', 1, 2) + b'\x0a\0\0\0' + END)
CUST = block(0xbad, struct.pack('<I', 32473) + b'abcd')
case('open: bad names first', S + BADN + I + E)
case('open: bad names after interface', S + I + BADN + E)
case('open: cut names after interface', S + I + BADN[:9])
case('open: unknown cut', S + I + block(0x777, b'abcd')[:9])
case('open: unknown then cut interface', S + block(0x777, b'abcd') + I[:9])
case('open: interface, unknown, cut interface', S + I + block(0x777, b'abcd') + I[:9])
case('open: interface, names, cut interface', S + I + block(4, END) + I[:9])
case('open: two interfaces, second cut', S + I + I[:9])
case('open: bad secrets', S + I + block(10, struct.pack('<I', 0x544c534b)) + E)
case('open: bad statistics', S + I + block(5, b'\0' * 8) + E)
case('open: rubbish block', S + I + struct.pack('<III', 6, 0, 0))
case('open: second section damaged', S + I + S[:14])
case('open: second section bad', S + S[:8] + b'\1\2\3\4' + S[12:] + I + E)
case('open: two sections, no packets', S + I + S + I)
case('open: custom first', S + CUST + I + E)
case('open: custom after interface', S + I + CUST + E)
case('open: custom between', S + I + epb(ts=2000000) + CUST + E)
case('open: custom after simple', S + I + spb() + CUST + E)
case('open: two interfaces custom', S + I + I + epb(iface=1, options=option(2, b'\1\0\0\0') + END) + CUST + E)
case('open: flags then none', S + I + epb(options=option(2, b'\1\0\0\0') + option(1, b'c') + END) + spb() + CUST)
case('open: journal between', S + I + epb(ts=2000000) + block(9, pad(b'__REALTIME_TIMESTAMP=1000000\nMESSAGE=hi\n')) + E)
case('open: custom with options', S + I + E + block(0xbad, struct.pack('<I', 32473) + b'abcd' + option(1, b'com') + END))
case('custom nflx', S + I + E + block(0xbad, struct.pack('<I', 10949) + struct.pack('<I', 1) + b'abcd' * 4) + E)
case('type high bit EPB', S + I + E + block(0x80000006, E[8:-4]) + E)
case('ng options: endian magic', S + I + epb(options=option(2, b'\0\0\0\1') + END))
case('ng length 134348832', S + I + E + epb(length=134348832))
case('ng length 134348833', S + I + E + epb(length=134348833))
case('ng length 134348836', S + I + E + epb(length=134348836))
case('ng 2 unaligned both', S + I + E + block(0x777, b'abcde\0\0\0', length=17) + E)
case('ng shb 1 MiB', shb(length=0x100000) + I + E)
case('ng shb 1 MiB + 4', shb(length=0x100004) + I + E)
case('ng section long, bad version', shb(length=0x1000000, major=7) + I + E)
case('ng section length too large', shb(length=0x7ffffff0) + I + E)
case('ng simple padding', S + I + spb(b'abcde') + spb(b'abcdef') + E)
case('ng simple extra', S + I + block(3, struct.pack('<I', 4) + b'abcd' + b'\0\0\0\0') + E)
case('ng idb reserved', S + block(1, struct.pack('<HHI', 1, 77, 0)) + E)
case('ng comment not utf8', S + I + epb(options=option(1, b'\xff\xfe') + END) + E)
case('pcap two bad then variants', H + R * 10 + record(cap=262145) + R * 10)
case('pcap bad third', H + R * 2 + record(cap=0x7fffffff) + R * 10)
case('pcap 2.4 swapped fields kuznetsov', pcap_header() + (struct.pack('<IIII', 1, 5, 4, 4) + struct.pack('<IHBB', 0, 0, 0, 0) + b'abcd') * 5)
case('pcap negative seconds', H + record(sec=0x80000000))
case('pcap be nsec magic 4d', pcap_header(0xa1b23c4d) + R + R[:3])
case('pcap link 105', pcap_header(link=105) + R)
case('pcap cap 4 magic', b'\xa1\xb2\xc3\xd4' + b'\0\2\0\4' + b'\0' * 12 + b'\0\0\0\1')

for l in (231, 279, 189, 220, 249, 1, 127, 278):
    case(f'max link {l}', pcap_header(link=l) + record(cap=0x7fffffff) + b'\0' * 64)
    case(f'max ng link {l}', S + idb(link=l) + epb(cap=0x7fffffff))
case('order: interface and caplen', S + I + epb(iface=5, cap=0x7fffffff))
case('order: caplen and content', S + I + epb(cap=0x7fffffff, length=28))
case('order: trailer and option', S + I + epb(options=option(1, b'hi', length=60), trailer=12))
case('order: short unaligned', S + I + struct.pack('<II', 6, 13) + b'\0' * 40)
case('order: header cut at open', S + I + E[:3])
case('order: header cut at open 4', S + I + E[:4])
case('order: header cut at open 7', S + I + E[:7])
case('order: unknown cut at open 7', S + I + block(0x777, b'')[:7])
case('order: length small unknown at open', S + I + block(0x777, b'abcd', length=4))
case('order: length large unknown at open', S + I + block(0x777, b'abcd', length=0xffffffff))
case('order: names then options', S + I + E + block(4, struct.pack('<HH', 1, 8) + b'\x0a\0\0\1abc\0' + END + option(2, b'srv') + END) + E)
case('order: names option overrun', S + I + E + block(4, struct.pack('<HH', 1, 8) + b'\x0a\0\0\1abc\0' + END + option(2, b'srv', length=40) + END) + E)
case('order: names v6', S + I + E + block(4, struct.pack('<HH', 2, 20) + b'\x0a\0\0\1' * 4 + b'abc\0' + END) + E)
case('order: names v6 short', S + I + E + block(4, struct.pack('<HH', 2, 5) + b'\x0a\0\0\1' * 4 + b'abc\0' + END) + E)
case('order: names eui48 short', S + I + E + block(4, struct.pack('<HH', 3, 5) + b'\x0a\0\0\1' * 4 + b'abc\0' + END) + E)
case('order: names eui64 short', S + I + E + block(4, struct.pack('<HH', 4, 5) + b'\x0a\0\0\1' * 4 + b'abc\0' + END) + E)
case('order: names v4 no name', S + I + E + block(4, struct.pack('<HH', 1, 4) + b'\x0a\0\0\1' + END) + E)
case('order: names odd', S + I + E + block(4, struct.pack('<HH', 1, 6) + b'\x0a\0\0\1a\0\0\0') + E)
case('order: names 2 left', S + I + E + block(4, struct.pack('<HH', 1, 8) + b'\x0a\0\0\1abc\0' + b'\1\0', length=26)+ E)
case('order: secrets with options', S + I + E + block(10, struct.pack('<II', 0x544c534b, 4) + b'abc\n' + option(1, b'com', 99)) + E)
case('order: journal realtime bad', S + I + E + block(9, pad(b'__REALTIME_TIMESTAMP=abc\nMESSAGE=hi there\n')) + E)
case('order: journal no realtime', S + I + E + block(9, pad(b'MESSAGE=hi there, all of you folks\n')) + E)
case('order: journal 24', S + I + E + block(9, b'__REALTIME_TIMESTAMP=1\nA') + E)
case('order: sysdig 2', S + I + E + block(0x216, struct.pack('<HQQIHI', 1, 1000, 2, 30, 3, 0) + b'\0' * 4) + E)
case('order: sysdig short', S + I + E + block(0x204, struct.pack('<HQ', 1, 1000)) + E)
case('order: sysdig flags', S + I + E + block(0x208, struct.pack('<HIQQIH', 1, 2, 1000, 2, 26, 3) + b'\0' * 8) + E)
case('order: statistics option overrun', S + I + E + block(5, struct.pack('<III', 0, 0, 5) + option(1, b'hi', 99)) + E)
case('order: idb option comment', S + idb(options=option(1, b'hi')) + E)
case('order: custom option 2989 in epb', S + I + epb(options=option(2989, b'\0\0\0\1abc') + END) + E)
case('order: custom option 19372', S + I + epb(options=option(19372, b'\0') + END) + E)
case('order: process id', S + I + epb(options=option(8, b'\0') + END) + E)


for L in (123, 139, 196, 201, 204, 209, 245, 254, 144, 177):
    case(f'pseudo-header {L}', pcap_header(link=L) + record(bytes(14) + b'\0\x17abcd', orig=99))
    case(f'pseudo-header ng {L}', S + idb(link=L) + epb(bytes(14) + b'\0\x30abcd', orig=3))
    case(f'pseudo-header short {L}', S + idb(link=L) + epb(b'', orig=3))


def pipe(data, *command):
    return subprocess.run(command, input=data, capture_output=True, check=True).stdout


def compressed():
    """Compressed files whole, cut and damaged."""
    plain = H + b''.join(record(bytes([i]) * (10 + i), sec=i) for i in range(20))
    pack = {'gzip': lambda d: gzip.compress(d, mtime=0),
            'zstd': lambda d: pipe(d, 'zstd', '-q', '-c', '--check'),
            'lz4': lambda d: pipe(d, 'lz4', '-q', '-c')}
    for name, f in pack.items():
        z = f(plain)
        yield f'{name} whole', z
        yield f'{name} of nothing', f(b'')
        yield f'{name} of text', f(b'hello, this is no capture file at all')
        yield f'{name} of pcapng', f(S + I + E)
        yield f'{name} of a cut file', f(plain[:-3])
        yield f'{name} checksum', z[:-8] + b'\1\2\3\4' + z[-4:] if name == 'gzip' else z[:-1] + b'\1'
        if name != 'zstd':
            yield f'{name} cut by 1', z[:-1]
            yield f'{name} cut by 4', z[:-4]
            yield f'{name} cut by 8', z[:-8]
            yield f'{name} cut at 12', z[:12]
            yield f'{name} cut at 6', z[:6]
    z = pack['gzip'](plain)
    yield 'gzip length', z[:-4] + b'\1\0\0\0'
    yield 'gzip two members', pack['gzip'](plain[:100]) + pack['gzip'](plain[100:])
    yield 'gzip and text', z + b'hello'
    yield 'gzip method', z[:2] + b'\7' + z[3:]
    yield 'gzip codes', z[:10] + b'\xff' * 20 + z[30:]


for NAME, DATA in compressed():
    case('compressed: ' + NAME, DATA)


# Rewriting: name, file, format. Not here: time offsets, which the tool adds a second time, and
# interface addresses and hardware, which it drops.
FULL = (shb(options=option(1, b'top') + option(2, b'HW') + option(3, b'OS') + option(4, b'App') + END)
        + idb(options=option(2, b'eth9') + option(3, b'desc') + option(9, b'\x09')
              + option(11, b'\0tcp') + option(12, b'Linux') + option(13, b'\4')
              + option(2988, b'\0\0\0\1abc') + END) + idb(link=101)
        + block(10, struct.pack('<II', 0x544c534b, 4) + b'abc\n')
        + block(4, struct.pack('<HH', 1, 8) + b'\x0a\0\0\1abc\0' + END) + block(0x777, b'abcd')
        + epb(options=option(1, b'hi') + option(2, b'\1\0\0\0') + option(3, b'\2abcd')
              + option(4, struct.pack('<Q', 7)) + option(5, struct.pack('<Q', 9))
              + option(6, struct.pack('<I', 3)) + option(7, b'\1' + b'\0' * 8)
              + option(2988, b'\0\0\0\1abc') + option(99, b'zz') + END)
        + spb() + opb(drops=3) + epb(iface=1, data=b'\x45' + b'\0' * 19) + CUST
        + block(9, pad(b'__REALTIME_TIMESTAMP=1000000\nMESSAGE=hi\n'))
        + block(5, struct.pack('<III', 0, 0, 5) + option(4, struct.pack('<Q', 5)) + END))
SECTIONS = (S + I + E + shb('>', options=option(4, b'two', order='>') + END)
            + idb(101, order='>') + epb(order='>'))
writing = [
    ('everything', FULL, 'pcapng'),
    ('two sections', SECTIONS, 'pcapng'),
    ('pcap', H + R, 'pcapng'),
    ('nanosecond pcap', pcap_header(0xa1b23c4d) + R, 'pcapng'),
    ('pcap as pcap', H + R, 'pcap'),
    ('big-endian pcap', pcap_header(snap=100, order='>') + record(order='>', orig=200), 'pcap'),
    ('nanoseconds as pcap', pcap_header(0xa1b23c4d) + R, 'pcap'),
    ('pcap as nanoseconds', H + R, 'nsecpcap'),
    ('pcap as modified', H + R, 'modpcap'),
    ('pcapng as pcap', S + I + E, 'pcap'),
    ('two links as pcap', S + I + idb(101) + E + epb(iface=1), 'pcap'),
    ('two interfaces as pcap', S + I + I + E + epb(iface=1), 'pcap'),
    ('simple as pcap', S + I + spb(), 'pcap'),
    ('comment as pcap', S + I + epb(options=option(1, b'hi') + END), 'pcap'),
    ('milliseconds', S + idb(options=option(9, b'\3') + END) + epb(ts=1234567), 'pcapng'),
    ('binary time', S + idb(options=option(9, b'\x8a') + END) + epb(ts=1234567), 'pcapng'),
    ('milliseconds as pcap', S + idb(options=option(9, b'\3') + END) + epb(ts=1234567), 'pcap'),
    ('frame check sequence', pcap_header(link=0x24000001) + R, 'pcap'),
    ('frame check sequence ng', pcap_header(link=0x24000001) + R, 'pcapng'),
    ('no packets', H, 'pcapng'),
    ('cut', H + R + R[:9], 'pcapng'),
    ('unknown link', S + idb(9999) + E, 'pcapng'),
    ('late interface', S + I + E + idb(101, options=option(2, b'late') + END)
     + block(10, struct.pack('<II', 0x544c534b, 4) + b'abc\n') + epb(iface=1), 'pcapng'),
    ('other order', shb('>') + idb(order='>') + epb(order='>', options=option(1, b'hey', order='>')
     + option(2, b'\0\0\0\1', order='>') + END), 'pcapng'),
]


def rewrite(tool, data, kind, directory):
    path, out = os.path.join(directory, 'x'), os.path.join(directory, 'y')
    with open(path, 'wb') as f:
        f.write(data)
    if os.path.exists(out):
        os.unlink(out)
    r = subprocess.run([tool, '-n', '-r', path, '-w', out, '-F', kind], capture_output=True)
    return r.returncode, open(out, 'rb').read() if os.path.exists(out) else b''


def ask(tool, data, directory):
    path = os.path.join(directory, 'x')
    with open(path, 'wb') as f:
        f.write(data)
    r = subprocess.run([tool, '-n', '-r', path, '-T', 'fields', '-e', 'frame.number', '-e',
                        'frame.cap_len', '-e', 'frame.len', '-e', 'frame.time_epoch', '-e',
                        'frame.interface_id', '-e', 'frame.encap_type', '-e', 'frame.section_number',
                        '-e', 'frame.packet_flags'],
                       capture_output=True, timeout=60)
    err = [l for l in r.stderr.decode(errors='replace').splitlines()
           if not l.startswith('Running as user')]
    return r.returncode, r.stdout.decode().splitlines(), '\n'.join(err).replace(path, 'x')


# Files that the tool takes for something that is no capture, or for a variant of pcap that it
# guesses from the packets. They are answered as an unknown format, or as what the header says.
DIFFERENT = {'one byte', 'text 3 bytes', 'zeros', 'ng section cut', 'ng section magic only',
             'ng section 12 bytes', 'ng section length 2M', 'ng shb 1 MiB', 'ng shb 1 MiB + 4',
             'caplen 262145', 'pcap 2.4 swapped fields kuznetsov'}


def encode(data):
    """Hexadecimal lines; long runs of zeros as `0*COUNT`."""
    out, i, plain = [], 0, bytearray()

    def flush():
        h = plain.hex()
        out.extend(h[j:j + 94] for j in range(0, len(h), 94))
        plain.clear()

    while i < len(data):
        n = 0
        while i + n < len(data) and data[i + n] == 0:
            n += 1
        if n > 64:
            flush()
            out.append(f'0*{n}')
            i += n
        else:
            plain.extend(data[i:i + max(n, 1)])
            i += max(n, 1)
    flush()
    return out


def swift(groups, directory, tool, only):
    with tempfile.TemporaryDirectory() as d:
        for group, chosen in groups.items():
            if only not in group:
                continue
            lines = ['// Made by Tests/CaptureDamage/make.py. Each case: its name, tshark\'s exit '
                     'status, how many',
                     '// records, its sentence, then the file, then up to six records: captured '
                     'bytes, length, time,',
                     '// interface, encapsulation, section, flags.',
                     f'let {group}Table = #"""']
            for name, data in chosen:
                rc, rows, err = ask(tool, data, d)
                err = err.replace('tshark: ', '').replace('TShark', 'Remora')
                lines.append(f'  == {name}|{rc}|{len(rows)}')
                lines += ['  ! ' + x for x in err.splitlines()]
                lines += ['  ' + x for x in encode(data)]
                for r in rows[:6]:
                    lines.append('  > ' + '|'.join(r.split('\t')[1:]))
            lines.append('  """#')
            write(group, lines, directory)
        if only not in 'rewrite':
            return
        lines = ['// Made by Tests/CaptureDamage/make.py. Each case: its name, the status of '
                 'rewriting and the',
                 '// format, then the file, then after `=` what is written.',
                 'let rewriteTable = #"""']
        for name, data, kind in writing:
            rc, out = rewrite(tool, data, kind, d)
            lines += [f'  == {name}|{rc}|{kind}'] + ['  ' + x for x in encode(data)] + ['  =']
            lines += ['  ' + x for x in encode(out)]
        lines.append('  """#')
        write('rewrite', lines, directory)


def write(group, lines, directory):
    name = group[0].upper() + group[1:] + 'Table.swift'
    with open(os.path.join(directory, name), 'w') as f:
        f.write('\n'.join(lines) + '\n')


def main():
    p = argparse.ArgumentParser()
    p.add_argument('--tool', default='tshark')
    p.add_argument('--only', default='')
    p.add_argument('--swift', metavar='DIRECTORY')
    a = p.parse_args()
    if a.swift:
        kept = [c for c in cases if c[0] not in DIFFERENT]
        options = ('option', 'comment', 'length', 'tsresol', 'tsoffset', 'filter', 'twice', 'speed',
                   'fcslen', 'name', 'statistics', 'secrets', 'order', 'open')
        ng = [c for c in kept if c[0][:2] == 'ng' or c[0].startswith(('open', 'order', 'custom'))
              or ' ng ' in c[0] or c[0].startswith('type')]
        order = [c for c in ng if c[0].startswith(('open', 'order'))]
        detail = [c for c in ng if c not in order and any(o in c[0] for o in options)]
        packed = [c for c in kept if c[0].startswith('compressed')]
        pseudo = [c for c in kept if c[0].startswith('pseudo')]
        ng = [c for c in ng if c not in packed + pseudo]
        swift({'pcapDamage': [c for c in kept if c not in ng + packed + pseudo],
               'pseudoHeader': pseudo,
               'compressedDamage': packed,
               'optionDamage': detail, 'orderDamage': order,
               'blockDamage': [c for c in ng if c not in detail + order]}, a.swift, a.tool,
              a.only)
        return
    with tempfile.TemporaryDirectory() as d:
        for name, data in cases:
            if a.only not in name:
                continue
            rc, rows, err = ask(a.tool, data, d)
            print(f'== {name}: rc={rc} rows={len(rows)}')
            for row in rows[:6]:
                print('   ' + row.replace('\t', ' | '))
            if err:
                print('   ! ' + err.replace('\n', '\n   ! '))


main()
