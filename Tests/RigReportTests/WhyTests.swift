import RigModel
import RigReport
import Testing

/// Explanations of every figure, as they stand in the "why?" box.
@Suite struct WhyTests {
  static let figures = Figure.allCases.map(Topic.figure)

  @Test(arguments: GoldenTests.plans)
  func `Every figure is explained as it is written down`(plan: Plan) throws {
    let report = Fixture.report(plan)
    let parts = Fixture.catalog.parts.filter { plan.quantity($0.id) > 0 }.map { Topic.part($0.id) }
    let offers = [plan.rental.offer].compactMap { $0.map(Topic.offer) }
    let boxes = (WhyTests.figures + parts + offers).map { box($0, report) }
    try compare(boxes.joined(separator: "\n"), with: "why-\(plan.name).txt")
  }

  private func box(_ topic: Topic, _ report: Report) -> String {
    let why = Explanation(of: topic, in: report)
    let lines = why.lines(width: 70).map { line in
      let link = line.topic == nil ? "  " : "> "
      return line.text.isEmpty ? "" : link + line.text
    }
    return (["== \(why.title)"] + lines).joined(separator: "\n") + "\n"
  }

  @Test func `Off-peak hours are named where they move the price`() {
    var plan = Plans.scaling
    (plan.power.offPeakTariff, plan.power.offPeakShare) = (EnergyPrice(0.1), 0.5)
    let why = Explanation(of: .figure(.tariff), in: Fixture.report(plan))
    #expect(why.formula == "Price of a kWh for households, 50 % off-peak")
    #expect(why.terms.map(\.value) == ["0.25 €/kWh", "0.25 €/kWh", "0.1 €/kWh", "0.175 €/kWh"])
  }

  /// Whoever follows the links of any box comes to a box that says something, and nowhere to nothing.
  @Test(arguments: GoldenTests.plans)
  func `Every link leads on`(plan: Plan) {
    let report = Fixture.report(plan)
    var open = WhyTests.figures
    var seen = Set<Topic>()
    while let topic = open.popLast() {
      guard seen.insert(topic).inserted else { continue }
      let why = Explanation(of: topic, in: report)
      #expect(!why.title.isEmpty && !why.formula.isEmpty, "\(topic)")
      open += why.lines(width: 70).compactMap(\.topic)
    }
    #expect(seen.count >= Figure.allCases.count + plan.build.count)
  }

  @Test(arguments: [10, 20, 38, 70, 120])
  func `A box keeps its width as far as its words and numbers allow`(width: Int) {
    for topic in WhyTests.figures {
      let lines = Explanation(of: topic, in: Fixture.report(Plans.scaling)).lines(width: width)
      let longest = lines.map(\.text.count).max() ?? 0
      #expect(longest <= max(width, 60), "\(topic) needs \(longest)")
    }
  }

  @Test func `The unknown is explained too`() {
    let report = Fixture.report(Plans.empty)
    #expect(Explanation(of: .part("no\u{1B}thing"), in: report).title == "no\u{FFFD}thing")
    #expect(Explanation(of: .offer("nothing"), in: report).formula == "No such offer in the catalog")
  }

  /// The sum of a box is the figure that the box explains.
  @Test func `A box ends with the figure it explains`() {
    let report = Fixture.report(Plans.scaling)
    for figure in [Figure.saves, .allIn, .equalWork, .rent, .electricity, .wall, .room, .breakEven] {
      let why = Explanation(of: .figure(figure), in: report)
      #expect(why.terms.last?.value == report.shown(figure).text)
    }
  }
}
