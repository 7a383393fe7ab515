import RigModel

/// Plans of anything that a plan file may hold, the same ones in every run: by a seed each.
public enum AnyPlan {
  /// Makes the plan of a seed from what a catalog has.
  public static func plan(_ seed: UInt64, in catalog: Catalog) -> Plan {
    var dice = Dice(seed: seed)
    var plan = Plan(name: text(&dice))
    plan.note = dice.chance(0.5) ? "" : text(&dice) + "\n" + text(&dice)
    for part in catalog.parts where dice.chance(6 / Double(catalog.parts.count)) {
      plan.setQuantity(part.id, dice.one(of: [0, 1, 1, 2, 64, dice.whole(1...64)]))
      if dice.chance(0.3) { plan.owned.insert(part.id) }
      if dice.chance(0.3) { plan.prices[part.id] = price(&dice) }
      if part.kind == .gpu, dice.chance(0.3) {
        plan.limits[part.id] = Watts(max(Limits.power.lowerBound, number(Limits.power, &dice)))
      }
    }
    wish(&plan, catalog, &dice)
    for setting in Setting.all where dice.chance(0.6) { set(setting, in: &plan, catalog, &dice) }
    return plan
  }

  /// Asks something of the solver.
  private static func wish(_ plan: inout Plan, _ catalog: Catalog, _ dice: inout Dice) {
    guard dice.chance(0.5) else { return }
    (plan.solve.aim, plan.solve.allowsUnknown) = (dice.one(of: Aim.allCases), dice.chance(0.5))
    for part in catalog.parts where !part.kind.isExclusive && dice.chance(4 / Double(catalog.parts.count)) {
      let units = dice.whole(1...64)
      if dice.chance(0.5) {
        plan.solve.banned.insert(part.id)
      } else {
        plan.solve.pinned[part.id] = dice.chance(0.5) ? units...units : SolveWishes.any
      }
    }
  }

  /// Sets anything that a setting may be, its extremes among them.
  private static func set(_ setting: Setting, in plan: inout Plan, _ catalog: Catalog, _ dice: inout Dice) {
    switch setting.form {
    case .number(let number): number.store(&plan, self.number(number.range, &dice))
    case .word(let word): word.store(&plan, dice.one(of: word.choices).id)
    case .flag(let flag): flag.turn(&plan, dice.chance(0.5))
    case .name where setting == .currency: plan.currency = dice.one(of: catalog.rates).currency
    case .name(let name):
      let names = name.names(catalog)
      if !names.isEmpty { name.store(&plan, dice.one(of: names), catalog) }
    }
  }

  private static func number(_ range: ClosedRange<Double>, _ dice: inout Dice) -> Double {
    let number = dice.number(range)
    let (whole, cents) = (number.rounded(.down), (number * 100).rounded() / 100)
    let bits = min(range.upperBound, max(range.lowerBound, 0.1 + 0.2))
    return dice.one(of: [range.lowerBound, range.upperBound, number, whole, cents, bits])
  }

  private static func price(_ dice: inout Dice) -> PriceOverride {
    let lots = (0..<dice.whole(0...3)).map { _ in
      Lot(quantity: dice.whole(1...64), price: Money(rounding: number(Limits.price, &dice)))
    }
    return PriceOverride(each: Money(rounding: number(Limits.price, &dice)), lots: lots)
  }

  /// A text of what a writer may stumble over.
  private static func text(_ dice: inout Dice) -> String {
    let pieces = [
      "a", "Z", " ", "  ", "\"", "\"\"\"", "\\", "'", "'''", "#", "é", "€", "日本", "[", "]", "=", ".", "word", "{", ",",
      "+1", "-", "@", "|", "*bold*", "<b>", "&amp;", "👩‍👩‍👧", "\u{202E}", "%s", "`code`",
    ]
    return (0..<dice.whole(0...60)).map { _ in dice.one(of: pieces) }.joined()
  }
}
