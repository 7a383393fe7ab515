import RigModel

extension RowMaker {
  /// The settings that most plans leave alone; only those that differ are shown.
  var otherRows: [ComparisonRow] { [leftOn, country, carbon] + RowMaker.assumptions.map(assumption) }

  /// The assumptions that no other row shows.
  private static let assumptions: [AssumptionID] = [
    .offPeakTariff, .offPeakShare, .heating, .heatingPrice, .shipping, .imported, .duty, .importVAT, .marketplaceFee,
    .deadOnArrival, .deliveryDays, .resaleFee, .conductance, .volume, .airChanges,
  ]

  private func assumption(_ id: AssumptionID) -> ComparisonRow {
    row(.usage, id.assumption.name, id.rawValue, topic: .assumption(id)) { ComparedValue($0.assumed(id)) }
  }

  private var leftOn: ComparisonRow {
    row(.usage, "Idle", "left-on") { report in
      let leftOn = report.plan.usage.leftOn
      return ComparedValue(Shown(text: leftOn ? "left on" : "switched off", number: "", unit: ""), json: .bool(leftOn))
    }
  }

  private var country: ComparisonRow {
    row(.usage, "Country", "country") { ComparedValue(words: $0.plan.power.country.visible, $0.plan.power.country) }
  }

  private var carbon: ComparisonRow {
    row(.usage, "Grid carbon", "co2") { report in
      let carbon = report.plan.power.carbon ?? report.tariff?.carbon
      return carbon.map { ComparedValue($0, "g/kWh", in: report) } ?? ComparedValue(.unknown("g/kWh"))
    }
  }
}
