/// The left axis of a chart: what it reaches at least, and how its values are written; zero lies on the lower axis.
public struct ValueAxis: Sendable {
  /// The highest value that has to be seen.
  public let top: Double
  /// The unit, written at zero.
  public let unit: String
  /// A value as it is written, without its unit.
  public let text: @Sendable (Double) -> String

  /// Creates an axis; one that reaches nothing draws nothing.
  public init(top: Double, unit: String = "", text: @escaping @Sendable (Double) -> String) {
    (self.top, self.unit, self.text) = (top, unit, text)
  }

  /// What is written beside a value of the axis.
  func label(_ value: Double) -> String { value == 0 && !unit.isEmpty ? "\(text(value)) \(unit)" : text(value) }
}

/// The left axis in so many rows: zero on the row below them, and a round value on every so many rows.
struct ValueScale: Hashable {
  /// The rows of the plot.
  let rows: Int
  /// From one written value to the next.
  let step: Double
  /// The rows between them.
  let rowsPerStep: Int

  /// Few rows a step, three or more, and little room above the top; nil where nothing can be drawn.
  init?(top: Double, rows: Int) {
    guard rows > 0, top > 1e-6, top < 1e15 else { return nil }
    let least = min(rows, max(3, (rows + 5) / 6))
    let choices = (least...max(least, rows / 2)).map { count in
      let step = NiceTicks.step(atLeast: top * Double(count) / Double(rows))
      return (step: step, count: count, cost: step / Double(count) * (1 + 0.05 * Double(count - least)))
    }
    guard let best = choices.min(by: { $0.cost < $1.cost }) else { return nil }
    (self.rows, step, rowsPerStep) = (rows, best.step, best.count)
  }

  /// The rows that bear a value, from the axis up.
  var ticks: [(row: Int, value: Double)] {
    (0...rows / rowsPerStep).map { (row: rows - $0 * rowsPerStep, value: Double($0) * step) }
  }

  /// The dot of a value, counted from the top, with so many dots a row; nil above the plot and below zero.
  func dot(of value: Double, perRow: Int) -> Int? {
    guard value >= 0, value.isFinite else { return nil }
    let row = Double(rows) - value / step * Double(rowsPerStep)
    let dot = ((row + 0.5) * Double(perRow) - 0.5).rounded()
    return dot < 0 ? nil : min(rows * perRow - 1, Int(dot))
  }

  /// The row of a value; the first for one above the plot, and nil below zero.
  func row(of value: Double) -> Int? { value >= 0 && !value.isNaN ? dot(of: value, perRow: 1) ?? 0 : nil }

  /// The rows whose middle lies between two values, the upper one first; nil when one of them is below zero.
  func rows(from upper: Double, to lower: Double) -> Range<Int>? {
    guard lower >= 0, upper >= lower, lower.isFinite else { return nil }
    let places = [upper, lower].map { Double(rows) - min($0 / step, 1e6) * Double(rowsPerStep) }
    let (first, last) = (max(0, Int(places[0].rounded(.up))), min(rows, Int(places[1].rounded(.down)) + 1))
    return first..<max(first, last)
  }
}

extension NiceTicks {
  /// The smallest of 1, 2, 3, 4, 5, 6 and 8 times a power of ten that is not below a value above 0.
  static func step(atLeast value: Double) -> Double {
    var power = 1.0
    while power < value { power *= 10 }
    while power / 10 >= value { power /= 10 }
    return [1, 2, 3, 4, 5, 6, 8].map { $0 * power / 10 }.first { $0 >= value * (1 - 1e-9) } ?? power
  }
}
