/// A table in plain text, with cells that wrap.
public struct TextTable: Sendable {
  /// A column of a table.
  public struct Column: Hashable, Sendable {
    /// The heading; empty where the cells speak for themselves.
    public let title: String
    /// Whether the cells stand at the right; such cells never wrap.
    public let isRight: Bool

    /// A column whose cells stand at the left.
    public static func left(_ title: String = "") -> Column { Column(title: title, isRight: false) }

    /// A column whose cells stand at the right, as numbers do.
    public static func right(_ title: String = "") -> Column { Column(title: title, isRight: true) }
  }

  private let columns: [Column]
  private let widths: [Int]
  private static let gap = 2
  private static let least = 12

  /// Fits columns to their rows.
  /// - Parameters:
  ///   - columns: the columns.
  ///   - rows: the cells of all rows.
  ///   - width: columns of the screen or page; left-hand cells wrap to stay within it.
  public init(_ columns: [Column], rows: [[String]], width: Int) {
    self.columns = columns
    var widths = columns.indices.map { i in
      rows.reduce(columns[i].title.count) { i < $1.count ? max($0, $1[i].count) : $0 }
    }
    var excess = widths.reduce(0, +) + TextTable.gap * (columns.count - 1) - width
    while excess > 0, let widest = TextTable.widest(columns, widths) {
      widths[widest] -= 1
      excess -= 1
    }
    self.widths = widths
  }

  /// The heading; `nil` when no column has one.
  public var heading: String? {
    columns.allSatisfy(\.title.isEmpty) ? nil : line(columns.map(\.title))
  }

  /// A row, on as many lines as its cells need.
  public func lines(_ cells: [String]) -> [String] {
    let wrapped = zip(zip(columns, cells), widths).map {
      $0.0.isRight ? [$0.1] : $0.1.wrapped($1)
    }
    return (0..<(wrapped.map(\.count).max() ?? 0)).map { i in line(wrapped.map { i < $0.count ? $0[i] : "" }) }
  }

  private func line(_ cells: [String]) -> String {
    let padded = zip(zip(cells, columns), widths).map { $0.0.padded($1, right: $0.1.isRight) }
    return padded.joined(separator: String(repeating: " ", count: TextTable.gap)).droppingTrailingSpaces
  }

  private static func widest(_ columns: [Column], _ widths: [Int]) -> Int? {
    columns.indices.filter { !columns[$0].isRight && widths[$0] > least }.max { widths[$0] < widths[$1] }
  }
}

extension String {
  /// The text without the spaces at its end.
  var droppingTrailingSpaces: String {
    var text = Substring(self)
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
