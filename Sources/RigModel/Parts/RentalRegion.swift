import Synchronization

/// What one provider rents out in one region, without what nobody should pick silently.
struct RentalRegion: Sendable {
  /// What a search needs of an offer, as bare numbers.
  struct Machine: Sendable {
    /// The offer's place among ``offers``.
    let place: Int
    let devices: Double
    /// Memory of one device in GiB.
    let deviceMemory: Double
    let onDemand: Double?
    let spot: Double?
    /// The place of its currency among ``currencies``.
    let currency: Int
    let includesVAT: Bool
  }

  let offers: [Offer]
  let machines: [Machine]
  let currencies: [CurrencyCode]
  /// Offers that were left out: withdrawn, or with a price much older than the newest one of the region.
  let leftOut: Int

  init(of provider: String, in region: String, _ catalog: Catalog) {
    let all = catalog.offers(of: provider, in: region)
    let newest = all.newestPrice
    offers = all.filter { $0.isOffered && !$0.isOutdated(on: newest) }
    leftOut = all.count - offers.count
    var currencies: [CurrencyCode] = []
    var machines: [Machine] = []
    for (place, offer) in offers.enumerated() {
      guard let memory = offer.deviceMemory(in: catalog)?.value else { continue }
      if !currencies.contains(offer.currency) { currencies.append(offer.currency) }
      machines.append(
        Machine(
          place: place, devices: offer.devices, deviceMemory: memory, onDemand: offer.onDemand?.value,
          spot: offer.spot?.value, currency: currencies.firstIndex(of: offer.currency) ?? 0,
          includesVAT: offer.includesVAT))
    }
    (self.currencies, self.machines) = (currencies, machines)
  }
}

/// The regions of a catalog that somebody asked for: each is made once.
final class RegionMemory: Sendable {
  private let known = Mutex<[(provider: String, region: String, made: RentalRegion)]>([])

  func region(of offer: Offer, in catalog: Catalog) -> RentalRegion {
    let (provider, region) = (offer.provider, offer.region)
    if let made = known.withLock({ $0.first { $0.provider == provider && $0.region == region }?.made }) { return made }
    let made = RentalRegion(of: provider, in: region, catalog)
    known.withLock { $0.append((provider, region, made)) }
    return made
  }
}
