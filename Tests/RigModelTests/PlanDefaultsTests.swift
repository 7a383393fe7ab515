import RigModel
import Testing

/// What a person set for all plans.
@Suite struct PlanDefaultsTests {
  /// 40 m³, and a tariff of 0.4 dollars in Germany.
  private static var some: PlanDefaults {
    var defaults = PlanDefaults()
    defaults.set(.currency) { $0.currency = Market.dollar }
    defaults.set(.country) { $0.power.country = "DE" }
    defaults.set(.tariff) { $0.power.tariff = EnergyPrice(0.4) }
    defaults.set(.volume) { $0.room.volume = 40 }
    return defaults
  }

  private static func filled(_ country: String? = nil) -> Plan {
    var plan = Plan(name: "a")
    some.fill(&plan, country: country, in: Market.article)
    return plan
  }

  @Test func `A plan takes it, with amounts in its own currency`() throws {
    let plan = Self.filled()
    #expect(plan.currency == .euro && plan.power.country == "DE" && plan.room.volume == 40)
    #expect(abs(try #require(plan.power.tariff).value - 0.4 / 1.1435) < 1e-9)
    #expect(Self.filled("DE") == plan)
  }

  @Test func `In another country the room stays, and electricity has the price of that country`() {
    let plan = Self.filled("AT")
    #expect(plan.power.tariff == nil && plan.power.country == Plan(name: "").power.country && plan.room.volume == 40)
  }

  @Test func `Whoever goes to another country leaves what is paid at home`() {
    var plan = Self.filled()
    plan.power.country = "AT"
    Self.some.leaveHome(&plan, from: "DE", in: Market.article)
    #expect(plan.power.tariff == nil && plan.power.country == "AT" && plan.room.volume == 40)
  }

  @Test func `What a plan names itself stays, and so does all at home`() {
    let home = Self.filled()
    var plan = home
    Self.some.leaveHome(&plan, from: "AT", in: Market.article)
    #expect(plan == home)
    (plan.power.country, plan.power.tariff) = ("AT", EnergyPrice(0.25))
    Self.some.leaveHome(&plan, from: "DE", in: Market.article)
    #expect(plan.power.tariff == EnergyPrice(0.25))
    plan = home
    plan.power.country = "AT"
    Self.some.leaveHome(&plan, from: "DE", keeping: [.tariff], in: Market.article)
    #expect(plan.power.tariff == home.power.tariff)
  }

  @Test func `A new plan holds it as it was set, and a plan is converted to its currency`() throws {
    let new = Self.some.plan(named: "new")
    #expect(new.name == "new" && new.currency == Market.dollar && new.power.tariff == EnergyPrice(0.4))
    #expect(Self.some.converted(Plan(name: "a"), in: Market.article).currency == Market.dollar)
    #expect(PlanDefaults.usual.converted(new, in: Market.article) == new)
  }

  @Test func `With nothing set, a plan stays as it is`() {
    var plan = Plan(name: "a")
    PlanDefaults.usual.fill(&plan, in: Market.article)
    #expect(plan == Plan(name: "a"))
  }

  @Test func `A setting goes back to what was set`() throws {
    var plan = Self.filled()
    plan.room.volume = 7
    plan.power.tariff = EnergyPrice(9)
    for setting in [Setting.volume, .tariff] { Self.some.reset(setting, in: &plan, Market.article) }
    #expect(plan == Self.filled())
  }
}
