import RigModel
import Testing

/// The own rig let in a quarter of sixteen hours a day, ten days long: 40 h with guests, 120 h in which it waits for them.
@Suite struct LettingTests {
  private static let catalog: Catalog = {
    var gpu = GPU(devices: 1, vram: Gibibytes(24))
    gpu.idleLoaded = Watts(50)
    let cards = ["card", "other"].map { Market.part(PartID(rawValue: $0), .gpu(gpu), peak: 250, idle: 10) }
    let earnings = [("card", 0.2, "2026-05"), ("card", 0.9, "2025-01")].map { gpu, each, day in
      HostEarning(
        gpu: PartID(rawValue: gpu), low: HourlyRate(each / 2), each: HourlyRate(each), high: HourlyRate(each * 2),
        currency: CurrencyCode(rawValue: "USD"), source: "a guide", asOf: Market.date(day))
    }
    let board = Market.part("board", .platform(Platform()))
    return Catalog(
      parts: cards + [board, Market.part("supply", .supply(Supply(rated: nil, rating: nil)))], offers: [],
      tariffs: [], rates: [ExchangeRate(CurrencyCode(rawValue: "USD"), 2)], earnings: earnings)
  }()

  private static func letting(
    _ build: [PartID: Int] = ["card": 2, "board": 1, "supply": 1], _ change: (inout Plan) -> Void = { _ in }
  ) -> (Letting?, Estimate) {
    var plan = Market.plan(build)
    (plan.usage.days, plan.usage.hoursPerDay, plan.usage.letShare) = (Days(10), Hours(8), 0.25)
    plan.power.tariff = EnergyPrice(0.5)
    change(&plan)
    let estimate = Estimate(of: plan, in: catalog)
    return (Letting(plan, estimate, in: catalog), estimate)
  }

  /// 2 cards × 0.20 $ × 40 h = 16 $, with 2 $ for a euro 8 €; the newer of two rows counts.
  @Test func `Hours that are let, and what a host earns in them`() throws {
    let letting = try #require(LettingTests.letting().0)
    #expect(near(letting.hours.value, 40) && near(letting.waitingHours.value, 120))
    #expect(letting.earned == Money(cents: 8_00))
    #expect(letting.low == Money(cents: 4_00) && letting.high == Money(cents: 16_00))
  }

  /// Guests keep all cards at work; a host waits switched on, with nothing loaded: (2 × 10 + 48.75) ÷ 0.8 = 85.94 W.
  @Test func `Its electricity is that of guests and of waiting for them`() throws {
    let (letting, estimate) = LettingTests.letting()
    let working = estimate.power.workingWall.value
    let kilowattHours = (working * 40 + 85.9375 * 120) / 1000
    #expect(near(letting?.energy.value ?? 0, kilowattHours))
    let current = try #require(letting?.electricity)
    #expect(current == Money(rounding: kilowattHours / 2))
    #expect(letting?.left == Money(cents: 8_00) - current)
    #expect(letting?.leftRange?.low == Money(cents: 4_00) - current)
  }

  @Test func `Of a rig that stays on only what it takes more is counted`() {
    let (letting, estimate) = LettingTests.letting { $0.usage.between = .loaded }
    let more = estimate.power.workingWall - estimate.power.idleWall
    #expect(near(letting?.energy.value ?? 0, (more * Hours(40)).value))
  }

  @Test func `Guests use all cards, however the own work is spread`() {
    let one = LettingTests.letting { $0.usage.work = .one }
    #expect(near(one.0?.guestWall.value ?? 0, LettingTests.letting().0?.guestWall.value ?? 1))
    #expect(one.1.power.workingWall < one.0?.guestWall ?? .zero)
  }

  @Test func `Nothing is let by default, around the clock, and without a card`() {
    #expect(Plan(name: "test").usage.letShare == 0)
    #expect(LettingTests.letting { $0.usage.letShare = 0 }.0 == nil)
    #expect(LettingTests.letting { $0.usage.hoursPerDay = Hours(24) }.0 == nil)
    #expect(LettingTests.letting(["board": 1]).0 == nil)
  }

  @Test func `One card of which nobody says what it earns leaves all unknown`() {
    let letting = LettingTests.letting(["card": 1, "other": 1, "board": 1, "supply": 1]).0
    #expect(letting?.earned == nil && letting?.left == nil)
    #expect(letting?.unknown.map(\.id) == ["other"])
  }

  @Test func `It is in none of the sums`() {
    let none = LettingTests.letting { $0.usage.letShare = 0 }.1
    #expect(LettingTests.letting().1.ownershipCost == none.ownershipCost)
  }
}
