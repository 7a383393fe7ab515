import Planner
import RigCatalog
import RigModel
import TerminalUI

/// The catalog, the presets and the last session, from which the planner starts.
struct Library: Sendable {
  private(set) var catalog: Catalog
  let store: PlanStore
  /// The folders of the catalog.
  let folders: CatalogFolders

  /// The presets that can be read.
  var presets: [PresetPlan] {
    store.presets().compactMap { preset in
      guard let opened = try? store.open(preset, catalog: catalog) else { return nil }
      return PresetPlan(name: preset.name, plan: opened.plan, path: opened.path)
    }
  }

  /// Reads the catalog anew, after one's own rows have changed.
  mutating func readAgain() throws(CatalogError) {
    catalog = try CatalogLoader.load(folders).catalog
  }

  /// What to start with: a named plan, else the last session, else the wish box over `budget`; among parts of a person's
  /// own alone, of which sessions and presets know nothing, an empty plan.
  func start(_ opened: OpenedPlan?) throws(Failure) -> Start {
    if let opened { return Start(opened: opened) }
    guard folders.only == nil else { return Start(opened: OpenedPlan(plan: store.defaults.plan(named: "plan"))) }
    switch session() {
    case .success(let session?): return Start(opened: session.detached)
    case .success(nil): return Start(opened: try preset("budget"), asksForWish: true)
    case .failure(let failure):
      let kept = store.setSessionAside().map { "; it is kept as \($0)" } ?? ""
      return Start(opened: try preset("budget"), notice: "The last session cannot be opened: \(failure.message)\(kept)")
    }
  }

  /// The plan of the last session, if there is one.
  private func session() -> Result<OpenedPlan?, Failure> {
    do throws(PlanStoreError) {
      return .success(try store.openSession(catalog: catalog))
    } catch {
      return .failure(.data(error))
    }
  }

  private func preset(_ name: String) throws(Failure) -> OpenedPlan {
    do throws(PlanStoreError) {
      return try store.openPreset(name, catalog: catalog)
    } catch {
      throw Failure.data(error)
    }
  }
}

/// How the planner starts.
struct Start: Sendable {
  let opened: OpenedPlan
  var asksForWish = false
  var notice: String?
  /// Compares plans with the machine whose read-outs were given; `nil` without.
  var prover: Prover?

  /// The planner's first state.
  func model(_ library: Library, _ surroundings: Surroundings, size: Size) -> Model {
    var model = Model(
      opened.plan,
      document: Document(path: opened.path, saved: opened.plan, isBundled: opened.isBundled), catalog: library.catalog,
      presets: { library.presets }, surroundings: surroundings, size: size,
      prover: prover)
    if prover != nil { _ = model.press(.character("C")) }
    if asksForWish { _ = model.press(.character("n")) }
    if let notice { _ = model.receive(.failed(notice)) }
    return model
  }
}
