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
    runs += other.runs.filter { !runs.contains($0) }
    wall = wall ?? other.wall
    kinds.formUnion(other.kinds)
    cut.formUnion(other.cut)
  }

  private mutating func merge(_ others: [Card]) {
    var taken: Set<Int> = []
    for other in others {
      if let place = place(of: other, besides: taken) {
        cards[place].readings += other.readings
        taken.insert(place)
      } else {
        taken.insert(cards.count)
        cards.append(other)
      }
    }
  }

  /// The place of a device that is the same: at the same place of the bus, or, where one does not say its place, the next
  /// of the same name.
  private func place(of other: Card, besides taken: Set<Int>) -> Int? {
    cards.indices.first { !taken.contains($0) && cards[$0].bus != nil && cards[$0].bus == other.bus }
      ?? cards.indices.first { place in
        !taken.contains(place) && (cards[place].bus == nil || other.bus == nil)
          && Card.mayBeAlike(cards[place].name, other.name)
      }
  }
}

extension Card {
  fileprivate static func mayBeAlike(_ left: String?, _ right: String?) -> Bool {
    guard let left, let right else { return true }
    let (one, other) = (left.key, right.key)
    return one.hasSuffix(other) || other.hasSuffix(one)
  }
}
