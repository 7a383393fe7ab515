import RigModel

extension Report {
  func powerExplanation(_ figure: Figure) -> Explanation {
    switch figure {
    case .power: explanation(.power, lead: "Peak", result: "power", words: "units × draw at full load")
    case .working:
      explanation(
        .working, words: "units × (idle + load × (peak − idle))",
        rows: [loadInput] + (formula(of: .working)?.inputs ?? []))
    case .resting: restingExplanation
    case .between: betweenExplanation
    case .idle where estimate.power.measured.idle != nil:
      explanation(.idle, lead: "Idle wall", result: "wall, idle", source: Report.meter)
    case .wall where estimate.power.measured.working != nil:
      explanation(.wall, source: Report.meter)
    case .idle:
      explanation(
        .idle, lead: "Idle wall", result: "wall, idle",
        words: "units × idle with a model loaded, through the supply")
    default:
      explanation(.wall, source: "80 PLUS program, \(testedVoltage): straight lines through its load points")
    }
  }

  private static let meter = "your own machine, by rigtui prove --remember"

  private var restingExplanation: Explanation {
    let between = plan.usage.between
    let words = between == .sleep ? "what a computer that sleeps may take" : "0 W"
    return explanation(
      .resting, lead: "Wall between work", result: "wall, between", words: between.staysOn ? nil : words,
      remark: between.words,
      source: between == .sleep ? "Regulation (EU) No 617/2013: at most 5 W for a desktop computer" : "")
  }

  /// What the rig takes between its hours of work costs, and what it would cost in each other state.
  private var betweenExplanation: Explanation {
    var why = explanation(.between, words: restCost == nil ? "electricity between the hours of work" : nil)
    why.nearby = Between.allCases.filter { $0 != plan.usage.between }.map { other in
      Explanation.Line(
        value: money(estimate.restCost(of: plan, other), .estimate).text, text: other.words,
        topic: .setting(.between))
    }
    return why
  }

  private var testedVoltage: String { Mains.voltage(plan.power.country) < 200 ? "115 V" : "230 V" }

  private var loadInput: Input {
    let load = Numbers.short(estimate.power.load, decimals: 3)
    return input("load", .load).from(nil, "l = \(load) for GPUs, \(PowerSummary.restLoad) for the rest")
  }
}
