import RigModel

/// How the speeds of rig and instance are put together, where one rule gives them.
extension Report {
  /// Speed of the rig ÷ speed of one instance; `nil` where several rules or measurements are compared.
  func compared(_ rental: RentalCost) -> Formula? {
    if case .model(let rig, let instance) = rental.speed?.basis {
      return .quotient(.input(modelSpeed("the rig", rig)), .input(modelSpeed("one instance", instance)))
    }
    guard let rule = workload.rule, let instance = instanceSpeed(rental.offer, rule) else { return nil }
    let rig = rigSpeeds(rule)
    guard plan.usage.work.isOneModel else {
      return .quotient(.sum(rig.map(\.together)), instance.together)
    }
    return .quotient(.quotient(.sum(rig.map(\.memory)), .sum(rig.map(\.turns))), .input(instance.speed))
  }

  /// How fast a rig or an instance runs the plan's model, all copies together.
  func modelSpeed(_ name: String, _ run: ModelRun) -> Input {
    let speed = run.total?.best
    let copies = run.copies > 1 ? tr("\(run.copies) copies of ") : ""
    let stored = run.quantization.map { " \($0.name)" } ?? ""
    let kept = run.model.task == .language ? tr(" at \(Int(run.depth)) tokens kept") : ""
    let what = "\(run.model.task.speedUnit), \(copies)\(run.model.name.visible)\(stored)\(kept)"
    return Input(name, speed, speed.map { "≈\(Numbers.short($0, decimals: 2))" } ?? "?").from(nil, what)
  }

  /// The devices of the rig with the speed of each, GPU by GPU.
  func rigSpeeds(_ rule: SpeedRule, _ name: String = "") -> [DeviceSpeed] {
    estimate.gpus.models.map {
      DeviceSpeed($0.part, $0.gpu, Double($0.cards * $0.gpu.devices), rule, name)
    }
  }

  /// The devices of an offer with the speed of each.
  func instanceSpeed(_ offer: Offer, _ rule: SpeedRule, _ name: String = "") -> DeviceSpeed? {
    catalog[offer.gpu].flatMap { part in part.gpu.map { DeviceSpeed(part, $0, offer.devices, rule, name) } }
  }
}

/// Equal devices with the speed of each.
struct DeviceSpeed {
  private let count: Double
  private let vram: Double
  /// The speed of one of them.
  let speed: Input

  /// - Parameter name: what the rule is called, where there are several.
  init(_ part: Part, _ gpu: GPU, _ count: Double, _ rule: SpeedRule, _ name: String) {
    (self.count, vram) = (count, gpu.vram.value)
    let value = Speed.perDevice(gpu, rule)
    let devices = Numbers.short(count, decimals: 2)
    let each = Input(
      "\(devices) × \(part.name.visible)", value, value.map { "≈\(Numbers.short($0, decimals: 2))" } ?? "?",
      topic: .part(part.id))
    speed = each.from(nil, name.isEmpty ? tr("each") : tr("TFLOPS each, \(name)"))
  }

  /// What they do when each works on its own.
  var together: Formula { .product([.bare(count), .input(speed)]) }
  /// Their memory.
  var memory: Formula { .product([.bare(count), .bare(vram)]) }
  /// The time that a model takes on them, spread in proportion to memory: V ÷ s.
  var turns: Formula { .quotient(memory, .input(speed)) }
}

extension Workload {
  /// The one rule by which speeds are compared; `nil` where there are several or none.
  var rule: SpeedRule? {
    switch self {
    case .article: .article
    case .decode, .image, .video, .training: nil
    }
  }
}
