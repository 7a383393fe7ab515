import RigModel

/// Slots of boards and cases, and cards that are to sit in them.
enum SlotJudgment: Judgment {
  case enough(Int, cards: Int)
  case tooFew(String, slots: Int, cards: Int, dead: Int, idle: [IdleAdapters])
  /// Cards of one lane, and slots of any length that are left for them.
  case tooFewShort(String, cards: Int, left: Int)
  /// Cards that have to sit in short slots, or hang on risers in them.
  case unknownShort(String, Int)
  /// So many slots more are made by splitting some.
  case splits(String, slots: Int, cards: Int, missing: Int)
  case tooWide(String, Int, room: Int, cards: Int, width: Int)
  case unknown(String, cards: Int, wide: Int)
  case unknownRoom(String, wide: Int, width: Int)
  case noCarrier([PartCount], Int, isSXM2: Bool)
  case caseTooNarrow(String, room: Int, width: Int)

  func fix(in rig: Rig) -> Fix? {
    switch self {
    case .tooFew, .tooFewShort: roomierBoard(in: rig)
    case .splits(_, _, _, let missing): splitters(missing, in: rig)
    case .tooWide(_, let wide, let room, _, _): risers(wide - room, in: rig) ?? roomierBoard(in: rig)
    case .noCarrier(_, let missing, let isSXM2): isSXM2 ? carriers(missing, in: rig) : nil
    case .caseTooNarrow(_, _, let width): roomierCase(width, in: rig)
    case .enough, .unknown, .unknownShort, .unknownRoom: nil
    }
  }

  /// A board that is like the rig's, with a supply of its own or without, and has room for all cards; a whole computer is
  /// what a person chose and does not go.
  private func roomierBoard(in rig: Rig) -> Fix? {
    guard let board = rig.platform, !rig.isWhole else { return nil }
    let budget = SlotBudget(rig, board.spec)
    let found = rig.cheapest(.platform) { part in
      guard let spec = part.platform, spec.cpusFitted ?? 1 > 0, !spec.cpu.isEmpty || spec.ram ?? .zero > .zero,
        (spec.supply == nil) == (board.spec.supply == nil), spec.above4G != false
      else { return false }
      let other = SlotBudget(rig, spec)
      return other.hasSlots && spec.doubleSlots ?? budget.wideOnBoard >= budget.wideOnBoard
    }
    return found.map { rig.replace([board.part.id], by: $0) }
  }

  private func splitters(_ count: Int, in rig: Rig) -> Fix? {
    let splitter = rig.cheapest(.adapter, count: count) { part in
      part.adapter.map { $0.taken[.x16] == 1 && $0.given[.x16] == 2 } ?? false
    }
    return splitter.map { rig.add($0, count) }
  }

  private func risers(_ count: Int, in rig: Rig) -> Fix? {
    let riser = rig.cheapest(.adapter, count: count) { part in
      part.adapter.map { $0.given[.x16] > 0 && $0.taken[.x16] > 0 } ?? false
    }
    return riser.map { rig.add($0, count) }
  }

  private func carriers(_ count: Int, in rig: Rig) -> Fix? {
    rig.cheapest(.adapter, count: count) { $0.adapter.map { $0.given[.sxm] > 0 } == true }.map { rig.add($0, count) }
  }

  private func roomierCase(_ width: Int, in rig: Rig) -> Fix? {
    let larger = rig.cheapest(.case) { part in
      if case .enclosure(let other) = part.spec { other.slots ?? 0 >= width } else { false }
    }
    return larger.map { rig.replace(rig.cases.map(\.part.id), by: $0) }
  }
}

/// How many slots a board has.
struct AskSlots: Asked {}

/// How many slots shorter than x16 a board has.
struct AskShortSlots: Asked {
  /// Cards that need one.
  let count: Int
}

/// Whether so many slots have room for cards of a width in slots.
struct AskSlotPairs: Asked {
  let count: Int
  let width: Int
}
