/// What one day costs on each side, in currency units and not rounded.
public struct DailyCosts: Sendable {
  private let rental: RentalCost?
  private let hours: Double
  private let basis: Basis
  /// What is spent a day until the parts have arrived: rental on the chosen basis and storage; nothing without an offer,
  /// `nil` when the rental is unknown.
  let whileAwaiting: Double?
  /// Storage rented beside the offer.
  public let storage: Double
  /// Electricity; `nil` without a price.
  public let electricity: Double?
  /// Other heating that the rig spares.
  public let heatCredit: Double
  /// Days until the rig works.
  public let delivery: Double

  init(of plan: Plan, _ energy: Energy, _ rental: RentalCost?) {
    let hours = plan.usage.hoursPerDay.value
    let (basis, storage) = (plan.rental.basis, plan.rental.storagePerDay.units)
    (self.rental, self.hours) = (rental, hours)
    whileAwaiting = rental.map { rental in rental.perHour(basis).map { $0.value * hours + storage } } ?? 0
    (self.basis, self.storage) = (basis, storage)
    electricity = energy.tariff.map { energy.perDay.value * $0.value }
    heatCredit = energy.heatCreditPerDay
    delivery = plan.buying.deliveryDays.value
  }

  /// The rental on a basis, storage not counted; `nil` when it is unknown.
  public func rent(_ basis: Basis) -> Double? { rental?.perHour(basis).map { $0.value * hours } }

  /// What the running rig costs: electricity without the heating it spares.
  public var running: Double? { electricity.map { $0 - heatCredit } }

  /// Hardware ÷ rental a day.
  func article(_ hardware: Money) -> BreakEven { article(hardware, basis) }

  /// The same on another basis.
  func article(_ hardware: Money, _ basis: Basis) -> BreakEven {
    rent(basis).map { BreakEven(cost: hardware.units, gain: $0) } ?? .unknown
  }

  /// Delivery + what is spent once ÷ (rental + storage − running, each a day): until delivery both sides rent.
  func allIn(_ once: Money, _ basis: Basis) -> BreakEven {
    rent(basis).map { allIn(once.units, rent: $0) } ?? .unknown
  }

  /// The same against any rental of so much a day, storage not counted.
  func allIn(_ once: Double, rent: Double) -> BreakEven {
    running.map { BreakEven(cost: once, gain: rent + storage - $0, after: delivery) } ?? .unknown
  }

  /// What owning has cost after some days: what is spent once, rent until delivery, then the running rig.
  /// - Parameters:
  ///   - once: what is spent once, in currency units.
  ///   - day: days since the order, at least 0.
  public func own(_ once: Double, after day: Double) -> Double? {
    guard let running, delivery > 0 else { return running.map { once + $0 * day } }
    return whileAwaiting.map { once + $0 * min(day, delivery) + running * max(0, day - delivery) }
  }

  /// What renting has cost after some days; `nil` when it is unknown.
  public func rented(_ basis: Basis, after day: Double) -> Double? { rent(basis).map { ($0 + storage) * day } }
}
