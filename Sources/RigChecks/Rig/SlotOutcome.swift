/// What comes of cards on a board.
package enum SlotOutcome: Sendable {
  /// Nobody knows how many slots there are.
  case unknown
  /// So many slots more have to be made by splitting some.
  case splits(missing: Int)
  /// There are too few slots.
  case tooFew
  /// Nobody knows whether so many cards of a width have room.
  case unknownRoom(Int, width: Int)
  /// So many cards of a width have to sit on the board, which has room for fewer.
  case tooWide(Int, room: Int, width: Int)
  /// All fit.
  case fits

  /// Whether it is an error.
  package var isError: Bool {
    switch self {
    case .tooFew, .tooWide: true
    case .unknown, .splits, .unknownRoom, .fits: false
    }
  }

  /// Whether it asks something.
  package var asks: Bool {
    switch self {
    case .unknown, .unknownRoom: true
    case .splits, .tooFew, .tooWide, .fits: false
    }
  }
}

extension SlotBudget {
  /// What comes of the cards on the board.
  package var outcome: SlotOutcome {
    guard let usable else { return .unknown }
    let missing = splits(usable)
    guard usable >= cards || missing != nil else { return .tooFew }
    // Where a slot has to be split, cards are as wide as ever.
    if case let width = width, width.isError || missing == nil { return width }
    return missing.map { .splits(missing: $0) } ?? .fits
  }

  /// What comes of how wide the cards are.
  private var width: SlotOutcome {
    guard let room = board.wide else {
      return wideOnBoard > 1 ? .unknownRoom(wideOnBoard, width: thickOnBoard > 1 ? widest : 2) : .fits
    }
    return wideOnBoard > room ? .tooWide(wideOnBoard, room: room, width: 2) : thickOutcome(room)
  }

  /// Slots that are too few are enough when the firmware splits some, as far as the CPU has eight lanes for each card.
  private func splits(_ usable: Int) -> Int? {
    let missing = cards - usable
    return missing > 0 && dead == 0 && missing <= board.splittable && board.lanes >= cards * 8 ? missing : nil
  }

  /// Cards three slots wide: every second place for cards two slots wide takes one for certain; seven slots stand side by
  /// side, so one in three of them does; else it is asked.
  private func thickOutcome(_ room: Int) -> SlotOutcome {
    guard thickOnBoard > 1, thickOnBoard > (room + 1) / 2 else { return .fits }
    guard let slots, slots >= 7 else { return .unknownRoom(thickOnBoard, width: widest) }
    let most = (slots - 1) / widest + 1
    return thickOnBoard > most ? .tooWide(thickOnBoard, room: most, width: widest) : .fits
  }

  /// The most cards that the board takes by itself; `nil` when nobody knows.
  package var mostCards: Int? {
    usable.map { usable in dead == 0 ? max(usable, min(usable + board.splittable, board.lanes / 8)) : usable }
  }
}
