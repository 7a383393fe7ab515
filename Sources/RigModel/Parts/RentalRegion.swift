/// What one provider rents out in one region, or all do everywhere, without what nobody should pick silently.
struct RentalRegion: Sendable {
  /// Which region of which provider.
  struct Name: Hashable, Sendable {
    let provider: String
    let region: String
  }

  /// What a search needs of an offer, as bare numbers.
  struct Machine: Sendable {
    /// The offer's place among ``offers``.
    let place: Int
    let devices: Double
    /// Memory of one device in GiB.
    let deviceMemory: Double
    /// Price of an hour as the offer has it.
    let price: Double
    /// The place of its currency among ``currencies``.
    let currency: Int
    let includesVAT: Bool

    /// Whether it is no worse than another one in any respect, whatever the tax and the rates of currencies.
    fileprivate func isAsGood(as other: Machine) -> Bool {
      currency == other.currency && includesVAT == other.includesVAT && price <= other.price
        && devices >= other.devices && deviceMemory >= other.deviceMemory
    }
  }

  /// The offers that can be rented.
  let offers: [Offer]
  let currencies: [CurrencyCode]
  /// Offers with a price that were left out, for each way of paying: withdrawn, with a price much older than the newest
  /// one of the region, or with a price that nobody asks.
  private let left: [Int]
  private let machines: [[Machine]]

  init(_ name: Name, _ catalog: Catalog) {
    self.init(catalog.offers(of: name.provider, in: name.region), catalog, RentalRegion.undominated)
  }

  /// - Parameters:
  ///   - all: the offers of the region.
  ///   - choose: leaves out machines that are not needed.
  init(_ all: [Offer], _ catalog: Catalog, _ choose: ([Machine]) -> [Machine] = { $0 }) {
    let offers = all.filter(\.isOffered)
    let currencies = offers.reduce(into: [CurrencyCode]()) { if !$0.contains($1.currency) { $0.append($1.currency) } }
    let newest = Pricing.allCases.map { all.newestPrice($0) }
    let isSound = { (offer: Offer, way: Int) in
      let pricing = Pricing.allCases[way]
      return offer.isQuoted(pricing) && !offer.isOutdated(pricing, on: newest[way])
    }
    machines = Pricing.allCases.enumerated().map { way, pricing in
      let sound = offers.indices.filter { isSound(offers[$0], way) }
      return choose(sound.compactMap { RentalRegion.machine($0, offers[$0], pricing, currencies, catalog) })
    }
    (self.offers, self.currencies) = (offers, currencies)
    left = Pricing.allCases.enumerated().map { way, pricing in
      all.count { $0.rate(pricing) != nil && !($0.isOffered && isSound($0, way)) }
    }
  }

  /// How many offers were left out for a way of paying.
  func leftOut(_ way: Pricing) -> Int { Pricing.allCases.firstIndex(of: way).map { left[$0] } ?? 0 }

  /// The machines with a price above 0 that somebody asks for a way of paying, without those that another one beats in
  /// every respect.
  func machines(_ way: Pricing) -> [Machine] { Pricing.allCases.firstIndex(of: way).map { machines[$0] } ?? [] }

  private static func machine(
    _ place: Int, _ offer: Offer, _ way: Pricing, _ currencies: [CurrencyCode], _ catalog: Catalog
  ) -> Machine? {
    guard let price = offer.rate(way)?.value, price > 0,
      let memory = offer.deviceMemory(in: catalog)?.value
    else { return nil }
    return Machine(
      place: place, devices: offer.devices, deviceMemory: memory, price: price,
      currency: currencies.firstIndex(of: offer.currency) ?? 0, includesVAT: offer.includesVAT)
  }

  private static func undominated(_ all: [Machine]) -> [Machine] {
    all.enumerated().filter { place, one in
      !all.enumerated().contains { other, two in
        other != place && two.isAsGood(as: one) && (other < place || !one.isAsGood(as: two))
      }
    }.map(\.element)
  }
}

extension Catalog {
  /// What can be rented of anybody anywhere; who looks for the cheapest one has no need of sets.
  var everywhere: RentalRegion { companion { RentalRegion(offers, self) } }
}
