import RigModel
import TerminalUI

/// One row inside a pane.
enum Row: Hashable, Sendable {
  /// The title of the rig or, with a kind, of a group of parts with their number.
  case heading(PartKind?, count: Int)
  /// A line that the cursor can stand on.
  case line(LineID)
  /// Text that is only read.
  case note(Note)
  /// A drawn row that belongs to the line above, counted from 0.
  case detail(Int)
  /// Nothing.
  case blank

  /// What is said where there are no lines.
  enum Note: String, Sendable {
    case noParts = "no parts yet: p presets, Space adds"
    case noMatch = "none of them matches"
    case notChecked = "no parts yet: P, then Space adds"
    case noFindings = "nothing wrong was found"
    case noGPU = "no GPU yet: P, then Space adds one"
  }

  /// The line, when the cursor can stand on it.
  var line: LineID? { if case .line(let line) = self { line } else { nil } }
}

/// A part of the screen with a border, a letter and lines of its own.
protocol Pane: Sendable {
  var id: PaneID { get }
  /// The capital that goes there.
  var letter: Character { get }
  var name: String { get }
  /// The keys that act on its lines.
  var bindings: [Binding] { get }
  /// Its rows, from the top.
  func rows(in scene: Scene) -> [Row]
  /// What its tab says when another one covers it.
  func figure(in scene: Scene) -> String
  /// What stands at the right of its upper border, in so many columns.
  func detail(in scene: Scene, columns: Int) -> String
  /// What stands at the right of its lower border, in so many columns; the key it begins with goes there.
  func footer(in scene: Scene, columns: Int) -> String
  /// Draws one row.
  func draw(_ row: Row, in rect: Rect, on canvas: inout Canvas, _ scene: Scene)
  /// Draws everything inside its border.
  func drawContent(in rect: Rect, on canvas: inout Canvas, _ scene: Scene)
}

extension Pane {
  func detail(in scene: Scene, columns: Int) -> String { "" }

  func footer(in scene: Scene, columns: Int) -> String { "" }

  func drawContent(in rect: Rect, on canvas: inout Canvas, _ scene: Scene) {
    let rows = rows(in: scene)
    let top = min(scene.selection.scroll(id), max(0, rows.count - rect.height))
    for (y, row) in rows.dropFirst(top).prefix(rect.height).enumerated() {
      let place = rect.row(y)
      draw(row, in: place, on: &canvas, scene)
      if let line = row.line, scene.hasKeys(id), line == scene.selection.cursor(id) { canvas.select(place, y: place.y) }
    }
  }
}

/// The panes, in the order in which Tab visits them.
enum PaneList {
  static let all: [any Pane] = [
    PartsPane(), GPUsPane(), RentalPane(), TotalsPane(), FindingsPane(), BreakEvenPane(),
  ]

  static subscript(id: PaneID) -> any Pane { all[id.rawValue] }
}

extension Scene {
  /// Whether a pane has the keys.
  func hasKeys(_ pane: PaneID) -> Bool { focus == pane && model.isAtPanes }
}

extension Canvas {
  /// Marks the line that has the keys: reversed, with ▸ and the hardware cursor.
  mutating func select(_ rect: Rect, y: Int) {
    let row = Rect(x: rect.x, y: y, width: rect.width, height: 1)
    put(String(glyphs.marker), x: row.x, y: y)
    restyle(row) { Style(.normal, $0.attributes).reversed }
    cursor = Point(x: row.x, y: y)
  }

  /// Draws a value that can go less or more: `◂ 3 ▸`, with the signs where they act.
  mutating func putStepper(_ value: String, x: Int, y: Int, columns: Int, canAct: Bool, style: Style = .normal) {
    guard canAct else {
      putRight(value, endingAt: x + columns - 2 + (columns > 5 ? -1 : 0), y: y, style: style)
      return
    }
    put(String(glyphs.left), x: x, y: y, style: Style(.focus))
    put(String(glyphs.right), x: x + columns - 1, y: y, style: Style(.focus))
    let room = columns - 2
    let pad = max(0, (room - width(of: value)) / 2)
    put(value, x: x + 1 + pad, y: y, style: style, maxColumns: room)
  }
}
