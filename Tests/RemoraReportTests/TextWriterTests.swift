import RemoraCore
import Testing

@testable import RemoraReport

@Suite struct TextWriterTests {
  private func written(_ body: (inout TextWriter) -> Void) -> String {
    var out = TextWriter(capacity: 64)
    body(&out)
    return out.string
  }

  @Test(arguments: [
    0, 7, 9, 10, 99, 100, 101, 999, 1000, 12345, 99999, 100_000, 4_294_967_295,
    9_999_999_999_999_999_999, 10_000_000_000_000_000_000, UInt64.max,
  ])
  func decimalNumbersAreThoseOfTheStandardLibrary(_ number: UInt64) {
    #expect(written { $0.decimal(number) } == String(number))
    #expect(written { $0.signed(Int64(bitPattern: number)) } == String(Int64(bitPattern: number)))
    #expect(written { $0.hex(number, digits: 1) } == String(number, radix: 16))
    #expect(written { $0.octal(number) } == String(number, radix: 8))
  }

  @Test func digitsArePaddedWithZeros() {
    #expect(written { $0.decimal(42, digits: 9) } == "000000042")
    #expect(written { $0.hex(0xab, digits: 4) } == "00ab")
    #expect(written { $0.upperHex(0x5ca1) } == "5CA1")
  }

  @Test func bytesAreHexadecimalWithOrWithoutSeparator() {
    let bytes: [UInt8] = [0, 0x0f, 0xa5, 0xff]
    bytes.withUnsafeBytes { raw in
      #expect(written { $0.hex(raw) } == "000fa5ff")
      #expect(written { $0.hex(raw, separator: 0x3a) } == "00:0f:a5:ff")
    }
    #expect(written { $0.hex(UnsafeRawBufferPointer(start: nil, count: 0), separator: 58) } == "")
  }

  /// Values as tshark prints a double (`collectd.val.gauge`).
  @Test(arguments: [
    (0.16875, "0.16875"), (1.0 / 3, "0.3333333333333333"), (1e10, "1e+10"), (0, "0"),
    (-0.0, "-0"), (123_456_789, "123456789"), (16_777_216, "16777216"), (3.4e38, "3.4e+38"),
    (1e-5, "1e-05"), (1e-4, "0.0001"), (123_456.7, "123456.7"), (-2.5, "-2.5"),
    (.infinity, "Infinity"), (-.infinity, "-Infinity"), (.nan, "NaN"), (1e6, "1e+06"),
    (1e5, "100000"), (999_999.5, "999999.5"), (123_456_789_012_345_680, "123456789012345680"),
    (.leastNonzeroMagnitude, "5e-324"), (0.428, "0.428"),
    (12_345.678901234567, "12345.678901234567"),
    (1.2345678e300, "1.2345678e+300"), (1.23456789e-5, "1.23456789e-05"),
    (1.23456789e20, "1.23456789e+20"), (12_345_670, "12345670"),
    (123_456_700_000, "123456700000"), (0.00012345678, "0.00012345678"),
    (1_234_567_890_123_456_774_144, "1234567890123456800000"), (100_000.5, "100000.5"),
    (2.2250738585072014e-308, "2.2250738585072014e-308"), (1e100, "1e+100"),
  ])
  func doublesHaveTheFewestDigits(_ number: Double, _ text: String) {
    #expect(written { $0.shortest(number) } == text)
  }

  /// Values as tshark prints a float: nine digits for machines, six for people.
  @Test(arguments: [
    (Float(0.16875), "0.168750003", "0.16875"), (36, "36", "36"),
    (-0.000416567811, "-0.000416567811", "-0.000416568"),
    (75.0999756, "75.0999756", "75.1"), (0.0142520145, "0.0142520145", "0.014252"),
    (132.709457, "132.709457", "132.709"),
  ])
  func floatsAreRounded(_ number: Float, _ value: String, _ label: String) {
    #expect(written { $0.general(Double(number), precision: 9) } == value)
    #expect(written { $0.general(Double(number), precision: 6) } == label)
  }

  /// `frame.time_relative` of a capture made for the purpose.
  @Test(arguments: [
    (0, "0.000000000 seconds"), (1, "1 nanosecond"), (999, "999 nanoseconds"),
    (1000, "1.000 microseconds"), (1500, "1.500 microseconds"), (999_999, "999.999 microseconds"),
    (1_000_000, "1.000000 milliseconds"), (999_999_999, "999.999999 milliseconds"),
    (1_000_000_000, "1 second"), (1_500_000_000, "1.500000000 seconds"),
    (60_000_000_000, "1 minute"), (60_000_000_001, "1 minute, 1 nanosecond"),
    (61_000_000_000, "1 minute, 1 second"), (120_000_500_000, "2 minutes, 500.000 microseconds"),
    (3_661_000_000_000, "1 hour, 1 minute, 1 second"), (86_400_000_000_005, "1 day, 5 nanoseconds"),
    (180_122_000_000_000, "2 days, 2 hours, 2 minutes, 2 seconds"),
    (-1500, "-1.500 microseconds"), (-61_000_000_000, "-1 minute, 1 second"),
  ])
  func spansAreSpelledOut(_ nanoseconds: Int64, _ text: String) {
    #expect(written { $0.longSpan(.init(nanoseconds: nanoseconds)) } == text)
  }

  @Test func momentsInAllForms() {
    let zone = Zone(rules: [.init(from: .min, offset: -14_400, name: "EDT")])
    let time = AbsoluteTime(seconds: 1_600_000_000, nanoseconds: 123_456_000)
    #expect(written { $0.longTime(time, zone) } == "Sep 13, 2020 08:26:40.123456000 EDT")
    #expect(written { $0.longTime(time, nil) } == "Sep 13, 2020 12:26:40.123456000 UTC")
    #expect(written { $0.isoTime(time, zone) } == "2020-09-13T08:26:40.123456000-0400")
    #expect(written { $0.isoTime(time, nil) } == "2020-09-13T12:26:40.123456000Z")
    #expect(
      written { $0.columnTime(time, zone, date: .dayOfYear, digits: 6) }
        == "2020/257 08:26:40.123456")
    #expect(written { $0.epoch(time) } == "1600000000.123456000")
    let december = AbsoluteTime(seconds: 944_207_170, nanoseconds: 490_000_000)
    #expect(written { $0.longTime(december, nil) } == "Dec  3, 1999 07:46:10.490000000 UTC")
    let leap = AbsoluteTime(seconds: 951_782_400, nanoseconds: 0)
    #expect(written { $0.isoTime(leap, nil) } == "2000-02-29T00:00:00.000000000Z")
    #expect(
      written { $0.columnTime(leap, nil, date: .dayOfYear, digits: 0) } == "2000/060 00:00:00Z")
    let early = AbsoluteTime(seconds: -2_208_988_800, nanoseconds: 0)
    #expect(written { $0.isoTime(early, nil) } == "1900-01-01T00:00:00.000000000Z")
  }

  static let nasty: [UInt8] =
    Array("A".utf8) + [1, 2, 7, 8, 9, 10, 11, 12, 13, 14, 27, 31] + Array("B".utf8) + [127]
    + Array("C<>&\"'\\/D".utf8)

  /// `syslog.msg` of a datagram made for the purpose.
  @Test func controlsAreEscapedAsEachFormatDoes() {
    Self.nasty.withUnsafeBytes { raw in
      #expect(
        written { $0.string(raw, .label) }
          == #"A\x01\x02\a\b\t\n\v\f\r\x0E\x1B\x1FB\x7FC<>&"'\/D"#)
      #expect(
        written { $0.string(raw, .column) }
          == #"A\001\002\a\b\t\n\v\f\r\016\033\037B\177C<>&"'\/D"#)
      let xml = written {
        $0.string(raw, .none)
        $0.escapeXML(from: 0)
      }
      #expect(
        xml
          == "A\\x1\\x2\\x7\\x8\t\n\\xb\\xc\r\\xe\\x1b\\x1fB\\x7fC&lt;&gt;&amp;&quot;&#x27;\\/D")
      let json = written {
        $0.string(raw, .none)
        $0.escapeJSON(from: 0)
      }
      #expect(
        json
          == "A\\u0001\\u0002\\u0007\\b\\t\\n\\u000b\\f\\r\\u000e\\u001b\\u001fB\u{7f}C<>&\\\"'\\\\/D"
      )
      let fields = written {
        $0.string(raw, .none)
        $0.escapeC(from: 0, doubling: 0x22)
      }
      #expect(
        fields
          == "A\u{1}\u{2}\\a\\b\\t\\n\\v\\f\\r\u{e}\u{1b}\u{1f}B\u{7f}C<>&\"\"'\\\\/D")
    }
  }

  @Test func endTagsInJsonCannotEndAScript() {
    let json = written {
      $0.text("a/b</TITLE>")
      $0.escapeJSON(from: 0)
    }
    #expect(json == "a/b<\\/TITLE>")
  }

  /// Unicode 15.0 section 3.9: each longest beginning of a character is replaced once.
  @Test func invalidUtf8IsReplaced() {
    let bytes: [UInt8] = [
      0x61, 0xf1, 0x80, 0x80, 0xe1, 0x80, 0xc2, 0x62, 0x80, 0x63, 0x80, 0xbf, 0x64, 0xed, 0xa0,
      0x80, 0xc3,
    ]
    bytes.withUnsafeBytes { raw in
      #expect(written { $0.string(raw, .none) } == String(decoding: bytes, as: UTF8.self))
    }
  }

  @Test func everyByteInEveryPlaceStaysValid() {
    for first in UInt8.min...UInt8.max {
      for length in 1...17 {
        var bytes = [UInt8](repeating: 0x61, count: length)
        bytes[length - 1] = first
        let text = bytes.withUnsafeBytes { raw in
          written {
            $0.string(raw, .none)
            $0.escapeXML(from: 0)
          }
        }
        let inside = text.unicodeScalars.allSatisfy {
          $0.value >= 0x20 || $0 == "\t" || $0 == "\n" || $0 == "\r"
        }
        #expect(inside && !text.contains("<") && !text.contains("\""))
      }
    }
  }
}
