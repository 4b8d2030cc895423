// swift-tools-version: 6.2
import PackageDescription

// What plugins are built with: the part of Remora that they have in them, and the tools for their
// tests. `make install` puts it into PREFIX/share/remora; `Sources` is that of the whole package.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

let package = Package(
  name: "remora",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "RemoraCore", targets: ["RemoraCore"]),
    .library(name: "RemoraPlugin", targets: ["RemoraPlugin"]),
    .library(name: "RemoraTesting", targets: ["RemoraTesting"]),
  ],
  targets: [
    .target(name: "CRemoraPlugin"),
    .target(name: "RemoraCore", swiftSettings: strict),
    .target(name: "RemoraReport", dependencies: ["RemoraCore"], swiftSettings: strict),
    .target(
      name: "RemoraPlugin", dependencies: ["RemoraCore", "CRemoraPlugin"], swiftSettings: strict),
    .target(
      name: "RemoraTesting", dependencies: ["RemoraCore", "RemoraReport"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
