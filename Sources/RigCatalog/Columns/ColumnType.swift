/// What the cells of a column hold.
public enum ColumnType: Hashable, Sendable {
  /// Words.
  case text
  /// A decimal number.
  case number
  /// A whole number.
  case integer
  /// `true` or `false`.
  case flag
}

/// What is known of a column without knowing what its cells become.
public struct CatalogColumn: Hashable, Sendable {
  /// The name in the header.
  public let name: String
  /// What its cells hold.
  public let type: ColumnType
  /// Whether a new row must have it.
  public let isRequired: Bool
}

/// A cell's value.
public enum CatalogValue: Hashable, Sendable {
  /// An empty cell.
  case empty
  /// Words.
  case text(String)
  /// A number.
  case number(Double)
  /// True or false.
  case flag(Bool)
}
