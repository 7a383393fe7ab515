/// How fast rigs and instances are at the model that a plan is about.
public struct WorkSpeed: Sendable {
  /// The model: the goal's, or for language the one that speeds are told for without a goal.
  public let model: OpenModel
  /// How the rig runs it.
  public let rig: ModelRun
  private let request: RunRequest

  /// The model by which rigs are compared at language where a plan names none, at its usual context.
  public static let reference = ModelName("llama-3.1-8b:q4_k_m")

  /// Finds the model of a plan; `nil` where its work is not that of a model, or where the catalog lacks it.
  /// - Parameter runs: what models make of the plan's rig.
  public init?(_ plan: Plan, on runs: PlanRuns, in catalog: Catalog) {
    let name = plan.goal.model ?? (plan.usage.workload == .decode ? WorkSpeed.reference.model : nil)
    guard let name, let model = catalog.model(name) else { return nil }
    self.model = model
    var request = RunRequest(plan)
    request.countsMeasured = false
    self.request = request
    let asked = plan.goal.model == nil ? WorkSpeed.reference.quantization : plan.goal.quantization
    rig = runs.rig.run(model, asked.flatMap { catalog.fit.quantization($0, of: model) }, request)
  }

  /// How an instance runs the same model, its weights stored as on the rig; `nil` when its card is unknown.
  func run(on instance: RentedMachine, in catalog: Catalog) -> ModelRun? {
    InstanceRuns.run(model, rig.quantization, request, on: instance, in: catalog)
  }

  /// Rig ÷ instance; `nil` when a speed is unknown, and for an instance of which nobody knows whether it has room.
  func ratio(_ instance: ModelRun) -> Double? {
    guard let own = rig.total, let rented = instance.total, rented.best > 0, !instance.asksForUnknownMemory else {
      return nil
    }
    return own.best / rented.best
  }
}

extension InferenceDevice {
  /// The devices of an instance; a partition of a device has its share of everything.
  /// - Parameters:
  ///   - part: the card.
  ///   - count: devices, above 0.
  ///   - vram: memory of each; the card's own when `nil`.
  public static func rented(_ part: Part, count: Double, vram: Gibibytes?, _ fit: SpeedFit) -> [InferenceDevice] {
    guard var gpu = part.gpu, count > 0 else { return [] }
    if let vram { (gpu.vram, gpu.hasECC) = (vram, gpu.hasECC && vram == gpu.vram) }
    let device = InferenceDevice(part, gpu, unlimited: part, fit, share: min(1, count))
    return [InferenceDevice](repeating: device, count: max(1, Int(count)))
  }
}
