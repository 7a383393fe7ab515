import RigModel
import TerminalUI

/// Keys that a person gave to commands, in the place of the usual ones.
public struct KeyMap: Hashable, Sendable {
  private var keys: [String: [Key]] = [:]

  /// Begins with the usual keys.
  public init() {}

  /// Gives a command other keys.
  public mutating func bind(_ id: String, to keys: [Key]) { self.keys[id] = keys }

  /// The keys that a command was given; `nil` where they are the usual ones.
  public subscript(id: String) -> [Key]? { keys[id] }

  /// Bindings with the keys that were given to them.
  func applied(to bindings: [Binding]) -> [Binding] {
    guard !keys.isEmpty else { return bindings }
    return bindings.map { binding in self[binding.id].map { binding.with($0) } ?? binding }
  }

  /// The key that does what a usual one does, for a click on a sign or word that stands for that.
  func key(insteadOf usual: Key, in bindings: [Binding]) -> Key {
    guard !keys.isEmpty, let binding = bindings.first(where: { $0.keys.contains(usual) }) else { return usual }
    return self[binding.id]?.first ?? usual
  }
}

extension Binding {
  /// The same command on other keys.
  fileprivate func with(_ keys: [Key]) -> Binding {
    let label = keys.map(\.label.spoken).joined(separator: " ")
    return Binding(keys, label, id: id, hint: words.hint, isMinor: isMinor, help: words.help, message)
  }
}
