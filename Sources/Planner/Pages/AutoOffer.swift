import RigModel

/// The cheapest offer that can do what a rig does, and what was passed over.
struct AutoOffer: Hashable, Sendable {
  /// The place of the offer in the catalog; `nil` when none is good enough.
  let place: Int?
  /// What an hour of it costs, tax included, in the plan's currency.
  let rate: Double?
  /// Cheaper offers, large enough, whose price is old.
  let old: Int
  /// Cheaper offers, large enough, that are no longer offered.
  let withdrawn: Int
  /// Offers, large enough, without a price above 0.
  let unpriced: Int
  /// What is asked of an offer.
  let need: RigNeed

  /// Picks by price an hour, for the plan's way of paying; nothing old, withdrawn or without a price is ever picked.
  ///
  /// It must have at least the rig's memory, and every device must be at least as large as the rig's largest.
  static func pick(for need: RigNeed, among prices: OfferPrices, today: Int?) -> AutoOffer {
    let shelf = prices.shelf
    let fitting = need.isEmpty ? [] : shelf.offers.indices.filter { need.isMet(by: shelf, at: $0) }
    let priced = fitting.compactMap { place in
      prices.listRate(place).flatMap { $0 > 0 ? (place: place, rate: $0) : nil }
    }
    let isOld = { (place: Int) in shelf.offers[place].asOf.isOld(on: today) }
    let sound = priced.filter { shelf.offers[$0.place].isOffered && !isOld($0.place) }
    let best = sound.min { ($0.rate, $0.place) < ($1.rate, $1.place) }
    let cheaper = priced.filter { $0.rate < best?.rate ?? .infinity }
    let withdrawn = cheaper.count { !shelf.offers[$0.place].isOffered }
    let old = cheaper.count { shelf.offers[$0.place].isOffered && isOld($0.place) }
    return AutoOffer(
      place: best?.place, rate: best?.rate, old: old, withdrawn: withdrawn, unpriced: fitting.count - priced.count,
      need: need)
  }
}

/// What an offer must have to do what a rig does.
struct RigNeed: Hashable, Sendable {
  /// Memory in all, in GiB.
  private(set) var memory = 0.0
  /// Memory of the largest device, in GiB.
  private(set) var largest = 0.0

  init(_ plan: Plan, in catalog: Catalog) {
    for (id, count) in plan.build {
      guard let gpu = catalog[id]?.gpu else { continue }
      memory += gpu.cardVRAM.value * Double(count)
      largest = max(largest, gpu.vram.value)
    }
  }

  /// Whether the rig has no GPU.
  var isEmpty: Bool { memory <= 0 }

  func isMet(by shelf: OfferShelf, at place: Int) -> Bool {
    guard let size = shelf.memory[place], size >= largest else { return false }
    return size * shelf.offers[place].devices + 1e-9 >= memory
  }
}
