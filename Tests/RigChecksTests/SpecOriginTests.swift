import RigModel
import Testing

@testable import RigChecks

/// Of a long source, the part that belongs to some columns.
@Suite struct SpecOriginTests {
  private static let part = Part(
    id: "k80", name: "K80", price: nil, peak: nil, idle: nil, source: "a list", asOf: CivilDate(dayNumber: 0),
    estimated: [], search: "", spec: .gpu(GPU(devices: 2, vram: Gibibytes(12))),
    specSource: "data base (https://db.example/k80), 2025; eol_date: archive, 2024; the month is recalled; "
      + "bar_gib height_mm: board log, 2023")

  @Test(arguments: [
    ("max_w: one plug", ["max_w"], "one plug"), ("max_w: one plug", ["slots"], "max_w: one plug"),
    ("a: log; the rest: board list, 2025", ["b"], "board list, 2025"), ("forum: x, 2024", [], "forum: x, 2024"),
    ("https://a.example; b: log", [], "https://a.example"),
  ])
  func `What a clause begins with is left out only where it names a wanted column`(
    whole: String, columns: [String], origin: String
  ) {
    #expect(Origin.row(whole, columns: columns).text(rule: "") == origin)
  }

  @Test func `Two origins are said one after the other`() {
    let both = Origin.both(.rule, .both(.row("log", columns: []), .row("a list", columns: [])))
    #expect(both.text(rule: "a rule") == "a rule; log; a list")
  }

  @Test(arguments: [
    ([], "data base (https://db.example/k80), 2025"), (["slots"], "data base (https://db.example/k80), 2025"),
    (["eol_date"], "archive, 2024; the month is recalled"),
    (["bar_gib"], "board log, 2023"),
    (["bar_gib", "eol_date"], "archive, 2024; the month is recalled; board log, 2023"),
  ])
  func `A column has its own clause, or that of the rest`(columns: [String], origin: String) {
    #expect(SpecOriginTests.part.specOrigin(of: columns).text(rule: "") == origin)
  }
}
