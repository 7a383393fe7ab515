import RigModel

/// The rows of a person's own part files that stand for themselves: new parts, of each of which one row speaks.
///
/// They are checked once, as they are opened, and read when they are looked at: of many thousands a plan names a few.
struct OwnLines: Sendable {
  /// A file and its rows among all of them.
  struct File: Sendable {
    let kind: PartKind
    let bytes: [UInt8]
    let header: Range<Int>
    /// The place of the id in a row.
    let id: Int
    let rows: Range<Int>
  }

  private(set) var files: [File] = []
  /// Where each row begins and ends in its file, without its line end.
  private var places: [(start: UInt32, end: UInt32)] = []
  private var ids = HashedPlaces()
  /// A hash of each name.
  private var names: [UInt32] = []

  /// How many rows there are.
  var count: Int { places.count }

  /// Reserves room for rows.
  mutating func reserve(_ more: Int) {
    places.reserveCapacity(places.count + more)
    names.reserveCapacity(places.count + more)
  }

  /// Adds a row to the file that is added next.
  /// - Parameter hash: that of its id.
  mutating func add(_ range: Range<Int>, hash: UInt64, name: CellText) {
    places.append((UInt32(range.lowerBound), UInt32(range.upperBound)))
    ids.append(hash)
    names.append(OwnLines.hash(name.hasDoubledQuotes ? Array(name.text.utf8)[...] : name.slice))
  }

  private static func hash(_ name: some Sequence<UInt8>) -> UInt32 {
    UInt32(truncatingIfNeeded: HashedPlaces.hash(name))
  }

  /// Rows of a name, and perhaps some others.
  func rows(named name: String, among rows: Range<Int>) -> [Int] {
    let hash = OwnLines.hash(name.utf8)
    return rows.filter { names[$0] == hash }
  }

  /// Adds the file whose rows were just added.
  mutating func add(_ bytes: [UInt8], _ kind: PartKind, header: Range<Int>, id: Int) {
    let first = files.last?.rows.upperBound ?? 0
    files.append(File(kind: kind, bytes: bytes, header: header, id: id, rows: first..<places.count))
  }

  /// The rows of a kind, whose files stand together.
  func rows(of kind: PartKind) -> Range<Int> {
    let own = files.filter { $0.kind == kind }
    guard let first = own.first, let last = own.last else { return 0..<0 }
    return first.rows.lowerBound..<last.rows.upperBound
  }

  /// The file of a row, by its place.
  func file(of row: Int) -> Int { files.firstIndex { row < $0.rows.upperBound } ?? 0 }

  /// The bytes of a row, without its line end.
  func line(_ row: Int) -> [UInt8] {
    Array(files[file(of: row)].bytes[Int(places[row].start)..<Int(places[row].end)])
  }

  /// The kind of a row.
  func kind(of row: Int) -> PartKind { files[file(of: row)].kind }

  /// Whether an id with a hash is among them.
  func has(_ hash: UInt64) -> Bool { ids.place(of: hash) != nil }

  /// The row of an id.
  func row(of id: String) -> Int? {
    guard let row = ids.place(of: HashedPlaces.hash(id.utf8)) else { return nil }
    let (line, place) = (line(row), files[file(of: row)].id)
    var isFound = false
    CSVLine.forEachCell(of: line, upTo: place) { isFound = $0 == place && CellText($1, in: line).equals(id) }
    return isFound ? row : nil
  }
}
