// swift-tools-version: 6.1
import PackageDescription

// The commit that `--version` tells, as .ci/release says it; a plain `swift build` knows none.
let commit = Context.environment["RIGTUI_COMMIT"].flatMap { $0.isEmpty ? nil : $0 }

let package = Package(
  name: "rigtui",
  products: [.executable(name: "rigtui", targets: ["rigtui"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/LebJe/TOMLKit", exact: "0.6.0"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2", traits: []),
  ],
  targets: [
    .systemLibrary(name: "CNcurses"),
    .target(name: "CTerminalGuard"),
    .target(name: "CCatalog", exclude: ["Data"]),
    .target(name: "CVersion", cSettings: commit.map { [.define("RIGTUI_COMMIT", to: "\"\($0)\"")] } ?? []),
    .target(name: "RigModel"),
    .target(name: "RigChecks", dependencies: ["RigModel"]),
    .target(name: "RigSolver", dependencies: ["RigChecks", "RigModel"]),
    .target(name: "JSONReading"),
    .target(name: "RigProof", dependencies: ["JSONReading", "RigChecks", "RigModel"]),
    .target(
      name: "RigReport", dependencies: ["RigChecks", "RigModel", "RigProof", "RigSolver", "TerminalUI"]),
    .target(
      name: "RigCatalog",
      dependencies: ["CCatalog", "JSONReading", "RigModel", .product(name: "TOMLKit", package: "TOMLKit")]),
    .target(name: "TerminalUI"),
    .target(name: "CursesTerminal", dependencies: ["CNcurses", "CTerminalGuard", "TerminalUI"]),
    .target(name: "Planner", dependencies: ["RigChecks", "RigModel", "RigReport", "RigSolver", "TerminalUI"]),
    .executableTarget(
      name: "rigtui",
      dependencies: [
        "CursesTerminal", "CVersion", "JSONReading", "Planner", "RigCatalog", "RigModel", "RigProof", "RigReport",
        "RigSolver", "TerminalUI",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      exclude: ["Linker"],
      // Finding the symbols of ncurses and the C++ library and moving the program to another address at each start would
      // take a fifth of the time to the first screen. A file that the linker writes in one go lies in larger pages of the
      // system's cache. The program exports no symbols: no library looks for any, and the loader would have to search
      // them for each of its own.
      linkerSettings: [
        .unsafeFlags(
          [
            "-L", Context.packageDirectory + "/Sources/rigtui/Linker", "-Xclang-linker", "-static-libgcc",
            "-Xclang-linker", "-no-pie", "-use-ld=gold", "-Xlinker", "--no-mmap-output-file", "-Xlinker",
            "--no-export-dynamic",
          ],
          .when(platforms: [.linux], configuration: .release))
      ]),
    .target(name: "RigTesting", dependencies: ["RigModel"], path: "Tests/RigTesting"),
    .testTarget(name: "RigModelTests", dependencies: ["RigModel", "RigTesting"], exclude: ["Golden"]),
    .testTarget(name: "RigChecksTests", dependencies: ["RigChecks", "RigModel", "RigTesting"], exclude: ["Golden"]),
    .testTarget(name: "RigSolverTests", dependencies: ["RigChecks", "RigModel", "RigSolver", "RigTesting"]),
    .testTarget(
      name: "RigProofTests", dependencies: ["RigCatalog", "RigModel", "RigProof", "RigTesting"], exclude: ["Files"]),
    .testTarget(
      name: "RigReportTests",
      dependencies: ["RigCatalog", "RigChecks", "RigModel", "RigReport", "RigSolver", "RigTesting"],
      exclude: ["Golden"]),
    .testTarget(
      name: "RigCatalogTests",
      dependencies: [
        "CCatalog", "JSONReading", "RigCatalog", "RigChecks", "RigModel", "RigTesting",
        .product(name: "TOMLKit", package: "TOMLKit"),
      ],
      exclude: ["Lists", "Speed"]),
    .testTarget(name: "TerminalUITests", dependencies: ["TerminalUI"]),
    .testTarget(
      name: "PlannerTests",
      dependencies: [
        "Planner", "RigCatalog", "RigChecks", "RigModel", "RigReport", "RigSolver", "RigTesting", "TerminalUI",
      ],
      exclude: ["Golden"]),
    .testTarget(
      name: "CommandLineTests",
      dependencies: ["RigModel", "rigtui", .product(name: "Subprocess", package: "swift-subprocess")]),
    .testTarget(name: "ArchitectureTests", exclude: ["Phrases/unspoken.txt", "Phrases/made.txt"]),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)

// A file sees only members of modules that it imports itself: nothing of Foundation leaks in through a dependency.
// Types are asked for by calling what makes them, not by a name that is taken apart at run time, which takes a tenth of
// the time to the first screen. The flag was measured with Swift 6.3 and may be dropped without harm.
for target in package.targets where ![.system, .test].contains(target.type) && !target.name.hasPrefix("CC") {
  target.swiftSettings = [
    .enableUpcomingFeature("MemberImportVisibility"),
    .unsafeFlags(
      ["-Xfrontend", "-disable-concrete-type-metadata-mangled-name-accessors"],
      .when(platforms: [.linux], configuration: .release)),
  ]
}
