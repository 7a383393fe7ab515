/// What lies behind the text of a cell, where there are colors for it.
public enum Ground: UInt8, CaseIterable, Hashable, Sendable {
  /// The terminal's own.
  case terminal
  /// That of good news.
  case gain
  /// That of bad news.
  case loss
}
