/// What renting costs instead.
///
/// A reference, because all sums ask for it. The speeds are compared when somebody asks: a trial of another number of parts
/// tells what it costs and not how fast it is.
public final class RentalCost: Sendable {
  /// The offer.
  public let offer: Offer
  /// The rate that counts, tax included, in the plan's currency; `nil` when the offer has none.
  public let rate: HourlyRate?
  /// Whether the user typed the rate.
  public let isRateOverridden: Bool
  /// The value-added tax that was put on top, 0…1; `nil` when none was.
  public let vat: Double?
  /// Hours of rental.
  public let hours: Hours
  /// Cards of the rig ÷ cards of the offer.
  public let share: Double
  /// Instances that are billed pro rata; `nil` where the offer cannot do what the rig does with one model.
  public let billedShare: Double?
  /// The proven cheapest set of whole instances; `nil` when there is none.
  public let cheapest: CheapestSet?
  /// How the offer was found, when the plan leaves it to the program.
  public let auto: AutoOffer?

  private let compared: WorkComparison

  init?(of whole: Plan, gpus rig: GPUSummary, _ runs: PlanRuns, in catalog: Catalog) {
    let work = PlanWork(whole, on: runs, in: catalog)
    let (plan, gpus) = whole.asked(of: rig, work)
    auto = plan.rental.offer == .auto ? AutoOffer(for: plan, gpus, in: catalog) : nil
    let named = auto == nil ? plan.rental.offer.flatMap { catalog[$0] } : nil
    guard let offer = auto?.offer ?? named else { return nil }
    self.offer = offer
    hours = plan.usage.hours
    share = BilledShare.share(of: gpus, in: offer, devices: catalog[offer.gpu]?.gpu?.devices)
    let billed = BilledShare.instances(
      share, gpus, plan.usage, devices: offer.devices, size: offer.deviceMemory(in: catalog))
    // What the program picks has all of the rig's memory in one instance.
    billedShare = auto == nil ? billed : billed.map { min(1, $0) }
    // A typed rate belongs to the offer it was typed for, and the program may pick another one.
    let typed = auto == nil ? plan.rental.rate : nil
    isRateOverridden = typed != nil
    vat = isRateOverridden ? nil : offer.tax(for: plan, in: catalog)
    rate = typed ?? offer.taxedRate(for: plan, in: catalog)
    compared = WorkComparison(rig, offer, plan.usage, work, in: catalog)
    cheapest = CheapestSet(beside: offer, plan, gpus, in: catalog)
  }

  /// Speed of the rig ÷ speed of one instance, by the workload's rule; `nil` when one is unknown.
  public var speed: SpeedRatio? { compared.ratio }

  /// The figure of the speed ratio.
  public var speedRatio: Double? { compared.figure }

  /// Instances counted on a basis; `nil` when it cannot be computed.
  ///
  /// Pro rata: the billed share. Whole: that rounded up. Equal work: the speed ratio, where the offer can do the work.
  /// The cheapest set has its own count.
  public func instances(_ basis: Basis) -> Double? {
    if basis == .cheapest { return cheapest.map { Double($0.items.reduce(0) { $0 + $1.quantity }) } }
    guard let billedShare else { return nil }
    return switch basis {
    case .whole: BilledShare.whole(billedShare)
    case .equalWork: speedRatio.map { $0 * compared.amountShare }
    default: billedShare
    }
  }

  /// What the plan's hours cost on a basis: rate × hours × instances.
  public func cost(_ basis: Basis) -> Money? { perHour(basis).map { $0 * hours } }

  /// What one hour costs on a basis: the cheapest set at its own rates, else rate × instances.
  public func perHour(_ basis: Basis) -> HourlyRate? {
    if basis == .cheapest { return cheapest?.perHour }
    guard let rate, let instances = instances(basis) else { return nil }
    return rate * instances
  }
}
