import RigModel

/// A model on the rig of a plan, with what its work costs.
public struct ModelRow: Sendable {
  /// How it runs.
  public let run: ModelRun
  /// What its work takes and costs; `nil` when its speed is unknown.
  public let cost: RunCost?
  /// Requests at a time for which there is room; `nil` for models other than of language.
  public let parallelFit: Int?
  /// What it runs on.
  public let rig: InferenceRig
}

/// What of the models is wanted.
public struct ModelQuery: Sendable {
  /// The tasks.
  public var tasks = ModelTask.allCases
  /// One model alone.
  public var only: String?
  /// Tokens kept at which speeds are told; half the context when `nil`.
  public var depth: Int?
  /// The program that runs them.
  public var engine = RunRequest.usualEngine
  /// Layers of a mixture whose experts lie in main memory at least.
  public var spilledExperts: Int?
  /// Whether measured rows count before the formula.
  public var countsMeasured = true

  /// Asks for everything.
  public init() {}

  /// Asks for the model that a plan's goal names; for nothing without one.
  public init(of plan: Plan) {
    only = plan.goal.model
    if only == nil { tasks = [] }
  }
}

extension Report {
  /// How the models of the catalog run on the rig: those that fit first, of these the largest first.
  public func models(_ query: ModelQuery = ModelQuery()) -> [ModelRow] {
    guard !query.tasks.isEmpty else { return [] }
    let rig = InferenceRig(plan, in: catalog)
    let wanted = catalog.models.filter { query.tasks.contains($0.task) && (query.only ?? $0.id) == $0.id }
    let toStart = wanted.isEmpty ? .zero : self.toStart
    let rows = wanted.map { row($0, query, rig, toStart) }
    let placed = zip(rows.indices, rows).map { (place: $0, row: $1) }
    return placed.sorted { left, right in
      (left.row.run.fitRank, -left.row.size, left.place) < (right.row.run.fitRank, -right.row.size, right.place)
    }.map(\.row)
  }

  private func row(_ model: OpenModel, _ query: ModelQuery, _ rig: InferenceRig, _ toStart: Money) -> ModelRow {
    var request = RunRequest(plan)
    (request.depth, request.engine, request.countsMeasured) = (query.depth, query.engine, query.countsMeasured)
    request.spilledExperts = query.spilledExperts
    let named = plan.goal.model == model.id ? plan.goal.quantization : nil
    let run = rig.run(model, named.flatMap { catalog.fit.quantization($0, of: model) }, request)
    return ModelRow(
      run: run, cost: RunCost(run, on: rig, plan, estimate, toStart: toStart),
      parallelFit: rig.parallelFit(run), rig: rig)
  }
}

extension ModelRow {
  /// Parameters in thousand millions; 0 when unknown.
  var size: Double { run.model.parameters ?? 0 }
}

extension ModelRun {
  /// The order in which models are listed.
  public var fitRank: Int {
    switch fit {
    case .devices: 0
    case .mainMemory: 1
    case .no: 2
    case .unknown: 3
    }
  }
}
