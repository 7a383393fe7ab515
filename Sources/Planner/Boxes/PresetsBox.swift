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

  var title: String { tr("Presets") }
  var footer: String { tr("Enter takes  Esc leaves all as it was") }

  let bindings: [Binding] = [
    Binding.stepping(hint: "try", help: "try a preset"),
    Binding([.enter], hint: "takes", help: "take it", .box(.act(.take))),
    Binding([.letter("/")], hint: "filter", help: "filter", .list(.beginFilter)),
  ]

  func contentSize(in scene: Scene) -> Size {
    let notes = presets.map { PresetsBox.note($0, columns: PresetsBox.width - 2).count }
    return Size(columns: PresetsBox.width, rows: list.lines.count + 2 + (notes.max() ?? 0) + (list.filter.isOn ? 1 : 0))
  }

  func trial(in model: Model) -> Plan? { selected?.plan }

  /// Enter takes what the filter has found, as the border says.
  func textMessage(for key: Key) -> Message? {
    key == .enter && list.filter.isTyping && selected != nil ? .box(.act(.take)) : filterMessage(for: key)
  }

  /// Those whose name has the words first, then those whose note has them.
  func lines(in scene: Scene) -> [Int] {
    let found = presets.indices.filter { list.filter.admits(presets[$0].name + " " + presets[$0].plan.note) }
    let named = found.filter { list.filter.admits(presets[$0].name) }
    return named + found.filter { !named.contains($0) }
  }

  private var selected: PresetPlan? { list.line.map { presets[$0] } }

  mutating func receive(_ message: BoxMessage, in scene: Scene) -> [Message] {
    switch message {
    case .back: return back([.box(.close)])
    case .take:
      guard let preset = selected else { return [.box(.close)] }
      return [.box(.close), .plan(.opening(preset))]
    default: break
    }
    return []
  }

  func head(columns: Int, _ scene: Scene) -> [Line] {
    filterLines(columns, scene) + [PresetsBox.heads("", columns, scene)]
  }

  /// What stands above the columns.
  static func heads(_ name: String, _ columns: Int, _ scene: Scene) -> Line {
    let heads = tr("rig|rent|saves||catch").split(separator: "|", omittingEmptySubsequences: false)
    return row([name] + heads.map(String.init), columns, scene, Style(.muted))
  }

  /// A preset with what it comes to.
  static func line(_ preset: PresetPlan, _ columns: Int, _ scene: Scene) -> Line {
    row(cells(preset, scene), columns, scene, .normal)
  }

  func rows(_ seen: ArraySlice<Int>, columns: Int, _ scene: Scene) -> [Line] {
    seen.map { PresetsBox.line(presets[$0], columns, scene) }
  }

  func foot(in room: Size, _ scene: Scene) -> [Line] {
    let nothing = [tr("Nothing matches: Esc clears the filter")]
    let lines = selected.map { PresetsBox.note($0, columns: room.columns - 2) } ?? nothing
    return [scene.rule(room.columns)] + lines.map { scene.line($0, room.columns) }
  }

  private static func note(_ preset: PresetPlan, columns: Int) -> [String] {
    TextWrap.lines(preset.plan.note.visibleLines.joined(separator: " "), width: columns)
  }

  private static func cells(_ preset: PresetPlan, _ scene: Scene) -> [String] {
    let evaluation = scene.model.evaluation(of: preset.plan)
    let estimate = evaluation.estimate
    let numbers = Numbers(preset.plan.currency, hasBareColumns: scene.model.surroundings.isASCII)
    let rent = estimate.gpus.cards > 0 ? estimate.rental?.cost(preset.plan.rental.basis) : nil
    let savings = rent == nil ? nil : estimate.savings
    return [
      preset.name + (preset.path == nil ? "" : tr("  yours")), RigWords.cost(estimate.purchase, numbers),
      rent.map(numbers.column) ?? "—", savings.map { numbers.column($0.amount) } ?? "—",
      savings?.shownPercent.map { Numbers.percent($0) } ?? "", evaluation.counts(),
    ]
  }

  /// Name, rig, rent, saves, percent and, where there is room, the catch; on a narrow screen name and what it saves.
  private static func row(_ cells: [String], _ columns: Int, _ scene: Scene, _ style: Style) -> Line {
    let (isWide, isNarrow) = (columns >= 66, columns < 48)
    let ends = isWide ? [-40, -31, -21, -12] : isNarrow ? [-1] : [-25, -13, -1]
    var line = scene.newLine(columns)
    line.put(cells[0], x: 2, style: style, maxColumns: columns + ends[0] - 12, ellipsis: true)
    for (cell, end) in zip(cells.dropFirst(isNarrow ? 3 : 1), ends) {
      line.putRight(cell, endingAt: columns + end, style: style, maxColumns: 11)
    }
    if isWide { line.put(cells[5], x: columns - 10, style: style, maxColumns: 9) }
    return line
  }
}
