import RigModel

/// What the rig draws.
extension FigureEntry {
  static var power: FigureEntry {
    FigureEntry("Power", name: "At full load") { report in
      Shown(report.estimate.power.peak.value, decimals: 0, "W", mark: report.hasRuledDraw ? .estimate : .none)
    } formula: {
      $0.drawn { draw, _ in .bare(draw.peak.value, Report.short(draw.peak)) }
    }
  }
  static var working: FigureEntry {
    FigureEntry("Working") {
      Shown($0.estimate.power.working.value, decimals: 1, "W", mark: .estimate)
    } formula: {
      $0.drawn { draw, load in
        let span = draw.peak - draw.idle
        return .sum([
          .bare(draw.idle.value, Report.short(draw.idle)),
          .product([.bare(load, "l"), .bare(span.value, Report.short(span))]),
        ])
      }
    }
  }
  static var wall: FigureEntry {
    FigureEntry("Wall", name: "Working, wall") {
      let power = $0.estimate.power
      return Shown(power.workingWall.value, decimals: 1, "W", mark: power.measured.working == nil ? .estimate : .none)
    } formula: { report in
      if report.estimate.power.measured.working != nil { return report.measured(report.estimate.power.workingWall) }
      let working = report.number("working", .working, tr("direct current"))
      return .quotient(working, .input(report.efficiencyInput(report.estimate.power.efficiency)))
    }
  }
  static var idle: FigureEntry {
    FigureEntry("Wall, idle", name: "Idle, wall") {
      let power = $0.estimate.power
      return Shown(power.idleWall.value, decimals: 1, "W", mark: power.measured.idle == nil ? .estimate : .none)
    } formula: { report in
      if report.estimate.power.measured.idle != nil { return report.measured(report.estimate.power.idleWall) }
      return report.throughSupply(report.estimate.power.idleWall) { draw, _ in
        .bare(draw.idleLoaded.value, Report.short(draw.idleLoaded))
      }
    }
  }
  static var resting: FigureEntry {
    FigureEntry("Between, wall", name: "Between work, wall") {
      Shown($0.estimate.power.wall($0.plan.usage.between).value, decimals: 1, "W", mark: .estimate)
    } formula: { report in
      switch report.plan.usage.between {
      case .off, .sleep: nil
      case .loaded: FigureEntry.idle.formula(report)
      case .idle where report.estimate.power.measured.idle != nil: report.measured(report.estimate.power.emptyWall)
      case .idle:
        report.throughSupply(report.estimate.power.emptyWall) { draw, _ in
          .bare(draw.idle.value, Report.short(draw.idle))
        }
      }
    }
  }
  static var between: FigureEntry {
    FigureEntry("Between work", name: "Between the hours of work") {
      $0.money($0.estimate.restCost(of: $0.plan), $0.plan.usage.between == .off ? .none : .estimate)
    } formula: {
      $0.restCost
    }
  }
}

extension Report {
  /// What all parts draw together, through the supply.
  fileprivate func throughSupply(_ wall: Watts, _ one: (Draw, Double) -> Formula) -> Formula {
    let parts = drawn(one)
    let share = wall.value > 0 ? (parts.value ?? 0) / wall.value : nil
    return .quotient(parts, .input(efficiencyInput(share)))
  }

  /// Watts that were read off a meter.
  fileprivate func measured(_ wall: Watts) -> Formula {
    .input(
      Input("meter", wall.value, Report.short(wall)).from(
        nil, tr("W, \(MeasuredSpeed.ownSource.spoken): the machine of the plan"))
    )
  }

  fileprivate static func short(_ power: Watts) -> String { Numbers.short(power.value, decimals: 2) }

  /// What every part that draws anything takes, added up.
  /// - Parameter one: what one unit takes at its load.
  fileprivate func drawn(_ one: (Draw, Double) -> Formula) -> Formula {
    let inputs = estimate.purchase.lines.map { line in
      let draw = Draw(of: line.part)
      let load = PowerSummary.load(of: line.part, gpus: estimate.power.load)
      let formula = Formula.product([.bare(Double(line.quantity)), one(draw, load)])
      let watts = formula.value ?? 0
      return Input(PartWords.title(line.part), watts, "\(Report.short(Watts(watts))) W").from(
        formula, ruleRemark(line, draw))
    }
    return .sum(inputs.filter { $0.value != 0 }.map(Formula.input))
  }

  private func ruleRemark(_ line: PurchaseLine, _ draw: Draw) -> String {
    if let limit = line.part.limit { return tr(" W, limited to \(Numbers.watts(limit)) each") }
    if line.part.isIdleMeasured { return tr(" W, idle \(MeasuredSpeed.ownSource.spoken)") }
    guard draw.isEstimate else { return " W" }
    return line.part.kind == .platform
      ? tr(" W, by rule: 50 + CPU, idle 20 + CPU ÷ 5, unknown 25 + ¼") : tr(" W, by rule")
  }

  /// Whether a part's draw comes from a rule or is marked as an estimate in the catalog.
  fileprivate var hasRuledDraw: Bool {
    estimate.purchase.lines.contains {
      Draw(of: $0.part).isEstimate || !Set(["peak_w", "idle_w"]).isDisjoint(with: $0.part.estimated)
    }
  }

  /// How much of the wall power reaches the parts, and what supplies do it.
  fileprivate func efficiencyInput(_ efficiency: Double?) -> Input {
    let supplies = estimate.purchase.lines.filter { $0.part.supply != nil }.map { line in
      Input("", nil, "\(line.quantity) ×", topic: .part(line.part.id)).from(
        nil, tr("\(PartWords.title(line.part)): \(rating(line.part))"))
    }
    let isAssumed = supplies.isEmpty && !estimate.power.isWhole
    let origin =
      isAssumed
      ? tr("no supply in the rig: 85 % assumed")
      : supplies.isEmpty ? tr("a whole computer's watts are from the wall") : tr("of the wall power reaches the parts")
    return Input(
      "efficiency", efficiency, efficiency.map { Words.share(($0 * 1000).rounded() / 1000) } ?? "?",
      phrase: "efficiency of the supply"
    ).from(nil, origin, details: supplies)
  }

  private func rating(_ part: Part) -> String {
    guard let supply = part.supply, let rating = supply.rating, let rated = supply.rated else {
      return tr("no rating known: 80 % assumed")
    }
    return "80 PLUS \(rating.rawValue), \(Numbers.watts(rated))"
  }
}
