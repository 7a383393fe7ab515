import RigModel
import RigTesting

/// Offers, hosted prices and what hosts earn around drawn models.
enum DrawnOffers {
  static let dollar = CurrencyCode(rawValue: "USD")

  static let tariffs = [("FR", 0.25, CurrencyCode.euro, 0.2), ("US", 0.17, dollar, nil)].map {
    country, price, currency, vat in
    Tariff(
      country: country, name: country, price: EnergyPrice(price), currency: currency, carbon: 300, vat: vat,
      source: "a table", asOf: DrawnModels.today)
  }

  static func offers(_ seed: Int) -> [Offer] { (0..<8).map { offer($0, seed) } }

  private static func offer(_ number: Int, _ seed: Int) -> Offer {
    var dice = RigTesting.Dice("\(seed) offer \(number)")
    let terms = dice.maybe([1, 3]).map { months in
      MonthlyTerms(
        perMonth: Money(rounding: dice.one(of: [40, 150, 600])), setup: Money(rounding: dice.one(of: [0, 25])),
        minimum: months)
    }
    return Offer(
      id: OfferID(rawValue: "m\(number)"), provider: dice.one(of: ["cloud", "cloud", "host", "colab"]),
      instance: "m\(number)", region: "here", gpu: PartID(rawValue: "gpu-\(dice.one(of: [0, 0, 1, 1, 2, 2, 3]))"),
      devices: dice.one(of: [0.5, 1, 2, 4, 8]), vram: dice.maybe([16, 48, 80]).map { Gibibytes($0) },
      memory: dice.maybe([32.0, 256]).map { Gibibytes($0) },
      onDemand: dice.chance(0.85) ? HourlyRate(Double(dice.whole(0...12)) / 4) : nil,
      spot: dice.maybe([0.25, 0.5, 1]).map { HourlyRate($0) }, currency: dice.one(of: [.euro, .euro, dollar]),
      includesVAT: dice.chance(0.3), isOffered: dice.chance(0.9), newer: dice.chance(0.1) ? "m0" : nil,
      source: "a price list", asOf: dice.one(of: [19_990, 20_000, 19_700]).date,
      estimated: dice.chance(0.1) ? ["on_demand_per_hour"] : [], monthly: terms)
  }

  static func hosted(_ seed: Int) -> [HostedPrice] {
    let units: [(String, HostedUnit)] = [
      ("language-0", .millionTokens), ("language-0", .millionTokens), ("language-1", .millionTokens),
      ("image-0", .image), ("speech-0", .audioHour),
    ]
    return units.enumerated().map { number, unit in
      var dice = RigTesting.Dice("\(seed) hosted \(number)")
      return HostedPrice(
        id: "hosted-\(number)", model: unit.0, provider: "apiary", unit: unit.1,
        input: unit.1 == .millionTokens ? dice.one(of: [0.1, 2]) : nil, output: dice.one(of: [0.3, 5]),
        cachedInput: dice.maybe([0.05]), currency: dice.one(of: [.euro, dollar, CurrencyCode(rawValue: "XXX")]),
        source: "a price list", asOf: DrawnModels.today)
    }
  }

  static func earnings(_ seed: Int) -> [HostEarning] {
    (0..<5).map { number in
      var dice = RigTesting.Dice("\(seed) earning \(number)")
      let rate = dice.one(of: [0.05, 0.2])
      return HostEarning(
        gpu: PartID(rawValue: "gpu-\(dice.whole(0...2))"), low: HourlyRate(rate / 2), each: HourlyRate(rate),
        high: HourlyRate(rate * 1.5), currency: dice.one(of: [.euro, dollar]), source: "a guide",
        asOf: dice.one(of: [19_900, 20_000, 20_001]).date)
    }
  }
}

extension Int {
  /// The date of a day since 1 January 1970.
  fileprivate var date: CivilDate { CivilDate(dayNumber: self) }
}
