import RigModel
import RigReport
import RigSolver
import TerminalUI

extension SolvePage {
  private func headHeight(_ area: Rect) -> Int { area.height >= 8 ? 2 : area.height >= 4 ? 1 : 0 }

  /// Lines below the answers, the rule above them included.
  private func footHeight(_ area: Rect) -> Int {
    let rest = area.height - headHeight(area) - max(1, list.lines.count)
    return area.height < 10 ? 0 : max(min(area.height / 2, 7), rest)
  }

  func listRect(in area: Rect) -> Rect { area.dropTop(headHeight(area)).dropBottom(footHeight(area)) }

  func head(columns: Int, _ scene: Scene) -> [Line] {
    [wishes(columns, scene), heads(columns, scene)]
  }

  /// What is asked for beside the goal.
  private func wishes(_ columns: Int, _ scene: Scene) -> Line {
    let wishes = scene.model.plan.solve
    var line = scene.newLine(columns)
    var x = 2
    line.put(.less, x: x, style: Style(.focus), action: .left)
    x += 2 + line.put(wishes.aim.words, x: x + 2, style: Style.normal.bold)
    line.put(.more, x: x + 1, style: Style(.focus), action: .right)
    x += 5
    let owned = scene.model.plan.owned.count
    let (pinned, banned) = (wishes.pinned.count, wishes.banned.count)
    let counts = [(pinned, tr("\(pinned) pinned")), (banned, tr("\(banned) banned")), (owned, tr("\(owned) owned"))]
    let words = counts.filter { $0.0 > 0 }.map(\.1).joined(separator: ", ")
    x += line.put("! ", x: x, style: Style(.accent), action: .letter("!"))
    x += line.put(words.isEmpty ? tr("pin, ban, own") : words, x: x, style: Style(words.isEmpty ? .muted : .normal)) + 3
    line.put(
      wishes.allowsUnknown ? tr("questions: allowed") : tr("questions: none"), x: x,
      style: Style(wishes.allowsUnknown ? .warn : .muted),
      maxColumns: columns - x - 1, ellipsis: true, action: .space)
    return line
  }

  private func heads(_ columns: Int, _ scene: Scene) -> Line {
    var line = scene.newLine(columns)
    guard choices(in: scene.model)?.lines.isEmpty == false else { return line }
    for (text, end) in SolveColumns(columns, scene).heads(columns) {
      line.putRight(text, endingAt: end, style: Style(.muted))
    }
    return line
  }

  func rows(_ seen: ArraySlice<Int>, columns: Int, _ scene: Scene) -> [Line] {
    guard let choices = choices(in: scene.model), !seen.isEmpty else {
      return [scene.line(nothing(scene), columns, x: SolveColumns.lead, style: Style(.muted), margin: 0)]
    }
    let row = SolveRow(columns: SolveColumns(columns, scene), width: columns, isStale: isStale(in: scene.model), scene)
    let tried = choice(in: scene.model)?.solved
    return seen.map { number in
      choices[number].map { row.line($0.beside(tried, scene)) } ?? scene.newLine(columns)
    }
  }

  private func nothing(_ scene: Scene) -> String {
    if !list.filter.text.isEmpty { return tr("none of them matches") }
    guard scene.model.plan.goal.isSet else { return tr("no goal yet: n says what it is for") }
    let isDone = scene.model.solving.isDone(for: scene.model.plan)
    return isDone ? tr("nothing that the catalog has comes near") : "\(scene.solverProgress) …"
  }

  /// The parts of the rig that is tried, what it comes to, and why no rig is better.
  func foot(in room: Size, _ scene: Scene) -> [Line] {
    guard room.rows > 1 else { return [] }
    let sheet = SolveSheet(scene, isTrying: choice(in: scene.model)?.solved != nil)
    let proof = scene.solverProof
    let rows = room.rows - 1 - (proof.isEmpty ? 0 : 1)
    let last = proof.isEmpty ? [] : [scene.line(proof, room.columns, style: Style(.muted))]
    return [scene.rule(room.columns)] + sheet.lines(rows: rows, columns: room.columns) + last
  }
}

extension SolveChoice {
  /// The same; a way with what it costs for the work of the rig that is tried.
  fileprivate func beside(_ rig: Solved?, _ scene: Scene) -> SolveChoice {
    guard case .way(let way) = self, let rig else { return self }
    let ways = scene.evaluation(of: rig).report.ways?.all ?? []
    return ways.first { $0.way == way.way && $0.fits && $0.cost != nil }.map { .way($0) } ?? self
  }
}
