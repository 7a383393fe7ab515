import RigModel

/// The tables of all kinds and what was read out of them.
struct CatalogTables {
  var log = ErrorLog()
  var tables: [KindTable] = []
  var parts: [Part] = []
  var offers: [Offer] = []
  var speeds: [MeasuredSpeed] = []
  var tariffs: [Tariff] = []
  var rates: [ExchangeRate] = []

  private let files: [SourceFile]
  /// Ids that were met, and the file they are in.
  private var partKinds: [String: CatalogKind] = [:]
  private var currencies: [CurrencyCode] = [.euro]

  /// Reads files; of the same kind a later one lies over an earlier one.
  init(_ files: [SourceFile]) {
    self.files = files
    addRates()
    addParts()
    addOffers()
    addSpeeds()
    addTariffs()
  }

  private mutating func addParts() {
    addParts(GPURecord.self)
    addParts(PlatformRecord.self)
    addParts(SupplyRecord.self)
    addParts(StorageRecord.self)
    addParts(CoolingRecord.self)
    addParts(AdapterRecord.self)
    addParts(EnclosureRecord.self)
  }

  private mutating func read<Record: CatalogRecord>(_ schema: Schema<Record>) -> (KindTable, [Record]) {
    var table = KindTable(schema)
    for file in files where file.kind == schema.kind { table.add(file, &log) }
    let records = table.records(schema, &log)
    tables.append(table)
    return (table, records)
  }

  private mutating func addRates() {
    let (table, records) = read(CurrencyRecord.schema)
    rates = records.enumerated().map { $1.rate(undated: table.written($0)) }
    currencies += rates.map(\.currency)
  }

  private mutating func addParts<Spec: PartSpecRecord>(_: Spec.Type) {
    let (table, records) = read(PartRecord<Spec>.schema)
    for (row, record) in records.enumerated() {
      checkCurrency(record.currency, table, row)
      checkID(record.id, table, row)
    }
    parts += records.compactMap(\.part)
  }

  private mutating func addOffers() {
    let (table, records) = read(OfferRecord.schema)
    for (row, record) in records.enumerated() {
      checkCurrency(record.currency, table, row)
      checkGPU(record.gpu, table, row)
    }
    offers = records.enumerated().map { $1.offer(undated: table.written($0)) }
  }

  private mutating func addSpeeds() {
    let (table, records) = read(SpeedRecord.schema)
    for (row, record) in records.enumerated() { checkGPU(record.gpu, table, row) }
    speeds = records.enumerated().compactMap { $1.speed(undated: table.written($0)) }
  }

  private mutating func addTariffs() {
    let (table, records) = read(TariffRecord.schema)
    for (row, record) in records.enumerated() { checkCurrency(record.currency, table, row) }
    tariffs = records.enumerated().map { $1.tariff(undated: table.written($0)) }
  }
}

extension CatalogTables {
  private mutating func checkCurrency(_ code: CurrencyCode?, _ table: KindTable, _ row: Int) {
    guard let code, !currencies.contains(code) else { return }
    let hint = Spelling.hint(for: code.rawValue, in: currencies.map(\.rawValue))
    let message = "found the unknown currency \(code), expected one of currency.csv\(hint)"
    log.add(table.error(row, table.column("currency"), message))
  }

  private mutating func checkID(_ id: String, _ table: KindTable, _ row: Int) {
    guard !id.isEmpty else { return }
    let other = partKinds[id]
    if other == nil { partKinds[id] = table.kind }
    if let other, other != table.kind {
      let message = "found \(Wording.quoted(id)) a second time, expected each id once; \(other.fileName) has it"
      log.add(table.error(row, 0, message))
    }
  }

  private mutating func checkGPU(_ id: String, _ table: KindTable, _ row: Int) {
    guard !id.isEmpty, partKinds[id] != .gpu else { return }
    let hint = Spelling.hint(for: id, in: partKinds.filter { $0.value == .gpu }.keys)
    let message = "found \(Wording.quoted(id)), expected a GPU of the catalog\(hint)"
    log.add(table.error(row, table.column("gpu"), message))
  }
}
