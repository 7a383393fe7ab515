/// Widths of a comparison's columns, and its rows cut into lines: a sign, a label, and a column for each plan.
public struct ComparisonLayout: Sendable {
  /// Columns of the label.
  public let label: Int
  /// Columns of each plan, without the place of its mark.
  public let widths: [Int]
  /// Columns between a plan's column and the one before it.
  public let gap: Int

  /// What stands before a row in which the plans differ.
  public static let differs = "≠"
  /// What stands behind the best figures of a row.
  public static let best = "✓"

  private static let leastCell = 11
  private static let most = 4

  /// Fits a comparison into so many columns; a number is never cut, so very long ones take more.
  /// - Parameters:
  ///   - comparison: the plans side by side.
  ///   - width: columns in all.
  ///   - plans: how many of the plans, the first ones; all when `nil`.
  ///   - isOneLine: whether every row must do with one line.
  public init(_ comparison: PlanComparison, width: Int, plans: Int? = nil, isOneLine: Bool = false) {
    let count = plans ?? comparison.names.count
    gap = count > 2 ? 1 : 2
    var columns = [comparison.rows.map(\.label.count).max() ?? 0]
    var floors = [isOneLine ? (count > 1 ? 16 : 6) : count > 2 ? 18 : 24]
    for place in 0..<count {
      let cells = comparison.rows.map { $0.cells[place] }
      columns.append(max(cells.map(\.count).max() ?? 0, comparison.names[place].count))
      let numbers = comparison.rows.map { $0.leastWidth(place, isOneLine: isOneLine) }
      floors.append(max(numbers.max() ?? 0, ComparisonLayout.leastCell))
    }
    ComparisonLayout.shrink(&columns, floors, to: width - 2 - count * (gap + 2))
    (label, widths) = (columns[0], Array(columns.dropFirst()))
  }

  /// Columns of a row.
  public var total: Int { 2 + label + widths.reduce(0) { $0 + gap + $1 + 2 } }

  /// Takes from the widest column until all fit or none can give any more.
  private static func shrink(_ columns: inout [Int], _ floors: [Int], to width: Int) {
    var excess = columns.reduce(0, +) - width
    while excess > 0 {
      let able = columns.indices.filter { columns[$0] > floors[$0] }
      guard let widest = able.max(by: { columns[$0] < columns[$1] }) else { return }
      columns[widest] -= 1
      excess -= 1
    }
  }
}

extension ComparisonLayout {
  /// A line of a row.
  public struct Line: Hashable, Sendable {
    /// `≠` on the first line of a row in which the plans differ, else a space.
    public let sign: String
    /// The label, filled up to its width.
    public let label: String
    /// The cells, each filled up to its width and right-aligned.
    public let cells: [String]
    /// The places of the cells that bear the mark of the best.
    public let best: [Int]
  }

  /// A row, on as many lines as its texts need.
  public func lines(_ row: ComparisonRow) -> [Line] {
    lines(row.label, row.cells, row.differs ? ComparisonLayout.differs : " ", row.best)
  }

  /// The names of the plans, broken over a few lines where they are wide.
  public func head(_ names: [String]) -> [Line] {
    lines("", names, " ", [])
  }

  private func lines(_ label: String, _ cells: [String], _ sign: String, _ best: [Int]) -> [Line] {
    let labels = label.broken(self.label, most: ComparisonLayout.most)
    let columns = zip(cells, widths).map { $0.broken($1, most: ComparisonLayout.most) }
    return (0..<(columns.map(\.count) + [labels.count]).reduce(1, max)).map { row in
      Line(
        sign: row == 0 ? sign : " ", label: labels.line(row).padded(self.label),
        cells: zip(columns, widths).map { $0.line(row).padded($1, right: true) }, best: row == 0 ? best : [])
    }
  }
}

extension ComparisonRow {
  /// The columns without which a plan's number would be cut.
  fileprivate func leastWidth(_ place: Int, isOneLine: Bool) -> Int {
    let cell = cells[place]
    guard !isOneLine else { return figures.first?.values[place].shown.number.isEmpty == false ? cell.count : 0 }
    let numbers = TextWrap.lines(cell, width: 1).filter { word in
      word.first.map { "≈≥≤−+".contains($0) || $0.isNumber } == true
    }
    return numbers.map(\.count).max() ?? 0
  }
}
