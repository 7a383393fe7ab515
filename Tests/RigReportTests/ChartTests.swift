import RigModel
import Testing

@testable import RigReport

/// What the break-even chart shows.
@Suite struct ChartTests {
  private static func chart(_ plan: Plan, span: Double? = nil, in catalog: Catalog = Fixture.catalog) -> BreakEvenChart?
  {
    BreakEvenChart(plan, Estimate(of: plan, in: catalog), span: span, .all(catalog))
  }

  /// 566 ÷ (102.096 − 5.127) = 5.84, ÷ (136.128 − 5.127) = 4.32 and ÷ (68.064 − 5.127) = 8.99; three times 1.006 $ an
  /// hour are 72 × 1.006 ÷ 1.1435 × 1.2 = 76.01 € a day with tax: 566 ÷ (76.01 − 5.127) = 7.98.
  @Test func `Every basis has its day`() throws {
    let chart = try #require(ChartTests.chart(Plans.scaling))
    #expect(
      chart.series.map(\.legend) == ["own", "pro rata day ≈5.8", "whole ≈4.3", "cheapest ≈8.0", "equal work ≈9.0"])
    #expect(String(chart.series.map(\.letter)) == "orwce")
    #expect(chart.span == 14)
    #expect(chart.crossingInWords == "pays on day ≈5.8")
  }

  @Test(arguments: Basis.allCases) func `The chosen basis is the second line, the others follow`(basis: Basis) throws {
    var plan = Plans.scaling
    plan.rental.basis = basis
    let chart = try #require(ChartTests.chart(plan))
    #expect(chart.series[1].name == Words.basis(basis))
    #expect(chart.series.map(\.isMinor) == [false, false, true, true, true])
    #expect(Set(chart.series.map(\.letter)).count == 5)
    #expect(Set(chart.series.map(\.pattern)).count == 5)
  }

  /// 1.006 $ × 24 ÷ 1.1435 × 1.2 = 25.337 € a day.
  @Test func `The cheapest offer that can do it is drawn when it is not the plan's`() throws {
    var plan = Plans.scaling
    plan.setQuantity("p40", 1)
    let line = try #require(ChartTests.chart(plan)?.series.last)
    #expect(line.legend.hasPrefix("cheapest offer, aws g5.xlarge "))
    #expect(abs((line.value(10) ?? 0) - 253.37) < 0.01)
    for offer in ["g5.xlarge", .auto] as [OfferID] {
      plan.rental.offer = offer
      #expect(ChartTests.chart(plan)?.series.count == 5)
    }
  }

  /// Single precision 1.5 and half precision 3 times that of the instance's cards: between 3 × 1.5 ÷ 4 and 3 × 3 ÷ 4 instances.
  @Test func `Equal work has a band when the rules for speed disagree`() throws {
    var plan = Plans.scaling
    plan.usage.workload = .image
    let parts = Fixture.catalog.parts.map { ChartTests.rated($0) }
    let catalog = Catalog(
      parts: parts, offers: Fixture.catalog.offers, tariffs: [], rates: Fixture.catalog.rates)
    plan.power.tariff = EnergyPrice(0.25)
    let line = try #require(ChartTests.chart(plan, in: catalog)?.series.first { $0.name == "equal work" })
    let ends = try #require(line.band?(10))
    #expect(abs(ends.low - 1361.28 * 4.5 / 4) < 0.01 && abs(ends.high - 1361.28 * 9 / 4) < 0.01)
    #expect(abs((line.value(10) ?? 0) - 1361.28 * 0.75 * 4.5.squareRoot()) < 0.01)
  }

  private static func rated(_ part: Part) -> Part {
    guard case .gpu(var gpu) = part.spec else { return part }
    (gpu.fp16, gpu.fp32) = part.id == "p40" ? (3, 1.5) : (1, 1)
    return Fixture.part(part.id, part.name, part.price, .gpu(gpu), peak: 250, idle: 10, date: "2026-05")
  }

  @Test func `A crossing beyond the span and one that never comes are said`() throws {
    #expect(ChartTests.chart(Plans.scaling, span: 1)?.crossingInWords == "pays on day ≈5.8 ▸")
    var plan = Plans.scaling
    plan.power.tariff = EnergyPrice(100)
    #expect(ChartTests.chart(plan)?.crossingInWords == "never pays: electricity costs more than the rent")
    plan.usage.hoursPerDay = Hours(0)
    #expect(ChartTests.chart(plan)?.crossingInWords == "never pays: electricity costs as much as the rent")
    #expect(ChartTests.chart(Plans.empty) == nil)
  }

  /// Heat that is worth more than the electricity lets the line of owning fall: it is highest at its beginning, 566.
  @Test func `The axis reaches the beginning of a line that falls`() throws {
    var plan = Plans.scaling
    plan.rental.rate = HourlyRate(0.001)
    plan.heating.share = 1
    plan.heating.price = EnergyPrice(1)
    let chart = try #require(ChartTests.chart(plan))
    #expect(chart.costs.own(chart.span) < 566 && chart.top >= 566)
  }

  @Test(
    "The span shows the plan's days and the crossing", arguments: [(0, 14), (5, 14), (9, 14), (10, 30), (800, 1095)])
  func span(days: Double, span: Double) {
    var plan = Plans.scaling
    plan.usage.days = Days(days)
    #expect(ChartSpan.automatic(plan, Estimate(of: plan, in: Fixture.catalog)) == span)
  }

  @Test func `Spans step one by one and stop at both ends`() {
    #expect(ChartSpan.all.map { ChartSpan.after($0, by: 1) } == [7, 14, 30, 90, 365, 1095, 1095])
    #expect(ChartSpan.all.map { ChartSpan.after($0, by: -1) } == [1, 1, 7, 14, 30, 90, 365])
    #expect(ChartSpan.fitting(31) == 90 && ChartSpan.fitting(5000) == 1095)
  }
}
