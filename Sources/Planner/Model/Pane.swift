import RigModel
import TerminalUI

/// A part of the screen with a border, a letter and lines of its own.
protocol Pane: Sendable {
  /// What it is called; its letter goes there.
  var id: PaneID { get }
  /// Its name, its place and its keys.
  var spec: PaneSpec { get }
  /// What its upper border calls it.
  var title: String { get }
  /// The rows inside its border that would show all of it.
  /// - Parameter body: the rows of the whole body, for a pane that would like a share of them.
  func wantedRows(_ estimate: Estimate, body: Int) -> Int
  /// Its rows, from the top.
  func rows(in scene: Scene) -> PaneRows
  /// Writes the words of one row.
  func write(_ row: Row, on line: inout Line, in scene: Scene)
  /// What stands inside its border.
  func content(in size: Size, _ scene: Scene) -> PaneContent
  /// What its tab says when another one covers it.
  func figure(in scene: Scene) -> String
  /// What stands at the right of its upper border, in so many columns.
  func detail(in scene: Scene, columns: Int) -> String
  /// What stands at the right of its lower border, in so many columns: hints with two spaces between,
  /// each with the key that goes there first.
  func footer(in scene: Scene, columns: Int) -> String
  /// The filter of its lines, when it is on.
  func filter(in scene: Scene) -> PaneFilter?
  /// What its keys would do on the focused line, where the line itself does not tell.
  func outlook(in scene: Scene) -> String
  /// What dragging the mouse to a place of it means, from the corner inside its border.
  func drag(to point: Point, in size: Size, _ scene: Scene) -> Message?
}

extension Pane {
  func wantedRows(_ estimate: Estimate, body: Int) -> Int { 0 }
  func detail(in scene: Scene, columns: Int) -> String { "" }
  func footer(in scene: Scene, columns: Int) -> String { "" }
  func filter(in scene: Scene) -> PaneFilter? { nil }
  func outlook(in scene: Scene) -> String { "" }
  func drag(to point: Point, in size: Size, _ scene: Scene) -> Message? { nil }

  /// The rows that are seen.
  func seen(in scene: Scene) -> Slice<PaneRows> {
    seen(rows(in: scene), height: scene.layout.contentHeight(of: id, tab: scene.selection.tab), scene)
  }

  private func seen(_ rows: PaneRows, height: Int, _ scene: Scene) -> Slice<PaneRows> {
    let top = min(scene.scroll(of: self), max(0, rows.count - height))
    return rows.dropFirst(top).prefix(height)
  }

  /// The rows that are seen, each as a line.
  func content(in size: Size, _ scene: Scene) -> PaneContent {
    let rows = rows(in: scene)
    let focused = scene.hasKeys(id) ? scene.selection.cursor(id) : nil
    let isRemembered = focused != nil && scene.model.edit == nil
    let columns = min(size.columns, spec.widest)
    let known = isRemembered ? scene.model.paneMemory.lines(of: id, in: scene.frame, columns: columns) : nil
    let lines = seen(rows, height: size.rows, scene).indices.map { place in
      if focused != nil, rows[place].line == focused {
        var line = line(rows[place], columns, scene)
        line.select()
        return line
      }
      return known?.line(place) { line(rows[place], columns, scene) } ?? line(rows[place], columns, scene)
    }
    return PaneContent(lines: lines)
  }

  private func line(_ row: Row, _ columns: Int, _ scene: Scene) -> Line {
    var line = scene.newLine(columns)
    write(row, on: &line, in: scene)
    return line
  }

  /// The capital that goes there.
  var letter: Character { id.letter }
  var name: String { spec.name }
  var title: String { name.spoken }
  var bindings: [Binding] { spec.bindings }
}

/// What stands inside a pane's border.
struct PaneContent: Sendable {
  /// A picture below the lines.
  var image: Canvas?
  /// What the picture shows, in words.
  var imageText = ""
  /// The row of the first line.
  var firstRow = 0
  let lines: [Line]
}

/// A filter that is on, and what it left.
struct PaneFilter: Sendable {
  let filter: Filter
  /// The lines that it left.
  let found: Int
  /// The lines without it.
  let total: Int

  /// `12 of 157`.
  var words: String { found == 0 ? tr("Nothing matches \"\(filter.text)\": Esc") : tr("\(found) of \(total)") }
}

extension Scene {
  /// The first row that a pane shows: of one whose lines come and go, the worst stand on top until it has the focus.
  func scroll(of pane: any Pane) -> Int {
    pane.spec.keepsPlace && focus != pane.id ? 0 : selection.scroll(pane.id)
  }

  /// Whether a pane has the keys.
  func hasKeys(_ pane: PaneID) -> Bool { focus == pane && model.isAtPanes }
}
