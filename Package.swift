// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "rigtui",
  targets: [
    .target(name: "RigModel"),
    .target(name: "RigReport", dependencies: ["RigModel"]),
  ],
  swiftLanguageModes: [.v6]
)
