import RigChecks
import RigModel
import RigReport

/// What the keys of a line would do, for the status line.
extension Scene {
  /// What + or Space would do on a line.
  func outlook(ofLine line: LineID?) -> String {
    switch line {
    case .rigPart(let index), .catalogPart(let index), .gpu(let index): return outlook(part: catalog.parts[index])
    case .setting(let setting): return outlook(setting: setting)
    case .figure: return tr("i tells why: formula, numbers, source and date")
    case .finding(let id): return outlook(finding: id)
    case .chartDay: return CostLines(plan, estimate)?.inWords(numbers) ?? ""
    case .numbered, nil: return ""
    }
  }

  /// What f would do about a finding.
  private func outlook(finding id: FindingID) -> String {
    guard let finding = evaluation[id] else { return "" }
    guard let fix = evaluation.fix(of: id) else {
      return finding.question == nil ? tr("Enter tells why") : tr("Enter tells why and what to ask")
    }
    guard fix.isAutomatic else { return tr("What helps: \(fix.words.visible)") }
    return sentence(tr("f would \(fix.words.visible)"), effect(of: fix.applied(to: plan, in: catalog)))
  }

  private func outlook(part: Part) -> String {
    let id = part.id
    guard plan.quantity(id) < Limits.quantity.upperBound else { return "" }
    if part.kind == .platform, plan.quantity(id) > 0 { return tr("Another board takes its place; Enter shows details") }
    var other = plan
    let isOff = plan.quantity(id) == 0
    let count = isOff ? model.lastCounts[id] ?? 1 : plan.quantity(id) + 1
    other.put(id, count, in: catalog)
    let place = other.place(of: plan, in: catalog)
    let those = count == 1 ? part.name : "\(count) × \(part.name)"
    let what = isOff ? tr("Space would add \(those)\(place)") : tr("+ would make \(those)")
    return sentence(what, effect(of: other)) + (error(of: id).map { tr(", but ") + "✗ \($0)" } ?? "")
  }

  /// The error that one more of a part would bring; where nothing makes it work, that one.
  private func error(of id: PartID) -> String? {
    guard let place = catalog.index(of: id) else { return nil }
    if case .nothing(let error) = model.needs.need(of: place, in: evaluation) { return error }
    return evaluation.newError(place)?.message.visible
  }

  private func sentence(_ what: String, _ effect: String) -> String { effect.isEmpty ? what : tr("\(what): \(effect)") }

  private func outlook(setting: Setting) -> String {
    if let why = model.whyHeld(setting) { return why }
    guard let number = setting.number, number.value(in: evaluation.estimated) != nil else {
      return setting.isChoice ? tr("Space takes the next, Enter shows all") : ""
    }
    guard let next = number.stepped(by: 1, in: evaluation.estimated) else { return "" }
    var other = plan
    number.type(next, into: &other)
    return sentence(tr("+ would make it \(Numbers.short(next, decimals: number.decimals))"), effect(of: other))
  }

  /// What another plan does to the sums.
  private func effect(of other: Plan) -> String {
    ChangeSentence.text(from: estimate, to: model.evaluation(of: other).estimate, of: other)
  }
}

extension Plan {
  /// What went of an older plan because only one of its kind can be there: ` in the place of HP Z440`; else empty.
  func place(of old: Plan, in catalog: Catalog) -> String {
    let gone = old.build.keys.filter { quantity($0) == 0 && catalog[$0]?.kind.isExclusive == true }.sorted()
    let isTaken = build.keys.contains { catalog[$0]?.kind.isExclusive == true }
    guard isTaken, !gone.isEmpty else { return "" }
    return tr(" in the place of \(gone.map { catalog[$0]?.name ?? $0.rawValue }.joined(separator: tr(" and ")))")
  }
}
