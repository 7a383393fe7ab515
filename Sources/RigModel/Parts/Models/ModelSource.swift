/// Where a catalog takes open models, hosted prices and the coefficients of speeds from.
public protocol ModelSource: Sendable {
  /// All models, in file order.
  var models: [OpenModel] { get }
  /// What hosted models cost, in file order.
  var hosted: [HostedPrice] { get }
  /// The coefficients of the formulas for speed.
  var fit: SpeedFit { get }

  /// The model of an id.
  func model(_ id: String) -> OpenModel?
}

/// Models, prices and coefficients that are there already.
public struct ModelList: ModelSource {
  /// All models, in file order.
  public let models: [OpenModel]
  /// What hosted models cost, in file order.
  public let hosted: [HostedPrice]
  /// The coefficients of the formulas for speed.
  public let fit: SpeedFit

  /// Makes lists.
  public init(models: [OpenModel] = [], hosted: [HostedPrice] = [], fit: SpeedFit = SpeedFit([])) {
    (self.models, self.hosted, self.fit) = (models, hosted, fit)
  }

  /// The last model of an id.
  public func model(_ id: String) -> OpenModel? { models.last { $0.id == id } }
}
