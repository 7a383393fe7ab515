import RigModel
import RigReport
import TerminalUI

extension PaneID {
  static let models = PaneID("M")
}

extension Row.Note {
  fileprivate static let noModel = Row.Note("none of them matches")
  fileprivate static let noGPU = Row.Note("no GPU yet, so nothing runs: P, then Space adds one")
}

/// Which models run on the rig and how fast, those that fit first; Enter makes one the goal.
struct ModelsPane: Pane {
  let id = PaneID.models
  let spec = PaneSpec(
    name: "Models", leastHeight: 6, column: .init(at80: 0, at120: 0, at200: 1), foldRank: 1, keepsPlace: true,
    widest: 100, bindings: ModelBindings.all)

  func wantedRows(_ estimate: Estimate, body: Int) -> Int { 12 }

  func rows(in scene: Scene) -> PaneRows {
    guard scene.estimate.gpus.cards > 0 else { return [.note(.noGPU)] }
    let filter = scene.model.modelFilter
    guard filter.text.isEmpty else {
      let found = scene.evaluation.models.places { filter.admits("\($0.name) \($0.id)") }
      return found.isEmpty ? [.note(.noModel)] : PaneRows(found.map { .line(.numbered(id, $0)) })
    }
    let isTall = scene.layout.contentHeight(of: id, tab: id) >= ModelsPane.roomForBests
    let bests = isTall ? scene.evaluation.bests.indices.map { Row.detail($0) } : []
    return PaneRows(bests + (0..<scene.evaluation.models.count).map { .line(.numbered(id, $0)) })
  }

  /// Rows from which the largest and the fastest model stand above the others.
  private static let roomForBests = 10

  func figure(in scene: Scene) -> String { "" }

  func filter(in scene: Scene) -> PaneFilter? {
    let filter = scene.model.modelFilter
    guard filter.isOn else { return nil }
    let found = rows(in: scene).lineCount
    return PaneFilter(filter: filter, found: found, total: scene.evaluation.models.count)
  }

  func detail(in scene: Scene, columns: Int) -> String {
    let filter = scene.model.modelFilter
    if filter.isOn { return "/ \(filter.text)\(filter.isTyping ? "_" : "")" }
    let unit = scene.report.task.speedUnit
    if columns < Column.range.from { return tr("\(unit) low–high") }
    let speed = tr("\(unit) low–best–high")
    let hasCost = scene.report.task == .language && columns >= Column.cost.from
    let words = hasCost ? tr("\(speed), \(scene.numbers.symbol) a million") : speed
    return columns >= Column.card.from ? words + tr(", least card") : words
  }

  func write(_ row: Row, on line: inout Line, in scene: Scene) {
    switch row {
    case .line(.numbered(id, let place)):
      if let model = scene.evaluation.models[place] { write(model, on: &line, scene) }
    case .note(let note): line.put(note.words, x: 1, style: Style(.muted), maxColumns: line.columns - 1)
    case .detail(let place): writeBest(place, on: &line, scene)
    case .line, .heading, .blank: break
    }
  }

  /// A tab's border has no room for the unit, so the last of these lines tells it.
  private func writeBest(_ place: Int, on line: inout Line, _ scene: Scene) {
    let bests = scene.evaluation.bests
    var used = line.put(bests[place].label.spoken, x: 1, style: Style(.muted)) + 2
    used += line.put(
      bests[place].row.run.model.name.visible, x: used, style: Style(.good), maxColumns: line.columns - used - 1,
      ellipsis: true)
    let unit = detail(in: scene, columns: line.columns)
    guard place == bests.count - 1, scene.layout.tabs.contains(id), used + line.width(of: unit) + 2 < line.columns
    else {
      return
    }
    line.putRight(unit, endingAt: line.columns - 1, style: Style(.muted))
  }

  private func write(_ row: ModelRow, on line: inout Line, _ scene: Scene) {
    let run = row.run
    let isGoal = scene.plan.goal.model == run.model.id
    let style = run.runs ? Style(isGoal ? .focus : .normal) : Style(.muted)
    var end = line.columns - 1
    for column in Column.allCases where column.isShown(in: line.columns) {
      let text = text(column, row, scene)
      // In a narrow pane a model lies on the GPUs where nothing else is said, and its name has the room.
      if column == .fits, run.fit == .devices, line.columns < Column.roomForGPU { continue }
      line.putRight(text, endingAt: end, style: style, maxColumns: column.width)
      end -= column.width + 1
    }
    line.put(isGoal ? .filled : .empty, x: 1, style: style, count: 1)
    line.put(run.model.name.visible, x: 3, style: style, maxColumns: end - 3, ellipsis: true)
  }

  private func text(_ column: Column, _ row: ModelRow, _ scene: Scene) -> String {
    let run = row.run
    return switch column {
    case .card: row.leastCard?.part.name ?? "—"
    case .cost: row.cost?.electricity.map(ModelWords.price) ?? ""
    case .range: run.runs ? ModelWords.speed(run.speed) : "—"
    case .ends: run.runs ? ModelWords.ends(run.speed) : "—"
    case .fits: ModelWords.fits[run.fitRank].spoken
    case .stored: run.quantization.map { scene.plan.goal.model == run.model.id ? "◂\($0.name)▸" : $0.name } ?? ""
    }
  }

  /// What stands behind a model's name, from the right; names go first, so each is shown where all of them have room.
  private enum Column: CaseIterable {
    /// The cheapest card that holds the model by itself.
    case card
    /// What a million costs in current.
    case cost
    /// The speed, low, best and high.
    case range
    /// The speed, low and high.
    case ends
    /// Where it lies.
    case fits
    /// How it is stored.
    case stored

    var width: Int {
      switch self {
      case .card: 16
      case .cost: 6
      case .range: 13
      case .ends: 7
      case .fits: 3
      case .stored: 8
      }
    }

    /// The columns of the pane from which it is shown.
    var from: Int {
      switch self {
      case .card: 85
      case .cost: 68
      case .range: 61
      case .ends, .fits: 0
      case .stored: 55
      }
    }

    /// Columns from which the longest name has room beside where a model lies.
    static let roomForGPU = 46

    func isShown(in columns: Int) -> Bool { columns >= from && (self != .ends || columns < Column.range.from) }
  }
}
