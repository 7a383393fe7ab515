import RigModel

/// Takes in models from the headers of GGUF files and from `config.json` files: rows of one's own `model.csv`.
public struct ModelImport {
  private let id: String?
  private let folder: OwnFolder
  private var rows: ModelRows
  private var report: ImportReport

  /// Imports files, or standard input for `-`.
  /// - Parameters:
  ///   - directories: where the user's own files are.
  ///   - today: days since 1 January 1970, for what is no file.
  ///   - id: the id of the row; that of a known model of the same name and shape, or made of the name, when `nil`.
  ///   - mayWait: whether a pipe will do, too, and is waited for.
  public static func run(
    _ paths: [String], directories: Directories, today: Int, id: String? = nil, mayWait: Bool = false
  ) throws(CatalogError) -> ImportReport {
    try run(paths, directories, id: id) { path throws(CatalogError) in
      try ImportSource(path, today: today, mayWait: mayWait)
    }
  }

  static func run(
    _ paths: [String], _ directories: Directories, id: String? = nil,
    open: (String) throws(CatalogError) -> ImportSource
  ) throws(CatalogError) -> ImportReport {
    if let id, CellGrammar.id(CellText(id)) == nil {
      throw CatalogError(
        file: "--id", message: "found \(Wording.quoted(id)), expected small letters, digits, '.', '_' and '-'")
    }
    return try OwnFolder.alone(directories) { () throws(CatalogError) in
      var work = ModelImport(id, try OwnFolder(directories), paths)
      for path in paths { try work.take(path, isOnly: paths.count == 1, open) }
      work.report.written = try work.folder.write(try work.folder.check([work.rows.table]))
      return work.report
    }
  }

  private init(_ id: String?, _ folder: OwnFolder, _ paths: [String]) {
    (self.id, self.folder, rows) = (id, folder, ModelRows(folder))
    let name = paths.first == "-" ? "standard input" : paths.first ?? ""
    report = ImportReport(file: paths.count == 1 ? name : "\(paths.count) files")
  }

  /// Takes a file in; one of several that cannot be read does not stop the others.
  private mutating func take(
    _ path: String, isOnly: Bool, _ open: (String) throws(CatalogError) -> ImportSource
  ) throws(CatalogError) {
    do throws(CatalogError) {
      let source = try open(path)
      let file = try ModelFile(source, path: path) { part in try? open(part) }
      do throws(Refusal) {
        let facts = try file.facts()
        try facts.check()
        try lay(facts, file.source, source.day)
      } catch {
        throw source.error(error.message)
      }
    } catch {
      if isOnly { throw error }
      report.refusals.add(error)
    }
  }

  private mutating func lay(_ facts: ModelFacts, _ source: String, _ day: CivilDate) throws(Refusal) {
    let id = if let id = self.id { id } else { try rows.id(of: facts) }
    if try rows.lay(facts, over: id, source: source, day: day) {
      report.taken += 1
    } else {
      report.unchanged += 1
    }
    report.note(rows.sentence(id, facts))
    for remark in facts.remarks { report.note("\(id): \(remark)") }
    let lacks = rows.missing(id)
    if !lacks.isEmpty { report.note("\(id): lacks \(Wording.list(lacks))") }
  }
}
