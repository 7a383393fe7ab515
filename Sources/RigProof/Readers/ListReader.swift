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
  private var columns: [Column] = []
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
    var cells = ListReader.cells(line, at: separator)
    guard cells.count > 1, cells.count <= columns.count else { return end() }
    if cells.count < columns.count {
      // What is cut off in a cell is no value.
      cells.removeLast()
      readout.cut = [.list]
    } else if mayBeCut, cells.last?.last?.isDigit ?? false {
      cells.removeLast()
    }
    take(cells)
  }

  /// Rows end where something else begins; another header may follow.
  private mutating func end() { (columns, row) = ([], 0) }

  private mutating func begin(_ line: Bytes) {
    row = 0
    guard columns.isEmpty || line != header else { return }
    (header, separator) = (line, ListReader.separator(of: line))
    columns = ListReader.cells(line, at: separator).map { Column(ListReader.key($0)) }
  }

  private mutating func take(_ cells: [Bytes]) {
    var (reading, marks) = (CardReading(), [String]())
    for (cell, column) in zip(cells, columns) {
      column.store?(&reading, cell)
      guard let role = column.role else { continue }
      switch role {
      case .driver: if readout.driver == nil { readout.driver = Amount.word(cell) }
      case .mark: if let word = Amount.word(cell) { marks.append(word) }
      case .moment: if cell != moment { (moment, row) = (cell, 0) }
      }
    }
    if let index = reading.index { marks.append("index \(index)") }
    if marks.isEmpty, reading.bus == nil { marks = ["row \(row)"] }
    reading.index = reading.index ?? row
    row += 1
    shelf.add(reading, marks: marks)
  }

  private static let known = CardKeys.sections[""] ?? [:]

  private static func isHeader(_ line: Bytes) -> Bool {
    guard let first = line.first, !first.isDigit, line.count < 4096, isList(line) else { return false }
    return cells(line, at: separator(of: line)).count { known[key($0)] != nil } >= 2
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

  /// Parts a line; a comma without a blank behind it, in a line that has others, stands for a decimal point.
  private static func cells(_ line: Bytes, at separator: UInt8) -> [Bytes] {
    let isSpaced = separator == UInt8(ascii: ",") && hasBlanks(line)
    var (cells, start): ([Bytes], Int) = ([], line.startIndex)
    cells.reserveCapacity(32)
    for place in line.indices where line[place] == separator {
      if isSpaced, place + 1 < line.endIndex, line[place + 1].isDigit { continue }
      cells.append(line[start..<place].bare)
      start = place + 1
    }
    cells.append(line[start...].bare)
    return cells
  }

  /// Whether blanks stand behind most commas of a line, and there are several.
  private static func hasBlanks(_ line: Bytes) -> Bool {
    var (commas, blanks) = (0, 0)
    for place in line.indices where line[place] == UInt8(ascii: ",") {
      commas += 1
      if place + 1 < line.endIndex, line[place + 1] == 32 { blanks += 1 }
    }
    return commas > 1 && blanks * 2 > commas + 1
  }
}
