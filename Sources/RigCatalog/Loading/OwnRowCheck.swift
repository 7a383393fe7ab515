import RigModel

/// Whether rows of a person's own file are right by themselves, each as a new part; what is wrong is told by others.
struct OwnRowCheck {
  /// The place of the id in a row.
  let id: Int
  /// The place of the name; that of the id in a file without names, of which no row is a new part.
  let name: Int
  private let fields: [Field<PartRecord>]
  private let prices: Set<String>
  private let isPrice: [Bool]
  /// Places of cells that a new part must have; `nil` when the file has not all of them.
  private let required: [Int]?
  private let ordered: [(less: Int, more: Int)]
  private let estimated: Int?
  private let names: [String]
  private let currencies: [CurrencyCode]

  /// Matches a header; `nil` when it is wrong.
  init?(_ kind: PartKind, _ header: CSVFile, _ currencies: [CurrencyCode]) {
    let schema = PartRecord.schema(kind)
    var (table, log) = (KindTable(schema), ErrorLog())
    table.add(header, CompiledFile.written, &log)
    guard log.isEmpty, let places = table.places.first, let id = places[0] else { return nil }
    let pairs = places.enumerated().compactMap { column, place in place.map { (column: column, place: $0) } }
    let columns = pairs.sorted { $0.place < $1.place }.map(\.column)
    let place = { (name: String) in table.column(name).flatMap { places[$0] } }
    let required = table.columns.indices.filter { table.columns[$0].isRequired }
    let found = required.compactMap { places[$0] }
    (self.id, name) = (id, place("name") ?? id)
    self.required = found.count == required.count ? found : nil
    fields = columns.map { schema.columns[$0] }
    prices = Set(PartRecord.priceColumns).subtracting(["id", "as_of"])
    isPrice = fields.map { [prices] in prices.contains($0.name) }
    ordered = schema.ordered.compactMap { pair in
      place(pair.less).flatMap { less in place(pair.more).map { (less, $0) } }
    }
    (estimated, names, self.currencies) = (place("estimated"), table.columns.map(\.name), currencies)
  }

  /// Whether a row is right.
  func isRight(_ cells: [CSVCell], in bytes: [UInt8]) -> Bool {
    guard let required, required.allSatisfy({ cells[$0].length > 0 }) else { return false }
    var record = PartRecord()
    for (place, cell) in cells.enumerated() where cell.length > 0 {
      let text = CellText(cell, in: bytes)
      let isRead = isPrice[place] ? fields[place].read(text, into: &record) == nil : fields[place].accepts(text)
      guard isRead else { return false }
    }
    return record.fault == nil && [record.currency, record.other.currency].allSatisfy(isKnown)
      && ordered.allSatisfy { isOrdered(cells[$0], cells[$1], bytes) } && hasColumns(cells, bytes)
  }

  private func isKnown(_ currency: CurrencyCode?) -> Bool { currency.map(currencies.contains) ?? true }

  private func isOrdered(_ less: CSVCell, _ more: CSVCell, _ bytes: [UInt8]) -> Bool {
    guard less.length > 0, more.length > 0,
      case .number(let low) = DecimalText.read(CellText(less, in: bytes).slice),
      case .number(let high) = DecimalText.read(CellText(more, in: bytes).slice)
    else { return true }
    return low <= high
  }

  /// Whether what a row calls an estimate are columns.
  private func hasColumns(_ cells: [CSVCell], _ bytes: [UInt8]) -> Bool {
    guard let estimated, cells[estimated].length > 0 else { return true }
    return CellText(cells[estimated], in: bytes).text.split(separator: " ").allSatisfy { names.contains(String($0)) }
  }
}
