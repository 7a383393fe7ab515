import RigChecks
import RigModel
import RigReport

/// What makes a part work that would bring errors.
enum PartNeed: Hashable, Sendable {
  /// Other parts or limits: what they cost, and what they are in a few words.
  case costs(ChangeCost, words: String)
  /// Nothing of the catalog: what stays wrong.
  case nothing(String)

  /// What mends errors of the same kinds that the rig has already is not counted.
  /// - Parameter rig: the rig that the part would come to.
  init(_ needs: PartNeeds, _ rig: Rig) {
    if let error = needs.unmended {
      self = .nothing(error.message.visible)
      return
    }
    let catalog = rig.catalog
    let ids = Set([needs.plan, needs.before].flatMap(\.build.keys))
    let come = ids.filter { needs.come($0) > 0 }.compactMap { catalog[$0]?.kind }
    let kinds = PartKind.allCases.filter(come.contains).map(\.word)
    let limits = needs.plan.limits == needs.before.limits ? [] : [tr("limit")]
    let anyway = ChangeCost(of: ids, from: rig.plan, to: needs.before, in: catalog)
    self = .costs(
      ChangeCost(of: ids, from: needs.bare, to: needs.plan, in: catalog).less(anyway),
      words: (kinds + limits).joined(separator: ", "))
  }
}

extension PartNeeds {
  /// How many more of a part come with it than would come without it.
  fileprivate func come(_ id: PartID) -> Int {
    plan.quantity(id) - bare.quantity(id) - max(0, before.quantity(id) - bare.quantity(id))
  }
}

/// What the parts need that are seen in the list, found out one by one while no key comes.
struct NeedsRun: Sendable {
  @Boxed private var known: (evaluation: Evaluation, needs: [Int: PartNeed])?
  private var finds = 0

  /// What a part needs that is not in the rig; `nil` where it is not known yet.
  func need(of part: Int, in evaluation: Evaluation) -> PartNeed? { all(in: evaluation)[part] }

  /// Tells what is known apart from what was known at other times; 0 where nothing is.
  func state(in evaluation: Evaluation) -> Int { all(in: evaluation).isEmpty ? 0 : finds }

  private func all(in evaluation: Evaluation) -> [Int: PartNeed] {
    known.flatMap { $0.evaluation == evaluation ? $0.needs : nil } ?? [:]
  }

  /// Finds out what a part needs: a millisecond or two.
  mutating func find(_ part: Int, in evaluation: Evaluation) {
    let (rig, id) = (evaluation.report.rig, evaluation.catalog.parts[part].id)
    var needs = all(in: evaluation)
    needs[part] = PartNeed(PartNeeds(of: id, in: rig, known: evaluation.findings), rig)
    known = (evaluation, needs)
    finds += 1
  }
}
