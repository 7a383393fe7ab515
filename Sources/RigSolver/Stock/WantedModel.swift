import RigModel

/// The model that a rig is to run, and how rigs run it.
struct WantedModel: Sendable {
  /// What no rig does without.
  let bound: ModelBound
  private let plan: Plan
  private let catalog: Catalog
  private let allowsUnknown: Bool

  /// Reads a question; `nil` when it asks for no model.
  init?(_ request: Request) {
    var plan = request.plan
    plan.goal = request.need.goal
    guard let bound = ModelBound(plan, in: request.catalog) else { return nil }
    (self.bound, self.plan, catalog, allowsUnknown) = (bound, plan, request.catalog, request.allowsUnknown)
  }

  /// How some parts run it.
  func run(_ lines: [(part: Part, quantity: Int)]) -> ModelRun { bound.run(lines, of: plan, in: catalog) }

  /// The speed of some parts if main memory were read in no time.
  func instantSpeed(_ lines: [(part: Part, quantity: Int)]) -> Double? {
    bound.spillSpeed(lines, of: plan, in: catalog)
  }

  /// Whether it runs as it is asked to: on devices, or a mixture's experts in main memory whose size is known.
  func isMet(_ run: ModelRun) -> Bool {
    switch run.fit {
    case .devices: run.isFastEnough(for: plan.goal)
    case .mainMemory(_, let isKnown):
      bound.spills && run.spillsExperts && (isKnown || allowsUnknown) && run.isFastEnough(for: plan.goal)
    case .no, .unknown: false
    }
  }

  /// GiB of main memory that cards need whose run without a board is known, with what stays free for everything else;
  /// `nil` where nothing may lie there.
  func spill(_ run: ModelRun) -> Double? {
    guard bound.spills, case .mainMemory(let memory, _) = run.fit, run.spillsExperts else { return nil }
    return memory.value + MainMemory.reserve.value
  }

  /// A card's device, as far as it is told apart from others.
  func device(_ part: Part, _ gpu: GPU) -> InferenceDevice {
    InferenceDevice(part, gpu, unlimited: catalog[part.id] ?? part, catalog.fit)
  }
}
