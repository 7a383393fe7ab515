import RigModel
import RigReport

extension Model {
  /// What was changed since the plan was saved: `3 → 4 × Tesla P40, Days 7 → 14`, of many the first ones.
  var changesInWords: String {
    let all = differences(from: document.saved)
    let most = 4
    let rest = all.count > most + 1 ? [tr("and \(all.count - most) more")] : []
    return (rest.isEmpty ? all : Array(all.prefix(most)) + rest).joined(separator: ", ")
  }

  /// Each difference from an older plan in words, parts first.
  private func differences(from old: Plan) -> [String] {
    let ids = Set(plan.build.keys).union(old.build.keys).sorted { place($0) < place($1) }
    let parts = ids.filter { plan.quantity($0) != old.quantity($0) }.map { quantityChange(of: $0, from: old) }
    let settings = Setting.listed.filter { !$0.isSame(in: plan, old) }.map { settingChange($0, from: old) }
    let found = parts + settings + others(from: old)
    return found.isEmpty && plan != old ? [tr("other details")] : found
  }

  private func place(_ id: PartID) -> Int { catalog.index(of: id) ?? .max }

  private func others(from old: Plan) -> [String] {
    let prices = Set(plan.prices.keys).union(old.prices.keys).filter { plan.prices[$0] != old.prices[$0] }.sorted()
    let owned = plan.owned.symmetricDifference(old.owned).sorted()
    return prices.map { tr("\(name($0)) at another price") }
      + owned.map { plan.owned.contains($0) ? tr("\(name($0)) is owned") : tr("\(name($0)) is bought") }
  }
}

extension Setting {
  /// Whether two plans hold the same for it.
  fileprivate func isSame(in plan: Plan, _ other: Plan) -> Bool {
    guard let number else { return choice(in: plan) == choice(in: other) }
    return number.typed(in: plan) == number.typed(in: other)
  }
}
