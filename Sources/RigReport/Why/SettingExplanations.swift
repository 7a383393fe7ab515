import RigModel

extension Report {
  func settingExplanation(_ figure: Figure) -> Explanation {
    switch figure {
    case .days: setting("Days", "Days of use, 0 to 3650", figure)
    case .hoursPerDay: setting("Hours a day", "Hours of work a day, 0 to 24; idle hours: \(idleWords)", figure)
    case .hours: explanation(.hours)
    case .load: loadExplanation
    case .tariff: tariffExplanation
    case .resale: ownExplanation(of: .resale)
    case .basis: basisExplanation
    default:
      setting(
        "Workload", "What \"the same work\" means: \(shown(.workload).text), \(Words.work(plan.usage.work))", figure)
    }
  }

  private func setting(_ title: String, _ words: String, _ figure: Figure) -> Explanation {
    Explanation(title, words, [result(title.lowercased(), figure)], source: "the plan")
  }

  private var idleWords: String { plan.usage.between.words }

  private var loadExplanation: Explanation {
    let set = plan.usage.load != nil
    let rule = "80 %, or for one model over several devices 60 % ÷ devices, as layers take turns"
    return Explanation(
      "Load", set ? "Load = the share set in the plan; by rule \(rule)" : "Load, by rule: \(rule)",
      [
        result(
          "load", .load, "of the span between idle and peak, \(Words.count(Double(estimate.gpus.devices), "device"))")
      ],
      source: set ? "the plan" : "an assumption")
  }

  private var tariffExplanation: Explanation {
    guard plan.power.tariff == nil else {
      return Explanation(
        "Electricity price", "Price of a kWh, set\(offPeakWords)", offPeakTerms + [result("price", .tariff)],
        source: "the plan")
    }
    guard let tariff, let price = tariff.price else {
      return Explanation("Electricity price", "No price known for \(countryName)", [result("price", .tariff)])
    }
    let list = Explanation.Term(
      name: "list", value: Numbers(tariff.currency).tariff(price),
      formula: "households of \(countryName), tax included\(tariffBasisWords)")
    return Explanation(
      "Electricity price", "Price of a kWh for households\(offPeakWords)",
      [list] + rates(from: [tariff.currency]).map(rateTerm) + offPeakTerms + [result("price", .tariff)],
      source: tariffSourceText)
  }

  /// The two prices of which the one that counts is the mean.
  private var offPeakTerms: [Explanation.Term] {
    let prices = [("peak", estimate.energy.peakTariff), ("off-peak", plan.power.offPeakTariff)]
    return offPeakWords.isEmpty
      ? []
      : prices.map { name, price in
        Explanation.Term(name: name, value: price.map { numbers.tariff($0) } ?? "?", formula: "a kWh")
      }
  }

  private var basisExplanation: Explanation {
    Explanation(
      "Basis", "How much of the offer is counted; all are shown beside each other",
      [
        term("pro rata", .proRata, "the rig's share of the instance, as the article counts"),
        term("whole", .whole, "whole instances"),
        term("cheapest", .cheapestRent, "the proven cheapest set of whole instances of the region"),
        term("equal work", .equalWorkRent, "as long as the same work takes"),
        result("chosen", .basis),
      ])
  }
}
