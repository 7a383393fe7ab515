import TerminalUI

/// One line of text that is being typed; the caret stands at its end.
struct TextField: Hashable, Sendable {
  /// The most characters that are kept; a mark on a letter counts as one.
  static let limit = 1024

  /// What was typed.
  private(set) var text: String

  /// Starts with some text.
  init(_ text: some StringProtocol) { self.text = TextField.cut(String(text)) }

  private static func cut(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.prefix(limit)))
  }

  /// Acts on a key of a text field: characters, pasted text, Backspace, Ctrl-U clears and Ctrl-W drops a word.
  /// - Returns: whether the key was one of these.
  mutating func receive(_ key: Key) -> Bool {
    switch key {
    case .character(let character): append(String(character))
    case .paste(let pasted): append(pasted.split(whereSeparator: \.isNewline).joined(separator: " "))
    case .backspace: text = String(text.dropLast())
    case .control("u"): text = ""
    case .control("w"): dropWord()
    default: return false
    }
    return true
  }

  /// Writes the end of the text that fits into a line, reversed when it is selected, and puts the hardware cursor behind it.
  func put(into line: inout Line, x: Int, columns: Int, isSelected: Bool = false) {
    var shown = Substring(text)
    while line.width(of: shown) >= columns, !shown.isEmpty { shown.removeFirst() }
    let style = Style.normal.underlined
    line.put(String(repeating: " ", count: max(0, columns)), x: x, style: style)
    line.cursor = x + line.put(String(shown), x: x, style: isSelected ? style.reversed : style, maxColumns: columns)
  }

  private mutating func append(_ more: String) {
    let plain = more.unicodeScalars.filter { Sanitizer.mark(for: $0) == nil }
    text = TextField.cut(text + String(String.UnicodeScalarView(plain)))
  }

  private mutating func dropWord() {
    while text.last == " " || text.last == "/" { text.removeLast() }
    while let last = text.last, last != " ", last != "/" { text.removeLast() }
  }
}
