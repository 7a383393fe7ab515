import RigModel

extension PlanStore {
  /// Opens the plan of the last session; `nil` when there was none.
  public func openSession(catalog: Catalog) throws(PlanStoreError) -> OpenedPlan? {
    guard let path = directories.session, FileStamp(of: path) != nil else { return nil }
    var opened = try openFile(path, catalog: catalog)
    opened.isBundled = !opened.plan.note.isEmpty && isBundled(opened.plan, catalog)
    return opened
  }

  /// Whether a plan is a preset that comes with the program, unchanged.
  private func isBundled(_ plan: Plan, _ catalog: Catalog) -> Bool {
    Preset.bundled.contains { $0.name == plan.name && (try? bundled($0.name, catalog)) == plan }
  }

  /// Keeps a plan for the next session; without a home directory nothing is kept.
  public func saveSession(_ plan: Plan, catalog: Catalog) throws(PlanStoreError) {
    guard let path = directories.session, let folder = directories.state else { return }
    do throws(FileError) {
      try Folder.make(folder)
    } catch {
      throw .file(error)
    }
    try save(plan, to: path, catalog: catalog)
  }
}
