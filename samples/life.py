#!/usr/bin/env python3
"""Makes TCP connections live through what make-samples.sh records, step by step, and
writes down beside it what the kernels of both ends say of their states (`ss`).

    life.py agent                            carries out what it reads: listen, connect, close …
    life.py slow DEVICE LOCAL REMOTE MS      a tun device whose packets arrive MS later at REMOTE
    life.py run CLIENT-NS SERVER-NS SERVER-ADDRESS STATES   all scenarios, one after the other
    life.py web PORT                         an HTTP server that keeps connections open
    life.py surf ADDRESS PORT COUNT          COUNT pages over one connection
    life.py flood DEVICE SOURCE-MAC TARGET-MAC ADDRESS PORT COUNT   SYNs from forged addresses
    life.py load ADDRESS PORT COUNT          COUNT connections, each with a request
    life.py count NS PORT SECONDS STATES     how many connections wait in SYN-RECV
"""
import heapq
import http.client
import http.server
import os
import random
import select
import socket
import struct
import subprocess
import sys
import time

# Each end's steps: (who, what). "look" writes the states down.
SCENARIOS = {
    7001: "normal close: client connect; look; client send; look; client fin; look; server fin; look",
    7002: "server closes first: client connect; server fin; look; client fin; look",
    7003: "half-close: client connect; client fin; look; server send; look; server fin; look",
    7004: "simultaneous close: client connect; look; both fin; look",
    7005: "reset by the client: client connect; client reset; look",
    7006: "reset by the server: client connect; server send; server reset; look",
    7007: "refused: client refused; look",
    7008: "reset of a half-closed connection: client connect; client fin; look; server reset; look",
    7009: "FIN with data: client connect; client last; look; server fin; look",
}


def agent():
    listeners, ends = {}, {}
    for line in sys.stdin:
        verb, host, port = line.split()
        port = int(port)
        if verb == "listen":
            listeners[port] = socket.create_server((host, port))
        elif verb == "connect":
            ends[port] = socket.create_connection((host, port), timeout=5)
        elif verb == "refused":
            try:
                socket.create_connection((host, port), timeout=5)
            except ConnectionRefusedError:
                pass
        elif verb == "accept":
            ends[port] = listeners[port].accept()[0]
        elif verb == "send":
            ends[port].sendall(b"remora " * 4)
        elif verb == "fin":
            ends[port].shutdown(socket.SHUT_WR)
        elif verb == "last":
            # The cork holds the data back until the FIN goes with it.
            ends[port].setsockopt(socket.IPPROTO_TCP, socket.TCP_CORK, 1)
            ends[port].sendall(b"the last words")
            ends[port].shutdown(socket.SHUT_WR)
        elif verb == "reset":
            ends[port].setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            ends.pop(port).close()
        print("done", flush=True)


def states(namespace, place, port):
    """What the kernel says of the connection; CLOSED if it knows none."""
    text = subprocess.run(
        ["ip", "netns", "exec", namespace, "ss", "-Htan", f"{place} = :{port}"],
        capture_output=True, text=True, check=True).stdout
    known = [line.split()[0] for line in text.splitlines()]
    known = [state for state in known if state != "LISTEN"]
    return known[0] if known else "CLOSED"


def run(client, server, address, path):
    ends = {}
    for name, namespace in (("client", client), ("server", server)):
        ends[name] = subprocess.Popen(
            ["ip", "netns", "exec", namespace, sys.executable, __file__, "agent"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def ask(who, verb, port):
        ends[who].stdin.write(f"{verb} {address} {port}\n")
        ends[who].stdin.flush()

    def tell(who, verb, port):
        ask(who, verb, port)
        ends[who].stdout.readline()

    with open(path, "w") as file:
        file.write("# what `ss` said at both ends: seconds, port, client, server, scenario\n")
        for port, scenario in SCENARIOS.items():
            name, steps = scenario.split(": ")
            if "refused" not in name:
                tell("server", "listen", port)
            for step in steps.split("; "):
                if step == "look":
                    time.sleep(0.4)
                    file.write(
                        f"{time.time():.6f} {port} {states(client, 'dport', port)}"
                        f" {states(server, 'sport', port)} {name}\n")
                    continue
                who, verb = step.split()
                if who == "both":
                    ask("client", verb, port)
                    ask("server", verb, port)
                    ends["client"].stdout.readline()
                    ends["server"].stdout.readline()
                    continue
                tell(who, verb, port)
                if verb == "connect":
                    tell("server", "accept", port)
                time.sleep(0.2)
    for end in ends.values():
        end.stdin.close()
        end.wait()


def slow(device, local, remote, delay):
    import fcntl
    tun = os.open("/dev/net/tun", os.O_RDWR)
    fcntl.ioctl(tun, 0x400454CA, struct.pack("16sH22x", device.encode(), 0x1001))
    wire = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    wire.bind((local, 5000))
    waiting, number = [], 0
    while True:
        now = time.monotonic()
        while waiting and waiting[0][0] <= now:
            try:
                os.write(tun, heapq.heappop(waiting)[2])
            except OSError:
                pass
        limit = max(0, waiting[0][0] - now) if waiting else None
        ready, _, _ = select.select([tun, wire], [], [], limit)
        if tun in ready:
            wire.sendto(os.read(tun, 65535), (remote, 5000))
        if wire in ready:
            number += 1
            heapq.heappush(waiting, (time.monotonic() + int(delay) / 1000, number, wire.recv(65535)))


# ------------------------------------------------------------------------- HTTP


def web(port):
    class Handler(http.server.BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self):
            body = f"page {self.path}\n".encode()
            self.send_response(200)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_):
            pass

    http.server.ThreadingHTTPServer(("", int(port)), Handler).serve_forever()


def surf(address, port, count):
    connection = http.client.HTTPConnection(address, int(port))
    for number in range(1, int(count) + 1):
        connection.request("GET", f"/{number}")
        connection.getresponse().read()
        time.sleep(0.2)
    connection.close()


def load(address, port, count):
    for number in range(int(count)):
        with socket.create_connection((address, int(port))) as end:
            end.sendall(b"GET / HTTP/1.1\r\nHost: a.test\r\nConnection: close\r\n\r\n")
            while end.recv(4096):
                pass
        time.sleep(random.random() * 0.06)


# ------------------------------------------------------------------------ floods


def checksum(data):
    total = sum(struct.unpack(f">{len(data) // 2}H", data))
    while total >> 16:
        total = (total & 0xFFFF) + (total >> 16)
    return ~total & 0xFFFF


def flood(device, source_mac, target_mac, address, port, count):
    """Only into the namespace at the other end of the wire."""
    wire = socket.socket(socket.AF_PACKET, socket.SOCK_RAW)
    wire.bind((device, 0x0800))
    ether = b"".join(bytes.fromhex(mac.replace(":", "")) for mac in (target_mac, source_mac))
    target = socket.inet_aton(address)
    for _ in range(min(int(count), 5000)):
        source = bytes([10, 9, random.randrange(256), random.randrange(1, 255)])
        options = bytes.fromhex("020405b4")
        head = struct.pack(
            ">HHIIBBHHH", random.randrange(1024, 65536), int(port), random.getrandbits(32), 0,
            0x60, 2, 64240, 0, 0)
        pseudo = source + target + struct.pack(">HH", 6, len(head) + len(options))
        head = head[:16] + struct.pack(">H", checksum(pseudo + head + options)) + head[18:]
        ip = struct.pack(">BBHHHBBH4s4s", 0x45, 0, 44, 1, 0x4000, 64, 6, 0, source, target)
        ip = ip[:10] + struct.pack(">H", checksum(ip)) + ip[12:]
        wire.send(ether + b"\x08\x00" + ip + head + options)
        time.sleep(0.01)


def count(namespace, port, seconds, path):
    with open(path, "w") as file:
        file.write("# connections in SYN-RECV by `ss`: seconds, connections\n")
        for _ in range(int(seconds) * 2):
            time.sleep(0.5)
            moment = time.time()
            text = subprocess.run(
                ["ip", "netns", "exec", namespace, "ss", "-Htan", "state", "syn-recv",
                 f"sport = :{port}"], capture_output=True, text=True, check=True).stdout
            file.write(f"{moment:.6f} {len(text.splitlines())}\n")


VERBS = {
    "agent": agent, "slow": slow, "run": run, "web": web, "surf": surf, "flood": flood,
    "load": load, "count": count,
}
if len(sys.argv) < 2 or sys.argv[1] not in VERBS:
    sys.exit(__doc__)
VERBS[sys.argv[1]](*sys.argv[2:])
