import RigModel
import TerminalUI

/// The choices of a setting: moving tries one, Enter takes it.
struct ChoiceBox: OptionBox {
  static let mostColumns = 96

  private let setting: Setting
  let options: [SettingOption]
  var list: ListState

  init?(_ setting: Setting, _ scene: Scene) {
    guard setting.isChoice else { return nil }
    self.setting = setting
    options = scene.catalog.options(of: setting)
    let current = setting.choice(in: scene.model.plan)
    list = ListState(cursor: options.firstIndex { $0.id == current } ?? 0)
  }

  var title: String { setting.shortLabel }
  var footer: String { tr("\(list.row + 1) of \(options.count)  Enter takes  Esc leaves all as it was") }

  let bindings: [Binding] = [
    Binding.stepping(hint: "try", help: "try a choice"),
    Binding([.enter, .space], hint: "takes", help: "take it", .box(.act(.take))),
    Binding([.letter("/")], hint: "filter", help: "filter", .list(.beginFilter)),
  ]

  func trial(in model: Model) -> Plan? {
    var plan = model.plan
    selected.map { setting.choose($0.id, in: &plan, model.catalog) }
    return plan
  }

  func trialName(in scene: Scene) -> String { selected?.label ?? tr("nothing") }

  mutating func receive(_ message: BoxMessage, in scene: Scene) -> [Message] {
    switch message {
    case .back: return back([.box(.close)])
    case .take: return [.box(.close)] + (selected.map { [.plan(.choose(setting, $0.id))] } ?? [])
    default: break
    }
    return []
  }
}
