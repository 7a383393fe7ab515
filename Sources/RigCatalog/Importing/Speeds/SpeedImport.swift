import RigModel

/// Takes in measured speeds that others share: rows of one's own `speed.csv`.
public struct SpeedImport {
  private let catalog: Catalog
  private let takesOutliers: Bool
  private var table: OwnTable
  private var report: ImportReport

  /// Imports files with columns of `speed.csv`, or standard input for `-`.
  /// - Parameters:
  ///   - directories: where the user's own files are.
  ///   - today: days since 1 January 1970, for what is no file.
  ///   - takesOutliers: whether speeds of more than twice or less than half of what the formula says are taken.
  ///   - mayWait: whether a pipe will do, too, and is waited for.
  public static func run(
    _ paths: [String], directories: Directories, today: Int, takesOutliers: Bool, mayWait: Bool = false
  ) throws(CatalogError) -> ImportReport {
    try OwnFolder.alone(directories) { () throws(CatalogError) in
      let folder = try OwnFolder(directories)
      var work = SpeedImport(folder, paths, takesOutliers)
      for path in paths { try work.take(try ImportSource(path, today: today, mayWait: mayWait)) }
      work.report.written = try folder.write(try folder.check([work.table]))
      return work.report
    }
  }

  private init(_ folder: OwnFolder, _ paths: [String], _ takesOutliers: Bool) {
    (catalog, table, self.takesOutliers) = (folder.loaded.catalog, folder.table(.speed), takesOutliers)
    report = ImportReport(file: paths.count == 1 ? paths[0] : "\(paths.count) files")
  }

  private mutating func take(_ source: ImportSource) throws(CatalogError) {
    let file = try source.whole()
    var log = ErrorLog()
    let read = CSVParser.parse(file.name, file.bytes, &log)
    if let error = log.errors.first { throw error }
    let header = read.columns
    let known = Set(SpeedRecord.schema.columns.map(\.name))
    guard header.contains("gpu"), header.contains("value"), header.contains("metric") else {
      throw source.error("found no header with gpu, metric and value, expected a file of `rigtui prove --share`")
    }
    for row in 0..<read.rowCount {
      let named = Dictionary(zip(header, read.texts(row))) { first, _ in first }
      take(named.filter { known.contains($0.key) }, in: file.name, day: source.day)
    }
  }

  private mutating func take(_ cells: [String: String], in file: String, day: CivilDate) {
    var cells = cells
    let gpu = cells["gpu"] ?? ""
    guard catalog[PartID(rawValue: gpu)]?.gpu != nil else {
      return report.refuse("found the GPU \(Wording.quoted(gpu)), expected one of the catalog")
    }
    guard let value = cells["value"].flatMap({ DecimalText.number($0) }), value > 0 else {
      return report.refuse("\(gpu): found \(Wording.quoted(cells["value"] ?? "")), expected a number above 0")
    }
    if let times = times(cells, value), times > 2 || times < 0.5, !takesOutliers {
      let words = "\(gpu), \(cells["model"] ?? ""): found \((times * 100).rounded() / 100) times what the formula says"
      return report.refuse("\(words); is it right? --accept takes it")
    }
    // A row of another machine is none of this one.
    if cells["source"]?.hasPrefix(MeasuredSpeed.ownSource) ?? true { cells["source"] = "shared, \(file)" }
    if cells["as_of", default: ""].isEmpty { cells["as_of"] = day.description }
    let id = cells["id"].flatMap { $0.isEmpty ? nil : $0 } ?? "\(gpu)-\(cells["metric"] ?? "")"
    let own = OfferQuote.slug("shared-\(id)-\(cells["as_of"] ?? "")")
    cells["id"] = nil
    if table.lay(cells, over: own) { report.taken += 1 } else { report.unchanged += 1 }
  }

  /// How many times the formula's speed a row's is; `nil` where the formula has none.
  private func times(_ cells: [String: String], _ value: Double) -> Double? {
    guard cells["metric"] == SpeedMetric.generation.rawValue, let model = cells["model_id"].flatMap(catalog.model),
      let quantization = cells["quant"].flatMap({ catalog.fit.quantization($0.lowercased(), of: model) })
    else { return nil }
    var plan = Plan(name: "")
    let part = PartID(rawValue: cells["gpu"] ?? "")
    let devices = Int(cells["gpu_count"] ?? "") ?? 1
    plan.setQuantity(part, max(1, devices / max(1, catalog[part]?.gpu?.devices ?? 1)))
    var request = RunRequest()
    (request.countsMeasured, request.depth) = (false, Int(cells["depth"] ?? ""))
    return InferenceRig(plan, in: catalog).run(model, quantization, request).speed.map { value / $0.best }
  }
}
