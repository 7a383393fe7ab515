import RigModel
import RigReport
import TerminalUI

extension PageID {
  static let compare = PageID(name: "compare")
}

/// The plan beside up to three others: what differs, and what is best in each row.
struct ComparePage: Page {
  static let id = PageID.compare
  static let letter: Character = "c"
  static let keys: [Key] = [.letter("c"), .function(7)]
  static let name = "Compare"
  static let sorts = ["group"]

  var list = ListState(cursor: 0)
  /// The other plans, each with what follows from it.
  private(set) var others: [Report] = [] {
    didSet { compared = Memo([]) }
  }
  /// The plans side by side, as they were compared last.
  private var compared = Memo<[MemoEntry<Evaluation, PlanComparison?>]>([])
  /// Whether rows that agree are left out.
  private(set) var isReduced = false

  init(_ scene: Scene) {}

  static func opening(_ scene: Scene) -> Message { .open(.compare) }

  let bindings: [Binding] = [
    Binding([.enter, .letter("i")], hint: "why", help: "why? the plan's own figure") { scene, _ in
      scene.comparePage.map { page in
        page.row(in: scene)?.topic.map { topic in .open(.why(topic)) }
          ?? .say(tr("Nothing to explain on this line"))
      }
    },
    Binding([.space], hint: "differences", help: "only rows that differ, or all", .page(.act(.choose))),
    Binding(keys, hint: "add", help: "compare with one more plan") { scene, _ in
      .open(.compare)
    },
    Binding([.backspace], hint: "remove", isMinor: true, help: "take the last plan out", .page(.act(.removePlan))),
    Binding([.letter("("), .letter(")")], "( )", help: "group before, after") { scene, key in
      scene.comparePage.flatMap { $0.head(key == .letter("(") ? -1 : 1, in: scene) }.map { .list(.moveTo($0)) }
    },
  ]

  /// The plans side by side; `nil` while there are no others, or when they cannot be had in one currency.
  func comparison(in scene: Scene) -> PlanComparison? {
    compared.value(for: scene.evaluation, limit: 2) { try? PlanComparison([own(scene)] + others) }
  }

  /// The report of the plan itself, which says in its name that it is not saved.
  private func own(_ scene: Scene) -> Report {
    guard scene.model.hasChanges else { return scene.report }
    var plan = scene.plan
    plan.name = tr("\(plan.name), changed")
    return Report(plan: plan, estimate: scene.estimate, catalog: scene.catalog, today: scene.model.surroundings.today)
  }

  func lines(in scene: Scene) -> [Int] {
    let rows = comparison(in: scene)?.rows ?? []
    let found = rows.indices.filter { place in
      (!isReduced || rows[place].differs) && list.filter.admits("\(rows[place].label) \(rows[place].group.title)")
    }
    return found.flatMap { place in
      let isFirst = found.first { rows[$0].group == rows[place].group } == place
      return (isFirst ? [ComparePage.head(of: rows[place].group)] : []) + [place]
    }
  }

  func total(in scene: Scene) -> Int { comparison(in: scene).map { $0.rows.count + heads($0).count } ?? 0 }

  private func heads(_ comparison: PlanComparison) -> Set<ComparisonGroup> { Set(comparison.rows.map(\.group)) }

  mutating func receive(_ message: PageMessage, in scene: Scene) -> [Message] {
    switch message {
    case .choose: isReduced.toggle()
    case .removePlan:
      others = others.dropLast()
      if others.isEmpty { return [.page(.close)] }
    case .compare(let plan, let isAdded): return compare(plan, isAdded, scene)
    default: break
    }
    return []
  }

  private mutating func compare(_ plan: Plan, _ isAdded: Bool, _ scene: Scene) -> [Message] {
    let kept = isAdded ? others : []
    guard kept.count + 2 <= PlanComparison.counts.upperBound else {
      return [.fail(tr("Four plans at most: Backspace takes the last one out"))]
    }
    let report = Report(plan: plan, catalog: scene.catalog, today: scene.model.surroundings.today)
    do throws(ComparisonError) {
      _ = try PlanComparison([scene.report, report])
      others = kept + [report]
      return []
    } catch {
      return [.fail("\(error)")] + (kept.isEmpty && others.isEmpty ? [.page(.close)] : [])
    }
  }
}
