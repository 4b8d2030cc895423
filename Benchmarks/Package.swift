// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that nobody who depends on Remora builds it.
let package = Package(
  name: "remora-benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "remora", path: "..")],
  targets: [
    .executableTarget(
      name: "dissect",
      dependencies: [
        .product(name: "RemoraCore", package: "remora"),
        .product(name: "RemoraProtocols", package: "remora"),
        .product(name: "RemoraCapture", package: "remora"),
      ]),
    .executableTarget(
      name: "filter",
      dependencies: [
        .product(name: "RemoraCore", package: "remora"),
        .product(name: "RemoraProtocols", package: "remora"),
        .product(name: "RemoraCapture", package: "remora"),
        .product(name: "RemoraFilter", package: "remora"),
      ]),
  ]
)
