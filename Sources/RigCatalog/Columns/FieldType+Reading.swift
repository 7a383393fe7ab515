import RigModel

extension FieldType {
  /// What a list of cells shows them as.
  var columnType: ColumnType {
    switch self {
    case .number: .number
    case .integer: .integer
    case .flag: .flag
    default: .text
    }
  }

  /// What an error says was expected.
  var expected: String {
    switch self {
    case .text: "text"
    case .number: "a number"
    case .integer: "a whole number"
    case .flag: "true or false"
    case .date: "a date such as 2026-07-17, 2026-07 or 2026"
    case .word(_, let all): Wording.list(all(), "or")
    case .words: "words"
    case .plugs: CellGrammar.expectedPlugs
    case .lots: LotText.expected
    case .id: "small letters, digits, '.', '_' and '-'"
    case .currency: "a code of three capitals such as EUR"
    case .country: "a country code of two capitals such as FR"
    case .pattern(let expected, _): expected
    }
  }

  /// Reads a cell that is not empty.
  func read(_ cell: CellText) -> CellReading {
    switch self {
    case .text: .value(.text(cell.text))
    case .number(let range): FieldType.number(cell, range)
    case .integer(let range): FieldType.integer(cell, range)
    case .flag: cell.flag.map { .value(.flag($0)) } ?? .fault(Wording.choice(cell.text, of: ["true", "false"]))
    case .word(let isKnown, let all):
      isKnown(cell.text) ? .value(.text(cell.text)) : .fault(Wording.choice(cell.text, of: all()))
    case .words: .value(.words(cell.words))
    default: parsed(cell).map { .value($0) } ?? .fault("found \(cell.shown), expected \(expected)")
    }
  }

  /// Whether a cell that is not empty can be read; of texts no copy is made.
  func accepts(_ cell: CellText) -> Bool {
    switch self {
    case .text, .words: true
    case .id: CellGrammar.isID(cell.slice)
    case .plugs: CellGrammar.isPlugs(cell)
    default: if case .value = read(cell) { true } else { false }
    }
  }

  private func parsed(_ cell: CellText) -> FieldValue? {
    switch self {
    case .date: CivilDate(ascii: Array(cell.slice)).map { .date($0) }
    case .plugs: CellGrammar.plugs(cell).map { .text($0) }
    case .lots: LotText.read(cell.text).map { .lots($0) }
    case .id: CellGrammar.id(cell).map { .text($0) }
    case .currency: CellGrammar.currency(cell).map { .text($0.rawValue) }
    case .country: CellGrammar.country(cell).map { .text($0) }
    case .pattern(_, let isRight): isRight(cell.text) ? .text(cell.text) : nil
    default: nil
    }
  }

  private static func number(_ cell: CellText, _ range: ClosedRange<Double>) -> CellReading {
    switch DecimalText.read(cell.slice) {
    case .malformed: .fault("found \(cell.shown)\(comma(in: cell)), expected a number")
    case .infinite: .fault("found \(Wording.cut(cell.text)), expected a finite number")
    case .number(let number):
      range.contains(number)
        ? .value(.number(number)) : .fault("found \(Wording.cut(cell.text)), expected \(Wording.range(range))")
    }
  }

  /// What is wrong with digits that have a comma.
  private static func comma(in cell: CellText) -> String {
    let isNumber = cell.slice.allSatisfy { $0 &- 48 < 10 || [43, 44, 45, 46].contains($0) }
    return isNumber && cell.slice.contains(UInt8(ascii: ",")) ? " with a comma, where the decimal mark is a point" : ""
  }

  private static func integer(_ cell: CellText, _ range: ClosedRange<Int>) -> CellReading {
    guard case .number(let number) = DecimalText.read(cell.slice), number.rounded() == number else {
      return .fault("found \(cell.shown), expected a whole number")
    }
    let bounds = Double(range.lowerBound)...Double(range.upperBound)
    guard bounds.contains(number) else {
      return .fault("found \(Wording.cut(cell.text)), expected \(Wording.range(bounds))")
    }
    return .value(.number(number))
  }
}

extension CellText {
  /// The words of the cell.
  fileprivate var words: [String] {
    slice.split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The cell as true or false.
  var flag: Bool? {
    if equals("true") || equals("yes") { return true }
    return equals("false") || equals("no") ? false : nil
  }
}
