import RigModel
import RigTesting

/// Plans of all kinds, the same ones in every run: by a seed each.
enum RandomPlans {
  static func plan(_ seed: UInt64) -> Plan {
    var dice = Dice(seed: seed)
    var plan = Plan(name: "plan \(seed)")
    plan.currency = dice.one(of: [.euro, .euro, CurrencyCode(rawValue: "USD")])
    for part in Fixture.catalog.parts where dice.chance(0.5) {
      plan.setQuantity(part.id, dice.whole(1...5))
      if dice.chance(0.3) { plan.prices[part.id] = price(&dice) }
      if dice.chance(0.2) { plan.limits[part.id] = Watts(dice.number(1...400)) }
      if dice.chance(0.15) { plan.owned.insert(part.id) }
    }
    use(&plan, &dice)
    rental(&plan, &dice)
    buying(&plan, &dice)
    plan.usage.letShare = dice.maybe(0...1) ?? 0
    return plan
  }

  private static func price(_ dice: inout Dice) -> PriceOverride {
    let lots = dice.chance(0.5) ? [Lot(quantity: dice.whole(2...4), price: Money(rounding: dice.number(10...900)))] : []
    return PriceOverride(each: Money(rounding: dice.number(0...500)), lots: lots)
  }

  private static func use(_ plan: inout Plan, _ dice: inout Dice) {
    plan.usage.days = Days(Double(dice.whole(0...120)) / 2)
    plan.usage.hoursPerDay = Hours(Double(dice.whole(0...48)) / 2)
    plan.usage.workload = dice.one(of: Workload.allCases)
    plan.usage.work = dice.one(of: WorkSpread.allCases)
    plan.usage.load = dice.maybe(0...1)
    plan.usage.between = dice.one(of: Between.allCases)
    plan.power.country = dice.one(of: ["FR", "FR", "FR", "XX"])
    plan.power.tariff = dice.maybe(0...1).map { EnergyPrice($0) }
    plan.power.offPeakTariff = dice.maybe(0...1).map { EnergyPrice($0) }
    plan.power.offPeakShare = dice.maybe(0...1)
    plan.power.offPeakHours = dice.maybe(0...24).map { Hours($0) }
    plan.power.carbon = dice.maybe(0...800)
    plan.room = Room()
    if dice.chance(0.5) { plan.room.conductance = dice.number(0...200) }
    if dice.chance(0.5) { plan.room.airChanges = dice.number(0...5) }
    plan.heating.share = dice.maybe(0...1) ?? 0
    plan.heating.price = dice.maybe(0...1).map { EnergyPrice($0) }
  }

  private static func rental(_ plan: inout Plan, _ dice: inout Dice) {
    plan.rental.offer = dice.one(of: [nil, .auto, "g5.xlarge", "g5.12xlarge", "g5.12xlarge"])
    plan.rental.pricing = dice.one(of: Pricing.allCases)
    plan.rental.rate = dice.maybe(0...20).map { HourlyRate($0) }
    plan.rental.basis = dice.one(of: Basis.allCases)
    plan.rental.storagePerDay = Money(rounding: dice.maybe(0...10) ?? 0)
    plan.rental.vat = dice.maybe(0...0.3)
  }

  private static func buying(_ plan: inout Plan, _ dice: inout Dice) {
    plan.resale = dice.maybe(0...1) ?? 0
    plan.resaleFee = dice.maybe(0...0.3) ?? 0
    plan.buying.shipping = Money(rounding: dice.maybe(0...80) ?? 0)
    plan.buying.imported = dice.maybe(0...1) ?? 0
    plan.buying.duty = dice.maybe(0...0.2) ?? 0
    plan.buying.importVAT = dice.maybe(0...0.3)
    plan.buying.marketplaceFee = dice.maybe(0...0.2) ?? 0
    plan.buying.deadOnArrival = dice.maybe(0...0.3) ?? 0
    plan.buying.deliveryDays = Days(Double(dice.whole(0...3) * dice.whole(0...20)) / 2)
  }
}
