import RigModel

/// The rows of one kind as they were written, overlays included; a cell becomes a value when it is asked for.
public struct CatalogTable: Sendable {
  private let table: KindTable

  init(_ table: KindTable) { self.table = table }

  /// What the rows are about.
  public var kind: CatalogKind { table.kind }

  /// The columns in the order in which they are listed.
  public var columns: [CatalogColumn] { table.columns }

  /// How many rows there are.
  public var rowCount: Int { table.rowCount }

  /// The ids in the order of the rows.
  public var ids: [String] { (0..<rowCount).map { text($0, 0) } }

  /// The row of an id.
  public func row(of id: String) -> Int? { table.rows[id] }

  /// A cell as it was written; empty when no file has it.
  public func text(_ row: Int, _ column: Int) -> String { table.cell(row, column)?.text ?? "" }

  /// A cell's value.
  public func value(_ row: Int, _ column: Int) -> CatalogValue {
    guard let cell = table.cell(row, column), !cell.isEmpty else { return .empty }
    switch columns[column].type {
    case .text: return .text(cell.text)
    case .flag: return .flag(cell.flag ?? false)
    case .number, .integer:
      guard case .number(let number) = DecimalText.read(cell.slice) else { return .text(cell.text) }
      return .number(number)
    }
  }

  /// The values of a row, column by column.
  public func values(_ row: Int) -> [CatalogValue] { columns.indices.map { value(row, $0) } }

  /// The values of all rows.
  public var rows: some Sequence<[CatalogValue]> { (0..<rowCount).lazy.map(values) }
}
