extension Glyphs {
  /// The Unicode set; every sign takes one column.
  public static let unicode = Glyphs(
    isASCII: false, filled: "●", empty: "○", left: "◂", right: "▸", marker: "▸", barFull: "■", barEmpty: "·",
    barWorse: "□", barBetter: "■", scaleStart: "▕", scaleEnd: "▏", bar: "│", up: "▲", down: "▼", tick: "▴",
    moreBelow: "▾", moreAbove: "▴", crossing: "◆", approx: "≈", times: "×", minus: "−", enDash: "–", dash: "—",
    ellipsis: "…", check: "✓", checkWord: "✓", cross: "✗",
    light: Border(
      topLeft: "╭", topRight: "╮", bottomLeft: "╰", bottomRight: "╯", horizontal: "─", vertical: "│",
      origin: "└", teeRight: "┤", teeDown: "┬"),
    heavy: Border(
      topLeft: "┏", topRight: "┓", bottomLeft: "┗", bottomRight: "┛", horizontal: "━", vertical: "┃",
      origin: "┗", teeRight: "┫", teeDown: "┳"))

  /// The ASCII set.
  public static let ascii = Glyphs(
    isASCII: true, filled: "*", empty: ".", left: "<", right: ">", marker: ">", barFull: "#", barEmpty: ".",
    barWorse: "-", barBetter: "=", scaleStart: "<", scaleEnd: ">", bar: "|", up: "^", down: "v", tick: "^",
    moreBelow: "v", moreAbove: "^", crossing: "X", approx: "~", times: "x", minus: "-", enDash: "-", dash: "-",
    ellipsis: ":", check: "+", checkWord: "ok", cross: "X",
    light: Border(corner: "+", horizontal: "-", vertical: "|"),
    heavy: Border(corner: "+", horizontal: "=", vertical: "|"))
}

/// The characters of a border.
public struct Border: Hashable, Sendable {
  /// The upper left corner.
  public let topLeft: Character
  /// The upper right corner.
  public let topRight: Character
  /// The lower left corner.
  public let bottomLeft: Character
  /// The lower right corner.
  public let bottomRight: Character
  /// The sides above and below.
  public let horizontal: Character
  /// The sides left and right.
  public let vertical: Character
  /// Where two axes meet.
  public let origin: Character
  /// A vertical line with a tick to the left.
  public let teeRight: Character
  /// A horizontal line with a tick below.
  public let teeDown: Character
}

extension Border {
  /// A border whose corners and ticks are all the same character.
  init(corner: Character, horizontal: Character, vertical: Character) {
    self.init(
      topLeft: corner, topRight: corner, bottomLeft: corner, bottomRight: corner,
      horizontal: horizontal, vertical: vertical, origin: corner, teeRight: corner, teeDown: corner)
  }
}
