/// What a way costs over the plan's days for the goal's work, in the plan's currency.
public struct WayCost: Hashable, Sendable {
  /// The way.
  public let way: Way
  /// The offer or price that is taken; `nil` for the own rig, and where none does it.
  public let offer: String?
  /// Who offers it.
  public let provider: String
  /// Whether it can do the work.
  public let fits: Bool
  /// The cheapest, the one that is taken, and the dearest; `nil` when unknown.
  public let low, cost, high: Double?
  /// What the way that is taken costs a day.
  public let perDay: Double?
  /// Units a day that it can make at most; more need a second machine.
  public let capacity: Double
  /// What it costs over the plan's days whatever is made, and for each unit that is made.
  let fixed, perUnit: Double
  /// The contract by the month, and what turns its prices into those of the plan.
  private let stairs: MonthlyStairs?
  /// Units a day from which on it is the cheapest way; `nil` when it never is.
  public internal(set) var winsFrom: Double?
  /// The day from which on the own rig has cost less.
  public internal(set) var ownWinsFrom = BreakEven.unknown
  /// Units a day from which on the own rig costs less over the plan's days; `nil` when it never does.
  public internal(set) var ownWinsFromAmount: Double?

  /// A way that takes one of several offers or prices.
  init(_ way: Way, _ taken: WayOption, low: Double?, high: Double?, perUnit: Double, days: Double) {
    (self.way, offer, provider, fits) = (way, taken.id, taken.provider, true)
    (self.low, cost, self.high, perDay) = (low, taken.cost, high, taken.cost.map { $0 / days })
    (fixed, self.perUnit, capacity, stairs) = (taken.fixed, perUnit, taken.capacity, taken.stairs)
  }

  /// The own rig, or a way that nothing can be had for.
  init(
    _ way: Way, fits: Bool, cost: Double?, ends: (low: Double, high: Double)? = nil, fixed: Double, perUnit: Double,
    capacity: Double, days: Double = 1
  ) {
    (self.way, offer, provider, self.fits) = (way, nil, "", fits)
    (low, self.cost, high, perDay) = (ends?.low ?? cost, cost, ends?.high ?? cost, cost.map { $0 / days })
    (self.fixed, self.perUnit, self.capacity, stairs) = (fixed, perUnit, capacity, nil)
  }

  /// A way that nothing can be had for.
  static func none(_ way: Way) -> WayCost {
    WayCost(way, fits: false, cost: nil, fixed: .infinity, perUnit: .infinity, capacity: 0)
  }

  /// What it has cost by a day: whole months of a contract, else the same each day; `nil` when that is unknown.
  public func cost(by day: Double) -> Double? {
    stairs.map { $0.cost(by: day) } ?? perDay.map { $0 * day }
  }

  /// Whether its cost rises month by month.
  public var isByTheMonth: Bool { stairs != nil }

  /// What it would cost for another amount a day; `nil` beyond what it can make.
  /// - Parameters:
  ///   - amount: units a day.
  ///   - days: days of the plan.
  func cost(of amount: Double, days: Double) -> Double? {
    amount <= capacity * (1 + 1e-9) && fixed.isFinite ? fixed + perUnit * amount * days : nil
  }

  /// Units a day from which on it costs less than another way over some days, or the other cannot make as much; `nil`
  /// when it never does.
  ///
  /// (own fixed cost − the other's) ÷ (the other's cost of a unit − the own) ÷ days.
  func winsFrom(against other: WayCost, days: Double) -> Double? {
    guard fixed.isFinite else { return nil }
    guard other.fixed.isFinite else { return 0 }
    let (gap, slope) = (fixed - other.fixed, (other.perUnit - perUnit) * days)
    let crossing = gap < 0 ? 0 : slope > 0 ? gap / slope : .infinity
    let least = min(crossing, other.capacity)
    return least < capacity ? least : nil
  }
}
