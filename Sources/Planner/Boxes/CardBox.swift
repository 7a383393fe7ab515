import RigModel
import RigReport
import RigSolver
import TerminalUI

/// A part's data sheet and where its price comes from.
struct CardBox: SheetBox {
  static let width = 72

  let part: PartID
  var top = ListCursor(0)

  init(part: PartID) { self.part = part }

  var title: String { tr("Part") }
  var footer: String { tr("Space on/off  e price  t limit  i why  Esc back") }

  var bindings: [Binding] {
    [
      Binding([.space], hint: "on/off", help: "part on or off") { scene, _ in
        scene.trade(part) ?? .plan(.toggle(part))
      },
      Binding([.letter("e"), .function(4)], hint: "price", help: "type its price", .box(.act(.take))),
      Binding([.letter("i")], hint: "why", help: "why this price", .box(.act(.deeper))),
      Binding([.letter("t")], hint: "limit", help: "type its power limit") { scene, _ in
        scene.catalog[part]?.kind == .gpu ? .box(.act(.answer("t"))) : nil
      },
      Binding([.letter("o")], hint: "owned", help: "owned already", .plan(.toggleOwned(part))),
      Binding([.enter], help: "back", .box(.close)),
    ]
  }

  mutating func receive(_ message: BoxMessage, in scene: Scene) -> [Message] {
    let id = part
    switch message {
    case .take: return [.box(.close), .number(.begin(.price(part), nil))]
    case .answer: return [.box(.close), .number(.begin(.limit(part), nil))]
    case .deeper: return [.open(.why(.part(id)))]
    case .back: return [.box(.close)]
    default: break
    }
    return []
  }

  func lines(in scene: Scene, columns: Int) -> [SheetLine] {
    scene.catalog[part].map { PartCard.lines($0, scene.report, worth(in: scene.model), columns: columns) } ?? []
  }

  func work(in model: Model) -> Work? { model.valuing.isDone(for: part, in: model.plan) ? nil : .valuing }

  /// What it is worth for the goal; empty without one.
  private func worth(in model: Model) -> String {
    guard model.plan.goal.isSet else { return "" }
    guard let worth = model.valuing.known(of: part, in: model.plan) else { return tr("looking for it") }
    return tr("\(WorthText.best(worth, model.plan.currency)), for the goal")
  }
}
