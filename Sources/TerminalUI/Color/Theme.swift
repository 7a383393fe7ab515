/// A set of colors to choose, by the index among the 256 of xterm.
public struct Theme: Hashable, Sendable {
  /// A color on a dark and on a light ground.
  typealias Pair = (dark: UInt8, light: UInt8)

  /// What it is called.
  public let name: String
  /// Two colors a role, in the order of the roles after plain text.
  private let indexes: [UInt8]

  init(
    _ name: String, good: Pair, bad: Pair, warn: Pair, estimate: Pair, focus: Pair, muted: Pair, accent: Pair,
    own: Pair,
    rent: Pair
  ) {
    self.name = name
    indexes = [good, bad, warn, estimate, focus, muted, accent, own, rent].flatMap { [$0.dark, $0.light] }
  }

  /// A theme without colors, in which attributes and signs tell the roles apart.
  init(withoutColors name: String) { (self.name, indexes) = (name, []) }

  /// Whether it has colors.
  var hasColors: Bool { !indexes.isEmpty }

  /// The color of a role; `nil` for the terminal's own.
  func color(of role: Role, on background: Background) -> Int? {
    let place = (Int(role.rawValue) - 1) * 2 + (background == .dark ? 0 : 1)
    return indexes.indices.contains(place) ? Int(indexes[place]) : nil
  }
}

extension Theme {
  /// The usual colors.
  public static var standard: Theme { all[0] }

  /// The theme of a name, in any case; `nil` when there is none.
  public static func named(_ name: String) -> Theme? { all.first { $0.name == name.lowercased() } }
}
