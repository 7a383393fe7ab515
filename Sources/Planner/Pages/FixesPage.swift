import RigChecks
import RigModel
import RigReport
import TerminalUI

extension PageID {
  static let fixes = PageID(name: "fixes")
}

/// All fixes that the catalog has parts for, ticked, with their prices; Enter applies those that are ticked.
struct FixesPage: Page {
  static let id = PageID.fixes
  static let letter: Character = "F"
  static let name = "Fixes"
  static let sorts = ["severity"]

  var view = PageView(cursor: 0)
  /// The fixes that are not wanted, in words.
  private(set) var unticked: Set<String> = []

  init(_ scene: Scene) {}

  let bindings: [Binding] = [
    Binding([.enter], hint: "apply", help: "apply the fixes that are ticked", .inPage(.take)),
    Binding([.space], hint: "tick", help: "tick, or not", .inPage(.choose)),
  ]

  /// The repairs of the plan as it is, whatever is tried.
  func repairs(in model: Model) -> [Repair] {
    Repair.all(Check.findings(in: Rig(model.plan, model.catalog)))
  }

  func isTicked(_ repair: Repair) -> Bool { !unticked.contains(repair.fix.words) }

  func lines(in scene: Scene) -> [Int] {
    repairs(in: scene.model).enumerated()
      .filter { view.filter.admits("\($1.fix.words) \($1.finding.message)") }.map(\.offset)
  }

  func total(in scene: Scene) -> Int { repairs(in: scene.model).count }

  func trial(in model: Model) -> Plan? {
    let fixes = repairs(in: model).filter(isTicked).map(\.fix)
    return fixes.isEmpty ? nil : Repair.plan(model.plan, after: fixes, in: model.catalog)
  }

  func details(in scene: Scene) -> [String] {
    let glyphs = Glyphs.set(ascii: scene.model.surroundings.isASCII)
    let before = CatchCounts(Check.findings(in: Rig(scene.model.plan, scene.catalog))).text(glyphs)
    let after = CatchCounts(scene.findings).text(glyphs)
    let arrow = glyphs.isASCII ? "->" : "→"
    let price = sum(in: scene)
    return ["\(price)   catch \(before) \(arrow) \(after.isEmpty ? "none" : after)", price]
  }

  /// What all ticked fixes cost together: `≈+67 €`.
  private func sum(in scene: Scene) -> String {
    let plan = scene.model.plan
    let ids = Set(plan.build.keys).union(scene.plan.build.keys)
    let changed = ids.filter { plan.quantity($0) != scene.plan.quantity($0) }
    guard !changed.isEmpty else { return "nothing ticked" }
    let changes = Dictionary(uniqueKeysWithValues: changed.map { ($0, scene.plan.quantity($0)) })
    let price = scene.price(of: Fix("", changes: changes), in: plan)
    return price.isEmpty ? "a part has no price" : "together \(price)"
  }

  func outlook(in scene: Scene) -> String {
    scene.plan == scene.model.plan ? "" : "Trying what is ticked: the verdict shows it; the plan changes on Enter"
  }

  mutating func receive(_ message: PageMessage, in scene: Scene) -> [Message] {
    let all = repairs(in: scene.model)
    switch message {
    case .choose where all.indices.contains(view.cursor):
      let words = all[view.cursor].fix.words
      if unticked.remove(words) == nil { unticked.insert(words) }
    case .take:
      guard let plan = trial(in: scene.model) else { return [.say("Nothing is ticked")] }
      let count = all.filter(isTicked).count
      unticked = []
      return [.closePage, .mend(plan, count == 1 ? "1 fix" : "\(count) fixes")]
    default: break
    }
    return []
  }
}
