/// The signs that the screens are drawn with, in Unicode or in ASCII alone.
public struct Glyphs: Sendable {
  /// Whether all of them are ASCII.
  public let isASCII: Bool
  /// On, ticked: `●` or `*`.
  public let filled: Character
  /// Off: `○` or `.`.
  public let empty: Character
  /// Less: `◂` or `<`.
  public let left: Character
  /// More: `▸` or `>`.
  public let right: Character
  /// The focused line: `▸` or `>`.
  public let marker: Character
  /// The full part of a bar: `■` or `#`.
  public let barFull: Character
  /// The empty part of a bar: `·` or `.`.
  public let barEmpty: Character
  /// The worse part of a bar: `□` or `-`.
  public let barWorse: Character
  /// The better part of a bar: `■` or `=`.
  public let barBetter: Character
  /// The left end of a scale: `▕` or `<`.
  public let scaleStart: Character
  /// The right end of a scale: `▏` or `>`.
  public let scaleEnd: Character
  /// A line through a bar: `│` or `|`.
  public let bar: Character
  /// Rose: `▲` or `^`.
  public let up: Character
  /// Fell: `▼` or `v`.
  public let down: Character
  /// The mark of a chart's cursor: `▴` or `^`.
  public let tick: Character
  /// More below: `▾` or `v`.
  public let moreBelow: Character
  /// More above: `▴` or `^`.
  public let moreAbove: Character
  /// Where two lines cross: `◆` or `X`.
  public let crossing: Character
  /// An estimate: `≈` or `~`.
  public let approx: Character
  /// Times: `×` or `x`.
  public let times: Character
  /// Less than zero: `−` or `-`.
  public let minus: Character
  /// From … to: `–` or `-`.
  public let enDash: Character
  /// Does not apply: `—` or `-`.
  public let dash: Character
  /// Text goes on: `…` or `:`.
  public let ellipsis: Character
  /// All well, in one column: `✓` or `+`.
  public let check: Character
  /// All well, as a word: `✓` or `ok`.
  public let checkWord: String
  /// An error: `✗` or `X`.
  public let cross: Character
  /// The border of what has no focus.
  public let light: Border
  /// The border of what has the focus.
  public let heavy: Border

  /// The set for a terminal that shows only ASCII, or for one that shows Unicode.
  public static func set(ascii: Bool) -> Glyphs { ascii ? .ascii : .unicode }
}
