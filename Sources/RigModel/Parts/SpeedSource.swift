/// Where a catalog takes its measured speeds from: a list, or something that reads them when they are asked for.
public protocol SpeedSource: Sendable {
  /// All measured speeds, in file order.
  var all: [MeasuredSpeed] { get }

  /// What was measured on the reader's own machine, in file order.
  var own: [MeasuredSpeed] { get }

  /// What was measured of a model of the catalog on a card, in file order.
  func speeds(of model: String, on gpu: PartID) -> [MeasuredSpeed]
}

extension SpeedSource {
  /// What was measured on the reader's own machine, in file order.
  public var own: [MeasuredSpeed] { all.filter(\.isOwn) }

  /// What was measured of a model of the catalog on a card, in file order.
  public func speeds(of model: String, on gpu: PartID) -> [MeasuredSpeed] {
    all.filter { $0.modelID == model && $0.gpu == gpu }
  }
}

/// Measured speeds that are there already.
public struct SpeedList: SpeedSource {
  /// All measured speeds, in file order.
  public let all: [MeasuredSpeed]

  /// Makes a list.
  public init(_ speeds: [MeasuredSpeed]) { all = speeds }
}

/// A model that was measured on a card.
struct MeasuredRun: Hashable, Sendable {
  let model: String
  let gpu: PartID
}
