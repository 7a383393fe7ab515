extension Readout {
  /// Adds what another read-out says; the same device in two files is one.
  public mutating func merge(_ other: Readout) {
    merge(other.cards)
    driver = driver ?? other.driver
    cuda = cuda ?? other.cuda
    attached = attached ?? other.attached
    lost += other.lost.filter { !lost.contains($0) }
    hasNoDriver = hasNoDriver || other.hasNoDriver
    if sockets.isEmpty { sockets = other.sockets }
    let known = Set(runs)
    runs += other.runs.filter { !known.contains($0) }
    for wall in other.walls where !walls.contains(where: { $0.isAtWork == wall.isAtWork }) { walls.append(wall) }
    kinds.formUnion(other.kinds)
    cut.formUnion(other.cut)
  }

  private mutating func merge(_ others: [Card]) {
    guard !cards.isEmpty else { return cards = others }
    var table = CardTable(cards)
    for other in others {
      if let place = table.place(of: other) {
        cards[place].readings += other.readings
      } else {
        cards.append(other)
      }
    }
  }
}

/// Which devices of a read-out those of another one are; each is taken once.
private struct CardTable {
  private let names: [String?]
  private let hasBus: [Bool]
  private let indices: [Int?]
  private let buses: [String: Int]
  private var free: Set<Int>

  init(_ cards: [Card]) {
    names = cards.map { $0.name?.key }
    hasBus = cards.map { $0.bus != nil }
    indices = cards.map { $0.first(\.index) }
    buses = Dictionary(cards.enumerated().compactMap { place, card in card.bus.map { ($0, place) } }) { first, _ in
      first
    }
    free = Set(cards.indices)
  }

  /// The place of a device that is the same: at the same place of the bus, or, where one does not say its place, the one
  /// of the same name and number, or the next of the same name.
  mutating func place(of other: Card) -> Int? {
    let bus = other.bus
    var place = bus.flatMap { buses[$0] }.flatMap { free.contains($0) ? $0 : nil }
    if place == nil {
      let (name, index) = (other.name?.key, other.first(\.index))
      let alike = names.indices.filter { place in
        free.contains(place) && (!hasBus[place] || bus == nil) && CardTable.mayBeAlike(names[place], name)
      }
      place = alike.first { index != nil && indices[$0] == index } ?? alike.first
    }
    if let place { free.remove(place) }
    return place
  }

  private static func mayBeAlike(_ one: String?, _ other: String?) -> Bool {
    guard let one, let other else { return true }
    return one.hasSuffix(other) || other.hasSuffix(one)
  }
}
