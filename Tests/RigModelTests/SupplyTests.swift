import RigModel
import Testing

/// What supplies take from the wall.
@Suite struct SupplyTests {
  /// The 80 PLUS points in percent at 10, 20, 50 and 100 % load.
  static let tables: [(EfficiencyCurve, EfficiencyRating, [Double])] = [
    (.eu, .white, [77, 82, 85, 82]), (.eu, .bronze, [80, 85, 88, 85]), (.eu, .silver, [82, 87, 90, 87]),
    (.eu, .gold, [85, 90, 92, 89]), (.eu, .platinum, [87, 92, 94, 90]), (.eu, .titanium, [90, 94, 96, 94]),
    (.redundant, .bronze, [76, 81, 85, 81]), (.redundant, .silver, [80, 85, 89, 85]),
    (.redundant, .gold, [83, 88, 92, 88]), (.redundant, .platinum, [85, 90, 94, 91]),
    (.redundant, .titanium, [90, 94, 96, 91]),
  ]

  @Test("Every 80 PLUS point of a 1000 W supply", arguments: tables)
  func points(curve: EfficiencyCurve, rating: EfficiencyRating, percents: [Double]) {
    let supply = Supply(rated: Watts(1000), rating: rating, curve: curve)
    for (load, percent) in zip([100.0, 200, 500, 1000], percents) {
      #expect(near(SupplyEfficiency.wall(Watts(load), from: [supply]).value, load / percent * 100), "\(load) W")
    }
  }

  /// The points at 115 V; supplies of servers have one table alone.
  static let low: [(EfficiencyCurve, EfficiencyRating, [Double])] = [
    (.eu, .white, [75, 80, 80, 80]), (.eu, .bronze, [77, 82, 85, 82]), (.eu, .silver, [80, 85, 88, 85]),
    (.eu, .gold, [82, 87, 90, 87]), (.eu, .platinum, [85, 90, 92, 89]), (.eu, .titanium, [90, 92, 94, 90]),
    (.redundant, .platinum, [85, 90, 94, 91]),
  ]

  @Test(arguments: low) func `At 100 to 127 V the points are lower`(
    curve: EfficiencyCurve, rating: EfficiencyRating, percents: [Double]
  ) {
    let supply = Supply(rated: Watts(1000), rating: rating, curve: curve)
    for (load, percent) in zip([100.0, 200, 500, 1000], percents) {
      #expect(near(SupplyEfficiency.wall(Watts(load), from: [supply], mains: 127).value, load / percent * 100))
    }
  }

  @Test(arguments: [EfficiencyRating.white, .bronze, .silver, .gold, .platinum, .titanium])
  func `From 200 V on the points are those of 230 V`(rating: EfficiencyRating) {
    let supply = Supply(rated: Watts(1000), rating: rating)
    func wall(_ mains: Double) -> Double { SupplyEfficiency.wall(Watts(500), from: [supply], mains: mains).value }
    #expect(wall(200) == wall(230) && wall(199.9) == wall(100) && wall(199.9) > wall(200))
  }

  /// Gold: 85 % at a tenth, 90 % at a fifth, 92 % at half; a class that the table lacks counts 80 %.
  @Test(
    arguments: [
      ([], 1.0, 0.0), ([gold], 1, 0.92), ([gold], 0.5, 0.92), ([gold], 0.2, 0.9), ([gold], 0.1, 0.85),
      ([gold], 0.35, 0.91), ([unrated], 1, 0.8), ([Supply(rated: nil, rating: .gold)], 1, 0.8),
      ([unrated, gold], 0.5, 0.92), ([gold, unrated], 0.05, 0.8), ([gold], 0, 0),
    ] as [([Supply], Double, Double)])
  func `The highest efficiency up to a share is that at the share, and at half beyond it`(
    supplies: [Supply], share: Double, efficiency: Double
  ) {
    #expect(near(SupplyEfficiency.highest(of: supplies, upTo: share), efficiency, 1e-6))
  }

  private static let gold = Supply(rated: Watts(1000), rating: .gold)
  private static let unrated = Supply(rated: Watts(1000), rating: nil)

  @Test(arguments: [("US", 0.9), ("JP", 0.9), ("MX", 0.9), ("FR", 0.92), ("CN", 0.92), ("", 0.92)])
  func `The mains of the plan's country count`(country: String, efficiency: Double) {
    let catalog = Market.catalog([
      Market.gpu("card", peak: 500, idle: 500), Market.part("psu", .supply(Supply(rated: Watts(1000), rating: .gold))),
    ])
    var plan = Market.plan(["card": 1, "psu": 1])
    plan.power.country = country
    #expect(near(Estimate(of: plan, in: catalog).power.workingWall.value, 500 / efficiency))
  }

  @Test(
    "Between, below and above the points of a 1000 W Gold supply",
    arguments: [
      (150, 150 / 0.875),  // halfway from 85 to 90 %
      (350, 350 / 0.91),  // halfway from 90 to 92 %
      (750, 750 / 0.905),  // halfway from 92 to 89 %
      (50, 50 + 100 / 0.85 - 100),  // below 10 %: the loss stays 17.6 W
      (0, 100 / 0.85 - 100), (1200, 1200 / 0.89),  // above 100 %: the last point
    ] as [(Double, Double)])
  func between(load: Double, wall: Double) {
    let gold = Supply(rated: Watts(1000), rating: .gold)
    #expect(near(SupplyEfficiency.wall(Watts(load), from: [gold]).value, wall))
  }

  @Test(
    "80 % without class or rating, 85 % without a supply",
    arguments: [
      ([Supply(rated: Watts(1300), rating: nil)], 0.8), ([Supply(rated: nil, rating: .gold)], 0.8),
      ([Supply(rated: Watts(1000), rating: .white, curve: .redundant)], 0.8),  // no such class in that table
      ([Supply(rated: nil, rating: .gold), Supply(rated: Watts(500), rating: .gold)], 0.8), ([], 0.85),
    ] as [([Supply], Double)])
  func flat(supplies: [Supply], efficiency: Double) {
    #expect(near(SupplyEfficiency.wall(Watts(400), from: supplies).value, 400 / efficiency))
  }

  /// 750 W on 1000 + 500 W: both at half load, 500 W at 92 % and 250 W at 88 %.
  @Test func `Several supplies run at the same fraction`() {
    let supplies = [Supply(rated: Watts(1000), rating: .gold), Supply(rated: Watts(500), rating: .bronze)]
    #expect(near(SupplyEfficiency.wall(Watts(750), from: supplies).value, 500 / 0.92 + 250 / 0.88))
  }

  /// Two equal supplies carry half of the load each: 350 W of 1000 W is 35 %, 91 % efficient.
  @Test func `A quantity of supplies shares the load, and a workstation's own supply counts`() {
    var station = Platform()
    station.supply = Supply(rated: Watts(1000), rating: .gold)
    let catalog = Market.catalog([
      Market.gpu("card", peak: 700, idle: 700), Market.part("psu", .supply(Supply(rated: Watts(1000), rating: .gold))),
      Market.part("station", .platform(station), peak: 0, idle: 0),
    ])
    for build in [["card": 1, "psu": 2], ["card": 1, "psu": 1, "station": 1]] as [[PartID: Int]] {
      let power = Estimate(of: Market.plan(build), in: catalog).power
      #expect(near(power.workingWall.value, 700 / 0.91))
      #expect(power.rated == Watts(2000))
      #expect(power.hasSupply)
    }
  }
}
