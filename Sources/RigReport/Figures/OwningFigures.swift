import RigModel

/// What owning is made of: what is not got back, the costs of buying, and those of running.
extension Report {
  /// Everything that owning costs; what is 0 is left out, and heating that is spared counts below 0.
  var owning: Formula { .sum(([keptInput] + buyingInputs + waitingInputs + runningInputs).map(Formula.input)) }

  /// The rig without what a sale brings back: `145.00 € × (1 − 0 %)`.
  private var keptInput: Input {
    let phrase = plan.resaleFee > 0 ? "rig × (1 − resale × (1 − fee))" : "rig × (1 − resale)"
    let feeLine = plan.resaleFee > 0 ? [settingInput(.resaleFee, tr("of a sale stays with the marketplace"))] : []
    let details =
      [
        input("the rig", .rig).from(nil, tr("the rig")),
        settingInput(.resale, tr("of the price comes back by a sale")),
      ] + feeLine
    return Input("kept", money(estimate.keptCost, hardwareMark), phrase: phrase, topic: .figure(.rig)).from(
      .product([number("rig", .rig), kept]), details: details)
  }

  /// The share of the price that stays spent: `1 − 50 % × (1 − 10 %)`.
  var kept: Formula {
    let resale = number("resale", .resale)
    guard plan.resaleFee > 0 else { return .difference(.bare(1), resale) }
    let fee = Formula.bare(plan.resaleFee, Words.share(plan.resaleFee))
    return .difference(.bare(1), .product([resale, .difference(.bare(1), fee)]))
  }

  private var buyingInputs: [Input] {
    let (buying, settings) = (estimate.buying, plan.buying)
    return [
      cost("shipping", buying.shipping, [.shipping])?.from(nil, tr("of all parts")),
      cost("imports", buying.imports, [.imported, .duty, .importVAT])?.from(
        imports, details: [settingInput(.duty), settingInput(.importVAT)]),
      cost("buyer's fee", buying.fee, [.marketplaceFee])?.from(ofRig(settings.marketplaceFee)),
      cost("dead parts", buying.deadOnArrival, [.deadOnArrival])?.from(
        ofRig(settings.deadOnArrival), tr(", an allowance")),
    ].compactMap(\.self)
  }

  /// A share of the price of the rig.
  private func ofRig(_ share: Double) -> Formula {
    .product([.bare(share, Words.share(share)), number("rig", .rig)])
  }

  /// Duty and tax on what is imported: `50 % × (566.00 € + 20.00 €) × ((1 + 0 %) × (1 + 20 %) − 1)`.
  private var imports: Formula {
    let buying = plan.buying
    let shipping = buying.shipping == .zero ? [] : [Formula.bare(buying.shipping.units, money(buying.shipping).text)]
    let taxes = [buying.duty, estimate.buying.importVAT].map { tax in
      Formula.sum([.bare(1), .bare(tax, Words.share(tax))])
    }
    return .product([
      .bare(buying.imported, Words.share(buying.imported)), .sum([number("rig", .rig)] + shipping),
      .difference(.product(taxes), .bare(1)),
    ])
  }

  private var waitingInputs: [Input] {
    guard let waiting = cost("rent until delivery", estimate.awaitingCost ?? .zero, [.deliveryDays]) else { return [] }
    let daily = estimate.curve.daily
    let days = Formula.bare(plan.daysAwaiting.value, Words.days(plan.daysAwaiting))
    let perDay = [daily.rent(plan.rental.basis) ?? 0, daily.storage].map { Formula.bare($0) }
    return [
      waiting.from(
        .product([.sum(perDay), days]), wording: tr("for \(Words.days(plan.daysAwaiting)), on the chosen basis"))
    ]
  }

  private var runningInputs: [Input] {
    let energy = Formula.product([number("energy", .energy), number("price", .tariff)])
    let electricity = input("electricity", .electricity).from(energy)
    let spared = money(-estimate.energy.heatCredit)
    guard estimate.energy.heatCredit != .zero else { return [electricity] }
    let heating = Input("heating spared", spared, phrase: "−heating spared", topic: .setting(.heating))
    let origin = tr("\(Words.share(plan.heating.share)) of the heat replaces other heating")
    return [electricity, heating.from(nil, origin, details: [settingInput(.heatingPrice)])]
  }

  /// A cost of buying; `nil` when there is none.
  private func cost(_ name: String, _ amount: Money, _ settings: [Setting]) -> Input? {
    amount == .zero ? nil : Input(name, money(amount), topic: settings.first.map(Topic.setting))
  }

  /// A setting as a number of a formula.
  private func settingInput(_ setting: Setting, _ text: String = "") -> Input {
    let name = setting.label.lowercased()
    return Input(name, value(of: setting), topic: .setting(setting)).from(nil, text.isEmpty ? name : text)
  }
}
