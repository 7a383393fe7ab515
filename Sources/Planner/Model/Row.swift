import RigModel

/// One row inside a pane, by what it is about; its words are written when it is seen.
enum Row: Hashable, Sendable {
  /// The title of the rig or, with a kind, of a group of parts with their number.
  case heading(PartKind?, count: Int)
  /// A line that the cursor can stand on.
  case line(LineID)
  /// Text that is only read.
  case note(Note)
  /// A row that belongs to the line above, by a number of the pane's own.
  case detail(Int)
  /// Nothing.
  case blank

  /// What is said where there are no lines.
  struct Note: Hashable, Sendable {
    let text: StaticString

    /// The text in the language that is spoken.
    var words: String { text.description.spoken }

    init(_ text: StaticString) { self.text = text }

    static func == (left: Note, right: Note) -> Bool { left.text.utf8Start == right.text.utf8Start }

    func hash(into hasher: inout Hasher) { hasher.combine(text.utf8Start) }
  }

  /// The line, when the cursor can stand on it.
  var line: LineID? { if case .line(let line) = self { line } else { nil } }
}
