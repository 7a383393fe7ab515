/// `nvidia-smi --query-gpu=… --format=csv`, columns in any order, with or without units.
enum ListReader {
  static func read(_ text: CleanText) -> Readout? {
    guard let head = text.lines.firstIndex(where: { isHeader(text.trimmed($0)) }) else { return nil }
    let keys = cells(text.text(text.lines[head])).map(key)
    var readout = Readout(.list)
    for (place, line) in text.lines.enumerated().dropFirst(head + 1) {
      var cells = cells(text.text(line))
      guard cells.count > 1, cells.count <= keys.count else {
        if text.trimmed(line).isEmpty { continue }
        break
      }
      if cells.count < keys.count {
        // What is cut off in a cell is no value.
        cells.removeLast()
        readout.cut = [.list]
      } else if place == text.lines.count - 1, text.endsOpen, isDigit(cells.last) {
        cells.removeLast()
      }
      take(cells, keys, into: &readout)
    }
    return readout
  }

  private static func isDigit(_ cell: Substring?) -> Bool { cell?.last?.isNumber ?? false }

  private static func take(_ cells: [Substring], _ keys: [String], into readout: inout Readout) {
    var reading = CardReading()
    for (key, cell) in zip(keys, cells) {
      if key == "driverversion" { readout.driver = readout.driver ?? Amount.word(cell) }
      CardKeys.sections[""]?[key]?(&reading, cell)
    }
    reading.index = reading.index ?? readout.cards.count
    readout.cards.append(Card(reading))
  }

  private static func isHeader(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.count < 4096, line.contains(where: isSeparator) else { return false }
    let known = CardKeys.sections[""] ?? [:]
    return cells(String(decoding: line, as: UTF8.self)).count { known[key($0)] != nil } >= 2
  }

  /// Commas as the tool prints them, and what tables of offices put in their place.
  private static func isSeparator(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: "\t")
  }

  private static func key(_ cell: Substring) -> String { cell.prefix { $0 != "[" }.key }

  /// Parts a line; a comma without a blank behind it, in a line that has others, stands for a decimal point.
  private static func cells(_ line: String) -> [Substring] {
    let separator: Character = line.contains("\t") ? "\t" : line.contains(";") ? ";" : ","
    let parts = line.split(separator: separator, omittingEmptySubsequences: false)
    let isSpaced = separator == "," && parts.count > 2 && parts.dropFirst().count { $0.first == " " } * 2 > parts.count
    var cells: [Substring] = []
    for part in parts {
      if isSpaced, let last = cells.last, part.first?.isNumber ?? false {
        cells[cells.count - 1] = line[last.startIndex..<part.endIndex]
      } else {
        cells.append(part)
      }
    }
    return cells.map(bare)
  }

  private static func bare(_ cell: Substring) -> Substring {
    let start = cell.drop { $0 == " " || $0 == "\"" }
    return start.prefix(start.count - start.reversed().prefix { $0 == " " || $0 == "\"" }.count)
  }
}
