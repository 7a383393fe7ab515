import RigModel

/// A model on the rig of a plan, with what its work costs; what is not asked for is not computed.
public struct ModelRow: Sendable {
  /// How it runs.
  public let run: ModelRun
  /// What it runs on.
  public let rig: InferenceRig
  let report: Report

  /// What its work takes and costs; `nil` when its speed is unknown.
  public var cost: RunCost? {
    RunCost(run, on: rig, report.plan, report.estimate, toStart: report.toStart)
  }

  /// Requests at a time for which there is room; `nil` for models other than of language.
  public var parallelFit: Int? { rig.parallelFit(run) }

  /// The cheapest card that runs it by itself; `nil` where none does.
  public var leastCard: LeastCard? { report.catalog.leastCard(for: run.model, in: report.plan) }
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
    let named = query.only.map { [catalog.model($0)].compactMap(\.self) }
    let wanted = (named ?? catalog.models).filter { query.tasks.contains($0.task) }
    var request = RunRequest(plan)
    (request.depth, request.engine, request.countsMeasured) = (query.depth, query.engine, query.countsMeasured)
    request.spilledExperts = query.spilledExperts
    let rows = self.rows(wanted, request)
    let order = rows.enumerated().map { place, row in (fit: row.run.fitRank, size: -row.size, place: place) }
    return order.sorted { $0 < $1 }.map { rows[$0.place] }
  }

  /// How models run on the rig, in their order.
  func rows(_ models: [OpenModel], _ request: RunRequest) -> [ModelRow] {
    let rig = estimate.runs.rig
    return rig.runs(models, request, quantization: quantization).map { ModelRow(run: $0, rig: rig, report: self) }
  }

  /// How the goal wants a model's weights to be stored; `nil` where it is another model's, or does not say.
  func quantization(of model: OpenModel) -> Quantization? {
    guard plan.goal.model == model.id else { return nil }
    return plan.goal.quantization.flatMap { catalog.fit.quantization($0, of: model) }
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
