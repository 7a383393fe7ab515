import RigChecks
import RigModel
import RigReport
import TerminalUI

extension Scene {
  /// What the last key did, what went wrong, or what + or Space would do on the focused line.
  func drawStatus(on canvas: inout Canvas) {
    let rect = layout.status
    guard !rect.isEmpty else { return }
    let (text, role) = status
    var room = rect.width - 2
    if case .changed = model.status, model.box == nil, !model.history.past.isEmpty {
      canvas.putRight("u undo", endingAt: rect.maxX - 1, y: rect.y, style: Style(.muted))
      room -= 8
    }
    canvas.put(text, x: rect.x + 1, y: rect.y, style: Style(role), maxColumns: room, ellipsis: true)
  }

  private var status: (String, Role) {
    switch model.status {
    case .failed(let text): ("✗ \(text)", .bad)
    case .changed(let text), .said(let text): (text, .normal)
    case .none: (model.box == nil ? outlook : boxOutlook, .muted)
    }
  }

  private var boxOutlook: String {
    guard let box = model.box, box.trial(in: model) != nil else { return "" }
    return "Trying \(box.trialName(in: self)): the verdict shows it; the plan changes on Enter"
  }

  /// What + or Space would do here.
  private var outlook: String {
    if let edit = model.edit { return "\(name(of: edit.target)) \(edit.text)_: Enter takes it, Esc restores" }
    if let page = model.page, !page.list.filter.isTyping { return page.outlook(in: self) }
    if model.filter.isTyping || model.page != nil { return "Type words to find; Enter keeps them, Esc clears" }
    return outlook(ofLine: line)
  }

  /// What + or Space would do on a line.
  func outlook(ofLine line: LineID?) -> String {
    switch line {
    case .rigPart(let index), .catalogPart(let index), .gpu(let index): return outlook(part: catalog.parts[index])
    case .setting(let setting): return outlook(setting: setting)
    case .figure: return "i tells why: formula, numbers, source and date"
    case .finding(let id): return outlook(finding: id)
    case .chartDay: return CostLines(plan, estimate)?.inWords(numbers) ?? ""
    case nil: return ""
    }
  }

  /// What f would do about a finding.
  private func outlook(finding id: FindingID) -> String {
    guard let finding = evaluation[id] else { return "" }
    guard let fix = evaluation.fix(of: id) else {
      return "Enter tells why\(finding.question == nil ? "" : " and what to ask")"
    }
    guard fix.isAutomatic else { return "What helps: \(fix.words.visible)" }
    return sentence("f would \(fix.words.visible)", effect(of: fix.applied(to: plan, in: catalog)))
  }

  private func name(of target: EditTarget) -> String {
    switch target {
    case .quantity(let id): catalog[id]?.name ?? id.rawValue
    case .price(let id): "\(catalog[id]?.name ?? id.rawValue), price of one"
    case .setting(let setting): setting.shortLabel
    case .chartDay: "Day"
    }
  }

  private func outlook(part: Part) -> String {
    let id = part.id
    guard plan.quantity(id) < Limits.quantity.upperBound else { return "" }
    if part.kind == .platform, plan.quantity(id) > 0 { return "Another board takes its place; Enter shows details" }
    var other = plan
    other.put(id, plan.quantity(id) + 1, in: catalog)
    let count = other.quantity(id)
    let what = count == 1 ? "Space would add \(part.name)" : "+ would make \(count) × \(part.name)"
    let error = catalog.index(of: id).flatMap { evaluation.newError($0) }
    return sentence(what, effect(of: other)) + (error.map { ", but ✗ \($0.message.visible)" } ?? "")
  }

  private func sentence(_ what: String, _ effect: String) -> String { effect.isEmpty ? what : "\(what): \(effect)" }

  private func outlook(setting: Setting) -> String {
    guard let number = setting.number, number.value(in: evaluation.estimated) != nil else {
      return setting.isChoice ? "Space takes the next, Enter shows all" : ""
    }
    guard let next = number.stepped(by: 1, in: evaluation.estimated) else { return "" }
    var other = plan
    number.type(next, into: &other)
    return sentence("+ would make it \(Numbers.short(next, decimals: number.decimals))", effect(of: other))
  }

  /// What another plan does to the sums.
  private func effect(of other: Plan) -> String {
    ChangeSentence.text(from: estimate, to: Estimate(of: other, in: catalog), of: other)
  }

  /// The keys for the focused line, from the table that acts.
  func drawKeys(on canvas: inout Canvas) {
    let rect = layout.keys
    if layout.status.isEmpty, model.status != .none || model.page != nil && model.edit != nil {
      let (text, role) = status
      canvas.put(text, x: rect.x, y: rect.y, style: Style(role), maxColumns: rect.width, ellipsis: true)
      return
    }
    for span in keySpans(canvas) {
      let used = canvas.put(span.binding.label, x: span.x, y: rect.y, style: Style(.accent))
      canvas.put(span.binding.hint, x: span.x + used + 1, y: rect.y)
    }
  }

  /// Where each key stands in the last line: those of the focus first, help always.
  func keySpans(_ canvas: Canvas) -> [KeySpan] {
    let rect = layout.keys
    let gap = rect.width >= 120 ? 3 : 2
    let all = shownBindings.filter { !$0.hint.isEmpty && $0.isActive(in: self) }
    let widths = all.map { width($0, canvas) + gap }
    var room = rect.width - 1 + gap - (rect.width < 60 ? 0 : 1)
    let order = all.indices.sorted { rank(all[$0]) < rank(all[$1]) || rank(all[$0]) == rank(all[$1]) && $0 < $1 }
    var isChosen = [Bool](repeating: false, count: all.count)
    for index in order where widths[index] <= room {
      room -= widths[index]
      isChosen[index] = true
    }
    var x = rect.x + (rect.width < 60 ? 0 : 1)
    return all.indices.filter { isChosen[$0] }.map { index in
      defer { x += widths[index] }
      return KeySpan(binding: all[index], x: x, width: widths[index] - gap)
    }
  }

  /// What the bar keeps longest: help, then what is not minor.
  private func rank(_ binding: Binding) -> Int {
    if binding.keys.contains(.letter("?")) { return 0 }
    return binding.isMinor ? 2 : 1
  }

  private func width(_ binding: Binding, _ canvas: Canvas) -> Int {
    canvas.width(of: binding.label) + 1 + canvas.width(of: binding.hint)
  }
}

/// A key in the last line.
struct KeySpan {
  let binding: Binding
  let x: Int
  let width: Int
}
