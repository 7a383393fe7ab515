import RigModel
import RigReport
import TerminalUI

/// The keys that act on the focused line.
enum LineBindings {
  /// What can be done with a part.
  static let part: [Binding] = [
    Binding([.space], id: "part.toggle", hint: "on/off", help: "part on or off") { scene, _ in
      scene.part.map { .plan(.toggle($0)) }
    },
    Binding(Key.digits, "0–9", id: "part.count", hint: "count", help: "type how many") { scene, key in
      scene.part.flatMap { beginning(.quantity($0), key) }
    },
    Binding([.left, .letter("h"), .letter("-")], "← −", id: "part.less", help: "one less") { scene, key in
      scene.part.flatMap { step($0, -1, key, scene) }
    },
    Binding([.right, .letter("l"), .letter("+"), .letter("=")], "→ +", id: "part.more", help: "one more") {
      scene, key in
      scene.part.flatMap { step($0, 1, key, scene) }
    },
    Binding([.enter], id: "part.card", hint: "details", help: "part card") { scene, _ in
      scene.part.map { .open(.card($0)) }
    },
    Binding([.letter("e"), .function(4)], id: "part.price", hint: "price", isMinor: true, help: "type its price") {
      scene, _ in
      scene.part.map { .number(.begin(.price($0), nil)) }
    },
    Binding([.letter("i")], id: "part.why", hint: "why", isMinor: true, help: "why? where its price comes from") {
      scene, _ in
      scene.part.map { .open(.why(.part($0))) }
    },
    Binding([.letter("f")], id: "part.fix", hint: "fix", isMinor: true, help: "mend its error, or add it mended") {
      scene, _ in
      scene.part.flatMap { scene.canFix($0) ? .plan(.fixPart($0)) : nil }
    },
    Binding([.letter("t")], id: "part.limit", help: "type the power limit of a card; 0 takes it away") { scene, _ in
      scene.part.flatMap { scene.catalog[$0]?.kind == .gpu ? .number(.begin(.limit($0), nil)) : nil }
    },
    Binding([.letter("o")], id: "part.own", help: "owned already: costs nothing") { scene, _ in
      scene.part.map { .plan(.toggleOwned($0)) }
    },
    Binding([.letter("!")], id: "part.pin", help: "pinned, banned, free: what S may take") { scene, _ in
      scene.part.map { .plan(.cycleWish($0)) }
    },
    Binding([.letter("r")], id: "part.reset", help: "back to the catalog's price") { scene, _ in
      scene.part.flatMap { scene.plan.prices[$0] == nil ? nil : .plan(.resetPrice($0)) }
    },
    Binding([.letter("<")], id: "parts.sort-before", help: "sort by the column before", .list(.sort(-1))),
    Binding([.letter(">")], id: "parts.sort-after", help: "sort by the column after", .list(.sort(1))),
  ]

  /// What can be done with a setting.
  static let setting: [Binding] = [
    Binding(Key.digits, "0–9", id: "setting.type", hint: "type it", help: "type the number") { scene, key in
      scene.number.flatMap { beginning(.setting($0), key) }
    },
    Binding([.left, .letter("h"), .letter("-")], "← −", id: "setting.less", hint: "less", help: "less") { scene, key in
      adjust(-1, key, scene)
    },
    Binding([.right, .letter("l"), .letter("+"), .letter("=")], "→ +", id: "setting.more", hint: "more", help: "more") {
      scene, key in
      adjust(1, key, scene)
    },
    Binding([.space], id: "setting.next", hint: "next", help: "next choice") { scene, _ in
      scene.choice.map { .plan(.cycle($0)) }
    },
    Binding([.enter], id: "setting.choose", hint: "choose", help: "choose, or type the number") { scene, _ in
      scene.setting.map(choosing)
    },
    Binding([.letter("e"), .function(4)], id: "rate.type", help: "type the rate") { scene, _ in
      scene.line == .setting(.offer) || scene.line == .setting(.rate) ? .number(.begin(.setting(.rate), nil)) : nil
    },
    Binding(
      [.letter("i")], id: "setting.why", hint: "why", isMinor: true, help: "why? formula, numbers, source and date"
    ) { scene, _ in
      scene.setting?.topic(in: scene).map { .open(.why($0)) }
    },
    Binding(
      [.letter("r")], id: "setting.reset", hint: "reset", isMinor: true, help: "back to the catalog or the default"
    ) { scene, _ in
      scene.setting.map { .plan(.resetSetting($0)) }
    },
  ]

  /// What can be done with a figure.
  static let figure: [Binding] = [
    Binding([.letter("i"), .enter], id: "figure.why", hint: "why", help: "why? formula, numbers, source and date") {
      scene, _ in
      scene.figure.map { .open(.why(.figure($0))) }
    },
    Binding([.letter("b")], id: "basis.next", hint: "basis", help: "next basis", .plan(.cycle(.basis))),
    Binding([.letter("w")], id: "workload.next", hint: "workload", help: "next workload", .plan(.cycle(.workload))),
  ]

  /// What can be done with a finding.
  static let finding: [Binding] = [
    Binding([.enter, .letter("i")], id: "finding.why", hint: "why", help: "why, what helps, what to ask the seller") {
      scene, _ in
      scene.finding.map { .open(.finding($0)) }
    },
    Binding([.letter("f")], id: "finding.fix", hint: "fix", help: "apply its fix") { scene, _ in
      scene.finding.map { .plan(.applyFix($0)) }
    },
  ]

  /// What can be done with the chart.
  static let chart: [Binding] = [
    Binding([.left, .letter("h"), .right, .letter("l")], "←→", hint: "day", help: "day before, day after") { _, key in
      .chart(.stepDay(key == .left || key == .letter("h") ? -1 : 1))
    },
    Binding(Key.digits, "0–9", id: "chart.day", hint: "type it", isMinor: true, help: "type the day") { _, key in
      beginning(.chartDay, key)
    },
    Binding([.letter("-"), .letter("+"), .letter("=")], "− +", hint: "span", help: "fewer days, more days") { _, key in
      .chart(.stepSpan(key == .letter("-") ? -1 : 1))
    },
    Binding([.letter("a")], id: "chart.hosted", hint: "hosted", isMinor: true, help: "line of hosted models") {
      scene, _ in
      scene.plan.goal.model == nil ? nil : .chart(.toggle(.hosted))
    },
    Binding([.letter("m")], id: "chart.monthly", hint: "monthly", isMinor: true, help: "line of contracts by the month")
    {
      scene, _ in scene.plan.goal.model == nil ? nil : .chart(.toggle(.monthly))
    },
    Binding([.home], id: "chart.first-day", help: "day 0", .chart(.setDay(0))),
    Binding([.end], id: "chart.last-day", help: "last day", .chart(.setDay(ChartSpan.longest))),
    Binding([.letter("i"), .enter], id: "chart.why", hint: "why", help: "why? when buying pays") { scene, _ in
      .open(.why(.figure(.allInBreakEven)))
    },
    Binding([.letter("r")], id: "chart.reset", help: "the plan's own day", .chart(.setDay(nil))),
    Binding([.letter("z")], id: "pane.zoom", hint: "whole screen", help: "pane to whole screen and back", .pane(.zoom)),
  ]

  /// Begins to change a setting: its number is typed, its choices or the offers open.
  static func choosing(_ setting: Setting) -> Message {
    if setting == .offer { return .page(.open(.offers)) }
    return setting.isChoice ? .open(.choice(setting)) : .number(.begin(.setting(setting), nil))
  }

  private static func beginning(_ target: EditTarget, _ key: Key) -> Message? {
    if case .character(let character) = key { return .number(.begin(target, character)) }
    return .number(.begin(target, nil))
  }

  private static func step(_ id: PartID, _ count: Int, _ key: Key, _ scene: Scene) -> Message? {
    let quantity = scene.model.plan.quantity(id)
    let isArrow = key == .left || key == .right || key == .letter("h") || key == .letter("l")
    if isArrow, quantity == 0 { return nil }
    return quantity + count < 0 ? nil : .plan(.setQuantity(id, quantity + count))
  }

  private static func adjust(_ count: Int, _ key: Key, _ scene: Scene) -> Message? {
    scene.number.map { .plan(.step($0, count)) }
  }
}

extension Scene {
  /// The part that the focused line is about.
  var part: PartID? { line?.part.map { catalog.parts[$0].id } }
  /// The setting that the focused line is about.
  var setting: Setting? { if case .setting(let setting) = line { setting } else { nil } }
  /// The figure that the focused line is about.
  var figure: Figure? { if case .figure(let figure) = line { figure } else { nil } }
  /// The setting, when it is a number.
  var number: Setting? { setting.flatMap { $0.isChoice ? nil : $0 } }
  /// The setting, when it is a choice.
  var choice: Setting? { setting.flatMap { $0.isChoice ? $0 : nil } }
}
