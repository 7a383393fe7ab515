import RigModel

/// Slots of a board, as far as its row tells.
package struct BoardSlots: Sendable {
  /// Physical x16 slots; `nil` when not known.
  package let slots: Int?
  /// Of these, dead because the second CPU is not there.
  let dead: Int
  /// Slots that the firmware can split into two of eight lanes.
  ///
  /// An assumption: boards with a management controller are servers', whose firmware has a setting for it; that of others
  /// is not known to have one. Source: ASRock Rack ROMED8-2T manual, as recalled, 2026-11.
  let splittable: Int
  /// Lanes of the CPUs.
  let lanes: Int
  /// Cards two slots wide that fit at once; `nil` when not known.
  let wide: Int?

  /// Reads a board's row.
  package init(_ board: Platform) {
    slots = board.x16Slots
    dead = max(1, board.cpusFitted ?? 1) < (board.sockets ?? 1) ? board.secondCPUSlots ?? 0 : 0
    splittable = board.video == .bmc ? board.x16Electrical ?? 0 : 0
    (lanes, wide) = (board.pcieLanes ?? 0, board.doubleSlots)
  }
}

/// How many cards are to sit in slots, and how wide they are.
package struct CardWidths: Sendable {
  /// Cards that need a long slot, modules on their carriers among them; a card of one lane sits in a short one.
  package private(set) var cards = 0
  /// Cards two slots wide or wider.
  private(set) var wide = 0
  /// Cards three slots wide or wider.
  private(set) var thick = 0
  /// Slots that the widest card takes.
  private(set) var widest = 1
  /// Modules on carriers.
  private(set) var modules = 0

  /// No cards.
  package init() {}

  /// Adds so many cards of a model.
  package mutating func add(_ gpu: GPU, _ quantity: Int) {
    let width = gpu.slots ?? 1
    cards += gpu.pcieLanes == 1 ? 0 : quantity
    wide += width > 1 ? quantity : 0
    thick += width > 2 ? quantity : 0
    widest = max(widest, width)
    modules += gpu.isModule ? quantity : 0
  }
}

/// Slots that adapters bring.
package struct AdapterSlots: Sendable {
  /// Cards that can hang on a riser, away from their slot.
  package private(set) var risers = 0
  /// Slots that adapters make out of others that are no x16 slots.
  package private(set) var made = 0
  /// Of these, slots that carriers of several modules spare: such a carrier takes as many as it says, or one.
  package private(set) var spared = 0

  /// No adapters.
  package init() {}

  /// The same adapters and more: slots on risers, and slots that are made.
  package func adding(risers: Int, made: Int) -> AdapterSlots {
    var all = self
    (all.risers, all.made) = (self.risers + risers, self.made + made)
    return all
  }

  /// Adds so many adapters of a model.
  package mutating func add(_ adapter: Adapter, _ quantity: Int) {
    let (taken, given) = (adapter.taken, adapter.given)
    risers += given[.x16] * quantity
    if given[.sxm] > 1 {
      let count = max(0, given[.sxm] - max(1, taken[.x16])) * quantity
      (spared, made, risers) = (spared + count, made + count, risers + given[.sxm] * quantity)
    }
    if taken[.x16] + taken[.x1] > 0 { made += max(0, given[.x16] - taken[.x16]) * quantity }
  }

  /// Adds so many times what some adapters bring.
  package mutating func add(_ other: AdapterSlots, _ quantity: Int) {
    risers += other.risers * quantity
    made += other.made * quantity
    spared += other.spared * quantity
  }
}

/// Slots of a rig's board, and what sits in them.
package struct SlotBudget {
  let board: BoardSlots
  let all: CardWidths
  let adapters: AdapterSlots

  /// Sets cards beside a board's slots.
  package init(_ board: BoardSlots, _ cards: CardWidths, _ adapters: AdapterSlots) {
    (self.board, all, self.adapters) = (board, cards, adapters)
  }

  /// Counts the slots of a board.
  init(_ rig: Rig, _ board: Platform) {
    var (cards, adapters) = (CardWidths(), AdapterSlots())
    for card in rig.cards { cards.add(card.spec, card.quantity) }
    for adapter in rig.adapters { adapters.add(adapter.spec, adapter.quantity) }
    self.init(BoardSlots(board), cards, adapters)
  }

  /// Physical x16 slots; `nil` when not known.
  var slots: Int? { board.slots }
  /// Of these, dead because the second CPU is not there.
  var dead: Int { board.dead }
  /// Cards that need a long slot.
  var cards: Int { all.cards }
  /// Cards two slots wide or wider.
  var wide: Int { all.wide }
  /// Slots that the widest card takes.
  var widest: Int { all.widest }

  /// Slots that work; `nil` when not known.
  var usable: Int? { board.slots.map { max(0, $0 - dead) + adapters.made - unused } }

  /// Slots that no module spares, as there are fewer of them than carriers could hold.
  private var unused: Int { max(0, adapters.spared - max(0, all.modules - 1)) }

  /// Cards two slots wide that have to sit on the board itself.
  var wideOnBoard: Int { max(0, wide - adapters.risers) }

  /// Of these, three slots wide or wider, when they are the first to hang on risers.
  var thickOnBoard: Int { max(0, all.thick - adapters.risers) }
}
