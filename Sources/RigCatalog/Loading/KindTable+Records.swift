import RigModel

extension KindTable {
  init<Record>(_ schema: Schema<Record>) { self.init(kind: schema.kind, columns: schema.columns.map(\.info)) }

  /// The compiled-in table of a kind.
  static func compiled(_ kind: CatalogKind) -> KindTable {
    switch kind {
    case .gpu: compiled(kind, PartRecord<GPURecord>.schema)
    case .platform: compiled(kind, PartRecord<PlatformRecord>.schema)
    case .psu: compiled(kind, PartRecord<SupplyRecord>.schema)
    case .storage: compiled(kind, PartRecord<StorageRecord>.schema)
    case .cooling: compiled(kind, PartRecord<CoolingRecord>.schema)
    case .adapter: compiled(kind, PartRecord<AdapterRecord>.schema)
    case .case: compiled(kind, PartRecord<EnclosureRecord>.schema)
    case .offer: compiled(kind, OfferRecord.schema)
    case .speed: compiled(kind, SpeedRecord.schema)
    case .tariff: compiled(kind, TariffRecord.schema)
    case .currency: compiled(kind, CurrencyRecord.schema)
    }
  }

  private static func compiled<Record>(_ kind: CatalogKind, _ schema: Schema<Record>) -> KindTable {
    var table = KindTable(schema)
    var log = ErrorLog()
    if let file = CompiledFile(kind) { table.add(SourceFile(file), &log) }
    return table
  }

  /// Reads every row; a row with errors becomes a record of what could be read.
  func records<Record: CatalogRecord>(_ schema: Schema<Record>, _ log: inout ErrorLog) -> [Record] {
    let readers = schema.columns.map(\.read)
    let required = columns.indices.filter { columns[$0].isRequired }
    let bytes = files.map(\.bytes)
    return (0..<rowCount).map { row in
      var record = Record()
      let isRead = read(row, readers, bytes, into: &record, &log)
      let isComplete = checkRequired(row, required, schema, &log)
      check(row, record, isRight: isRead && isComplete, &log)
      return record
    }
  }

  private func read<Record>(
    _ row: Int, _ readers: [Column<Record>.Reader], _ bytes: [[UInt8]], into record: inout Record, _ log: inout ErrorLog
  ) -> Bool {
    var isRight = true
    let first = row * columns.count
    for (column, read) in readers.enumerated() {
      let reference = references[first + column]
      guard reference.cell.length > 0 else { continue }
      guard let fault = read(&record, CellText(reference.cell, in: bytes[Int(reference.file)])) else { continue }
      log.add(error(row, column, fault))
      isRight = false
    }
    return isRight
  }

  /// Checks that nothing was cleared that a row needs, and that a new one has all of it.
  private func checkRequired<Record>(
    _ row: Int, _ required: [Int], _ schema: Schema<Record>, _ log: inout ErrorLog
  ) -> Bool {
    let empty = required.filter { reference(row, $0).cell.length == 0 }
    guard !empty.isEmpty else { return true }
    for column in empty where !reference(row, column).isAbsent {
      log.add(error(row, column, "found nothing, expected \(schema.columns[column].expected)"))
    }
    let missing = empty.filter { reference(row, $0).isAbsent }
    if !missing.isEmpty { log.add(error(row, nil, incomplete(row, missing, required))) }
    return false
  }

  private func incomplete(_ row: Int, _ missing: [Int], _ required: [Int]) -> String {
    let id = Wording.quoted(cell(row, 0)?.text ?? "")
    let without = Wording.list(missing.map { columns[$0].name })
    return "found the new \(kind.rawValue) \(id) without \(without), expected "
      + Wording.list(required.map { columns[$0].name })
  }

  /// Of some columns the one whose cell comes from the file that was laid on last.
  private func newest(_ row: Int, _ names: [String]) -> Int? {
    let places = names.compactMap(column).filter { !reference(row, $0).isAbsent }
    return places.reversed().max { reference(row, $0).file < reference(row, $1).file }
  }

  /// Checks what cells say of each other.
  private func check(_ row: Int, _ record: some CatalogRecord, isRight: Bool, _ log: inout ErrorLog) {
    if isRight, let fault = record.fault { log.add(error(row, newest(row, fault.columns), fault.message)) }
    for name in record.estimated where column(name) == nil {
      let message = "found the unknown column \(Wording.quoted(name)), expected columns of \(kind.fileName)"
      log.add(error(row, column("estimated"), message + Spelling.hint(for: name, in: columns.map(\.name))))
    }
  }
}
