import RigModel
import TerminalUI

/// The choices of a setting: moving tries one, Enter takes it.
struct ChoiceBox: ListBox {
  private let setting: Setting
  private let options: [SettingOption]
  var list: ListState

  init?(_ setting: Setting, _ scene: Scene) {
    guard setting.isChoice else { return nil }
    self.setting = setting
    options = scene.catalog.options(of: setting)
    let current = setting.choice(in: scene.model.plan)
    list = ListState(cursor: options.firstIndex { $0.id == current } ?? 0)
  }

  var title: String { setting.shortLabel }
  var footer: String { "\(list.row + 1) of \(options.count)  Enter takes  Esc leaves all as it was" }

  let bindings: [Binding] = [
    Binding([.up, .letter("k"), .down, .letter("j")], "↑↓", hint: "try", help: "try a choice") { _, key in
      .move(.lines(key == .up || key == .letter("k") ? -1 : 1))
    },
    Binding([.enter, .space], hint: "takes", help: "take it", .box(.act(.take))),
    Binding([.letter("/")], hint: "filter", help: "filter", .list(.beginFilter)),
  ]

  func lines(in scene: Scene) -> [Int] {
    options.indices.filter { list.filter.admits(options[$0].label + " " + options[$0].detail) }
  }

  private var selected: SettingOption? { list.line.map { options[$0] } }

  func contentSize(in scene: Scene) -> Size {
    let widest = options.map { $0.label.count + $0.detail.count }.max() ?? 0
    return Size(columns: min(max(widest + 8, 30), 96), rows: options.count + (list.filter.isOn ? 1 : 0))
  }

  func trial(in model: Model) -> Plan? {
    var plan = model.plan
    selected.map { setting.choose($0.id, in: &plan, model.catalog) }
    return plan
  }

  func trialName(in scene: Scene) -> String { selected?.label ?? "nothing" }

  mutating func receive(_ message: BoxMessage, in scene: Scene) -> [Message] {
    switch message {
    case .back: return back([.box(.close)])
    case .take: return [.box(.close)] + (selected.map { [.plan(.choose(setting, $0.id))] } ?? [])
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
