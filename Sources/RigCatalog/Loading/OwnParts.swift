import RigModel

/// New parts of a person's own files, read when they are looked at; the last ones are kept.
final class OwnParts: Sendable {
  /// What reads the rows of a file, each made when it is first needed.
  private final class Readers: Sendable {
    let file: OwnLines.File
    let layout: PartLayout
    let part = Memo<RowReader<PartRecord>?>(nil)
    let prices = Memo<RowReader<PartRecord>?>(nil)
    let label = Memo<RowReader<PartRecord>?>(nil)

    init(_ file: OwnLines.File) { (self.file, layout) = (file, file.kind.layout) }
  }

  /// A screen shows a few dozen, and a fix looks at all parts of a kind.
  private static let kept = 16_384
  private let lines: OwnLines
  private let readers: [Readers]
  private let known = Memo<[Int: Part?]>([:])

  init(_ lines: OwnLines) { (self.lines, readers) = (lines, lines.files.map(Readers.init)) }

  func rows(of kind: PartKind) -> Range<Int> { lines.rows(of: kind) }

  func row(of id: String) -> Int? { lines.row(of: id) }

  /// Rows of a name, and perhaps some others.
  func rows(named name: String, among rows: Range<Int>) -> [Int] { lines.rows(named: name, among: rows) }

  /// The part of a row; `nil` for one that cannot be read, which was ruled out.
  func part(_ row: Int) -> Part? {
    let own = readers[lines.file(of: row)]
    return known.value(for: row, limit: OwnParts.kept) {
      read(row, own, own.part) { PartRecord.schema(own.file.kind, own.layout) }.part(own.layout)
    }
  }

  /// What is known of its price, without the rest of it.
  func prices(_ row: Int) -> PartPrices? {
    let own = readers[lines.file(of: row)]
    return read(row, own, own.prices) { PartRecord.prices(of: own.file.kind) }.prices
  }

  /// What it is called, without the rest of it.
  func label(_ row: Int) -> PartLabel {
    let own = readers[lines.file(of: row)]
    let record = read(row, own, own.label) { PartRecord.label(of: own.file.kind, own.layout) }
    return PartLabel(name: record.name, own.layout.make(record.own))
  }

  private func read(
    _ row: Int, _ own: Readers, _ reader: Memo<RowReader<PartRecord>?>, _ schema: () -> Schema<PartRecord>
  ) -> PartRecord {
    var record = PartRecord()
    let reader = reader.value { RowReader(schema(), header: Array(own.file.bytes[own.file.header])) }
    reader.read(lines.line(row), into: &record)
    return record
  }
}
