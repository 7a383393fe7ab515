import RigModel

/// What is put on the clipboard.
public enum CopiedText: Hashable, Sendable {
  /// Words of the screen.
  case words(String)
  /// The verdict in its longest form.
  case verdict(String)
  /// The plan as a file.
  case plan(Plan)
  /// The plan as the text that is exported.
  case report(Plan)
}
