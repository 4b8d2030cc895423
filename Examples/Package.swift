// swift-tools-version: 6.2
import PackageDescription

/// All of Remora, by one import.
let library: [Target.Dependency] = [.product(name: "Remora", package: "remora")]

// Small programs that use Remora as any other package would.
let package = Package(
  name: "remora-examples",
  platforms: [.macOS(.v15)],
  products: [
    // A plugin is a shared library.
    .library(name: "ParleyPlugin", type: .dynamic, targets: ["ParleyPlugin"])
  ],
  dependencies: [.package(name: "remora", path: "..")],
  targets: [
    .executableTarget(name: "extract-fields", dependencies: library),
    .executableTarget(name: "live-filter", dependencies: library),
    .executableTarget(name: "walk-tree", dependencies: library),
    .executableTarget(name: "emit-json", dependencies: library),
    .executableTarget(
      name: "count-protocols",
      dependencies: [
        .product(name: "Remora", package: "remora"),
        .product(name: "RemoraCore", package: "remora"),
        .product(name: "RemoraProtocols", package: "remora"),
        .product(name: "RemoraCapture", package: "remora"),
      ]),
    .target(name: "Parley", dependencies: [.product(name: "RemoraCore", package: "remora")]),
    .executableTarget(
      name: "own-program",
      dependencies: [
        "Parley",
        .product(name: "RemoraCore", package: "remora"),
        .product(name: "RemoraProtocols", package: "remora"),
      ]),
    .executableTarget(
      name: "my-remora",
      dependencies: [
        "Parley",
        .product(name: "RemoraCore", package: "remora"),
        .product(name: "RemoraMain", package: "remora"),
      ]),
    .target(
      name: "ParleyPlugin",
      dependencies: ["Parley", .product(name: "RemoraPlugin", package: "remora")]),
    .executableTarget(
      name: "parley-sample",
      dependencies: [.product(name: "RemoraTesting", package: "remora")]),
  ]
)
