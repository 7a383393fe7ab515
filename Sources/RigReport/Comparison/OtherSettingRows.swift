import RigModel

extension RowMaker {
  /// The settings that most plans leave alone; only those that differ are shown.
  var otherRows: [ComparisonRow] { powerSettings + buyingSettings + roomSettings }

  private var powerSettings: [ComparisonRow] {
    [
      row(.usage, "Idle", "left-on") { report in
        let leftOn = report.plan.usage.leftOn
        return ComparedValue(
          Shown(text: leftOn ? "left on" : "switched off", number: "", unit: ""), json: .bool(leftOn))
      },
      row(.usage, "Country", "country") { ComparedValue(words: $0.plan.power.country.visible, $0.plan.power.country) },
      price("Off-peak price", "off-peak", \.power.offPeakTariff),
      share("Off-peak share", "off-peak-share", \.power.offPeakShare),
      row(.usage, "Grid carbon", "co2") { report in
        let carbon = report.plan.power.carbon ?? report.tariff?.carbon
        return carbon.map { ComparedValue($0, "g/kWh", in: report) } ?? ComparedValue(.unknown("g/kWh"))
      },
      share("Heat put to use", "heating", \.heating.share),
      price("Price of other heat", "heating-price", \.heating.price),
    ]
  }

  private var buyingSettings: [ComparisonRow] {
    [
      row(.usage, "Shipping", "shipping") { ComparedValue($0.money($0.plan.buying.shipping)) },
      share("Imported", "imported", \.buying.imported), share("Customs duty", "duty", \.buying.duty),
      row(.usage, "Import tax", "import-vat") { ComparedValue($0.share($0.estimate.buying.importVAT, .none)) },
      share("Marketplace fee", "marketplace-fee", \.buying.marketplaceFee),
      share("Dead on arrival", "dead-on-arrival", \.buying.deadOnArrival),
      row(.usage, "Delivery", "delivery-days") { report in
        let days = report.plan.buying.deliveryDays
        let number = Numbers.short(days.value, decimals: 2)
        return ComparedValue(Shown(text: Words.days(days), number: number, unit: "days"))
      },
      share("Fee on a sale", "resale-fee", \.resaleFee),
    ]
  }

  private var roomSettings: [ComparisonRow] {
    [
      row(.usage, "Walls and windows", "room-ua") { ComparedValue($0.plan.room.conductance, "W/K", in: $0) },
      row(.usage, "Room volume", "room-volume") { ComparedValue($0.plan.room.volume, "m³", in: $0) },
      row(.usage, "Air changes", "room-air-changes") { ComparedValue($0.plan.room.airChanges, "1/h", in: $0) },
    ]
  }

  private func share(_ label: String, _ id: String, _ path: KeyPath<Plan, Double>) -> ComparisonRow {
    row(.usage, label, id) { ComparedValue($0.share($0.plan[keyPath: path], .none)) }
  }

  private func price(_ label: String, _ id: String, _ path: KeyPath<Plan, EnergyPrice?>) -> ComparisonRow {
    row(.usage, label, id) { report in
      guard let price = report.plan[keyPath: path] else { return .none }
      let number = Numbers.short(price.value, decimals: 4)
      return ComparedValue(
        Shown(text: report.numbers.tariff(price), number: number, unit: "\(report.plan.currency)/kWh"))
    }
  }
}
