import RigModel

extension Report {
  /// Everything that was set or assumed, with its source.
  var assumptionsSection: Section {
    Section(
      title: "Assumptions", columns: [.left(), .right("Figure"), .left("How")],
      rows: usageRows + powerRows + priceRows + storageRows + rateRows)
  }

  private var usageRows: [Row] {
    let load = plan.usage.load == nil ? tr("by rule, \(Words.work(plan.usage.work))") : tr("set")
    return [
      row(.days),
      row(.hoursPerDay, tr("\(shown(.hours).text) in all; between them: \(plan.usage.between.words)")),
      row(.workload, Words.work(plan.usage.work)),
      row(.load, load),
    ] + (plan.usage.letShare > 0 ? [priceRow(.letShare)] : [])
  }

  private var powerRows: [Row] {
    var electricity = Record(Figure.tariff.name, shown(.tariff))
    let isSet = plan.power.tariff != nil
    electricity.asOf = isSet ? nil : tariff?.asOf
    electricity.source = isSet ? "" : tariff?.source ?? ""
    return [
      Row(
        cells: [Figure.tariff.name, shown(.tariff).text, tariffRemark], details: isSet ? [] : tariffSource,
        records: [electricity]),
      Row(tr("Over all days"), shown(.energy), "\(shown(.electricity).text), \(shown(.carbon).text)"),
      Row(tr("Room"), plain(plan.room.heatLoss, "W/K"), roomRemark),
    ]
  }

  private var tariffRemark: String {
    if plan.power.tariff != nil { return tr("set\(offPeakWords)") }
    guard let tariff else { return tr("no tariff for \(plan.power.country.visible)") }
    return tr("\(tariff.name.visible), households\(tariffBasisWords), \(date(tariff.asOf))\(offPeakWords)")
  }

  private var tariffSource: [Row.Detail] { tariff.map { [.source($0.source)] } ?? [] }

  private var roomRemark: String {
    let (room, short) = (plan.room, { (value: Double) in Numbers.short(value, decimals: 2) })
    return tr(
      "\(short(room.conductance)) W/K, \(short(room.volume)) m³, \(short(room.airChanges)) air changes an hour")
  }

  /// What else the price depends on; where each comes from stands below those that were set.
  private var priceRows: [Row] {
    let groups: [SettingGroup] = [.buying, .power, .sale]
    let told: [Setting] = [.country, .tariff, .carbon]
    return goalRows + groups.flatMap(\.settings).filter { !told.contains($0) }.map(priceRow)
  }

  /// What was asked of the rig.
  private var goalRows: [Row] {
    SettingGroup.goal.settings.filter { setting in
      switch setting.form {
      case .number(let number): number.typed(in: plan) != nil
      case .name(let name): name.stored(plan) != nil
      case .word(let word): word.stored(plan) != word.usual
      case .flag(let flag): flag.isOn(plan)
      }
    }.map(priceRow)
  }

  private func priceRow(_ setting: Setting) -> Row {
    guard let number = setting.number, number.typed(in: plan) != nil else {
      return Row(setting.label, value(of: setting), setting.group == .goal ? tr("set") : tr("by default"))
    }
    return Row(setting.label, value(of: setting), tr("set"), [.source(number.source)])
  }

  private var storageRows: [Row] {
    guard estimate.rental != nil, plan.rental.storagePerDay != .zero else { return [] }
    return [Row(Setting.storage.label, money(plan.rental.storagePerDay), tr("a day; \(shown(.storage).text) in all"))]
  }

  private var rateRows: [Row] {
    rates(from: convertedCurrencies).map { rate in
      let units = Numbers.short(rate.unitsPerEuro, decimals: 4)
      let shown = Shown(text: "\(units) \(rate.currency)", number: units, unit: "\(rate.currency)/EUR")
      var record = Record("Exchange rate", shown)
      (record.asOf, record.source) = (rate.asOf, rate.source)
      return Row(
        cells: [tr("Exchange rate"), shown.text, tr("for 1 EUR, \(date(rate.asOf))")], details: [.source(rate.source)],
        records: [record])
    }
  }

  /// The currencies of the catalog's figures that were converted for this plan.
  var convertedCurrencies: [CurrencyCode] {
    let parts = estimate.purchase.lines.filter { !$0.isOwned && !$0.isOverridden }.compactMap(\.part.price?.currency)
    let offer = estimate.rental.flatMap { $0.isRateOverridden ? nil : $0.offer.currency }
    let electricity = plan.power.tariff == nil && tariff?.price != nil ? tariff?.currency : nil
    return parts + [offer, electricity].compactMap(\.self)
  }
}
