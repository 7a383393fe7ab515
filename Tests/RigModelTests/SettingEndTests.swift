import Testing

@testable import RigModel

/// Between what ends each setting is tried, and when it is not.
@Suite struct SettingEndTests {
  /// At 1.25 dollars a euro, for a plan in euros and one in dollars.
  private static func ends(_ setting: Setting, dollars: Bool = false, _ change: (inout Plan) -> Void = { _ in })
    -> Ends?
  {
    let cheap = Tariff(
      country: "AA", name: "", price: EnergyPrice(0.125), currency: Market.dollar, carbon: nil, vat: nil, source: "",
      asOf: Market.today)
    let catalog = Market.catalog(
      [Market.gpu("card")],
      offers: [
        Market.offer("net", "card", devices: 1, rate: 2, includesVAT: false),
        Market.offer("gross", "card", devices: 1, rate: 2),
      ], tariffs: [Market.france, cheap], rates: [ExchangeRate(Market.dollar, 1.25)])
    var plan = Market.plan(["card": 1], offer: "net")
    if dollars { plan.currency = Market.dollar }
    change(&plan)
    return setting.number?.ends(in: EstimatedPlan(plan, in: catalog))
  }

  @Test(
    arguments: [
      (.shipping, 60, 0), (.imported, 1, 0), (.marketplaceFee, 0.05, 0), (.deadOnArrival, 0.05, 0),
      (.deliveryDays, 10, 0), (.tariff, 0.25, 0.1), (.heating, 0, 1), (.rate, 1.92, 2.88), (.vat, 0, 0.2),
      (.storage, 0, 0.28), (.resale, 0, 0.5), (.days, 3.5, 14), (.hoursPerDay, 8, 24), (.load, 1, 0.5),
    ] as [(Setting, Double, Double)])
  func `A setting is tried between its ends`(setting: Setting, worse: Double, better: Double) {
    let ends = SettingEndTests.ends(setting)
    #expect(near(ends?.worse, worse) && near(ends?.better, better), "\(String(describing: ends))")
    let isMoney = setting.number?.unit.isMoney == true
    let converted = SettingEndTests.ends(setting, dollars: true)
    #expect(near(converted?.worse, isMoney ? worse * 1.25 : worse))
    #expect(near(converted?.better, isMoney ? better * 1.25 : better))
  }

  @Test(arguments: [Setting.duty, .importVAT, .offPeakTariff, .carbon, .conductance, .volume, .airChanges])
  func `What nobody would vary has no ends`(setting: Setting) {
    #expect(SettingEndTests.ends(setting) == nil)
  }

  @Test func `What counts only with another setting is tried only with it`() {
    #expect(SettingEndTests.ends(.resaleFee) == nil)
    #expect(SettingEndTests.ends(.resaleFee) { $0.resale = 0.5 } == Ends(worse: 0.146, better: 0))
    #expect(SettingEndTests.ends(.heatingPrice) == nil)
    #expect(SettingEndTests.ends(.heatingPrice) { $0.heating.share = 0.5 } == Ends(worse: 0.065, better: 0.194))
    #expect(SettingEndTests.ends(.offPeakShare) == nil)
    #expect(SettingEndTests.ends(.offPeakHours) == nil)
    let cheap = { (plan: inout Plan) in plan.power.offPeakTariff = EnergyPrice(0.1) }
    #expect(SettingEndTests.ends(.offPeakShare, cheap) == Ends(worse: 0, better: 1))
    #expect(SettingEndTests.ends(.offPeakHours, cheap) == Ends(worse: 0, better: 8))
    #expect(
      SettingEndTests.ends(.offPeakHours) { ($0.power.offPeakTariff, $0.power.offPeakShare) = (EnergyPrice(0.1), 0) }
        == nil)
  }

  @Test func `Without a rate or a tax nothing is tried, and a higher tax than a fifth is the better end`() {
    #expect(SettingEndTests.ends(.rate) { $0.rental.offer = nil } == nil)
    #expect(SettingEndTests.ends(.vat) { $0.rental.offer = "gross" } == nil)
    #expect(SettingEndTests.ends(.vat) { $0.rental.vat = 0.25 } == Ends(worse: 0, better: 0.25))
  }

  @Test(arguments: [(0, nil, nil), (0.5, 0.25, 1), (2000, 1000, 3650)] as [(Double, Double?, Double?)])
  func `Days are halved and doubled within ten years`(days: Double, worse: Double?, better: Double?) {
    let ends = SettingEndTests.ends(.days) { $0.usage.days = Days(days) }
    #expect(ends?.worse == worse)
    #expect(ends?.better == better)
  }

  /// Nothing is bought, so an allowance for dead parts changes nothing.
  @Test func `What moves nothing is not ranked, and keeps its ends`() throws {
    let catalog = Market.catalog(
      [Market.gpu("card", price: Market.euros(0))], offers: [Market.offer("offer", "card", devices: 1, rate: 1)])
    let estimated = EstimatedPlan(Market.plan(["card": 1], offer: "offer"), in: catalog)
    let found = try #require(Sensitivity(.setting(.deadOnArrival), estimated))
    #expect(found.swing == .zero)
    #expect(found.ends == Ends(worse: 0.05, better: 0))
    #expect(Sensitivity.ranked([found]).isEmpty)
    #expect(Sensitivity.ranked([Sensitivity]()).isEmpty)
  }

  @Test(
    arguments: [
      (.money, 1, 5, 2, true), (.moneyPerDay, 1, 0.1, 2, true), (.moneyPerKilowattHour, 1, 0.01, 4, true),
      (.moneyPerHour, 1, 0.1, 4, true), (.share, 100, 5, 1, false), (.days, 1, 1, 2, false), (.hours, 1, 1, 2, false),
      (.number("W/K"), 1, 5, 2, false),
    ] as [(SettingUnit, Double, Double, Int, Bool)])
  func `A unit has its step, its decimals and what it is typed in`(
    unit: SettingUnit, factor: Double, step: Double, decimals: Int, isMoney: Bool
  ) {
    #expect(unit.factor == factor && unit.step == step && unit.decimals == decimals && unit.isMoney == isMoney)
  }
}
