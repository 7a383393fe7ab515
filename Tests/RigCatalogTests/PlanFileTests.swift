import RigModel
import Testing

@testable import RigCatalog

/// Reading plan files.
struct PlanFileTests {
  static func read(_ text: String) throws -> Plan {
    try PlanFile.read(text, name: "p.toml", catalog: shipped.get().catalog)
  }

  /// The example of the documentation.
  static let example = """
    schema = 1
    name = "scaling"
    note = ""
    currency = "EUR"     # of every amount in this file
    owned = []           # part ids that cost nothing
    [build]              # part id = 0…64
    p40 = 3
    [prices]             # overrides
    p40 = { each = 170, lots = "3:410" }
    [usage]
    [power]
    [room]
    [rental]
    [resale]
    """

  @Test func readsTheExample() throws {
    var plan = Plan(name: "scaling")
    plan.setQuantity("p40", 3)
    plan.prices["p40"] = PriceOverride(
      each: Money(cents: 170_00), lots: [Lot(quantity: 3, price: Money(cents: 410_00))])
    #expect(try PlanFileTests.read(PlanFileTests.example) == plan)
  }

  @Test func readsTheLeast() throws {
    #expect(try PlanFileTests.read("schema = 1\nname = \"x\"\n") == Plan(name: "x"))
  }

  @Test func readsEveryKey() throws {
    let plan = try PlanFileTests.read(PlanFileTests.full)
    #expect(plan == PlanFileTests.fullPlan)
    #expect(try PlanFileTests.read(PlanFile.write(plan)) == plan)
  }

  static let full = """
    schema = 1
    name = "all"
    note = \"\"\"one
    two\"\"\"
    currency = "USD"
    owned = ["ssd-500", "p40"]
    [build]
    p40 = 3.0
    ssd-500 = 1
    k80 = 0
    [prices]
    p40 = { each = 170.5, lots = "3:410 2:300.25" }
    [usage]
    days = 30.5
    hours_per_day = 8
    workload = "image"
    work = "one"
    load = 1
    left_on = true
    [power]
    country = "DE"
    tariff_per_kwh = 0.25
    co2_g_per_kwh = 40
    [room]
    ua_w_per_k = 50
    volume_m3 = 40.5
    air_changes_per_hour = 1
    [rental]
    offer = "aws-g5.xlarge-us-east-1"
    pricing = "spot"
    rate_per_hour = 1
    basis = "equal-work"
    storage_per_day = 0.5
    vat = 0.19
    [resale]
    share = 0.5
    """

  static var fullPlan: Plan {
    var plan = Plan(name: "all")
    (plan.note, plan.currency, plan.owned) = ("one\ntwo", CurrencyCode(rawValue: "USD"), ["ssd-500", "p40"])
    plan.setQuantity("p40", 3)
    plan.setQuantity("ssd-500", 1)
    let lots = [Lot(quantity: 3, price: Money(cents: 41_000)), Lot(quantity: 2, price: Money(cents: 30_025))]
    plan.prices["p40"] = PriceOverride(each: Money(cents: 17_050), lots: lots)
    (plan.usage.days, plan.usage.hoursPerDay, plan.usage.workload) = (Days(30.5), Hours(8), .image)
    (plan.usage.work, plan.usage.load, plan.usage.between) = (.one, 1, .loaded)
    (plan.power.country, plan.power.tariff, plan.power.carbon) = ("DE", EnergyPrice(0.25), 40)
    (plan.room.conductance, plan.room.volume, plan.room.airChanges) = (50, 40.5, 1)
    plan.rental.offer = "aws-g5.xlarge-us-east-1"
    (plan.rental.pricing, plan.rental.rate, plan.rental.basis) = (.spot, HourlyRate(1), .equalWork)
    (plan.rental.storagePerDay, plan.rental.vat, plan.resale) = (Money(cents: 50), 0.19, 0.5)
    return plan
  }

  @Test(arguments: [
    ("# x\n", true), ("a = 1 # x", true), ("a = \"#\"", false), ("a = '#'\n", false), ("a = \"\\\"#\"", false),
    ("a = \"\"\"\n# \"\" x\n\"\"\"", false), ("a = '''\n#\n'''\n# x", true), ("", false), ("a = \"\" # x", true),
  ])
  func knowsComments(text: String, hasComments: Bool) {
    #expect(PlanFile.hasComments(text) == hasComments)
  }
}
