import RigModel

extension Report {
  var ownershipExplanation: Explanation {
    let terms = [keptTerm] + buyingTerms + waitingTerms + runningTerms
    return Explanation("Own", "Own = \(ownershipFormula)", terms + [result("own", .ownership)])
  }

  /// What owning is made of, in words; what is 0 is left out.
  var ownershipFormula: String {
    let kept = plan.resaleFee > 0 ? "rig × (1 − resale × (1 − fee))" : "rig × (1 − resale)"
    let buying = buyingTerms.map(\.name)
    let waiting = waitingTerms.map(\.name)
    let spared = estimate.energy.heatCredit == .zero ? "" : " − heating spared"
    return ([kept] + buying + waiting + ["electricity"]).joined(separator: " + ") + spared
  }

  private var keptTerm: Explanation.Term {
    let fee = plan.resaleFee > 0 ? [assumptionLine(.resaleFee, "of a sale stays with the marketplace")] : []
    return Explanation.Term(
      name: "kept", value: money(estimate.keptCost, hardwareMark).text,
      formula: "= \(shown(.rig).text) × (1 − \(resaleFormula))",
      details: [line(.rig, "the rig"), assumptionLine(.resale, "of the price comes back by a sale")] + fee,
      topic: .figure(.rig))
  }

  /// `0.5 × (1 − 0.1)`, or the share alone without a fee.
  var resaleFormula: String {
    let share = shown(.resale).text
    return plan.resaleFee > 0 ? "\(share) × (1 − \(Words.share(plan.resaleFee)))" : share
  }

  private var buyingTerms: [Explanation.Term] {
    let (buying, rig) = (estimate.buying, shown(.rig).text)
    return [
      costTerm("shipping", buying.shipping, "of all parts", [.shipping]),
      costTerm("imports", buying.imports, importFormula, [.imported, .duty, .importVAT]),
      costTerm("buyer's fee", buying.fee, "= \(Words.share(plan.buying.marketplaceFee)) of \(rig)", [.marketplaceFee]),
      costTerm(
        "dead parts", buying.deadOnArrival, "= \(Words.share(plan.buying.deadOnArrival)) of \(rig), an allowance",
        [.deadOnArrival]),
    ].compactMap(\.self)
  }

  private var importFormula: String {
    let buying = plan.buying
    let shipping = buying.shipping == .zero ? "" : " with shipping"
    let charge = "(1 + \(Words.share(buying.duty)) duty) × (1 + \(Words.share(estimate.buying.importVAT)) VAT) − 1"
    return "= \(Words.share(buying.imported)) of the rig\(shipping) × (\(charge))"
  }

  private var waitingTerms: [Explanation.Term] {
    let days = Words.days(plan.daysAwaiting)
    return [
      costTerm(
        "rent until delivery", estimate.awaitingCost ?? .zero, "for \(days), on the chosen basis", [.deliveryDays])
    ].compactMap(\.self)
  }

  private var runningTerms: [Explanation.Term] {
    let electricity = term("electricity", .electricity, "= \(shown(.energy).text) × \(shown(.tariff).text)")
    let share = Words.share(plan.heating.share)
    let heat = costTerm(
      "heating spared", -estimate.energy.heatCredit, "\(share) of the heat replaces other heating",
      [.heating, .heatingPrice])
    return [electricity] + [heat].compactMap(\.self)
  }

  private func costTerm(_ name: String, _ amount: Money, _ formula: String, _ ids: [AssumptionID])
    -> Explanation.Term?
  {
    guard amount != .zero else { return nil }
    return Explanation.Term(
      name: name, value: money(amount).text, formula: formula, details: ids.dropFirst().map { assumptionLine($0, "") },
      topic: ids.first.map(Topic.assumption))
  }

  private func assumptionLine(_ id: AssumptionID, _ text: String) -> Explanation.Line {
    Explanation.Line(
      value: assumed(id).text, text: text.isEmpty ? id.assumption.name.lowercased() : text, topic: .assumption(id))
  }
}
