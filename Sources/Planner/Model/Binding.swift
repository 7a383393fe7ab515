import TerminalUI

/// A key, what it does and how that is called: keys act, and key bar and help are drawn, from the same value.
struct Binding: Sendable {
  /// The keys that do it.
  let keys: [Key]
  /// How the keys are written, such as `0–9`.
  let label: String
  /// What the key bar says; empty when the bar leaves it out.
  let hint: String
  /// What the help page says.
  let help: String
  /// Whether the key bar leaves it out first.
  let isMinor: Bool
  /// What is meant by the key here; `nil` when it means nothing.
  let message: @Sendable (Scene, Key) -> Message?

  init(
    _ keys: [Key], _ label: String? = nil, hint: String = "", isMinor: Bool = false, help: String,
    _ message: @escaping @Sendable (Scene, Key) -> Message?
  ) {
    self.keys = keys
    self.label = label ?? keys.first?.label ?? ""
    (self.hint, self.isMinor, self.help, self.message) = (hint, isMinor, help, message)
  }

  /// A binding that always means the same.
  init(
    _ keys: [Key], _ label: String? = nil, hint: String = "", isMinor: Bool = false, help: String, _ message: Message
  ) {
    self.init(keys, label, hint: hint, isMinor: isMinor, help: help) { _, _ in message }
  }

  /// Whether it does something now.
  func isActive(in scene: Scene) -> Bool { keys.first.map { message(scene, $0) != nil } ?? false }
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
