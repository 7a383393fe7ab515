/// What owning and renting have cost by a day, in currency units and not rounded.
public struct CostCurve: Sendable {
  /// Which end of the used prices counts.
  public enum End: Sendable {
    /// Every part at its low price.
    case low
    /// Every part at the price that counts.
    case middle
    /// Every part at its high price.
    case high
  }

  /// What a day costs on each side.
  public let daily: DailyCosts
  private let once: (low: Double, middle: Double, high: Double)

  init(_ plan: Plan, _ purchase: Purchase, _ daily: DailyCosts, in catalog: Catalog) {
    self.daily = daily
    let spent = { (hardware: Money) in
      (hardware * plan.keptShare + BuyingCosts(of: plan, hardware: hardware, in: catalog).total).units
    }
    once = (spent(purchase.low), spent(purchase.cost), spent(purchase.high))
  }

  /// What is spent once: hardware not got back and costs of buying.
  public func once(_ end: End) -> Double {
    switch end {
    case .low: once.low
    case .middle: once.middle
    case .high: once.high
    }
  }

  /// Whether low and high prices differ.
  public var hasRange: Bool { once.low < once.high }

  /// What owning has cost after some days; `nil` when electricity has no price.
  /// - Parameter day: days since the order, at least 0.
  public func own(_ day: Double, _ end: End = .middle) -> Double? { daily.own(once(end), after: day) }

  /// What renting has cost after some days; `nil` when it is unknown.
  public func rented(_ day: Double, _ basis: Basis) -> Double? { daily.rented(basis, after: day) }

  /// After how many days owning costs less than renting on a basis, which is rented until delivery too.
  public func breakEven(_ basis: Basis) -> BreakEven { daily.rent(basis).map { breakEven(rent: $0) } ?? .unknown }

  /// The same against any rental.
  /// - Parameter rent: what a day of it costs, in currency units, storage not counted.
  public func breakEven(rent: Double) -> BreakEven { daily.allIn(once.middle, rent: rent) }
}
