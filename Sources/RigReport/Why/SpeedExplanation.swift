import RigModel

extension Report {
  func speedExplanation(_ rental: RentalCost) -> Explanation {
    let instance = catalog[rental.offer.gpu].map { speedTerm($0, Numbers.short(rental.offer.devices, decimals: 2)) }
    let rig = estimate.gpus.models.map { speedTerm($0.part, String($0.cards * $0.gpu.devices)) }
    return Explanation(
      "Speed", "Speed = speed of the rig ÷ speed of one instance; \(speedRule)",
      rig + [instance].compactMap(\.self)
        + [result("speed", .speed), term("workload", .workload, Words.work(plan.usage.work))],
      source: speedSource)
  }

  private func speedTerm(_ part: Part, _ devices: String) -> Explanation.Term {
    let speed = part.gpu.flatMap { Speed.perDevice($0, at: plan.usage.workload) }
    return Explanation.Term(
      name: "\(devices) × \(part.name.visible)", value: speed.map { "≈\(Numbers.short($0, decimals: 2))" } ?? "?",
      formula: speedFormula(part), topic: .part(part.id))
  }

  private func speedFormula(_ part: Part) -> String {
    guard plan.usage.workload == .decode, let gpu = part.gpu, let bandwidth = gpu.bandwidth,
      let efficiency = gpu.decodeEfficiency
    else { return "each" }
    let guessed = part.estimated.contains("decode_efficiency") ? ", guessed from its family" : ""
    let product = "\(Numbers.short(bandwidth.value, decimals: 1)) × \(Numbers.short(efficiency, decimals: 3))"
    return "GB/s each = \(product)\(guessed)"
  }

  private var speedRule: String {
    plan.usage.work == .jobs ? "devices add up" : "layers take turns, in proportion to memory"
  }

  private var speedSource: String {
    switch plan.usage.workload {
    case .decode: "memory bandwidth × decode efficiency, fitted to measured rows"
    case .article: "the source article's ratios, a P40 being 1"
    case .image, .video, .training: "no rule for this workload yet"
    }
  }
}
