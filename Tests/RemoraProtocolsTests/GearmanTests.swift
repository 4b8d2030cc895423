import RemoraProtocols
import RemoraTesting
import Testing

/// Jobs for workers. Values from tshark 4.6.9.
@Suite struct GearmanTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var carrier: String
    var from, to: UInt16
    var hex: String
    var values: [(String, [String])]
    var columns: (String, String)

    func packet() throws -> PacketBuilder {
      let start = try PacketBuilder(hex)
      let whole = carrier == "udp" ? start.udp(from: from, to: to) : start.tcp(from: from, to: to)
      return whole.ipv4().ethernet()
    }
  }

  static let samples: [Sample] = [
    Sample(
      testDescription: "a job", carrier: "tcp", from: 40000, to: 4730,
      hex:
        "00524551000000070000001061006200636300640065006600670068",
      values: [
        ("gearman.func.name", ["a"]),
        ("gearman.uniq_id", ["b"]),
        ("gearman.func.arg", ["cc"]),
      ],
      columns: ("Gearman", "[REQ] SUBMIT_JOB(7) LEN=16")),
    Sample(
      testDescription: "a schedule", carrier: "tcp", from: 40001, to: 4730,
      hex:
        "00524551000000230000001061006200636300640065006600670068",
      values: [
        ("gearman.submit_job_sched.minute", ["cc"]),
        ("gearman.submit_job_sched.day_of_week", ["g"]),
      ],
      columns: ("Gearman", "[REQ] SUBMIT_JOB_SCHED(35) LEN=16")),
    Sample(
      testDescription: "a status", carrier: "tcp", from: 40002, to: 4730,
      hex:
        "005245530000002a0000001061006200636300640065006600670068",
      values: [
        ("gearman.job.known", ["b"]),
        ("gearman.client_count", ["f"]),
      ],
      columns: ("Gearman", "[RES] STATUS_RES_UNIQUE(42) LEN=16")),
    Sample(
      testDescription: "nothing known", carrier: "tcp", from: 40003, to: 4730,
      hex:
        "005245510000002b0000001061006200636300640065006600670068",
      values: [
        ("gearman.pkt_type", ["43"])
      ],
      columns: ("Gearman", "[REQ] Unknown (0x0000002b)(43) LEN=16")),
    Sample(
      testDescription: "an administrator", carrier: "tcp", from: 40004, to: 4730,
      hex:
        "776f726b6572730d0a",
      values: [
        ("gearman.mgr_cmd", ["workers"])
      ],
      columns: ("Gearman", "[MGR] workers")),
    Sample(
      testDescription: "two packets", carrier: "tcp", from: 40005, to: 4730,
      hex:
        "005245510000000900000000005245510000000400000000",
      values: [
        ("gearman.pkt_type", ["9", "4"])
      ],
      columns: ("Gearman", "[REQ] GRAB_JOB(9) LEN=0 , [REQ] PRE_SLEEP(4) LEN=0")),
  ]

  @Test(arguments: samples)
  func valuesAndColumnsAreAsInTshark(_ sample: Sample) throws {
    let test = try PacketTest(.standard)
    let packet = try sample.packet()
    let rows = test.rows(packet)
    for (name, values) in sample.values {
      #expect(rows.values(name) == values, "\(name)")
    }
    let columns = try PacketTest(.standard).columns(packet)
    #expect(columns.protocol == sample.columns.0)
    #expect(columns.info == sample.columns.1)
  }

  @Test(arguments: samples)
  func cutOrChangedAnywhereTreesStaySound(_ sample: Sample) throws {
    let test = try PacketTest(.standard)
    let packet = try sample.packet()
    #expect(test.everyPrefix(of: packet) == [])
    #expect(test.mutations(of: packet) == [])
  }
}
