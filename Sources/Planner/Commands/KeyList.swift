import TerminalUI

/// The keys of the planner in words, for a manual.
public enum KeyList {
  /// Keys under what they belong to: how they are written, and what they do.
  public static var groups: [(title: String, keys: [(label: String, help: String)])] {
    let panes = PaneList.all.map { ("In \($0.spec.name)", $0.bindings) }
    return (GlobalBindings.groups() + panes).map { group in
      (group.0, group.1.filter { !$0.label.isEmpty }.map { ($0.shownLabel, $0.help) })
    }
  }
}

extension Binding {
  /// Its keys: as they are written together where they type a digit, else each.
  var shownLabel: String { keys.contains(.letter("0")) ? label : keys.map(\.label).joined(separator: " ") }
}
