/// A rectangle of cells; its sides are never negative, and no arithmetic on it can overflow.
public struct Rect: Hashable, Sendable {
  /// Coordinates are kept within plus and minus this.
  static let reach = 1 << 20

  /// The rectangle without cells.
  public static let zero = Rect(x: 0, y: 0, width: 0, height: 0)

  /// The leftmost column.
  public let x: Int

  /// The topmost row.
  public let y: Int

  /// The number of columns.
  public let width: Int

  /// The number of rows.
  public let height: Int

  /// Creates a rectangle; a negative side becomes 0.
  public init(x: Int, y: Int, width: Int, height: Int) {
    self.x = Rect.clamp(x, from: -Rect.reach)
    self.y = Rect.clamp(y, from: -Rect.reach)
    self.width = Rect.clamp(width, from: 0)
    self.height = Rect.clamp(height, from: 0)
  }

  /// The first column right of it.
  public var maxX: Int { x + width }

  /// The first row below it.
  public var maxY: Int { y + height }

  /// Whether it holds no cell.
  public var isEmpty: Bool { width == 0 || height == 0 }

  /// Its extent.
  public var size: Size { Size(columns: width, rows: height) }

  /// Whether the point lies in it.
  public func contains(_ point: Point) -> Bool {
    point.x >= x && point.x < maxX && point.y >= y && point.y < maxY
  }

  /// The cells it shares with another; empty when they do not meet.
  public func intersection(_ other: Rect) -> Rect {
    let left = max(x, other.x)
    let top = max(y, other.y)
    return Rect(x: left, y: top, width: min(maxX, other.maxX) - left, height: min(maxY, other.maxY) - top)
  }

  /// The same rectangle elsewhere.
  public func moved(x columns: Int = 0, y rows: Int = 0) -> Rect {
    Rect(
      x: x + Rect.clamp(columns, from: -Rect.reach), y: y + Rect.clamp(rows, from: -Rect.reach),
      width: width, height: height)
  }

  static func clamp(_ value: Int, from low: Int) -> Int { min(max(value, low), reach) }
}
