/// How many columns of panes stand side by side at most.
public enum PaneColumns: String, CaseIterable, Hashable, Sendable {
  /// As many as the screen has room for.
  case auto
  /// Two.
  case two
  /// One pane alone, of which all others are tabs.
  case one
}
