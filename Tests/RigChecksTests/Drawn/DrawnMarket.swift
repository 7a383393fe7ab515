import RigModel
import RigTesting

/// Offers, speeds, tariffs and rates around drawn parts, and plans of them.
enum DrawnMarket {
  static let dollar = CurrencyCode(rawValue: "USD")
  static let currencies: [CurrencyCode] = [.euro, .euro, dollar]
  static let today = CivilDate(dayNumber: 20_000)

  /// - Parameter known: how many of the parts' columns have a value, 0…1.
  static func catalog(_ seed: Int, known: Double) -> Catalog {
    var dice = Dice("\(seed) market")
    let parts = DrawnParts.parts(seed, known: known)
    return Catalog(
      parts: parts, offers: (0..<8).map { offer($0, &dice) },
      speeds: (0..<6).map { speed($0, &dice) },
      tariffs: [tariff("FR", 0.25, .euro, 0.2), tariff("DE", 0.4, .euro, 0.19), tariff("US", 0.17, dollar, nil)],
      rates: [ExchangeRate(currency: dollar, unitsPerEuro: 1.25, source: "a bank", asOf: today)],
      models: ReferenceModels.list(for: parts))
  }

  private static func offer(_ number: Int, _ dice: inout Dice) -> Offer {
    Offer(
      id: OfferID(rawValue: "offer-\(number)"), provider: "cloud", instance: "m\(number)",
      region: dice.one(of: ["here", "here", "there"]), gpu: PartID(rawValue: "gpu-\(number % 3)"),
      devices: dice.one(of: [0.5, 1, 1, 2, 4]), vram: dice.maybe([8, 12, 24]).map { Gibibytes($0) },
      onDemand: dice.chance(0.9) ? HourlyRate(Double(dice.whole(1...16)) / 4) : nil,
      spot: dice.maybe([0.25, 0.5, 1]).map { HourlyRate($0) }, currency: dice.one(of: currencies),
      includesVAT: dice.chance(0.3), isOffered: dice.chance(0.85), newer: dice.chance(0.1) ? "offer-0" : nil,
      source: "a price list", asOf: dice.one(of: [today, today, CivilDate(dayNumber: 19_700)]))
  }

  private static func speed(_ number: Int, _ dice: inout Dice) -> MeasuredSpeed {
    MeasuredSpeed(
      id: "s\(number)", gpu: PartID(rawValue: "gpu-\(number % 3)"), gpuCount: dice.one(of: [1, 1, 2]),
      model: dice.one(of: ["SD 1.5", "SDXL"]), quantization: "fp16", engine: "diffusers",
      metric: dice.one(of: [.image, .job]),
      value: Double(dice.whole(1...20)), test: dice.one(of: ["512", "1024"]),
      confidence: dice.one(of: [.measured, .measured, .guideRange]), source: "a table", asOf: today)
  }

  private static func tariff(_ country: String, _ price: Double, _ currency: CurrencyCode, _ vat: Double?) -> Tariff {
    Tariff(
      country: country, name: country, price: EnergyPrice(price), currency: currency, carbon: 300, vat: vat,
      source: "a table", asOf: today)
  }

  /// How often a plan has a part of a kind.
  private static let shares: [PartKind: Double] = [.platform: 0.9, .psu: 0.7, .adapter: 0.4, .case: 0.4]

  /// A plan of about half of the parts: one of those of which a rig has one, else up to three.
  static func plan(_ seed: Int, of catalog: Catalog) -> Plan {
    var plan = Plan(name: "drawn")
    for part in catalog.parts {
      var dice = Dice("\(seed) \(part.id)")
      guard dice.chance(shares[part.kind] ?? 0.6) else { continue }
      plan.put(part.id, part.kind.isExclusive && dice.chance(0.9) ? 1 : dice.whole(1...3), in: catalog)
      if dice.chance(0.2) { plan.prices[part.id] = PriceOverride(each: Money(rounding: Double(dice.whole(0...50)))) }
      if dice.chance(0.1) { plan.owned.insert(part.id) }
    }
    var dice = Dice("\(seed) plan")
    plan.currency = dice.one(of: currencies)
    use(&plan, &dice)
    costs(&plan, &dice)
    var wishes = Dice("\(seed) goal")
    if wishes.chance(0.4) { goal(&plan.goal, &wishes) }
    return plan
  }

  private static func goal(_ goal: inout Goal, _ dice: inout Dice) {
    goal.memory = dice.maybe([24, 48, 96]).map { Gibibytes($0) }
    goal.deviceMemory = dice.maybe([12, 24]).map { Gibibytes($0) }
    goal.model = dice.chance(0.3) ? WorkSpeed.reference.model : nil
    goal.minSpeed = dice.maybe([100, 100_000])
    goal.maxPrice = dice.maybe([200, 1000]).map { Money(rounding: $0) }
    goal.maxWall = dice.maybe([400, 900]).map { Watts($0) }
  }

  private static func use(_ plan: inout Plan, _ dice: inout Dice) {
    plan.usage.days = Days(dice.one(of: [1, 7, 30, 90, 0]))
    plan.usage.hoursPerDay = Hours(dice.one(of: [8, 24, 24, 0]))
    plan.usage.workload = dice.one(of: Workload.allCases)
    plan.usage.work = dice.one(of: WorkSpread.allCases)
    plan.usage.load = dice.maybe([0, 0.5, 1])
    plan.usage.between = dice.chance(0.5) ? .loaded : .off
    plan.power.country = dice.one(of: ["FR", "FR", "DE", "US", "XX"])
    plan.power.tariff = dice.chance(0.2) ? EnergyPrice(0.3) : nil
    plan.power.offPeakTariff = dice.maybe([0.1]).map { EnergyPrice($0) }
    plan.power.offPeakShare = dice.one(of: [0, 0.25, 1])
    plan.room.conductance = dice.one(of: [0, 20, 60])
    plan.room.airChanges = dice.one(of: [0, 0.5, 2])
    plan.heating.share = dice.one(of: [0, 0.5])
    plan.heating.price = dice.maybe([0.1]).map { EnergyPrice($0) }
  }

  private static func costs(_ plan: inout Plan, _ dice: inout Dice) {
    plan.rental.offer = dice.one(of: [nil, .auto, "offer-0", "offer-1", "offer-2", "offer-3"])
    plan.rental.pricing = dice.one(of: [.onDemand, .onDemand, .spot])
    plan.rental.rate = dice.chance(0.2) ? HourlyRate(1.5) : nil
    plan.rental.basis = dice.one(of: Basis.allCases)
    plan.rental.storagePerDay = Money(rounding: dice.one(of: [0, 0.5]))
    plan.rental.vat = dice.chance(0.2) ? 0.1 : nil
    plan.resale = dice.one(of: [0, 0.4])
    plan.resaleFee = dice.one(of: [0, 0.1])
    plan.buying.shipping = Money(rounding: dice.one(of: [0, 20]))
    plan.buying.imported = dice.one(of: [0, 0.5])
    plan.buying.duty = dice.one(of: [0, 0.03])
    plan.buying.importVAT = dice.maybe([0.1])
    plan.buying.marketplaceFee = dice.one(of: [0, 0.05])
    plan.buying.deadOnArrival = dice.one(of: [0, 0.1])
    plan.buying.deliveryDays = Days(dice.one(of: [0, 5, 10]))
  }
}
