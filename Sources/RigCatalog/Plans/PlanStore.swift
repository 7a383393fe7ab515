import RigModel

/// Opens and saves plans: files, presets and the last session.
public struct PlanStore: Sendable {
  /// For how many milliseconds a pipe may take nothing of what a person at a screen waits for.
  public static let patience: Int32 = 1000

  /// Where the user's files are.
  public let directories: Directories
  /// What plans hold where they say nothing.
  public let defaults: PlanDefaults

  /// Makes a store.
  public init(directories: Directories, defaults: PlanDefaults = .usual) {
    (self.directories, self.defaults) = (directories, defaults)
  }

  /// Opens a plan that was named on the command line: a path, `-` for standard input, or a preset.
  ///
  /// What has a `/`, ends in `.toml` or is `-` is a file, anything else a preset.
  public func open(_ argument: String, catalog: Catalog) throws(PlanStoreError) -> OpenedPlan {
    guard PlanStore.isFile(argument) else { return try openPreset(argument, catalog: catalog) }
    return try openFile(argument, catalog: catalog, mayWait: true)
  }

  private static func isFile(_ argument: String) -> Bool {
    argument == "-" || argument.contains("/") || argument.hasSuffix(".toml")
  }

  /// The file that a plan's name on the command line means, `-` for standard input; `nil` for a bundled preset.
  public func file(of argument: String) -> String? {
    if PlanStore.isFile(argument) { return argument }
    guard case .own(let path) = presets().first(where: { $0.name == argument })?.origin else { return nil }
    return path
  }

  /// Opens a file.
  /// - Parameter mayWait: whether a pipe will do, too, and is waited for.
  public func openFile(
    _ path: String, catalog: Catalog, mayWait: Bool = false
  ) throws(PlanStoreError) -> OpenedPlan {
    let contents: FileContents
    do throws(FileError) {
      contents = try FileReader.read(path, limit: PlanFile.fileLimit, mayWait: mayWait)
    } catch {
      throw .file(error)
    }
    return try open(contents, name: path == "-" ? "standard input" : path, path == "-" ? nil : path, catalog)
  }

  private func open(
    _ contents: FileContents, name: String, _ path: String?, _ catalog: Catalog
  ) throws(PlanStoreError) -> OpenedPlan {
    do throws(PlanFileError) {
      let plan = try PlanFile.read(contents.bytes, name: name, catalog: catalog, defaults: defaults)
      let hasComments = PlanFile.hasComments(contents.bytes)
      return OpenedPlan(plan: plan, path: path, stamp: contents.stamp, hasComments: hasComments)
    } catch {
      throw .plan(error)
    }
  }

  /// Saves a plan in one step; folders that are missing are not made, and a pipe that takes nothing is given up.
  @discardableResult
  public func save(_ plan: Plan, to path: String, catalog: Catalog) throws(PlanStoreError) -> FileStamp? {
    let text = PlanFile.write(plan, in: catalog, always: defaults.settings)
    do throws(FileError) {
      guard text.utf8.count <= PlanFile.fileLimit else {
        let cause = "the plan takes \(text.utf8.count) bytes, and at most \(PlanFile.fileLimit) are read again"
        throw FileError(path: path, action: "cannot write", cause: cause, advice: "shorten the note")
      }
      try AtomicFile.write(text, to: path, patience: PlanStore.patience)
    } catch {
      throw .file(error)
    }
    return FileStamp(of: path)
  }
}
