import RigModel

extension PlanSections {
  func readUsage(into usage: inout Usage) throws(PlanFileError) {
    let section = try root.section("usage", PlanKeys.usage)
    if let days = try section.number("days", Limits.days) { usage.days = Days(days) }
    if let hours = try section.number("hours_per_day", Limits.hoursPerDay) { usage.hoursPerDay = Hours(hours) }
    usage.workload = try section.word("workload") ?? usage.workload
    usage.work = try section.word("work") ?? usage.work
    usage.load = try section.number("load", Limits.share)
    usage.leftOn = try section.flag("left_on") ?? usage.leftOn
  }

  func readPower(into power: inout PowerSettings) throws(PlanFileError) {
    let section = try root.section("power", PlanKeys.power)
    power.country = try country(section) ?? power.country
    power.tariff = try section.number("tariff_per_kwh", Limits.tariff).map { EnergyPrice($0) }
    power.offPeakTariff = try section.number("off_peak_per_kwh", Limits.tariff).map { EnergyPrice($0) }
    power.offPeakShare = try section.number("off_peak_share", Limits.share) ?? power.offPeakShare
    power.carbon = try section.number("co2_g_per_kwh", Limits.carbon)
  }

  private func country(_ section: TOMLReader) throws(PlanFileError) -> String? {
    guard let country = try section.text("country") else { return nil }
    guard catalog.tariff(country) == nil else { return country }
    let found = "found \(Wording.quoted(country)), expected a country of the catalog such as FR"
    throw section.error("country", found + Spelling.hint(for: country, in: catalog.tariffs.map(\.country)))
  }

  func readRoom(into room: inout Room) throws(PlanFileError) {
    let section = try root.section("room", PlanKeys.room)
    room.conductance = try section.number("ua_w_per_k", Limits.conductance) ?? room.conductance
    room.volume = try section.number("volume_m3", Limits.volume) ?? room.volume
    room.airChanges = try section.number("air_changes_per_hour", Limits.airChanges) ?? room.airChanges
  }

  func readRental(into rental: inout Rental) throws(PlanFileError) {
    let section = try root.section("rental", PlanKeys.rental)
    rental.offer = try offer(section)
    rental.pricing = try section.word("pricing") ?? rental.pricing
    rental.rate = try section.number("rate_per_hour", Limits.rate).map { HourlyRate($0) }
    rental.basis = try section.word("basis") ?? rental.basis
    let storage = try section.number("storage_per_day", Limits.storagePerDay)
    rental.storagePerDay = storage.map { Money(rounding: $0) } ?? rental.storagePerDay
    rental.vat = try section.number("vat", Limits.share)
  }

  func readBuying(into buying: inout Buying) throws(PlanFileError) {
    let section = try root.section("buying", PlanKeys.buying)
    if let shipping = try section.number("shipping", Limits.price) { buying.shipping = Money(rounding: shipping) }
    buying.imported = try section.number("imported", Limits.share) ?? buying.imported
    buying.duty = try section.number("duty", Limits.share) ?? buying.duty
    buying.importVAT = try section.number("import_vat", Limits.share)
    buying.marketplaceFee = try section.number("marketplace_fee", Limits.share) ?? buying.marketplaceFee
    buying.deadOnArrival = try section.number("dead_on_arrival", Limits.share) ?? buying.deadOnArrival
    if let days = try section.number("delivery_days", Limits.deliveryDays) { buying.deliveryDays = Days(days) }
  }

  func readHeating(into heating: inout Heating) throws(PlanFileError) {
    let section = try root.section("heating", PlanKeys.heating)
    heating.share = try section.number("share", Limits.share) ?? heating.share
    heating.price = try section.number("price_per_kwh", Limits.tariff).map { EnergyPrice($0) }
  }

  func readResale(into plan: inout Plan) throws(PlanFileError) {
    let section = try root.section("resale", PlanKeys.resale)
    plan.resale = try section.number("share", Limits.share) ?? plan.resale
    plan.resaleFee = try section.number("fee", Limits.share) ?? plan.resaleFee
  }

  private func offer(_ section: TOMLReader) throws(PlanFileError) -> OfferID? {
    guard let text = try section.text("offer") else { return nil }
    let id = OfferID(rawValue: text)
    guard catalog[id] == nil, id != .auto else { return id }
    let hint = Spelling.hint(for: text, in: catalog.offers.lazy.map(\.id.rawValue))
    throw section.error("offer", "found the unknown offer \(Wording.quoted(text))" + hint)
  }
}
