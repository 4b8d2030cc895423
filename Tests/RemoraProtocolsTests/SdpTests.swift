import RemoraProtocols
import RemoraTesting
import Testing

/// Descriptions inside of SIP as tshark 4.6.9 shows them.
@Suite struct SdpTests {
  static func packet(_ media: String, call: String = "c1") throws -> PacketBuilder {
    let body = "v=0\r\no=- 1 1 IN IP4 192.0.2.9\r\ns=-\r\nc=IN IP4 192.0.2.9\r\nt=0 0\r\n" + media
    let head = """
      INVITE sip:bob@192.0.2.2 SIP/2.0
      Via: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK\(call)
      To: <sip:bob@192.0.2.2>
      From: <sip:al@192.0.2.1>;tag=1
      Call-ID: \(call)
      CSeq: 1 INVITE
      Content-Type: application/sdp
      Content-Length: \(body.utf8.count)


      """
    let lines = head.split(separator: "\n", omittingEmptySubsequences: false)
    let bytes = Array((lines.joined(separator: "\r\n") + body).utf8)
    return PacketBuilder(bytes: bytes).udp(from: 5060, to: 5060).ipv4().ethernet()
  }

  private static let crypto =
    "m=audio 49170 RTP/SAVP 0\r\na=crypto:1 AES_CM_128_HMAC_SHA1_80 "
    + "inline:WVNfX19zZW1jdGwgKCkgewkyMjA7fQp9CnVubGVz|2^20|1:4\r\n"

  @Test(arguments: [
    (crypto, "sdp.crypto.master_key", "Master Key: 59535f5f5f73656d63746c202829207b"),
    (crypto, "sdp.crypto.master_salt", "Master salt: 093232303b7d0a7d0a756e6c6573"),
    (crypto, "sdp.crypto.mki_length", "mki_length: 4"),
    (
      "m=video 6 RTP/AVP 98\r\na=rtpmap:98 H264/90000\r\na=fmtp:98 packetization-mode=1\r\n",
      "sdp.fmtp.h264_packetization_mode", "Packetization mode: Non-interleaved mode (1)"
    ),
    ("m=audio 99999 RTP/AVP 0\r\n", "sdp.media.port", "Media Port: 65535"),
    ("xyz\r\n", "sdp.invalid", "Invalid line: xyz"),
    ("a=ipbcp:1 Request\r\n", "sdp.ipbcp.command", "IPBCP Command Type: Request"),
  ])
  func labels(_ media: String, _ name: String, _ label: String) throws {
    let rows = try PacketTest(.standard).rows(Self.packet(media))
    #expect(rows.first { $0.name == name }?.label == label)
  }

  @Test func callsThatAnnounceTheSameStreamAreListed() throws {
    let test = try PacketTest(.standard)
    _ = test.rows(try Self.packet("m=audio 7000 RTP/AVP 0\r\n"))
    let rows = test.rows(try Self.packet("m=audio 7000 RTP/AVP 0\r\n", call: "c2"))
    #expect(rows.values("sip.call_id_generated") == ["c2", "c1", "c2"])
    let none = test.rows(try Self.packet("m=audio 7000 TCP/RTP/AVP 0\r\n", call: "c3"))
    #expect(none.values("sip.call_id_generated") == ["c3"])
  }
}
