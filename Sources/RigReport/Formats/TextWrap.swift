/// Breaks text into lines at spaces.
public enum TextWrap {
  /// The lines of a text, none longer than a width unless a single word is; a number keeps its thousands and its sign.
  /// - Parameter width: columns, taken as at least 1; every character counts as one.
  public static func lines(_ text: String, width: Int) -> [String] {
    var lines = [""]
    for word in words(text) {
      let last = lines[lines.count - 1]
      if last.isEmpty {
        lines[lines.count - 1] = word
      } else if last.count + 1 + word.count > max(width, 1) {
        lines.append(word)
      } else {
        lines[lines.count - 1] = "\(last) \(word)"
      }
    }
    return lines
  }

  /// The words, where `1 136 €` is one.
  private static func words(_ text: String) -> [String] {
    text.split(separator: " ").reduce(into: [String]()) { words, next in
      if let before = words.last?.last, before.isNumber, let first = next.first, !first.isLetter,
        !"×=(–".contains(first)
      {
        words[words.count - 1] += " \(next)"
      } else {
        words.append(String(next))
      }
    }
  }
}

extension String {
  /// The text cut to a width, with … where something is missing.
  func clipped(_ width: Int) -> String { count > width ? prefix(max(width - 1, 0)) + "…" : self }

  /// The text filled up with spaces to a width, at the left or at the right.
  func padded(_ width: Int, right: Bool = false) -> String {
    let spaces = String(repeating: " ", count: max(width - count, 0))
    return right ? spaces + self : self + spaces
  }
}
