/// What buying saves against renting.
public struct Saving: Hashable, Sendable {
  /// Rental − own cost; below 0 when renting is cheaper.
  public let amount: Money
  /// The amount as a share of that rental in percent; `nil` when the rental is 0.
  public let percent: Double?
  /// The rental it was taken from.
  public let rental: Money

  /// Compares a rental with an own cost.
  public init(rental: Money, own: Money) {
    self.rental = rental
    amount = rental - own
    percent = amount.percent(of: rental)
  }
}

/// After how many days buying costs less than renting.
public enum BreakEven: Hashable, Sendable {
  /// After so many days, 0…3650.
  case after(Days)
  /// Never, or not within ten years.
  case never
  /// A figure is missing.
  case unknown

  /// Later ones are higher; what is not known comes before all.
  var order: Double {
    switch self {
    case .after(let days): days.value
    case .never: .infinity
    case .unknown: -1
    }
  }

  /// The later of two.
  public func later(_ other: BreakEven) -> BreakEven { other.order > order ? other : self }

  /// The days, where there are some.
  public var days: Days? { if case .after(let days) = self { days } else { nil } }

  /// Solves cost = gain a day × days.
  /// - Parameters:
  ///   - cost: what is spent once, in currency units.
  ///   - gain: what each day spares, in currency units.
  ///   - delay: days before the first one that spares anything.
  init(cost: Double, gain: Double, after delay: Double = 0) {
    let days = gain > 0 ? delay + cost / gain : .infinity
    self = days.isFinite && days <= Limits.breakEven ? .after(Days(max(days, 0))) : .never
  }
}

/// What to do.
public enum Verdict: String, CaseIterable, Sendable {
  /// Every known sum favors buying.
  case buy
  /// No known sum favors buying.
  case rent
  /// The sums disagree.
  case depends

  /// Judges the known sums: buy when all are above 0, rent when none is, depends otherwise; `nil` when none is known.
  public init?(_ amounts: [Money?]) {
    let gains = amounts.compactMap(\.self).map { $0 > .zero }
    guard !gains.isEmpty else { return nil }
    self = gains.allSatisfy(\.self) ? .buy : gains.contains(true) ? .depends : .rent
  }
}
