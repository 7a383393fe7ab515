import RigModel

/// What owning and renting have cost by a day, where both are known.
public struct CostLines: Sendable {
  private let curve: CostCurve
  private let basis: Basis
  private let running: Double
  private let rentPerDay: Double

  /// Takes the sums of a plan; `nil` when a price is missing.
  public init?(_ plan: Plan, _ estimate: Estimate) {
    curve = estimate.curve
    basis = plan.rental.basis
    guard let running = curve.daily.running, let rent = curve.daily.rent(basis) else { return nil }
    self.running = running
    rentPerDay = rent + curve.daily.storage
  }

  /// What owning has cost by a day.
  public func own(_ day: Double) -> Double { curve.own(day) ?? 0 }

  /// The same with every part at its low price.
  func ownLow(_ day: Double) -> Double { curve.own(day, .low) ?? 0 }

  /// The same with every part at its high price.
  func ownHigh(_ day: Double) -> Double { curve.own(day, .high) ?? 0 }

  /// The day from which the rig works; from then on owning may cost less each day, when it spares heating.
  var delivery: Double { curve.daily.delivery }

  /// Whether the prices of the parts are ranges.
  var hasRange: Bool { curve.hasRange }

  /// What renting on the chosen basis has cost by a day.
  public func rent(_ day: Double) -> Double { rentPerDay * day }

  /// Why buying never pays.
  var whyNever: String {
    if rentPerDay > running { return tr("not within ten years") }
    return rentPerDay < running
      ? tr("electricity costs more than the rent") : tr("electricity costs as much as the rent")
  }

  /// Both sides as one sentence.
  public func inWords(_ numbers: Numbers) -> String {
    let own = "\(numbers.money(Money(rounding: curve.once(.middle)))) + ≈\(numbers.exact(Money(rounding: running)))"
    return tr("Own: \(own) of electricity a day. Rent: \(numbers.exact(Money(rounding: rentPerDay))) a day.")
  }
}
