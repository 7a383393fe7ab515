import RigModel

extension Report {
  func powerExplanation(_ figure: Figure) -> Explanation {
    switch figure {
    case .power: explanation(.power, lead: tr("Peak"), result: tr("power"), words: tr("units × draw at full load"))
    case .working:
      explanation(
        .working, words: tr("units × (idle + load × (peak − idle))"),
        rows: [loadInput] + (formula(of: .working)?.inputs ?? []))
    case .resting: restingExplanation
    case .between: betweenExplanation
    case .idle where estimate.power.measured.idle != nil:
      explanation(.idle, lead: tr("Idle wall"), result: tr("wall, idle"), source: Report.meter)
    case .wall where estimate.power.measured.working != nil:
      explanation(.wall, source: Report.meter)
    case .idle:
      explanation(
        .idle, lead: tr("Idle wall"), result: tr("wall, idle"),
        words: tr("units × idle with a model loaded, through the supply"))
    default:
      explanation(.wall, source: tr("80 PLUS program, \(testedVoltage): straight lines through its load points"))
    }
  }

  private static var meter: String { tr("your own machine, by rigtui prove --remember") }

  private var restingExplanation: Explanation {
    let between = plan.usage.between
    let words = between == .sleep ? tr("what a computer that sleeps may take") : "0 W"
    return explanation(
      .resting, lead: tr("Wall between work"), result: tr("wall, between"), words: between.staysOn ? nil : words,
      remark: between.words,
      source: between == .sleep ? tr("Regulation (EU) No 617/2013: at most 5 W for a desktop computer") : "")
  }

  /// What the rig takes between its hours of work costs, and what it would cost in each other state.
  private var betweenExplanation: Explanation {
    var why = explanation(.between, words: restCost == nil ? tr("electricity between the hours of work") : nil)
    why.nearby = Between.allCases.filter { $0 != plan.usage.between }.map { other in
      Explanation.Line(
        value: money(estimate.restCost(of: plan, other), .estimate).text, text: other.words,
        topic: .setting(.between))
    }
    return why
  }

  private var testedVoltage: String { Mains.voltage(plan.power.country) < 200 ? "115 V" : "230 V" }

  private var loadInput: Input {
    let (load, rest) = (
      Numbers.short(estimate.power.load, decimals: 3), Numbers.short(PowerSummary.restLoad, decimals: 3)
    )
    return input("load", .load).from(nil, tr("l = \(load) for GPUs, \(rest) for the rest"))
  }
}
