import RigChecks
import RigModel
import RigReport

/// What makes a part work that would bring errors.
enum PartNeed: Hashable, Sendable {
  /// Other parts or limits: what they cost, and what they are in a few words.
  case costs(ChangeCost, words: String)
  /// Nothing of the catalog.
  case nothing

  /// - Parameter rig: the rig that the part would come to.
  init(_ needs: PartNeeds, _ rig: Rig) {
    guard needs.unmended == nil else {
      self = .nothing
      return
    }
    let (old, new, catalog) = (needs.bare, needs.plan, rig.catalog)
    let ids = Set(old.build.keys).union(new.build.keys)
    let come = ids.filter { new.quantity($0) > old.quantity($0) }.compactMap { catalog[$0]?.kind }
    let kinds = PartKind.allCases.filter(come.contains).map(\.word)
    let limits = new.limits == old.limits ? [] : [tr("limit")]
    self = .costs(
      ChangeCost(of: ids, from: old, to: new, in: catalog), words: (kinds + limits).joined(separator: ", "))
  }
}

/// What the parts need that are seen in the list, found out one by one while no key comes.
struct NeedsRun: Sendable {
  @Boxed private var known: (evaluation: Evaluation, needs: [Int: PartNeed])?

  /// What a part needs that is not in the rig; `nil` where it is not known yet.
  func need(of part: Int, in evaluation: Evaluation) -> PartNeed? { all(in: evaluation)[part] }

  /// For how many parts it is known.
  func count(in evaluation: Evaluation) -> Int { all(in: evaluation).count }

  private func all(in evaluation: Evaluation) -> [Int: PartNeed] {
    known.flatMap { $0.evaluation == evaluation ? $0.needs : nil } ?? [:]
  }

  /// Finds out what a part needs: a millisecond or two.
  mutating func find(_ part: Int, in evaluation: Evaluation) {
    let (rig, id) = (evaluation.report.rig, evaluation.catalog.parts[part].id)
    var needs = all(in: evaluation)
    needs[part] = PartNeed(PartNeeds(of: id, in: rig, known: evaluation.findings), rig)
    known = (evaluation, needs)
  }
}
