/// Situations in the life of a connection, each with the states that RFC 9293 gives both ends.
///
/// A line is a segment: who sends it (`c`, `s`), its flags, number, acknowledgment and bytes of
/// data, perhaps `+N` seconds since the segment before or `o=HEX` options; behind `=>` the states of
/// client and server after it, and what else is said of it. `@open` stands for a handshake from 100
/// and 300 on, `@half` for the same with the client's FIN and its acknowledgment behind.
struct TCPLifeCase: Sendable, CustomStringConvertible {
  let description: String
  let lines: [Substring]

  init(_ name: String, _ text: String) {
    description = name
    lines = text.split(separator: "\n").flatMap { line -> [Substring] in
      switch line {
      case "@open": Self.opening
      case "@half": Self.opening + Self.halfClosing
      default: [line]
      }
    }
  }

  private static let opening: [Substring] = ["c S 100 0 0", "s SA 300 101 0", "c A 101 301 0"]
  private static let halfClosing: [Substring] = ["c FA 101 301 0", "s A 301 102 0"]
}

/// RFC 9293 section 3.5: establishing a connection.
let tcpOpenings: [TCPLifeCase] = [
  TCPLifeCase(
    "three-way handshake (figure 6)",
    """
    c S 100 0 0 => SYN_SENT SYN_RCVD handshake=1 open
    s SA 300 101 0 => ESTABLISHED SYN_RCVD handshake=2 right half-open
    c A 101 301 0 => ESTABLISHED ESTABLISHED handshake=3 right established
    c PA 101 301 20 => ESTABLISHED ESTABLISHED
    s A 301 121 0 => ESTABLISHED ESTABLISHED
    """),
  TCPLifeCase(
    "simultaneous open (figure 7)",
    """
    c S 100 0 0 => SYN_SENT SYN_RCVD handshake=1 open
    s S 300 0 0 => SYN_RCVD SYN_RCVD handshake=1 half-open simultaneous open
    c SA 100 301 0 => SYN_RCVD ESTABLISHED handshake=2 right half-open
    s SA 300 101 0 => ESTABLISHED ESTABLISHED handshake=2 right established
    """),
  TCPLifeCase(
    "recovery from an old duplicate SYN (figure 8)",
    """
    c S 100 0 0 => SYN_SENT SYN_RCVD handshake=1 open
    s SA 300 91 0 => SYN_SENT SYN_RCVD handshake=2 wrong half-open; SYN-ACK with a wrong acknowledgment number
    c R 91 0 0 => SYN_SENT LISTEN reset
    s SA 400 101 0 => ESTABLISHED SYN_RCVD handshake=2 right half-open
    c A 101 401 0 => ESTABLISHED ESTABLISHED handshake=3 right established
    """),
  TCPLifeCase(
    "half-open connection found by its restarted end (figure 10)",
    """
    @open
    c S 400 0 0 => SYN_SENT ESTABLISHED handshake=1 open; SYN over a living connection
    s A 301 101 0 => SYN_SENT ESTABLISHED challenge ACK
    c R 101 0 0 => SYN_SENT CLOSED reset
    c S 400 0 0 => SYN_SENT SYN_RCVD handshake=1 open
    s SA 500 401 0 => ESTABLISHED SYN_RCVD handshake=2 right half-open
    """),
  TCPLifeCase(
    "half-open connection found by the end that is up (figure 11)",
    """
    @open
    s PA 301 101 10 => ESTABLISHED ESTABLISHED
    c R 101 0 0 => CLOSED CLOSED reset, over
    """),
  TCPLifeCase(
    "old duplicate SYN between two passive ends (figure 12)",
    """
    c S 100 0 0 => SYN_SENT SYN_RCVD handshake=1 open
    s SA 300 101 0 => ESTABLISHED SYN_RCVD handshake=2 right half-open
    c R 101 0 0 => CLOSED LISTEN reset, over
    """),
  TCPLifeCase(
    "SYN that nobody answers",
    """
    c S 100 0 0 => SYN_SENT SYN_RCVD handshake=1 open
    c S 100 0 0 +1 => SYN_SENT SYN_RCVD handshake=1 again
    c S 100 0 0 +2 => SYN_SENT SYN_RCVD handshake=1 again
    """),
  TCPLifeCase(
    "SYN-ACK that gets lost",
    """
    c S 100 0 0 => SYN_SENT SYN_RCVD handshake=1 open
    s SA 300 101 0 => ESTABLISHED SYN_RCVD handshake=2 right half-open
    c S 100 0 0 +1 => SYN_SENT SYN_RCVD handshake=1 again half-open SYN-ACK did not arrive
    s SA 300 101 0 => ESTABLISHED SYN_RCVD handshake=2 again right half-open
    c A 101 301 0 => ESTABLISHED ESTABLISHED handshake=3 right established
    """),
  TCPLifeCase(
    "third step that gets lost",
    """
    @open
    s SA 300 101 0 +1 => ESTABLISHED SYN_RCVD handshake=2 again right half-open third step did not arrive
    c A 101 301 0 => ESTABLISHED ESTABLISHED handshake=3 again right established
    """),
  TCPLifeCase(
    "third step with data",
    """
    c S 100 0 0 => SYN_SENT SYN_RCVD handshake=1 open
    s SA 300 101 0 => ESTABLISHED SYN_RCVD handshake=2 right half-open
    c PA 101 301 50 => ESTABLISHED ESTABLISHED handshake=3 right established
    """),
  TCPLifeCase(
    "third step with a wrong acknowledgment",
    """
    c S 100 0 0 => SYN_SENT SYN_RCVD handshake=1 open
    s SA 300 101 0 => ESTABLISHED SYN_RCVD handshake=2 right half-open
    c A 101 999 0 => ESTABLISHED SYN_RCVD handshake=3 wrong half-open; third step with a wrong acknowledgment number
    s R 999 0 0 => CLOSED SYN_RCVD half-open reset
    """),
  TCPLifeCase(
    "third step with a wrong number",
    """
    c S 100 0 0 => SYN_SENT SYN_RCVD handshake=1 open
    s SA 300 101 0 => ESTABLISHED SYN_RCVD handshake=2 right half-open
    c A 5000 301 0 => ESTABLISHED ESTABLISHED handshake=3 wrong established; third step with a wrong sequence number
    """),
  TCPLifeCase(
    "third step and FIN at once",
    """
    c S 100 0 0 => SYN_SENT SYN_RCVD handshake=1 open
    s SA 300 101 0 => ESTABLISHED SYN_RCVD handshake=2 right half-open
    c FA 101 301 0 => FIN_WAIT_1 CLOSE_WAIT handshake=3 close=1 right
    """),
  TCPLifeCase(
    "close in SYN-RECEIVED (section 3.10.4)",
    """
    c S 100 0 0 => SYN_SENT SYN_RCVD handshake=1 open
    s SA 300 101 0 => ESTABLISHED SYN_RCVD handshake=2 right half-open
    s FA 301 101 0 => CLOSE_WAIT FIN_WAIT_1 close=1
    c A 101 302 0 => CLOSE_WAIT FIN_WAIT_2 close=2 half-closed
    """),
  TCPLifeCase(
    "refused (section 3.10.7.1)",
    """
    c S 100 0 0 => SYN_SENT SYN_RCVD handshake=1 open
    s RA 0 101 0 => CLOSED CLOSED refused, over
    """),
  TCPLifeCase(
    "RST in SYN-SENT with a wrong acknowledgment (section 3.10.7.3)",
    """
    c S 100 0 0 => SYN_SENT SYN_RCVD handshake=1 open
    s RA 0 777 0 => SYN_SENT SYN_RCVD; RST with a wrong number
    """),
  TCPLifeCase(
    "asked again after a refusal",
    """
    c S 100 0 0 => SYN_SENT SYN_RCVD handshake=1 open
    s RA 0 101 0 => CLOSED CLOSED refused, over
    c S 100 0 0 +1 => SYN_SENT SYN_RCVD handshake=1 open
    s SA 300 101 0 => ESTABLISHED SYN_RCVD handshake=2 right half-open
    """),
  TCPLifeCase(
    "stale SYN in ESTABLISHED (section 3.10.7.4)",
    """
    @open
    c PA 101 301 10 => ESTABLISHED ESTABLISHED
    c S 100 0 0 => ESTABLISHED ESTABLISHED again; stale SYN
    """),
  TCPLifeCase(
    "data with the SYN, taken (RFC 7413)",
    """
    c S 100 0 10 => SYN_SENT SYN_RCVD handshake=1 open, TFO data
    s SA 300 111 0 => ESTABLISHED SYN_RCVD handshake=2 right half-open TFO data accepted
    c A 111 301 0 => ESTABLISHED ESTABLISHED handshake=3 right established
    """),
  TCPLifeCase(
    "data with the SYN, not taken (RFC 7413)",
    """
    c S 100 0 10 => SYN_SENT SYN_RCVD handshake=1 open, TFO data
    s SA 300 101 0 => ESTABLISHED SYN_RCVD handshake=2 right half-open TFO data ignored
    c PA 101 301 10 => ESTABLISHED ESTABLISHED handshake=3 right established
    """),
  TCPLifeCase(
    "answer without the SYN's options (RFC 4987 section 3.6)",
    """
    c S 100 0 0 o=020405b401010402030307 => SYN_SENT SYN_RCVD handshake=1 open
    s SA 300 101 0 o=020405b4 => ESTABLISHED SYN_RCVD handshake=2 right half-open SYN-ACK without the SYN's options
    """),
  TCPLifeCase(
    "second answer with another number",
    """
    c S 100 0 0 => SYN_SENT SYN_RCVD handshake=1 open
    s SA 300 101 0 => ESTABLISHED SYN_RCVD handshake=2 right half-open
    s SA 900 101 0 => ESTABLISHED SYN_RCVD handshake=2 right half-open; SYN-ACK with another initial number
    """),
  TCPLifeCase(
    "SYN and FIN at once",
    "c SF 100 0 0 => SYN_SENT SYN_RCVD handshake=1 open; SYN and FIN at once"),
]

/// RFC 9293 section 3.6: closing a connection.
let tcpClosings: [TCPLifeCase] = [
  TCPLifeCase(
    "normal close (figure 13)",
    """
    @open
    c FA 101 301 0 => FIN_WAIT_1 CLOSE_WAIT close=1
    s A 301 102 0 => FIN_WAIT_2 CLOSE_WAIT close=2 half-closed
    s FA 301 102 0 => TIME_WAIT LAST_ACK close=3
    c A 102 302 0 => TIME_WAIT CLOSED close=4 over
    """),
  TCPLifeCase(
    "simultaneous close (figure 14)",
    """
    @open
    c FA 101 301 0 => FIN_WAIT_1 CLOSE_WAIT close=1
    s FA 301 101 0 => CLOSING CLOSING close=3 simultaneous close
    c A 102 302 0 => CLOSING TIME_WAIT close=4
    s A 302 102 0 => TIME_WAIT TIME_WAIT close=2 over
    """),
  TCPLifeCase(
    "close in three packets",
    """
    @open
    c FA 101 301 0 => FIN_WAIT_1 CLOSE_WAIT close=1
    s FA 301 102 0 => TIME_WAIT LAST_ACK close=2 close=3 FIN and acknowledgment in one
    c A 102 302 0 => TIME_WAIT CLOSED close=4 over
    """),
  TCPLifeCase(
    "close by the server",
    """
    @open
    s FA 301 101 0 => CLOSE_WAIT FIN_WAIT_1 close=1
    c A 101 302 0 => CLOSE_WAIT FIN_WAIT_2 close=2 half-closed
    c FA 101 302 0 => LAST_ACK TIME_WAIT close=3
    s A 302 102 0 => CLOSED TIME_WAIT close=4 over
    """),
  TCPLifeCase(
    "half-close: the other end goes on",
    """
    @half
    s PA 301 102 500 => FIN_WAIT_2 CLOSE_WAIT half-closed data after the other end's FIN
    c A 102 801 0 => FIN_WAIT_2 CLOSE_WAIT half-closed
    s FA 801 102 0 => TIME_WAIT LAST_ACK close=3
    c A 102 802 0 => TIME_WAIT CLOSED close=4 over
    """),
  TCPLifeCase(
    "FIN with data",
    """
    @open
    c FPA 101 301 30 => FIN_WAIT_1 CLOSE_WAIT close=1 FIN with data
    s A 301 132 0 => FIN_WAIT_2 CLOSE_WAIT close=2 half-closed
    """),
  TCPLifeCase(
    "FIN whose data alone is acknowledged",
    """
    @open
    c FPA 101 301 30 => FIN_WAIT_1 CLOSE_WAIT close=1 FIN with data
    s A 301 131 0 => FIN_WAIT_1 CLOSE_WAIT
    """),
  TCPLifeCase(
    "first FIN sent again",
    """
    @open
    c FA 101 301 0 => FIN_WAIT_1 CLOSE_WAIT close=1
    c FA 101 301 0 +1 => FIN_WAIT_1 CLOSE_WAIT close=1 again
    s A 301 102 0 => FIN_WAIT_2 CLOSE_WAIT close=2 half-closed
    """),
  TCPLifeCase(
    "last acknowledgment lost: FIN in TIME-WAIT (section 3.10.7.4)",
    """
    @half
    s FA 301 102 0 => TIME_WAIT LAST_ACK close=3
    c A 102 302 0 => TIME_WAIT CLOSED close=4 over
    s FA 301 102 0 +1 => TIME_WAIT LAST_ACK close=3 again last acknowledgment did not arrive
    c A 102 302 0 => TIME_WAIT CLOSED close=4 again over
    """),
  TCPLifeCase(
    "TIME-WAIT lasts less than two segment lifetimes",
    """
    @half
    s FA 301 102 0 => TIME_WAIT LAST_ACK close=3
    c A 102 302 0 => TIME_WAIT CLOSED close=4 over
    s A 302 102 0 +239 => TIME_WAIT CLOSED; sent by a closed end
    """),
  TCPLifeCase(
    "TIME-WAIT is over after two segment lifetimes",
    """
    @half
    s FA 301 102 0 => TIME_WAIT LAST_ACK close=3
    c A 102 302 0 => TIME_WAIT CLOSED close=4 over
    s A 302 102 0 +240 => CLOSED CLOSED; sent by a closed end
    """),
  TCPLifeCase(
    "opened anew from TIME-WAIT by the other end (section 3.6.1)",
    """
    @open
    s FA 301 101 0 => CLOSE_WAIT FIN_WAIT_1 close=1
    c FA 101 302 0 => LAST_ACK TIME_WAIT close=2 close=3 FIN and acknowledgment in one
    s A 302 102 0 => CLOSED TIME_WAIT close=4 over
    c S 9000 0 0 +1 => SYN_SENT SYN_RCVD handshake=1 open, reopened from TIME_WAIT
    s SA 7000 9001 0 => ESTABLISHED SYN_RCVD handshake=2 right half-open
    """),
  TCPLifeCase(
    "opened anew by the end in TIME-WAIT",
    """
    @half
    s FA 301 102 0 => TIME_WAIT LAST_ACK close=3
    c A 102 302 0 => TIME_WAIT CLOSED close=4 over
    c S 9000 0 0 +1 => SYN_SENT SYN_RCVD handshake=1 open
    """),
  TCPLifeCase(
    "FIN ahead of data that is missing",
    """
    @open
    c FA 151 301 0 => FIN_WAIT_1 ESTABLISHED close=1 FIN ahead of missing data
    c PA 101 301 50 => FIN_WAIT_1 ESTABLISHED
    s A 301 152 0 => FIN_WAIT_2 CLOSE_WAIT close=2 half-closed
    """),
  TCPLifeCase(
    "data behind the FIN",
    """
    @half
    c PA 102 301 10 => FIN_WAIT_2 CLOSE_WAIT half-closed; data behind the FIN
    """),
  TCPLifeCase(
    "keep-alive changes nothing (section 3.8.4)",
    """
    @open
    c A 100 301 0 +30 => ESTABLISHED ESTABLISHED
    s A 301 101 0 => ESTABLISHED ESTABLISHED
    """),
]

/// RFC 9293 sections 3.5.2, 3.5.3 and 3.10.7.4: RST; and captures that begin late.
let tcpResets: [TCPLifeCase] = [
  TCPLifeCase(
    "RST in SYN-RECEIVED by the server",
    """
    c S 100 0 0 => SYN_SENT SYN_RCVD handshake=1 open
    s SA 300 101 0 => ESTABLISHED SYN_RCVD handshake=2 right half-open
    s R 301 0 0 => CLOSED CLOSED reset, over
    """),
  TCPLifeCase(
    "RST in ESTABLISHED",
    """
    @open
    s RA 301 101 0 => CLOSED CLOSED reset, over
    """),
  TCPLifeCase(
    "RST with a number that does not come next",
    """
    @open
    s R 9999 0 0 => ESTABLISHED ESTABLISHED; RST with a wrong number
    """),
  TCPLifeCase(
    "RST in FIN-WAIT-1",
    """
    @open
    c FA 101 301 0 => FIN_WAIT_1 CLOSE_WAIT close=1
    s R 301 0 0 => CLOSED CLOSED reset, over
    """),
  TCPLifeCase(
    "RST in FIN-WAIT-2",
    """
    @half
    s RA 301 102 0 => CLOSED CLOSED reset, over
    """),
  TCPLifeCase(
    "RST in CLOSE-WAIT",
    """
    @half
    c R 102 0 0 => CLOSED CLOSED reset, over
    """),
  TCPLifeCase(
    "RST in CLOSING",
    """
    @open
    c FA 101 301 0 => FIN_WAIT_1 CLOSE_WAIT close=1
    s FA 301 101 0 => CLOSING CLOSING close=3 simultaneous close
    s R 302 0 0 => CLOSED CLOSED reset, over
    """),
  TCPLifeCase(
    "RST in LAST-ACK",
    """
    @half
    s FA 301 102 0 => TIME_WAIT LAST_ACK close=3
    c R 102 0 0 => CLOSED CLOSED reset, over
    """),
  TCPLifeCase(
    "RST in TIME-WAIT (RFC 1337)",
    """
    @half
    s FA 301 102 0 => TIME_WAIT LAST_ACK close=3
    c A 102 302 0 => TIME_WAIT CLOSED close=4 over
    s R 302 0 0 => CLOSED CLOSED TIME_WAIT cut short
    """),
  TCPLifeCase(
    "segment without ACK is dropped (section 3.10.7.4)",
    """
    @open
    c F 101 0 0 => ESTABLISHED ESTABLISHED; segment without ACK
    """),
  TCPLifeCase(
    "captured from the middle",
    """
    c A 101 301 0 => ESTABLISHED ESTABLISHED captured from the middle
    s PA 301 101 10 => ESTABLISHED ESTABLISHED
    c FA 101 311 0 => FIN_WAIT_1 CLOSE_WAIT close=1
    """),
  TCPLifeCase(
    "captured from the SYN-ACK on",
    """
    s SA 300 101 0 => ESTABLISHED SYN_RCVD handshake=2 half-open a step was not captured
    c A 101 301 0 => ESTABLISHED ESTABLISHED handshake=3 right established
    """),
  TCPLifeCase(
    "captured without the SYN-ACK",
    """
    c S 100 0 0 => SYN_SENT SYN_RCVD handshake=1 open
    c A 101 301 0 => ESTABLISHED ESTABLISHED handshake=3 established, a step was not captured
    """),
  TCPLifeCase(
    "RST alone",
    "c R 101 0 0 => CLOSED CLOSED reset, over"),
]
