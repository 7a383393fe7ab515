import TerminalUI

/// What layout, keys and tabs need to know of a pane, whatever it shows.
struct PaneSpec: Sendable {
  let name: String
  /// The least height, border included.
  let leastHeight: Int
  /// The column that it stands in.
  let column: Columns
  /// When it becomes a tab where lines lack, the lowest first; one without always keeps its place.
  var foldRank: Int?
  /// Which pane of a column takes the lines that nobody wants, the lowest first.
  var stretchRank: Int?
  /// Whether the cursor stays at its place when its line goes.
  var keepsPlace = false
  /// The most columns that its lines take, so that figures stay beside what they belong to.
  var widest = Size.limit
  /// Whether it only shows something beside the panes, on wide screens, and never has the keys.
  var isAside = false
  /// The keys that act on its lines.
  let bindings: [Binding]

  /// The column of a pane, from the left, by the columns of the screen; a narrower screen has one.
  struct Columns: Sendable {
    let at80: Int
    let at120: Int
    let at200: Int

    /// On a screen of so many columns.
    func place(at columns: Int) -> Int {
      switch columns {
      case 200...: at200
      case 120...: at120
      case 80...: at80
      default: 0
      }
    }
  }
}
