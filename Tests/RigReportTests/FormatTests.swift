import RigModel
import Testing

@testable import RigReport

/// What all exports have in common: nothing harmful gets through, and lines stay short.
@Suite struct FormatTests {
  @Test(arguments: ExportFormat.allCases)
  func `No control character leaves the program`(format: ExportFormat) {
    var plan = Plans.market
    plan.name = "a\u{1B}[2J\u{202E}b"
    plan.note = "one\r\ntwo\u{07}\u{9B}31m\u{2028}three"
    plan.power.country = "\u{1B}c"
    let text = format.render(Fixture.report(plan))
    let harmful = text.unicodeScalars.filter { $0 != "\n" && ($0.value < 32 || (127...159).contains($0.value)) }
    #expect(harmful.isEmpty)
    #expect(!text.unicodeScalars.contains("\u{202E}"))
    #expect(text.hasSuffix("\n"))
  }

  @Test(arguments: GoldenTests.plans)
  func `The text is 80 columns wide, but for addresses`(plan: Plan) {
    var long = plan
    long.name = String(repeating: "name-of-a-plan ", count: 12) + String(repeating: "x", count: 200)
    long.note = String(repeating: "y", count: 300)
    for plan in [plan, long] {
      let lines = ExportFormat.text.render(Fixture.report(plan)).split(separator: "\n")
      #expect(lines.filter { $0.count > 80 && !$0.contains("https://") } == [])
    }
  }

  @Test(
    "What is to be typed stays code, and other backticks are words",
    arguments: [
      ("`nvidia-smi -q` shows it", "`nvidia-smi -q` shows it"), ("`a` or `b`.", "`a` or `b`."), ("a ` b", "a \\` b"),
      ("`<b>`", "\\`\\<b\\>\\`"), ("``", "\\`\\`"), ("` a`", "\\` a\\`"), ("`a` `b", "\\`a\\` \\`b"), ("", ""),
    ])
  func code(text: String, markdown: String) {
    #expect(text.markdown == markdown)
  }

  /// Every row has the columns of the heading; a quoted field may hold commas and line breaks.
  @Test(arguments: GoldenTests.plans)
  func `The CSV is a table`(plan: Plan) {
    let rows = parse(ExportFormat.csv.render(Fixture.report(plan)))
    #expect(Set(rows.map(\.count)) == [11])
    #expect(rows.filter { $0[0] == "Parts" }.count == plan.build.count + (plan.build.isEmpty ? 0 : 1))
  }

  /// The least reader of RFC 4180.
  private func parse(_ text: String) -> [[String]] {
    var rows = [[String]]()
    var row = [""]
    var isQuoted = false
    for character in text {
      switch character {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: row.append("")
      case "\n" where !isQuoted:
        rows.append(row)
        row = [""]
      default: row[row.count - 1].append(character)
      }
    }
    return rows
  }

  @Test(
    "Marketplace addresses encode every reserved character",
    arguments: [
      ("Tesla P40 24GB", "Tesla%20P40%2024GB"), ("a&b=c#d+e?", "a%26b%3Dc%23d%2Be%3F"), ("é\n", "%C3%A9%0A"),
      ("A-Z.a_z~0", "A-Z.a_z~0"), ("100%", "100%25"),
    ])
  func marketplace(words: String, encoded: String) {
    #expect(Marketplace.eBay.search(words, in: "US") == "https://www.ebay.com/sch/i.html?_nkw=\(encoded)")
    #expect(Marketplace.leBonCoin.search(words, in: "US") == "https://www.leboncoin.fr/recherche?text=\(encoded)")
  }

  @Test func `Every format names its file`() {
    #expect(ExportFormat.allCases.map(\.fileExtension) == ["txt", "md", "csv", "json", "html"])
  }

  /// All limits at their ends, with amounts of ten million million: every format still renders.
  @Test(arguments: ExportFormat.allCases)
  func `Extreme plans render`(format: ExportFormat) {
    var plan = Plans.market
    for part in Fixture.catalog.parts { plan.setQuantity(part.id, 64) }
    plan.prices["p40"] = PriceOverride(each: Money(cents: .max))
    plan.usage.days = Days(Limits.days.upperBound)
    plan.power.tariff = EnergyPrice(Limits.tariff.upperBound)
    plan.rental.rate = HourlyRate(1e300)
    #expect(!format.render(Fixture.report(plan)).isEmpty)
  }
}
