import RigModel
import TerminalUI

/// The plans that can be compared with: the plan as it was saved, and the presets.
struct CompareBox: ListBox {
  private struct Option: Sendable {
    let label: String
    let detail: String
    let plan: Plan
  }

  private let options: [Option]
  private let isAdded: Bool
  var list = ListState()

  init(_ scene: Scene) {
    let saved = scene.model.document.saved
    var kept = saved
    kept.name = "\(saved.name), saved"
    let own = scene.model.hasChanges ? [Option(label: saved.name, detail: "as it was saved", plan: kept)] : []
    options =
      own
      + scene.model.presets().map { Option(label: $0.name, detail: $0.path == nil ? "" : "yours", plan: $0.plan) }
    isAdded = scene.comparePage != nil
  }

  var title: String { "Compare with …" }
  var footer: String { "Enter takes  Esc back" }

  let bindings: [Binding] = [
    Binding([.enter, .space], hint: "takes", help: "take it", .inBox(.take)),
    Binding([.letter("/")], hint: "filter", help: "filter", .inBox(.beginFilter)),
  ]

  private var shown: [Option] { options.filter { list.admits("\($0.label) \($0.detail)") } }

  var count: Int { shown.count }

  func listRect(in area: Rect) -> Rect { list.rest(of: area) }

  func contentSize(in scene: Scene) -> Size {
    let widest = options.map { $0.label.count + $0.detail.count }.max() ?? 0
    return Size(columns: min(max(widest + 8, 30), 70), rows: options.count + (list.hasFilter ? 1 : 0))
  }

  func textMessage(for key: Key) -> Message? { list.textMessage(for: key) }

  mutating func receive(_ message: BoxMessage, in scene: Scene) -> [Message] {
    switch message {
    case .move, .focus: move(message, in: scene)
    case .beginFilter: list.beginFilter()
    case .type(let key): list.type(key)
    case .back where list.hasFilter: list.clearFilter()
    case .back: return [.close]
    case .take:
      guard !shown.isEmpty else { return [.close] }
      let plan = shown[list.clamped(count)].plan
      return [.close] + (isAdded ? [] : [.openPage(.compare)]) + [.inPage(.compare(plan, isAdded: isAdded))]
    default: break
    }
    return []
  }

  func draw(in rect: Rect, on canvas: inout Canvas, _ scene: Scene) {
    let rest = list.drawFilter(in: rect, on: &canvas)
    let shown = shown
    if shown.isEmpty { canvas.put("Nothing matches: Esc clears the filter", x: rest.x + 2, y: rest.y) }
    let top = list.top(count: shown.count, height: rest.height)
    for (y, place) in (top..<min(top + rest.height, shown.count)).enumerated() {
      let (option, row) = (shown[place], rest.row(y))
      let detail = canvas.width(of: option.detail)
      canvas.put(option.label, x: row.x + 2, y: row.y, maxColumns: row.width - detail - 5, ellipsis: true)
      canvas.putRight(option.detail, endingAt: row.maxX - 1, y: row.y, maxColumns: row.width - 4)
      if place == list.clamped(shown.count) { canvas.select(row, y: row.y) }
    }
  }
}
