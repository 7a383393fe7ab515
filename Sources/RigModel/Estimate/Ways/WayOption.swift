/// One offer or price that a way may take.
public struct WayOption: Sendable {
  /// What is paid for.
  public enum Subject: Sendable {
    /// A machine.
    case offer(Offer)
    /// The work of a model.
    case hosted(HostedPrice)
  }

  /// Whether it counts, or why not.
  public enum State: Hashable, Sendable {
    /// It does the work.
    case does
    /// It is no longer offered.
    case withdrawn
    /// Its price is much older than others, or a newer one is known.
    case old
    /// Its price is a guess, an average or the middle of a range.
    case unquoted
    /// It has no price for the plan's way of paying.
    case unpriced
    /// The model does not fit.
    case small
    /// It is slower than the goal asks for.
    case slow
    /// A part of the model would lie in main memory, of which nobody knows how much there is.
    case asking
    /// Nobody knows how fast it is.
    case unknown
  }

  /// What is paid for.
  public let subject: Subject
  /// Whether it counts, or why not.
  public let state: State
  /// Hours a day that the work takes on one machine; `nil` for hosted models, and where that is not known.
  public let hours: Double?
  /// Machines that it takes; more than one by the month alone, where one is too slow for a day and a night.
  public let machines: Double
  /// What it costs over the plan's days, in the plan's currency; `nil` without a price, or where it cannot do it.
  public let cost: Double?
  /// What it costs whatever is made, over the plan's days.
  let fixed: Double
  /// Units a day that it can make at most.
  let capacity: Double
  /// The contract by the month, and what turns its prices into those of the plan: rate × tax × machines.
  let stairs: MonthlyStairs?

  /// Whether it is a contract by the month.
  public var isByTheMonth: Bool { stairs != nil }

  /// What turns the prices of one machine's contract into those of the plan: exchange rate × (1 + tax); `nil` for others.
  public var priceFactor: Double? { stairs.map { $0.factor / machines } }

  /// The id in the catalog.
  public var id: String {
    switch subject {
    case .offer(let offer): offer.id.rawValue
    case .hosted(let price): price.id
    }
  }

  /// Who offers it.
  public var provider: String {
    switch subject {
    case .offer(let offer): offer.provider
    case .hosted(let price): price.provider
    }
  }

  init(
    _ subject: Subject, _ state: State, hours: Double? = nil, machines: Double = 1, cost: Double? = nil,
    fixed: Double = 0, capacity: Double = .infinity, stairs: MonthlyStairs? = nil
  ) {
    (self.subject, self.state, self.hours, self.machines) = (subject, state, hours, machines)
    (self.cost, self.fixed, self.capacity, self.stairs) = (cost, fixed, capacity, stairs)
  }
}

extension [WayOption] {
  /// Those that do the work, the cheapest first, then the others.
  var ranked: [WayOption] {
    let keys = map { ($0.state == .does ? 0 : $0.cost == nil ? 2 : 1, $0.cost ?? .infinity) }
    return indices.sorted { (keys[$0].0, keys[$0].1, $0) < (keys[$1].0, keys[$1].1, $1) }.map { self[$0] }
  }
}
