import RigModel

extension KindTable {
  init<Record>(_ schema: Schema<Record>) { self.init(kind: schema.kind, columns: schema.columns.map(\.info)) }

  /// The table of a kind: all that is compiled in, and a person's own files over it.
  /// - Parameter isAlone: whether rows of parts are those of the files alone.
  static func whole(_ kind: CatalogKind, _ own: [SourceFile], isAlone: Bool = false) -> KindTable {
    switch kind {
    case .part(let kind): whole(PartRecord.schema(kind), own, isAlone: isAlone)
    case .offer: whole(OfferRecord.schema, own)
    case .model: whole(ModelRecord.schema, own)
    case .hosted: whole(HostedRecord.schema, own)
    case .earning: whole(EarningRecord.schema, own)
    case .speed: whole(SpeedRecord.schema, own)
    case .coefficient: whole(CoefficientRecord.schema, own)
    case .tariff: whole(TariffRecord.schema, own)
    case .currency: whole(CurrencyRecord.schema, own)
    }
  }

  private static func whole<Record>(
    _ schema: Schema<Record>, _ own: [SourceFile], isAlone: Bool = false
  ) -> KindTable {
    var table = KindTable(schema)
    var log = ErrorLog()
    if !isAlone, let lines = CompiledLines(schema.kind) {
      table.add(lines.parsed(Array(lines.rows.indices)), CompiledFile.written, &log)
    }
    for file in own where file.kind == schema.kind { table.add(ParsedFile(file), &log) }
    return table
  }

  /// Reads the rows, as long as the log takes errors; a row with errors becomes a record of what could be read.
  func records<Record: CatalogRecord>(_ schema: Schema<Record>, _ log: inout ErrorLog) -> [Record] {
    let required = columns.indices.filter { columns[$0].isRequired }
    let bytes = files.map(\.bytes)
    let ordered = schema.ordered.compactMap { pair in
      column(pair.less).flatMap { less in column(pair.more).map { (less, $0) } }
    }
    var records: [Record] = []
    records.reserveCapacity(rowCount)
    for row in 0..<rowCount where !log.isFull {
      var record = Record()
      let isRead = read(row, schema.columns, bytes, into: &record, &log)
      let isComplete = checkRequired(row, required, schema, &log)
      check(row, record, isRight: isRead && isComplete, &log)
      if isRead { checkOrder(row, ordered, &log) }
      records.append(record)
    }
    return records
  }

  private func read<Record>(
    _ row: Int, _ fields: [Field<Record>], _ bytes: [[UInt8]], into record: inout Record, _ log: inout ErrorLog
  ) -> Bool {
    var isRight = true
    for (column, field) in fields.enumerated() {
      let reference = reference(row, column)
      guard reference.cell.length > 0 else { continue }
      let cell = CellText(reference.cell, in: bytes[Int(reference.file)])
      guard let fault = field.read(cell, into: &record) else { continue }
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
      log.add(error(row, column, "found nothing, expected \(schema.columns[column].type.expected)"))
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

  /// Checks that a number is not more than the one that bounds it, where one file says both: who changes one cell of a
  /// row need not know the others.
  private func checkOrder(_ row: Int, _ ordered: [(less: Int, more: Int)], _ log: inout ErrorLog) {
    for (less, more) in ordered {
      guard reference(row, less).file == reference(row, more).file,
        let low = number(row, less), let high = number(row, more), low > high
      else { continue }
      let found = "found \(DecimalText.shortest(low)), expected at most \(columns[more].name), "
      log.add(error(row, less, found + DecimalText.shortest(high)))
    }
  }

  private func number(_ row: Int, _ column: Int) -> Double? {
    guard let cell = cell(row, column), !cell.isEmpty, case .number(let number) = DecimalText.read(cell.slice) else {
      return nil
    }
    return number
  }

  /// Checks what cells say of each other.
  private func check(_ row: Int, _ record: some CatalogRecord, isRight: Bool, _ log: inout ErrorLog) {
    if isRight, let fault = record.fault { log.add(error(row, newest(row, fault.columns), fault.message)) }
    for name in record.estimated where column(name) == nil { log.add(noEstimate(name, row)) }
  }

  private func noEstimate(_ name: String, _ row: Int) -> CatalogError {
    let message = "found the unknown column \(Wording.quoted(name)), expected columns of \(kind.fileName)"
    return error(row, column("estimated"), message + Spelling.hint(for: name, in: columns.map(\.name)))
  }
}
