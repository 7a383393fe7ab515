/// Where a catalog takes open models, hosted prices and the coefficients of speeds from.
public protocol ModelSource: Sendable {
  /// All models, in file order.
  var models: [OpenModel] { get }
  /// What hosted models cost, in file order.
  var hosted: [HostedPrice] { get }
  /// The coefficients of the formulas for speed.
  var fit: SpeedFit { get }

  /// What lists of models are sorted by, in file order; the rest of a model need not be read.
  var outlines: [ModelOutline] { get }

  /// The model at a place in file order.
  func model(at place: Int) -> OpenModel?

  /// The model of an id.
  func model(_ id: String) -> OpenModel?
}

extension ModelSource {
  /// What lists of models are sorted by, in file order.
  public var outlines: [ModelOutline] { models.map(\.outline) }

  /// The model at a place in file order.
  public func model(at place: Int) -> OpenModel? { models.indices.contains(place) ? models[place] : nil }
}

/// What lists of models are sorted by.
public struct ModelOutline: Sendable {
  /// What the model does.
  public let task: ModelTask
  /// Parameters in thousand millions.
  public let parameters: Double?

  /// Makes an outline.
  public init(task: ModelTask, parameters: Double?) { (self.task, self.parameters) = (task, parameters) }
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
