import RigModel

extension Report {
  /// Where the price of a kWh comes from, in few words.
  var tariffOrigin: String {
    (plan.power.tariff == nil ? tr("households of \(countryName)") : tr("set")) + offPeakWords
  }

  /// `, 50 % of it off-peak`, where off-peak hours move the price.
  var offPeakWords: String {
    let share = estimate.energy.offPeakShare
    return plan.power.offPeakTariff == nil || share == 0 ? "" : tr(", \(Words.share(share)) off-peak")
  }

  /// `, a further kWh`: what the catalog's price counts.
  var tariffBasisWords: String {
    switch tariff?.basis {
    case .marginal: tr(", a further kWh")
    case .average: tr(", average with subscription")
    case nil: ""
    }
  }

  /// The country of the plan by its name.
  var countryName: String { (tariff?.name ?? plan.power.country).visible.spoken }

  /// The tariff's source with its date.
  var tariffSourceText: String { tariff.map { "\($0.source.visible), \(date($0.asOf))" } ?? "" }
}
