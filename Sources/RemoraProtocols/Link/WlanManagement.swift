import RemoraCore

/// Bodies of management frames (IEEE 802.11-2020 section 9.3.3).
struct WirelessManagement {
  init(_ p: inout Builder) {}
  func add(_ d: inout Dissection, _ head: WirelessLayer.Head) throws(Malformed) {}
}
