// swift-tools-version: 6.2
import PackageDescription

// Coverage-guided fuzzing with libFuzzer; built only by `make fuzz-long`:
//   swift build -c release --sanitize fuzzer --sanitize address
// The flag below is why this is a package of its own: nobody can depend on one that has it.
let package = Package(
  name: "remora-fuzz",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "remora", path: "..")],
  targets: [
    .executableTarget(
      name: "fuzz",
      dependencies: [
        .product(name: "RemoraCore", package: "remora"),
        .product(name: "RemoraProtocols", package: "remora"),
        .product(name: "RemoraCapture", package: "remora"),
        .product(name: "RemoraFilter", package: "remora"),
      ],
      swiftSettings: [.unsafeFlags(["-parse-as-library"])])
  ]
)
