/// Breaks text into lines at spaces.
public enum TextWrap {
  /// The lines of a text, none longer than a width unless a single word is; a number keeps its thousands and its sign.
  /// - Parameter width: columns, taken as at least 1; every character counts as one.
  public static func lines(_ text: String, width: Int) -> [String] {
    let bytes = spaced(text)
    var lines: [Range<Int>] = []
    var used = 0
    for word in words(bytes) {
      let columns = length(bytes[word])
      if let line = lines.last, used + 1 + columns <= max(width, 1) {
        lines[lines.count - 1] = line.lowerBound..<word.upperBound
        used += 1 + columns
      } else {
        lines.append(word)
        used = columns
      }
    }
    return lines.isEmpty ? [""] : lines.map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  /// The bytes of a text with one space between its words and none around them.
  private static func spaced(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for byte in text.utf8 where byte != space || bytes.last ?? space != space { bytes.append(byte) }
    if bytes.last == space { bytes.removeLast() }
    return bytes
  }

  /// The words of spaced text, where `1 136 €` is one.
  private static func words(_ bytes: [UInt8]) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: space) ?? bytes.count
      if let last = words.last, staysTogether(bytes[last], bytes[start..<end]) {
        words[words.count - 1] = last.lowerBound..<end
      } else {
        words.append(start..<end)
      }
      start = end + 1
    }
    return words
  }

  private static let space = UInt8(ascii: " ")

  /// Whether a word goes on a number: `136` of `1 136` and `€`, but no word and no sign that begins something new; or a
  /// sign ends what is before it, as French has a space there.
  private static func staysTogether(_ word: ArraySlice<UInt8>, _ next: ArraySlice<UInt8>) -> Bool {
    if next.count == 1, let sign = next.first, ";:?!".utf8.contains(sign) { return true }
    guard let before = word.last, before &- 48 < 10, let first = next.first, (first | 0x20) &- 97 >= 26 else {
      return false
    }
    return !["=", "(", "×", "–"].contains { next.starts(with: $0.utf8) }
  }

  /// Characters; counting bytes is enough where all are ASCII.
  private static func length(_ word: ArraySlice<UInt8>) -> Int {
    word.allSatisfy { $0 < 0x80 } ? word.count : String(decoding: word, as: UTF8.self).count
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
