import RigModel

extension Report {
  func breakEvenExplanation(_ figure: Figure) -> Explanation {
    guard estimate.rental != nil else {
      return Explanation(tr("Pays from day"), tr("Nothing is rented: choose an offer"), [])
    }
    let never = shown(figure).mark == .never
    let remark = never ? tr("a day does not spare enough, or it takes more than ten years") : ""
    guard figure != .breakEven else {
      return explanation(
        figure, tr("Pays from day, prices alone"), lead: tr("Day"), remark: remark,
        source: tr("the source article's sum"))
    }
    let isEqualWork = figure == .equalWorkBreakEven || plan.rental.basis == .equalWork
    return explanation(
      figure, isEqualWork ? tr("Pays from day, equal work") : tr("Pays from day"), lead: tr("Day"), words: turningWords,
      remark: remark)
  }

  /// `(rig × (1 − resale)) ÷ (rent + storage − electricity, each a day)`, with what else the plan counts.
  private var turningWords: String {
    let once = estimate.buying.total == .zero ? "" : tr(" + costs of buying")
    let delivery = plan.buying.deliveryDays.value > 0 ? tr("delivery + ") : ""
    let heat = plan.heating.share > 0 ? tr(" + heating") : ""
    return tr("\(delivery)(rig × (1 − resale)\(once)) ÷ (rent + storage − electricity\(heat), each a day)")
  }
}
