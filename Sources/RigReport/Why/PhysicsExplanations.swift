import RigModel

extension Report {
  func physicsExplanation(_ figure: Figure) -> Explanation {
    switch figure {
    case .energy: energyExplanation
    case .carbon:
      explanation(
        .carbon, result: tr("carbon"),
        source: plan.power.carbon == nil ? tariffSourceText : tr("set in the plan"))
    case .heat: explanation(.heat, source: "International Table BTU, ISO 31-4")
    case .room: roomExplanation
    default: memoryExplanation
    }
  }

  private var energyExplanation: Explanation {
    guard plan.usage.between == .off || restHours == 0 else { return explanation(.energy) }
    let idle = input("idle", .idle).from(
      nil, restHours == 0 ? tr("not counted: it always works") : tr("not counted: switched off"))
    return explanation(
      .energy, words: "(wall × hours) ÷ 1000", rows: (formula(of: .energy)?.inputs ?? []) + [idle])
  }

  private var roomExplanation: Explanation {
    let hours = input("h", .hoursPerDay).from(nil, tr("of work a day; 12 h is the room's time constant"))
    return explanation(
      .room, lead: tr("Rise"), words: tr("wall ÷ H × (1 − e^(−h/12)) ÷ (1 − e^(−2)), at the peak of a day"),
      rows: (formula(of: .room)?.inputs ?? []) + [hours],
      remark: (estimate.heat.rise ?? .zero) > Heat.hot ? tr("too hot to stay in") : "",
      source: tr("an assumed room with a window closed"))
  }

  private var memoryExplanation: Explanation {
    let devices = Words.count(Double(estimate.gpus.devices), "device")
    return explanation(
      .vram, tr("Memory"), result: tr("all"), words: tr("cards × devices × GiB of a device, labelled GB as sellers do"),
      remark: tr("in \(devices), the largest \(Numbers.memory(estimate.gpus.largestDevice))"))
  }
}
