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
    case .erase:
      if let text = edit?.text { edit?.text = String(text.dropLast()) }
      followNumber()
    case .end: endNumber()
    case .refuse: status = refusal
    case .cancel: cancelNumber()
    }
  }

  private mutating func type(_ character: Character) {
    edit?.append(character)
    followNumber()
  }

  /// The plan follows what is typed; it is as it was while that cannot be taken.
  private mutating func followNumber() {
    guard let edit else { return }
    (plan, chart.day) = (edit.original, edit.originalDay)
    status = edit.isRefused ? refusal : .none
    if let value = edit.value { apply(value, to: edit.target) }
  }

  /// Why what stands there is not taken, or what has to come before another key acts.
  private var refusal: Status {
    guard let edit, edit.isRefused else {
      return .said(tr("Enter takes the number, Esc restores it; then other keys act"))
    }
    return .failed(TypedNumber(edit.text).refusal(of: edit.text, rangeInWords(edit.target)))
  }

  private mutating func cancelNumber() {
    guard let edit else { return }
    (plan, chart.day, self.edit) = (edit.original, edit.originalDay, nil)
    status = .said(tr("Left as it was"))
  }

  private mutating func endNumber() {
    guard let edit else { return }
    guard !edit.isRefused else { return cancelNumber() }
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

  private func rangeInWords(_ target: EditTarget) -> String {
    switch target {
    case .quantity: tr("Count: 0 to \(Limits.quantity.upperBound)")
    case .price: tr("Price: 0 to \(Numbers.grouped(Limits.price.upperBound))")
    case .limit: tr("Watts a card: 1 to \(Numbers.grouped(Limits.power.upperBound)), 0 for no limit")
    case .setting(let setting): setting.rangeInWords
    case .chartDay: tr("Day: 0 to \(Numbers.grouped(ChartSpan.longest))")
    }
  }

  /// A typed price replaces lots too, which is worth saying.
  private func priceChange(_ id: PartID, from old: Plan) -> String {
    let lots = old.prices[id]?.lots ?? catalog[id]?.priced(in: plan.currency).price?.lots ?? []
    let price = Numbers(plan.currency).exact(plan.prices[id]?.each ?? .zero)
    return lots.isEmpty ? tr("\(name(id)) at \(price)") : tr("\(name(id)) at \(price), lots count no more")
  }

  private func limitChange(_ id: PartID) -> String {
    plan.limits[id].map { tr("\(name(id)) limited to \(Numbers.watts($0))") } ?? tr("\(name(id)) without a limit")
  }

  private func editChange(_ edit: NumberEdit) -> String {
    switch edit.target {
    case .quantity(let id):
      "\(edit.original.quantity(id)) → \(plan.quantity(id)) × \(name(id))" + replacement(since: edit.original)
    case .price(let id): priceChange(id, from: edit.original)
    case .limit(let id): limitChange(id)
    case .setting(let setting): settingChange(setting, from: edit.original)
    case .chartDay: tr("Day")
    }
  }
}
