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
  /// Beyond so many cards several share what stands in the table from the first of them on.
  ///
  /// So a large catalog takes little memory; it is no more than from each of the others. Cards that have to come, which are the first ones, share
  /// nothing: from behind one of them on it need not come again.
  static let mostRows = 256
  /// Stands in the table for what no cards bring; what costs as much counts as a cent less.
  private static let none = Int32(1) << 30

  private let slots: Int
  private let memory: Int
  /// How many cards share a place in the table.
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

  /// What units cost with their air; where each costs the same, the first one tells.
  private static func prices(_ item: Item, air: Int64) -> [Int64] {
    if let each = item.prices.least.each, each + air < Int64(none), item.units.lowerBound == 0 {
      return [0, each + air]
    }
    return item.prices.least.enumerated().map { count, price in
      count < item.units.lowerBound ? PriceTable.none : price + Int64(count) * air
    }
  }

  /// The least price of a unit, when all of them cost about as much; `nil` when further ones are cheaper.
  private static func each(_ prices: [Int64]) -> Int32? {
    guard prices.count > 1, prices[1] < Int64(none) else { return nil }
    let rate = prices.indices.dropFirst().reduce(prices[1]) { min($0, prices[$1] / Int64($1)) }
    let isFlat = prices.indices.allSatisfy {
      prices[$0] >= PriceTable.none || prices[$0] - rate * Int64($0) <= Int64($0)
    }
    return isFlat ? Int32(rate) : nil
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

  /// Takes one unit that brings so much from one row into another where that is cheaper.
  ///
  /// Written for the compiler to count several cells at once.
  private static func go(
    from: UnsafeMutablePointer<Int32>, to: UnsafeMutablePointer<Int32>, _ width: Int, _ size: Int, each: Int32
  ) {
    let (near, one) = (min(size, width), sum(from[0], each))
    for need in 0..<near { to[need] = min(to[need], one) }
    let rest = to + near
    for need in 0..<(width - near) { rest[need] = min(rest[need], sum(from[need], each)) }
  }

  /// What costs so much with one unit more.
  @inline(__always)
  private static func sum(_ price: Int32, _ each: Int32) -> Int32 {
    price < none ? min(price &+ each, none - 1) : none
  }

  private static func counted(_ price: Double) -> Int32 { Int32(min(price, Double(none - 1))) }

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
