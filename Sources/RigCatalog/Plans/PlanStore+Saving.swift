#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension PlanStore {
  /// The file that a name typed for saving means.
  ///
  /// What has a `/` or ends in `.toml` is a path; a bare name goes among the user's presets, whose folder is made.
  public func path(forSaving name: String) throws(PlanStoreError) -> String {
    guard !name.contains("/"), !name.hasSuffix(".toml"), let folder = directories.presets else {
      return TypedPath.absolute(name)
    }
    guard !name.hasPrefix(".") else {
      let cause = "found the name \(Wording.quoted(name)), expected one that does not begin with a point"
      throw .file(FileError(path: folder, action: "cannot save a preset", cause: cause))
    }
    do throws(FileError) {
      try Folder.make(folder)
    } catch {
      throw .file(error)
    }
    return "\(folder)/\(name).toml"
  }
}

extension PlanStore {
  /// Puts a session that cannot be opened out of the way of the next one, and tells where it is; each has a name of its own.
  public func setSessionAside(in slot: SessionSlot? = nil) -> String? {
    guard let path = slot?.path ?? directories.session else { return nil }
    var (aside, count) = (path + ".unreadable", 1)
    while FileStamp(of: aside) != nil {
      count += 1
      aside = "\(path).unreadable-\(count)"
    }
    return rename(path.systemPath, aside.systemPath) == 0 ? aside : nil
  }
}

extension OpenedPlan {
  /// The same plan without a file of its own, so that saving asks for a name.
  public var detached: OpenedPlan {
    OpenedPlan(plan: plan, path: nil, stamp: nil, hasComments: false, isBundled: isBundled)
  }
}
