import RigModel

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
    if let expected = PlanStore.whatIsExpected(of: name) {
      let cause = "found the name \(Wording.quoted(name)), expected one \(expected)"
      throw .file(FileError(path: folder, action: "cannot save a preset", cause: cause))
    }
    do throws(FileError) {
      try Folder.make(folder)
    } catch {
      throw .file(error)
    }
    return "\(folder)/\(name).toml"
  }

  /// What a name lacks; `nil` where a preset can have it.
  private static func whatIsExpected(of name: String) -> String? {
    if name.isEmpty { return "of a letter at least" }
    if name.hasPrefix(".") { return "that does not begin with a point" }
    return name.unicodeScalars.contains { $0.properties.generalCategory == .control }
      ? "without control characters" : nil
  }

  /// Saves a plan under a name where nobody can be asked: another plan is replaced, but no other file.
  public func save(_ plan: Plan, named name: String, catalog: Catalog) throws(PlanStoreError) {
    let path = try path(forSaving: name)
    if FileStamp(of: path) != nil, (try? open(path, catalog: catalog)) == nil {
      let cause = "found a file that is no plan"
      throw .file(FileError(path: path, action: "cannot save", cause: cause, advice: "choose another name"))
    }
    try save(plan, to: path, catalog: catalog)
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
    var opened = OpenedPlan(plan: plan, path: nil, stamp: nil, hasComments: false, isBundled: isBundled)
    opened.isAltered = isAltered
    return opened
  }
}
