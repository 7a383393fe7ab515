import RigModel

extension Report {
  func powerExplanation(_ figure: Figure) -> Explanation {
    switch figure {
    case .power: explanation(.power, lead: "Peak", result: "power", words: "units × draw at full load")
    case .working:
      explanation(
        .working, words: "units × (idle + load × (peak − idle))",
        rows: [loadInput] + (formula(of: .working)?.inputs ?? []))
    case .idle:
      explanation(
        .idle, lead: "Idle wall", result: "wall, idle",
        words: "units × idle with a model loaded, through the supply")
    default:
      explanation(.wall, source: "80 PLUS program, \(testedVoltage): straight lines through its load points")
    }
  }

  private var testedVoltage: String { Mains.voltage(plan.power.country) < 200 ? "115 V" : "230 V" }

  private var loadInput: Input {
    let load = Numbers.short(estimate.power.load, decimals: 3)
    return input("load", .load).from(nil, "l = \(load) for GPUs, \(PowerSummary.restLoad) for the rest")
  }
}
