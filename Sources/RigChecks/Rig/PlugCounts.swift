import RigModel

/// Plugs that some boards take from the supplies.
package struct BoardPlugs: Sendable {
  /// EPS 8-pin plugs in all; a board that its own supply feeds takes none of a further one.
  package let eps: Int
  /// Whether they are not known and one was counted.
  package let isGuessed: Bool

  /// Counts the plugs of so many boards.
  package init(_ platform: Platform, _ quantity: Int) {
    eps = (platform.epsNeeded ?? (platform.supply == nil ? 1 : 0)) * quantity
    isGuessed = platform.epsNeeded == nil && platform.supply == nil
  }
}

/// Plugs that so many supplies of a model give.
package struct SupplyPlugs: Sendable {
  /// The plugs of one; `nil` when they are not known.
  package let plugs: Plugs?
  /// Whether it gives 12 V alone, through a breakout board.
  package let isBreakout: Bool
  /// Units.
  package var quantity: Int

  /// Counts the plugs of so many supplies.
  package init(_ supply: Supply, _ quantity: Int) {
    (plugs, isBreakout, self.quantity) = (supply.plugs, supply.isBreakout, quantity)
  }
}

/// Plugs that so many adapters of a model take and give.
package struct AdapterPlugs: Sendable {
  /// What one takes.
  package let taken: Plugs
  /// What one gives.
  package let given: Plugs
  /// Units.
  package var quantity: Int

  /// Counts the plugs of so many adapters.
  package init(_ adapter: Adapter, _ quantity: Int) {
    (taken, given, self.quantity) = (adapter.taken, adapter.given, quantity)
  }
}
