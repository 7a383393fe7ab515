import RigModel

/// Reads a list of offers that a person wrote, in the columns of `offer.csv`.
enum OwnOfferList {
  /// The cells that an existing row takes over beside its prices.
  private static let machine = [
    "provider", "instance", "region", "gpu", "gpu_count", "vram_gib", "vcpu", "memory_gib", "vat_included", "offered",
    "per_month", "setup", "minimum_months", "estimated", "note",
  ]

  /// Reads a file into offers.
  static func read(_ file: ImportedFile, _ work: inout OfferWork) throws(CatalogError) {
    let columns = OfferRecord.schema.columns.map(optional)
    let hasID = try header(file, columns.map(\.name)).contains("id")
    let needed = (hasID ? ["id"] : ["provider", "instance"]) + ["currency", "as_of"]
    var table = try ImportedTable(file, columns, needed: needed)
    while let row = table.next(OfferRecord()) {
      switch row {
      case .refused(let fault): work.report.refusals.add(table.error(fault))
      case .read(let record): take(record, &table, &work)
      }
    }
  }

  /// A cell that a row of the catalog needs may be missing here: the row may be known, and the id can be made.
  private static func optional(_ column: Field<OfferRecord>) -> Field<OfferRecord> {
    let isRequired = ["currency", "as_of"].contains(column.name)
    return Field(column.name, column.type, isRequired: isRequired, store: column.store)
  }

  /// The names in the first line; a file that has none of the columns is refused, whatever it is.
  private static func header(_ file: ImportedFile, _ names: [String]) throws(CatalogError) -> [String] {
    let line = file.bytes[CSVParser.start(of: file.bytes)...].prefix { $0 != 10 && $0 != 13 }
    let fields = String(decoding: line, as: UTF8.self).split(separator: ",").map { $0.filter { $0 != "\"" } }
    guard !fields.contains(where: names.contains) else { return fields }
    throw file.error("found \(CSVHeader.looks(line)), \(OfferImport.shapes)")
  }

  private static func take(
    _ record: OfferRecord, _ table: inout ImportedTable<OfferRecord>, _ work: inout OfferWork
  ) {
    let id = record.id.isEmpty ? makeID(record) : record.id
    work.place = "line \(table.line)"
    if let problem = Problem(record, id, table, work) {
      if problem.isOfNewOffer { work.see(rates(record), of: id) }
      return work.report.refusals.add(table.error(problem.column, problem.message()))
    }
    do throws(Refusal) {
      try work.lay(news(record, id, table, work.file))
    } catch {
      work.report.refusals.add(table.error("id", error.message))
    }
  }

  private static func rates(_ record: OfferRecord) -> [String?] {
    [record.onDemand?.value, record.spot?.value, record.perMonth?.units].map { $0.map(DecimalText.shortest) }
  }

  /// `provider-instance-region` in the letters of an id.
  private static func makeID(_ record: OfferRecord) -> String {
    let words = [record.provider, record.instance, record.region].filter { !$0.isEmpty }
    let letters = words.joined(separator: "-").lowercased().utf8.map { byte in
      byte &- 48 < 10 || byte &- 97 < 26 || [45, 46, 95].contains(byte) ? byte : UInt8(ascii: "-")
    }
    return String(decoding: letters, as: UTF8.self)
  }

  private static func news(
    _ record: OfferRecord, _ id: String, _ table: ImportedTable<OfferRecord>, _ file: String
  ) -> OfferNews {
    var cells: [String: String] = [:]
    for column in machine where !table.text(column).isEmpty { cells[column] = table.text(column) }
    let source = table.text("source")
    let text = source.isEmpty ? "rigtui offers import \(file.split(separator: "/").last ?? "")" : source
    let rate = { (rate: HourlyRate?, column: String) -> RateNews? in
      let date = CivilDate(table.text(column)) ?? record.asOf
      return rate.flatMap { $0.value > 0 ? $0 : nil }.map {
        RateNews(text: DecimalText.shortest($0.value), PriceOrigin(text: text, date: date))
      }
    }
    return OfferNews(
      id: id, machine: cells, changesMachine: true, onDemand: rate(record.onDemand, "on_demand_as_of"),
      spot: rate(record.spot, "spot_as_of"), currency: record.currency, isFree: record.isFree,
      other: record.isFree || record.perMonth != nil ? PriceOrigin(text: text, date: record.asOf) : nil)
  }
}
