/// The extent of a screen in character cells; never negative, never absurd.
public struct Size: Hashable, Sendable, CustomStringConvertible {
  /// The largest extent that is honored in either direction.
  public static let limit = 4096

  /// What a terminal has when it does not say.
  public static let standard = Size(columns: 80, rows: 24)

  /// The number of columns.
  public let columns: Int

  /// The number of rows.
  public let rows: Int

  /// Creates a size, brought into 0…``limit``.
  public init(columns: Int, rows: Int) {
    self.columns = min(max(columns, 0), Size.limit)
    self.rows = min(max(rows, 0), Size.limit)
  }

  /// The whole of it as a rectangle.
  public var bounds: Rect { Rect(x: 0, y: 0, width: columns, height: rows) }

  /// Whether it holds no cell at all.
  public var isEmpty: Bool { columns == 0 || rows == 0 }

  /// The size as a person writes it, such as `80x24`.
  public var description: String { "\(columns)x\(rows)" }
}

/// A cell's place: columns from the left, rows from the top, both from 0.
public struct Point: Hashable, Sendable {
  /// The column.
  public var x: Int

  /// The row.
  public var y: Int

  /// Creates a point.
  public init(x: Int, y: Int) {
    self.x = x
    self.y = y
  }
}
