import RigModel

/// The least that cards cost which bring so much memory in so many slots, from a card on.
///
/// A relaxation: memory is counted in whole GiB, that of a card rounded up, and so is what is needed, as whole numbers sum
/// up to it; beside other parts that bring it, it is rounded down. Plugs, drivers and windows are left out. So no set of
/// cards costs less than the table says.
struct CardTable: Sendable {
  /// From so many slots on they are not counted: as many cards as one likes.
  static let mostSlots = 16
  /// GiB beyond which they are not counted.
  static let mostMemory = 1024
  /// Stands in the table for what no cards bring; what costs as much counts as a cent less.
  static let none = Int32(1) << 30

  private let slots: Int
  private let memory: Int
  /// How many cards share what stands in the table from the first of them on, where there are many.
  ///
  /// So a large catalog takes little memory; it is no more than from each of the others. Cards that have to come, which are the
  /// first ones, share nothing: from behind one of them on it need not come again.
  private let span: Int
  /// How many cards have to come.
  private let pinned: Int
  /// How what is needed is rounded.
  private let rounding: FloatingPointRoundingRule
  private var least: [Int32]
  /// The least that one card or more cost, from a card on.
  private(set) var one: [Int64]
  /// The least that the air of one card costs, in cents.
  private(set) var airRates: [Int64]
  /// The least watts that a GiB brings, at full load, while working and idle, from a card on.
  private(set) var wattsPerGiB: [SIMD3<Double>]

  /// What each card brings.
  private let brings: [Double]

  /// Makes the table.
  /// - Parameters:
  ///   - need: what is needed in all.
  ///   - brings: what one of each card brings.
  ///   - others: the least that other parts cost which bring as much as one GiB; `nil` when nothing else does.
  init(_ world: World, need: Double, brings: [Double], others: Double? = nil) {
    rounding = others == nil ? .up : .down
    memory = min(CardTable.mostMemory, Int(max(0, (need - 1e-6).rounded(rounding))))
    slots = world.boards.reduce(0) { most, board in
      max(most, min(CardTable.mostSlots, board.mostCards.map { $0 + board.made.most } ?? CardTable.mostSlots))
    }
    self.brings = brings
    let count = world.cards.count
    pinned = world.cards.count { world.stock.items[$0.item].units.lowerBound > 0 }
    span = max(1, (count - pinned + world.mostRows - 1) / world.mostRows)
    let rows = pinned + (count - pinned + span - 1) / span + 1
    least = [Int32](repeating: CardTable.none, count: rows * (slots + 1) * (memory + 1))
    one = [Int64](repeating: PriceTable.none, count: count + 1)
    airRates = [Int64](repeating: 0, count: count)
    let watts = others == nil ? Double.infinity : 0
    wattsPerGiB = [SIMD3<Double>](repeating: SIMD3(repeating: watts), count: count + 1)
    let last = least.count - (slots + 1) * (memory + 1)
    for cell in last..<least.count {
      let need = (cell - last) % (memory + 1)
      let price = need == 0 ? 0 : others.map { Double(need) * $0 } ?? .infinity
      least[cell] = price < .infinity ? CardTable.counted(price) : CardTable.none
    }
    for card in (0..<count).reversed() { fill(card, world) }
  }

  private mutating func fill(_ card: Int, _ world: World) {
    let (facts, item) = (world.cards[card], world.stock.items[world.cards[card].item])
    let air = world.airRate(card)
    airRates[card] = min(air, PriceTable.none / 65)
    wattsPerGiB[card] = wattsPerGiB[card + 1]
    if brings[card] > 0 { wattsPerGiB[card] = pointwiseMin(wattsPerGiB[card], item.watts / brings[card]) }
    let size = Int(min(brings[card].rounded(.up), 1e6))
    let prices = CardTable.prices(item, air: airRates[card])
    one[card] = prices.dropFirst().reduce(one[card + 1]) { min($0, $1) }
    let each = item.units.lowerBound == 0 ? CardTable.each(prices) : nil
    if row(card) != row(card + 1) { begin(card) }
    for step in 0...slots {
      let slot = each == nil ? slots - step : step
      let isCounted = facts.takesSlot && slot < slots
      if let each {
        fill(card, slot, size, each: each, isCounted)
      } else {
        for need in (0...memory).reversed() { fill(card, slot, need, size, prices, isCounted) }
      }
    }
  }

  /// Begins with what stands from the cards behind those that share a place on.
  private mutating func begin(_ card: Int) {
    let (here, width) = (place(card, 0, 0), (slots + 1) * (memory + 1))
    least.withUnsafeMutableBufferPointer { least in
      guard let base = least.baseAddress else { return }
      (base + here).update(from: base + here + width, count: width)
    }
  }

  /// Goes on from one unit less in the same place, as each unit costs the same.
  private mutating func fill(_ card: Int, _ slot: Int, _ size: Int, each: Int32, _ isCounted: Bool) {
    guard !isCounted || slot > 0 else { return }
    let (here, less, width) = (place(card, slot, 0), place(card, isCounted ? slot - 1 : slot, 0), memory + 1)
    least.withUnsafeMutableBufferPointer { least in
      guard let base = least.baseAddress else { return }
      CardTable.go(from: base + less, to: base + here, width, size, each: each)
    }
  }

  /// Takes as many units as cost least; those with fewer slots and less memory come later, as they have to be those of before.
  private mutating func fill(_ card: Int, _ slot: Int, _ need: Int, _ size: Int, _ prices: [Int64], _ isCounted: Bool) {
    var best = Int64(CardTable.none)
    for count in prices.indices {
      guard !isCounted || count <= slot else { break }
      if prices[count] < PriceTable.none {
        let rest = least[place(card, isCounted ? slot - count : slot, max(0, need - count * size))]
        if rest < CardTable.none { best = min(best, prices[count] + Int64(rest), Int64(CardTable.none - 1)) }
      }
      if count * size >= need, prices[count] < PriceTable.none { break }
    }
    least[place(card, slot, need)] = Int32(best)
  }

  private func place(_ card: Int, _ slot: Int, _ need: Int) -> Int {
    (row(card) * (slots + 1) + slot) * (memory + 1) + need
  }

  private func row(_ card: Int) -> Int {
    if card <= pinned { return card }
    // Behind the last one nothing is shared.
    let shared = card + 1 < one.count ? (card - pinned) / span : (card - pinned + span - 1) / span
    return pinned + shared
  }

  /// The least that cards from one on cost which bring so many GiB in so many slots; `none` where none do.
  func price(from card: Int, slots free: Int, memory need: Double) -> Int64 {
    let gibibytes = Int(min(Double(memory), max(0, (need - 1e-6).rounded(rounding))))
    let price = least[place(card, min(slots, max(0, free)), gibibytes)]
    return price < CardTable.none ? Int64(price) : PriceTable.none
  }
}
