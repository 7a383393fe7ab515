extension Theme {
  /// All themes, the usual one first; a new one is an entry here.
  ///
  /// Text has 4.5 : 1 at least, in `contrast` 7 : 1, and lines that divide 3 : 1; grounds stay close to the terminal's.
  public static let all = [
    usual,
    Theme("dark", "for a dark ground", like: usual, on: .dark),
    Theme("light", "for a light ground", like: usual, on: .light),
    Theme(
      "contrast", "the most contrast", good: (87, 18), bad: (216, 89), warn: (227, 52), estimate: (225, 54),
      focus: (231, 16), muted: (252, 238), accent: (123, 17), own: (117, 18), rent: (222, 88), frame: (247, 240)),
    Theme(
      "color-blind", "no red beside green", basic: .blueAndOrange, good: (75, 25), bad: (208, 161), warn: (230, 58),
      estimate: (183, 91), focus: (117, 16), muted: (246, 241), accent: (81, 24), own: (75, 25), rent: (208, 94),
      gain: (18, 189), loss: (52, 223)),
    Theme(withoutColors: "mono", "bold, dim and underlined alone"),
  ]

  private static let usual = Theme(
    "default", "by the ground of the terminal", good: (79, 23), bad: (203, 88), warn: (221, 94), estimate: (183, 91),
    focus: (117, 25), muted: (246, 241), accent: (81, 24), own: (75, 25), rent: (215, 94))
}
