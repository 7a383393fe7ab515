import RigModel

extension Report {
  func costExplanation(_ figure: Figure) -> Explanation {
    switch figure {
    case .rig: rigExplanation
    case .ownership: explanation(.ownership, tr("Own"))
    case .electricity: explanation(.electricity)
    default: explanation(.storage, tr("Rented storage"), lead: tr("Storage"))
    }
  }

  private var rigExplanation: Explanation {
    let purchase = estimate.purchase
    var rig = rigInput
    rig.topic = nil
    rig.origin = purchase.low == purchase.high ? "" : tr("; low–high \(numbers.range(purchase.low, purchase.high))")
    var why = Explanation(
      Figure.rig.label, tr("Rig = the sum of its parts, each in \(plan.currency) and rounded to the cent"),
      [Explanation.Term(rig)],
      source: tr("used prices: what was asked or paid on their dates"))
    why.expression = rig.formula
    why.leftOut = purchase.lines.filter { $0.cost == nil }.map {
      Explanation.Line(value: "?", text: tr("\(PartWords.title($0.part)): no price"), topic: .part($0.part.id))
    }
    return why
  }
}
