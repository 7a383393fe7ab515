/// Something that a person did.
public enum Key: Hashable, Sendable {
  /// A printable character.
  case character(Character)
  /// A letter with Ctrl, in lower case.
  case control(Character)
  /// The arrow up.
  case up
  /// The arrow down.
  case down
  /// The arrow left.
  case left
  /// The arrow right.
  case right
  /// A page up.
  case pageUp
  /// A page down.
  case pageDown
  /// To the beginning.
  case home
  /// To the end.
  case end
  /// Tab.
  case tab
  /// Shift and Tab.
  case backTab
  /// Enter.
  case enter
  /// Escape.
  case escape
  /// Backspace.
  case backspace
  /// Delete.
  case delete
  /// Insert.
  case insert
  /// A function key, from 1.
  case function(Int)
  /// Text that was pasted, which is never a command.
  case paste(String)
  /// Something done with the mouse.
  case mouse(MouseEvent)
  /// The terminal has another size now.
  case resize(Size)
  /// A key that is not known.
  case unknown
}

/// Something done with the mouse, and where.
public struct MouseEvent: Hashable, Sendable {
  /// What was done.
  public enum Kind: Hashable, Sendable {
    /// The first button went down.
    case press
    /// It went up.
    case release
    /// The mouse moved with the button down.
    case drag
    /// It went down twice in the same place within a short time.
    case doubleClick
    /// The wheel turned away from the person.
    case wheelUp
    /// The wheel turned toward the person.
    case wheelDown
  }

  /// The cell.
  public let position: Point

  /// What was done there.
  public let kind: Kind

  /// Creates a mouse event.
  public init(_ kind: Kind, at position: Point) {
    self.kind = kind
    self.position = position
  }
}
