import Foundation
import RigModel
import RigReport
import Testing

/// The page for the browser: whole, closed, and safe whatever its words are.
@Suite struct HTMLTests {
  /// The page as a parser reads it; it is written so that it is XML too.
  private static func page(_ text: String) throws -> Document {
    let start = "<!DOCTYPE html>\n"
    try #require(text.hasPrefix(start))
    return Document(String(text.dropFirst(start.count)))
  }

  @Test(arguments: GoldenTests.plans)
  func `The page is well-formed, runs nothing and fetches nothing`(plan: Plan) throws {
    let page = try HTMLTests.page(ExportFormat.html.render(Fixture.report(plan)))
    #expect(page.isWellFormed)
    #expect(page.names.isSuperset(of: ["html", "head", "title", "style", "body", "h1", "table"]))
    #expect(page.names.isDisjoint(with: ["script", "link", "img", "iframe", "object", "form"]))
    #expect(page.attributes.allSatisfy { !$0.name.hasPrefix("on") && $0.name != "src" })
  }

  @Test func `Links lead to a section of the page or to a market`() throws {
    let page = try HTMLTests.page(ExportFormat.html.render(Fixture.report(Plans.scaling)))
    let sections = page.attributes.filter { $0.name == "id" }.map(\.value)
    for link in page.attributes.filter({ $0.name == "href" }).map(\.value) {
      let isKnown = link.hasPrefix("https://") || sections.contains { "#\($0)" == link }
      #expect(isKnown, "\(link)")
    }
    #expect(Set(sections).count == sections.count)
  }

  @Test func `The chart is in the page`() throws {
    let page = try HTMLTests.page(ExportFormat.html.render(Fixture.report(Plans.scaling)))
    #expect(page.names.contains("svg") && !page.points.isEmpty)
    #expect(ExportFormat.html.files(Fixture.report(Plans.scaling), at: "a.html").map(\.path) == ["a.html"])
  }

  private static let hostile = "</title></style><script>alert(1)</script>&\"'\u{1B}[31m\u{202E}"

  @Test func `Text from outside is escaped`() throws {
    var plan = Plans.market
    (plan.name, plan.note) = (HTMLTests.hostile, "\(HTMLTests.hostile)\n<img src=x onerror=alert(1)>")
    plan.power.country = HTMLTests.hostile
    let text = ExportFormat.html.render(Fixture.report(plan))
    let page = try HTMLTests.page(text)
    #expect(page.isWellFormed)
    #expect(page.names.isDisjoint(with: ["script", "img"]))
    #expect(
      page.texts.contains { $0.hasPrefix("</title></style><script>alert(1)</script>&\"'\u{FFFD}[31m\u{FFFD}, in") })
    #expect(!text.contains("<script") && !text.contains("\u{1B}"))
  }

  @Test func `Plans with hostile names stand side by side`() throws {
    var plan = Plans.scaling
    plan.name = HTMLTests.hostile
    let text = ExportFormat.html.render(try PlanComparison([plan, Plans.budget].map { Fixture.report($0) }))
    let page = try HTMLTests.page(text)
    #expect(page.isWellFormed && page.names.contains("table") && !page.names.contains("script"))
    #expect(text.contains(" ✓</td>"))
  }
}
