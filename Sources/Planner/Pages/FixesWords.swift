import RigChecks
import RigModel
import RigReport
import RigSolver

extension FixesPage {
  /// How sure what is ticked is the cheapest: `proven`; empty without errors.
  func state(in scene: Scene) -> String {
    guard scene.model.evaluation.report.hasErrors else { return "" }
    if proven(in: scene.model) != nil { return tr("proven") }
    switch scene.model.mending.outcome(for: scene.model.plan) {
    case .open?, nil: return tr("not proven yet")
    case .mended?, .givenUp?: return tr("not proven")
    case .impossible?: return scene.report.hasErrors ? tr("errors stay") : tr("not by adding")
    }
  }

  /// What is ticked and not done; `nil` where all is.
  func leftOut(in scene: Scene) -> String? {
    let left = sound(in: scene.model).leftOut
    let names = left.map(\.words.visible).joined(separator: tr("; "))
    return left.isEmpty ? nil : tr("Left out, as another error would come of it: \(names).")
  }

  /// What mends all errors at once, and how sure that is; `nil` without errors.
  func sentence(in scene: Scene) -> String? {
    let (model, plan) = (scene.model, scene.model.plan)
    guard model.evaluation.report.hasErrors else { return nil }
    switch model.mending.outcome(for: plan) {
    case .open?, nil: return tr("Not proven yet: looking for the parts that mend all errors at least cost.")
    case .givenUp?: return tr("Not proven: there is too much to look at.")
    case .mended(let mended)?:
      let words = Fix(from: plan, to: mended, in: scene.catalog).words.visible
      let cost = scene.cost(from: plan, to: mended)
      guard proven(in: model) == nil else {
        return tr("Enter takes the parts that mend it all for least, proven: \(words), \(cost).")
      }
      if isBeaten(mended, in: model) {
        return tr("These fixes cost less than the parts that mend all errors and leave no question: \(words), \(cost).")
      }
      return tr("Not proven; tick all that mends an error for what is: \(cost).")
    case .impossible(let relaxations)?:
      guard scene.report.hasErrors else {
        return tr("Adding parts alone does not mend it; these fixes, which exchange or limit some, do.")
      }
      return tr("Adding parts alone does not mend it, and with these fixes errors stay.") + scene.giveUp(relaxations)
    }
  }
}

extension Scene {
  /// What would have to give way: ` Give up: price 500 € → 595 €.`; empty when nothing is known to help.
  fileprivate func giveUp(_ relaxations: [Relaxation]) -> String {
    guard !relaxations.isEmpty else { return "" }
    let names = relaxations.map { title(of: .loosening($0)) }.joined(separator: tr(", or "))
    return tr(" Give up: \(names).")
  }
}
