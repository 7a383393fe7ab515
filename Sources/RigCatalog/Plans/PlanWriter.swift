import RigModel

/// Writes the sections of a plan one after the other.
struct PlanWriter {
  let catalog: Catalog?
  let always: Set<Setting>
  private(set) var text = ""

  init(catalog: Catalog?, always: Set<Setting>) { (self.catalog, self.always) = (catalog, always) }

  mutating func section(_ name: String, _ lines: [String?], isAlways: Bool = false) {
    let lines = lines.compactMap(\.self)
    guard isAlways || !lines.isEmpty else { return }
    text += "\n[\(name)]\n" + lines.map { $0 + "\n" }.joined(by: "")
  }

  mutating func writeHead(_ plan: Plan) {
    text = "schema = \(PlanFile.schema)\nname = \(TOMLText.line(plan.name))\n"
    if !plan.note.isEmpty { text += "note = \(TOMLText.block(plan.note))\n" }
    text += "currency = \(TOMLText.string(plan.currency.rawValue))\n"
    writeOwned(plan)
  }

  /// A list; where it is said how many, a table with a number for each.
  private mutating func writeOwned(_ plan: Plan) {
    let owned = sorted(plan.owned)
    guard !owned.isEmpty else { return }
    guard !plan.ownedUnits.isEmpty else {
      text += "owned = [\(owned.map { TOMLText.string($0.rawValue) }.joined(separator: ", "))]\n"
      return
    }
    let units = owned.map { "\(TOMLText.key($0.rawValue)) = \(plan.ownedUnits[$0] ?? max(1, plan.quantity($0)))" }
    text += "owned = { \(units.joined(separator: ", ")) }\n"
  }

  mutating func writeParts(_ plan: Plan) {
    let build = sorted(plan.build.keys).map { "\(TOMLText.key($0.rawValue)) = \(plan.quantity($0))" }
    section("build", build, isAlways: true)
    let prices = sorted(plan.prices.keys).map { id in
      plan.prices[id].map { "\(TOMLText.key(id.rawValue)) = \(PlanWriter.price($0))" }
    }
    section("prices", prices)
    let limits = sorted(plan.limits.keys).map { id in
      plan.limits[id].map { "\(TOMLText.key(id.rawValue)) = \(DecimalText.shortest($0.value))" }
    }
    section("limits", limits)
    section("solve", wishes(plan.solve))
  }

  /// What is asked of the solver.
  private func wishes(_ solve: SolveWishes) -> [String?] {
    let pins = sorted(solve.pinned.keys).map { id in
      TOMLText.string(solve.pinned[id] == SolveWishes.any ? id.rawValue : "\(id)=\(solve.pinned[id]?.lowerBound ?? 1)")
    }
    let bans = sorted(solve.banned).map { TOMLText.string($0.rawValue) }
    return [
      solve.aim == .buy ? nil : "objective = \(TOMLText.string(solve.aim.rawValue))",
      pins.isEmpty ? nil : "pin = [\(pins.joined(separator: ", "))]",
      bans.isEmpty ? nil : "ban = [\(bans.joined(separator: ", "))]",
      solve.allowsUnknown ? "allow_unknown = true" : nil,
    ]
  }

  private static func price(_ price: PriceOverride) -> String {
    let lots = price.lots.isEmpty ? "" : ", lots = \"\(LotText.write(price.lots))\""
    return "{ each = \(DecimalText.shortest(price.each.units))\(lots) }"
  }

  /// Parts in catalog order; those that the catalog lacks come last.
  private func sorted(_ ids: some Sequence<PartID>) -> [PartID] {
    ids.map { (place: catalog?.index(of: $0) ?? .max, id: $0) }.sorted { $0 < $1 }.map(\.id)
  }

  mutating func write(_ settings: PlanSection, of plan: Plan) {
    section(
      settings.rawValue,
      settings.settings.filter { !$0.isOlder }.map { setting in
        value(setting, plan).map { "\(setting.key) = \($0)" }
      })
  }

  /// What a plan holds as TOML; `nil` where that is the default.
  private func value(_ setting: Setting, _ plan: Plan) -> String? {
    let isKept = setting.isAlwaysWritten || always.contains(setting)
    switch setting.form {
    case .number(let number):
      return (isKept ? number.stored(plan) : number.typed(in: plan)).map(DecimalText.shortest)
    case .word(let word):
      let choice = word.stored(plan)
      return choice == word.usual && !isKept ? nil : TOMLText.string(choice)
    case .flag(let flag): return flag.isOn(plan) ? "true" : isKept ? "false" : nil
    case .name(let name):
      let text = name.stored(plan)
      return text == name.usual && !isKept ? nil : text.map(TOMLText.string)
    }
  }
}
