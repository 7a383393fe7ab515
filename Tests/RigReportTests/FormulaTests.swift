import RigModel
import RigReport
import Testing

/// What a "why?" says of a figure is how the figure comes about: its formulas are computed again, over random plans.
@Suite struct FormulaTests {
  static let seeds: Range<UInt64> = 0..<300

  /// Money is rounded to the cent, all else differs by the order of the operations at most.
  private func agree(_ figure: Double, _ formula: Double, _ unit: String) -> Bool {
    let cent = ["€", "$", "EUR", "USD"].contains { unit.hasSuffix($0) } ? 0.0051 : 0
    return abs(figure - formula) <= cent + 1e-9 * max(1, abs(figure))
  }

  @Test func `Every formula comes to its figure`() {
    var compared = 0
    for seed in FormulaTests.seeds {
      let report = Fixture.report(RandomPlans.plan(seed))
      for figure in Figure.allCases {
        let shown = report.shown(figure)
        guard let formula = report.formula(of: figure), let value = shown.value, value != 0 else { continue }
        let computed = formula.value ?? .nan
        #expect(agree(value, computed, shown.unit), "\(figure) of plan \(seed): \(computed) for \(value)")
        compared += 1
      }
    }
    #expect(compared > 4000)
  }

  /// The formulas of the figures of which there is always one, once the plan has all that it needs.
  @Test func `No figure that is computed goes without a formula`() {
    let set: Set<Figure> = [
      .verdict, .vat, .days, .hoursPerDay, .load, .tariff, .resale, .basis, .workload, .rate,
      .resting, .between, .letting, .wayOwn, .wayRented, .wayMonthly, .wayNotebook, .wayHosted, .unitElectricity,
      .unitAllIn,
      .unitBest,
    ]
    let report = Fixture.report(Plans.scaling)
    for figure in Figure.allCases where !set.contains(figure) {
      #expect(report.formula(of: figure)?.value != nil, "\(figure)")
    }
  }

  /// Each number of a formula is made of what stands behind it, and each `= a × b …` is read as a person would read it:
  /// its numbers are rounded, so what it comes to is a span.
  @Test func `Every formula that is shown comes to the number beside it`() {
    var counts = (numbers: 0, texts: 0)
    for seed in FormulaTests.seeds {
      let report = Fixture.report(RandomPlans.plan(seed))
      for figure in Figure.allCases {
        let place = "\(figure) of plan \(seed)"
        for term in Explanation(of: .figure(figure), in: report).terms {
          counts.numbers += term.input.map { check($0, place) } ?? 0
          counts.texts += check(term, place, report)
        }
      }
    }
    #expect(counts.numbers > 10000)
    #expect(counts.texts > 5800)
  }

  /// How many numbers had a formula to compare: this one, and those behind it.
  private func check(_ input: Input, _ place: String) -> Int {
    let inner = ((input.formula?.inputs ?? []) + input.details).reduce(0) { $0 + check($1, place) }
    guard let value = input.value, let computed = input.formula?.value else { return inner }
    #expect(agree(value, computed, input.text), "\(input.name) of \(place): \(computed) for \(value)")
    return inner + 1
  }

  /// Whether a term had a formula to compare, as a count.
  private func check(_ term: Explanation.Term, _ place: String, _ report: Report) -> Int {
    guard let start = term.formula.firstRange(of: "= "), !term.formula.contains("of the rent"),
      let value = ShownFormula.read(term.value)
    else { return 0 }
    let text = String(term.formula[start.upperBound...])
    let loads = [report.estimate.power.load, PowerSummary.restLoad]
    let spans = loads.compactMap { ShownFormula.read(text, letters: ["l": $0]) }
    guard let operations = spans.first?.operations, operations > 0 else { return 0 }
    #expect(spans.contains { $0.span.overlaps(value.span) }, "\(place): \(term.name) \(term.value) \(term.formula)")
    return 1
  }

  @Test(
    "Formulas are read as a person reads them",
    arguments: [
      ("3 × 200.00 €", 600), ("5.672 €/h × 168 h × 3/4", 714.672), ("(1 + 20 %) × 10", 12), ("1 136.00 − 36", 1100),
      ("60 + 0.335 × 30 m³ × 0.5 air changes an hour", 65.025), ("2 × 2×12 GB", 48), ("−5.00 € + 1", -4),
      ("≈854.5 W × 168 h ÷ 1000", 143.556), ("3 × (10 + l × 240) W, by rule", 606),
    ])
  func reading(text: String, value: Double) throws {
    let read = try #require(ShownFormula.read(text, letters: ["l": 0.8]))
    #expect(abs(read.span.middle - value) < 0.02)
    #expect(read.span.contains(value))
  }

  @Test func `What is no formula of numbers is not taken for one`() {
    #expect(ShownFormula.read("rig × (1 − resale)") == nil)
    #expect(ShownFormula.read("2 × g5.xlarge × 168 h") == nil)
  }

  /// Parts that are on their way take no electricity.
  @Test func `Electricity counts the hours after delivery`() {
    var plan = Plans.scaling
    plan.buying.deliveryDays = Days(2)
    let why = Explanation(of: .figure(.energy), in: Fixture.report(plan))
    #expect(why.terms[1].value == "120 h")
    #expect(why.terms[1].formula == "5 days × 24 hours a day, delivery left out")
  }
}
