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

  @Test(arguments: keys, sizes) func `What is whole in English is whole in French`(keys: String, size: Size) throws {
    let french = try screens(keys, size, french)
    for (english, french) in zip(try screens(keys, size, .english), french) {
      let screen = "after \(keys) at \(size):\n\(french.joined(separator: "\n"))"
      #expect(french != english)
      #expect(ellipses(french) <= ellipses(english), "\(screen)")
      let cut = Self.words(french).subtracting(Self.words(english)).subtracting(Self.known)
      #expect(cut.isEmpty, "\(cut) \(screen)")
    }
  }

  private func ellipses(_ lines: [String]) -> Int { lines.reduce(0) { $0 + $1.count { $0 == "…" } } }

  /// The words of all phrases and of the catalog.
  private static let known: Set<String> = {
    let package = (0..<3).reduce(URL(filePath: #filePath)) { path, _ in path.deletingLastPathComponent() }
    let folder = package.appending(path: "Sources/CCatalog/Data")
    let files = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
    return words(files.compactMap { try? String(contentsOf: $0, encoding: .utf8) })
  }()

  /// Words of three letters or more, but for those that an ellipsis ends.
  private static func words(_ texts: [String]) -> Set<String> {
    let words = texts.flatMap { text in
      text.split { !$0.isLetter && $0 != "…" }.filter { $0.count > 2 && !$0.contains("…") }
    }
    return Set(words.map { $0.lowercased() })
  }
}
