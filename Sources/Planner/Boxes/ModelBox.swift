import RigModel
import RigReport
import TerminalUI

/// How a model runs on the rig: whether it fits, its layers, its speed with sources, and the lines that start it.
struct ModelBox: SheetBox {
  static let width = 76

  private let model: String
  var top = ListCursor(0)

  init(_ model: String) { self.model = model }

  var title: String { tr("Model") }
  var footer: String { tr("Enter makes it the goal  Esc back") }

  var bindings: [Binding] {
    [
      Binding([.enter], hint: "goal", help: "make it the goal", .box(.act(.take))),
      Binding([.letter("i")], help: "back", .box(.close)),
    ]
  }

  mutating func receive(_ message: BoxMessage, in scene: Scene) -> [Message] {
    switch message {
    case .take: return [.box(.close), .plan(.choose(.model, model))]
    case .back: return [.box(.close)]
    default: return []
    }
  }

  func lines(in scene: Scene, columns: Int) -> [SheetLine] {
    var query = ModelQuery()
    query.only = model
    guard let row = scene.report.models(query).first else { return [] }
    let title = SheetLine(text: row.run.model.name.visible, style: Style(.accent).bold)
    let facts = ModelWords(scene.numbers).facts(row)
    return [title] + facts.flatMap { SheetLine.wrapped($0.label, $0.text, columns: columns - 16) }
      + ModelBox.reasons(row, columns: columns)
  }

  /// How each figure comes about: in words, and in numbers.
  private static func reasons(_ row: ModelRow, columns: Int) -> [SheetLine] {
    let reasons = ModelFigure.allCases.compactMap { row.explanation(of: $0) }
    guard !reasons.isEmpty else { return [] }
    return [SheetLine(text: ""), SheetLine(text: tr("Why"), style: Style(.accent).bold)]
      + reasons.flatMap { why in
        SheetLine.wrapped(
          why.title, "\(why.formula) \(why.terms.last?.formula ?? "") = \(why.terms.last?.value ?? "")",
          columns: columns - 16)
      }
  }
}
