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
