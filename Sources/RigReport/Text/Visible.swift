import TerminalUI

extension String {
  /// The text with control characters, direction marks and what cannot be seen replaced by U+FFFD and tabs by spaces,
  /// safe to show anywhere.
  public var visible: String {
    guard unicodeScalars.contains(where: \.isHidden) else { return self }
    return String(String.UnicodeScalarView(unicodeScalars.map { $0 == "\t" ? " " : $0.isHidden ? "\u{FFFD}" : $0 }))
  }

  /// The text with its line ends kept and every line safe to show.
  public var visibleText: String { visibleLines.joined(separator: "\n") }

  /// The lines of a text that may have several, each one safe to show.
  public var visibleLines: [String] {
    var lines = [String.UnicodeScalarView()]
    var previous: Unicode.Scalar?
    for scalar in unicodeScalars {
      switch scalar {
      case "\n" where previous == "\r": break
      case "\n", "\r", "\u{2028}", "\u{2029}": lines.append(String.UnicodeScalarView())
      default: lines[lines.count - 1].append(scalar)
      }
      previous = scalar
    }
    return lines.map { String($0).visible }
  }
}

extension Unicode.Scalar {
  /// Whether a terminal or an editor would act on the character or hide it instead of showing it, as on the screen.
  var isHidden: Bool { Sanitizer.mark(for: self) != nil }
}
