import RigModel
import Testing

@testable import RigReport

/// Pages of what is for sale in the shopping list, where a price was made of what a person saw.
@Suite struct ShoppingListTests {
  private static let source = "own listings: 4 seen 2026-11-10 to 2026-11-25"

  private static func listing(_ part: String, _ price: Double, _ link: String, _ place: String = "") -> Listing {
    var listing = Listing()
    (listing.part, listing.price, listing.link, listing.place) = (part, Money(rounding: price), link, place)
    listing.date = CivilDate(dayNumber: 20_000)
    return listing
  }

  private static let listings = [
    listing("p40", 215, "https://shop.test/2?a=1&b=(2)", "Pa<b>ris\u{202E}"),
    listing("p40", 199, "https://shop.test/1"),
    listing("p40", 150, "javascript:alert(1)"), listing("p40", 160, "https://shop.test/<x>"), listing("p40", 140, ""),
    listing("p40", 240, "https://shop.test/3"), listing("p40", 250, "https://shop.test/4"),
    listing("k80", 50, "https://shop.test/k80"),
  ]

  /// The card's price is one of listings, or the list's own.
  private static func report(_ source: String = source, isOwned: Bool = false) -> Report {
    let old = Fixture.p40
    let card = Part(
      id: old.id, name: old.name, price: ListPrice(euros: 207), peak: old.peak, idle: old.idle, source: source,
      asOf: old.asOf, estimated: [], search: old.search, spec: old.spec)
    let catalog = Catalog(parts: [card, Fixture.supply9], offers: [], tariffs: [], rates: [])
    var plan = Plan(name: "list")
    plan.setQuantity("p40", 2)
    if isOwned { plan.owned = ["p40"] }
    var report = Report(plan: plan, catalog: catalog, today: nil)
    report.listings = { listings }
    return report
  }

  private static func links(_ text: String) -> [String] {
    text.split { " \n\"<>".contains($0) }.map(String.init).filter { $0.contains("shop.test") }
  }

  @Test func `The cheapest three with a page of their own stand there, with what is asked`() {
    let details = ShoppingListTests.report().shoppingSection.rows.first?.details ?? []
    let texts = details.map(\.words)
    #expect(texts.filter { $0.hasPrefix("asked ") }.count == 3)
    #expect(texts.contains("asked 199.00 €, seen 2024-10-04"))
    let pages = ["https://shop.test/1", "https://shop.test/2?a=1&b=(2)", "https://shop.test/3"]
    #expect(texts.filter { $0.contains("shop.test") } == pages)
  }

  @Test(arguments: ExportFormat.allCases) func `No export has an address that is none, or a sign that hides`(
    format: ExportFormat
  ) {
    let (text, name) = (format.render(ShoppingListTests.report()), format.rawValue)
    #expect(!text.contains("javascript") && !text.contains("\u{202E}") && !text.contains("/<x>"))
    #expect(!["text", "markdown", "html", "csv"].contains(name) || text.contains("https://shop.test/1"))
    #expect(name != "html" || text.contains("https://shop.test/2?a=1&amp;b=(2)\"") && !text.contains("<b>ris"))
    #expect(name != "markdown" || text.contains("<https://shop.test/2?a=1&b=(2)>"))
  }

  @Test func `Where the price comes from elsewhere, or the part is owned, no page is named`() {
    for report in [ShoppingListTests.report("a price list"), ShoppingListTests.report(isOwned: true)] {
      #expect(ShoppingListTests.links(ExportFormat.text.render(report)) == [])
    }
  }

  @Test func `In another language the pages are the same`() {
    let french = Language(
      code: "fr", decimalMark: UInt8(ascii: ","), phrases: ["asked {}{}{}, seen {}": "{}{}{} le {}"])
    let text = Language.$spoken.withValue(french) { ExportFormat.csv.render(ShoppingListTests.report()) }
    #expect(text.contains("https://shop.test/1"))
  }
}
