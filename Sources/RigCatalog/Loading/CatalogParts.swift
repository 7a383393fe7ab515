import RigModel

/// The parts of the catalog: a plan names a few and a screen shows a few dozen, so a row is read when it is looked at.
final class CatalogParts: PartSource {
  /// The rows of one kind.
  fileprivate struct Section {
    let kind: PartKind
    let rows: KindRows<Part>
    let prices = Memo<RowReader<PartRecord>?>(nil)
    /// New parts behind them that were checked and not read.
    let own: Range<Int>
    /// The places of all of them among all parts.
    let range: Range<Int>

    /// The row of a new part that was not read; `nil` for the others.
    func ownRow(at index: Int) -> Int? {
      let row = index - range.lowerBound - rows.count
      return row >= 0 ? own.lowerBound + row : nil
    }
  }

  let count: Int
  private let sections: [Section]
  private let own: OwnParts
  private let places = Memo<[PartID: Int?]>([:])
  /// Watts of cards without work that were measured on the reader's own machine.
  private let idle: [PartID: Watts]
  private let measured = Memo<[PartID: Part]>([:])

  /// Finds the rows of all kinds.
  /// - Parameters:
  ///   - lines: new parts that are read when they are looked at.
  ///   - isClosed: whether there are no others than those of a person's own files.
  ///   - rows: what was measured on the reader's own machine.
  init(
    _ own: [PartKind: OwnRows<Part>] = [:], _ lines: OwnLines = OwnLines(), isClosed: Bool = false,
    measured rows: [MeasuredSpeed] = []
  ) {
    var (sections, count) = ([Section](), 0)
    for kind in PartKind.allCases {
      let rows = CatalogParts.rows(kind, own[kind], isClosed)
      let new = lines.rows(of: kind)
      sections.append(Section(kind: kind, rows: rows, own: new, range: count..<count + rows.count + new.count))
      count += rows.count + new.count
    }
    (self.sections, self.count, self.own) = (sections, count, OwnParts(lines))
    let idle = rows.filter { $0.metric == .idlePower }.map { ($0.gpu, Watts($0.value)) }
    self.idle = Dictionary(idle) { _, last in last }
  }

  private static func rows(_ kind: PartKind, _ own: OwnRows<Part>?, _ isClosed: Bool) -> KindRows<Part> {
    KindRows(.part(kind), own, isClosed: isClosed) { lines in
      let layout = kind.layout
      let reader = RowReader(PartRecord.schema(kind, layout), lines)
      return { line in
        var record = PartRecord()
        record.own.reserveCapacity(layout.fields.count)
        reader.read(lines.bytes(of: line), into: &record)
        return record.part(layout)
      }
    }
  }

  func indices(of kind: PartKind) -> Range<Int> { sections.first { $0.kind == kind }?.range ?? 0..<0 }

  func index(of id: PartID) -> Int? {
    places.value(for: id) {
      for section in sections {
        if let place = section.rows.place(of: id.rawValue) { return section.range.lowerBound + place }
      }
      guard let row = own.row(of: id.rawValue), let section = sections.first(where: { $0.own.contains(row) }) else {
        return nil
      }
      return section.range.lowerBound + section.rows.count + row - section.own.lowerBound
    }
  }

  private func section(at index: Int) -> Section? { sections.first { index < $0.range.upperBound } }

  func part(at index: Int) -> Part {
    guard let section = section(at: index) else { return .unreadable }
    let read = section.ownRow(at: index).map(own.part) ?? section.rows[index - section.range.lowerBound]
    let part = read ?? .unreadable
    guard !idle.isEmpty, let watts = idle[part.id] else { return part }
    return measured.value(for: part.id) { part.idling(at: watts) }
  }

  /// Reads no more than the columns of prices: to find the cheapest of a kind, many are compared and few looked at.
  func prices(at index: Int) -> PartPrices {
    guard let section = section(at: index) else { return Part.unreadable.prices }
    if let row = section.ownRow(at: index) { return own.prices(row) ?? Part.unreadable.prices }
    return section.rows.value(at: index - section.range.lowerBound, own: \.prices) { line in
      section.prices(of: line) ?? Part.unreadable.prices
    }
  }

  func label(at index: Int) -> PartLabel {
    section(at: index)?.ownRow(at: index).map(own.label) ?? PartLabel(part(at: index))
  }

  func hasOther(named name: String, than id: PartID) -> Bool {
    let isOther = { (index: Int) in self.part(at: index).name == name && self.part(at: index).id != id }
    return sections.contains { section in
      let first = section.range.lowerBound
      if (first..<first + section.rows.count).contains(where: isOther) { return true }
      let named = own.rows(named: name, among: section.own)
      return named.contains { isOther(first + section.rows.count + $0 - section.own.lowerBound) }
    }
  }
}

extension CatalogParts.Section {
  /// What a compiled-in line says of prices.
  fileprivate func prices(of line: Range<Int>) -> PartPrices? {
    guard let lines = rows.lines else { return nil }
    var record = PartRecord()
    prices.value { RowReader(PartRecord.prices(of: kind), lines) }.read(lines.bytes(of: line), into: &record)
    return record.prices
  }
}

extension Part {
  /// What stands for a row that cannot be read, which the tests rule out.
  fileprivate static let unreadable = Part(
    id: "", name: "", price: nil, peak: nil, idle: nil, source: "", asOf: CivilDate(dayNumber: 0), estimated: [],
    search: "", spec: .enclosure(Enclosure()))
}
