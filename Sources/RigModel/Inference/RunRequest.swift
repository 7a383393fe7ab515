/// How a model is to run.
public struct RunRequest: Hashable, Sendable {
  /// Tokens kept; the usual ones or the model's, if those are less, when `nil`.
  public var context: Int?
  /// Tokens kept at which the speed is told; half the context when `nil`.
  public var depth: Int?
  /// How keys and values are kept.
  public var cache = CacheType.f16
  /// Requests at a time, 1 or more.
  public var parallel = 1
  /// Whether further tokens are guessed.
  public var guessesAhead = false
  /// The program that runs it.
  public var engine = RunRequest.usualEngine
  /// How work is spread over devices.
  public var spread = WorkSpread.one
  /// Layers of a mixture whose experts lie in main memory, though devices may have room for them; none more than must
  /// when `nil`.
  public var spilledExperts: Int?
  /// Whether measured rows count before the formula.
  public var countsMeasured = true

  /// Makes the usual request.
  public init() {}

  /// The program that the figures are of, unless another one is named.
  public static let usualEngine = "llama.cpp"
  /// Tokens kept when nobody says how many.
  public static let usualContext = 8192

  /// Tokens kept for a model.
  public func context(of model: OpenModel) -> Int {
    context ?? min(RunRequest.usualContext, model.context ?? RunRequest.usualContext)
  }

  /// Tokens kept at which the speed is told.
  public func depth(of model: OpenModel) -> Double { depth.map(Double.init) ?? Double(context(of: model)) / 2 }
}

extension RunRequest {
  /// How the models of a plan are to run.
  public init(_ plan: Plan) {
    self.init()
    let goal = plan.goal
    (context, cache) = (goal.context.map { Int($0) }, goal.cache)
    (parallel, guessesAhead, spread) = (Int(goal.parallel), goal.guessesAhead, plan.usage.work)
  }
}
