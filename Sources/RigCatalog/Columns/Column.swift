import RigModel

/// A column of one kind of file: its name, what its cells may hold, and where in a record the value goes.
struct Column<Record>: Sendable {
  /// Puts a cell that is not empty into a record, or says what was found instead of what was expected.
  typealias Reader = @Sendable (inout Record, CellText) -> String?

  let name: String
  let type: ColumnType
  /// What an error says was expected, put together when there is one.
  private let expectation: @Sendable () -> String
  var isRequired = false
  let read: Reader

  init(
    name: String, type: ColumnType, expected: @autoclosure @escaping @Sendable () -> String, isRequired: Bool = false,
    read: @escaping Reader
  ) {
    (self.name, self.type, expectation) = (name, type, expected)
    (self.isRequired, self.read) = (isRequired, read)
  }

  /// What an error says was expected.
  var expected: String { expectation() }

  /// The same column, which a new row must have.
  var required: Self {
    var column = self
    column.isRequired = true
    return column
  }

  var info: CatalogColumn { CatalogColumn(name: name, type: type, isRequired: isRequired) }

  /// The same column of a record that holds this record.
  func lifted<Outer>(_ path: @escaping @Sendable (inout Outer, CellText, Reader) -> String?) -> Column<Outer> {
    Column<Outer>(name: name, type: type, expected: expectation(), isRequired: isRequired) { path(&$0, $1, read) }
  }
}

extension Column {
  /// Any text.
  static func text(_ name: String, _ store: @escaping @Sendable (inout Record, String) -> Void) -> Self {
    Self(name: name, type: .text, expected: "text") { record, cell in
      store(&record, cell.text)
      return nil
    }
  }

  /// Any text, which is listed but goes nowhere.
  static func text(_ name: String) -> Self { Self(name: name, type: .text, expected: "text") { _, _ in nil } }

  /// A finite number in a range.
  static func number(
    _ name: String, _ range: ClosedRange<Double>,
    _ store: @escaping @Sendable (inout Record, Double) -> Void = { _, _ in }
  ) -> Self {
    Self(name: name, type: .number, expected: "a number") { record, cell in
      switch DecimalText.read(cell.slice) {
      case .malformed: return "found \(cell.shown), expected a number"
      case .infinite: return "found \(cell.text), expected a finite number"
      case .number(let number):
        guard range.contains(number) else { return "found \(cell.text), expected \(Wording.range(range))" }
        store(&record, number)
        return nil
      }
    }
  }

  /// A whole number in a range.
  static func integer(
    _ name: String, _ range: ClosedRange<Int>, _ store: @escaping @Sendable (inout Record, Int) -> Void = { _, _ in }
  ) -> Self {
    let bounds = Double(range.lowerBound)...Double(range.upperBound)
    return Self(name: name, type: .integer, expected: "a whole number") { record, cell in
      guard case .number(let number) = DecimalText.read(cell.slice), number.rounded() == number else {
        return "found \(cell.shown), expected a whole number"
      }
      guard bounds.contains(number) else { return "found \(cell.text), expected \(Wording.range(bounds))" }
      store(&record, Int(number))
      return nil
    }
  }

  /// `true`, `yes`, `false` or `no`.
  static func flag(_ name: String, _ store: @escaping @Sendable (inout Record, Bool) -> Void = { _, _ in }) -> Self {
    Self(name: name, type: .flag, expected: "true or false") { record, cell in
      guard let flag = cell.flag else { return Wording.choice(cell.text, of: ["true", "false"]) }
      store(&record, flag)
      return nil
    }
  }
}

extension CellText {
  /// The cell as true or false.
  var flag: Bool? {
    if equals("true") || equals("yes") { return true }
    return equals("false") || equals("no") ? false : nil
  }
}
