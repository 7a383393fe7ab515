import RigModel
internal import TOMLKit

/// Reads a plan section by section.
struct PlanSections {
  let root: TOMLReader
  let catalog: Catalog
  let defaults: PlanDefaults

  func plan() throws(PlanFileError) -> Plan {
    try checkSchema()
    try root.check(keys: PlanSections.rootKeys)
    guard let name = try root.text("name") else { throw root.error("name", "found nothing, expected a name in quotes") }
    var plan = Plan(name: name)
    plan.note = try root.text("note", isLong: true) ?? plan.note
    let currency = try currency()
    plan.currency = currency ?? plan.currency
    defaults.fill(&plan, country: try country(), in: catalog)
    try readOwned(into: &plan)
    try readBuild(into: &plan)
    try readPrices(into: &plan)
    try readLimits(into: &plan)
    try readWishes(into: &plan)
    try readSettings(into: &plan)
    return currency == nil ? defaults.converted(plan, in: catalog) : plan
  }

  private func checkSchema() throws(PlanFileError) {
    let expected = "expected \(PlanFile.schema), the version of plan files that this program reads"
    guard let value = root.table["schema"] else { throw root.error("schema", "found nothing, \(expected)") }
    guard value.int == PlanFile.schema else {
      throw root.error("schema", "found \(TOMLReader.shown(value)), \(expected)")
    }
  }

  private func currency() throws(PlanFileError) -> CurrencyCode? {
    guard case .name(let name) = Setting.currency.form else { return nil }
    return try self.name(name, Setting.currency.key, root).map(CurrencyCode.init(rawValue:))
  }

  /// The country that the plan names.
  private func country() throws(PlanFileError) -> String? {
    guard !defaults.settings.isEmpty, let section = root.table[PlanSection.power.rawValue]?.table else { return nil }
    let named = section[Setting.country.key]?.string
    return named.map { text in
      catalog.tariff(text)?.country
        ?? catalog.tariffs.first { $0.names.contains { $0.lowercased() == text.lowercased() } }?.country ?? text
    }
  }

  /// - Parameter kinds: the kinds of parts that are asked for.
  func part(
    _ id: String, _ key: String, _ reader: TOMLReader, of kinds: Set<PartKind> = Set(PartKind.allCases)
  ) throws(PlanFileError) -> PartID {
    guard catalog[PartID(rawValue: id)] == nil else { return PartID(rawValue: id) }
    throw reader.error(key, "found the unknown part \(Wording.quoted(id))" + catalog.hint(forPart: id, of: kinds))
  }

  /// A list of parts, or a table of how many.
  private func readOwned(into plan: inout Plan) throws(PlanFileError) {
    guard root.table["owned"]?.table != nil else {
      for word in try root.words("owned") { plan.own(try part(word, "owned", root)) }
      return
    }
    let owned = try root.section("owned")
    for key in owned.keys {
      let id = try part(key, Wording.cut(TOMLText.key(key)), owned)
      plan.own(id, try owned.integer(key, Limits.quantity))
    }
  }

  private func readBuild(into plan: inout Plan) throws(PlanFileError) {
    let build = try root.section("build")
    for key in build.keys {
      let id = try part(key, Wording.cut(TOMLText.key(key)), build)
      plan.setQuantity(id, try build.integer(key, Limits.quantity) ?? 0)
    }
  }

  private func readPrices(into plan: inout Plan) throws(PlanFileError) {
    let prices = try root.section("prices")
    for key in prices.keys {
      let id = try part(key, Wording.cut(TOMLText.key(key)), prices)
      plan.prices[id] = try price(prices.section(key, ["each", "lots"]))
    }
  }

  private func readLimits(into plan: inout Plan) throws(PlanFileError) {
    let limits = try root.section("limits")
    for key in limits.keys {
      let id = try part(key, Wording.cut(TOMLText.key(key)), limits, of: [.gpu])
      guard catalog[id]?.kind == .gpu else {
        throw limits.error(key, "found no card, expected the id of a GPU, whose power can be limited")
      }
      plan.limits[id] = try limits.number(key, Limits.power).map { Watts($0) }
    }
  }

  private func price(_ reader: TOMLReader) throws(PlanFileError) -> PriceOverride {
    guard let each = try reader.number("each", Limits.price) else {
      throw reader.error("each", "found nothing, expected the price of one")
    }
    let text = try reader.text("lots") ?? ""
    guard let lots = LotText.read(text) else {
      throw reader.error("lots", "found \(Wording.quoted(text)), expected \(LotText.expected)")
    }
    return PriceOverride(each: Money(rounding: each), lots: lots)
  }
}
