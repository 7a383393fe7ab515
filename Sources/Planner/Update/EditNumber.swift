import RigModel
import RigReport

extension Model {
  /// Types a number into a line: the totals follow each digit, and the whole of it is one undo.
  mutating func editNumber(_ message: NumberMessage) {
    switch message {
    case .begin(let target, let first):
      edit = NumberEdit(target: target, text: "", original: plan, originalDay: chart.day)
      status = .none
      if let first { type(first) }
    case .type(let character): type(character)
    case .erase: erase()
    case .end: endNumber()
    case .cancel:
      guard let edit else { return }
      (plan, chart.day, self.edit) = (edit.original, edit.originalDay, nil)
      status = .said("Left as it was")
    }
  }

  private mutating func type(_ character: Character) {
    guard var edit else { return }
    guard let text = edit.appending(character), let value = Double(text), range(edit.target).contains(value) else {
      status = .failed(rangeInWords(edit.target))
      return
    }
    edit.text = text
    self.edit = edit
    status = .none
    apply(value, to: edit.target)
  }

  private mutating func erase() {
    guard var edit else { return }
    edit.text = String(edit.text.dropLast())
    self.edit = edit
    guard let value = Double(edit.text) else {
      (plan, chart.day) = (edit.original, edit.originalDay)
      return
    }
    apply(value, to: edit.target)
  }

  private mutating func endNumber() {
    guard let edit else { return }
    self.edit = nil
    guard plan != edit.original else { return }
    noteSwitchedOff(since: edit.original)
    finish(editChange(edit), from: edit.original)
  }

  private mutating func apply(_ value: Double, to target: EditTarget) {
    switch target {
    case .quantity(let id): plan.put(id, Int(value), in: catalog)
    case .price(let id): plan.prices[id] = PriceOverride(each: Money(rounding: value))
    case .limit(let id): plan.limits[id] = value > 0 ? Watts(value) : nil
    case .setting(let setting): setting.number?.type(value, into: &plan)
    case .chartDay:
      if value > Scene(self).chartSpan { chart.span = ChartSpan.fitting(value) }
      chart.day = value
    }
  }

  private func range(_ target: EditTarget) -> ClosedRange<Double> {
    switch target {
    case .quantity: Double(Limits.quantity.lowerBound)...Double(Limits.quantity.upperBound)
    case .price: Limits.price
    case .limit: 0...Limits.power.upperBound
    case .setting(let setting): setting.number?.typedRange ?? 0...0
    case .chartDay: 0...ChartSpan.longest
    }
  }

  private func rangeInWords(_ target: EditTarget) -> String {
    switch target {
    case .quantity: "Count: 0 to \(Limits.quantity.upperBound)"
    case .price: "Price: 0 to \(Numbers.grouped(Limits.price.upperBound))"
    case .limit: "Watts a card: 1 to \(Numbers.grouped(Limits.power.upperBound)), 0 for no limit"
    case .setting(let setting): setting.rangeInWords
    case .chartDay: "Day: 0 to \(Numbers.grouped(ChartSpan.longest))"
    }
  }

  /// A typed price replaces lots too, which is worth saying.
  private func priceChange(_ id: PartID, from old: Plan) -> String {
    let lots = old.prices[id]?.lots ?? catalog[id]?.priced(in: plan.currency).price?.lots ?? []
    let price = Numbers(plan.currency).exact(plan.prices[id]?.each ?? .zero)
    return "\(catalog[id]?.name ?? id.rawValue) at \(price)" + (lots.isEmpty ? "" : ", lots count no more")
  }

  private func limitChange(_ id: PartID) -> String {
    "\(name(id)) " + (plan.limits[id].map { "limited to \(Numbers.watts($0))" } ?? "without a limit")
  }

  private func editChange(_ edit: NumberEdit) -> String {
    switch edit.target {
    case .quantity(let id):
      "\(edit.original.quantity(id)) → \(plan.quantity(id)) × \(name(id))" + replacement(since: edit.original)
    case .price(let id): priceChange(id, from: edit.original)
    case .limit(let id): limitChange(id)
    case .setting(let setting): settingChange(setting, from: edit.original)
    case .chartDay: "Day"
    }
  }
}
