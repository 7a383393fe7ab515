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
  /// Slots shorter than x16; `nil` when not known.
  package let short: Int?
  /// Cards two slots wide that fit at once; `nil` when not known.
  let wide: Int?

  /// Reads a board's row.
  package init(_ board: Platform) {
    slots = board.x16Slots
    dead = max(1, board.cpusFitted ?? 1) < (board.sockets ?? 1) ? board.secondCPUSlots ?? 0 : 0
    splittable = board.video == .bmc ? board.x16Electrical ?? 0 : 0
    (lanes, short, wide) = (board.pcieLanes ?? 0, board.shortSlots, board.doubleSlots)
  }

  /// Slots that work without adapters; `nil` when not known.
  package var living: Int? { slots.map { max(0, $0 - dead) } }
}

/// How many cards are to sit in slots, and how wide they are.
package struct CardWidths: Sendable {
  /// Cards that need a long slot, modules on their carriers among them.
  package private(set) var cards = 0
  /// Cards of one lane, each of which sits in a short slot or in a long one that is free.
  package private(set) var oneLane = 0
  /// Cards two slots wide or wider.
  private(set) var wide = 0
  /// Cards three slots wide or wider.
  private(set) var thick = 0
  /// Slots that the widest card takes.
  private(set) var widest = 1
  /// Modules on carriers.
  private(set) var modules = 0
  /// Of these, two slots wide or wider, and three.
  private(set) var (wideModules, thickModules) = (0, 0)

  /// No cards.
  package init() {}

  /// Adds so many cards of a model.
  package mutating func add(_ gpu: GPU, _ quantity: Int) {
    let width = gpu.slots ?? 1
    cards += gpu.pcieLanes == 1 ? 0 : quantity
    oneLane += gpu.pcieLanes == 1 ? quantity : 0
    wide += width > 1 ? quantity : 0
    thick += width > 2 ? quantity : 0
    widest = max(widest, width)
    guard gpu.isModule else { return }
    modules += quantity
    wideModules += width > 1 ? quantity : 0
    thickModules += width > 2 ? quantity : 0
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

  /// Slots that work, with those that adapters make; `nil` when not known.
  ///
  /// Where nobody knows of short slots there are none.
  package var usable: Int? { usable(short: 0) }

  /// The same, with as many short slots as one likes where nobody knows how many there are.
  package var mostUsable: Int? { usable(short: AdapterSlots.any) }

  private func usable(short: Int) -> Int? {
    board.living.map { $0 + adapters.made(of: $0, short: board.short ?? short) - unused }
  }

  /// Slots that carriers could spare and modules do not.
  private var unused: Int { adapters.unspared(by: all.modules) }

  /// Slots of all lengths beyond those that cards in long ones take; `nil` where nobody knows of short ones.
  var left: Int? {
    guard let living = board.living, let short = board.short else { return nil }
    let needed = cards - living + unused
    return living + short + adapters.gained(of: living, short: short, making: needed) - unused - cards
  }

  /// Adapters that make slots and find none on the board.
  var idle: [IdleAdapters] {
    let taken = adapters.taken
    let all = [
      IdleAdapters(taken: taken.long, slots: board.living ?? taken.long, areShort: false),
      IdleAdapters(taken: taken.short, slots: board.short ?? taken.short, areShort: true),
    ]
    return all.filter { $0.taken > $0.slots }
  }

  /// Cards that can hang on risers.
  ///
  /// Those of one lane sit in short slots, or in long ones as long as none has to be split.
  func risers(short: Int) -> Int {
    let isSplit = usable.map { $0 < cards } ?? false
    return adapters.risers(in: (board.short ?? short) + (isSplit ? 0 : board.living ?? AdapterSlots.any))
  }

  /// Whether risers of one lane find no slot for certain.
  package var hasIdleRisers: Bool { risers(short: 0) < adapters.risers }

  /// Cards two slots wide or wider that carriers of several modules do not take, and those of three slots.
  var apart: (wide: Int, thick: Int) {
    (wide - min(all.wideModules, adapters.hung), all.thick - min(all.thickModules, adapters.hung))
  }

  /// Cards two slots wide that have to sit on the board itself.
  var wideOnBoard: Int { max(0, apart.wide - risers(short: 0)) }
}

/// Slots of a kind that adapters take to make others, and those that a board has.
struct IdleAdapters: Hashable {
  let taken: Int
  let slots: Int
  /// Whether they are shorter than x16.
  let areShort: Bool
}
