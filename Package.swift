// swift-tools-version: 6.2
import PackageDescription

/// Every target of ours: each module imports what it uses, says `any` where a
/// value is boxed, and compiles without a warning.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .treatAllWarnings(as: .error),
]
/// Targets that have no business with raw memory.
let safe: [SwiftSetting] = strict + [.strictMemorySafety()]

let package = Package(
  name: "remora",
  platforms: [.macOS(.v15), .iOS(.v18)],
  products: [
    .library(name: "Remora", targets: ["Remora"]),
    .library(name: "RemoraCore", targets: ["RemoraCore"]),
    .library(name: "RemoraProtocols", targets: ["RemoraProtocols"]),
    .library(name: "RemoraFilter", targets: ["RemoraFilter"]),
    .library(name: "RemoraCapture", targets: ["RemoraCapture"]),
    .library(name: "RemoraReport", targets: ["RemoraReport"]),
    .library(name: "RemoraTesting", targets: ["RemoraTesting"]),
    .library(name: "RemoraMain", targets: ["RemoraMain"]),
    .library(name: "RemoraPlugin", targets: ["RemoraPlugin"]),
    .executable(name: "remora", targets: ["RemoraCommand"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-crypto.git", from: "4.5.2")
  ],
  targets: [
    .systemLibrary(name: "CPcap", providers: [.apt(["libpcap-dev"])]),
    .systemLibrary(name: "CPCRE2", providers: [.apt(["libpcre2-dev"])]),
    .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CZstd", providers: [.apt(["libzstd-dev"])]),
    .systemLibrary(name: "CLz4", providers: [.apt(["liblz4-dev"])]),
    .systemLibrary(name: "CBrotli", providers: [.apt(["libbrotli-dev"])]),

    // The C interface of plugins: remora_plugin.h.
    .target(name: "CRemoraPlugin"),

    .target(name: "RemoraCore", swiftSettings: strict),
    .target(name: "RemoraProtocols", dependencies: ["RemoraCore"], swiftSettings: safe),
    .target(name: "RemoraFilter", dependencies: ["RemoraCore", "CPCRE2"], swiftSettings: strict),
    .target(
      name: "RemoraCapture", dependencies: ["CPcap", "CZlib", "CZstd", "CLz4"],
      swiftSettings: strict),
    .target(name: "RemoraReport", dependencies: ["RemoraCore"], swiftSettings: strict),
    .target(
      name: "Remora",
      dependencies: [
        "RemoraCore", "RemoraProtocols", "RemoraFilter", "RemoraCapture", "RemoraReport",
        "CRemoraPlugin", "CZlib", "CZstd", "CLz4", "CBrotli",
        .product(name: "Crypto", package: "swift-crypto"),
      ], swiftSettings: strict),
    .target(
      name: "RemoraMain", dependencies: ["Remora", "RemoraCore", "RemoraProtocols"],
      swiftSettings: strict),
    .target(
      name: "RemoraPlugin", dependencies: ["RemoraCore", "CRemoraPlugin"], swiftSettings: strict),
    .executableTarget(name: "RemoraCommand", dependencies: ["RemoraMain"], swiftSettings: strict),
    .target(
      name: "RemoraTesting", dependencies: ["RemoraCore", "RemoraReport"], swiftSettings: strict),

    .testTarget(name: "RemoraCoreTests", dependencies: ["RemoraCore"], swiftSettings: strict),
    .testTarget(
      name: "RemoraProtocolsTests", dependencies: ["RemoraProtocols", "RemoraTesting", "Remora"],
      swiftSettings: strict),
    .testTarget(
      name: "RemoraFilterTests",
      dependencies: ["RemoraFilter", "RemoraCore", "Remora", "RemoraProtocols", "RemoraCapture"],
      swiftSettings: strict),
    .testTarget(name: "RemoraCaptureTests", dependencies: ["RemoraCapture"], swiftSettings: strict),
    .testTarget(
      name: "RemoraReportTests", dependencies: ["RemoraReport", "RemoraCore"], swiftSettings: strict
    ),
    .testTarget(
      name: "RemoraTests",
      dependencies: [
        "Remora", "RemoraCore", "RemoraProtocols", "RemoraFilter", "RemoraCapture", "RemoraReport",
        "RemoraPlugin", "RemoraTesting", "CRemoraPlugin",
      ],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
