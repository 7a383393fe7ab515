import RigModel

extension PlanFile {
  /// Writes a plan: name, currency, build, prices, days and hours always, the rest where it differs from the default.
  /// - Parameters:
  ///   - plan: the plan.
  ///   - catalog: the catalog whose order the parts take; without one they are sorted by id.
  public static func write(_ plan: Plan, in catalog: Catalog? = nil) -> String {
    var writer = PlanWriter(catalog: catalog)
    writer.writeHead(plan)
    writer.writeParts(plan)
    writer.writeBuying(plan.buying)
    writer.writeUsage(plan.usage)
    writer.writePower(plan.power)
    writer.writeHeating(plan.heating)
    writer.writeRoom(plan.room)
    writer.writeRental(plan.rental)
    writer.section(
      "resale", [number("share", plan.resale, unless: 0), number("fee", plan.resaleFee, unless: 0)])
    return writer.text
  }

  static func number(_ key: String, _ value: Double?, unless usual: Double? = nil) -> String? {
    guard let value, value != usual else { return nil }
    return "\(key) = \(DecimalText.shortest(value))"
  }

  static func word<Value: RawRepresentable<String>>(_ key: String, _ value: Value, unless usual: Value) -> String? {
    value.rawValue == usual.rawValue ? nil : "\(key) = \(TOMLText.string(value.rawValue))"
  }
}

/// Writes the sections of a plan one after the other.
struct PlanWriter {
  let catalog: Catalog?
  private(set) var text = ""

  init(catalog: Catalog?) { self.catalog = catalog }

  mutating func section(_ name: String, _ lines: [String?], isAlways: Bool = false) {
    let lines = lines.compactMap(\.self)
    guard isAlways || !lines.isEmpty else { return }
    text += "\n[\(name)]\n" + lines.map { $0 + "\n" }.joined()
  }

  mutating func writeHead(_ plan: Plan) {
    text = "schema = \(PlanFile.schema)\nname = \(TOMLText.line(plan.name))\n"
    if !plan.note.isEmpty { text += "note = \(TOMLText.block(plan.note))\n" }
    text += "currency = \(TOMLText.string(plan.currency.rawValue))\n"
    let owned = sorted(plan.owned).map { TOMLText.string($0.rawValue) }
    if !owned.isEmpty { text += "owned = [\(owned.joined(separator: ", "))]\n" }
  }

  mutating func writeParts(_ plan: Plan) {
    let build = sorted(plan.build.keys).map { "\(TOMLText.key($0.rawValue)) = \(plan.quantity($0))" }
    section("build", build, isAlways: true)
    let prices = sorted(plan.prices.keys).map { id in
      plan.prices[id].map { "\(TOMLText.key(id.rawValue)) = \(PlanWriter.price($0))" }
    }
    section("prices", prices)
  }

  private static func price(_ price: PriceOverride) -> String {
    let lots = price.lots.isEmpty ? "" : ", lots = \"\(LotText.write(price.lots))\""
    return "{ each = \(DecimalText.shortest(price.each.units))\(lots) }"
  }

  /// Parts in catalog order; those that the catalog lacks come last.
  private func sorted(_ ids: some Sequence<PartID>) -> [PartID] {
    ids.map { (place: catalog?.index(of: $0) ?? .max, id: $0) }.sorted { $0 < $1 }.map(\.id)
  }

  mutating func writeUsage(_ usage: Usage) {
    let usual = Usage()
    section(
      "usage",
      [
        PlanFile.number("days", usage.days.value),
        PlanFile.number("hours_per_day", usage.hoursPerDay.value),
        PlanFile.word("workload", usage.workload, unless: usual.workload),
        PlanFile.word("work", usage.work, unless: usual.work),
        PlanFile.number("load", usage.load),
        usage.leftOn == usual.leftOn ? nil : "left_on = \(usage.leftOn)",
      ])
  }

  mutating func writePower(_ power: PowerSettings) {
    let country = power.country == PowerSettings().country ? nil : "country = \(TOMLText.string(power.country))"
    section(
      "power",
      [
        country, PlanFile.number("tariff_per_kwh", power.tariff?.value),
        PlanFile.number("off_peak_per_kwh", power.offPeakTariff?.value),
        PlanFile.number("off_peak_share", power.offPeakShare, unless: 0),
        PlanFile.number("co2_g_per_kwh", power.carbon),
      ])
  }

  mutating func writeBuying(_ buying: Buying) {
    section(
      "buying",
      [
        PlanFile.number("shipping", buying.shipping.units, unless: 0),
        PlanFile.number("imported", buying.imported, unless: 0),
        PlanFile.number("duty", buying.duty, unless: 0),
        PlanFile.number("import_vat", buying.importVAT),
        PlanFile.number("marketplace_fee", buying.marketplaceFee, unless: 0),
        PlanFile.number("dead_on_arrival", buying.deadOnArrival, unless: 0),
        PlanFile.number("delivery_days", buying.deliveryDays.value, unless: 0),
      ])
  }

  mutating func writeHeating(_ heating: Heating) {
    section(
      "heating",
      [
        PlanFile.number("share", heating.share, unless: 0),
        PlanFile.number("price_per_kwh", heating.price?.value),
      ])
  }

  mutating func writeRoom(_ room: Room) {
    let usual = Room()
    section(
      "room",
      [
        PlanFile.number("ua_w_per_k", room.conductance, unless: usual.conductance),
        PlanFile.number("volume_m3", room.volume, unless: usual.volume),
        PlanFile.number("air_changes_per_hour", room.airChanges, unless: usual.airChanges),
      ])
  }

  mutating func writeRental(_ rental: Rental) {
    let usual = Rental()
    section(
      "rental",
      [
        rental.offer.map { "offer = \(TOMLText.string($0.rawValue))" },
        PlanFile.word("pricing", rental.pricing, unless: usual.pricing),
        PlanFile.number("rate_per_hour", rental.rate?.value),
        PlanFile.word("basis", rental.basis, unless: usual.basis),
        PlanFile.number("storage_per_day", rental.storagePerDay.units, unless: usual.storagePerDay.units),
        PlanFile.number("vat", rental.vat),
      ])
  }
}
