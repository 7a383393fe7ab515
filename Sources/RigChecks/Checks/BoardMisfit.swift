import RigModel

/// Why parts of a kind do not go into a board, whatever kind it is.
enum BoardMisfit<Spec: Sendable> {
  /// It takes none: a whole computer whose own are soldered in.
  case sealed(Rig.Fitted<Spec>)
  /// The first that is made for other boards.
  case foreign(Rig.Fitted<Spec>)
  /// More than it has places for.
  case tooMany(Int, places: Int)

  /// Looks at the parts; `nil` when they go in.
  init?(_ parts: [Rig.Fitted<Spec>], on board: Platform, places: Int?, fits: (Spec) -> Bool) {
    let count = parts.reduce(0) { $0 + $1.quantity }
    if board.isSealed, let first = parts.first {
      self = .sealed(first)
    } else if let first = parts.first(where: { !fits($0.spec) }) {
      self = .foreign(first)
    } else if let places, count > places {
      self = .tooMany(count, places: places)
    } else {
      return nil
    }
  }

  /// It as a finding: no further part mends it.
  func finding(_ judgment: some Judgment, on board: Part, _ parts: [PartID]) -> Finding {
    let origin: Origin =
      if case .foreign(let one) = self { .both(one.part.specOrigin, board.specOrigin) } else { board.specOrigin }
    return Finding(.error, judgment, parts: parts, origin: origin, mends: [])
  }
}

extension Finding {
  /// Asks whoever sells the part of which it is not known whether it goes into a board, or the board.
  init(
    asking question: some Asked, of part: Part, or board: Part, isBoard: Bool, _ judgment: some Judgment
  ) {
    let asked = isBoard ? [board, part] : [part, board]
    self.init(
      .unknown, judgment, parts: asked.map(\.id), question: question, origin: asked[0].specOrigin, mends: [])
  }
}
