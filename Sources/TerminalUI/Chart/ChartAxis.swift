/// One axis of a chart: the values at its ends, and the ticks between them.
public struct ChartAxis: Hashable, Sendable {
  /// A value that is written beside the axis.
  public struct Tick: Hashable, Sendable {
    /// Where it is.
    public let value: Double

    /// What is written there.
    public let label: String

    /// Creates a tick.
    public init(_ value: Double, _ label: String) {
      self.value = value
      self.label = label
    }
  }

  /// The value at the lower or left end.
  public let low: Double

  /// The value at the upper or right end.
  public let high: Double

  /// The ticks, from low to high.
  public let ticks: [Tick]

  /// Creates an axis; one without extent draws nothing.
  public init(from low: Double, to high: Double, ticks: [Tick] = []) {
    self.low = low
    self.high = high
    self.ticks = ticks
  }

  /// Which of `count` equal steps a value falls on, or nil when it lies outside or is no number.
  func step(of value: Double, count: Int) -> Int? {
    let fraction = (value - low) / (high - low)
    guard count > 0, high > low, fraction > -1e-9, fraction < 1 + 1e-9 else { return nil }
    return Int((fraction * Double(count - 1)).rounded())
  }

  /// The value of a step.
  func value(at step: Int, count: Int) -> Double {
    count > 1 ? low + (high - low) * Double(step) / Double(count - 1) : low
  }
}

/// Round values for the ticks of an axis.
public enum NiceTicks {
  /// The multiples of a round step within the range.
  ///
  /// The step is 1, 2, 3, 4 or 5 times a power of ten: the smallest with which there are no more than `most` values.
  ///
  /// - Parameters:
  ///   - low: The lower end.
  ///   - high: The upper end.
  ///   - most: The most values, at least 2.
  /// - Returns: The values, rising; none when the range has no extent.
  public static func values(from low: Double, to high: Double, most: Int) -> [Double] {
    guard low.isFinite, high.isFinite, high > low, most >= 2, (high - low).isFinite else { return [] }
    guard let step = step(from: low, to: high, most: min(most, 1000)) else { return [] }
    let first = (low / step - 1e-9).rounded(.up)
    return (0..<count(low, high, step)).map { (first + Double($0)) * step }
  }

  private static func step(from low: Double, to high: Double, most: Int) -> Double? {
    var power = 1.0
    while power * Double(most) > (high - low) && power > 1e-12 { power /= 10 }
    while power > 1e-12 && power < 1e15 {
      let factor = [1.0, 2, 3, 4, 5].first { count(low, high, $0 * power) <= most }
      if let factor { return factor * power }
      power *= 10
    }
    return nil
  }

  private static func count(_ low: Double, _ high: Double, _ step: Double) -> Int {
    let count = (high / step + 1e-9).rounded(.down) - (low / step - 1e-9).rounded(.up) + 1
    return count < 1e6 ? max(Int(count), 0) : Int.max
  }
}
