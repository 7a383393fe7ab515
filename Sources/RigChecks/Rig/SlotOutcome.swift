/// What comes of cards on a board.
package enum SlotOutcome: Sendable {
  /// Nobody knows how many slots there are.
  case unknown
  /// So many slots more have to be made by splitting some.
  case splits(missing: Int)
  /// There are too few slots.
  case tooFew
  /// There are too few slots of any length for so many cards of one lane.
  case tooFewShort(Int, left: Int)
  /// So many cards have to sit in short slots, or hang on risers in them, and nobody knows how many there are.
  case unknownShort(Int)
  /// The same of risers that give room beside cards.
  case unknownRisers(Int)
  /// Nobody knows whether so many cards of a width have room.
  case unknownRoom(Int, width: Int)
  /// So many cards of a width have to sit on the board, which has room for fewer.
  case tooWide(Int, room: Int, width: Int)
  /// All fit.
  case fits

  /// Whether it is an error.
  package var isError: Bool {
    switch self {
    case .tooFew, .tooFewShort, .tooWide: true
    case .unknown, .unknownShort, .unknownRisers, .splits, .unknownRoom, .fits: false
    }
  }

  /// Whether it asks something.
  package var asks: Bool {
    switch self {
    case .unknown, .unknownShort, .unknownRisers, .unknownRoom: true
    case .splits, .tooFew, .tooFewShort, .tooWide, .fits: false
    }
  }

  /// Whether slots of any length are wanted for cards of one lane.
  package var lacksShort: Bool { if case .tooFewShort = self { true } else { false } }

  /// Whether more slots are wanted, or it is not known of the short ones that there are enough.
  package var lacksSlots: Bool {
    switch self {
    case .tooFew, .tooFewShort, .unknownShort: true
    case .unknown, .unknownRisers, .splits, .unknownRoom, .tooWide, .fits: false
    }
  }
}

extension SlotBudget {
  /// What comes of the cards on the board.
  package var outcome: SlotOutcome {
    guard let usable, let mostUsable else { return .unknown }
    let missing = splits(usable)
    guard usable >= cards || missing != nil else {
      return mostUsable >= cards ? .unknownShort(cards - usable) : .tooFew
    }
    if let lack = shortOutcome(usable + (missing ?? 0) - cards, split: missing ?? 0) { return lack }
    // Where a slot has to be split, cards are as wide as ever.
    if case let width = width(short: 0), width.isError || missing == nil { return unplaced(width) ?? width }
    return missing.map { .splits(missing: $0) } ?? .fits
  }

  /// Where risers of one lane would give room, and nobody knows whether they find a slot.
  private func unplaced(_ width: SlotOutcome) -> SlotOutcome? {
    let idle = risers(short: AdapterSlots.any) - risers(short: 0)
    guard case .fits = self.width(short: AdapterSlots.any) else { return nil }
    if case .fits = width { return nil }
    return .unknownRisers(idle)
  }

  /// Whether all cards find a slot for certain, however wide they are.
  var hasSlots: Bool {
    guard let usable, usable >= cards else { return false }
    return shortOutcome(usable - cards, split: 0) == nil
  }

  /// What comes of cards of one lane; `nil` where they fit.
  private func shortOutcome(_ free: Int, split: Int) -> SlotOutcome? {
    guard let left else { return all.oneLane > free ? .unknownShort(all.oneLane - free) : nil }
    return all.oneLane > left + split ? .tooFewShort(all.oneLane, left: left + split) : nil
  }

  /// What comes of how wide the cards are, where there are so many short slots if nobody knows how many.
  private func width(short: Int) -> SlotOutcome {
    let risers = risers(short: short)
    let (wide, thick) = (max(0, apart.wide - risers), max(0, apart.thick - risers))
    guard let room = board.wide else {
      return wide > 1 ? .unknownRoom(wide, width: thick > 1 ? widest : 2) : .fits
    }
    return wide > room ? .tooWide(wide, room: room, width: 2) : thickOutcome(thick, room)
  }

  /// Slots that are too few are enough when the firmware splits some, as far as the CPU has eight lanes for each card.
  private func splits(_ usable: Int) -> Int? {
    let missing = cards - usable
    let splittable = board.splittable - min(adapters.taken.long, board.living ?? 0)
    return missing > 0 && dead == 0 && missing <= splittable && board.lanes >= cards * 8 ? missing : nil
  }

  /// Cards three slots wide: every second place for cards two slots wide takes one for certain; seven slots stand side by
  /// side, so one in three of them does; else it is asked.
  private func thickOutcome(_ thick: Int, _ room: Int) -> SlotOutcome {
    guard thick > (room + 1) / 2 else { return .fits }
    guard let slots, slots >= 7 else { return .unknownRoom(thick, width: widest) }
    let most = (slots - 1) / widest + 1
    return thick > most ? .tooWide(thick, room: most, width: widest) : .fits
  }

  /// The most cards that the board takes by itself; `nil` when nobody knows.
  package var mostCards: Int? {
    usable.map { usable in dead == 0 ? max(usable, min(usable + board.splittable, board.lanes / 8)) : usable }
  }
}
