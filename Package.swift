// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "rigtui",
  targets: [
    .target(name: "RigModel"),
    .target(name: "RigReport", dependencies: ["RigModel"]),
    .target(name: "TerminalUI"),
    .target(name: "Planner", dependencies: ["RigModel", "RigReport", "TerminalUI"]),
  ],
  swiftLanguageModes: [.v6]
)
