import RigModel

extension Report {
  func settingExplanation(_ figure: Figure) -> Explanation {
    switch figure {
    case .days: setting(tr("Days"), tr("Days of use, 0 to 3650"), figure)
    case .hoursPerDay: setting(tr("Hours a day"), tr("Hours of work a day, 0 to 24; idle hours: \(idleWords)"), figure)
    case .hours: explanation(.hours)
    case .load: loadExplanation
    case .tariff: tariffExplanation
    case .resale: ownExplanation(of: .resale)
    case .basis: basisExplanation
    default:
      setting(
        tr("Workload"), tr("What \"the same work\" means: \(shown(.workload).text), \(Words.work(plan.usage.work))"),
        figure)
    }
  }

  private func setting(_ title: String, _ words: String, _ figure: Figure) -> Explanation {
    Explanation(title, words, [result(title.lowercased(), figure)], source: tr("the plan"))
  }

  private var idleWords: String { plan.usage.between.words }

  private var loadExplanation: Explanation {
    let set = plan.usage.load != nil
    let rule = tr("80 %, or for one model over several devices 60 % ÷ devices, as layers take turns")
    return Explanation(
      tr("Load"), set ? tr("Load = the share set in the plan; by rule \(rule)") : tr("Load, by rule: \(rule)"),
      [
        result(
          tr("load"), .load,
          tr("of the span between idle and peak, \(Words.count(Double(estimate.gpus.devices), "device"))"))
      ],
      source: set ? tr("the plan") : tr("an assumption"))
  }

  private var tariffExplanation: Explanation {
    guard plan.power.tariff == nil else {
      return Explanation(
        tr("Electricity price"), tr("Price of a kWh, set\(offPeakWords)"),
        offPeakTerms + [result(tr("price"), .tariff)],
        source: tr("the plan"))
    }
    guard let tariff, let price = tariff.price else {
      return Explanation(
        tr("Electricity price"), tr("No price known for \(countryName)"), [result(tr("price"), .tariff)])
    }
    let list = Explanation.Term(
      name: tr("list"), value: Numbers(tariff.currency).tariff(price),
      formula: tr("households of \(countryName), tax included\(tariffBasisWords)"))
    return Explanation(
      tr("Electricity price"), tr("Price of a kWh for households\(offPeakWords)"),
      [list] + rates(from: [tariff.currency]).map(rateTerm) + offPeakTerms + [result(tr("price"), .tariff)],
      source: tariffSourceText)
  }

  /// The two prices of which the one that counts is the mean.
  private var offPeakTerms: [Explanation.Term] {
    let prices = [(tr("peak"), estimate.energy.peakTariff), (tr("off-peak"), plan.power.offPeakTariff)]
    return offPeakWords.isEmpty
      ? []
      : prices.map { name, price in
        Explanation.Term(name: name, value: price.map { numbers.tariff($0) } ?? "?", formula: tr("a kWh"))
      }
  }

  private var basisExplanation: Explanation {
    Explanation(
      tr("Basis"), tr("How much of the offer is counted; all are shown beside each other"),
      [
        term(tr("pro rata"), .proRata, tr("the rig's share of the instance, as the article counts")),
        term(tr("whole"), .whole, tr("whole instances")),
        term(tr("cheapest"), .cheapestRent, tr("the proven cheapest set of whole instances of the region")),
        term(tr("equal work"), .equalWorkRent, tr("as long as the same work takes")),
        result(tr("chosen"), .basis),
      ])
  }
}
