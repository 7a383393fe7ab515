import TerminalUI

/// Breaks text into lines at spaces.
enum TextWrap {
  /// The lines of a text; a word that is too long is cut.
  static func lines(_ text: String, columns: Int) -> [String] {
    guard columns > 0 else { return [] }
    var lines = [""]
    for word in text.split(separator: " ") {
      let last = lines[lines.count - 1]
      let joined = last.isEmpty ? String(word) : "\(last) \(word)"
      if joined.displayWidth <= columns {
        lines[lines.count - 1] = joined
      } else {
        let fitted = CharacterWidth.clip(word, to: columns, ellipsis: true)
        if last.isEmpty { lines[lines.count - 1] = fitted } else { lines.append(fitted) }
      }
    }
    return lines
  }
}
