import TerminalUI

/// The commands that can be given other keys.
public enum KeyChoices {
  /// A command, its usual keys and what it does.
  public typealias Action = (id: String, keys: [Key], help: String)

  /// All of them, each once; those that digits are typed for keep their keys.
  public static var actions: [Action] {
    var known: Set<String> = [""]
    return contexts.joined().filter { known.insert($0.id).inserted && !$0.keys.contains(.letter("0")) }
      .map { ($0.id, $0.keys, $0.help) }
  }

  /// A key that two commands would have at a time, of which a person gave it to the first.
  public struct Conflict: Hashable, Sendable {
    /// The command that was given the key.
    public let id: String
    /// The key.
    public let key: Key
    /// The command that has it, too; what it does where it has no name.
    public let other: String
  }

  /// What cannot be, each command with the first key and the first other command that speak against it.
  public static func conflicts(in map: KeyMap) -> [Conflict] {
    var found: [Conflict] = []
    for usual in contexts {
      let bindings = map.applied(to: usual)
      for (place, binding) in bindings.enumerated() where map[binding.id] != nil {
        guard !found.contains(where: { $0.id == binding.id }) else { continue }
        let added = binding.keys.filter { !usual[place].keys.contains($0) }
        let others = bindings.filter { $0.id != binding.id && !$0.keys.filter(added.contains).isEmpty }
        guard let other = others.first, let key = added.first(where: other.keys.contains) else { continue }
        found.append(Conflict(id: binding.id, key: key, other: other.id.isEmpty ? other.help : other.id))
      }
    }
    return found
  }

  /// The commands that have keys at a time: those of a pane, and the general ones.
  private static var contexts: [[Binding]] { PaneList.all.map { $0.bindings + GlobalBindings.all } }
}
