import CCatalog
import RigModel

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A catalog file that is compiled in, read where it lies.
struct CompiledFile: Sendable {
  /// What the file is about.
  let kind: CatalogKind
  private let place: Int

  /// The file of a kind.
  init?(_ kind: CatalogKind) {
    let isWanted = { (place: Int) in strcmp(ccatalog_table(place).name, kind.rawValue) == 0 }
    guard let place = (0..<ccatalog_table_count()).first(where: isWanted) else { return nil }
    (self.kind, self.place) = (kind, place)
  }

  /// The day that undated rows would count from; all rows have a date.
  static let written = CivilDate(dayNumber: 0)

  /// The bytes of the file, which stay where they are.
  var bytes: UnsafeRawBufferPointer {
    let file = ccatalog_table(place)
    return UnsafeRawBufferPointer(start: file.bytes, count: file.length)
  }

  /// The header and the rows, without their ends; no cell of a compiled-in file holds a line end.
  var lines: [Range<Int>] {
    var ends = LineEnds(bytes)
    var start = 0
    var lines: [Range<Int>] = []
    while let end = ends.next() {
      if end > start { lines.append(start..<end) }
      start = end + 1
    }
    return lines
  }

  /// Whether a line begins with a word and a comma.
  func line(_ line: Range<Int>, hasID word: String) -> Bool {
    let end = line.lowerBound + word.utf8.count
    return end < line.upperBound && bytes[end] == UInt8(ascii: ",") && bytes.holds(word, at: line.lowerBound)
  }

  /// Where the cell at a place of a line begins, counted from 0; those before it have no quotes.
  private func start(of place: Int, in line: Range<Int>) -> Int? {
    let bytes = bytes
    var start = line.lowerBound
    for _ in 0..<place {
      guard let comma = bytes.place(of: UInt8(ascii: ","), in: start..<line.upperBound) else { return nil }
      start = comma + 1
    }
    return start
  }

  /// The cell at a place of a line, counted from 0; it and those before it have no quotes.
  func text(_ line: Range<Int>, at place: Int) -> String {
    guard let start = start(of: place, in: line) else { return "" }
    let end = bytes.place(of: UInt8(ascii: ","), in: start..<line.upperBound) ?? line.upperBound
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  /// Whether a word is the cell at a place of a line, counted from 0; it and those before it have no quotes.
  func line(_ line: Range<Int>, hasCell word: String, at place: Int) -> Bool {
    guard let start = start(of: place, in: line) else { return false }
    let bytes = bytes
    let end = start + word.utf8.count
    let isWhole = end == line.upperBound || end < line.upperBound && bytes[end] == UInt8(ascii: ",")
    return isWhole && bytes.holds(word, at: start)
  }
}

/// The places where lines end.
struct LineEnds: IteratorProtocol {
  private let bytes: UnsafeRawBufferPointer
  private var place = 0

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  mutating func next() -> Int? {
    guard place < bytes.count else { return nil }
    let end = bytes.place(of: UInt8(ascii: "\n"), in: place..<bytes.count) ?? bytes.count
    place = end + 1
    return end
  }
}
