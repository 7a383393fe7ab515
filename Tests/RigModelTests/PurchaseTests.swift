import RigModel
import Testing

/// What units cost: lots, ranges, owned parts, typed prices, missing prices.
@Suite struct PurchaseTests {
  /// Units, and the cheapest exact cover in euros.
  @Test(arguments: [(0, 0), (1, 170), (2, 330), (3, 410), (4, 580), (5, 740), (6, 820), (7, 990), (9, 1230)])
  func `A price of 170, 330 for two, 410 for three`(count: Int, euros: Double) {
    #expect(Market.price(170, lots: [2: 330, 3: 410]).cover(count) == Money(rounding: euros))
  }

  @Test(
    "Covers that a greedy buyer gets wrong",
    arguments: [
      ([4: 100, 3: 60], 50, 6, 120),  // two lots of 3, not 4 + 1 + 1 = 200
      ([3: 100], 90, 2, 180),  // exact: a lot of 3 does not cover 2
      ([3: 500], 90, 3, 270),  // a dear lot is left
      ([1: 40], 50, 2, 80),  // a lot of one
      ([2: 90, 5: 200], 50, 64, 2_580),  // 12 lots of 5 and 2 lots of 2: 2 400 + 180
    ] as [([Int: Double], Double, Int, Double)])
  func cover(lots: [Int: Double], each: Double, count: Int, euros: Double) {
    #expect(Market.price(each, lots: lots).cover(count) == Money(rounding: euros))
  }

  @Test(
    "Low and high, clamped around the cost",
    arguments: [
      (Market.price(230, low: 215, high: 330), 2, 430, 460, 660),
      (Market.price(230), 2, 460, 460, 460),  // missing ends are the median
      (Market.price(230, low: 250, high: 200), 1, 230, 230, 230),  // nonsense ends
      (Market.price(170, low: 120, lots: [3: 410]), 3, 360, 410, 510),  // high: 3 × 170 without the lot
      (Market.price(170, low: 150, lots: [3: 410]), 3, 410, 410, 510),  // 3 × 150 = 450 > the lot
    ] as [(ListPrice, Int, Double, Double, Double)])
  func range(price: ListPrice, count: Int, low: Double, cost: Double, high: Double) {
    let range = price.range(count)
    #expect(range.low == Money(rounding: low))
    #expect(range.cost == Money(rounding: cost))
    #expect(range.high == Money(rounding: high))
  }

  @Test func `A lot of nothing is ignored`() {
    #expect(Market.price(10, lots: [0: 1, -3: 1]).cover(2) == Money(cents: 20_00))
  }

  static let catalog = Market.catalog(
    [
      Market.gpu("p40", price: Market.price(230, low: 215, high: 330, Market.dollar, lots: [3: 410])),
      Market.gpu("unpriced"), Market.part("yen", .adapter(Adapter()), Market.price(5, CurrencyCode(rawValue: "JPY"))),
      Market.part("drive", .storage(Storage()), Market.euros(20)),
    ], rates: [ExchangeRate(Market.dollar, 1.1435)])

  @Test func `An owned part costs nothing, not even at the high end`() {
    var plan = Market.plan(["p40": 2, "drive": 1])
    plan.owned = ["p40"]
    let purchase = Estimate(of: plan, in: PurchaseTests.catalog).purchase
    #expect(purchase.lines.map(\.cost) == [Money.zero, Money(cents: 20_00)])
    #expect(purchase.high == Money(cents: 20_00))
    #expect(purchase.lines[0].isOwned)
  }

  /// The typed price replaces the catalog's lots as well: 3 × 100 €, although the catalog sells three for 410 $.
  @Test func `A typed price replaces price, lots and currency`() {
    var plan = Market.plan(["p40": 3])
    plan.prices["p40"] = PriceOverride(each: Money(cents: 100_00))
    let line = Estimate(of: plan, in: PurchaseTests.catalog).purchase.lines[0]
    #expect([line.low, line.cost, line.high] == Array(repeating: Money(cents: 300_00), count: 3))
    #expect(line.isOverridden)
  }

  @Test func `A part without a price has no cost, and the total covers the rest`() {
    let purchase = Estimate(of: Market.plan(["unpriced": 2, "drive": 1]), in: PurchaseTests.catalog).purchase
    #expect(purchase.lines.map(\.cost) == [nil, Money(cents: 20_00)])
    #expect(purchase.unpriced == ["unpriced"])
    #expect(purchase.cost == Money(cents: 20_00))
  }

  @Test func `A price in a currency without a rate is no price`() {
    #expect(Estimate(of: Market.plan(["yen": 1]), in: PurchaseTests.catalog).purchase.unpriced == ["yen"])
  }

  /// 2 × 230 $ = 460 $ ÷ 1.1435 = 402.2737 → 402.27; twice a rounded 201.14 would be 402.28.
  @Test func `A line is converted once and then rounded`() {
    let purchase = Estimate(of: Market.plan(["p40": 2]), in: PurchaseTests.catalog).purchase
    #expect(purchase.cost == Money(cents: 402_27))
    #expect(purchase.low == Money(cents: 376_04))  // 430 ÷ 1.1435 = 376.038
    #expect(purchase.high == Money(cents: 577_18))  // 660 ÷ 1.1435 = 577.175
  }

  @Test func `Lines stand in catalog order, and unknown parts are left out`() {
    let plan = Market.plan(["drive": 1, "p40": 1, "nobody-knows": 3])
    #expect(plan.lines(in: PurchaseTests.catalog).map(\.part.id) == ["p40", "drive"])
  }

  @Test func `A guess is marked, by its kind or by its column`() {
    let guess = ListPrice(each: Money(cents: 1), low: nil, high: nil, currency: .euro, lots: [], kind: .estimate)
    let column = Part(
      id: "column", name: "", price: Market.euros(1), peak: nil, idle: nil, source: "", asOf: Market.today,
      estimated: ["price_median"], search: "", spec: .adapter(Adapter()))
    let catalog = Market.catalog([
      Market.gpu("guess", price: guess), Market.gpu("asked", price: Market.euros(1)), column,
    ])
    let lines = Estimate(of: Market.plan(["guess": 1, "asked": 1, "column": 1]), in: catalog).purchase.lines
    #expect(lines.map(\.isEstimate) == [true, false, true])
  }
}
