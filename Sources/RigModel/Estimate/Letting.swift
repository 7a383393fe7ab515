/// What is left when guests of a marketplace rent the own rig in a share of the hours without work.
///
/// It stands beside the sums and is in none of them: nobody promises guests.
public struct Letting: Sendable {
  /// All cards of one model.
  public struct Cards: Sendable {
    /// The card.
    public let part: Part
    /// How many.
    public let count: Int
    /// What a host earns with one; `nil` when nobody says it.
    public let earning: HostEarning?
    /// From the currency of the earning to the plan's.
    fileprivate let factor: Double?

    /// What one earns in an hour, in the plan's currency; `nil` when nobody says it.
    public func rate(_ end: (HostEarning) -> HourlyRate) -> HourlyRate? {
      earning.flatMap { earning in factor.map { end(earning) * $0 } }
    }
  }

  /// The cards, model by model.
  public let cards: [Cards]
  /// Hours over the plan's days in which guests use the rig.
  public let hours: Hours
  /// Hours over the plan's days in which it is on and waits for them.
  public let waitingHours: Hours
  /// From the wall while guests use it: all cards at work.
  public let guestWall: Watts
  /// From the wall while it waits for them.
  public let waitingWall: Watts
  /// From the wall in the same hours when nothing is let.
  public let restWall: Watts
  /// What is earned: at least, counted and at most; `nil` when nobody says what a card earns.
  public let low, earned, high: Money?
  /// The further electricity: (guests − rest) × hours + (waiting − rest) × waiting hours.
  public let energy: KilowattHours
  /// What that costs; `nil` without a price.
  public let electricity: Money?

  /// `nil` when nothing is let: no share, no hour without work, or no card.
  public init?(_ plan: Plan, _ estimate: Estimate, in catalog: Catalog) {
    let (share, usage) = (plan.usage.letShare, plan.usage)
    let idle = (Hours(24) - usage.hoursPerDay) * plan.daysOwned.value
    guard share > 0, idle > .zero, estimate.gpus.cards > 0 else { return nil }
    (hours, waitingHours) = (idle * share, idle * (1 - share))
    cards = Letting.cards(of: plan, estimate, catalog)
    restWall = estimate.power.wall(usage.between)
    waitingWall = max(estimate.power.emptyWall, restWall)
    guestWall = max(Letting.wall(of: plan, estimate), waitingWall)
    let energy = (guestWall - restWall) * hours + (waitingWall - restWall) * waitingHours
    (self.energy, electricity) = (energy, estimate.energy.tariff.map { energy * $0 })
    (low, earned, high) = (cards.earned(hours, \.low), cards.earned(hours, \.each), cards.earned(hours, \.high))
  }

  private static func cards(of plan: Plan, _ estimate: Estimate, _ catalog: Catalog) -> [Cards] {
    estimate.purchase.lines.filter { $0.part.isGPU }.map { line in
      let earning = catalog.earning(of: line.part.id)
      let factor = earning.flatMap { catalog.factor(from: $0.currency, to: plan.currency) }
      return Cards(part: line.part, count: line.quantity, earning: earning, factor: factor)
    }
  }

  /// From the wall while guests use all cards, each with work of its own.
  private static func wall(of plan: Plan, _ estimate: Estimate) -> Watts {
    let lines = estimate.purchase.lines.map { (part: $0.part, quantity: $0.quantity) }
    let mains = Mains.voltage(plan.power.country)
    return PowerSummary(of: lines, load: plan.usage.load ?? Usage.jobsLoad, mains: mains).workingWall
  }

  /// What is left of it when its electricity is paid; `nil` when either is unknown.
  public var left: Money? { earned.flatMap { earned in electricity.map { earned - $0 } } }

  /// The least and the most that may be left; `nil` when either is unknown.
  public var leftRange: (low: Money, high: Money)? {
    guard let low, let high, let electricity else { return nil }
    return (low - electricity, high - electricity)
  }

  /// The cards of which nobody says what a host earns.
  public var unknown: [Part] { cards.filter { $0.rate(\.each) == nil }.map(\.part) }
}

extension [Letting.Cards] {
  /// Rate × cards × hours of all of them, rounded once to the cent; `nil` when nobody says it of one.
  fileprivate func earned(_ hours: Hours, _ end: (HostEarning) -> HourlyRate) -> Money? {
    let rates = compactMap { cards in cards.rate(end).map { $0 * Double(cards.count) } }
    return rates.count == count ? rates.reduce(.zero, +) * hours : nil
  }
}
