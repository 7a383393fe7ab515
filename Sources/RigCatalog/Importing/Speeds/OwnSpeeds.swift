import RigModel

/// What was measured on the user's own machine, kept among the rows of the own catalog, and taken out again.
public enum OwnSpeeds {
  /// A row: its id and its cells by column.
  public typealias Row = (id: String, cells: [String: String])

  /// Lays rows over one's own `speed.csv`; what the file was before is kept until it is forgotten.
  public static func remember(_ rows: [Row], directories: Directories) throws(CatalogError) -> ImportReport {
    try OwnFolder.alone(directories) { () throws(CatalogError) in
      let folder = try OwnFolder(directories)
      var (table, report) = (folder.table(.speed), ImportReport(file: "speed.csv"))
      for row in rows {
        if table.lay(row.cells, over: row.id) { report.taken += 1 } else { report.unchanged += 1 }
      }
      let files = try folder.check([table])
      if let file = files.first { try SpeedJournal(folder).begin(file) }
      report.written = try folder.write(files)
      return report
    }
  }

  /// Puts one's own `speed.csv` back as it was before anything was remembered, byte for byte; one that was changed since
  /// loses the remembered rows alone.
  /// - Returns: what was done, in a sentence.
  public static func forget(directories: Directories) throws(CatalogError) -> String {
    try OwnFolder.alone(directories) { () throws(CatalogError) in
      try SpeedJournal(try OwnFolder(directories)).end()
    }
  }

  /// Whether a row is of this machine: such ids begin so.
  static func isOwn(_ id: String) -> Bool { id.hasPrefix("here-") }
}

/// What `speed.csv` was before anything was remembered, and what was made of it: beside the catalog, two files.
private struct SpeedJournal {
  private let folder: OwnFolder
  private let path: String
  private let before: String
  private let after: String
  private static let limit = 16 << 20

  init(_ folder: OwnFolder) {
    self.folder = folder
    path = "\(folder.configuration)/catalog/speed.csv"
    (before, after) = ("\(folder.configuration)/speed.before", "\(folder.configuration)/speed.after")
  }

  /// Notes what is there, unless it was made by this journal, and what will be.
  func begin(_ file: SourceFile) throws(CatalogError) {
    let now = bytes(path)
    if let made = bytes(after) {
      if now != made { try write(SpeedJournal.without(now ?? []), to: before) }
    } else {
      try write(now ?? [], to: before)
    }
    try write(file.bytes, to: after)
  }

  func end() throws(CatalogError) -> String {
    guard let made = bytes(after), let former = bytes(before) else { return "nothing was remembered" }
    let now = bytes(path)
    if now == made {
      if former.isEmpty { remove(path) } else { try write(former, to: path) }
    } else if let now {
      try write(SpeedJournal.without(now), to: path)
    }
    remove(before)
    remove(after)
    return now == made ? "speed.csv is as it was" : "speed.csv was changed since: the remembered rows are gone"
  }

  /// A file without the rows of this machine.
  private static func without(_ bytes: [UInt8]) -> [UInt8] {
    let lines = bytes.split(separator: 10, omittingEmptySubsequences: false)
    return Array(
      lines.filter { !OwnSpeeds.isOwn(String(decoding: $0.prefix(5), as: UTF8.self)) }.joined(separator: [10]))
  }

  private func bytes(_ path: String) -> [UInt8]? { try? FileReader.read(path, limit: SpeedJournal.limit).bytes }

  private func remove(_ path: String) { Folder.remove(path) }

  private func write(_ bytes: [UInt8], to path: String) throws(CatalogError) {
    do throws(FileError) {
      try AtomicFile.write(bytes, to: path)
    } catch {
      throw CatalogError(error)
    }
  }
}
