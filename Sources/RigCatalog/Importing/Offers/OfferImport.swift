import RigModel

/// Takes in prices of offers, or of hosted models: lists of providers and of other programs, as they come, or one of one's own.
public enum OfferImport {
  /// The readers of JSON lists.
  static var lists: [any JSONOfferReader.Type] {
    [
      AWSPriceList.self, AWSBulkJSON.self, AWSSpotHistory.self, RunPodTypes.self, VastOffers.self, LambdaTypes.self,
      AzurePrices.self,
    ]
  }

  /// The readers of CSV lists; one that nobody knows is one of one's own.
  static var tables: [any CSVOfferReader.Type] { [AWSBulkCSV.self, SkyPilotCatalog.self, GPUHuntCatalog.self] }

  /// What is said of a file that none of them knows.
  static var shapes: String {
    let all = lists.map { $0.shape } + tables.map { $0.shape } + [HostedImport.shape]
    let known = all.enumerated().filter { !all[..<$0.offset].contains($0.element) }.map(\.element)
    return "expected \(Wording.list(known, "or")), or a CSV file with the columns "
      + "provider, instance, gpu, gpu_count, on_demand_per_hour, currency and as_of"
  }

  /// Imports a file, or standard input for `-`.
  /// - Parameters:
  ///   - directories: where the user's own files are.
  ///   - today: days since 1 January 1970, the date of prices that come without one and from no file.
  ///   - provider: who rents out the machines of a list that does not say so.
  ///   - mayWait: whether a pipe will do, too, and is waited for; at a screen it is not.
  public static func run(
    _ path: String, directories: Directories, today: Int, provider: String? = nil, mayWait: Bool = false
  ) throws(CatalogError) -> ImportReport {
    try run(try ImportSource(path, today: today, mayWait: mayWait), directories, provider: provider)
  }

  static func run(
    _ source: ImportSource, _ directories: Directories, provider: String? = nil
  ) throws(CatalogError) -> ImportReport {
    try OwnFolder.alone(directories) { () throws(CatalogError) in try take(source, directories, provider) }
  }

  private static func take(
    _ source: ImportSource, _ directories: Directories, _ provider: String?
  ) throws(CatalogError) -> ImportReport {
    let folder = try OwnFolder(directories)
    if HostedImport.knows(source.start) { return try HostedImport.run(source, folder) }
    var work = OfferWork(folder, source, provider: provider)
    switch ImportShape(source.start) {
    case .empty: throw source.error("found an empty file, \(shapes)")
    case .markup: throw source.error("found HTML or XML, \(shapes)")
    case .wide: throw source.error(ImportShape.wideWords)
    case .text: try readTable(source, &work)
    case .json:
      var walk = OfferWalk(source, lists)
      if let found = try walk.run(&work) { throw source.error("found JSON \(found), \(shapes)") }
      if let key = work.cut { work.report.note("\(source.name) is not the whole list: it has a \(key)") }
    }
    work.finish()
    work.report.written = try folder.write(try folder.check([work.book.table]))
    return work.report
  }

  private static func readTable(_ source: ImportSource, _ work: inout OfferWork) throws(CatalogError) {
    guard let kind = OfferTable.kind(of: source.start) else {
      return try OwnOfferList.read(try source.whole(), &work)
    }
    try OfferTable.read(source, kind, &work)
  }
}
