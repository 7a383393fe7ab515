import RigModel
import TerminalUI

/// A rental as a straight line from nothing.
struct RentLine {
  /// Written at its end.
  let name: String
  /// What the legend calls it.
  let title: String
  let letter: Character
  let pattern: LineChart.Series.Pattern
  /// What a day costs, storage included.
  let perDay: Double
  /// The least and the most that a day may cost, storage included, when they differ.
  let range: (low: Double, high: Double)?
  /// When buying pays against it.
  let breakEven: BreakEven

  /// The least and the most by a day.
  private var band: (@Sendable (Double) -> (low: Double, high: Double)?)? {
    guard let range else { return nil }
    return { (range.low * $0, range.high * $0) }
  }

  /// The line as the chart draws it.
  func series(style: Style, isMinor: Bool, isFirst: Bool) -> LineChart.Series {
    let day = isFirst ? breakEven.dayInWords : breakEven.number("≈")
    return LineChart.Series(
      name: name, letter: letter, style: style, pattern: pattern, legend: "\(title) \(day)", isMinor: isMinor,
      band: band
    ) { [perDay] in perDay * $0 }
  }
}

extension RentLine {
  /// The rental on a basis; `nil` when it is unknown.
  init?(_ basis: Basis, _ plan: Plan, _ estimate: Estimate) {
    let daily = estimate.curve.daily
    guard let rent = daily.rent(basis) else { return nil }
    let isChosen = basis == plan.rental.basis
    let speed = basis == .equalWork ? estimate.rental?.speed : nil
    name = Words.basis(basis)
    title = name
    (letter, pattern) = isChosen ? ("r", .dashed) : RentLine.look(basis)
    perDay = rent + daily.storage
    range = speed.flatMap { speed in
      let ends = [speed.low, speed.high].map { rent * $0 / speed.figure + daily.storage }
      return speed.isRange ? (ends[0], ends[1]) : nil
    }
    breakEven = estimate.curve.breakEven(basis)
  }

  /// The cheapest offer that can do what the rig does; `nil` when it is the plan's own, or when there is none.
  init?(cheapestFor plan: Plan, _ estimate: Estimate, in catalog: Catalog) {
    guard let rent = CheapestRent(beside: plan, estimate, in: catalog) else { return nil }
    let offer = rent.offer
    (name, title) = (
      tr("cheapest offer"), tr("cheapest offer, \("\(offer.provider) \(offer.instance)".visible)")
    )
    (letter, pattern, range) = ("h", .sparse, nil)
    perDay = rent.perDay + estimate.curve.daily.storage
    breakEven = estimate.curve.breakEven(rent: rent.perDay)
  }

  /// How a basis is drawn that is not the chosen one.
  private static func look(_ basis: Basis) -> (Character, LineChart.Series.Pattern) {
    switch basis {
    case .proRata: ("p", .spaced)
    case .whole: ("w", .long)
    case .cheapest: ("c", .dotted)
    case .equalWork: ("e", .dashDot)
    }
  }
}
