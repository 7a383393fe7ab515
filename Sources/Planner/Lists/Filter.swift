import RigReport
import TerminalUI

/// Words that the lines of a list must contain.
struct Filter: Hashable, Sendable {
  var text = ""
  /// Whether keys are typed into it.
  var isTyping = false
  /// Whether the next text takes the place of the words, as they were typed before.
  private(set) var isSelected = false

  init(text: String = "", isTyping: Bool = false) { (self.text, self.isTyping) = (text, isTyping) }

  var isOn: Bool { isTyping || !text.isEmpty }

  /// Whether every word occurs, in any order, case and accents ignored.
  func admits(_ line: String) -> Bool {
    guard !text.isEmpty else { return true }
    let line = AsciiFold.caseless(line)
    return AsciiFold.caseless(text).split(separator: " ").allSatisfy { line.contains($0) }
  }

  /// Whether the words are just a name, case and accents ignored.
  func isName(_ name: String) -> Bool { !text.isEmpty && AsciiFold.caseless(text) == AsciiFold.caseless(name) }

  /// Begins to type; words of before are selected.
  mutating func open() { (isTyping, isSelected) = (true, !text.isEmpty) }

  /// Takes words that were typed.
  mutating func take(_ words: String) { (text, isSelected) = (words, false) }

  /// Ends typing and keeps the words.
  mutating func keep() { (isTyping, isSelected) = (false, false) }

  /// Keeps words of before as if they had been typed now.
  mutating func deselect() { isSelected = false }

  /// What a key of a text field makes of the words; `nil` when it is none, or when they are not typed.
  func typed(_ key: Key) -> ListMessage? {
    guard isTyping else { return nil }
    if isSelected, key == .left || key == .right { return .editFilter(text) }
    var field = TextField(isSelected ? "" : text)
    return field.receive(key) ? .editFilter(field.text) : nil
  }
}
