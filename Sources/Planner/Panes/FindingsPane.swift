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
  fileprivate static let proven = Row.Note("Proven on the machine")
  fileprivate static let nothingDiffers = Row.Note("Proven: nothing differs from the plan")
  fileprivate static let planned = Row.Note("In the plan")
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

  func rows(in scene: Scene) -> PaneRows { PaneRows(layout(scene).rows) }

  /// The messages, row by row; only the first row of each where there is little room.
  private func layout(_ scene: Scene) -> FindingsLayout {
    let (width, height) = (scene.layout.contentWidth(of: id), scene.layout.contentHeight(of: id, tab: id))
    let isRoomy = width >= 40 && height >= 8
    return scene.model.paneMemory.layout(width: isRoomy ? width : 0, of: scene.evaluation) {
      let told = scene.evaluation.told
      let texts = told.map { isRoomy ? FindingsPane.wrapped($0, width, scene) : [$0.message.visible] }
      return FindingsLayout(told: told, texts: texts, rows: FindingsPane.rows(told, texts, scene))
    }
  }

  /// What was proven stands under its own title, before what the checks find.
  private static func rows(_ told: [ToldFinding], _ texts: [[String]], _ scene: Scene) -> [Row] {
    let proven = scene.evaluation.proven?.count
    var rows: [Row] = proven.map { [.note($0 == 0 ? .nothingDiffers : .proven)] } ?? []
    for (place, line) in told.enumerated() {
      if place == proven { rows.append(.note(.planned)) }
      rows.append(.line(.finding(line.id)))
      for row in texts[place].indices.dropFirst() { rows.append(.detail(place * most + row)) }
    }
    let nothing: Row.Note = scene.plan.build.isEmpty ? .notChecked : .noFindings
    return told.count == proven ?? 0 ? rows + [.note(nothing)] : rows
  }

  private static func wrapped(_ line: ToldFinding, _ width: Int, _ scene: Scene) -> [String] {
    let key = scene.key(for: line.id)
    let (text, room) = (line.message.visible, width - 4 - (key.isEmpty ? 0 : key.count + 2))
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
    let (plan, repaired) = (scene.plan, scene.evaluation.repaired.plan)
    let proven = scene.mended.flatMap { _ in FixesPage(scene).proven(in: scene.model) }
    let mended = proven.map { scene.evaluation.mending($0) { _ in true }.plan } ?? repaired
    guard plan != mended else { return "" }
    let words = { scene.cost(from: plan, to: mended, isSigned: false) }
    let cost = proven == nil ? scene.evaluation.price(of: nil, words) : words()
    return columns >= 26 ? tr("F all fixes \(cost)") : "F \(cost)"
  }

  func write(_ row: Row, on line: inout Line, in scene: Scene) {
    switch row {
    case .line(.finding(let id)):
      let place = layout(scene).told.firstIndex { $0.id == id }
      if let place { write(place, 0, on: &line, scene) }
    case .detail(let index): write(index / FindingsPane.most, index % FindingsPane.most, on: &line, scene)
    case .note(let note): line.put(note.words, x: 1, style: Style(.muted), maxColumns: line.columns - 1)
    case .line, .heading, .blank: break
    }
  }

  private func write(_ place: Int, _ row: Int, on line: inout Line, _ scene: Scene) {
    let (told, texts) = (layout(scene).told, layout(scene).texts)
    guard told.indices.contains(place), texts[place].indices.contains(row) else { return }
    let finding = told[place]
    let key = row == 0 ? scene.key(for: finding.id) : ""
    if row == 0 {
      finding.severity.write(x: 1, on: &line)
      line.putRight(key, endingAt: line.columns - 1, style: Style(.accent), action: .letter("f"))
    }
    let room = line.columns - 4 - (key.isEmpty ? 0 : line.width(of: key) + 1)
    let style: Style = finding.severity >= .note ? Style(.muted) : .normal
    line.put(texts[place][row], x: 3, style: style, maxColumns: room, ellipsis: true)
  }
}
