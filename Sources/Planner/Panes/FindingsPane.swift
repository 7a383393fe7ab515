import RigChecks
import RigModel
import RigReport
import TerminalUI

/// The catch: what is wrong with the rig, what is not known of it, and what mends it.
struct FindingsPane: Pane {
  /// Rows that one finding may take.
  private static let most = 4

  let id = PaneID.findings
  let letter: Character = "C"
  let name = "The catch"
  let bindings = LineBindings.finding

  func rows(in scene: Scene) -> [Row] { layout(scene).rows }

  /// The messages, row by row; only the first row of each where there is little room.
  private func layout(_ scene: Scene) -> FindingsLayout {
    let (width, height) = (scene.layout.contentWidth(of: id), scene.layout.contentHeight(of: id, tab: id))
    let isRoomy = width >= 40 && height >= 8
    return scene.evaluation.layout(width: isRoomy ? width : 0) {
      let texts = scene.evaluation.lines.map {
        isRoomy ? FindingsPane.wrapped($0, width, scene) : [$0.finding.message.visible]
      }
      return FindingsLayout(texts: texts, rows: FindingsPane.rows(texts, scene))
    }
  }

  private static func rows(_ texts: [[String]], _ scene: Scene) -> [Row] {
    let lines = scene.evaluation.lines
    guard !lines.isEmpty else { return [.note(scene.plan.build.isEmpty ? .notChecked : .noFindings)] }
    var rows: [Row] = []
    for (place, line) in lines.enumerated() {
      rows.append(.line(.finding(line.id)))
      for row in texts[place].indices.dropFirst() { rows.append(.detail(place * most + row)) }
    }
    return rows
  }

  private static func wrapped(_ line: FindingLine, _ width: Int, _ scene: Scene) -> [String] {
    let key = scene.key(for: line.id)
    let all = TextWrap.lines(line.finding.message.visible, width: width - 4 - (key.isEmpty ? 0 : key.count + 2))
    guard all.count > most else { return all }
    return all.prefix(most - 1) + [all.dropFirst(most - 1).joined(separator: " ")]
  }

  func figure(in scene: Scene) -> String { scene.evaluation.counts() }

  func detail(in scene: Scene, columns: Int) -> String {
    scene.evaluation.counts(upTo: .note)
  }

  func footer(in scene: Scene, columns: Int) -> String {
    let (plan, repaired) = (scene.plan, scene.evaluation.repaired)
    guard plan != repaired else { return "" }
    let cost = scene.evaluation.price(of: [:]) { scene.cost(from: plan, to: repaired, isSigned: false) }
    return columns >= 26 ? "F all fixes \(cost)" : "F \(cost)"
  }

  func draw(_ row: Row, in rect: Rect, on canvas: inout Canvas, _ scene: Scene) {
    switch row {
    case .line(.finding(let id)):
      let place = scene.evaluation.lines.firstIndex { $0.id == id }
      if let place { draw(place, 0, in: rect, on: &canvas, scene) }
    case .detail(let index):
      draw(index / FindingsPane.most, index % FindingsPane.most, in: rect, on: &canvas, scene)
    case .note(let note):
      canvas.put(note.rawValue, x: rect.x + 1, y: rect.y, style: Style(.muted), maxColumns: rect.width - 1)
    case .line, .heading, .blank: break
    }
  }

  private func draw(_ place: Int, _ row: Int, in rect: Rect, on canvas: inout Canvas, _ scene: Scene) {
    let (lines, texts) = (scene.evaluation.lines, layout(scene).texts)
    guard lines.indices.contains(place), texts[place].indices.contains(row) else { return }
    let finding = lines[place].finding
    let key = row == 0 ? scene.key(for: lines[place].id) : ""
    if row == 0 {
      let sign = finding.severity.sign(canvas.glyphs)
      canvas.put(sign, x: rect.x + 1, y: rect.y, style: Style(finding.severity.role).bold, maxColumns: 1)
      canvas.putRight(key, endingAt: rect.maxX - 1, y: rect.y, style: Style(.accent))
    }
    let room = rect.width - 4 - (key.isEmpty ? 0 : canvas.width(of: key) + 1)
    let style: Style = finding.severity >= .note ? Style(.muted) : .normal
    canvas.put(texts[place][row], x: rect.x + 3, y: rect.y, style: style, maxColumns: room, ellipsis: true)
  }
}

/// The findings as the pane lists them.
struct FindingsLayout: Sendable {
  /// The rows of each message.
  let texts: [[String]]
  /// The pane's rows.
  let rows: [Row]
}
