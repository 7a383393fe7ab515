/// Breaks text into lines at spaces.
public enum TextWrap {
  /// The lines of a text, none longer than a width unless a single word is; a number keeps its thousands and its sign.
  /// - Parameter width: columns, taken as at least 1; every character counts as one.
  public static func lines(_ text: String, width: Int) -> [String] {
    var lines = [""]
    var used = 0
    for word in words(text) {
      let columns = length(word)
      if used == 0 {
        lines[lines.count - 1] = word
        used = columns
      } else if used + 1 + columns > max(width, 1) {
        lines.append(word)
        used = columns
      } else {
        lines[lines.count - 1] += " " + word
        used += 1 + columns
      }
    }
    return lines
  }

  /// The words, where `1 136 €` is one.
  private static func words(_ text: String) -> [String] {
    text.utf8.split(separator: UInt8(ascii: " ")).reduce(into: [String]()) { words, next in
      let next = String(Substring(next))
      if let before = words.last?.utf8.last, before &- 48 < 10, let first = next.utf8.first, !isLetter(first),
        !"×=(–".contains(next.prefix(1))
      {
        words[words.count - 1] += " " + next
      } else {
        words.append(next)
      }
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 97 < 26 }

  /// Characters; counting bytes is enough where all are ASCII.
  private static func length(_ word: String) -> Int {
    word.utf8.allSatisfy { $0 < 0x80 } ? word.utf8.count : word.count
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
