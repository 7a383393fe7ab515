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
  /// Two colors a ground, in the order of the grounds after the terminal's own.
  private let grounds: [UInt8]

  init(
    _ name: String, _ words: String, basic: BasicColors = .usual, good: Pair, bad: Pair, warn: Pair, estimate: Pair,
    focus: Pair, muted: Pair, accent: Pair, own: Pair, rent: Pair, frame: Pair = (241, 245), gain: Pair = (22, 194),
    loss: Pair = (52, 224)
  ) {
    (self.name, self.words, self.basic, ground) = (name, words, basic, nil)
    let pairs = [good, bad, warn, estimate, focus, muted, accent, own, rent, frame]
    indexes = pairs.flatMap { [$0.dark, $0.light] }
    grounds = [gain, loss].flatMap { [$0.dark, $0.light] }
  }

  /// A theme without colors, in which attributes and signs tell the roles apart.
  init(withoutColors name: String, _ words: String) {
    (self.name, self.words, basic, ground, indexes, grounds) = (name, words, .usual, nil, [], [])
  }

  /// The colors of another theme, on one ground whatever the terminal says of its own.
  init(_ name: String, _ words: String, like other: Theme, on ground: Background) {
    (self.name, self.words, self.ground) = (name, words, ground)
    (basic, indexes, grounds) = (other.basic, other.indexes, other.grounds)
  }

  /// Whether it has colors.
  var hasColors: Bool { !indexes.isEmpty }

  /// The color of a role; `nil` for the terminal's own.
  func color(of role: Role, on background: Background) -> Int? {
    color(Int(role.rawValue), of: indexes, on: background)
  }

  /// The color of a ground; `nil` for the terminal's own.
  func color(of ground: Ground, on background: Background) -> Int? {
    color(Int(ground.rawValue), of: grounds, on: background)
  }

  /// The color of a number from 1; `nil` for 0.
  private func color(_ number: Int, of all: [UInt8], on background: Background) -> Int? {
    let place = (number - 1) * 2 + ((ground ?? background) == .dark ? 0 : 1)
    return all.indices.contains(place) ? Int(all[place]) : nil
  }
}

extension Theme {
  /// The usual colors.
  public static var standard: Theme { all[0] }

  /// The theme of a name, in any case; `nil` when there is none.
  public static func named(_ name: String) -> Theme? { all.first { $0.name == name.lowercased() } }
}
