extension Palette {
  /// A color index on a dark and on a light ground.
  typealias Pair = (dark: Int, light: Int)

  /// The indexes of one role in the three themes.
  typealias Row = (standard: Pair, contrast: Pair, colorBlind: Pair)

  /// The indexes of a role; nil for the terminal's own color.
  static func row(_ role: Role) -> Row? {
    switch role {
    case .normal: nil
    case .good: ((79, 23), (87, 18), (75, 25))
    case .bad: ((203, 88), (216, 89), (208, 161))
    case .warn: ((221, 94), (227, 52), (230, 58))
    case .estimate: ((183, 91), (225, 54), (183, 91))
    case .focus: ((117, 25), (231, 16), (117, 16))
    case .muted: ((246, 241), (252, 238), (246, 241))
    case .accent: ((81, 24), (123, 17), (81, 24))
    case .own: ((75, 25), (117, 18), (75, 25))
    case .rent: ((215, 94), (222, 88), (208, 94))
    }
  }

  /// The number of the role's color among the eight, or nil for the terminal's own.
  static func eight(_ role: Role) -> Int? {
    switch role {
    case .normal, .muted: nil
    case .bad: 1
    case .good: 2
    case .warn, .rent: 3
    case .estimate: 5
    case .focus, .accent, .own: 6
    }
  }

  /// Red, green and blue (0xRRGGBB) of an index from 16 to 255, as xterm has them.
  public static func rgb(ofIndex index: Int) -> Int {
    let index = min(max(index, 16), 255)
    if index >= 232 { return (8 + 10 * (index - 232)) * 0x010101 }
    let levels = [0, 95, 135, 175, 215, 255]
    let cube = index - 16
    return levels[cube / 36] << 16 | levels[cube / 6 % 6] << 8 | levels[cube % 6]
  }
}
