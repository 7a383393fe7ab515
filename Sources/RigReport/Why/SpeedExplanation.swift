import RigChecks
import RigModel

extension Report {
  func speedExplanation(_ rental: RentalCost) -> Explanation {
    guard plan.usage.workload != .training else { return trainingExplanation }
    return Explanation(
      "Speed", "Speed = speed of the rig ÷ speed of one instance; \(spreadRule)",
      speedTerms(rental)
        + [
          result("speed", .speed, meanRule(rental.speed)),
          term("workload", .workload, Words.work(plan.usage.work)),
        ],
      source: speedSource(rental.speed))
  }

  private var trainingExplanation: Explanation {
    var why = Explanation(
      "Speed", "No speed of training is known that could be compared fairly, so none is made up",
      [term("workload", .workload), result("speed", .speed)], source: "no measurements in the catalog")
    why.leftOut = findings.filter { $0.check == Check.training.id }.map { finding in
      Explanation.Line(value: finding.severity == .warning ? "!" : "·", text: finding.message.visible)
    }
    return why
  }

  private func speedTerms(_ rental: RentalCost) -> [Explanation.Term] {
    if case .measured(let tests) = rental.speed?.basis { return tests.map(testTerm) }
    let rules: [(String, SpeedRule)] =
      switch plan.usage.workload {
      case .decode, .training: [("", .bandwidth)]
      case .article: [("", .article)]
      case .image, .video: [("half precision", .half), ("fp32", .single)]
      }
    return rules.flatMap { name, rule in deviceTerms(name, rule, rental.offer) }
  }

  private func deviceTerms(_ name: String, _ rule: SpeedRule, _ offer: Offer) -> [Explanation.Term] {
    let rig = estimate.gpus.models.map { deviceTerm($0.part, String($0.cards * $0.gpu.devices), name, rule) }
    let rented = catalog[offer.gpu].map { deviceTerm($0, Numbers.short(offer.devices, decimals: 2), name, rule) }
    return rig + [rented].compactMap(\.self)
  }

  private func deviceTerm(_ part: Part, _ devices: String, _ name: String, _ rule: SpeedRule) -> Explanation.Term {
    let speed = part.gpu.flatMap { Speed.perDevice($0, rule) }
    let formula = rule == .bandwidth ? bandwidthFormula(part) : name.isEmpty ? "each" : "TFLOPS each, \(name)"
    return Explanation.Term(
      name: "\(devices) × \(part.name.visible)", value: speed.map { "≈\(Numbers.short($0, decimals: 2))" } ?? "?",
      formula: formula, topic: .part(part.id))
  }

  private func bandwidthFormula(_ part: Part) -> String {
    guard let gpu = part.gpu, let bandwidth = gpu.bandwidth, let efficiency = gpu.decodeEfficiency else {
      return "each"
    }
    let guessed = part.estimated.contains("decode_efficiency") ? ", guessed from its family" : ""
    let product = "\(Numbers.short(bandwidth.value, decimals: 1)) × \(Numbers.short(efficiency, decimals: 3))"
    return "GB/s each = \(product)\(guessed)"
  }

  private func testTerm(_ test: SpeedTest) -> Explanation.Term {
    let name = test.rows.first.map { "\($0.model) \($0.quantization), \($0.test)".visible } ?? ""
    return Explanation.Term(
      name: "measured", value: Numbers.short(test.ratio, decimals: 3), formula: name,
      details: test.rows.map { row in
        let gpu = catalog[row.gpu]?.name ?? row.gpu.rawValue
        return Explanation.Line(
          value: "\(Numbers.short(row.value, decimals: 2)) \(row.metric.unit)",
          text: "\(gpu), \(row.engine), \(date(row.asOf)): \(row.source)".visible, topic: .part(row.gpu))
      })
  }

  private func meanRule(_ ratio: SpeedRatio?) -> String {
    guard let ratio, ratio.isRange else { return "" }
    let ends = "\(Numbers.short(ratio.low, decimals: 2))–\(Numbers.short(ratio.high, decimals: 2))"
    return "the geometric mean of \(ends)"
  }

  private var spreadRule: String {
    switch (plan.usage.work, plan.usage.workload) {
    case (.jobs, _): "devices add up"
    case (.one, .image), (.one, .video): "a model runs on one device: the fastest counts"
    case (.one, _): "layers take turns, in proportion to memory"
    }
  }

  private func speedSource(_ ratio: SpeedRatio?) -> String {
    switch ratio?.basis {
    case .bandwidth: "memory bandwidth × decode efficiency, fitted to measured rows"
    case .article: "the source article's ratios, a P40 being 1"
    case .measured: "times that were measured in the same test on both sides"
    case .throughput:
      "no test was measured on both sides: the best half-precision (fp32 where that is faster) and the fp32 throughput"
    case nil: "a figure is missing"
    }
  }
}
