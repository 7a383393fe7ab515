import RigModel

/// Which fans of a rig cool which cards: those made for a card first; a fan cools one card.
package struct FanShare {
  /// Places of the fans, those made for some cards alone before those for any.
  private let order: [Int]
  private var left: [Int]

  /// Takes stock of fans.
  package init(_ fans: [(suitsAny: Bool, quantity: Int)]) {
    order = fans.indices.sorted { !fans[$0].suitsAny && fans[$1].suitsAny }
    left = fans.map(\.quantity)
  }

  /// Takes the fans of a card model out of those that are left.
  /// - Parameters:
  ///   - needed: cards of the model.
  ///   - suits: whether the fans at a place are made for it.
  package mutating func take(_ needed: Int, suits: (Int) -> Bool) -> [(place: Int, count: Int)] {
    var needed = needed
    return order.compactMap { place in
      guard suits(place) else { return nil }
      let count = min(needed, left[place])
      left[place] -= count
      needed -= count
      return count > 0 ? (place, count) : nil
    }
  }
}
