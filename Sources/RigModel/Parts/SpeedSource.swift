/// Where a catalog takes its measured speeds from: a list, or something that reads them when they are asked for.
public protocol SpeedSource: Sendable {
  /// All measured speeds, in file order.
  var all: [MeasuredSpeed] { get }
}

/// Measured speeds that are there already.
public struct SpeedList: SpeedSource {
  /// All measured speeds, in file order.
  public let all: [MeasuredSpeed]

  /// Makes a list.
  public init(_ speeds: [MeasuredSpeed]) { all = speeds }
}
