/// A set of colors to choose: by the index among the 256 of xterm, and among the 16 and 8 of old.
public struct Theme: Hashable, Sendable {
  /// A color on a dark and on a light ground.
  typealias Pair = (dark: UInt8, light: UInt8)

  /// What it is called.
  public let name: String
  /// What it is for, in a few words.
  public let words: String
  /// The ground that it is made for; `nil` when it suits both.
  public let ground: Background?
  /// The colors where there are few.
  let basic: BasicColors
  /// Two colors a role, in the order of the roles after plain text.
  private let indexes: [UInt8]

  init(
    _ name: String, _ words: String, basic: BasicColors = .usual, good: Pair, bad: Pair, warn: Pair, estimate: Pair,
    focus: Pair, muted: Pair, accent: Pair, own: Pair, rent: Pair
  ) {
    (self.name, self.words, self.basic, ground) = (name, words, basic, nil)
    indexes = [good, bad, warn, estimate, focus, muted, accent, own, rent].flatMap { [$0.dark, $0.light] }
  }

  /// A theme without colors, in which attributes and signs tell the roles apart.
  init(withoutColors name: String, _ words: String) {
    (self.name, self.words, basic, ground, indexes) = (name, words, .usual, nil, [])
  }

  /// The colors of another theme, on one ground whatever the terminal says of its own.
  init(_ name: String, _ words: String, like other: Theme, on ground: Background) {
    (self.name, self.words, self.ground) = (name, words, ground)
    (basic, indexes) = (other.basic, other.indexes)
  }

  /// Whether it has colors.
  var hasColors: Bool { !indexes.isEmpty }

  /// The color of a role; `nil` for the terminal's own.
  func color(of role: Role, on background: Background) -> Int? {
    let place = (Int(role.rawValue) - 1) * 2 + ((ground ?? background) == .dark ? 0 : 1)
    return indexes.indices.contains(place) ? Int(indexes[place]) : nil
  }
}

extension Theme {
  /// The usual colors.
  public static var standard: Theme { all[0] }

  /// The theme of a name, in any case; `nil` when there is none.
  public static func named(_ name: String) -> Theme? { all.first { $0.name == name.lowercased() } }
}
