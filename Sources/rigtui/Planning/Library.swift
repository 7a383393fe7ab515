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

  /// What is for sale, as it was taken in; nothing where the file cannot be read.
  var listings: [Listing] { (try? store.directories.keptListings(catalog)) ?? [] }

  /// Reads the catalog anew, after one's own rows have changed.
  mutating func readAgain() throws(CatalogError) {
    catalog = try CatalogLoader.load(folders).catalog
  }

  /// What to start with: a named plan, else the last session, else the wish box over `budget`; among parts of a person's
  /// own alone, of which sessions and presets know nothing, an empty plan.
  /// - Parameter slot: where the session is kept.
  func start(_ opened: OpenedPlan?, _ slot: SessionSlot?) throws(Failure) -> Start {
    var start = try begin(opened, slot)
    start.slot = slot
    if start.word == nil, let slot, slot.number > 1 { start.word = .noted(Library.words(slot)) }
    return start
  }

  private func begin(_ opened: OpenedPlan?, _ slot: SessionSlot?) throws(Failure) -> Start {
    if let opened { return Start(opened: opened) }
    guard folders.only == nil else { return Start(opened: OpenedPlan(plan: store.defaults.plan(named: "plan"))) }
    switch session(slot) {
    case .success(let start?): return start
    case .success(nil): return Start(opened: try preset("budget"), asksForWish: true)
    case .failure(let failure):
      let kept = store.setSessionAside(in: slot).map { tr("; it is kept as \($0)") } ?? ""
      let notice = tr("The last session cannot be opened: \(failure.message)\(kept)")
      return Start(opened: try preset("budget"), word: .failed(notice))
    }
  }

  /// Why the session is not in its usual place.
  private static func words(_ slot: SessionSlot) -> String {
    if slot.hasPassedLeft { return tr("Work that was cut off waits: rigtui without a plan goes on with it") }
    return tr("Another rigtui is open: this session is kept as \(slot.path.split(separator: "/").last ?? "")")
  }

  /// The plan of the last session, if there is one; of one that was cut off, with what was saved of it.
  private func session(_ slot: SessionSlot?) -> Result<Start?, Failure> {
    do throws(PlanStoreError) {
      if let slot, let (opened, saved) = try store.resume(slot, catalog: catalog) {
        return .success(Start(opened: opened, saved: saved, word: opened.plan == saved ? nil : .resumed))
      }
      let saved = store.savedElsewhere(slot, catalog: catalog)
      return .success(
        try store.openSession(in: slot, catalog: catalog).map { Start(opened: $0.detached, saved: saved) })
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
