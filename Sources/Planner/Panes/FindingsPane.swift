import RigChecks
import RigModel
import RigReport
import TerminalUI

extension PaneID {
  static let findings = PaneID("C")
}

extension Row.Note {
  fileprivate static let notChecked = Row.Note("no parts yet: P, then Space adds")
  fileprivate static let noFindings = Row.Note("nothing wrong was found")
}

/// The catch: what is wrong with the rig, what is not known of it, and what mends it.
struct FindingsPane: Pane {
  /// Rows that one finding may take.
  private static let most = 4

  let id = PaneID.findings
  let spec = PaneSpec(
    name: "The catch", leastHeight: 6, column: .init(at80: 0, at120: 0, at200: 0), foldRank: 2, keepsPlace: true,
    bindings: LineBindings.finding)

  /// A share of the body, so that it does not come and go with what is found.
  func wantedRows(_ estimate: Estimate, body: Int) -> Int { min(16, body * 7 / 16) - 2 }

  func rows(in scene: Scene) -> [Row] { layout(scene).rows }

  /// The messages, row by row; only the first row of each where there is little room.
  private func layout(_ scene: Scene) -> FindingsLayout {
    let (width, height) = (scene.layout.contentWidth(of: id), scene.layout.contentHeight(of: id, tab: id))
    let isRoomy = width >= 40 && height >= 8
    return scene.model.paneMemory.layout(width: isRoomy ? width : 0, of: scene.evaluation) {
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
    let (text, room) = (line.finding.message.visible, width - 4 - (key.isEmpty ? 0 : key.count + 2))
    return scene.model.paneMemory.lines(of: text, width: room) {
      let all = TextWrap.lines(text, width: room)
      guard all.count > most else { return all }
      return all.prefix(most - 1) + [all.dropFirst(most - 1).joined(separator: " ")]
    }
  }

  func figure(in scene: Scene) -> String { scene.evaluation.counts() }

  func detail(in scene: Scene, columns: Int) -> String {
    scene.evaluation.counts(upTo: .note)
  }

  func footer(in scene: Scene, columns: Int) -> String {
    let (plan, repaired) = (scene.plan, scene.evaluation.repaired)
    guard plan != repaired else { return "" }
    let cost = scene.evaluation.price(of: nil) { scene.cost(from: plan, to: repaired, isSigned: false) }
    return columns >= 26 ? "F all fixes \(cost)" : "F \(cost)"
  }

  func write(_ row: Row, on line: inout Line, in scene: Scene) {
    switch row {
    case .line(.finding(let id)):
      let place = scene.evaluation.lines.firstIndex { $0.id == id }
      if let place { write(place, 0, on: &line, scene) }
    case .detail(let index): write(index / FindingsPane.most, index % FindingsPane.most, on: &line, scene)
    case .note(let note): line.put(note.text.description, x: 1, style: Style(.muted), maxColumns: line.columns - 1)
    case .line, .heading, .blank: break
    }
  }

  private func write(_ place: Int, _ row: Int, on line: inout Line, _ scene: Scene) {
    let (lines, texts) = (scene.evaluation.lines, layout(scene).texts)
    guard lines.indices.contains(place), texts[place].indices.contains(row) else { return }
    let finding = lines[place].finding
    let key = row == 0 ? scene.key(for: lines[place].id) : ""
    if row == 0 {
      finding.severity.write(x: 1, on: &line)
      line.putRight(key, endingAt: line.columns - 1, style: Style(.accent), action: .letter("f"))
    }
    let room = line.columns - 4 - (key.isEmpty ? 0 : line.width(of: key) + 1)
    let style: Style = finding.severity >= .note ? Style(.muted) : .normal
    line.put(texts[place][row], x: 3, style: style, maxColumns: room, ellipsis: true)
  }
}
