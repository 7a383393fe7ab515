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
