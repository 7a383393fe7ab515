import RigModel

extension PlanStore {
  /// Opens the plan of the last session; `nil` when there was none.
  /// - Parameter slot: where the session is kept; one that was never used before begins with the first one's.
  public func openSession(in slot: SessionSlot? = nil, catalog: Catalog) throws(PlanStoreError) -> OpenedPlan? {
    let own = slot.flatMap { FileStamp(of: $0.path) == nil ? nil : $0.path }
    guard let path = own ?? directories.session, FileStamp(of: path) != nil else { return nil }
    var opened = try openFile(path, catalog: catalog)
    opened.isBundled = !opened.plan.note.isEmpty && isBundled(opened.plan, catalog)
    opened.isAltered = own != nil && slot?.isChanged == true
    return opened
  }

  /// The plan as it was saved that another run changes, where a session begins with what that one has.
  public func savedElsewhere(_ slot: SessionSlot?, catalog: Catalog) -> Plan? {
    slot?.noteOfFirst.flatMap { try? PlanFile.read($0.saved, name: "saved", catalog: catalog) }
  }

  /// Whether a plan is a preset that comes with the program, unchanged.
  private func isBundled(_ plan: Plan, _ catalog: Catalog) -> Bool {
    Preset.bundled.contains { $0.name == plan.name && (try? bundled($0.name, catalog)) == plan }
  }

  /// Keeps a plan for the next session; without a home directory nothing is kept.
  public func saveSession(
    _ plan: Plan, in slot: SessionSlot? = nil, catalog: Catalog
  ) throws(PlanStoreError) {
    guard let path = slot?.path ?? directories.session, let folder = directories.state else { return }
    do throws(FileError) {
      try Folder.make(folder)
    } catch {
      throw .file(error)
    }
    try save(plan, to: path, catalog: catalog)
  }

  /// Goes on with what a run that was cut off left in a place: the plan as it was then, and as it was saved.
  ///
  /// A file that has changed since counts as somebody else's, so that saving asks.
  public func resume(
    _ slot: SessionSlot, catalog: Catalog
  ) throws(PlanStoreError) -> (opened: OpenedPlan, saved: Plan)? {
    guard let left = slot.left, let session = try openSession(in: slot, catalog: catalog) else { return nil }
    let noted = try? PlanFile.read(left.saved, name: "saved", catalog: catalog)
    let file = left.origin.flatMap { try? openFile($0, catalog: catalog) }
    let opened = OpenedPlan(
      plan: session.plan, path: left.origin, stamp: file?.plan == noted ? file?.stamp : nil,
      hasComments: file?.hasComments ?? false, isBundled: noted.map { isBundled($0, catalog) } ?? false)
    return (opened, file?.plan ?? noted ?? session.plan)
  }
}
