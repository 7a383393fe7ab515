import Foundation
import RigModel
import TerminalUI
import Testing

@testable import Planner
@testable import RigCatalog

/// Screens in French: what is whole in English is whole there too.
@Suite struct FrenchScreenTests {
  /// The first screen, panes that others cover, and every page.
  static let keys = ["", "C", "B", "M", "E", "O", "A", "S", "W", "F", "D", "c,enter"]
  static let sizes = [Size(columns: 80, rows: 24), Size(columns: 120, rows: 36), Size(columns: 200, rows: 60)]
  private static let catalog = LoadedCatalog().catalog
  private static let plans = ["scaling", "two-rtx-3090"].compactMap { name in
    try? PlanFile.read(Preset.bytes(of: name) ?? [], name: name, catalog: catalog)
  }

  /// What the screens of all plans say after some keys.
  private func screens(_ keys: String, _ size: Size, _ language: Language) throws -> [[String]] {
    let presets = FrenchScreenTests.plans.map { PresetPlan(name: $0.name, plan: $0) }
    return try Language.$spoken.withValue(language) {
      var solver = Driver(Workshop.plan(24), size: size, catalog: Workshop.catalog, presets: presets)
      try solver.type(keys)
      return try [solver.lines]
        + FrenchScreenTests.plans.map { plan in
          var driver = Driver(plan, size: size, catalog: FrenchScreenTests.catalog, presets: presets)
          try driver.type(keys)
          return driver.lines
        }
    }
  }

  private var french: Language { get throws { try #require(SpokenLanguages.named("fr")) } }

  @Test func `Two presets are drawn`() { #expect(FrenchScreenTests.plans.count == 2) }

  @Test(arguments: keys, sizes) func `No more lines end in an ellipsis than in English`(keys: String, size: Size) throws
  {
    let (english, french) = (try screens(keys, size, .english), try screens(keys, size, french))
    for (english, french) in zip(english, french) {
      let screen = french.joined(separator: "\n")
      #expect(french != english)
      #expect(cuts(french) <= cuts(english), "after \(keys) at \(size):\n\(screen)")
    }
  }

  private func cuts(_ lines: [String]) -> Int { lines.reduce(0) { $0 + $1.count { $0 == "…" } } }

  @Test(arguments: keys, sizes) func `No word is cut off`(keys: String, size: Size) throws {
    let english = try FrenchScreenTests.sizes.flatMap { try screens(keys, $0, .english) }
    let known = Self.words(english.joined()).union(try phrases)
    let french = try screens(keys, size, french)
    let cut = Self.words(french.joined()).subtracting(known)
    #expect(cut.isEmpty, "after \(keys) at \(size): \(cut)\n\(french.joined().joined(separator: "\n"))")
  }

  /// The words of all phrases.
  private var phrases: Set<String> {
    get throws {
      let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
      let file = package.appending(path: "Sources/CCatalog/Data/fr.csv")
      return Self.words(try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init))
    }
  }

  /// Words of three letters or more, but for those that an ellipsis ends.
  private static func words(_ lines: [String]) -> Set<String> {
    let words = lines.flatMap { line in
      line.split { !$0.isLetter && $0 != "…" }.filter { $0.count > 2 && !$0.contains("…") }
    }
    return Set(words.map { $0.lowercased() })
  }
}
