import RigModel
import RigReport
import TerminalUI

/// The presets: moving tries one, Enter takes it.
struct PresetsBox: ListBox {
  private let presets: [PresetPlan]
  var list: ListState

  init(_ scene: Scene) {
    presets = scene.model.presets()
    list = ListState(cursor: presets.firstIndex { $0.name == scene.model.plan.name } ?? 0)
  }

  /// The lines stand between the heads of their columns and the note.
  func listRect(in area: Rect) -> Rect {
    let rest = filterRest(of: area)
    return rest.dropTop(1).top(max(1, min(list.lines.count, rest.height - 4)))
  }

  private static let width = 70

  var title: String { "Presets" }
  var footer: String { "Enter takes  Esc leaves all as it was" }

  let bindings: [Binding] = [
    Binding([.up, .letter("k"), .down, .letter("j")], "↑↓", hint: "try", help: "try a preset") { _, key in
      .move(.lines(key == .up || key == .letter("k") ? -1 : 1))
    },
    Binding([.enter], hint: "takes", help: "take it", .box(.act(.take))),
    Binding([.letter("/")], hint: "filter", help: "filter", .list(.beginFilter)),
  ]

  func contentSize(in scene: Scene) -> Size {
    let notes = presets.map { PresetsBox.note($0, columns: PresetsBox.width - 2).count }
    return Size(columns: PresetsBox.width, rows: list.lines.count + 2 + (notes.max() ?? 0) + (list.filter.isOn ? 1 : 0))
  }

  func trial(in model: Model) -> Plan? { selected?.plan }

  func lines(in scene: Scene) -> [Int] {
    presets.indices.filter { list.filter.admits(presets[$0].name + " " + presets[$0].plan.note) }
  }

  private var selected: PresetPlan? { list.line.map { presets[$0] } }

  mutating func receive(_ message: BoxMessage, in scene: Scene) -> [Message] {
    switch message {
    case .back: return back([.box(.close)])
    case .take:
      guard let preset = selected else { return [.box(.close)] }
      return [.box(.close), .plan(.replace(preset.plan, document: Document(path: preset.path, saved: preset.plan)))]
    default: break
    }
    return []
  }

  func draw(in rect: Rect, on canvas: inout Canvas, _ scene: Scene) {
    let rest = drawFilter(in: rect, on: &canvas)
    let columns = Columns(rest)
    columns.draw(["", "rig", "rent", "saves", "", "catch"], y: rest.y, on: &canvas, Style(.muted))
    let lines = listRect(in: rect)
    drawLines(in: lines, on: &canvas) { draw(presets[$0], columns, y: $1.y, on: &$2, scene) }
    drawNote(selected, in: rest.dropTop(lines.height + 1), on: &canvas, scene)
  }

  private func draw(
    _ preset: PresetPlan, _ columns: Columns, y: Int, on canvas: inout Canvas, _ scene: Scene
  ) {
    let evaluation = scene.model.evaluation(of: preset.plan)
    let estimate = evaluation.estimate
    let numbers = Numbers(preset.plan.currency, hasBareColumns: scene.model.surroundings.isASCII)
    let rent = estimate.gpus.cards > 0 ? estimate.rental?.cost(preset.plan.rental.basis) : nil
    let savings = rent == nil ? nil : estimate.savings
    let cells = [
      preset.name + (preset.path == nil ? "" : "  yours"), RigWords.cost(estimate.purchase, numbers),
      rent.map(numbers.column) ?? "—", savings.map { numbers.column($0.amount) } ?? "—",
      savings?.percent.map { Numbers.percent($0) } ?? "", evaluation.counts(),
    ]
    columns.draw(cells, y: y, on: &canvas, .normal)
  }

  private static func note(_ preset: PresetPlan, columns: Int) -> [String] {
    TextWrap.lines(preset.plan.note.visibleLines.joined(separator: " "), width: columns)
  }

  private func drawNote(_ preset: PresetPlan?, in rect: Rect, on canvas: inout Canvas, _ scene: Scene) {
    canvas.fill(rect.top(1), with: canvas.glyphs.light.horizontal, style: Style(.muted))
    let nothing = ["Nothing matches: Esc clears the filter"]
    let lines = preset.map { PresetsBox.note($0, columns: rect.width - 2) } ?? nothing
    for (row, line) in lines.prefix(max(0, rect.height - 1)).enumerated() {
      canvas.put(line, x: rect.x + 1, y: rect.y + 1 + row, maxColumns: rect.width - 2, ellipsis: true)
    }
  }
}

/// The columns of the presets: name, rig, rent, saves, percent and, where there is room, the catch; on a narrow screen
/// name and what it saves.
private struct Columns {
  let rect: Rect

  init(_ rect: Rect) { self.rect = rect }

  func draw(_ cells: [String], y: Int, on canvas: inout Canvas, _ style: Style) {
    let isWide = rect.width >= 66
    let isNarrow = rect.width < 48
    let ends = isWide ? [-40, -31, -21, -12] : isNarrow ? [-1] : [-25, -13, -1]
    let name = rect.width + (ends[0] - 10)
    canvas.put(cells[0], x: rect.x + 2, y: y, style: style, maxColumns: name - 2, ellipsis: true)
    for (cell, end) in zip(cells.dropFirst(isNarrow ? 3 : 1), ends) {
      canvas.putRight(cell, endingAt: rect.maxX + end, y: y, style: style, maxColumns: 11)
    }
    guard isWide, cells.count > 5 else { return }
    canvas.put(cells[5], x: rect.maxX - 10, y: y, style: style, maxColumns: 9)
  }
}
