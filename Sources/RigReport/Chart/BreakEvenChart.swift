import RigModel
import TerminalUI

/// The chart of owning against renting: what is drawn, on the screen, in text and as a picture.
public struct BreakEvenChart: Sendable {
  /// What is drawn beside owning and the rental on the chosen basis.
  public enum Content: Sendable {
    /// Nothing.
    case chosen
    /// The rental on every basis and the cheapest offer of a catalog.
    case all(Catalog)
  }

  /// The days shown.
  public let span: Double
  /// The sums of both sides.
  public let costs: CostLines
  /// The lines; owning and the rental on the chosen basis come first.
  let series: [LineChart.Series]
  let hasLegend: Bool
  let breakEven: BreakEven
  let numbers: Numbers

  /// Takes what is drawn from a plan; `nil` when there is nothing to compare.
  /// - Parameters:
  ///   - span: the days shown; by the plan and the crossing when `nil`.
  ///   - ways: the lines of other ways to get the goal's work done.
  public init?(
    _ plan: Plan, _ estimate: Estimate, span: Double? = nil, _ content: Content, ways: WayLines = .none
  ) {
    guard let costs = CostLines(plan, estimate), let chosen = RentLine(plan.rental.basis, plan, estimate) else {
      return nil
    }
    self.costs = costs
    self.span = span ?? ChartSpan.automatic(plan, estimate)
    numbers = Numbers(plan.currency)
    breakEven = estimate.allInBreakEven
    if case .all = content { hasLegend = true } else { hasLegend = false }
    let own = BreakEvenChart.own(costs)
    switch content {
    case .chosen:
      let rent = chosen.named("Rent".spoken.lowercased())
      series = [own, rent.series(style: Style(.rent), isMinor: false, isFirst: true)] + ways.all
    case .all(let catalog):
      let others = Basis.allCases.filter { $0 != plan.rental.basis }.compactMap { RentLine($0, plan, estimate) }
      let offer = RentLine(cheapestFor: plan, estimate, in: catalog)
      let minor = (others + [offer].compactMap(\.self)).map {
        $0.series(style: Style(.muted), isMinor: true, isFirst: false)
      }
      series = [own, chosen.series(style: Style(.rent), isMinor: false, isFirst: true)] + ways.all + minor
    }
  }

  private static func own(_ costs: CostLines) -> LineChart.Series {
    let band: @Sendable (Double) -> (low: Double, high: Double)? = { (costs.ownLow($0), costs.ownHigh($0)) }
    let name = "Own".spoken.lowercased()
    return LineChart.Series(name: name, letter: "o", style: Style(.own), band: costs.hasRange ? band : nil) {
      costs.own($0)
    }
  }

  /// The upper end of the left axis: what owning and the chosen rental reach anywhere, and half as much again for the others.
  var top: Double {
    let owned = [0, min(costs.delivery, span), span].flatMap { [costs.own($0), costs.ownHigh($0)] }
    let base = owned.reduce(max(costs.rent(span), 1), max)
    let others = series.filter(\.isMinor).compactMap { $0.value(span) }.max() ?? 0
    return min(max(base, others), base * 1.5) * 1.04
  }
}

extension RentLine {
  /// The same line with another name at its end.
  fileprivate func named(_ name: String) -> RentLine {
    RentLine(
      name: name, title: title, letter: letter, pattern: pattern, perDay: perDay, range: range, breakEven: breakEven)
  }
}
