import RigModel

/// Slots of a rig's board, and what sits in them.
struct SlotBudget {
  /// Physical x16 slots; `nil` when not known.
  let slots: Int?
  /// Of these, dead because the second CPU is not there.
  let dead: Int
  /// Cards that need a long slot, modules on their carriers among them; a card of one lane sits in a short one.
  let cards: Int
  /// Cards two slots wide or wider.
  let wide: Int
  /// Cards three slots wide or wider.
  let thick: Int
  /// Slots that the widest card takes.
  let widest: Int
  /// Cards that can hang on a riser, away from their slot.
  let risers: Int
  /// Slots that adapters make out of others that are no x16 slots.
  let made: Int

  /// Counts the slots of a board.
  init(_ rig: Rig, _ board: Platform) {
    slots = board.x16Slots
    dead = max(1, board.cpusFitted ?? 1) < (board.sockets ?? 1) ? board.secondCPUSlots ?? 0 : 0
    cards = rig.cards.reduce(0) { $0 + ($1.spec.pcieLanes == 1 ? 0 : $1.quantity) }
    wide = rig.cards.reduce(0) { $0 + (($1.spec.slots ?? 1) > 1 ? $1.quantity : 0) }
    thick = rig.cards.reduce(0) { $0 + (($1.spec.slots ?? 1) > 2 ? $1.quantity : 0) }
    widest = rig.cards.reduce(1) { max($0, $1.spec.slots ?? 1) }
    let adapters = rig.adapters
    risers = adapters.reduce(0) { $0 + $1.spec.given[.x16] * $1.quantity }
    made = adapters.reduce(0) { sum, adapter in
      let taken = adapter.spec.taken
      guard taken[.x16] + taken[.x1] > 0 else { return sum }
      return sum + max(0, adapter.spec.given[.x16] - taken[.x16]) * adapter.quantity
    }
  }

  /// Slots that work; `nil` when not known.
  var usable: Int? { slots.map { max(0, $0 - dead) + made } }

  /// Cards two slots wide that have to sit on the board itself.
  var wideOnBoard: Int { max(0, wide - risers) }

  /// Of these, three slots wide or wider, when they are the first to hang on risers.
  var thickOnBoard: Int { max(0, thick - risers) }
}
