#!/usr/bin/env bash
# Makes the capture files in this folder from real programs that talk to each
# other inside network namespaces made for the purpose. Nothing leaves them.
#
#   sudo samples/make-samples.sh            all files
#   sudo samples/make-samples.sh web ipv6   some of them
#
# Needs root on Linux. Programs that are missing are downloaded with apt-get
# and unpacked into a temporary folder, so nothing is installed and nothing is
# left behind.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
helper=$here/helper.py
life=$here/life.py
work=$(mktemp -d /tmp/remora-samples.XXXXXX)
tag=remora$$
client=$tag-client router=$tag-router server=$tag-server
all="web half-open reset ipv6 fragments vlan tunnels arp-icmp igmp stp sll sll2 raw null pppoe life keep-alive syn-flood load"
recorder=
server_pids=()

say() { printf '%s\n' "$*" >&2; }

# Ends what the sample at hand started and takes its namespaces down.
tear_down() {
  local pid
  [ -z "$recorder" ] || kill "$recorder" 2>/dev/null || true
  recorder=
  for pid in "${server_pids[@]}"; do kill "$pid" 2>/dev/null || true; done
  for pid in "${server_pids[@]}"; do wait "$pid" 2>/dev/null || true; done
  server_pids=()
  local name
  for name in "$client" "$router" "$server"; do
    ip netns delete "$name" 2>/dev/null || true
    rm -rf "/etc/netns/$name"
  done
}
finish() {
  tear_down
  rmdir /etc/netns 2>/dev/null || true
  rm -rf "$work"
}
trap finish EXIT
trap 'exit 1' INT TERM

# ---------------------------------------------------------------- tools

# Downloads the packages and whatever they need that is missing here, and puts
# their programs and libraries on the search paths.
borrow() {
  say "borrowing: $*"
  mkdir -p "$work/debs/partial" "$work/root"
  apt-get -qq update
  apt-get -qq install -y --no-install-recommends --download-only \
    -o Dir::Cache::archives="$work/debs" -o APT::Sandbox::User=root "$@" >&2
  local deb
  for deb in "$work"/debs/*.deb; do dpkg -x "$deb" "$work/root"; done
  export PATH=$work/root/usr/sbin:$work/root/usr/bin:$work/root/sbin:$work/root/bin:$PATH
  export LD_LIBRARY_PATH=$work/root/usr/lib/$(uname -m)-linux-gnu:$work/root/lib/$(uname -m)-linux-gnu
}

borrow_missing() {
  local missing=() pair
  for pair in ip:iproute2 tcpdump:tcpdump python3:python3-minimal curl:curl ping:iputils-ping \
    dnsmasq:dnsmasq-base nginx:nginx pppoe:pppoe; do
    command -v "${pair%%:*}" >/dev/null 2>&1 || missing+=("${pair##*:}")
  done
  [ ${#missing[@]} -eq 0 ] || borrow "${missing[@]}"
}

# ---------------------------------------------------------- namespaces

in_client() { ip netns exec "$client" "$@"; }
in_router() { ip netns exec "$router" "$@"; }
in_server() { ip netns exec "$server" "$@"; }

# serve NS PROGRAM...: runs it in the background until the sample is done.
serve() {
  ip netns exec "$@" >>"$work/log" 2>&1 </dev/null &
  server_pids+=($!)
}

quiet_ipv6() {
  ip netns exec "$1" sh -c 'echo 1 >/proc/sys/net/ipv6/conf/all/disable_ipv6
    echo 1 >/proc/sys/net/ipv6/conf/default/disable_ipv6'
}

# cable NS1 DEV1 MAC1 NS2 DEV2 MAC2: two namespaces and a wire. The addresses
# are from the block for documentation (RFC 7042, section 2.1.2).
cable() {
  ip link add "$2" netns "$1" address "$3" type veth peer name "$5" netns "$4" address "$6"
  local side
  for side in "$1 $2" "$4 $5"; do
    set -- $side
    ip netns exec "$1" python3 "$helper" plain-frames "$2"
    ip -n "$1" link set lo up
    ip -n "$1" link set "$2" up
  done
}

# Client and server on one wire, IPv4 only unless told "v6".
pair() {
  tear_down
  ip netns add "$client"
  ip netns add "$server"
  if [ "${1:-}" != v6 ]; then
    quiet_ipv6 "$client"
    quiet_ipv6 "$server"
  fi
  cable "$client" eth0 00:00:5e:00:53:01 "$server" eth0 00:00:5e:00:53:50
  ip -n "$client" address add 192.0.2.1/24 dev eth0
  ip -n "$server" address add 192.0.2.80/24 dev eth0
}

# Client, router, server on two wires.
trio() {
  tear_down
  ip netns add "$client"
  ip netns add "$router"
  ip netns add "$server"
  local name
  for name in "$client" "$router" "$server"; do quiet_ipv6 "$name"; done
  cable "$client" eth0 00:00:5e:00:53:01 "$router" eth0 00:00:5e:00:53:fe
  cable "$router" eth1 00:00:5e:00:53:fd "$server" eth0 00:00:5e:00:53:50
  ip -n "$client" address add 192.0.2.1/25 dev eth0
  ip -n "$router" address add 192.0.2.126/25 dev eth0
  ip -n "$router" address add 192.0.2.254/25 dev eth1
  ip -n "$server" address add 192.0.2.180/25 dev eth0
  ip -n "$client" route add default via 192.0.2.126
  ip -n "$server" route add default via 192.0.2.254
  in_router sh -c 'echo 1 >/proc/sys/net/ipv4/ip_forward'
}

# record NS FILE TCPDUMP-ARGUMENTS: starts tcpdump and waits until it listens.
record() {
  local ns=$1 file=$2
  shift 2
  recorder_log=$work/$(basename "$file").log
  : >"$recorder_log"
  ip netns exec "$ns" tcpdump -n -U -Z root --immediate-mode -s 0 -w "$file" "$@" \
    2>"$recorder_log" &
  recorder=$!
  local n
  for n in $(seq 50); do
    grep -q 'listening on' "$recorder_log" && return
    sleep 0.1
  done
  say "tcpdump does not start:"
  cat "$recorder_log" >&2
  exit 1
}
recorded() {
  sleep "${1:-0.5}"
  kill -INT "$recorder"
  wait "$recorder" || true
  recorder=
}

wait_for_port() {
  local n
  for n in $(seq 50); do
    ip netns exec "$1" ss -Hltun "sport = :$2" | grep -q . && return
    sleep 0.1
  done
  say "nothing listens on port $2"
  cat "$work/log" >&2
  exit 1
}

wait_for_device() {
  local n
  for n in $(seq 100); do
    ip -n "$1" link show "$2" >/dev/null 2>&1 && return
    sleep 0.1
  done
  say "no device $2"
  cat "$work/log" >&2
  exit 1
}

# ------------------------------------------------------------- samples

# A name looked up, then a page, its style sheet, its picture and a missing
# icon fetched over one connection.
sample_web() {
  pair
  mkdir -p "$work/site" "$work/nginx" "/etc/netns/$client"
  echo 'nameserver 192.0.2.80' >"/etc/netns/$client/resolv.conf"
  python3 "$helper" site "$work/site"
  cat >"$work/nginx.conf" <<CONF
daemon off;
pid $work/nginx/pid;
error_log $work/nginx/error.log;
user root;
events {}
http {
  types { text/html html; text/css css; image/png png; }
  default_type text/plain;
  access_log off;
  client_body_temp_path $work/nginx/body;
  proxy_temp_path $work/nginx/proxy;
  fastcgi_temp_path $work/nginx/fastcgi;
  uwsgi_temp_path $work/nginx/uwsgi;
  scgi_temp_path $work/nginx/scgi;
  keepalive_timeout 65;
  server { listen 80; root $work/site; }
}
CONF
  serve "$server" nginx -p "$work/nginx" -c "$work/nginx.conf" -e "$work/nginx/error.log"
  serve "$server" dnsmasq --keep-in-foreground --no-resolv --no-hosts --conf-file=/dev/null \
    --user=root --pid-file= --port=53 --local-ttl=300 --host-record=www.example.test,192.0.2.80 \
    --local=/test/
  wait_for_port "$server" 80
  wait_for_port "$server" 53
  record "$client" "$work/web.pcap" -i eth0
  # Together in one curl: the connection is kept alive and used again.
  in_client curl --silent --ipv4 --header 'Accept-Language: en' \
    http://www.example.test/ http://www.example.test/style.css \
    http://www.example.test/remora.png http://www.example.test/favicon.ico >/dev/null
  recorded
  python3 "$helper" pcapng "$work/web.pcap" "$here/web.pcapng" 'eth0' \
    'A name looked up and a small web page fetched over one connection' \
    1='The client looks for the name server' \
    tcp.syn='The handshake begins' \
    http.404='There is no icon' \
    tcp.fin='The client has all it wanted'
}

# Nobody answers; then somebody answers to a neighbour that is not there.
sample_half-open() {
  pair
  in_client sh -c 'echo 2 >/proc/sys/net/ipv4/tcp_syn_retries'
  in_server sh -c 'echo 2 >/proc/sys/net/ipv4/tcp_synack_retries'
  ip -n "$client" neigh add 192.0.2.66 lladdr 00:00:5e:00:53:66 dev eth0
  ip -n "$client" neigh add 192.0.2.80 lladdr 00:00:5e:00:53:50 dev eth0
  ip -n "$server" neigh add 192.0.2.1 lladdr 00:00:5e:00:53:99 dev eth0
  serve "$server" python3 "$helper" listen 8080
  wait_for_port "$server" 8080
  record "$client" "$here/half-open.pcap" -i eth0
  in_client curl --silent --max-time 4 http://192.0.2.66:8080/ >/dev/null || true
  in_client curl --silent --max-time 4 http://192.0.2.80:8080/ >/dev/null || true
  recorded 4
}

# A closed port, and a connection cut by the server after the first bytes.
sample_reset() {
  pair
  serve "$server" python3 "$helper" listen 8080 cut
  wait_for_port "$server" 8080
  record "$client" "$here/reset.pcap" -i eth0
  in_client curl --silent http://192.0.2.80:8081/ >/dev/null || true
  in_client curl --silent http://192.0.2.80:8080/ >/dev/null || true
  recorded
}

sample_ipv6() {
  pair v6
  serve "$server" python3 "$helper" listen 8080 answer
  wait_for_port "$server" 8080
  ip -n "$client" link set eth0 down
  record "$server" "$here/ipv6.pcap" -i eth0 ip6
  ip -n "$client" link set eth0 up
  ip -n "$client" address add 2001:db8::1/64 dev eth0
  ip -n "$server" address add 2001:db8::80/64 dev eth0
  sleep 3
  in_client ping -6 -n -q -c 2 -i 0.2 2001:db8::80 >/dev/null
  in_client curl --silent --globoff 'http://[2001:db8::80]:8080/' >/dev/null
  recorded
}

sample_fragments() {
  pair v6
  ip -n "$client" address add 2001:db8::1/64 dev eth0 nodad
  ip -n "$server" address add 2001:db8::80/64 dev eth0 nodad
  sleep 3
  serve "$server" python3 "$helper" echo 7
  wait_for_port "$server" 7
  record "$client" "$here/fragments.pcap" -i eth0 icmp or udp or \
    '(ip6 and ip6[6] == 44) or (ip[6:2] & 0x1fff != 0)'
  in_client ping -4 -n -q -c 1 -s 4000 192.0.2.80 >/dev/null
  in_client ping -6 -n -q -c 1 -s 4000 2001:db8::80 >/dev/null
  in_client python3 "$helper" send 192.0.2.80 7 5000
  recorded
}

# The tags are put on and taken off by helper.py, at the two ends of the wire.
sample_vlan() {
  pair
  local end
  ip -n "$client" address flush dev eth0
  ip -n "$server" address flush dev eth0
  serve "$client" python3 "$helper" vlan eth0 tap100 100:3
  serve "$server" python3 "$helper" vlan eth0 tap100 100:3
  serve "$client" python3 "$helper" vlan eth0 tap200 s20:0 200:5
  serve "$server" python3 "$helper" vlan eth0 tap200 s20:0 200:5
  for end in 100 200; do
    wait_for_device "$client" "tap$end"
    wait_for_device "$server" "tap$end"
    ip -n "$client" link set "tap$end" address 00:00:5e:00:53:02 up
    ip -n "$server" link set "tap$end" address 00:00:5e:00:53:51 up
    ip -n "$client" address add "10.0.$end.1/24" dev "tap$end"
    ip -n "$server" address add "10.0.$end.80/24" dev "tap$end"
  done
  serve "$server" python3 "$helper" listen 8080 answer
  wait_for_port "$server" 8080
  record "$client" "$here/vlan.pcap" -i eth0
  in_client ping -n -q -c 1 10.0.100.80 >/dev/null
  in_client curl --silent http://10.0.100.80:8080/ >/dev/null
  in_client ping -n -q -c 1 10.0.200.80 >/dev/null
  in_client curl --silent http://10.0.200.80:8080/ >/dev/null
  recorded
}

# tunnel KIND CLIENT-ADDRESS SERVER-ADDRESS: helper.py stands between a tun device
# and a raw socket at both ends.
tunnel() {
  serve "$client" python3 "$helper" tunnel "$1" "tun$1" 192.0.2.1 192.0.2.80
  serve "$server" python3 "$helper" tunnel "$1" "tun$1" 192.0.2.80 192.0.2.1
  wait_for_device "$client" "tun$1"
  wait_for_device "$server" "tun$1"
  device_up "tun$1" "$2" "$3"
}
# device_up DEV CLIENT-ADDRESS SERVER-ADDRESS
device_up() {
  local side
  for side in "$client $2" "$server $3"; do
    set -- "$1" $side
    case $3 in
      *:*) ip -n "$2" link set "$1" addrgenmode none ;;
      *) ip netns exec "$2" sh -c "echo 1 >/proc/sys/net/ipv6/conf/$1/disable_ipv6" ;;
    esac
    ip -n "$2" address add "$3" dev "$1"
    ip -n "$2" link set "$1" up
  done
}
sample_tunnels() {
  pair v6
  tunnel gre 10.1.0.1/24 10.1.0.80/24
  tunnel key 10.2.0.1/24 10.2.0.80/24
  tunnel ipip 10.3.0.1/24 10.3.0.80/24
  tunnel sit 2001:db8:4::1/64 2001:db8:4::80/64
  ip -n "$client" link add vx address 00:00:5e:00:53:03 type vxlan id 42 remote 192.0.2.80 \
    dstport 4789 dev eth0
  ip -n "$server" link add vx address 00:00:5e:00:53:52 type vxlan id 42 remote 192.0.2.1 \
    dstport 4789 dev eth0
  device_up vx 10.5.0.1/24 10.5.0.80/24
  serve "$server" python3 "$helper" listen 8080 answer
  wait_for_port "$server" 8080
  sleep 4 # the listener reports of new devices go by
  record "$client" "$here/tunnels.pcap" -i eth0 ip
  in_client ping -n -q -c 1 10.1.0.80 >/dev/null
  in_client curl --silent http://10.1.0.80:8080/ >/dev/null
  in_client ping -n -q -c 1 10.2.0.80 >/dev/null
  in_client ping -n -q -c 1 10.3.0.80 >/dev/null
  in_client ping -n -q -c 1 2001:db8:4::80 >/dev/null
  in_client curl --silent --globoff 'http://[2001:db8:4::80]:8080/' >/dev/null
  in_client ping -n -q -c 1 10.5.0.80 >/dev/null
  recorded
}

sample_arp-icmp() {
  trio
  record "$client" "$here/arp-icmp.pcap" -i eth0
  in_client ping -n -q -c 2 -i 0.2 192.0.2.180 >/dev/null
  in_client ping -n -q -c 1 -t 1 192.0.2.180 >/dev/null || true
  in_client python3 "$helper" send 192.0.2.180 9 16 || true
  in_client ping -n -q -c 1 -W 4 192.0.2.181 >/dev/null || true
  recorded
}

# A bridge asks who listens; the client joins and leaves groups.
sample_igmp() {
  pair
  record "$client" "$here/igmp.pcap" -i eth0
  in_client python3 "$helper" join 3 192.0.2.1 233.252.0.1 233.252.0.2
  in_client python3 "$helper" join 2 192.0.2.1 233.252.0.3
  in_client sh -c 'echo 0 >/proc/sys/net/ipv4/conf/all/force_igmp_version'
  ip -n "$server" link add br0 type bridge mcast_snooping 1 mcast_querier 1 \
    mcast_query_use_ifaddr 1 mcast_startup_query_count 1
  ip -n "$server" address flush dev eth0
  ip -n "$server" address add 192.0.2.80/24 dev br0
  ip -n "$server" link set eth0 master br0
  ip -n "$server" link set br0 up
  in_client python3 "$helper" join 0 192.0.2.1 233.252.0.4
  recorded 1
}

sample_stp() {
  pair
  ip -n "$client" link add br0 address 00:00:5e:00:53:01 type bridge stp_state 1 forward_delay 200
  ip -n "$server" link add br0 address 00:00:5e:00:53:50 type bridge stp_state 1 priority 4096 \
    forward_delay 200
  record "$client" "$here/stp.pcap" -i eth0
  ip -n "$client" link set eth0 master br0
  ip -n "$client" link set br0 up
  sleep 1
  ip -n "$server" link set eth0 master br0
  ip -n "$server" link set br0 up
  recorded 9
}

cooked() {
  pair
  serve "$client" python3 "$helper" listen 8080 answer
  wait_for_port "$client" 8080
  record "$client" "$here/$1.pcap" -i any -y "$2"
  in_client ping -n -q -c 1 192.0.2.80 >/dev/null
  in_client curl --silent http://127.0.0.1:8080/ >/dev/null
  in_server curl --silent http://192.0.2.1:8080/ >/dev/null
  recorded
}
sample_sll() { cooked sll LINUX_SLL; }
sample_sll2() { cooked sll2 LINUX_SLL2; }

# Inside a tunnel there is no link layer.
sample_raw() {
  pair
  tunnel ipip 10.3.0.1/24 10.3.0.80/24
  serve "$server" python3 "$helper" listen 8080 answer
  wait_for_port "$server" 8080
  record "$client" "$here/raw.pcap" -i tunipip
  in_client ping -n -q -c 1 10.3.0.80 >/dev/null
  in_client curl --silent http://10.3.0.80:8080/ >/dev/null
  recorded
}

# Linux has no BSD loopback: the packets of raw.pcap with its header in front.
sample_null() {
  [ -f "$here/raw.pcap" ] || sample_raw
  python3 "$helper" null "$here/raw.pcap" "$here/null.pcap"
}

# Discovery only: the session would need PPP in the kernel.
sample_pppoe() {
  pair
  serve "$server" pppoe-server -F -I eth0 -C concentrator -S internet -L 10.6.0.1 -R 10.6.0.2 -N 2
  sleep 2 # it opens a packet socket, for which one cannot wait
  record "$client" "$here/pppoe.pcap" -i eth0
  in_client timeout 5 pppoe -I eth0 -d -S internet >/dev/null 2>&1 || true
  recorded
}

# Connections that are opened and closed in many ways, over a wire of 30 ms, with what both
# kernels said of their states in life.states.
sample_life() {
  pair
  serve "$client" python3 "$life" slow tun0 192.0.2.1 192.0.2.80 30
  serve "$server" python3 "$life" slow tun0 192.0.2.80 192.0.2.1 30
  wait_for_device "$client" tun0
  wait_for_device "$server" tun0
  device_up tun0 10.4.0.1/24 10.4.0.80/24
  record "$client" "$here/life.pcap" -i tun0 tcp
  python3 "$life" run "$client" "$server" 10.4.0.80 "$here/life.states"
  recorded
}

# Four pages over one connection.
sample_keep-alive() {
  pair
  serve "$server" python3 "$life" web 8080
  wait_for_port "$server" 8080
  record "$client" "$here/keep-alive.pcap" -i eth0 tcp
  in_client python3 "$life" surf 192.0.2.80 8080 4
  recorded
}

# SYNs from forged addresses; the server's answers go nowhere. Beside it, how many
# connections the server's kernel had in SYN-RECV.
sample_syn-flood() {
  pair
  in_server sh -c 'echo 0 >/proc/sys/net/ipv4/tcp_syncookies
    echo 1024 >/proc/sys/net/ipv4/tcp_max_syn_backlog
    echo 1024 >/proc/sys/net/core/somaxconn
    echo 0 >/proc/sys/net/ipv4/conf/eth0/rp_filter'
  ip -n "$server" route add 10.9.0.0/16 via 192.0.2.1
  serve "$server" python3 -c 'import socket, time
s = socket.create_server(("", 8080), backlog=1024)
time.sleep(60)'
  wait_for_port "$server" 8080
  record "$server" "$here/syn-flood.pcap" -i eth0 tcp
  python3 "$life" count "$server" 8080 5 "$here/syn-flood.states" &
  server_pids+=($!)
  in_client python3 "$life" flood eth0 00:00:5e:00:53:01 00:00:5e:00:53:50 192.0.2.80 8080 200
  sleep 2
  recorded
}

# The same server as it is meant to be used.
sample_load() {
  pair
  serve "$server" python3 "$life" web 8080
  wait_for_port "$server" 8080
  record "$server" "$here/load.pcap" -i eth0 tcp
  in_client python3 "$life" load 192.0.2.80 8080 60
  recorded
}

[ "$(id -u)" = 0 ] || { say 'network namespaces need root: run with sudo'; exit 1; }
borrow_missing
: >"$work/log"
[ $# -gt 0 ] || set -- $all
for name in "$@"; do
  say "== $name"
  "sample_$name"
  tear_down
done
