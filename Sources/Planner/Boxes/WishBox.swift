import RigModel
import RigReport
import TerminalUI

/// What the rig is for: Enter looks for the rigs that do it; below stand the presets, which moving tries.
struct WishBox: Box {
  static let width = 74

  private(set) var form: WishForm
  let presets: [PresetPlan]
  /// The field, or behind the fields the preset, that has the keys.
  private(set) var row = 0

  init(_ scene: Scene) {
    presets = scene.model.presets()
    form = WishForm(scene.model, presets)
  }

  var title: String { tr("What is it for?") }
  var footer: String {
    field == nil ? tr("Enter takes  Esc leaves all as it was") : tr("Enter finds rigs  Esc leaves all as it was")
  }

  let bindings: [Binding] = [
    Binding([.up, .down, .tab, .backTab], "↑↓", hint: "line", help: "line before, after") { _, key in
      .move(.lines(key == .up || key == .backTab ? -1 : 1))
    },
    Binding([.left, .right], "←→", hint: "another", help: "another one that matches") { _, key in
      .box(.act(.step(key == .left ? -1 : 1)))
    },
    Binding([.enter], hint: "finds rigs", help: "look for rigs, or take the preset", .box(.act(.take))),
    Binding([.function(2)], hint: "presets", isMinor: true, help: "presets", .open(.presets)),
    Binding([.control("o")], help: "import prices", .open(.prices)),
  ]

  /// The field that has the keys.
  var field: WishField? { WishField(rawValue: row) }

  /// The preset that has the keys, or that is named where a model could be.
  func preset(_ catalog: Catalog) -> PresetPlan? {
    if field == .run, case .preset(let place) = form.run(catalog) { return presets[place] }
    let place = row - WishField.allCases.count
    return presets.indices.contains(place) ? presets[place] : nil
  }

  private var rows: Int { WishField.allCases.count + presets.count }

  func trial(in model: Model) -> Plan? { preset(model.catalog)?.plan }
  func trialName(in scene: Scene) -> String { preset(scene.catalog)?.name ?? tr("nothing") }

  func textMessage(for key: Key) -> Message? {
    guard field != nil else { return nil }
    var probe = TextField("")
    return probe.receive(key) ? .box(.act(.type(key))) : nil
  }

  mutating func change(_ message: ListMessage, in scene: Scene) {
    switch message {
    case .move(let motion): move(motion)
    case .moveTo(let line): go(to: line)
    default: break
    }
  }

  private mutating func move(_ motion: Motion) {
    switch motion {
    // Upwards from the first line the last field comes, which tells what is owned.
    case .lines(let count): go(to: row + count < 0 ? WishField.allCases.count - 1 : row + count)
    case .pages(let count), .groups(let count): go(to: row + count * WishField.allCases.count)
    case .first: go(to: 0)
    case .last: go(to: rows - 1)
    }
  }

  private mutating func go(to line: Int) {
    row = min(max(0, line), rows - 1)
    form.enter(field)
  }

  mutating func receive(_ message: BoxMessage, in scene: Scene) -> [Message] {
    switch message {
    case .type(let key): field.map { form.type(key, into: $0) }
    case .step(let count): field.map { form.step(count, in: $0, scene.catalog) }
    case .back: return [.box(.close)]
    case .take: return take(in: scene)
    default: break
    }
    return []
  }

  /// Takes the preset, or the wish; what cannot be taken is said, and the cursor goes there.
  private mutating func take(in scene: Scene) -> [Message] {
    if let preset = preset(scene.catalog) { return [.box(.close), .plan(.opening(preset))] }
    for field in WishField.allCases {
      guard let fault = form.fault(in: field, scene.catalog) else { continue }
      go(to: field.rawValue)
      return [.fail(fault)]
    }
    let plan = form.plan(scene.catalog)
    return [.box(.close)] + (plan == scene.model.plan ? [] : [.plan(change(to: plan, scene.model))])
      + [.page(.open(.solve))]
  }

  /// A plan for something else is another one: the file of the plan before stays as it is until a name is given.
  private func change(to plan: Plan, _ model: Model) -> PlanMessage {
    if form.isNew { return .replace(plan, document: Document(saved: plan)) }
    let isForOther = (plan.goal.model, plan.goal.memory) != (model.plan.goal.model, model.plan.goal.memory)
    guard isForOther, model.plan.goal.isSet, model.document.path != nil else {
      return .rebuild(plan, words: tr("What it is for"))
    }
    return .replace(plan, document: Document(saved: model.document.saved))
  }
}

extension PlanMessage {
  /// Opens a preset.
  static func opening(_ preset: PresetPlan) -> PlanMessage {
    .replace(preset.plan, document: Document(path: preset.path, saved: preset.plan, isBundled: preset.path == nil))
  }
}
