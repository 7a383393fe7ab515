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
    Binding([.enter, .space], hint: "takes", help: "take it", .box(.act(.take))),
    Binding([.letter("/")], hint: "filter", help: "filter", .list(.beginFilter)),
  ]

  func lines(in scene: Scene) -> [Int] {
    options.indices.filter { list.filter.admits("\(options[$0].label) \(options[$0].detail)") }
  }

  func contentSize(in scene: Scene) -> Size {
    let widest = options.map { $0.label.count + $0.detail.count }.max() ?? 0
    return Size(columns: min(max(widest + 8, 30), 70), rows: options.count + (list.filter.isOn ? 1 : 0))
  }

  mutating func receive(_ message: BoxMessage, in scene: Scene) -> [Message] {
    switch message {
    case .back: return back([.box(.close)])
    case .take:
      guard let plan = list.line.map({ options[$0].plan }) else { return [.box(.close)] }
      let opening: [Message] = isAdded ? [] : [.page(.open(.compare))]
      return [.box(.close)] + opening + [.page(.act(.compare(plan, isAdded: isAdded)))]
    default: break
    }
    return []
  }

  func rows(_ seen: ArraySlice<Int>, columns: Int, _ scene: Scene) -> [Line] {
    seen.isEmpty
      ? scene.nothingMatches(columns)
      : seen.map { scene.option(options[$0].label, options[$0].detail, columns) }
  }
}
