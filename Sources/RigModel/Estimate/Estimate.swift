/// Everything that follows from a plan and the catalog; computed each time, never stored, never failing.
///
/// A reference, because all that shows a sum asks for it.
public final class Estimate: Sendable {
  /// What buying costs.
  public let purchase: Purchase
  /// The GPUs.
  public let gpus: GPUSummary
  /// What the rig draws.
  public let power: PowerSummary
  /// What it does to the room.
  public let heat: Heat
  /// The electricity it takes.
  public let energy: Energy
  /// What renting costs; `nil` when no offer is compared.
  public let rental: RentalCost?
  /// What of the price is not got back by selling: hardware × (1 − resale × (1 − fee)).
  public let keptCost: Money
  /// What buying costs beside the prices.
  public let buying: BuyingCosts
  /// What is still rented, storage included, until the parts have arrived; `nil` when that rent is unknown.
  public let awaitingCost: Money?
  /// Storage rented beside the offer over the plan's days.
  public let rentedStorage: Money
  /// Hardware not got back + costs of buying + rent until delivery + electricity − heating spared; `nil` when electricity
  /// has no price.
  public let ownershipCost: Money?
  /// What owning and renting have cost day by day.
  public let curve: CostCurve
  /// The article's sum: rental − hardware.
  public let savings: Saving?
  /// The whole sum: rental + storage − ownership.
  public let allIn: Saving?
  /// When the article's sum turns.
  public let articleBreakEven: BreakEven
  /// When the whole sum turns.
  public let allInBreakEven: BreakEven
  /// What models make of the rig.
  public let runs: PlanRuns
  private let daily: DailyCosts
  private let basis: Basis

  /// Computes a plan.
  public init(of plan: Plan, in catalog: Catalog) {
    purchase = Purchase(of: plan, in: catalog)
    let lines = purchase.lines.map { (part: $0.part, quantity: $0.quantity) }
    gpus = GPUSummary(of: lines)
    power = PowerSummary(of: lines, in: plan, gpus).measured(MeasuredWall(of: lines, in: catalog))
    heat = Heat(wall: power.workingWall, in: plan.room, hoursPerDay: plan.usage.hoursPerDay)
    energy = Energy(power, of: plan, in: catalog)
    runs = PlanRuns(plan, in: catalog)
    rental = RentalCost(of: plan, gpus: gpus, runs, in: catalog)
    keptCost = purchase.cost * plan.keptShare
    buying = BuyingCosts(of: plan, hardware: purchase.cost, in: catalog)
    rentedStorage = plan.rental.storagePerDay * plan.usage.days.value
    (daily, basis) = (DailyCosts(of: plan, energy, rental), plan.rental.basis)
    curve = CostCurve(plan, purchase, daily, in: catalog)
    let waiting = plan.daysAwaiting.value
    awaitingCost = waiting > 0 ? daily.whileAwaiting.map { Money(rounding: $0 * waiting) } : .zero
    let (hardware, storage, once) = (purchase.cost, rentedStorage, keptCost + buying.total)
    let (electricity, credit) = (energy.cost, energy.heatCredit)
    let ownership = awaitingCost.flatMap { awaiting in electricity.map { once + awaiting + $0 - credit } }
    let rent = rental?.cost(plan.rental.basis)
    (ownershipCost, savings) = (ownership, rent.map { Saving(rental: $0, own: hardware) })
    allIn = ownership.flatMap { own in rent.map { Saving(rental: $0 + storage, own: own) } }
    articleBreakEven = daily.article(hardware)
    allInBreakEven = daily.allIn(once, plan.rental.basis)
  }

  /// The article's sum against the rental that does the same work.
  public var equalWork: Saving? { rental?.cost(.equalWork).map { Saving(rental: $0, own: purchase.cost) } }

  /// When the whole sum turns against the rental that does the same work.
  public var equalWorkBreakEven: BreakEven { daily.allIn(keptCost + buying.total, .equalWork) }

  /// When the sum that the verdict tells turns, once the rig starts.
  /// - Parameter more: what makes it start.
  public func breakEven(with more: Money) -> BreakEven {
    guard allIn != nil else { return more == .zero ? articleBreakEven : daily.article(purchase.cost + more) }
    return more == .zero ? allInBreakEven : daily.allIn(keptCost + buying.total + more, basis)
  }

  /// The same against another rental.
  /// - Parameters:
  ///   - more: what makes it start.
  ///   - rent: what a day of that rental costs, in currency units, storage not counted.
  public func breakEven(with more: Money, rent: Double) -> BreakEven {
    guard allIn != nil else { return BreakEven(cost: (purchase.cost + more).units, gain: rent) }
    return daily.allIn((keptCost + buying.total + more).units, rent: rent)
  }

  /// When the last of the known sums turns, once the rig starts: from then on all of them are for buying.
  /// - Parameter more: what makes it start.
  public func lastBreakEven(with more: Money) -> BreakEven {
    let article = savings == nil ? .unknown : daily.article(purchase.cost + more)
    let equal = equalWork == nil ? .unknown : daily.article(purchase.cost + more, .equalWork)
    return breakEven(with: more).later(article).later(equal)
  }
}
