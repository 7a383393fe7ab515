import RigModel

/// How the speeds of rig and instance are put together, where one rule gives them.
extension Report {
  /// Speed of the rig ÷ speed of one instance; `nil` where several rules or measurements are compared.
  func compared(_ rental: RentalCost) -> Formula? {
    guard let rule = plan.usage.workload.rule, let instance = instanceSpeed(rental.offer, rule) else { return nil }
    let rig = rigSpeeds(rule)
    guard plan.usage.work.isOneModel else {
      return .quotient(.sum(rig.map(\.together)), instance.together)
    }
    return .quotient(.quotient(.sum(rig.map(\.memory)), .sum(rig.map(\.turns))), .input(instance.speed))
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
    guard rule == .bandwidth, let bandwidth = gpu.bandwidth, let efficiency = gpu.decodeEfficiency else {
      speed = each.from(nil, name.isEmpty ? "each" : "TFLOPS each, \(name)")
      return
    }
    let product = Formula.product([
      .bare(bandwidth.value, Numbers.short(bandwidth.value, decimals: 1)),
      .bare(efficiency, Numbers.short(efficiency, decimals: 3)),
    ])
    let guessed = part.estimated.contains("decode_efficiency") ? ", guessed from its family" : ""
    speed = each.from(product, guessed, wording: "GB/s each = \(product.numbers)")
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
    case .decode: .bandwidth
    case .article: .article
    case .image, .video, .training: nil
    }
  }
}
