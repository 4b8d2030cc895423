// swift-tools-version: 6.2
import PackageDescription

// Small programs that use Remora as any other package would.
let package = Package(
  name: "remora-examples",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "remora", path: "..")],
  targets: [
    .executableTarget(
      name: "count-protocols",
      dependencies: [
        .product(name: "RemoraCore", package: "remora"),
        .product(name: "RemoraProtocols", package: "remora"),
        .product(name: "RemoraCapture", package: "remora"),
      ]),
    .executableTarget(
      name: "parley",
      dependencies: [
        .product(name: "RemoraCore", package: "remora"),
        .product(name: "RemoraProtocols", package: "remora"),
      ]),
  ]
)
