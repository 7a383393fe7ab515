import RigChecks
import RigModel
import RigReport
import TerminalUI

extension PageID {
  static let fixes = PageID(name: "fixes")
}

/// Everything that mends the plan: what is ticked is tried, and applied in one step.
///
/// Where all that mends an error is ticked, the parts that the solver proves to mend all of them at least cost are taken in
/// the place of the single fixes, once they are known.
struct FixesPage: Page {
  static let id = PageID.fixes
  static let letter: Character = "F"
  static let name = "Fixes"
  static let sorts = ["catch"]

  var list = ListState(cursor: 0)
  /// What was ticked off, by what it would change.
  private var left: Set<Fix> = []

  init(_ scene: Scene) {}

  let bindings: [Binding] = [
    Binding([.space], hint: "on/off", help: "tick it, or leave it out") { scene, _ in
      scene.hasFixes ? .page(.act(.choose)) : nil
    },
    Binding([.enter], hint: "applies", help: "apply all that is ticked and go back") { scene, _ in
      scene.hasFixes || scene.fixesPage?.proven(in: scene.model) != nil ? .page(.act(.take)) : nil
    },
    Binding([.letter("i")], hint: "why", isMinor: true, help: "why? what it mends") { scene, _ in
      scene.fixesPage?.finding(in: scene.model).map { .open(.finding($0)) }
    },
  ]

  /// All fixes of the plan itself, not of the one that is tried.
  func entries(in model: Model) -> [Fixes.Entry] { model.evaluation.fixes }

  func isTicked(_ entry: Fixes.Entry) -> Bool { !left.contains(entry.fix) }

  /// The first finding that the focused fix mends.
  func finding(in model: Model) -> FindingID? {
    let entries = entries(in: model)
    guard entries.indices.contains(list.cursor), let first = entries[list.cursor].findings.first else { return nil }
    return model.evaluation.lines.first { $0.finding == first }?.id
  }

  /// The plan with what is proven to mend all errors at least cost, when all of them are to be mended, it is known, and the
  /// fixes by themselves do not do it for less: one may limit or exchange a part.
  func proven(in model: Model) -> Plan? {
    guard entries(in: model).allSatisfy({ isTicked($0) || !$0.mendsError }) else { return nil }
    return model.mending.mended(model.plan).flatMap { isBeaten($0, in: model) ? nil : $0 }
  }

  /// Whether the fixes that are ticked leave no error and cost less than the parts that mend all.
  func isBeaten(_ mended: Plan, in model: Model) -> Bool {
    let fixed = model.evaluation.applying { isTicked($0) }.plan
    let costs = [fixed, mended].map { Purchase(of: $0, in: model.catalog).cost }
    guard costs[0] < costs[1] else { return false }
    return !model.evaluation(of: fixed).report.hasErrors
  }

  /// What comes of what is ticked.
  func sound(in model: Model) -> Fixes.Sound {
    proven(in: model).map { model.evaluation.mending($0) { isTicked($0) } }
      ?? model.evaluation.applying { isTicked($0) }
  }

  func trial(in model: Model) -> Plan? { sound(in: model).plan }

  func work(in scene: Scene) -> Work? {
    let model = scene.model
    return model.evaluation.report.hasErrors && !model.mending.isDone(for: model.plan) ? .mending : nil
  }

  func lines(in scene: Scene) -> [Int] {
    let entries = entries(in: scene.model)
    return entries.indices.filter { place in
      list.filter.admits("\(entries[place].fix.words) \(entries[place].findings.first?.message ?? "")")
    }
  }

  func total(in scene: Scene) -> Int { entries(in: scene.model).count }

  func details(in scene: Scene) -> [String] {
    let entries = entries(in: scene.model)
    let state = state(in: scene)
    guard !entries.isEmpty || !state.isEmpty else { return [] }
    let ticked = entries.count { isTicked($0) }
    let cost = scene.cost(from: scene.model.plan, to: scene.plan)
    let counts = "\(scene.model.evaluation.counts()) → \(scene.evaluation.counts())"
    let count = tr("\(ticked) of \(entries.count)")
    let sure = state.isEmpty ? "" : ", \(state)"
    return [
      tr("catch \(counts), \(count) ticked: \(cost)\(sure)"), "\(counts), \(count): \(cost)\(sure)",
      "\(counts), \(count): \(cost)", "\(count): \(cost)", cost,
    ]
  }

  func outlook(in scene: Scene) -> String {
    let entries = entries(in: scene.model)
    guard entries.indices.contains(list.cursor) else { return tr("Esc goes back") }
    return isTicked(entries[list.cursor])
      ? tr("Space leaves it out; the verdict shows what is ticked, Enter applies it")
      : tr("Space ticks it; the verdict shows what is ticked, Enter applies it")
  }

  mutating func receive(_ message: PageMessage, in scene: Scene) -> [Message] {
    let entries = entries(in: scene.model)
    switch message {
    case .choose where entries.indices.contains(list.cursor):
      let fix = entries[list.cursor].fix
      if left.remove(fix) == nil { left.insert(fix) }
      return []
    case .choose: return [.say(tr("There is nothing to apply"))]
    case .take: return take(entries.count { isTicked($0) }, in: scene)
    default: return []
    }
  }

  private func take(_ count: Int, in scene: Scene) -> [Message] {
    let model = scene.model
    guard case let trial = sound(in: model).plan, trial != model.plan else {
      let refused = tr("What is ticked would bring another error, and is not applied")
      return [.say(count == 0 ? tr("Nothing is ticked") : refused)]
    }
    let applied = count == 1 ? tr("Applied 1 fix") : tr("Applied \(count) fixes")
    let words = proven(in: model).map { mended in
      tr("Mended for the least: \(Fix(from: model.plan, to: mended, in: model.catalog).words.visible)")
    }
    return [.page(.close), .plan(.rebuild(trial, words: words ?? applied))]
  }
}

extension Scene {
  /// The page of the fixes, when it is open.
  var fixesPage: FixesPage? { model.page as? FixesPage }

  fileprivate var hasFixes: Bool { fixesPage?.list.lines.isEmpty == false }
}
