import RigModel

extension Report {
  func breakEvenExplanation(_ figure: Figure) -> Explanation {
    guard estimate.rental != nil else { return Explanation("Pays from day", "Nothing is rented: choose an offer", []) }
    let never = shown(figure).mark == .never
    let remark = never ? "a day does not spare enough, or it takes more than ten years" : ""
    guard figure != .breakEven else {
      return explanation(
        figure, "Pays from day, prices alone", lead: "Day", remark: remark, source: "the source article's sum")
    }
    let isEqualWork = figure == .equalWorkBreakEven || plan.rental.basis == .equalWork
    return explanation(
      figure, "Pays from day\(isEqualWork ? ", equal work" : "")", lead: "Day", words: turningWords, remark: remark)
  }

  /// `(rig × (1 − resale)) ÷ (rent + storage − electricity, each a day)`, with what else the plan counts.
  private var turningWords: String {
    let once = estimate.buying.total == .zero ? "" : " + costs of buying"
    let delivery = plan.buying.deliveryDays.value > 0 ? "delivery + " : ""
    let heat = plan.heating.share > 0 ? " + heating" : ""
    return "\(delivery)(rig × (1 − resale)\(once)) ÷ (rent + storage − electricity\(heat), each a day)"
  }
}
