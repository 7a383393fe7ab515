/// A row of a CSV file from outside whose columns are found by their names.
struct CSVEntry {
  let places: [String: Int]
  let cells: [CSVCell]
  let bytes: [UInt8]

  /// A cell; empty when there is none.
  subscript(_ column: String) -> String { cell(column)?.text ?? "" }

  /// Whether a cell holds just this word.
  func has(_ column: String, _ word: String) -> Bool { cell(column)?.equals(word) ?? false }

  /// A number; `nil` when the cell is empty.
  func number(_ column: String) throws(Refusal) -> Double? {
    guard let cell = cell(column), !cell.isEmpty else { return nil }
    guard case .number(let number) = DecimalText.read(cell.slice) else {
      throw Refusal(message: "\(column): found \(cell.shown), expected a number")
    }
    return number
  }

  private func cell(_ column: String) -> CellText? {
    guard let place = places[column], place < cells.count else { return nil }
    return CellText(cells[place], in: bytes)
  }
}
