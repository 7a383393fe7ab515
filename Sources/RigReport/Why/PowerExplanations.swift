import RigModel

extension Report {
  func powerExplanation(_ figure: Figure) -> Explanation {
    switch figure {
    case .power: explanation("Power", "Peak = units × draw at full load", figure) { "\(short($0.peak))" }
    case .working:
      explanation("Working", "Working = units × (idle + load × (peak − idle))", figure) { draw in
        "(\(short(draw.idle)) + l × \(short(draw.peak - draw.idle)))"
      }
    case .idle:
      explanation("Wall, idle", "Idle wall = units × idle with a model loaded, through the supply", figure) {
        "\(short($0.idleLoaded))"
      }
    default:
      Explanation(
        "Wall", "Wall = working ÷ efficiency of the supply",
        [
          term("working", .working, "direct current"), efficiencyTerm(estimate.power.efficiency), result("wall", .wall),
        ],
        source: "80 PLUS program, 230 V: straight lines through its load points")
    }
  }

  private func explanation(_ title: String, _ formula: String, _ figure: Figure, _ each: (Draw) -> String)
    -> Explanation
  {
    let terms = estimate.purchase.lines.filter { watts($0, Draw(of: $0.part), figure) != .zero }.map { line in
      let draw = Draw(of: line.part)
      return Explanation.Term(
        name: PartWords.title(line.part), value: "\(short(watts(line, draw, figure))) W",
        formula: "= \(line.quantity) × \(each(draw))\(ruleRemark(line, draw))")
    }
    let last = result(title.lowercased(), figure)
    switch figure {
    case .working: return Explanation(title, formula, [loadTerm] + terms + [last])
    case .idle: return Explanation(title, formula, terms + [efficiencyTerm(idleEfficiency), last])
    default: return Explanation(title, formula, terms + [last])
    }
  }

  private var loadTerm: Explanation.Term {
    let load = Numbers.short(estimate.power.load, decimals: 3)
    return term("load", .load, "l = \(load) for GPUs, \(PowerSummary.restLoad) for the rest")
  }

  private func watts(_ line: PurchaseLine, _ draw: Draw, _ figure: Figure) -> Watts {
    let load = line.part.kind == .gpu ? estimate.power.load : PowerSummary.restLoad
    let one = figure == .power ? draw.peak : figure == .idle ? draw.idleLoaded : draw.working(load)
    return one * Double(line.quantity)
  }

  private func ruleRemark(_ line: PurchaseLine, _ draw: Draw) -> String {
    guard draw.isEstimate else { return " W" }
    return line.part.kind == .platform ? " W, by rule: 50 + CPU, idle 25 + ¼ CPU" : " W, by rule"
  }

  private func short(_ power: Watts) -> String { Numbers.short(power.value, decimals: 2) }

  /// How much of the wall power reaches the parts, and what supplies do it.
  private func efficiencyTerm(_ efficiency: Double?) -> Explanation.Term {
    let supplies = estimate.purchase.lines.filter { $0.part.supply != nil }
    let details = supplies.map { line in
      Explanation.Line(
        value: "\(line.quantity) ×", text: "\(PartWords.title(line.part)): \(rating(line.part))",
        topic: .part(line.part.id))
    }
    return Explanation.Term(
      name: "efficiency", value: efficiency.map { Words.share(($0 * 1000).rounded() / 1000) } ?? "?",
      formula: details.isEmpty ? "no supply in the rig: 85 % assumed" : "of the wall power reaches the parts",
      details: details)
  }

  private var idleEfficiency: Double? {
    let idle = estimate.purchase.lines.reduce(Watts.zero) { $0 + watts($1, Draw(of: $1.part), .idle) }
    return estimate.power.idleWall.value > 0 ? idle / estimate.power.idleWall : nil
  }

  private func rating(_ part: Part) -> String {
    guard let supply = part.supply, let rating = supply.rating, let rated = supply.rated else {
      return "no rating known: 80 % assumed"
    }
    return "80 PLUS \(rating.rawValue), \(Numbers.watts(rated))"
  }
}
