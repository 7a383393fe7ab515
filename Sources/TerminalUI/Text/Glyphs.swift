/// The signs that the screens are drawn with, in Unicode or in ASCII alone.
public struct Glyphs: Sendable {
  /// Whether all of them are ASCII.
  public let isASCII: Bool
  /// On, ticked: `●` or `*`.
  public let filled: Unicode.Scalar
  /// Off: `○` or `.`.
  public let empty: Unicode.Scalar
  /// Less: `◂` or `<`.
  public let left: Unicode.Scalar
  /// More: `▸` or `>`.
  public let right: Unicode.Scalar
  /// The focused line: `▸` or `>`.
  public let marker: Unicode.Scalar
  /// The full part of a bar: `■` or `#`.
  public let barFull: Unicode.Scalar
  /// The empty part of a bar: `·` or `.`.
  public let barEmpty: Unicode.Scalar
  /// The worse part of a bar: `□` or `-`.
  public let barWorse: Unicode.Scalar
  /// The better part of a bar: `■` or `=`.
  public let barBetter: Unicode.Scalar
  /// The left end of a scale: `▕` or `<`.
  public let scaleStart: Unicode.Scalar
  /// The right end of a scale: `▏` or `>`.
  public let scaleEnd: Unicode.Scalar
  /// A line through a bar: `│` or `|`.
  public let bar: Unicode.Scalar
  /// Rose: `▲` or `^`.
  public let up: Unicode.Scalar
  /// Fell: `▼` or `v`.
  public let down: Unicode.Scalar
  /// The mark of a chart's cursor: `▴` or `^`.
  public let tick: Unicode.Scalar
  /// More below: `▾` or `v`.
  public let moreBelow: Unicode.Scalar
  /// More above: `▴` or `^`.
  public let moreAbove: Unicode.Scalar
  /// Where two lines cross: `◆` or `X`.
  public let crossing: Unicode.Scalar
  /// A piece of a grid: `┈`, or nothing.
  public let grid: Unicode.Scalar
  /// A piece of a line down to an axis: `┊` or `:`.
  public let drop: Unicode.Scalar
  /// An estimate: `≈` or `~`.
  public let approx: Unicode.Scalar
  /// Times: `×` or `x`.
  public let times: Unicode.Scalar
  /// Less than zero: `−` or `-`.
  public let minus: Unicode.Scalar
  /// From … to: `–` or `-`.
  public let enDash: Unicode.Scalar
  /// Does not apply: `—` or `-`.
  public let dash: Unicode.Scalar
  /// Text goes on: `…` or `:`.
  public let ellipsis: Unicode.Scalar
  /// All well, in one column: `✓` or `+`.
  public let check: Unicode.Scalar
  /// All well, as a word: `✓` or `ok`.
  public let checkWord: String
  /// An error: `✗` or `X`.
  public let cross: Unicode.Scalar
  /// The border of what has no focus.
  public let light: Border
  /// The border of what has the focus.
  public let heavy: Border

  /// The set for a terminal that shows only ASCII, or for one that shows Unicode.
  public static func set(ascii: Bool) -> Glyphs { ascii ? .ascii : .unicode }
}
