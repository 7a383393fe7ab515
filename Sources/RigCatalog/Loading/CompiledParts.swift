import RigModel
import Synchronization

/// The compiled-in parts: a plan names a few and a screen shows a few dozen, so rows are read when they are looked at.
///
/// Every cell of them is checked by the tests, as a load with files over them would. Each row is one line.
final class CompiledParts: PartSource {
  /// A row of a file: where its line is.
  private struct Row {
    let kind: PartKind
    let line: Range<Int>
  }

  /// Rows that are read together, so that the header is not read for each.
  private static let block = 8

  private let files: [PartKind: SourceFile]
  private let rows: [Row]
  private let places: [PartID: Int]
  private let found: Mutex<[Part?]>

  /// Takes the parts out of the compiled-in files.
  init(_ compiled: [SourceFile]) {
    let known = compiled.compactMap { file in PartKind(rawValue: file.kind.rawValue).map { ($0, file) } }
    files = Dictionary(uniqueKeysWithValues: known)
    let rows = PartKind.allCases.flatMap { kind in
      known.filter { $0.0 == kind }.flatMap { $0.1.bytes.lines.dropFirst() }.map { Row(kind: kind, line: $0) }
    }
    let ids = rows.map { row in
      known.first { $0.0 == row.kind }.map { $0.1.bytes[row.line].prefix { $0 != UInt8(ascii: ",") } } ?? []
    }
    self.rows = rows
    places = Dictionary(ids.enumerated().map { (PartID(rawValue: String(decoding: $1, as: UTF8.self)), $0) }) { $1 }
    found = Mutex(Array(repeating: nil, count: rows.count))
  }

  var count: Int { rows.count }

  func index(of id: PartID) -> Int? { places[id] }

  func indices(of kind: PartKind) -> Range<Int> {
    guard let first = rows.firstIndex(where: { $0.kind == kind }) else { return 0..<0 }
    return first..<first + rows[first...].prefix { $0.kind == kind }.count
  }

  func part(at index: Int) -> Part {
    found.withLock { found in
      if let part = found[index] { return part }
      let kind = indices(of: rows[index].kind)
      let start = kind.lowerBound + (index - kind.lowerBound) / CompiledParts.block * CompiledParts.block
      let block = start..<min(start + CompiledParts.block, kind.upperBound)
      for (place, part) in zip(block, read(block, rows[index].kind)) { found[place] = part }
      return found[index] ?? unreadable(index)
    }
  }

  private func read(_ block: Range<Int>, _ kind: PartKind) -> [Part] {
    guard let file = files[kind], let header = file.bytes.lines.first else { return [] }
    let lines = [header] + block.map { rows[$0].line }
    let bytes = lines.flatMap { file.bytes[$0] + [UInt8(ascii: "\n")] }
    let part = SourceFile(kind: file.kind, name: file.name, bytes: bytes, written: file.written)
    return KindTable.parts(of: kind, in: part)
  }

  /// What stands for a row that cannot be read, which the tests rule out.
  private func unreadable(_ index: Int) -> Part {
    let id = places.first { $0.value == index }?.key ?? ""
    return Part(
      id: id, name: id.rawValue, price: nil, peak: nil, idle: nil, source: "", asOf: CivilDate(dayNumber: 0),
      estimated: [], search: "", spec: .enclosure(Enclosure()))
  }
}

extension KindTable {
  /// The parts in a file.
  fileprivate static func parts(of kind: PartKind, in file: SourceFile) -> [Part] {
    switch kind {
    case .gpu: parts(GPURecord.self, file)
    case .platform: parts(PlatformRecord.self, file)
    case .psu: parts(SupplyRecord.self, file)
    case .storage: parts(StorageRecord.self, file)
    case .cooling: parts(CoolingRecord.self, file)
    case .adapter: parts(AdapterRecord.self, file)
    case .case: parts(EnclosureRecord.self, file)
    }
  }

  private static func parts<Spec: PartSpecRecord>(_: Spec.Type, _ file: SourceFile) -> [Part] {
    let schema = PartRecord<Spec>.schema
    var log = ErrorLog()
    return KindTable(schema, [file]).records(schema, &log).compactMap(\.part)
  }

  /// The compiled-in table of a kind.
  static func compiled(_ kind: CatalogKind) -> KindTable {
    let files = SourceFile.compiledIn.filter { $0.kind == kind }
    return switch kind {
    case .gpu: KindTable(PartRecord<GPURecord>.schema, files)
    case .platform: KindTable(PartRecord<PlatformRecord>.schema, files)
    case .psu: KindTable(PartRecord<SupplyRecord>.schema, files)
    case .storage: KindTable(PartRecord<StorageRecord>.schema, files)
    case .cooling: KindTable(PartRecord<CoolingRecord>.schema, files)
    case .adapter: KindTable(PartRecord<AdapterRecord>.schema, files)
    case .case: KindTable(PartRecord<EnclosureRecord>.schema, files)
    case .offer: KindTable(OfferRecord.schema, files)
    case .tariff: KindTable(TariffRecord.schema, files)
    case .currency: KindTable(CurrencyRecord.schema, files)
    }
  }
}

extension [UInt8] {
  /// The lines, without their ends.
  fileprivate var lines: [Range<Int>] {
    withUnsafeBytes { bytes in
      var ends = LineEnds(bytes)
      var start = 0
      var lines: [Range<Int>] = []
      while let end = ends.next() {
        if end > start { lines.append(start..<end) }
        start = end + 1
      }
      return lines
    }
  }
}
