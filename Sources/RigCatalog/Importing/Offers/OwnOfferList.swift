import RigModel

/// Reads a list of offers that a person wrote, in the columns of `offer.csv`.
enum OwnOfferList {
  /// The cells that an existing row takes over beside its prices.
  private static let machine = [
    "provider", "instance", "region", "gpu", "gpu_count", "vram_gib", "vcpu", "memory_gib", "vat_included", "offered",
    "estimated", "note",
  ]

  /// Reads a file into offers.
  static func read(_ file: ImportedFile, _ work: inout OfferWork) throws(CatalogError) {
    let columns = OfferRecord.schema.columns.map(optional)
    try checkHeader(file, columns.map(\.name))
    var table = try ImportedTable(file, columns, needed: ["provider", "instance", "currency", "as_of"])
    while let row = table.next(OfferRecord()) {
      switch row {
      case .refused(let error): work.report.refusals.append(error)
      case .read(let record):
        if let error = take(record, &table, &work) { work.report.refusals.append(error) }
      }
    }
  }

  /// A cell that a row of the catalog needs may be missing here: the row may be known, and the id can be made.
  private static func optional(_ column: Column<OfferRecord>) -> Column<OfferRecord> {
    var column = column
    column.isRequired = ["provider", "instance", "currency", "as_of"].contains(column.name)
    return column
  }

  /// Refuses a file that has none of the columns, whatever it is.
  private static func checkHeader(_ file: ImportedFile, _ names: [String]) throws(CatalogError) {
    let line = file.bytes[CSVParser.start(of: file.bytes)...].prefix { $0 != 10 && $0 != 13 }
    let fields = String(decoding: line, as: UTF8.self).split(separator: ",").map { $0.filter { $0 != "\"" } }
    guard !fields.contains(where: names.contains) else { return }
    let start = Wording.quoted(String(decoding: line.prefix(200), as: UTF8.self))
    throw file.error("found a text that begins with \(start), \(OfferImport.shapes)")
  }

  private static func take(
    _ record: OfferRecord, _ table: inout ImportedTable<OfferRecord>, _ work: inout OfferWork
  ) -> CatalogError? {
    let id = record.id.isEmpty ? makeID(record) : record.id
    guard CellGrammar.id(CellText(id)) != nil else {
      return table.error(
        "id", "found nothing, and provider, instance and region make \(Wording.quoted(id)); name an id")
    }
    if let problem = problem(record, id, hasCount: !table.text("gpu_count").isEmpty, work) {
      return table.error(problem.column, problem.message)
    }
    let line = table.line
    do throws(Refusal) {
      try work.lay(news(record, id, table, work.report.file), at: "line \(line)")
      return nil
    } catch {
      return table.error("id", error.message)
    }
  }

  /// `provider-instance-region` in the letters of an id.
  private static func makeID(_ record: OfferRecord) -> String {
    let words = [record.provider, record.instance, record.region].filter { !$0.isEmpty }
    let letters = words.joined(separator: "-").lowercased().utf8.map { byte in
      byte &- 48 < 10 || byte &- 97 < 26 || [45, 46, 95].contains(byte) ? byte : UInt8(ascii: "-")
    }
    return String(decoding: letters, as: UTF8.self)
  }

  private static func problem(_ record: OfferRecord, _ id: String, hasCount: Bool, _ work: OfferWork)
    -> (column: String, message: String)?
  {
    if record.onDemand == nil, record.spot == nil {
      return ("on_demand_per_hour", "found no price, expected one here or in spot_per_hour")
    }
    if !work.catalog.knows(record.currency) { return ("currency", Listing.unknown(record.currency)) }
    if !work.book.has(id), record.gpu.isEmpty {
      return ("gpu", "found nothing for the new offer \(Wording.quoted(id)), expected a GPU of the catalog")
    }
    if !work.book.has(id), !hasCount {
      return ("gpu_count", "found nothing for the new offer \(Wording.quoted(id)), expected its number of devices")
    }
    guard !record.gpu.isEmpty, work.catalog[PartID(rawValue: record.gpu)]?.kind != .gpu else { return nil }
    let gpus = work.catalog.parts.filter { $0.kind == .gpu }.map(\.id.rawValue)
    let hint = Spelling.hint(for: record.gpu, in: gpus)
    return ("gpu", "found \(Wording.quoted(record.gpu)), expected a GPU of the catalog\(hint)")
  }

  private static func news(
    _ record: OfferRecord, _ id: String, _ table: ImportedTable<OfferRecord>, _ file: String
  ) -> OfferNews {
    var cells: [String: String] = [:]
    for column in machine where !table.text(column).isEmpty { cells[column] = table.text(column) }
    let source = table.text("source")
    let name = file.split(separator: "/").last ?? ""
    return OfferNews(
      id: id, machine: cells, changesMachine: true, onDemand: record.onDemand.map { DecimalText.shortest($0.value) },
      spot: record.spot.map { DecimalText.shortest($0.value) }, currency: record.currency,
      origin: PriceOrigin(text: source.isEmpty ? "rigtui offers import \(name)" : source, date: record.asOf))
  }
}
