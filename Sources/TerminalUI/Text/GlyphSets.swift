extension Glyphs {
  /// The Unicode set; every sign takes one column.
  public static let unicode = Glyphs(
    isASCII: false, filled: "●", empty: "○", left: "◂", right: "▸", marker: "▸", barFull: "■", barEmpty: "·",
    barWorse: "□", barBetter: "■", scaleStart: "▕", scaleEnd: "▏", bar: "│", up: "▲", down: "▼", tick: "▴",
    moreBelow: "▾", moreAbove: "▴", crossing: "◆", grid: "┈", drop: "┊", approx: "≈", times: "×", minus: "−",
    enDash: "–", dash: "—", ellipsis: "…", check: "✓", checkWord: "✓", cross: "✗",
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
    moreBelow: "v", moreAbove: "^", crossing: "X", grid: " ", drop: ":", approx: "~", times: "x", minus: "-",
    enDash: "-", dash: "-", ellipsis: ":", check: "+", checkWord: "ok", cross: "X",
    light: Border(corner: "+", horizontal: "-", vertical: "|"),
    heavy: Border(corner: "+", horizontal: "=", vertical: "|"))
}

/// The characters of a border.
public struct Border: Hashable, Sendable {
  /// The upper left corner.
  public let topLeft: Unicode.Scalar
  /// The upper right corner.
  public let topRight: Unicode.Scalar
  /// The lower left corner.
  public let bottomLeft: Unicode.Scalar
  /// The lower right corner.
  public let bottomRight: Unicode.Scalar
  /// The sides above and below.
  public let horizontal: Unicode.Scalar
  /// The sides left and right.
  public let vertical: Unicode.Scalar
  /// Where two axes meet.
  public let origin: Unicode.Scalar
  /// A vertical line with a tick to the left.
  public let teeRight: Unicode.Scalar
  /// A horizontal line with a tick below.
  public let teeDown: Unicode.Scalar
}

extension Border {
  /// A border whose corners and ticks are all the same character.
  init(corner: Unicode.Scalar, horizontal: Unicode.Scalar, vertical: Unicode.Scalar) {
    self.init(
      topLeft: corner, topRight: corner, bottomLeft: corner, bottomRight: corner,
      horizontal: horizontal, vertical: vertical, origin: corner, teeRight: corner, teeDown: corner)
  }
}
