/// What no rig does without that runs a model, told device by device, so that whoever looks for rigs can leave out those
/// that cannot.
public struct ModelBound: Sendable {
  /// What devices have to hold in all: layers; GiB of a mixture, whose experts may lie in main memory; 1 of a model that
  /// one device must hold.
  public let need: Double
  /// Whole layers that the output table takes of the device with the most room, when that has room for so many.
  public let tableLayers: Double
  /// What a GiB of main memory holds of it; 0 where nothing may lie there.
  public let perMainMemory: Double
  /// What devices have to hold of a rig of a least speed, their own counted by how fast they are.
  public let speedNeed: Double?

  private let model: OpenModel
  private let quantization: Quantization?
  private let request: RunRequest
  private let goal: Goal
  private let rig: InferenceRig
  private let memory: ModelMemory?
  private let work: DecodeWork?

  /// Takes a plan's goal; `nil` without a model, or when it is not known what the model needs.
  public init?(_ plan: Plan, in catalog: Catalog) {
    guard let id = plan.goal.model, let model = catalog.model(id) else { return nil }
    rig = InferenceRig(plan, [], in: catalog)
    let quantization = plan.goal.quantization.flatMap { [fit = rig.fit] in fit.quantization($0, of: model) }
    (self.model, request, goal) = (model, RunRequest(plan), plan.goal)
    let run = rig.run(model, quantization, request)
    guard run.need != nil else { return nil }
    (memory, self.quantization) = (run.memory, run.quantization)
    guard let memory = run.memory, let used = run.quantization, let shape = LanguageShape(model) else {
      (need, tableLayers, perMainMemory, speedNeed, work) = (1, 0, 0, nil, nil)
      return
    }
    work = DecodeWork(shape, used, depth: request.depth(of: model), request, rig.fit)
    let isDense = request.spread != .tensor && shape.inExperts == nil
    tableLayers = isDense ? ((memory.head + memory.buffer) / memory.layer).rounded(.down) : 0
    if request.spread == .tensor {
      (need, perMainMemory, speedNeed) = ((memory.onDevices / memory.layer).rounded(.down), 0, nil)
    } else if shape.inExperts != nil {
      (need, perMainMemory, speedNeed) = (memory.onDevices.value.rounded(.down), 1, nil)
    } else {
      (need, perMainMemory) = (Double(memory.layers), 0)
      speedNeed = plan.goal.minSpeed.flatMap { $0 > 0 ? Double(memory.layers) : nil }
    }
  }

  /// Whether experts may lie in main memory.
  public var spills: Bool { perMainMemory > 0 }

  /// How some parts run the model.
  public func run(_ lines: [(part: Part, quantity: Int)], of plan: Plan, in catalog: Catalog) -> ModelRun {
    InferenceRig(plan, lines, in: catalog).run(model, quantization, request)
  }

  /// What a device holds of it at most.
  public func holds(_ device: InferenceDevice) -> Double {
    guard let memory else { return isFitting(device) ? 1 : 0 }
    let room = max(0, (device.usable - ModelMemory.perDevice).value)
    if spills { return room }
    let layers = room / memory.layer.value + 1e-9
    return request.spread == .tensor ? layers.rounded(.up) : layers.rounded(.down)
  }

  /// What a device holds, counted by its time t beside the time T that a token may take: × (2 − t ÷ T), and not below 0.
  ///
  /// A rig is fast enough when Σ layers × t ≤ L × T, and it has all L layers: Σ layers × (2 − t ÷ T) ≥ L.
  public func holdsInTime(_ device: InferenceDevice) -> Double {
    guard let least = goal.minSpeed, least > 0, let time = leastTime(device) else { return 0 }
    return holds(device) * max(0, 2 - time * least / 1000)
  }

  /// The highest speed of one stream of rigs whose devices are no better than one, where one device must hold the model;
  /// 0 where it is not known, no bound where devices compute it together.
  public func alone(on device: InferenceDevice) -> Double {
    work == nil ? alone(device).speed?.best ?? 0 : .infinity
  }

  /// What no rig is faster than; `nil` where one device must hold the model, or devices compute it together.
  public var speedBound: SpeedBound? {
    guard let work, let memory, request.spread != .tensor else { return nil }
    return SpeedBound(
      layers: Double(memory.layers), table: ((memory.head + memory.buffer) / memory.layer).rounded(.up) + 1,
      handover: work.fit.decode.handover,
      guessing: request.guessesAhead ? LanguageRun.guessing.best : 1, spilling: spilling(memory, work))
  }

  private func spilling(_ memory: ModelMemory, _ work: DecodeWork) -> SpeedBound.Spilling? {
    guard spills, let experts = Spill.experts(memory, work.shape), let used = work.shape.usedShare else { return nil }
    let layer = experts.value / Double(memory.layers)
    return SpeedBound.Spilling(
      need: memory.onDevices.value, experts: experts.value, layer: layer, read: ModelMemory.gigabytesInGiB * used,
      all: work.read)
  }

  /// What a device does at best.
  public func speed(_ device: InferenceDevice) -> SpeedBound.Device {
    let room = max(0, (device.usable - ModelMemory.perDevice).value)
    let layers = memory.map { (room / $0.layer.value + 1e-9).rounded(.down) } ?? 0
    return SpeedBound.Device(
      time: work?.time(device) ?? .infinity, measured: measured(device, holding: layers), layers: layers, room: room)
  }

  /// The speed of some parts if main memory were read in no time.
  public func spillSpeed(_ lines: [(part: Part, quantity: Int)], of plan: Plan, in catalog: Catalog) -> Double? {
    var memory = MainMemory(of: lines)
    memory.speed = SpeedFigure(low: .infinity, best: .infinity, high: .infinity)
    return InferenceRig(plan, lines, in: catalog).with(memory).run(model, quantization, request).speed?.best
  }

  /// The least time in ms of a token that was measured on devices like one, enough of them to hold the model.
  private func measured(_ device: InferenceDevice, holding layers: Double) -> Double {
    guard let work, let memory, let here = work.time(device) else { return .infinity }
    let rows = rig.measured(model, on: device.part).filter { row in
      row.quantization.lowercased() == work.quantization.name && row.isPlainDecode
        && Double(row.gpuCount) * layers >= Double(memory.layers)
    }
    return rows.reduce(.infinity) { least, row in
      let ratio = max(1, row.depth.flatMap { self.time(device, $0) }.map { $0 / here } ?? 1)
      return min(least, 1000 / max(row.value * ratio, 1e-9))
    }
  }

  /// The least time in ms of a token with all layers on devices like one, by formula or measured, guessed tokens counted.
  private func leastTime(_ device: InferenceDevice) -> Double? {
    guard let work, let here = work.time(device) else { return nil }
    let least = min(here, measured(device, holding: .infinity))
    return request.guessesAhead ? least / LanguageRun.guessing.best : least
  }

  private func time(_ device: InferenceDevice, _ depth: Double) -> Double? {
    work.flatMap { DecodeWork($0.shape, $0.quantization, depth: depth, request, $0.fit).time(device) }
  }

  private func alone(_ device: InferenceDevice) -> ModelRun { rig.with([device]).run(model, quantization, request) }

  /// Whether a model that one device must hold runs on one, fast enough.
  private func isFitting(_ device: InferenceDevice) -> Bool {
    let run = alone(device)
    return run.meets(goal)
  }
}
