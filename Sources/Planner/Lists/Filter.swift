import RigReport
import TerminalUI

/// Words that the lines of a list must contain.
struct Filter: Hashable, Sendable {
  var text = ""
  /// Whether keys are typed into it.
  var isTyping = false

  var isOn: Bool { isTyping || !text.isEmpty }

  /// Whether every word occurs, in any order, case and accents ignored.
  func admits(_ line: String) -> Bool {
    guard !text.isEmpty else { return true }
    let line = Filter.folded(line)
    return Filter.folded(text).split(separator: " ").allSatisfy { line.contains($0) }
  }

  /// Whether the words are just a name, case and accents ignored.
  func isName(_ name: String) -> Bool { !text.isEmpty && Filter.folded(text) == Filter.folded(name) }

  private static func folded(_ text: String) -> String { AsciiFold.fold(text).lowercased() }

  /// What a key of a text field makes of the words; `nil` when it is none, or when they are not typed.
  func typed(_ key: Key) -> ListMessage? {
    var field = TextField(text)
    return isTyping && field.receive(key) ? .editFilter(field.text) : nil
  }
}
