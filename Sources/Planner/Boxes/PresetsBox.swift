import RigChecks
import RigModel
import RigReport
import TerminalUI

/// The presets: moving tries one, Enter takes it.
struct PresetsBox: ListBox {
  private let presets: [PresetPlan]
  var list: ListState

  init(_ scene: Scene) {
    presets = scene.model.presets()
    list = ListState(place: presets.firstIndex { $0.name == scene.model.plan.name } ?? 0)
  }

  var count: Int { shown.count }

  /// The lines stand between the heads of their columns and the note.
  func listRect(in area: Rect) -> Rect {
    let rest = list.rest(of: area)
    return rest.dropTop(1).top(max(1, min(count, rest.height - 4)))
  }

  private static let width = 70

  var title: String { "Presets" }
  var footer: String { "Enter takes  Esc leaves all as it was" }

  let bindings: [Binding] = [
    Binding([.up, .letter("k"), .down, .letter("j")], "↑↓", hint: "try", help: "try a preset") { _, key in
      .inBox(.move(.lines(key == .up || key == .letter("k") ? -1 : 1)))
    },
    Binding([.enter], hint: "takes", help: "take it", .inBox(.take)),
    Binding([.letter("/")], hint: "filter", help: "filter", .inBox(.beginFilter)),
  ]

  func contentSize(in scene: Scene) -> Size {
    let notes = presets.map { PresetsBox.note($0, columns: PresetsBox.width - 2).count }
    return Size(columns: PresetsBox.width, rows: shown.count + 2 + (notes.max() ?? 0) + (list.hasFilter ? 1 : 0))
  }

  func trial(in model: Model) -> Plan? { selected?.plan }

  func textMessage(for key: Key) -> Message? { list.textMessage(for: key) }

  private var shown: [PresetPlan] { presets.filter { list.admits($0.name + " " + $0.plan.note) } }

  private var selected: PresetPlan? {
    let presets = shown
    return presets.isEmpty ? nil : presets[list.clamped(presets.count)]
  }

  mutating func receive(_ message: BoxMessage, in scene: Scene) -> [Message] {
    switch message {
    case .move, .focus: move(message, in: scene)
    case .beginFilter: list.beginFilter()
    case .type(let key): list.type(key)
    case .back where list.hasFilter: list.clearFilter()
    case .back: return [.close]
    case .take:
      guard let preset = selected else { return [.close] }
      return [.close, .replacePlan(preset.plan, document: Document(path: preset.path, saved: preset.plan))]
    default: break
    }
    return []
  }

  func draw(in rect: Rect, on canvas: inout Canvas, _ scene: Scene) {
    let rest = list.drawFilter(in: rect, on: &canvas)
    let columns = Columns(rest)
    columns.draw(["", "rig", "rent", "saves", "", "catch"], y: rest.y, on: &canvas, Style(.muted))
    let presets = shown
    let height = listRect(in: rect).height
    let place = list.clamped(presets.count)
    let top = list.top(count: presets.count, height: height)
    for (row, index) in (top..<min(top + height, presets.count)).enumerated() {
      draw(presets[index], isSelected: index == place, columns, y: rest.y + 1 + row, on: &canvas, scene)
    }
    drawNote(presets.isEmpty ? nil : presets[place], in: rest.dropTop(height + 1), on: &canvas, scene)
  }

  private func draw(
    _ preset: PresetPlan, isSelected: Bool, _ columns: Columns, y: Int, on canvas: inout Canvas, _ scene: Scene
  ) {
    let estimate = Estimate(of: preset.plan, in: scene.catalog)
    let numbers = Numbers(preset.plan.currency, hasBareColumns: scene.model.surroundings.isASCII)
    let rent = estimate.gpus.cards > 0 ? estimate.rental?.cost(preset.plan.rental.basis) : nil
    let savings = rent == nil ? nil : estimate.savings
    let cells = [
      preset.name + (preset.path == nil ? "" : "  yours"), RigWords.cost(estimate.purchase, numbers),
      rent.map(numbers.column) ?? "—", savings.map { numbers.column($0.amount) } ?? "—",
      savings?.percent.map { Numbers.percent($0) } ?? "", caught(preset.plan, estimate, scene),
    ]
    columns.draw(cells, y: y, on: &canvas, .normal)
    if isSelected { canvas.select(columns.rect, y: y) }
  }

  private func caught(_ plan: Plan, _ estimate: Estimate, _ scene: Scene) -> String {
    let offer = estimate.rental?.offer
    let findings = Check.findings(in: Rig(plan, scene.catalog, offer: offer, wantsFixes: false))
    return CatchWords.counts(findings, of: plan)
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
