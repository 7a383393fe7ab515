/// A canvas as text, for tests and for people.
extension Canvas {
  /// The rows as a person sees them, trailing spaces included.
  public var lines: [String] {
    (0..<size.rows).map { y in row(y).reduce(into: "") { $0 += $1.text } }
  }

  /// The rows without their trailing spaces.
  public var trimmedLines: [String] {
    lines.map { line in
      var kept = Substring(line)
      while kept.last == " " { kept.removeLast() }
      return String(kept)
    }
  }

  /// The styles, one letter a cell, trailing dots left out.
  ///
  /// Plain text is `.`; a role is its letter: **g**ood, **b**ad, **w**arn, **e**stimate, **f**ocus, **m**uted,
  /// **a**ccent, **o**wn, **r**ent, **n**ormal, **l**ines that divide. A capital is bold, a digit reversed (the role's
  /// number in base 11, normal is 0), and plain text is `_` underlined, `,` dimmed, `+` on the ground of gain and `-` on that
  /// of loss.
  public var styleLines: [String] {
    (0..<size.rows).map { y in
      var letters = row(y).map { Canvas.letter(for: $0.style) }
      while letters.last == "." { letters.removeLast() }
      return String(letters)
    }
  }

  private static let letters: [Character] = ["n", "g", "b", "w", "e", "f", "m", "a", "o", "r", "l"]

  static func letter(for style: Style) -> Character {
    let letter = letters[Int(style.role.rawValue)]
    if style.attributes.contains(.reverse) { return Character(String(style.role.rawValue, radix: 11)) }
    if style.attributes.contains(.bold) { return Character(letter.uppercased()) }
    guard style.role == .normal else { return letter }
    if style.ground != .terminal { return style.ground == .gain ? "+" : "-" }
    if style.attributes.contains(.underline) { return "_" }
    return style.attributes.contains(.dim) ? "," : "."
  }
}
