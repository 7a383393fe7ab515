/// Which of the colors of old stands for a role, where there are no 256.
enum BasicColors: Hashable, Sendable {
  /// Green is good, red is bad.
  case usual
  /// Blue is good, yellow is bad: nothing has to be told by red beside green.
  case blueAndOrange

  /// The number among the eight, or nil for the terminal's own.
  func eight(_ role: Role) -> Int? {
    switch (self, role) {
    case (_, .normal), (_, .muted), (_, .frame), (.blueAndOrange, .warn): nil
    case (.blueAndOrange, .good): 6
    case (.blueAndOrange, .bad): 3
    case (.usual, .bad): 1
    case (.usual, .good): 2
    case (_, .warn), (_, .rent): 3
    case (_, .estimate): 5
    case (_, .focus), (_, .accent), (_, .own): 6
    }
  }

  /// The number among the sixteen, or nil for the terminal's own: the bright ones on a dark ground, the others on a light
  /// one, where blue takes the place of cyan.
  func sixteen(_ role: Role, on ground: Background) -> Int? {
    guard let color = eight(role) else { return nil }
    let isBlue = role == .own || self == .blueAndOrange && role == .good
    let hue = isBlue ? 4 : ground == .light && color == 6 ? 4 : color
    return ground == .dark ? hue + 8 : hue
  }
}
