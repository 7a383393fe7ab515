import RigModel
import TerminalUI

/// A command: its name, its keys, what it does and how that is called.
///
/// Keys act, and key bar, help and plain output are made, from the same value.
struct Binding: Sendable {
  /// What it is called in scripts, such as `part.toggle`; empty for what answers to its key alone.
  let id: String
  /// The keys that do it.
  let keys: [Key]
  /// What is told of it, in English.
  let words: (label: String, hint: String, help: String)
  /// Whether the key bar leaves it out first.
  let isMinor: Bool
  /// What is meant by the key here; `nil` when it means nothing.
  let message: @Sendable (Scene, Key) -> Message?

  init(
    _ keys: [Key], _ label: String? = nil, id: String = "", hint: String = "", isMinor: Bool = false, help: String,
    _ message: @escaping @Sendable (Scene, Key) -> Message?
  ) {
    (self.id, self.keys) = (id, keys)
    words = (label ?? keys.first?.label ?? "", hint, help)
    (self.isMinor, self.message) = (isMinor, message)
  }

  /// How the keys are written, such as `0–9`.
  var label: String { words.label.spoken }
  /// What the key bar says; empty when the bar leaves it out.
  var hint: String { words.hint.spoken }
  /// What the help page says.
  var help: String { words.help.spoken }

  /// A binding that always means the same.
  init(
    _ keys: [Key], _ label: String? = nil, id: String = "", hint: String = "", isMinor: Bool = false, help: String,
    _ message: Message
  ) {
    self.init(keys, label, id: id, hint: hint, isMinor: isMinor, help: help) { _, _ in message }
  }

  /// The line before and the line after as one command.
  static func stepping(hint: String, help: String) -> Binding {
    Binding([.up, .letter("k"), .down, .letter("j")], "↑↓", hint: hint, help: help) { _, key in
      .move(.lines(key == .up || key == .letter("k") ? -1 : 1))
    }
  }

  /// What it means when it is called by its name; `nil` when it means nothing here.
  ///
  /// Where its keys type a digit, none is typed yet.
  func message(in scene: Scene) -> Message? {
    message(scene, keys.first.map { Key.digits.contains($0) ? .unknown : $0 } ?? .unknown)
  }

  /// Whether it does something now.
  func isActive(in scene: Scene) -> Bool { message(scene, keys.first ?? .unknown) != nil }
}

extension [Binding] {
  /// What a key means: the first binding that has it and does something.
  func message(for key: Key, in scene: Scene) -> Message? {
    for binding in self where binding.keys.contains(key) {
      if let message = binding.message(scene, key) { return message }
    }
    return nil
  }
}

extension Key {
  static func letter(_ character: Character) -> Key { .character(character) }
  static let space = Key.character(" ")
  static let digits: [Key] = "0123456789.,".map { .character($0) }
}
