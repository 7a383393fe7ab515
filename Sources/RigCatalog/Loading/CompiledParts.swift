import RigModel
import Synchronization

/// The compiled-in parts: a plan names a few and a screen shows a few dozen, so a row is read when it is looked at.
///
/// Every cell of them is checked by the tests, as a load with files over them would. Each row is one line.
final class CompiledParts: PartSource {
  /// The rows of one kind.
  private struct Section {
    let kind: PartKind
    let file: CompiledFile
    let header: Range<Int>
    let rows: [Range<Int>]
    /// The place of the first row among all parts.
    let start: Int

    var range: Range<Int> { start..<start + rows.count }
  }

  /// A part that was read.
  private final class ReadPart: Sendable {
    let part: Part
    init(_ part: Part) { self.part = part }
  }

  /// What was read and found so far.
  private struct Memory {
    var parts: [ReadPart?]
    var places: [PartID: Int?] = [:]
    var readers: [PartReader?]
  }

  let count: Int
  private let sections: [Section]
  private let memory: Mutex<Memory>

  /// Finds the rows of the compiled-in files.
  init() {
    var sections: [Section] = []
    var count = 0
    for kind in PartKind.allCases {
      guard let file = CatalogKind(rawValue: kind.rawValue).flatMap(CompiledFile.init) else { continue }
      var lines = file.lines
      guard lines.count > 1 else { continue }
      let header = lines.removeFirst()
      sections.append(Section(kind: kind, file: file, header: header, rows: lines, start: count))
      count += lines.count
    }
    (self.sections, self.count) = (sections, count)
    let parts = [ReadPart?](repeating: nil, count: count)
    memory = Mutex(Memory(parts: parts, readers: Array(repeating: nil, count: sections.count)))
  }

  func indices(of kind: PartKind) -> Range<Int> { sections.first { $0.kind == kind }?.range ?? 0..<0 }

  func index(of id: PartID) -> Int? {
    memory.withLock { memory in
      if let known = memory.places[id] { return known }
      let place = place(of: id)
      memory.places[id] = .some(place)
      return place
    }
  }

  private func place(of id: PartID) -> Int? {
    for section in sections {
      for (row, line) in section.rows.enumerated() where section.file.line(line, hasID: id.rawValue) {
        return section.start + row
      }
    }
    return nil
  }

  func part(at index: Int) -> Part {
    memory.withLock { memory in
      if let known = memory.parts[index] { return known.part }
      let part = read(index, &memory)
      memory.parts[index] = ReadPart(part)
      return part
    }
  }

  private func read(_ index: Int, _ memory: inout Memory) -> Part {
    guard let place = sections.firstIndex(where: { $0.range.contains(index) }) else { return .unreadable }
    let section = sections[place]
    let reader = memory.readers[place] ?? PartReader(section.kind, section.file, header: section.header)
    memory.readers[place] = reader
    return reader.read(section.rows[index - section.start]) ?? .unreadable
  }
}

/// Reads parts of one kind, line by line.
private struct PartReader: Sendable {
  let read: @Sendable (Range<Int>) -> Part?

  init(_ kind: PartKind, _ file: CompiledFile, header: Range<Int>) {
    read =
      switch kind {
      case .gpu: PartReader.reader(GPURecord.self, file, header)
      case .platform: PartReader.reader(PlatformRecord.self, file, header)
      case .psu: PartReader.reader(SupplyRecord.self, file, header)
      case .storage: PartReader.reader(StorageRecord.self, file, header)
      case .cooling: PartReader.reader(CoolingRecord.self, file, header)
      case .adapter: PartReader.reader(AdapterRecord.self, file, header)
      case .case: PartReader.reader(EnclosureRecord.self, file, header)
      }
  }

  private static func reader<Spec: PartSpecRecord>(
    _: Spec.Type, _ file: CompiledFile, _ header: Range<Int>
  ) -> @Sendable (Range<Int>) -> Part? {
    let reader = RowReader(PartRecord<Spec>.schema, file, header: header)
    return { line in
      var record = PartRecord<Spec>()
      reader.read(line, into: &record)
      return record.part
    }
  }
}

extension Part {
  /// What stands for a row that cannot be read, which the tests rule out.
  fileprivate static let unreadable = Part(
    id: "", name: "", price: nil, peak: nil, idle: nil, source: "", asOf: CivilDate(dayNumber: 0), estimated: [],
    search: "", spec: .enclosure(Enclosure()))
}
