import RigModel
internal import TOMLKit

/// Reads a plan section by section.
struct PlanSections {
  let root: TOMLReader
  let catalog: Catalog

  func plan() throws(PlanFileError) -> Plan {
    try checkSchema()
    try root.check(keys: PlanKeys.root)
    guard let name = try root.text("name") else { throw root.error("name", "found nothing, expected a name in quotes") }
    var plan = Plan(name: name)
    plan.note = try root.text("note", isLong: true) ?? plan.note
    plan.currency = try currency() ?? plan.currency
    for word in try root.words("owned") { plan.owned.insert(try part(word, "owned", root)) }
    try readBuild(into: &plan)
    try readPrices(into: &plan)
    try readUsage(into: &plan.usage)
    try readPower(into: &plan.power)
    try readRoom(into: &plan.room)
    try readRental(into: &plan.rental)
    try readBuying(into: &plan.buying)
    try readHeating(into: &plan.heating)
    try readResale(into: &plan)
    return plan
  }

  private func checkSchema() throws(PlanFileError) {
    let expected = "expected \(PlanFile.schema), the version of plan files that this program reads"
    guard let value = root.table["schema"] else { throw root.error("schema", "found nothing, \(expected)") }
    guard value.int == PlanFile.schema else {
      throw root.error("schema", "found \(TOMLReader.shown(value)), \(expected)")
    }
  }

  private func currency() throws(PlanFileError) -> CurrencyCode? {
    guard let text = try root.text("currency") else { return nil }
    let code = CurrencyCode(rawValue: text)
    guard catalog.knows(code) else {
      let known = catalog.rates.map(\.currency.rawValue)
      let found = "found \(Wording.quoted(text)), expected a currency of the catalog such as EUR"
      throw root.error("currency", found + Spelling.hint(for: text, in: known))
    }
    return code
  }

  private func part(_ id: String, _ key: String, _ reader: TOMLReader) throws(PlanFileError) -> PartID {
    guard catalog[PartID(rawValue: id)] == nil else { return PartID(rawValue: id) }
    let hint = Spelling.hint(for: id, in: catalog.parts.lazy.map(\.id.rawValue))
    throw reader.error(key, "found the unknown part \(Wording.quoted(id))" + hint)
  }

  private func readBuild(into plan: inout Plan) throws(PlanFileError) {
    let build = try root.section("build")
    for key in build.keys {
      let id = try part(key, TOMLText.key(key), build)
      plan.setQuantity(id, try build.integer(key, Limits.quantity) ?? 0)
    }
  }

  private func readPrices(into plan: inout Plan) throws(PlanFileError) {
    let prices = try root.section("prices")
    for key in prices.keys {
      let id = try part(key, TOMLText.key(key), prices)
      plan.prices[id] = try price(prices.section(key, PlanKeys.price))
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
