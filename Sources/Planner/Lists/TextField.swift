import TerminalUI

/// One line of text that is being typed; the caret stands at its end.
///
/// A proposal is selected: what is typed takes its place, and any other key of a text keeps it.
struct TextField: Hashable, Sendable {
  /// The most characters that are kept; a mark on a letter counts as one.
  static let limit = 1024

  /// What was typed.
  private(set) var text: String
  /// Whether the next text takes the place of the one that stands there.
  private(set) var isSelected: Bool

  /// Starts with some text.
  /// - Parameter isProposed: whether it is a proposal, and so selected.
  init(_ text: some StringProtocol, isProposed: Bool = false) {
    self.text = TextField.cut(String(text))
    isSelected = isProposed && !self.text.isEmpty
  }

  private static func cut(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.prefix(limit)))
  }

  /// Acts on a key of a text field: characters, pasted text, Backspace, Ctrl-U clears and Ctrl-W drops a word; where the text
  /// is selected, keys that move keep it.
  /// - Returns: whether the key was one of these.
  mutating func receive(_ key: Key) -> Bool {
    let wasSelected = isSelected
    isSelected = false
    switch key {
    case .character(let character): append(String(character), to: wasSelected ? "" : text)
    case .paste(let pasted):
      append(pasted.split(whereSeparator: \.isNewline).joined(separator: " "), to: wasSelected ? "" : text)
    case .backspace: text = String(text.dropLast())
    case .control("u"): text = ""
    case .control("w"): dropWord()
    case .left where wasSelected, .right where wasSelected, .home where wasSelected, .end where wasSelected: break
    default:
      isSelected = wasSelected
      return false
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

  private mutating func append(_ more: String, to kept: String) {
    let plain = more.unicodeScalars.filter { Sanitizer.mark(for: $0) == nil }
    text = TextField.cut(kept + String(String.UnicodeScalarView(plain)))
  }

  private mutating func dropWord() {
    while text.last == " " || text.last == "/" { text.removeLast() }
    while let last = text.last, last != " ", last != "/" { text.removeLast() }
  }
}
