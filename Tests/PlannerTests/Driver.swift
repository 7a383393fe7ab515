import RigModel
import TerminalUI

@testable import Planner

/// Types keys into a planner without a terminal and looks at its screen.
struct Driver {
  private(set) var model: Model
  /// What the planner asked the world to do, in order.
  private(set) var effects: [Effect] = []

  /// Opens a plan as the program would.
  /// - Parameter path: the file that the plan came from; a preset has none.
  init(
    _ plan: Plan = Shop.scaling, size: Size = .standard, ascii: Bool = false, today: Int? = nil, path: String? = nil,
    catalog: Catalog = Shop.catalog, presets: [PresetPlan] = Driver.presets, prover: Prover? = nil,
    surroundings: Surroundings? = nil
  ) {
    model = Model(
      plan, document: Document(path: path, saved: plan), catalog: catalog, presets: { presets },
      surroundings: surroundings ?? Surroundings(today: today, isASCII: ascii), size: size, prover: prover)
  }

  /// Opens a plan and types keys.
  init(
    _ plan: Plan = Shop.scaling, size: Size = .standard, today: Int? = nil, path: String? = nil,
    catalog: Catalog = Shop.catalog, keys: String
  ) throws {
    self.init(plan, size: size, today: today, path: path, catalog: catalog)
    try type(keys)
  }

  /// The presets of every planner that is not told others.
  static var presets: [PresetPlan] {
    [
      PresetPlan(name: "budget", plan: Shop.budget), PresetPlan(name: "scaling", plan: Shop.scaling),
      PresetPlan(name: "mine", plan: mine, path: "/home/me/mine.toml"), PresetPlan(name: "empty", plan: Shop.empty),
    ]
  }

  private static var mine: Plan {
    var plan = Shop.budget
    (plan.name, plan.note) = ("mine", "Two of them.")
    plan.setQuantity("k80", 2)
    return plan
  }

  /// Types keys, written as ``KeyScript`` has them.
  mutating func type(_ script: String) throws {
    for key in try KeyScript.parse(script) { press(key) }
  }

  mutating func press(_ key: Key) { take(model.press(key)) }

  /// Changes the model in a way of its own and notes what it asks for.
  mutating func act(_ change: (inout Model) throws -> [Effect]) rethrows { effects += try change(&model) }

  mutating func receive(_ outcome: Outcome) { take(model.receive(outcome)) }

  /// Keeps what the world is asked for; work is done at once, as between two keys.
  private mutating func take(_ new: [Effect]) {
    var waiting = new
    while !waiting.isEmpty {
      let effect = waiting.removeFirst()
      if case .work(let work) = effect {
        waiting = model.receive(.time(for: work)) + waiting
      } else {
        effects.append(effect)
      }
    }
  }

  /// Types nothing for a while, so that it is found out what parts need.
  mutating func rest() { model.rest() }

  /// What the planner asked for since this was last asked.
  mutating func takeEffects() -> [Effect] {
    defer { effects = [] }
    return effects
  }

  mutating func resize(_ columns: Int, _ rows: Int) { press(.resize(Size(columns: columns, rows: rows))) }
}

extension Driver {
  var plan: Plan { model.plan }
  var scene: Scene { Scene(model) }
  var canvas: Canvas { model.view() }
  var lines: [String] { canvas.trimmedLines }
  var screen: String { lines.joined(separator: "\n") }

  /// The line above the keys.
  var status: String { text(of: scene.layout.status) }
  /// The line that says buy or rent.
  var verdict: String { text(of: scene.layout.verdict) }
  var header: String { text(of: scene.layout.header) }
  var keyBar: String { text(of: scene.layout.keys) }

  /// The row that the hardware cursor stands on, from the pane's border to the next one.
  var cursorLine: String {
    guard let cursor = canvas.cursor else { return "" }
    let row = canvas.lines[cursor.y]
    let from = row.dropFirst(cursor.x)
    return from.prefix { !"┃│".contains($0) }.trimmed
  }

  /// The part that the keys go to, and in which list: `rig p40`, `catalog k80`.
  var focusedPart: String { scene.line.map(Driver.name) ?? "" }

  /// The parts that the catalog's list shows.
  var catalogParts: [String] {
    PaneList[.parts].rows(in: scene).compactMap(\.line).map(Driver.name).filter { $0.hasPrefix("catalog ") }
      .map { String($0.dropFirst("catalog ".count)) }
  }

  private static func name(_ line: LineID) -> String {
    switch line {
    case .rigPart(let index): "rig \(Shop.catalog.parts[index].id)"
    case .catalogPart(let index): "catalog \(Shop.catalog.parts[index].id)"
    case .gpu(let index): "gpu \(Shop.catalog.parts[index].id)"
    case .setting, .figure, .finding, .chartDay, .numbered: ""
    }
  }

  /// The build as text: `combo-128 1, p40 3, psu-1300 1`.
  var rig: String {
    plan.build.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
  }

  /// The first line of the screen that holds a text.
  func line(with text: String) -> String { lines.first { $0.contains(text) } ?? "" }

  private func text(of rect: Rect) -> String { rect.isEmpty ? "" : lines[rect.y].trimmed }
}

extension StringProtocol {
  /// With one space for many.
  var collapsed: String { split(separator: " ").joined(separator: " ") }

  /// Without spaces at both ends.
  var trimmed: String {
    var text = Substring(self)
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
