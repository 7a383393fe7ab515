import RigModel
import RigReport
import TerminalUI

/// What stands in the wish box, and the plan that comes of it.
struct WishForm: Sendable {
  private var texts: [TextField]
  /// Of what matches the text that is typed the place of what is meant.
  private var picks = [Int](repeating: 0, count: WishField.allCases.count)
  /// The field whose text goes with the first key.
  private(set) var fresh: WishField?
  private let base: Plan
  private let presets: [PresetPlan]
  /// Whether the plan is made anew, and not the one at hand with another goal.
  let isNew: Bool

  init(_ model: Model, _ presets: [PresetPlan]) {
    self.presets = presets
    isNew = model.document.isBundled
    base = isNew ? WishForm.plan(like: model) : model.plan
    let texts = WishForm.texts(base, model.catalog)
    self.texts = WishField.allCases.map { TextField(texts[$0] ?? "") }
    fresh = .run
  }

  /// An empty plan in the same country and currency that compares with the cheapest offer.
  private static func plan(like model: Model) -> Plan {
    let other = model.plan
    var plan = Plan(name: "")
    plan.currency = other.currency
    model.surroundings.defaults.fill(&plan, country: other.power.country, in: model.catalog)
    (plan.power.country, plan.rental.offer) = (other.power.country, .auto)
    plan.usage.days = Days(365)
    plan.usage.hoursPerDay = Hours(8)
    return plan
  }

  private static func texts(_ plan: Plan, _ catalog: Catalog) -> [WishField: String] {
    let goal = plan.goal
    let number = { (value: Double?) in value.map { Numbers.short($0, decimals: 2) } ?? "" }
    let owned = plan.owned.sorted().map { id in plan.ownedUnits[id].map { "\(id)=\($0)" } ?? id.rawValue }
    return [
      .run: goal.model.flatMap(catalog.model)?.name ?? goal.memory.map(Numbers.memory) ?? "",
      .budget: number(goal.maxPrice?.units), .hours: number(plan.usage.hoursPerDay.value),
      .country: catalog.tariff(plan.power.country)?.name ?? plan.power.country,
      .days: number(plan.usage.days.value), .speed: number(goal.minSpeed), .amount: number(goal.amountPerDay),
      .own: owned.joined(separator: " "),
    ]
  }

  subscript(field: WishField) -> TextField { texts[field.rawValue] }

  /// Goes to a field, whose text goes with the first key.
  mutating func enter(_ field: WishField?) { fresh = field }

  /// Types into a field.
  mutating func type(_ key: Key, into field: WishField) {
    var text = fresh == field && key != .backspace ? TextField("") : texts[field.rawValue]
    guard text.receive(key) else { return }
    (texts[field.rawValue], picks[field.rawValue], fresh) = (text, 0, nil)
  }

  /// Another one of what matches.
  mutating func step(_ count: Int, in field: WishField, _ catalog: Catalog) {
    let all = self.count(of: field, catalog)
    guard all > 1 else { return }
    picks[field.rawValue] = (picks[field.rawValue] + count + all) % all
  }

  /// How many match.
  func count(of field: WishField, _ catalog: Catalog) -> Int {
    switch field {
    case .run: runs(catalog).count
    case .country: catalog.countries(self[.country].text).count
    default: 0
    }
  }

  /// The place of what is meant among those that match.
  func place(of field: WishField) -> Int { picks[field.rawValue] }

  /// What a text may mean that says what is to run; presets come last, also as `p budget`.
  private func runs(_ catalog: Catalog) -> [WishedRun] {
    let text = self[.run].text
    let name = text.hasPrefix("p ") ? String(text.dropFirst(2)) : text
    let found = name.isEmpty ? [] : presets.indices.filter { Filter(text: name).admits(presets[$0].name) }
    return catalog.runs(text) + found.map { .preset($0) }
  }

  /// What is to run; `nil` when nothing matches.
  func run(_ catalog: Catalog) -> WishedRun? {
    let all = runs(catalog)
    if self[.run].text.isEmpty, picks[0] == 0 { return nil }
    return all.indices.contains(picks[0]) ? all[picks[0]] : nil
  }

  func country(_ catalog: Catalog) -> Tariff? {
    let (all, place) = (catalog.countries(self[.country].text), picks[WishField.country.rawValue])
    return all.indices.contains(place) ? all[place] : nil
  }

  /// The number in a field; `nil` when nothing stands there.
  func number(_ field: WishField) -> Result<Double?, WishFault> {
    let text = self[field].text.filter { $0 != " " }
    guard !text.isEmpty, let range = field.range else { return .success(nil) }
    let typed = TypedNumber(text)
    if let number = typed.value, range.contains(number) { return .success(number) }
    let ends = [range.lowerBound, range.upperBound].map { Numbers.grouped($0) }
    return .failure(WishFault(typed.refusal(of: text, tr("\(field.label): \(ends[0]) to \(ends[1])"))))
  }

  /// The words of what is owned.
  var owned: [Substring] { self[.own].text.split { $0 == " " || $0 == "," } }
}

extension WishForm {
  /// What cannot be taken in a field; `nil` when all can.
  func fault(in field: WishField, _ catalog: Catalog) -> String? {
    switch field {
    case .run:
      guard run(catalog) == nil else { return nil }
      let text = self[.run].text
      if text.isEmpty { return tr("Run: a model by name or size, or memory") }
      return TypedNumber(text).refusal(of: text, tr("no model is called \(text.visible)"))
    case .country: return country(catalog) == nil ? tr("no country is called \(self[.country].text.visible)") : nil
    case .own:
      for case .failure(let fault) in owned.map(catalog.owned) { return fault.words }
      return nil
    case .budget, .hours, .days, .speed, .amount:
      if case .failure(let fault) = number(field) { return fault.words }
      return modelFault(in: field, catalog)
    }
  }

  /// Memory makes nothing by itself, so how fast and how much is asked of a model alone.
  private func modelFault(in field: WishField, _ catalog: Catalog) -> String? {
    guard field == .speed || field == .amount, case .memory = run(catalog), !self[field].text.isEmpty else {
      return nil
    }
    return tr("\(field.label): of a model alone, not of memory; leave it empty")
  }

  /// The plan that asks for all of it.
  func plan(_ catalog: Catalog) -> Plan {
    var plan = base
    set(&plan, catalog)
    let value = { (field: WishField) in (try? number(field).get()) ?? nil }
    plan.goal.maxPrice = value(.budget).map { Money(rounding: $0) }
    (plan.goal.minSpeed, plan.goal.amountPerDay) = (value(.speed), value(.amount))
    value(.hours).map { plan.usage.hoursPerDay = Hours($0) }
    value(.days).map { plan.usage.days = Days($0) }
    country(catalog).map { plan.power.country = $0.country }
    plan.owned = []
    plan.ownedUnits = [:]
    for case .success(let (part, units)) in owned.map(catalog.owned) { plan.own(part.id, units) }
    return plan
  }

  private func set(_ plan: inout Plan, _ catalog: Catalog) {
    switch run(catalog) {
    case .model(let place):
      let id = catalog.models[place].id
      if plan.goal.model != id { plan.goal.quantization = nil }
      (plan.goal.model, plan.goal.memory, plan.goal.deviceMemory) = (id, nil, nil)
      if isNew || base.isNamedByGoal { plan.name = id }
    case .memory(let memory):
      (plan.goal.model, plan.goal.memory) = (nil, memory)
      if isNew || base.isNamedByGoal { plan.name = memory.planName }
    case .preset, nil: break
    }
  }
}
