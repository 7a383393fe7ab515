import Planner
import RigCatalog
import RigModel
import TerminalUI

/// How the planner starts.
struct Start {
  private(set) var opened: OpenedPlan
  /// The plan as it was saved, where that is another one.
  var saved: Plan?
  var asksForWish = false
  /// What is told at once.
  var word: Outcome?
  /// Where the session is kept; `nil` where it is not.
  var slot: SessionSlot?
  /// Compares plans with the machine whose read-outs were given; `nil` without.
  var prover: Prover?

  /// Changes the plan, which is then another one than what was saved; nobody is asked what it is for.
  mutating func change(_ change: (inout Plan) throws(Failure) -> Void) throws(Failure) {
    var plan = opened.plan
    try change(&plan)
    guard plan != opened.plan else { return }
    if opened.isBundled { plan.note = "" }
    (saved, asksForWish) = (saved ?? opened.plan, false)
    opened = opened.holding(plan)
  }

  /// The planner's first state.
  func model(_ library: Library, _ surroundings: Surroundings, size: Size) -> Model {
    var model = Model(
      opened.plan,
      document: Document(
        path: opened.path, saved: saved ?? opened.plan, isBundled: opened.isBundled, isAltered: opened.isAltered),
      catalog: library.catalog,
      presets: { library.presets }, surroundings: surroundings, size: size,
      prover: prover)
    model.listings = { library.listings }
    if prover != nil { _ = model.press(usual: .character("C")) }
    if asksForWish { _ = model.press(usual: .character("n")) }
    if let word { _ = model.receive(word) }
    return model
  }
}
