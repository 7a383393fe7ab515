/// `nvidia-smi --query-gpu=… --format=csv`, columns in any order, with or without units, once or again and again.
struct ListReader {
  /// What a column says of more than a card.
  private enum Role {
    case driver
    case mark
    case moment
  }

  /// A column: what it says of a card, and of more.
  private struct Column {
    let store: CardKeys.Store?
    let role: Role?
    /// Whether it is looked at.
    var isRead: Bool { store != nil || role != nil }

    init(_ key: String) {
      store = known[key]
      role = Column.roles[key]
    }

    private static let roles: [String: Role] = [
      "driverversion": .driver, "uuid": .mark, "gpuuuid": .mark, "timestamp": .moment,
    ]
  }

  private var readout = Readout(.list)
  private var shelf = CardShelf()
  private var header: Bytes = []
  private var separator = UInt8(ascii: ",")
  /// Whether blanks stand behind commas.
  private var isSpaced = false
  private var columns: [Column] = []
  /// Where the cells of a row end.
  private var ends: [Int] = []
  /// Rows of the same moment, by which rows that name no card are told apart.
  private var row = 0
  private var moment: Bytes = []

  static func read(_ text: CleanText) -> Readout? {
    guard text.lines.contains(where: { isHeader(text.trimmed($0)) }) else { return nil }
    var reader = ListReader()
    let last = text.lines.count - 1
    for (place, line) in text.lines.enumerated() where !line.trimmed.isEmpty {
      reader.take(text.trimmed(line), mayBeCut: place == last && text.endsOpen)
    }
    reader.readout.cards = reader.shelf.cards
    return reader.readout
  }

  private mutating func take(_ line: Bytes, mayBeCut: Bool) {
    // Rows begin with numbers or names, headers with small letters.
    if columns.isEmpty || line[line.startIndex] &- 97 < 26, line == header || ListReader.isHeader(line) {
      return begin(line)
    }
    guard !columns.isEmpty, line.count < 16384 else { return }
    part(line)
    guard ends.count > 1, ends.count <= columns.count else { return end() }
    // What is cut off in a cell is no value.
    let isCut = ends.count < columns.count
    if isCut { readout.cut = [.list] }
    if isCut || mayBeCut && line[line.endIndex - 1].isDigit { ends.removeLast() }
    takeCells(of: line)
  }

  /// Finds where cells end; a comma without a blank behind it, in a list that has others, stands for a decimal point.
  private mutating func part(_ line: Bytes) {
    ends.removeAll(keepingCapacity: true)
    for place in line.indices where line[place] == separator {
      if isSpaced, place + 1 < line.endIndex, line[place + 1].isDigit { continue }
      ends.append(place)
    }
    ends.append(line.endIndex)
  }

  /// Rows end where something else begins; another header may follow.
  private mutating func end() { (columns, row) = ([], 0) }

  private mutating func begin(_ line: Bytes) {
    row = 0
    guard columns.isEmpty || line != header else { return }
    (header, separator) = (line, ListReader.separator(of: line))
    isSpaced = separator == UInt8(ascii: ",") && line.after(", ") != nil
    columns = line.parts(at: separator).map { Column(ListReader.key($0)) }
  }

  private mutating func takeCells(of line: Bytes) {
    var (reading, marks, start) = (CardReading(), [CardShelf.Mark](), line.startIndex)
    for (end, column) in zip(ends, columns) {
      if column.isRead { take(line[start..<end].bare, column, &reading, &marks) }
      start = end + 1
    }
    if let index = reading.index { marks.append(.index(index)) }
    if marks.isEmpty, reading.bus == nil { marks = [.row(row)] }
    reading.index = reading.index ?? row
    row += 1
    if line.has("GPU is lost"), let bus = reading.bus, !readout.lost.contains(bus) { readout.lost.append(bus) }
    shelf.add(reading, marks: marks)
  }

  private mutating func take(
    _ cell: Bytes, _ column: Column, _ reading: inout CardReading, _ marks: inout [CardShelf.Mark]
  ) {
    column.store?(&reading, cell)
    switch column.role {
    case .driver: if readout.driver == nil { readout.driver = Amount.word(cell) }
    case .mark: if let word = Amount.word(cell) { marks.append(.name(word)) }
    case .moment: if cell != moment { (moment, row) = (cell, 0) }
    case nil: break
    }
  }

  private static let known = CardKeys.sections[""] ?? [:]

  private static func isHeader(_ line: Bytes) -> Bool {
    guard let first = line.first, !first.isDigit, line.count < 4096, isList(line) else { return false }
    return line.parts(at: separator(of: line)).count { known[key($0)] != nil } >= 2
  }

  /// Whether a line has several cells; what else tools print has colons.
  private static func isList(_ line: Bytes) -> Bool {
    var hasSeparator = false
    for byte in line {
      if byte == UInt8(ascii: ":") { return false }
      hasSeparator = hasSeparator || isSeparator(byte)
    }
    return hasSeparator
  }

  /// Commas as the tool prints them, and what tables of offices put in their place.
  private static func isSeparator(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: "\t")
  }

  private static func key(_ cell: Bytes) -> String { cell.prefix { $0 != UInt8(ascii: "[") }.key }
}

extension ListReader {
  /// What parts the cells of a header, and of the rows below it.
  private static func separator(of header: Bytes) -> UInt8 {
    header.contains(UInt8(ascii: "\t"))
      ? UInt8(ascii: "\t") : header.contains(UInt8(ascii: ";")) ? UInt8(ascii: ";") : UInt8(ascii: ",")
  }
}
