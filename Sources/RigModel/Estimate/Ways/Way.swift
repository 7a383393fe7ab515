/// A way to get the work of a model done.
public enum Way: String, CaseIterable, Sendable {
  /// On the own rig.
  case own
  /// On a machine that is rented by the hour.
  case rented
  /// On a machine that is rented by the month.
  case monthly
  /// In a notebook on somebody's machine.
  case notebook
  /// By a provider who runs the model and is paid for what it does.
  case hosted

  /// What a person calls it.
  public var words: String {
    switch self {
    case .own: "own rig"
    case .rented: "rented by the hour"
    case .monthly: "rented by the month"
    case .notebook: "notebook"
    case .hosted: "hosted"
    }
  }
}

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
  /// What it costs over the plan's days whatever is made, and for each unit that is made.
  let fixed, perUnit: Double
  /// Units a day that it can make at most; more need a second machine.
  let capacity: Double
  /// What the way that is taken costs a day.
  public let perDay: Double?
  /// Units a day from which on it is the cheapest way; `nil` when it never is.
  public internal(set) var winsFrom: Double?
  /// The day from which on the own rig has cost less.
  public internal(set) var ownWinsFrom = BreakEven.unknown

  init(
    _ way: Way, offer: String? = nil, provider: String = "", fits: Bool, low: Double?, cost: Double?, high: Double?,
    fixed: Double, perUnit: Double, capacity: Double = .infinity, days: Double = 1
  ) {
    perDay = cost.map { $0 / days }
    (self.way, self.offer, self.provider, self.fits) = (way, offer, provider, fits)
    (self.low, self.cost, self.high) = (low, cost, high)
    (self.fixed, self.perUnit, self.capacity) = (fixed, perUnit, capacity)
  }

  /// A way that nothing can be had for.
  static func none(_ way: Way) -> WayCost {
    WayCost(way, fits: false, low: nil, cost: nil, high: nil, fixed: .infinity, perUnit: .infinity)
  }

  /// What it would cost for another amount a day; `nil` beyond what it can make.
  /// - Parameters:
  ///   - amount: units a day.
  ///   - days: days of the plan.
  func cost(of amount: Double, days: Double) -> Double? {
    amount <= capacity * (1 + 1e-9) && fixed.isFinite ? fixed + perUnit * amount * days : nil
  }
}
