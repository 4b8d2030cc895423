#!/usr/bin/env python3
"""What make-samples.sh needs and no small program offers: tagging and tunnelling
ends in user space, servers that misbehave on request, group joins, and the two
file conversions (pcapng with comments, BSD loopback).

    helper.py plain-frames DEV          no offloads: frames as they are on a wire
    helper.py site DIR                  the web site: page, style sheet, picture
    helper.py listen PORT [cut|answer]  a TCP server that accepts, cuts or answers
    helper.py echo PORT                 a UDP echo server
    helper.py send HOST PORT SIZE       one UDP datagram, waits a second for an answer
    helper.py join VERSION LOCAL GROUP...   joins groups for a second, then leaves
    helper.py vlan DEV TAP TAG...       tag: [s]VID:PRIORITY, "s" for a service tag
    helper.py tunnel KIND TUN LOCAL REMOTE  kind: gre, key, ipip, sit
    helper.py pcapng IN OUT NAME COMMENT [WHICH=COMMENT...]
    helper.py null IN OUT
"""
import ctypes
import fcntl
import os
import select
import socket
import struct
import sys
import time
import zlib

# ------------------------------------------------------------------ devices

TUNSETIFF, IFF_TUN, IFF_TAP, IFF_NO_PI = 0x400454CA, 1, 2, 0x1000
SIOCETHTOOL = 0x8946


def open_tun(name, mode):
    fd = os.open("/dev/net/tun", os.O_RDWR)
    fcntl.ioctl(fd, TUNSETIFF, struct.pack("16sH22x", name.encode(), mode | IFF_NO_PI))
    return fd


def deliver(device, packet):
    try:
        os.write(device, packet)
    except OSError:  # the device is not up yet: the packet is lost, as on a wire
        pass


def plain_frames(device):
    """Checksums and segmentation are done before the frame is seen."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as control:
        for command in (0x1F, 0x24, 0x2C, 0x17):  # TSO, GSO, GRO, TX checksum
            value = ctypes.create_string_buffer(struct.pack("II", command, 0))
            request = struct.pack("16sP16x", device.encode(), ctypes.addressof(value))
            fcntl.ioctl(control, SIOCETHTOOL, request)


def vlan(device, tap_name, *tags):
    """Carries frames between a tap device and a wire on which they have tags."""
    stack = b""
    for tag in tags:
        vid, priority = tag.lstrip("s").split(":")
        kind = 0x88A8 if tag.startswith("s") else 0x8100
        stack += struct.pack("!HH", kind, int(priority) << 13 | int(vid))
    tap = open_tun(tap_name, IFF_TAP)
    wire = socket.socket(socket.AF_PACKET, socket.SOCK_RAW, socket.htons(3))
    wire.setsockopt(263, 8, 1)  # SOL_PACKET, PACKET_AUXDATA
    wire.bind((device, 0))
    while True:
        for ready in select.select([tap, wire], [], [])[0]:
            if ready is tap:
                frame = os.read(tap, 65536)
                wire.send(frame[:12] + stack + frame[12:])
                continue
            frame, extra, _, sender = wire.recvmsg(65536, 256)
            if sender[2] == 4:  # our own frame on its way out
                continue
            # The kernel takes the outermost tag off and tells it apart.
            for _, _, data in extra:
                status, _, _, _, _, tci, tpid = struct.unpack("IIIHHHH", data[:20])
                if status & 0x10:
                    frame = frame[:12] + struct.pack("!HH", tpid, tci) + frame[12:]
            if frame[12 : 12 + len(stack)] == stack:
                deliver(tap, frame[:12] + frame[12 + len(stack) :])


def tunnel(kind, name, local, remote):
    """Carries packets between a tun device and a raw socket of a tunnel protocol."""
    number = {"gre": 47, "key": 47, "ipip": 4, "sit": 41}[kind]
    tun = open_tun(name, IFF_TUN)
    outer = socket.socket(socket.AF_INET, socket.SOCK_RAW, number)
    outer.bind((local, 0))
    outer.connect((remote, 0))
    sequence = 0
    while True:
        for ready in select.select([tun, outer], [], [])[0]:
            if ready is tun:
                packet = os.read(tun, 65536)
                head = b""
                if kind == "gre":  # RFC 2784
                    head = struct.pack("!HH", 0, 0x0800)
                elif kind == "key":  # RFC 2890: key and sequence number
                    head = struct.pack("!HHII", 0x3000, 0x0800, 42, sequence)
                    sequence += 1
                outer.send(head + packet)
                continue
            packet = outer.recv(65536)
            packet = packet[(packet[0] & 15) * 4 :]
            if number == 47:
                keyed = packet[0] & 0x30 == 0x30
                if keyed != (kind == "key"):
                    continue
                packet = packet[12 if keyed else 4 :]
            deliver(tun, packet)


# ------------------------------------------------------------------ servers


def site(folder):
    page = """<!DOCTYPE html>
<html lang="en">
<head>
<title>Remora</title>
<link rel="stylesheet" href="style.css">
</head>
<body>
<h1>Remora</h1>
<p><img src="remora.png" alt="A striped square"> travels with bigger fish.</p>
</body>
</html>
"""
    style = "body { font-family: sans-serif; margin: 2em; }\nh1 { color: #1b4965; }\n"
    rows = b""
    for y in range(64):
        rows += b"\0" + b"".join(
            bytes(((x * y * 7 + x * x) & 255, (x * 3 + y * y) & 255, (x ^ y) * 4 & 255))
            for x in range(16)
        )

    def chunk(kind, data):
        return struct.pack("!I", len(data)) + kind + data + struct.pack(
            "!I", zlib.crc32(kind + data))

    picture = b"\x89PNG\r\n\x1a\n" + chunk(
        b"IHDR", struct.pack("!IIBBBBB", 16, 64, 8, 2, 0, 0, 0)
    ) + chunk(b"IDAT", zlib.compress(rows, 9)) + chunk(b"IEND", b"")
    for name, data in (
        ("index.html", page.encode()), ("style.css", style.encode()), ("remora.png", picture)):
        with open(os.path.join(folder, name), "wb") as file:
            file.write(data)


def listen(port, manner="accept"):
    server = socket.socket(socket.AF_INET6, socket.SOCK_STREAM) if socket.has_ipv6 and (
        has_ipv6()) else socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    server.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    server.bind(("", int(port)))
    server.listen(8)
    kept = []
    while True:
        connection, _ = server.accept()
        kept.append(connection)
        if manner == "accept":
            continue
        connection.recv(4096)
        if manner == "answer":
            connection.sendall(
                b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n"
                b"Content-Length: 6\r\nConnection: close\r\n\r\nHello\n")
        else:
            connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nThe first part")
            time.sleep(0.1)
            # Linger for no time at all: the connection ends with a reset.
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        connection.close()


def has_ipv6():
    with open("/proc/sys/net/ipv6/conf/all/disable_ipv6") as file:
        return file.read().strip() == "0"


def echo(port):
    server = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    server.bind(("", int(port)))
    while True:
        data, peer = server.recvfrom(65536)
        server.sendto(data, peer)


def send(host, port, size):
    client = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    client.connect((host, int(port)))
    client.settimeout(1)
    client.send(bytes(n & 255 for n in range(int(size))))
    try:
        client.recv(65536)
    except OSError:
        pass


def join(version, local, *groups):
    with open("/proc/sys/net/ipv4/conf/all/force_igmp_version", "w") as file:
        file.write(version)
    client = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    for group in groups:
        client.setsockopt(
            socket.IPPROTO_IP, socket.IP_ADD_MEMBERSHIP,
            socket.inet_aton(group) + socket.inet_aton(local))
    time.sleep(3)
    client.close()
    time.sleep(1)


# -------------------------------------------------------------------- files


def packets(path):
    """(seconds, microseconds, length on the wire, bytes) of a little-endian pcap file."""
    with open(path, "rb") as file:
        data = file.read()
    magic, _, _, _, _, snap, link = struct.unpack_from("<IHHiIII", data)
    assert magic == 0xA1B2C3D4, "not a pcap file in microseconds"
    at, list_ = 24, []
    while at < len(data):
        seconds, micros, kept, full = struct.unpack_from("<IIII", data, at)
        list_.append((seconds, micros, full, data[at + 16 : at + 16 + kept]))
        at += 16 + kept
    return link, list_


def pcapng(source, target, name, comment, *notes):
    def option(code, text):
        text = text.encode()
        return struct.pack("<HH", code, len(text)) + text + b"\0" * (-len(text) % 4)

    def block(kind, body):
        body += b"\0" * (-len(body) % 4)
        size = len(body) + 12
        return struct.pack("<II", kind, size) + body + struct.pack("<I", size)

    def matches(which, number, frame):
        if which.isdigit():
            return int(which) == number
        if frame[12:14] != b"\x08\0" or frame[23] != 6:
            return False
        tcp = frame[14 + (frame[14] & 15) * 4 :]
        return {
            "tcp.syn": tcp[13] & 0x12 == 2,
            "tcp.fin": tcp[13] & 1 == 1,
            "http.404": b"HTTP/1.1 404" in tcp,
        }[which]

    link, list_ = packets(source)
    out = block(0x0A0D0D0A, struct.pack("<IHHq", 0x1A2B3C4D, 1, 0, -1) + option(1, comment)
                + option(4, "samples/make-samples.sh") + struct.pack("<I", 0))
    out += block(1, struct.pack("<HHI", link, 0, 262144) + option(2, name)
                 + struct.pack("<I", 0))
    left = [note.split("=", 1) for note in notes]
    for number, (seconds, micros, full, frame) in enumerate(list_, 1):
        stamp = seconds * 1_000_000 + micros
        body = struct.pack("<IIIII", 0, stamp >> 32, stamp & 0xFFFFFFFF, len(frame), full)
        body += frame + b"\0" * (-len(frame) % 4)
        for note in left:
            if matches(note[0], number, frame):
                body += option(1, note[1]) + struct.pack("<I", 0)
                left.remove(note)
                break
        out += block(6, body)
    assert not left, f"no packet for the comments {left}"
    with open(target, "wb") as file:
        file.write(out)


def null(source, target):
    _, list_ = packets(source)
    with open(target, "wb") as file:
        file.write(struct.pack("<IHHiIII", 0xA1B2C3D4, 2, 4, 0, 0, 262144, 0))
        for seconds, micros, full, packet in list_:
            family = 2 if packet[0] >> 4 == 4 else 30
            file.write(struct.pack("<IIIII", seconds, micros, len(packet) + 4, full + 4, family))
            file.write(packet)


def main():
    verbs = {
        "plain-frames": plain_frames, "site": site, "listen": listen, "echo": echo, "send": send,
        "join": join, "vlan": vlan, "tunnel": tunnel, "pcapng": pcapng, "null": null,
    }
    if len(sys.argv) < 2 or sys.argv[1] not in verbs:
        sys.exit(__doc__)
    verbs[sys.argv[1]](*sys.argv[2:])


main()
