/// Everything that follows from a plan and the catalog; computed each time, never stored, never failing.
public struct Estimate: Sendable {
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
  /// What of the price is not got back by selling: hardware × (1 − resale).
  public let keptCost: Money
  /// Storage rented beside the offer over the plan's days.
  public let rentedStorage: Money
  /// Hardware not got back + electricity; `nil` when electricity has no price.
  public let ownershipCost: Money?
  /// The article's sum: rental − hardware.
  public let savings: Saving?
  /// The whole sum: rental + storage − ownership.
  public let allIn: Saving?
  /// The article's sum against the rental that does the same work.
  public let equalWork: Saving?
  /// When the article's sum turns.
  public let articleBreakEven: BreakEven
  /// When the whole sum turns.
  public let allInBreakEven: BreakEven
  /// When the whole sum turns against the rental that does the same work.
  public let equalWorkBreakEven: BreakEven
  /// What to do; `nil` without a GPU or an offer.
  public let verdict: Verdict?

  /// Computes a plan.
  public init(of plan: Plan, in catalog: Catalog) {
    purchase = Purchase(of: plan, in: catalog)
    gpus = GPUSummary(of: purchase.lines)
    power = PowerSummary(of: purchase.lines, load: plan.usage.effectiveLoad(devices: gpus.devices))
    heat = Heat(wall: power.workingWall, in: plan.room, hoursPerDay: plan.usage.hoursPerDay)
    energy = Energy(power, of: plan, in: catalog)
    rental = RentalCost(of: plan, gpus: gpus, in: catalog)
    keptCost = purchase.cost * (1 - plan.resale)
    rentedStorage = plan.rental.storagePerDay * plan.usage.days.value
    let (hardware, kept, storage) = (purchase.cost, keptCost, rentedStorage)
    let ownership = energy.cost.map { kept + $0 }
    ownershipCost = ownership
    let rent = rental?.cost(plan.rental.basis)
    savings = rent.map { Saving(rental: $0, own: hardware) }
    allIn = ownership.flatMap { own in rent.map { Saving(rental: $0 + storage, own: own) } }
    equalWork = rental?.cost(.equalWork).map { Saving(rental: $0, own: hardware) }
    verdict = rental == nil || gpus.cards == 0 ? nil : Verdict([savings?.amount, allIn?.amount, equalWork?.amount])
    let daily = DailyCosts(of: plan, energy, rental)
    articleBreakEven = daily.article(hardware)
    allInBreakEven = daily.allIn(kept, plan.rental.basis)
    equalWorkBreakEven = daily.allIn(kept, .equalWork)
  }
}

/// What one day costs on each side, in currency units and not rounded.
private struct DailyCosts {
  let rental: RentalCost?
  let basis: Basis
  let hoursPerDay: Double
  let storage: Double
  let electricity: Double?

  init(of plan: Plan, _ energy: Energy, _ rental: RentalCost?) {
    self.rental = rental
    basis = plan.rental.basis
    hoursPerDay = plan.usage.hoursPerDay.value
    storage = plan.rental.storagePerDay.units
    electricity = energy.tariff.map { energy.perDay.value * $0.value }
  }

  private func rent(_ basis: Basis) -> Double? { rental?.perHour(basis).map { $0.value * hoursPerDay } }

  /// Hardware ÷ rental a day.
  func article(_ hardware: Money) -> BreakEven {
    rent(basis).map { BreakEven(cost: hardware.units, gain: $0) } ?? .unknown
  }

  /// Hardware not got back ÷ (rental + storage − electricity, each a day).
  func allIn(_ kept: Money, _ basis: Basis) -> BreakEven {
    guard let rent = rent(basis), let electricity else { return .unknown }
    return BreakEven(cost: kept.units, gain: rent + storage - electricity)
  }
}
