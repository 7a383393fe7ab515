extension PlanStore {
  /// The file that a name typed for saving means.
  ///
  /// What has a `/` or ends in `.toml` is a path; a bare name goes among the user's presets, whose folder is made.
  public func path(forSaving name: String) throws(PlanStoreError) -> String {
    guard !name.contains("/"), !name.hasSuffix(".toml"), let folder = directories.presets else {
      return TypedPath.absolute(name)
    }
    do throws(FileError) {
      try Folder.make(folder)
    } catch {
      throw .file(error)
    }
    return "\(folder)/\(name).toml"
  }
}

extension OpenedPlan {
  /// The same plan without a file of its own, so that saving asks for a name.
  public var detached: OpenedPlan { OpenedPlan(plan: plan, path: nil, stamp: nil, hasComments: false) }
}
