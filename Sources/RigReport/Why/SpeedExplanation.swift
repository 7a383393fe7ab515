import RigChecks
import RigModel

extension Report {
  func speedExplanation(_ rental: RentalCost) -> Explanation {
    guard !plan.isForTraining else { return trainingExplanation }
    var why = Explanation(
      tr("Speed"), tr("Speed = speed of the rig ÷ speed of one instance; \(spreadRule)"),
      speedTerms(rental)
        + [
          result(tr("speed"), .speed, meanRule(rental.speed)),
          term(tr("workload"), .workload, Words.work(plan.usage.work)),
        ],
      source: speedSource(rental.speed))
    why.expression = formula(of: .speed)
    return why
  }

  private var trainingExplanation: Explanation {
    var why = Explanation(
      tr("Speed"), tr("No speed of training is known that could be compared fairly, so none is made up"),
      [term(tr("workload"), .workload), result(tr("speed"), .speed)], source: tr("no measurements in the catalog"))
    why.leftOut = findings.filter { $0.check == Check.training.id }.map { finding in
      Explanation.Line(value: finding.severity == .warning ? "!" : "·", text: finding.message.visible)
    }
    return why
  }

  private func speedTerms(_ rental: RentalCost) -> [Explanation.Term] {
    if case .measured(let tests) = rental.speed?.basis { return tests.map(testTerm) }
    if case .model(let rig, let instance) = rental.speed?.basis {
      return [("the rig", rig), ("one instance", instance)].map { Explanation.Term(modelSpeed($0, $1)) }
    }
    let both: [(SpeedRule, String)] = [(.half, tr("half precision")), (.single, "fp32")]
    let rules = workload.rule.map { [($0, "")] } ?? both
    return rules.flatMap { rule, name in
      (rigSpeeds(rule, name) + [instanceSpeed(rental.offer, rule, name)].compactMap(\.self)).map {
        Explanation.Term($0.speed)
      }
    }
  }

  private func testTerm(_ test: SpeedTest) -> Explanation.Term {
    let name = test.rows.first.map { "\($0.model) \($0.quantization), \($0.test)".visible } ?? ""
    return Explanation.Term(
      name: tr("measured"), value: Numbers.short(test.ratio, decimals: 3), formula: name,
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
    return tr("the geometric mean of \(ends)")
  }

  private var spreadRule: String {
    if case .model = estimate.rental?.speed?.basis {
      return plan.usage.work == .jobs ? tr("copies of a model add up") : tr("one copy of a model")
    }
    return switch (plan.usage.work, workload) {
    case (.jobs, _): tr("devices add up")
    case (_, .image), (_, .video): tr("a model runs on one device: the fastest counts")
    case (_, _): tr("layers take turns, in proportion to memory")
    }
  }

  private func speedSource(_ ratio: SpeedRatio?) -> String {
    switch ratio?.basis {
    case .model: tr("the formula for speeds, fitted to measured rows: Bench/fit")
    case .article: tr("the source article's ratios, a P40 being 1")
    case .measured: tr("times that were measured in the same test on both sides")
    case .throughput:
      tr(
        "no test was measured on both sides: the best half-precision (fp32 where that is faster) and the fp32 throughput"
      )
    case nil: tr("a figure is missing")
    }
  }
}
