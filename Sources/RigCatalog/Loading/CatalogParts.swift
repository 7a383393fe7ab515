import RigModel

/// The parts of the catalog: a plan names a few and a screen shows a few dozen, so a row is read when it is looked at.
final class CatalogParts: PartSource {
  /// The rows of one kind.
  fileprivate struct Section {
    let kind: PartKind
    let rows: KindRows<Part>
    let prices = Memo<RowReader<PartRecord>?>(nil)
    /// The places of its rows among all parts.
    let range: Range<Int>
  }

  let count: Int
  private let sections: [Section]
  private let places = Memo<[PartID: Int?]>([:])
  /// Watts of cards without work that were measured on the reader's own machine.
  private let idle: [PartID: Watts]
  private let measured = Memo<[PartID: Part]>([:])

  /// Finds the rows of all kinds.
  /// - Parameters:
  ///   - isClosed: whether there are no others than those of a person's own files.
  ///   - rows: what was measured on the reader's own machine.
  init(_ own: [PartKind: OwnRows<Part>] = [:], isClosed: Bool = false, measured rows: [MeasuredSpeed] = []) {
    var (sections, count) = ([Section](), 0)
    for kind in PartKind.allCases {
      let rows = CatalogParts.rows(kind, own[kind], isClosed)
      sections.append(Section(kind: kind, rows: rows, range: count..<count + rows.count))
      count += rows.count
    }
    (self.sections, self.count) = (sections, count)
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
        reader.read(line, into: &record)
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
      return nil
    }
  }

  func part(at index: Int) -> Part {
    guard let place = sections.firstIndex(where: { index < $0.range.upperBound }) else { return .unreadable }
    let part = sections[place].rows[index - sections[place].range.lowerBound] ?? .unreadable
    guard !idle.isEmpty, let watts = idle[part.id] else { return part }
    return measured.value(for: part.id) { part.idling(at: watts) }
  }

  /// Reads no more than the columns of prices: to find the cheapest of a kind, many are compared and few looked at.
  func prices(at index: Int) -> PartPrices {
    guard let place = sections.firstIndex(where: { index < $0.range.upperBound }) else { return Part.unreadable.prices }
    let section = sections[place]
    return section.rows.value(at: index - section.range.lowerBound, own: \.prices) { line in
      section.prices(of: line) ?? Part.unreadable.prices
    }
  }
}

extension CatalogParts.Section {
  /// What a compiled-in line says of prices.
  fileprivate func prices(of line: Range<Int>) -> PartPrices? {
    guard let lines = rows.lines else { return nil }
    var record = PartRecord()
    prices.value { RowReader(PartRecord.prices(of: kind), lines) }.read(line, into: &record)
    return record.prices
  }
}

extension Part {
  /// What stands for a row that cannot be read, which the tests rule out.
  fileprivate static let unreadable = Part(
    id: "", name: "", price: nil, peak: nil, idle: nil, source: "", asOf: CivilDate(dayNumber: 0), estimated: [],
    search: "", spec: .enclosure(Enclosure()))
}
