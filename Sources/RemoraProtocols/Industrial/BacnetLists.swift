import RemoraCore

/// Lists of names that texts are made with, each read once.
enum BacnetLists {
  static let vendors = ValueNames(packed: bacVendorNames)
  static let tags = ValueNames(packed: bacTagNames)
  static let confirmed = ValueNames(packed: bacConfirmedNames)
  static let unconfirmed = ValueNames(packed: bacUnconfirmedNames)
  static let rejects = ValueNames(packed: bacRejectNames)
  static let aborts = ValueNames(packed: bacAbortNames)
  static let restarts = ValueNames(packed: bacRestartNames)
  static let functions = ValueNames(packed: bvlcNames)
  static let functions6 = ValueNames(packed: bvlc6Names)
  static let objects = BacnetNames(bacObjectNames, vendor: 128)
  static let eventTypes = BacnetNames(bacEventTypeNames, vendor: 64)
  static let status = BacnetNames(bacStatusNames, vendor: 64)
  static let states = BacnetNames(
    "0=normal\n1=fault\n2=offnormal\n3=high-limit\n4=low-limit\n5=life-safety-alarm", vendor: 64)
  static let transitions = BacnetNames("0=to-offnormal\n1=to-fault\n2=to-normal", vendor: 64)
  static let segmentation = BacnetNames(
    "0=segmented-both\n1=segmented-transmit\n2=segmented-receive\n3=no-segmentation", vendor: 4)
}
