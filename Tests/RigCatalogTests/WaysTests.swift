import RigModel
import Testing

@testable import RigCatalog

/// 200,000 tokens a day of Llama 3.3 70B for a year in Germany, on three P40 for three hours a day, and in other ways.
@Suite struct WaysTests {
  private static let catalog = LoadedCatalog().catalog

  private static var plan: Plan {
    var plan = Plan(name: "ways")
    plan.setQuantity("p40", 3)
    (plan.goal.model, plan.goal.quantization) = ("llama-3.3-70b", "q4_k_m")
    plan.goal.amountPerDay = 200_000
    (plan.usage.days, plan.usage.hoursPerDay) = (Days(365), Hours(3))
    plan.power.country = "DE"
    return plan
  }

  private static func ways(_ plan: Plan) throws -> [Way: WayCost] {
    let estimate = Estimate(of: plan, in: catalog)
    let ways = try #require(Ways(plan, estimate, toStart: .zero, in: catalog))
    return Dictionary(ways.all.map { ($0.way, $0) }) { first, _ in first }
  }

  /// (0.30 $ + 4 × 0.12 $) a million tokens written, with those that are read for them, × 73 million ÷ 1.1172 $/€ × 1.19.
  @Test func `Hosted, each token costs what is read and written`() throws {
    let hosted = try #require(WaysTests.ways(WaysTests.plan)[.hosted])
    #expect(hosted.offer == "hyperbolic-llama-3.3-70b" && hosted.fits)
    #expect(abs((hosted.cost ?? 0) - 0.78 * 73 / 1.1172 * 1.19) < 0.001)
    #expect(hosted.winsFrom == 0)
  }

  /// Twelve months × 214 € + 209 € for the setup, × 1.19, and as many machines as the work takes day and night.
  @Test func `By the month, whole months and machines count`() throws {
    let monthly = try #require(WaysTests.ways(WaysTests.plan)[.monthly])
    let one = (12 * 214.0 + 209) * 1.19
    #expect(monthly.offer == "hetzner-gex45-hel")
    let machines = (monthly.cost ?? 0) / one
    #expect(abs(machines - machines.rounded()) < 1e-9 && machines >= 1)
  }

  /// Writing 4.7 tokens a second and reading 64, three hours make about 13,700 a day.
  @Test func `The own rig does not make so much in three hours`() throws {
    let own = try #require(WaysTests.ways(WaysTests.plan)[.own])
    #expect(!own.fits)
    var plan = WaysTests.plan
    plan.goal.amountPerDay = 10_000
    #expect(try WaysTests.ways(plan)[.own]?.fits == true)
  }

  @Test func `Less work costs less by the hour and by the token, and the same on the own rig`() throws {
    var plan = WaysTests.plan
    plan.goal.amountPerDay = 10_000
    let (much, little) = (try WaysTests.ways(WaysTests.plan), try WaysTests.ways(plan))
    for way in [Way.rented, .hosted] {
      #expect(abs((much[way]?.cost ?? 0) / (little[way]?.cost ?? 1) - 20) < 1e-6, "\(way)")
    }
    #expect(much[.own]?.cost == little[.own]?.cost)
  }

  @Test func `A plan without a model has no ways`() {
    var plan = WaysTests.plan
    plan.goal.model = nil
    #expect(Ways(plan, Estimate(of: plan, in: WaysTests.catalog), toStart: .zero, in: WaysTests.catalog) == nil)
  }
}
