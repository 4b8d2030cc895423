/// Connections, and what tshark 4.6.9 says of them.
///
/// A line of a trace is a segment: `c`lient or `s`erver, microseconds since the one before, flags,
/// sequence number, acknowledgment number, bytes of payload, window, options in hexadecimal.
/// What is said of it: the Info column, then, further in, the items of the analysis.
let tcpTraces: [TCPTrace] = [
  TCPTrace(
    "a handshake, data and both ends closing",
    segments: """
      c 0 S 1000 0 0 8000
      s 1000 SA 5000 1001 0 8000
      c 1000 A 1001 5001 0 8000
      c 500 PA 1001 5001 100 8000
      s 2000 A 5001 1101 0 8000
      s 100 PA 5001 1101 20 8000
      c 300 A 1101 5021 0 8000
      c 1000 FA 1101 5021 0 8000
      s 1000 FA 5021 1102 0 8000
      c 1000 A 1102 5022 0 8000
      """,
    answers: """
      40000 → 60000 [SYN] Seq=0 Win=8000 Len=0
        completeness=0
      60000 → 40000 [SYN, ACK] Seq=0 Ack=1 Win=8000 Len=0
        completeness=1 acks_frame=1 ack_rtt=0.001000000
      40000 → 60000 [ACK] Seq=1 Ack=1 Win=8000 Len=0
        completeness=3 acks_frame=2 ack_rtt=0.001000000 initial_rtt=0.002000000
      40000 → 60000 [PSH, ACK] Seq=1 Ack=1 Win=8000 Len=100
        completeness=7 initial_rtt=0.002000000 bytes_in_flight=100 push_bytes_sent=100
      60000 → 40000 [ACK] Seq=1 Ack=101 Win=8000 Len=0
        completeness=15 acks_frame=4 ack_rtt=0.002000000 initial_rtt=0.002000000
      60000 → 40000 [PSH, ACK] Seq=1 Ack=101 Win=8000 Len=20
        completeness=15 initial_rtt=0.002000000 bytes_in_flight=20 push_bytes_sent=20
      40000 → 60000 [ACK] Seq=101 Ack=21 Win=8000 Len=0
        completeness=15 acks_frame=6 ack_rtt=0.000300000 initial_rtt=0.002000000
      40000 → 60000 [FIN, ACK] Seq=101 Ack=21 Win=8000 Len=0
        completeness=15 connection.fin_active
      60000 → 40000 [FIN, ACK] Seq=21 Ack=102 Win=8000 Len=0
        completeness=31 connection.fin_passive acks_frame=8 ack_rtt=0.001000000
        initial_rtt=0.002000000
      40000 → 60000 [ACK] Seq=102 Ack=22 Win=8000 Len=0
        completeness=31 acks_frame=9 ack_rtt=0.001000000 initial_rtt=0.002000000
      """),
  TCPTrace(
    "a SYN answered by a reset",
    segments: """
      c 0 S 1000 0 0 8000
      s 1000 RA 0 1001 0 0
      """,
    answers: """
      40000 → 60000 [SYN] Seq=0 Win=8000 Len=0
        completeness=0
      60000 → 40000 [RST, ACK] Seq=1 Ack=1 Win=0 Len=0
        completeness=1 acks_frame=1 ack_rtt=0.001000000 initial_rtt=0.001000000
      """),
  TCPTrace(
    "a segment lost, asked for three times and sent again fast",
    segments: """
      c 0 S 1000 0 0 8000
      s 1000 SA 5000 1001 0 8000
      c 1000 A 1001 5001 0 8000
      c 100 A 1001 5001 100 8000
      c 100 A 1101 5001 100 8000
      s 2000 A 5001 1101 0 8000
      c 100 A 1301 5001 100 8000
      s 2000 A 5001 1101 0 8000
      c 100 A 1401 5001 100 8000
      s 2000 A 5001 1101 0 8000
      s 2000 A 5001 1101 0 8000
      c 100 A 1101 5001 100 8000
      c 100 A 1201 5001 100 8000
      s 2000 A 5001 1501 0 8000
      """,
    answers: """
      40000 → 60000 [SYN] Seq=0 Win=8000 Len=0
        completeness=0
      60000 → 40000 [SYN, ACK] Seq=0 Ack=1 Win=8000 Len=0
        completeness=1 acks_frame=1 ack_rtt=0.001000000
      40000 → 60000 [ACK] Seq=1 Ack=1 Win=8000 Len=0
        completeness=3 acks_frame=2 ack_rtt=0.001000000 initial_rtt=0.002000000
      40000 → 60000 [ACK] Seq=1 Ack=1 Win=8000 Len=100
        completeness=7 initial_rtt=0.002000000 bytes_in_flight=100 push_bytes_sent=100
      40000 → 60000 [ACK] Seq=101 Ack=1 Win=8000 Len=100
        completeness=15 initial_rtt=0.002000000 bytes_in_flight=200 push_bytes_sent=200
      60000 → 40000 [ACK] Seq=1 Ack=101 Win=8000 Len=0
        completeness=15 acks_frame=4 ack_rtt=0.002100000 initial_rtt=0.002000000
      [TCP Previous segment not captured] 40000 → 60000 [ACK] Seq=301 Ack=1 Win=8000 Len=100
        completeness=15 initial_rtt=0.002000000
      [TCP Dup ACK 6#1] 60000 → 40000 [ACK] Seq=1 Ack=101 Win=8000 Len=0
        completeness=15 initial_rtt=0.002000000
      40000 → 60000 [ACK] Seq=401 Ack=1 Win=8000 Len=100
        completeness=15 initial_rtt=0.002000000 bytes_in_flight=400 push_bytes_sent=300
      [TCP Dup ACK 6#2] 60000 → 40000 [ACK] Seq=1 Ack=101 Win=8000 Len=0
        completeness=15 initial_rtt=0.002000000
      [TCP Dup ACK 6#3] 60000 → 40000 [ACK] Seq=1 Ack=101 Win=8000 Len=0
        completeness=15 initial_rtt=0.002000000
      [TCP Fast Retransmission] 40000 → 60000 [ACK] Seq=101 Ack=1 Win=8000 Len=100
        completeness=15 initial_rtt=0.002000000 bytes_in_flight=400 push_bytes_sent=400
        segment_data=100 bytes
      [TCP Out-Of-Order] 40000 → 60000 [ACK] Seq=201 Ack=1 Win=8000 Len=100
        completeness=15 initial_rtt=0.002000000 bytes_in_flight=400 push_bytes_sent=500
      60000 → 40000 [ACK] Seq=1 Ack=501 Win=8000 Len=0
        completeness=15 acks_frame=9 ack_rtt=0.006200000 initial_rtt=0.002000000
      """),
  TCPTrace(
    "a timeout, then an acknowledgement that may be of either copy",
    segments: """
      c 0 S 1000 0 0 8000
      s 1000 SA 5000 1001 0 8000
      c 1000 A 1001 5001 0 8000
      c 100 PA 1001 5001 100 8000
      c 200000 PA 1001 5001 100 8000
      s 2000 A 5001 1101 0 8000
      """,
    answers: """
      40000 → 60000 [SYN] Seq=0 Win=8000 Len=0
        completeness=0
      60000 → 40000 [SYN, ACK] Seq=0 Ack=1 Win=8000 Len=0
        completeness=1 acks_frame=1 ack_rtt=0.001000000
      40000 → 60000 [ACK] Seq=1 Ack=1 Win=8000 Len=0
        completeness=3 acks_frame=2 ack_rtt=0.001000000 initial_rtt=0.002000000
      40000 → 60000 [PSH, ACK] Seq=1 Ack=1 Win=8000 Len=100
        completeness=7 initial_rtt=0.002000000 bytes_in_flight=100 push_bytes_sent=100
      [TCP Retransmission] 40000 → 60000 [PSH, ACK] Seq=1 Ack=1 Win=8000 Len=100
        completeness=15 initial_rtt=0.002000000 bytes_in_flight=100 push_bytes_sent=100
        rto=0.200000000 rto_frame=4 segment_data=100 bytes
      60000 → 40000 [ACK] Seq=1 Ack=101 Win=8000 Len=0
        completeness=15 acks_frame=4 ambiguous_ack ack_rtt=0.202000000
        initial_rtt=0.002000000
      """),
  TCPTrace(
    "data that was acknowledged is sent again",
    segments: """
      c 0 S 1000 0 0 8000
      s 1000 SA 5000 1001 0 8000
      c 1000 A 1001 5001 0 8000
      c 100 PA 1001 5001 100 8000
      s 1000 A 5001 1101 0 8000
      c 5000 PA 1001 5001 100 8000
      """,
    answers: """
      40000 → 60000 [SYN] Seq=0 Win=8000 Len=0
        completeness=0
      60000 → 40000 [SYN, ACK] Seq=0 Ack=1 Win=8000 Len=0
        completeness=1 acks_frame=1 ack_rtt=0.001000000
      40000 → 60000 [ACK] Seq=1 Ack=1 Win=8000 Len=0
        completeness=3 acks_frame=2 ack_rtt=0.001000000 initial_rtt=0.002000000
      40000 → 60000 [PSH, ACK] Seq=1 Ack=1 Win=8000 Len=100
        completeness=7 initial_rtt=0.002000000 bytes_in_flight=100 push_bytes_sent=100
      60000 → 40000 [ACK] Seq=1 Ack=101 Win=8000 Len=0
        completeness=15 acks_frame=4 ack_rtt=0.001000000 initial_rtt=0.002000000
      [TCP Spurious Retransmission] 40000 → 60000 [PSH, ACK] Seq=1 Ack=1 Win=8000 Len=100
        completeness=15 initial_rtt=0.002000000 bytes_in_flight=100 push_bytes_sent=100
        segment_data=100 bytes
      """),
  TCPTrace(
    "segments that swapped places",
    segments: """
      c 0 S 1000 0 0 8000
      s 1000 SA 5000 1001 0 8000
      c 1000 A 1001 5001 0 8000
      c 100 A 1001 5001 100 8000
      c 100 A 1201 5001 100 8000
      c 100 A 1101 5001 100 8000
      s 500 A 5001 1301 0 8000
      """,
    answers: """
      40000 → 60000 [SYN] Seq=0 Win=8000 Len=0
        completeness=0
      60000 → 40000 [SYN, ACK] Seq=0 Ack=1 Win=8000 Len=0
        completeness=1 acks_frame=1 ack_rtt=0.001000000
      40000 → 60000 [ACK] Seq=1 Ack=1 Win=8000 Len=0
        completeness=3 acks_frame=2 ack_rtt=0.001000000 initial_rtt=0.002000000
      40000 → 60000 [ACK] Seq=1 Ack=1 Win=8000 Len=100
        completeness=7 initial_rtt=0.002000000 bytes_in_flight=100 push_bytes_sent=100
      [TCP Previous segment not captured] 40000 → 60000 [ACK] Seq=201 Ack=1 Win=8000 Len=100
        completeness=15 initial_rtt=0.002000000
      [TCP Out-Of-Order] 40000 → 60000 [ACK] Seq=101 Ack=1 Win=8000 Len=100
        completeness=15 initial_rtt=0.002000000
      60000 → 40000 [ACK] Seq=1 Ack=301 Win=8000 Len=0
        completeness=15 acks_frame=5 ack_rtt=0.000600000 initial_rtt=0.002000000
      """),
  TCPTrace(
    "a closed window, probes and its opening",
    segments: """
      c 0 S 1000 0 0 8000
      s 1000 SA 5000 1001 0 8000
      c 1000 A 1001 5001 0 8000
      c 100 A 1001 5001 100 8000
      s 1000 A 5001 1101 0 0
      c 200000 A 1101 5001 1 8000
      s 1000 A 5001 1101 0 0
      c 400000 A 1101 5001 1 8000
      s 1000 A 5001 1102 0 8000
      c 100 A 1102 5001 100 8000
      s 100 A 5001 1202 0 4000
      s 100 A 5001 1202 0 8000
      """,
    answers: """
      40000 → 60000 [SYN] Seq=0 Win=8000 Len=0
        completeness=0
      60000 → 40000 [SYN, ACK] Seq=0 Ack=1 Win=8000 Len=0
        completeness=1 acks_frame=1 ack_rtt=0.001000000
      40000 → 60000 [ACK] Seq=1 Ack=1 Win=8000 Len=0
        completeness=3 acks_frame=2 ack_rtt=0.001000000 initial_rtt=0.002000000
      40000 → 60000 [ACK] Seq=1 Ack=1 Win=8000 Len=100
        completeness=7 initial_rtt=0.002000000 bytes_in_flight=100 push_bytes_sent=100
      [TCP ZeroWindow] 60000 → 40000 [ACK] Seq=1 Ack=101 Win=0 Len=0
        completeness=15 acks_frame=4 ack_rtt=0.001000000 initial_rtt=0.002000000
      [TCP ZeroWindowProbe] 40000 → 60000 [ACK] Seq=101 Ack=1 Win=8000 Len=1
        completeness=15 initial_rtt=0.002000000 bytes_in_flight=1 push_bytes_sent=101
      [TCP ZeroWindowProbeAck] [TCP ZeroWindow] 60000 → 40000 [ACK] Seq=1 Ack=101 Win=0 Len=0
        completeness=15 initial_rtt=0.002000000
      [TCP ZeroWindowProbe] 40000 → 60000 [ACK] Seq=101 Ack=1 Win=8000 Len=1
        completeness=15 initial_rtt=0.002000000 bytes_in_flight=1 push_bytes_sent=102
      [TCP Window Update] 60000 → 40000 [ACK] Seq=1 Ack=102 Win=8000 Len=0
        completeness=15 acks_frame=6 ack_rtt=0.402000000 initial_rtt=0.002000000
      40000 → 60000 [ACK] Seq=102 Ack=1 Win=8000 Len=100
        completeness=15 initial_rtt=0.002000000 bytes_in_flight=100 push_bytes_sent=202
      60000 → 40000 [ACK] Seq=1 Ack=202 Win=4000 Len=0
        completeness=15 acks_frame=10 ack_rtt=0.000100000 initial_rtt=0.002000000
      [TCP Window Update] 60000 → 40000 [ACK] Seq=1 Ack=202 Win=8000 Len=0
        completeness=15 initial_rtt=0.002000000
      """),
  TCPTrace(
    "a window that is filled",
    segments: """
      c 0 S 1000 0 0 200
      s 1000 SA 5000 1001 0 200
      c 1000 A 1001 5001 0 200
      c 100 A 1001 5001 100 200
      c 100 A 1101 5001 100 200
      s 100 A 5001 1201 0 200
      """,
    answers: """
      40000 → 60000 [SYN] Seq=0 Win=200 Len=0
        completeness=0
      60000 → 40000 [SYN, ACK] Seq=0 Ack=1 Win=200 Len=0
        completeness=1 acks_frame=1 ack_rtt=0.001000000
      40000 → 60000 [ACK] Seq=1 Ack=1 Win=200 Len=0
        completeness=3 acks_frame=2 ack_rtt=0.001000000 initial_rtt=0.002000000
      40000 → 60000 [ACK] Seq=1 Ack=1 Win=200 Len=100
        completeness=7 initial_rtt=0.002000000 bytes_in_flight=100 push_bytes_sent=100
      [TCP Window Full] 40000 → 60000 [ACK] Seq=101 Ack=1 Win=200 Len=100
        completeness=15 initial_rtt=0.002000000 bytes_in_flight=200 push_bytes_sent=200
      60000 → 40000 [ACK] Seq=1 Ack=201 Win=200 Len=0
        completeness=15 acks_frame=5 ack_rtt=0.000100000 initial_rtt=0.002000000
      """),
  TCPTrace(
    "a connection kept alive",
    segments: """
      c 0 S 1000 0 0 8000
      s 1000 SA 5000 1001 0 8000
      c 1000 A 1001 5001 0 8000
      c 100 A 1001 5001 10 8000
      s 100 A 5001 1011 0 8000
      c 9000000 A 1010 5001 0 8000
      s 100 A 5001 1011 0 8000
      c 9000000 A 1010 5001 1 8000
      s 100 A 5001 1011 0 8000
      """,
    answers: """
      40000 → 60000 [SYN] Seq=0 Win=8000 Len=0
        completeness=0
      60000 → 40000 [SYN, ACK] Seq=0 Ack=1 Win=8000 Len=0
        completeness=1 acks_frame=1 ack_rtt=0.001000000
      40000 → 60000 [ACK] Seq=1 Ack=1 Win=8000 Len=0
        completeness=3 acks_frame=2 ack_rtt=0.001000000 initial_rtt=0.002000000
      40000 → 60000 [ACK] Seq=1 Ack=1 Win=8000 Len=10
        completeness=7 initial_rtt=0.002000000 bytes_in_flight=10 push_bytes_sent=10
      60000 → 40000 [ACK] Seq=1 Ack=11 Win=8000 Len=0
        completeness=15 acks_frame=4 ack_rtt=0.000100000 initial_rtt=0.002000000
      [TCP Keep-Alive] 40000 → 60000 [ACK] Seq=10 Ack=1 Win=8000 Len=0
        completeness=15 initial_rtt=0.002000000
      [TCP Keep-Alive ACK] 60000 → 40000 [ACK] Seq=1 Ack=11 Win=8000 Len=0
        completeness=15 initial_rtt=0.002000000
      [TCP Keep-Alive] 40000 → 60000 [ACK] Seq=10 Ack=1 Win=8000 Len=1
        completeness=15 initial_rtt=0.002000000 bytes_in_flight=1 push_bytes_sent=11
      [TCP Keep-Alive ACK] 60000 → 40000 [ACK] Seq=1 Ack=11 Win=8000 Len=0
        completeness=15 acks_frame=8 ack_rtt=0.000100000 initial_rtt=0.002000000
      """),
  TCPTrace(
    "an acknowledgement of what was not captured",
    segments: """
      c 0 S 1000 0 0 8000
      s 1000 SA 5000 1001 0 8000
      c 1000 A 1001 5001 0 8000
      s 0 A 5001 1001 100 8000
      c 100 A 1001 5201 0 8000
      s 100 A 5201 1001 100 8000
      """,
    answers: """
      40000 → 60000 [SYN] Seq=0 Win=8000 Len=0
        completeness=0
      60000 → 40000 [SYN, ACK] Seq=0 Ack=1 Win=8000 Len=0
        completeness=1 acks_frame=1 ack_rtt=0.001000000
      40000 → 60000 [ACK] Seq=1 Ack=1 Win=8000 Len=0
        completeness=3 acks_frame=2 ack_rtt=0.001000000 initial_rtt=0.002000000
      60000 → 40000 [ACK] Seq=1 Ack=1 Win=8000 Len=100
        completeness=7 initial_rtt=0.002000000 bytes_in_flight=100 push_bytes_sent=100
      [TCP ACKed unseen segment] 40000 → 60000 [ACK] Seq=1 Ack=201 Win=8000 Len=0
        completeness=15 initial_rtt=0.002000000
      [TCP Previous segment not captured] 60000 → 40000 [ACK] Seq=201 Ack=1 Win=8000 Len=100
        completeness=15 initial_rtt=0.002000000
      """),
  TCPTrace(
    "half of a segment acknowledged",
    segments: """
      c 0 S 1000 0 0 8000
      s 1000 SA 5000 1001 0 8000
      c 1000 A 1001 5001 0 8000
      c 100 A 1001 5001 100 8000
      s 1000 A 5001 1051 0 8000
      s 1000 A 5001 1101 0 8000
      """,
    answers: """
      40000 → 60000 [SYN] Seq=0 Win=8000 Len=0
        completeness=0
      60000 → 40000 [SYN, ACK] Seq=0 Ack=1 Win=8000 Len=0
        completeness=1 acks_frame=1 ack_rtt=0.001000000
      40000 → 60000 [ACK] Seq=1 Ack=1 Win=8000 Len=0
        completeness=3 acks_frame=2 ack_rtt=0.001000000 initial_rtt=0.002000000
      40000 → 60000 [ACK] Seq=1 Ack=1 Win=8000 Len=100
        completeness=7 initial_rtt=0.002000000 bytes_in_flight=100 push_bytes_sent=100
      60000 → 40000 [ACK] Seq=1 Ack=51 Win=8000 Len=0
        completeness=15 acks_frame=4 partial_ack ack_rtt=0.001000000
        initial_rtt=0.002000000
      60000 → 40000 [ACK] Seq=1 Ack=101 Win=8000 Len=0
        completeness=15 acks_frame=4 ack_rtt=0.002000000 initial_rtt=0.002000000
      """),
  TCPTrace(
    "the same ports for a second connection",
    segments: """
      c 0 S 1000 0 0 8000
      s 1000 SA 5000 1001 0 8000
      c 1000 A 1001 5001 0 8000
      c 100 RA 1001 5001 0 8000
      c 1000000 S 900000 0 0 8000
      s 1000 SA 70000 900001 0 8000
      c 1000 A 900001 70001 0 8000
      """,
    answers: """
      40000 → 60000 [SYN] Seq=0 Win=8000 Len=0
        completeness=0
      60000 → 40000 [SYN, ACK] Seq=0 Ack=1 Win=8000 Len=0
        completeness=1 acks_frame=1 ack_rtt=0.001000000
      40000 → 60000 [ACK] Seq=1 Ack=1 Win=8000 Len=0
        completeness=3 acks_frame=2 ack_rtt=0.001000000 initial_rtt=0.002000000
      40000 → 60000 [RST, ACK] Seq=1 Ack=1 Win=8000 Len=0
        completeness=7
      [TCP Port numbers reused] 40000 → 60000 [SYN] Seq=0 Win=8000 Len=0
        completeness=0
      60000 → 40000 [SYN, ACK] Seq=0 Ack=1 Win=8000 Len=0
        completeness=1 acks_frame=5 ack_rtt=0.001000000
      40000 → 60000 [ACK] Seq=1 Ack=1 Win=8000 Len=0
        completeness=3 acks_frame=6 ack_rtt=0.001000000 initial_rtt=0.002000000
      """),
  TCPTrace(
    "data of a SYN taken by the server",
    segments: """
      c 0 S 1000 0 20 8000 220a0102030405060708 0101
      s 1000 SA 5000 1021 0 8000
      c 1000 A 1021 5001 0 8000
      """,
    answers: """
      40000 → 60000 [SYN] Seq=0 Win=8000 Len=20 TFO=C
        completeness=0 tfo_syn
      60000 → 40000 [SYN, ACK] Seq=0 Ack=21 Win=8000 Len=0
        completeness=9 tfo_ack acks_frame=1 ack_rtt=0.001000000
      40000 → 60000 [ACK] Seq=21 Ack=1 Win=8000 Len=0
        completeness=11 acks_frame=2 ack_rtt=0.001000000 initial_rtt=0.002000000
      """),
  TCPTrace(
    "data of a SYN left by the server",
    segments: """
      c 0 S 1000 0 20 8000 220a0102030405060708 0101
      s 1000 SA 5000 1001 0 8000
      c 1000 A 1001 5001 20 8000
      """,
    answers: """
      40000 → 60000 [SYN] Seq=0 Win=8000 Len=20 TFO=C
        completeness=0 tfo_syn
      60000 → 40000 [SYN, ACK] Seq=0 Ack=1 Win=8000 Len=0
        completeness=9 tfo_ignored acks_frame=1 partial_ack ack_rtt=0.001000000
      [TCP Retransmission] 40000 → 60000 [ACK] Seq=1 Ack=1 Win=8000 Len=20
        completeness=11 acks_frame=2 ack_rtt=0.001000000 initial_rtt=0.002000000
        bytes_in_flight=20 push_bytes_sent=20 rto=0.002000000 rto_frame=1
        segment_data=20 bytes
      """),
  TCPTrace(
    "bytes in flight without those acknowledged selectively",
    segments: """
      c 0 S 1000 0 0 8000
      s 1000 SA 5000 1001 0 8000
      c 1000 A 1001 5001 0 8000
      c 100 A 1001 5001 100 8000
      c 100 A 1101 5001 100 8000
      c 100 A 1201 5001 100 8000
      s 1000 A 5001 1001 0 8000 0101050a0000044d000004b1
      c 100 A 1301 5001 100 8000
      """,
    answers: """
      40000 → 60000 [SYN] Seq=0 Win=8000 Len=0
        completeness=0
      60000 → 40000 [SYN, ACK] Seq=0 Ack=1 Win=8000 Len=0
        completeness=1 acks_frame=1 ack_rtt=0.001000000
      40000 → 60000 [ACK] Seq=1 Ack=1 Win=8000 Len=0
        completeness=3 acks_frame=2 ack_rtt=0.001000000 initial_rtt=0.002000000
      40000 → 60000 [ACK] Seq=1 Ack=1 Win=8000 Len=100
        completeness=7 initial_rtt=0.002000000 bytes_in_flight=100 push_bytes_sent=100
      40000 → 60000 [ACK] Seq=101 Ack=1 Win=8000 Len=100
        completeness=15 initial_rtt=0.002000000 bytes_in_flight=200 push_bytes_sent=200
      40000 → 60000 [ACK] Seq=201 Ack=1 Win=8000 Len=100
        completeness=15 initial_rtt=0.002000000 bytes_in_flight=300 push_bytes_sent=300
      [TCP Dup ACK 2#1] 60000 → 40000 [ACK] Seq=1 Ack=1 Win=8000 Len=0 SLE=101 SRE=201
        completeness=15 initial_rtt=0.002000000
      40000 → 60000 [ACK] Seq=301 Ack=1 Win=8000 Len=100
        completeness=15 initial_rtt=0.002000000 bytes_in_flight=300 push_bytes_sent=400
      """),
  TCPTrace(
    "scaled windows",
    segments: """
      c 0 S 1000 0 0 8000 03030701
      s 1000 SA 5000 1001 0 8000 03030201
      c 1000 A 1001 5001 0 100
      s 1000 A 5001 1001 0 100
      """,
    answers: """
      40000 → 60000 [SYN] Seq=0 Win=8000 Len=0 WS=128
        completeness=0
      60000 → 40000 [SYN, ACK] Seq=0 Ack=1 Win=8000 Len=0 WS=4
        completeness=1 acks_frame=1 ack_rtt=0.001000000
      40000 → 60000 [ACK] Seq=1 Ack=1 Win=12800 Len=0
        completeness=3 acks_frame=2 ack_rtt=0.001000000 initial_rtt=0.002000000
      [TCP Window Update] 60000 → 40000 [ACK] Seq=1 Ack=1 Win=400 Len=0
        completeness=7 initial_rtt=0.002000000
      """),
  TCPTrace(
    "a FIN sent again",
    segments: """
      c 0 S 1000 0 0 8000
      s 1000 SA 5000 1001 0 8000
      c 1000 A 1001 5001 0 8000
      c 100 PA 1001 5001 10 8000
      c 100 FA 1011 5001 0 8000
      c 300000 FA 1011 5001 0 8000
      s 1000 A 5001 1012 0 8000
      """,
    answers: """
      40000 → 60000 [SYN] Seq=0 Win=8000 Len=0
        completeness=0
      60000 → 40000 [SYN, ACK] Seq=0 Ack=1 Win=8000 Len=0
        completeness=1 acks_frame=1 ack_rtt=0.001000000
      40000 → 60000 [ACK] Seq=1 Ack=1 Win=8000 Len=0
        completeness=3 acks_frame=2 ack_rtt=0.001000000 initial_rtt=0.002000000
      40000 → 60000 [PSH, ACK] Seq=1 Ack=1 Win=8000 Len=10
        completeness=7 initial_rtt=0.002000000 bytes_in_flight=10 push_bytes_sent=10
      40000 → 60000 [FIN, ACK] Seq=11 Ack=1 Win=8000 Len=0
        completeness=15 connection.fin_active
      [TCP Retransmission] 40000 → 60000 [FIN, ACK] Seq=11 Ack=1 Win=8000 Len=0
        completeness=31 connection.fin_active initial_rtt=0.002000000 rto=0.300000000
        rto_frame=5
      60000 → 40000 [ACK] Seq=1 Ack=12 Win=8000 Len=0
        completeness=31 acks_frame=5 ambiguous_ack ack_rtt=0.301000000
        initial_rtt=0.002000000
      """),
  TCPTrace(
    "numbers that pass the end of their circle",
    segments: """
      c 0 S 4294967200 0 0 8000
      s 1000 SA 4294967290 4294967201 0 8000
      c 1000 A 4294967201 4294967291 0 8000
      c 100 PA 4294967201 4294967291 100 8000
      s 1000 PA 4294967291 5 10 8000
      c 1000 A 5 5 10 8000
      """,
    answers: """
      40000 → 60000 [SYN] Seq=0 Win=8000 Len=0
        completeness=0
      60000 → 40000 [SYN, ACK] Seq=0 Ack=1 Win=8000 Len=0
        completeness=1 acks_frame=1 ack_rtt=0.001000000
      40000 → 60000 [ACK] Seq=1 Ack=1 Win=8000 Len=0
        completeness=3 acks_frame=2 ack_rtt=0.001000000 initial_rtt=0.002000000
      40000 → 60000 [PSH, ACK] Seq=1 Ack=1 Win=8000 Len=100
        completeness=7 initial_rtt=0.002000000 bytes_in_flight=100 push_bytes_sent=100
      60000 → 40000 [PSH, ACK] Seq=1 Ack=101 Win=8000 Len=10
        completeness=15 acks_frame=4 ack_rtt=0.001000000 initial_rtt=0.002000000
        bytes_in_flight=10 push_bytes_sent=10
      40000 → 60000 [ACK] Seq=101 Ack=11 Win=8000 Len=10
        completeness=15 acks_frame=5 ack_rtt=0.001000000 initial_rtt=0.002000000
        bytes_in_flight=10 push_bytes_sent=10
      """),
  TCPTrace(
    "numbers that are 0 on the wire",
    segments: """
      c 0 S 4294967295 0 0 8000
      s 1000 SA 4294967295 0 0 8000
      c 1000 A 0 0 0 8000
      c 1000 A 0 0 0 8000
      s 1000 A 0 0 0 8000
      s 1000 A 0 0 0 0
      c 1000 A 0 0 1 8000
      s 1000 A 0 0 0 0
      """,
    answers: """
      40000 → 60000 [SYN] Seq=0 Win=8000 Len=0
        completeness=0
      60000 → 40000 [SYN, ACK] Seq=0 Ack=1 Win=8000 Len=0
        completeness=1 acks_frame=1 ack_rtt=0.001000000
      [TCP Dup ACK 0#1] 40000 → 60000 [ACK] Seq=1 Ack=1 Win=8000 Len=0
        completeness=3 acks_frame=2 ack_rtt=0.001000000 initial_rtt=0.002000000
      [TCP Dup ACK 0#2] 40000 → 60000 [ACK] Seq=1 Ack=1 Win=8000 Len=0
        completeness=7 initial_rtt=0.002000000
      [TCP Dup ACK 0#1] 60000 → 40000 [ACK] Seq=1 Ack=1 Win=8000 Len=0
        completeness=7 initial_rtt=0.002000000
      [TCP ZeroWindow] 60000 → 40000 [ACK] Seq=1 Ack=1 Win=0 Len=0
        completeness=7 initial_rtt=0.002000000
      [TCP ZeroWindowProbe] 40000 → 60000 [ACK] Seq=1 Ack=1 Win=8000 Len=1
        completeness=7 initial_rtt=0.002000000 bytes_in_flight=1 push_bytes_sent=1
      [TCP ZeroWindowProbeAck] [TCP ZeroWindow] 60000 → 40000 [ACK] Seq=1 Ack=1 Win=0 Len=0
        completeness=15 initial_rtt=0.002000000
      """),
  TCPTrace(
    "a late SYN with data, and FIN with a SYN-ACK",
    segments: """
      c 0 S 1000 0 0 8000
      s 1000 SAF 5000 1001 0 8000
      c 1000 A 1001 5002 0 8000
      c 4000000 S 1000 0 5 8000
      c 1000 A 1001 5002 0 8000
      """,
    answers: """
      40000 → 60000 [SYN] Seq=0 Win=8000 Len=0
        completeness=0
      60000 → 40000 [FIN, SYN, ACK] Seq=0 Ack=1 Win=8000 Len=0
        completeness=1 connection.fin_active acks_frame=1 ack_rtt=0.001000000
      [TCP ACKed unseen segment] 40000 → 60000 [ACK] Seq=1 Ack=2 Win=8000 Len=0
        completeness=19 initial_rtt=0.002000000
      [TCP Port numbers reused] 40000 → 60000 [SYN] Seq=0 Win=8000 Len=5
        completeness=0
      40000 → 60000 [ACK] Seq=1 Ack=1 Win=8000 Len=0
        completeness=9
      """),
  TCPTrace(
    "a RST with a reason, and data behind it",
    segments: """
      c 0 S 1000 0 0 8000
      s 1000 SA 5000 1001 0 8000
      c 1000 A 1001 5001 0 8000
      c 1000 PA 1001 5001 10 8000
      s 1000 A 5001 1011 0 8000
      c 1000 RA 1011 5001 7 8000
      c 900000 A 1011 5001 20 8000
      """,
    answers: """
      40000 → 60000 [SYN] Seq=0 Win=8000 Len=0
        completeness=0
      60000 → 40000 [SYN, ACK] Seq=0 Ack=1 Win=8000 Len=0
        completeness=1 acks_frame=1 ack_rtt=0.001000000
      40000 → 60000 [ACK] Seq=1 Ack=1 Win=8000 Len=0
        completeness=3 acks_frame=2 ack_rtt=0.001000000 initial_rtt=0.002000000
      40000 → 60000 [PSH, ACK] Seq=1 Ack=1 Win=8000 Len=10
        completeness=7 initial_rtt=0.002000000 bytes_in_flight=10 push_bytes_sent=10
      60000 → 40000 [ACK] Seq=1 Ack=11 Win=8000 Len=0
        completeness=15 acks_frame=4 ack_rtt=0.001000000 initial_rtt=0.002000000
      40000 → 60000 [RST, ACK] Seq=11 Ack=1 Win=8000 Len=7
        completeness=15 initial_rtt=0.002000000 bytes_in_flight=7 push_bytes_sent=7
      [TCP Retransmission] 40000 → 60000 [ACK] Seq=11 Ack=1 Win=8000 Len=20
        completeness=47 initial_rtt=0.002000000 bytes_in_flight=20 push_bytes_sent=27
        rto=0.900000000 rto_frame=6 segment_data=20 bytes
      """),
  TCPTrace(
    "a probe of a window after an acknowledgment ahead of data",
    segments: """
      c 0 S 1000 0 0 8000
      s 1000 SA 5000 1001 0 8000
      c 1000 A 1001 5001 0 8000
      c 1000 PA 1001 5001 10 8000
      s 1000 A 5001 1012 0 8000
      s 1000 A 5001 1011 0 0
      c 1000 A 1011 5001 1 8000
      s 1000 A 5001 1012 0 0
      c 1000 A 1012 5001 0 8000
      """,
    answers: """
      40000 → 60000 [SYN] Seq=0 Win=8000 Len=0
        completeness=0
      60000 → 40000 [SYN, ACK] Seq=0 Ack=1 Win=8000 Len=0
        completeness=1 acks_frame=1 ack_rtt=0.001000000
      40000 → 60000 [ACK] Seq=1 Ack=1 Win=8000 Len=0
        completeness=3 acks_frame=2 ack_rtt=0.001000000 initial_rtt=0.002000000
      40000 → 60000 [PSH, ACK] Seq=1 Ack=1 Win=8000 Len=10
        completeness=7 initial_rtt=0.002000000 bytes_in_flight=10 push_bytes_sent=10
      [TCP ACKed unseen segment] 60000 → 40000 [ACK] Seq=1 Ack=12 Win=8000 Len=0
        completeness=15 initial_rtt=0.002000000
      [TCP ZeroWindow] 60000 → 40000 [ACK] Seq=1 Ack=11 Win=0 Len=0
        completeness=15 initial_rtt=0.002000000
      [TCP ZeroWindowProbe] 40000 → 60000 [ACK] Seq=11 Ack=1 Win=8000 Len=1
        completeness=15 initial_rtt=0.002000000 bytes_in_flight=1 push_bytes_sent=1
      [TCP ZeroWindowProbeAck] [TCP ZeroWindow] 60000 → 40000 [ACK] Seq=1 Ack=12 Win=0 Len=0
        completeness=15 acks_frame=7 ack_rtt=0.001000000 initial_rtt=0.002000000
      [TCP Dup ACK 3#1] 40000 → 60000 [ACK] Seq=12 Ack=1 Win=8000 Len=0
        completeness=15 initial_rtt=0.002000000
      """),
  TCPTrace(
    "a SYN with data while data is under way",
    segments: """
      c 0 S 1000 0 0 8000
      c 1000 S 1000 0 10 8000
      s 1000 SA 5000 1011 0 8000
      c 1000 A 1011 5001 0 8000
      """,
    answers: """
      40000 → 60000 [SYN] Seq=0 Win=8000 Len=0
        completeness=0
      40000 → 60000 [SYN] Seq=0 Win=8000 Len=10
        completeness=1
      [TCP ACKed unseen segment] 60000 → 40000 [SYN, ACK] Seq=0 Ack=11 Win=8000 Len=0
        completeness=1 tfo_ack acks_frame=2 ack_rtt=0.001000000
      40000 → 60000 [ACK] Seq=11 Ack=1 Win=8000 Len=0
        completeness=3 acks_frame=3 ack_rtt=0.001000000 initial_rtt=0.002000000
      """),
]
