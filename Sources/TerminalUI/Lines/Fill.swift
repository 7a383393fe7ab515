/// What a piece of a bar is filled with; pieces beside each other are told apart without colors, too.
public enum Fill: Hashable, Sendable {
  /// `█`, to an eighth of a column; `#`.
  case solid
  /// `▓`, or `+`.
  case dense
  /// `▒`, or `=`.
  case light
  /// `░`, or `.`.
  case faint

  /// The characters of so many eighths of a column; in ASCII, and where only whole ones exist, of the nearest column.
  /// - Parameter eighths: at least 0.
  func cells(_ eighths: Int, ascii: Bool) -> [Unicode.Scalar] {
    guard self == .solid, !ascii else { return Array(repeating: whole(ascii: ascii), count: (eighths + 4) / 8) }
    let last = Fill.parts[eighths % 8].map { [$0] } ?? []
    return Array(repeating: whole(ascii: false), count: eighths / 8) + last
  }

  /// How many columns they take.
  func columns(_ eighths: Int, ascii: Bool) -> Int { self == .solid && !ascii ? (eighths + 7) / 8 : (eighths + 4) / 8 }

  private func whole(ascii: Bool) -> Unicode.Scalar {
    switch self {
    case .solid: ascii ? "#" : "█"
    case .dense: ascii ? "+" : "▓"
    case .light: ascii ? "=" : "▒"
    case .faint: ascii ? "." : "░"
    }
  }

  private static let parts: [Unicode.Scalar?] = [nil, "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
}
