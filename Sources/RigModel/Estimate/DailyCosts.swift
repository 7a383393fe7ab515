/// What one day costs on each side, in currency units and not rounded.
public struct DailyCosts: Hashable, Sendable {
  private let rental: RentalCost?
  private let basis: Basis
  private let hoursPerDay: Double
  /// Storage rented beside the offer.
  public let storage: Double
  /// Electricity; `nil` without a price.
  public let electricity: Double?
  /// Other heating that the rig spares.
  public let heatCredit: Double
  /// Days until the rig works.
  public let delivery: Double

  init(of plan: Plan, _ energy: Energy, _ rental: RentalCost?) {
    self.rental = rental
    basis = plan.rental.basis
    hoursPerDay = plan.usage.hoursPerDay.value
    storage = plan.rental.storagePerDay.units
    electricity = energy.tariff.map { energy.perDay.value * $0.value }
    heatCredit = energy.heatCreditPerDay
    delivery = plan.buying.deliveryDays.value
  }

  /// The rental on a basis, storage not counted; `nil` when it is unknown.
  public func rent(_ basis: Basis) -> Double? { rental?.perHour(basis).map { $0.value * hoursPerDay } }

  /// What is spent a day until the parts have arrived: rental on the chosen basis and storage.
  var whileAwaiting: Double { rental == nil ? 0 : (rent(basis) ?? 0) + storage }

  /// What the running rig costs: electricity without the heating it spares.
  public var running: Double? { electricity.map { $0 - heatCredit } }

  /// Hardware ÷ rental a day.
  func article(_ hardware: Money) -> BreakEven {
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
    running.map { once + whileAwaiting * min(day, delivery) + $0 * max(0, day - delivery) }
  }

  /// What renting has cost after some days; `nil` when it is unknown.
  public func rented(_ basis: Basis, after day: Double) -> Double? { rent(basis).map { ($0 + storage) * day } }
}
