import RigModel
import RigReport

/// The catalog's offers with everything about them that no change of a plan moves; made when the page opens first.
struct OfferShelf: Sendable {
  let offers: [Offer]
  /// The place of each offer.
  let places: [OfferID: Int]
  /// The GPUs in them, each once.
  let gpus: [Part?]
  /// The place of each offer's GPU among them.
  let gpu: [Int]
  /// Offers of which each stands for all that have as many of the same devices.
  let machines: [Offer]
  /// The place of each offer's machine among them.
  let machine: [Int]
  /// Memory of one device in GiB.
  let memory: [Double?]
  /// The currencies of the prices, each once.
  let currencies: [CurrencyCode]
  /// The place of each offer's currency among them.
  let currency: [Int]
  /// What the filter looks into.
  let texts: [SearchText]
  /// The places of the offers by provider, instance and region.
  let ranks: [[Int]]

  init(_ catalog: Catalog) {
    let offers = catalog.offers
    let (ids, gpu) = OfferShelf.distinct(offers.map(\.gpu))
    let gpus = ids.map { catalog[$0] }
    let (kinds, machine) = OfferShelf.distinct(offers.map(RentedMachine.init))
    self.machine = machine
    places = Dictionary(offers.indices.map { (offers[$0].id, $0) }) { first, _ in first }
    machines = kinds.indices.compactMap { kind in machine.firstIndex(of: kind).map { offers[$0] } }
    let (currencies, currency) = OfferShelf.distinct(offers.map(\.currency))
    (self.offers, self.gpu, self.gpus, self.currencies, self.currency) = (offers, gpu, gpus, currencies, currency)
    let memory = offers.indices.map { (offers[$0].vram ?? gpus[gpu[$0]]?.gpu?.vram)?.value }
    self.memory = memory
    texts = offers.indices.map { SearchText(OfferShelf.text(offers[$0], memory[$0], gpus[gpu[$0]])) }
    ranks = [\Offer.provider, \.instance, \.region].map { path in
      OfferShelf.ranks(offers.map { $0[keyPath: path].lowercased() })
    }
  }

  private static func text(_ offer: Offer, _ memory: Double?, _ gpu: Part?) -> String {
    let size = memory.map { Numbers.memory(Gibibytes($0)) } ?? ""
    let state = offer.isOffered ? "" : " " + tr("withdrawn")
    let devices = Numbers.short(offer.devices, decimals: 2)
    return "\(offer.provider) \(offer.instance) \(offer.region) \(devices) \(gpu?.name ?? "") \(size)\(state)"
  }

  /// Each value once, and where each one stands among them.
  private static func distinct<Value: Hashable>(_ values: [Value]) -> ([Value], [Int]) {
    var (found, places): ([Value], [Value: Int]) = ([], [:])
    let all = values.map { value in
      if let place = places[value] { return place }
      places[value] = found.count
      found.append(value)
      return found.count - 1
    }
    return (found, all)
  }

  /// Where each text comes in the alphabet.
  private static func ranks(_ texts: [String]) -> [Int] {
    var ranks = [Int](repeating: 0, count: texts.count)
    for (rank, place) in texts.indices.sorted(by: { (texts[$0], $0) < (texts[$1], $1) }).enumerated() {
      ranks[place] = rank
    }
    return ranks
  }
}
