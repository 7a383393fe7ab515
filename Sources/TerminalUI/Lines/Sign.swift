/// A sign by its meaning; whoever draws it chooses the character.
public enum Sign: UInt8, CaseIterable, Hashable, Sendable {
  /// On, ticked.
  case filled
  /// Off.
  case empty
  /// Less.
  case less
  /// More.
  case more
  /// The line that has the keys.
  case marker
  /// A line through a bar.
  case bar
  /// The worse part of a bar.
  case worse
  /// The better part of a bar.
  case better
  /// The left end of a scale.
  case scaleStart
  /// The right end of a scale.
  case scaleEnd
  /// Rose.
  case up
  /// Fell.
  case down
  /// More above.
  case above
  /// More below.
  case below
  /// All well.
  case check
  /// An error.
  case cross
  /// A piece of a line that divides.
  case rule
}

extension Glyphs {
  /// The character of a sign; it takes one column.
  public subscript(sign: Sign) -> Unicode.Scalar {
    switch sign {
    case .filled: filled
    case .empty: empty
    case .less: left
    case .more: right
    case .marker: marker
    case .bar: bar
    case .worse: barWorse
    case .better: barBetter
    case .scaleStart: scaleStart
    case .scaleEnd: scaleEnd
    case .up: up
    case .down: down
    case .above: moreAbove
    case .below: moreBelow
    case .check: check
    case .cross: cross
    case .rule: light.horizontal
    }
  }
}
