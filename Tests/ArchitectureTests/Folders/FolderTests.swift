import Foundation
import Testing

/// The walls between the folders of a module.
///
/// `RIGTUI_ARROWS=Planner swift test --filter FolderTests` prints every use that is part of a cycle there.
@Suite struct FolderTests {
  static let modules = [
    "CursesTerminal", "JSONReading", "Planner", "RigCatalog", "RigChecks", "RigModel", "RigProof", "RigReport",
    "RigSolver", "TerminalUI",
    "rigtui",
  ]

  @Test(arguments: modules)
  func `No folder of a module is used by one that it uses itself`(module: String) throws {
    let arrows = try FolderArrows.arrows(of: module)
    #expect(arrows.cycles == [], "\n\(arrows.offenses)")
  }

  @Test(arguments: modules)
  func `A folder uses only folders that the document names before it`(module: String) throws {
    let order = try #require(try Document.entries(of: "Folder order", sign: ":")[module], "\(module)")
    let folders = try Repository.swiftFiles(in: "Sources/\(module)").map { SwiftFile.Place.folder(of: $0) }
    #expect(Set(order) == Set(folders))
    for arrow in try FolderArrows.arrows(of: module).arrows {
      let places = arrow.ends.compactMap { order.firstIndex(of: $0) }
      #expect(places.count < 2 || places[1] < places[0], "\(arrow.line)")
    }
  }

  @Test func `Every module of the program is looked at`() throws {
    let targets = try Manifest().targets.filter {
      ["target", "executableTarget"].contains($0.kind) && $0.folder.hasPrefix("Sources/")
    }
    let inSwift = try targets.filter { try !Repository.swiftFiles(in: $0.folder).isEmpty }
    #expect(Set(FolderTests.modules) == Set(inSwift.map(\.name)))
  }

  static let asked = ProcessInfo.processInfo.environment["RIGTUI_ARROWS"]

  @Test(.enabled(if: asked != nil)) func `Prints the uses that are part of a cycle`() throws {
    let arrows = try FolderArrows.arrows(of: FolderTests.asked ?? "")
    print("Cycles: \(arrows.cycles)\n\(arrows.offenses)")
  }
}

extension FolderArrows {
  /// The arrows of a module of this package.
  static func arrows(of module: String) throws -> FolderArrows {
    let manifest = try Manifest()
    var modules: Set = [module]
    while case let more = modules.union(modules.flatMap { manifest[$0]?.dependencies ?? [] }), more != modules {
      modules = more
    }
    let paths = try modules.compactMap { manifest[$0] }.flatMap { try Repository.swiftFiles(in: $0.folder) }
    return FolderArrows(module: module, files: try paths.map { SwiftFile(path: $0, text: try Repository.text($0)) })
  }
}

/// What the arrows are drawn from: code that is read as text.
@Suite struct SwiftFileTests {
  @Test func `Comments and the text of strings are no code, what is interpolated is`() {
    let source = #"a("b \(c("d") + e) f") /* g /* h */ i */ j // k"#
    #expect(Token.all(in: source).map(\.text) == ["a", "(", "c", "(", ")", "+", "e", ")", "j"])
    #expect(Token.all(in: "#\"\"\"\nx \\(y) \\#(z)\n\"\"\"#\nw").filter(\.isWord).map(\.text) == ["z", "w"])
  }

  @Test func `Declarations know the types around them`() {
    let source = """
      struct A: B {
        enum C: Int { case d = 1, e(F), g = -2 }
        let h: Int
        func i() { let j = 1; print(j) }
      }
      extension A.C { static var k: Int { 0 } }
      func l() {}
      """
    let file = SwiftFile(path: "Sources/M/N/O.swift", text: source)
    let names = file.declarations.map { ($0.owners + [$0.name]).joined(separator: ".") }
    #expect(names == ["A", "A.C", "A.C.d", "A.C.e", "A.C.g", "A.h", "A.i", "A.C.k", "l"])
    #expect(file.locals.contains("j"))
  }

  private static let folders = [
    "Sources/M/One/A.swift": "struct A { func ping() {} }\nextension B { func pong(_ a: A) {} }",
    "Sources/M/Two/B.swift": "struct B { let size: Int }\nfunc use(_ b: B) { b.pong() }",
    "Sources/M/Three/C.swift": "func size() { \"A\"; /* B */ print(B.size) }",
  ]

  @Test func `Folders that use each other are found, with the uses`() {
    let files = SwiftFileTests.folders.sorted { $0.key < $1.key }.map { SwiftFile(path: $0.key, text: $0.value) }
    let arrows = FolderArrows(module: "M", files: files)
    #expect(arrows.cycles == [["One", "Two"]])
    #expect(arrows.offenses.contains("Sources/M/Two/B.swift:2 B.pong, of Sources/M/One/A.swift:2"))
    #expect(arrows.offenses.contains("One -> Two: 1 uses\n  Sources/M/One/A.swift:2 B, of Sources/M/Two/B.swift:1"))
  }
}
