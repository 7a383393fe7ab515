import Planner
import RigCatalog
import RigModel

/// Keeps the session while the planner runs, so that one that is cut off loses little.
///
/// It is written in the first quiet moment after a change, but not twice within two seconds: what was changed meanwhile is
/// written when they are over, or at the end. An idle planner writes nothing.
struct SessionKeeper {
  private static let pause = Duration.seconds(2)

  private let store: PlanStore
  private let slot: SessionSlot?
  /// The plan that was looked at last.
  private var seen: Plan
  /// The plan that the file holds; `nil` as long as this run wrote none.
  private var kept: Plan?
  /// What is noted of the plan's file.
  private var noted: Document?
  private var last: ContinuousClock.Instant?

  /// - Parameter slot: where the session is kept; while it runs nothing is when `nil`.
  init(_ store: PlanStore, _ slot: SessionSlot?, _ model: Model) {
    (self.store, self.slot, seen) = (store, slot, model.settledPlan)
  }

  /// Milliseconds until what is to be written may be; `nil` when nothing is.
  func rest(_ model: Model) -> Int? {
    guard slot != nil else { return nil }
    guard model.settledPlan != seen || noted.map({ $0 != model.document }) == true else { return nil }
    let left = last.map { SessionKeeper.pause - $0.duration(to: .now) } ?? .zero
    return left <= .zero ? 0 : Int(left / .milliseconds(1)) + 1
  }

  /// Writes the session, and then what the plan was before; what fails now is told at the end.
  mutating func keep(_ model: Model) {
    let isNew = noted != model.document
    (seen, noted, last) = (model.settledPlan, model.document, .now)
    guard let slot, write(seen, model) == nil, isNew else { return }
    slot.note(
      LeftSession(
        origin: model.document.path.map { TypedPath.absolute($0) },
        saved: PlanFile.write(model.document.saved, in: model.catalog)))
  }

  /// Keeps the plan for the next session; tells what is worth knowing or went wrong.
  /// - Parameter isLeft: whether the person has left; else the run was cut off, and the next one says so and goes on with what
  ///   is not saved.
  mutating func end(_ model: Model, isLeft: Bool) -> String? {
    if !isLeft, slot != nil, model.hasChanges {
      keep(model)
      return nil
    }
    if kept != model.plan, let complaint = write(model.plan, model) { return complaint }
    slot?.release(isChanged: model.hasChanges || model.document.isAltered)
    guard let slot, slot.number > 1, model.hasChanges else { return nil }
    let why =
      slot.hasPassedLeft
      ? tr("a session that was cut off waits for rigtui without a plan") : tr("another rigtui has the session")
    return tr("\(why), so this one is kept as \(slot.path)")
  }

  private mutating func write(_ plan: Plan, _ model: Model) -> String? {
    do throws(PlanStoreError) {
      try store.saveSession(plan, in: slot, catalog: model.catalog)
      kept = plan
      return nil
    } catch {
      return tr("the session was not kept: \(error)")
    }
  }
}
