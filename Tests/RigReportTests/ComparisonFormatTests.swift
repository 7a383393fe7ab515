import Foundation
import RigModel
import RigReport
import Testing

/// How comparisons look, as readable files in `Golden`.
@Suite struct ComparisonFormatTests {
  static let plans = [
    "compare-two": [Plans.budget, Plans.scaling],
    "compare-four": [Plans.scaling, Plans.market, Plans.empty, Plans.budget],
  ]

  @Test(arguments: ["compare-two", "compare-four"], ExportFormat.allCases)
  func `A comparison looks as it is written down`(name: String, format: ExportFormat) throws {
    try compare(format.render(try comparison(name)), with: "\(name).\(format.fileExtension)")
  }

  @Test(arguments: [ExportFormat.text, .json])
  func `Differences look as they are written down`(format: ExportFormat) throws {
    let text = format.render(try comparison("compare-two").differences)
    try compare(text, with: "compare-differences.\(format.fileExtension)")
  }

  @Test(arguments: ["compare-two", "compare-four"])
  func `The text is 80 columns wide`(name: String) throws {
    let lines = ExportFormat.text.render(try comparison(name)).split(separator: "\n")
    #expect(lines.filter { $0.count > 80 } == [])
  }

  @Test func `Nothing but what they say when plans agree`() throws {
    let text = ExportFormat.text.render(try ComparisonTests.compare(Plans.empty, Plans.empty).differences)
    #expect(text.contains("\nThe plans do not differ.\n"))
    #expect(!text.contains("≠"))
  }

  @Test func `Wide names are broken and cut, and never make a line wider`() throws {
    var wide = Plans.scaling
    wide.name = String(repeating: "a-very-wide-name ", count: 12)
    let plans = [wide, Plans.budget, wide, wide].map { Fixture.report($0) }
    let text = ExportFormat.text.render(try PlanComparison(plans))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
    #expect(text.contains("…"))
  }

  @Test(arguments: ExportFormat.allCases)
  func `No control character leaves the program`(format: ExportFormat) throws {
    var plan = Plans.market
    plan.name = "a\u{1B}[2J\u{202E}b"
    plan.power.country = "\u{1B}c"
    let text = format.render(try ComparisonTests.compare(Plans.budget, plan))
    let harmful = text.unicodeScalars.filter { $0 != "\n" && ($0.value < 32 || (127...159).contains($0.value)) }
    #expect(harmful.isEmpty)
    #expect(!text.unicodeScalars.contains("\u{202E}"))
    #expect(text.hasSuffix("\n"))
  }

  @Test func `Numbers are never cut, even where lines grow`() throws {
    var rich = Plans.budget
    rich.prices["k80"] = PriceOverride(each: Money(cents: 999_999_999))
    let text = ExportFormat.text.render(try ComparisonTests.compare(rich, rich, rich, Plans.scaling))
    #expect(text.contains("10 000 048.99 €"))
  }

  /// The document that the manual describes: members in order, one value a plan, numbers as numbers, unknown as null.
  @Test func `The document is stable`() throws {
    let text = ExportFormat.json.render(try comparison("compare-four"))
    let root = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(root["schema"] as? Int == 1 && root["currency"] as? String == "EUR")
    #expect(root["plans"] as? [String] == ["scaling", "market", "empty", "budget"])
    let rows = try #require(root["rows"] as? [[String: Any]])
    let names: Set = ["group", "label", "id", "values", "unit", "best", "differs"]
    #expect(rows.allSatisfy { Set($0.keys) == names && ($0["values"] as? [Any])?.count == 4 })
    let rent = try #require(rows.first { $0["id"] as? String == "rent" })
    let values = try #require(rent["values"] as? [Any])
    #expect(values[0] as? Double == 714.67 && values[2] is NSNull)
  }

  private func comparison(_ name: String) throws -> PlanComparison {
    try PlanComparison((ComparisonFormatTests.plans[name] ?? []).map { Fixture.report($0) })
  }
}
