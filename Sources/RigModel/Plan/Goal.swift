/// What the rig is to do; a plan without one behaves as if nothing was asked of it.
public struct Goal: Hashable, Sendable {
  /// The id of the model that is to run.
  public var model: String?
  /// How its weights are stored; the best that fits when `nil`.
  public var quantization: String?
  /// Memory of all devices together that is needed, without a model.
  public var memory: Gibibytes?
  /// Memory that the largest device needs.
  public var deviceMemory: Gibibytes?
  /// Tokens kept; the usual ones or the model's, if those are less, when `nil`.
  public var context: Double?
  /// The least speed of one stream, in the unit of the model's task.
  public var minSpeed: Double?
  /// Tokens written, images or hours of audio a day; what the rig makes in its hours of work when `nil`.
  public var amountPerDay: Double?
  /// Share of all tokens that are read and not written, 0…0.99.
  public var promptShare = 0.8
  /// Share of the tokens that are read which a cache already holds, 0…1.
  public var cachedShare = 0.0
  /// Requests at a time, 1…64.
  public var parallel = 1.0
  /// How keys and values are kept.
  public var cache = CacheType.f16
  /// Whether further tokens are guessed.
  public var guessesAhead = false
  /// The most that the rig may cost.
  public var maxPrice: Money?
  /// The most that it may draw from the wall at full load.
  public var maxWall: Watts?

  /// Makes a goal that asks for nothing.
  public init() {}

  /// Whether something is to run or to fit.
  public var isSet: Bool { model != nil || memory != nil || deviceMemory != nil }
}

extension Goal {
  /// The goal as the solver takes it: a language model that is stored in no said way is in its usual one.
  public func naming(in catalog: Catalog) -> Goal {
    var goal = self
    if quantization == nil, let model = model.flatMap(catalog.model), model.task == .language {
      goal.quantization = catalog.fit.askedQuantization(of: model)?.name
    }
    return goal
  }
}

/// How keys and values are kept.
public enum CacheType: String, CaseIterable, Sendable {
  /// 16 bits each.
  case f16
  /// 8.5 bits each; needs flash attention.
  case q8 = "q8_0"

  /// Bytes beside those at 16 bits.
  var share: Double { self == .f16 ? 1 : 8.5 / 16 }
}
