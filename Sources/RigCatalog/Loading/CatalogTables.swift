import RigModel

/// A person's own files, read and checked as they lie over the compiled-in catalog.
///
/// Of the compiled-in rows only those are read that they touch: those of the same id, whatever the kind.
struct CatalogTables {
  var log = ErrorLog()
  var parts: [PartKind: OwnRows<Part>] = [:]
  /// New parts that were checked and not read; behind those of `parts`.
  var lines: OwnLines { checks.lines }
  var offers = OwnRows<Offer>()
  var earnings = OwnRows<HostEarning>()
  var models = OwnRows<OpenModel>()
  var hosted = OwnRows<HostedPrice>()
  var speeds = OwnRows<MeasuredSpeed>()
  var coefficients = OwnRows<Coefficient>()
  var tariffs = OwnRows<Tariff>()
  var rates = OwnRows<ExchangeRate>()

  /// The files; of the same kind a later one lies over an earlier one.
  let own: [SourceFile]
  /// Whether all compiled-in rows are read and checked, too.
  private let isWhole: Bool
  /// Whether parts are those of the files alone.
  let isClosed: Bool
  private var checks = CrossChecks()

  /// Reads files; after an error nothing is kept of them, as nobody takes them then.
  /// - Parameters:
  ///   - isWhole: whether all compiled-in rows are read and checked, too.
  ///   - isClosed: whether parts are those of the files alone.
  init(_ own: [SourceFile], isWhole: Bool = false, isClosed: Bool = false) {
    (self.own, self.isWhole, self.isClosed) = (own, isWhole, isClosed)
    let files = own.map(ParsedFile.init)
    addRates(files.of(.currency))
    addAll(files)
  }

  /// Reads files of which most rows are new parts: those are checked now, and read when they are looked at.
  ///
  /// Where anything is wrong all are read, so that errors stand in their order.
  static func lazily(_ own: [SourceFile], isClosed: Bool) -> CatalogTables {
    CatalogTables(scanning: own, isClosed: isClosed) ?? CatalogTables(own, isClosed: isClosed)
  }

  private init?(scanning own: [SourceFile], isClosed: Bool) {
    (self.own, isWhole, self.isClosed) = (own, false, isClosed)
    let files = own.filter { !$0.kind.isPart }.map(ParsedFile.init)
    addRates(files.of(.currency))
    guard let scan = OwnScan.all(own, isClosed: isClosed, checks.currencies) else { return nil }
    checks.lines = scan.lines
    addAll(scan.others + files)
    if !log.isEmpty { return nil }
  }

  private mutating func addAll(_ files: [ParsedFile]) {
    checks.gpus = Set([PartKind.gpu, .machine].flatMap { CompiledLines(.part($0))?.ids ?? [] })
    addParts(files)
    addOffers(files.of(.offer))
    addEarnings(files.of(.earning))
    addModels(files)
    addSpeeds(files.of(.speed))
    addTariffs(files.of(.tariff))
  }

  private mutating func addRates(_ files: [ParsedFile]) {
    checks.currencies += (CompiledLines(.currency)?.ids ?? []).map(CurrencyCode.init)
    guard let read = read(.currency, files, files.ids, CurrencyRecord.schema) else { return }
    rates = read.own { $1.rate(undated: $0) }
    checks.currencies += rates.added.map(\.currency)
  }

  private mutating func addParts(_ files: [ParsedFile]) {
    let all = files.filter { $0.file.kind.isPart }
    let ids = isWhole ? [] : all.ids
    for kind in PartKind.allCases {
      guard let read = read(.part(kind), all.of(.part(kind)), ids, PartRecord.schema(kind)) else { continue }
      checks.tables[.part(kind)] = read.table
      for (row, record) in read.records.enumerated() {
        checks.checkCurrency(record.currency, read.table, row, &log)
        checks.checkCurrency(record.other.currency, in: "other_currency", read.table, row, &log)
        checks.checkID(record.id, read.table, row, &log)
        if kind == .gpu || kind == .machine { checks.gpus.insert(record.id) }
      }
      let layout = kind.layout
      if log.isEmpty { parts[kind] = read.own { $1.part(layout) } }
    }
  }

  private mutating func addOffers(_ files: [ParsedFile]) {
    guard var read = read(.offer, files, files.ids, OfferRecord.schema) else { return }
    for row in read.records.indices { read.records[row].dates = read.table.priceDates(row) }
    for (row, record) in read.records.enumerated() {
      checks.checkCurrency(record.currency, read.table, row, &log)
      checks.checkGPU(record.gpu, read.table, row, &log)
    }
    checks.checkNewer(read.records, read.table, &log)
    if log.isEmpty { offers = read.own { $1.offer(undated: $0) } }
  }

  private mutating func addEarnings(_ files: [ParsedFile]) {
    guard let read = read(.earning, files, files.ids, EarningRecord.schema) else { return }
    for (row, record) in read.records.enumerated() {
      checks.checkCurrency(record.currency, read.table, row, &log)
      checks.checkGPU(record.gpu, read.table, row, &log)
    }
    if log.isEmpty { earnings = read.own { $1.earning(undated: $0) } }
  }

  private mutating func addModels(_ files: [ParsedFile]) {
    let (models, hosted, fit) = (files.of(.model), files.of(.hosted), files.of(.coefficient))
    checks.models = Set(CompiledLines(.model)?.ids ?? [])
    if let read = read(.model, models, models.ids, ModelRecord.schema) {
      checks.models.formUnion(read.records.map(\.model.id))
      self.models = read.own { $1.model(undated: $0) }
    }
    if let read = read(.hosted, hosted, hosted.ids, HostedRecord.schema) {
      for (row, record) in read.records.enumerated() {
        checks.checkCurrency(record.currency, read.table, row, &log)
        checks.checkModel(record.model, read.table, row, &log)
      }
      if log.isEmpty { self.hosted = read.own { $1.price(undated: $0) } }
    }
    if let read = read(.coefficient, fit, fit.ids, CoefficientRecord.schema) {
      coefficients = read.own { $1.coefficient }
    }
  }

  private mutating func addSpeeds(_ files: [ParsedFile]) {
    guard let read = read(.speed, files, files.ids, SpeedRecord.schema) else { return }
    for (row, record) in read.records.enumerated() { checks.checkGPU(record.gpu, read.table, row, &log) }
    if log.isEmpty { speeds = read.own { $1.speed(undated: $0) } }
  }

  private mutating func addTariffs(_ files: [ParsedFile]) {
    guard let read = read(.tariff, files, files.ids, TariffRecord.schema) else { return }
    for (row, record) in read.records.enumerated() { checks.checkCurrency(record.currency, read.table, row, &log) }
    tariffs = read.own { $1.tariff(undated: $0) }
  }

  /// Reads the files of a kind over the rows that they touch; `nil` when there is nothing to read.
  /// - Parameter ids: the ids that the files speak of, those of other kinds of parts among them.
  private mutating func read<Record: CatalogRecord>(
    _ kind: CatalogKind, _ files: [ParsedFile], _ ids: @autoclosure () -> Set<String>,
    _ schema: @autoclosure () -> Schema<Record>
  ) -> ReadKind<Record>? {
    let ids = isWhole ? [] : ids()
    guard isWhole || !ids.isEmpty || !files.isEmpty, let lines = CompiledLines(kind) else { return nil }
    let isAlone = isClosed && kind.isPart
    let places = isWhole ? Array(lines.rows.indices) : isAlone ? [] : lines.places(of: ids)
    guard !places.isEmpty || !files.isEmpty else { return nil }
    let schema = schema()
    var table = KindTable(schema)
    table.add(lines.parsed(places), CompiledFile.written, &log)
    for file in files { table.add(file, &log) }
    let records = table.records(schema, &log)
    return ReadKind(table: table, records: records, places: places, compiledCount: isAlone ? 0 : lines.rows.count)
  }
}
