import RigModel
import TerminalUI

/// The plans that can be compared with: the plan as it was saved, and the presets.
struct CompareBox: OptionBox {
  static let mostColumns = 70

  struct Option: ListedOption {
    let label: String
    let detail: String
    let plan: Plan
  }

  let options: [Option]
  private let isAdded: Bool
  var list = ListState()

  init(_ scene: Scene) {
    let saved = scene.model.document.saved
    var kept = saved
    kept.name = tr("\(saved.name), saved")
    let own = scene.model.hasChanges ? [Option(label: saved.name, detail: tr("as it was saved"), plan: kept)] : []
    options =
      own
      + scene.model.presets().map { Option(label: $0.name, detail: $0.path == nil ? "" : tr("yours"), plan: $0.plan) }
    isAdded = scene.comparePage != nil
  }

  var title: String { tr("Compare with …") }
  var footer: String { tr("Enter takes  Esc back") }

  let bindings: [Binding] = [
    Binding([.enter, .space], hint: "takes", help: "take it", .box(.act(.take))),
    Binding([.letter("/")], hint: "filter", help: "filter", .list(.beginFilter)),
  ]

  mutating func receive(_ message: BoxMessage, in scene: Scene) -> [Message] {
    switch message {
    case .back: return back([.box(.close)])
    case .take:
      guard let plan = selected?.plan else { return [.box(.close)] }
      let opening: [Message] = isAdded ? [] : [.page(.open(.compare))]
      return [.box(.close)] + opening + [.page(.act(.compare(plan, isAdded: isAdded)))]
    default: break
    }
    return []
  }
}
