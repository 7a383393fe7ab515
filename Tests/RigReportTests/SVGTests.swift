import Foundation
import RigModel
import Testing

@testable import RigReport

/// The picture beside the Markdown.
@Suite struct SVGTests {
  private static func picture(_ plan: Plan) throws -> String {
    try #require(ExportFormat.markdown.files(Fixture.report(plan), at: "plan.md").first).text
  }

  @Test(arguments: [Plans.budget, Plans.scaling, Plans.market])
  func `The picture is well-formed and has the figures`(plan: Plan) throws {
    let text = try SVGTests.picture(plan)
    try compare(text, with: "\(plan.name).svg")
    let document = Document(text)
    #expect(document.isWellFormed)
    #expect(document.names.isSuperset(of: ["svg", "title", "desc", "style", "polyline", "polygon", "text"]))
    #expect(!document.names.contains("script"))
    let chart = try #require(Fixture.report(plan).chart)
    for words in chart.series.map(\.legend) + [chart.crossingInWords, "\(plan.name): own or rent"] {
      #expect(document.texts.contains(words), "\(words)")
    }
  }

  @Test func `Text from outside is escaped`() throws {
    var plan = Plans.scaling
    plan.name = "</title><script>&\"'\u{1B}\u{FFFF}"
    let document = Document(try SVGTests.picture(plan))
    #expect(document.isWellFormed)
    #expect(!document.names.contains("script"))
    #expect(document.texts.contains("</title><script>&\"'\u{FFFD}\u{FFFD}: own or rent"))
  }

  @Test func `No coordinate is out of the picture`() throws {
    var plan = Plans.market
    plan.rental.rate = HourlyRate(1e300)
    for plan in [plan, Plans.market, Plans.scaling] {
      let document = Document(try SVGTests.picture(plan))
      #expect(document.isWellFormed)
      let places = document.points.flatMap { $0.split { " ,".contains($0) } }.map { Double($0) ?? -1 }
      #expect(places.allSatisfy { (0...720).contains($0) })
    }
  }

  @Test(
    "The picture is named after its file",
    arguments: [
      ("plan.md", "plan.svg"), ("/a.md/my rig.md", "/a.md/my rig.svg"), ("notes.markdown", "notes.svg"),
      ("plain", "plain.svg"), ("chart.svg", "chart.svg.svg"), (".md", ".md.svg"), ("a/.md", "a/.md.svg"),
    ])
  func picture(path: String, name: String) {
    #expect(ExportFormat.picture(beside: path) == name)
  }

  @Test func `Markdown refers to the picture, and draws it in characters when alone`() throws {
    let files = ExportFormat.markdown.files(Fixture.report(Plans.scaling), at: "/tmp/my rig (1).md")
    #expect(files.map(\.path) == ["/tmp/my rig (1).svg", "/tmp/my rig (1).md"])
    #expect(files[1].text.contains("\n![Break-even](my%20rig%20%281%29.svg)\n"))
    #expect(files[1].text.components(separatedBy: "## Break-even")[1].prefix(80).contains("![Break-even]"))
    let alone = ExportFormat.markdown.files(Fixture.report(Plans.scaling), at: "/dev/stdout", isAlone: true)
    #expect(alone.map(\.text) == [ExportFormat.markdown.render(Fixture.report(Plans.scaling))])
    #expect(alone[0].text.contains("```text\n") && !alone[0].text.contains("!["))
  }

  @Test func `What has no chart, and every other format, is one file`() {
    #expect(ExportFormat.markdown.files(Fixture.report(Plans.empty), at: "a.md").map(\.path) == ["a.md"])
    for format in ExportFormat.allCases where format != .markdown {
      #expect(format.files(Fixture.report(Plans.scaling), at: "a").map(\.path) == ["a"])
    }
  }
}
