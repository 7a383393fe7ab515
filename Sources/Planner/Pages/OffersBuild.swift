import RigModel
import RigReport
import RigSolver

extension OffersPage {
  /// Beside what can be rented the cheapest rig for the goal, and what the plan's own costs more, once that is proven.
  func note(in scene: Scene) -> [String] {
    guard let best = scene.provenBest else { return [] }
    let (own, least) = (scene.model.evaluation.estimate.purchase, best.price)
    let proven = tr("build: \(scene.numbers.money(least)), proven")
    guard !own.lines.isEmpty else {
      return [tr("no rig is taken yet: S, Enter takes one for \(scene.numbers.money(least)), proven"), proven]
    }
    guard own.cost > least, own.unpriced.isEmpty else {
      return [tr("\(proven); S shows it"), proven]
    }
    let less = tr("the same for \(scene.numbers.money(own.cost - least)) less: S")
    return [tr("\(proven); this rig \(scene.numbers.money(own.cost)), \(less)"), less]
  }
}

extension Scene {
  /// The rig that is proven to cost least for the plan's goal; `nil` while that was not looked for.
  fileprivate var provenBest: Solved? {
    model.plan.solve.aim == .buy ? model.solving.answer(for: model.plan)?.best : nil
  }
}
