import RigModel
import Testing

/// Heat in the room, electricity prices and carbon.
@Suite struct HeatTests {
  /// 850 W of parts without a supply take 1000 W from the wall.
  static func estimate(hours: Double = 24, room: Room = Room(), _ change: (inout Plan) -> Void = { _ in }) -> Estimate {
    var plan = Market.plan(["card": 1])
    plan.usage.hoursPerDay = Hours(hours)
    plan.room = room
    change(&plan)
    let rates = [ExchangeRate(Market.dollar, 1.25)]
    return Estimate(
      of: plan, in: Market.catalog([Market.gpu("card", peak: 850, idle: 850)], tariffs: tariffs, rates: rates))
  }

  static let tariffs = [
    Market.france,
    Tariff(
      country: "US", name: "United States", price: EnergyPrice(0.20), currency: Market.dollar, carbon: 400, vat: nil,
      source: "a table", asOf: Market.today),
    Tariff(
      country: "XX", name: "Nowhere", price: nil, currency: .euro, carbon: nil, vat: nil, source: "", asOf: Market.today
    ),
  ]

  @Test func `All wall power is heat`() {
    #expect(near(HeatTests.estimate().heat.flow.value, 3412.142, 1e-6))
  }

  /// H = 60 + 0.335 × 30 × 0.5 = 65.025 W/K; (1 − e^(−h/12)) ÷ (1 − e^(−2)): 1 at 24 h, 0.7310586 at 12 h.
  @Test(arguments: [(24, 15.3787), (12, 11.2427), (0, 0)] as [(Double, Double)])
  func `The room's rise at the peak of a day of 1000 W`(hours: Double, rise: Double) {
    #expect(near(HeatTests.estimate(hours: hours).heat.rise?.value, rise, 0.0001))
  }

  @Test func `A room that loses no heat has no rise that can be told`() {
    var room = Room()
    (room.conductance, room.volume) = (0, 0)
    #expect(HeatTests.estimate(room: room).heat.rise == nil)
  }

  /// 1 kW × 168 h = 168 kWh; FR 0.25 €: 42 €; US 0.20 $ ÷ 1.25 = 0.16 €: 26.88 €; Typed 0.5 €: 84 €.
  @Test(
    "The price of a kWh and its carbon",
    arguments: [
      ("FR", nil, nil, 42_00, 3.36), ("US", nil, nil, 26_88, 67.2), ("US", 0.5, 100, 84_00, 16.8),
      ("XX", nil, nil, nil, nil), ("ZZ", nil, nil, nil, nil), ("ZZ", 0.25, nil, 42_00, nil),
    ] as [(String, Double?, Double?, Int64?, Double?)])
  func tariff(country: String, typed: Double?, grams: Double?, cents: Int64?, kilograms: Double?) {
    let energy = HeatTests.estimate {
      $0.power.country = country
      $0.power.tariff = typed.map { EnergyPrice($0) }
      $0.power.carbon = grams
    }.energy
    #expect(energy.cost == cents.map { Money(cents: $0) })
    #expect(kilograms == nil ? energy.carbon == nil : near(energy.carbon?.value, kilograms ?? 0))
    #expect(energy.isTariffOverridden == (typed != nil))
  }
}
