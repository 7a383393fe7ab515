import RigModel
import RigSolver

/// What a plan asks the solver, and what the worths of its parts have in common.
struct Valuation: Sendable {
  let request: Request
  let basis: WorthBasis
}

extension Report {
  /// The most that each unit of a part is worth for the plan's goal; `nil` without a goal, where the part is owned, or where
  /// it is not found soon.
  func worth(of line: PurchaseLine) -> Money? {
    guard !line.isOwned else { return nil }
    let id = line.part.id
    return memo.value(
      find: { $0.worths[id] },
      make: {
        valuation.flatMap { Worth.each(of: id, units: line.quantity, $0.request, $0.basis) }
      }, keep: { $0.worths[id] = .some($1) })
  }

  private var valuation: Valuation? {
    memo.value(
      find: { $0.valuation },
      make: {
        Request(goalOf: plan, catalog).map { Valuation(request: $0, basis: .found($0)) }
      }, keep: { $0.valuation = .some($1) })
  }
}
