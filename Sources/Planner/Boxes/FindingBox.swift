import RigChecks
import RigModel
import RigReport
import TerminalUI

/// A finding in full: why, which parts, what helps, and what to ask the seller.
struct FindingBox: SheetBox {
  static let width = 72

  private let id: FindingID
  var top = ListCursor(0)

  init(_ id: FindingID) { self.id = id }

  var title: String { tr("The catch") }
  var footer: String { tr("Esc back") }

  var bindings: [Binding] {
    let id = id
    return [
      Binding([.letter("f")], hint: "apply the fix", help: "apply its fix") { scene, _ in
        scene.evaluation.fix(of: id)?.isAutomatic == true ? .box(.act(.take)) : nil
      },
      Binding([.letter("F")], hint: "all fixes", help: "to Fixes") { _, _ in .box(.act(.deeper)) },
      Binding([.letter("y")], hint: "copy", help: "copy it, with what to ask the seller") { scene, _ in
        scene.evaluation[id].map { .file(.copy(.words($0.copied.visibleText))) }
      },
      Binding([.enter], help: "back", .box(.close)),
      Binding([.letter("i")], help: "back") { scene, _ in
        scene.evaluation[id] == nil && scene.evaluation.proven(id) == nil ? nil : .box(.close)
      },
    ]
  }

  mutating func receive(_ message: BoxMessage, in scene: Scene) -> [Message] {
    switch message {
    case .take: return [.box(.close), .plan(.applyFix(id))]
    case .deeper: return [.box(.close), .page(.open(.fixes))]
    case .back: return [.box(.close)]
    default: break
    }
    return []
  }

  func lines(in scene: Scene, columns: Int) -> [SheetLine] {
    if let proven = scene.evaluation.proven(id) { return lines(proven, scene, columns) }
    guard let finding = scene.evaluation[id] else { return [SheetLine(text: tr("It is mended."))] }
    let head = head(finding.severity, finding.message, columns)
    let parts = finding.parts.map { scene.catalog[$0]?.name ?? $0.rawValue }.joined(separator: ", ")
    let facts = [("Parts", parts), ("What helps", help(scene)), ("Why", finding.source.visible)]
    let sheet = facts.filter { !$0.1.isEmpty }.flatMap { SheetLine.wrapped($0.0, $0.1, columns: columns - 16) }
    return head + [SheetLine(text: "")] + sheet + questions(finding, columns)
  }

  private func head(_ severity: Finding.Severity, _ message: String, _ columns: Int) -> [SheetLine] {
    TextWrap.lines("\(severity.sign) \(message.visible)", width: columns).map {
      SheetLine(text: $0, style: Style(severity.role).bold)
    }
  }

  /// What was proven of the machine.
  private func lines(_ proven: ProvenFinding, _ scene: Scene, _ columns: Int) -> [SheetLine] {
    let price = proven.price.map { scene.numbers.money($0) } ?? ""
    let facts = [("Cause", proven.cause), ("What helps", proven.fix), ("Costs", price)]
    return head(proven.severity, proven.message, columns) + [SheetLine(text: "")]
      + facts.filter { !$0.1.isEmpty }.flatMap { SheetLine.wrapped($0.0, $0.1.visible, columns: columns - 16) }
  }

  private func help(_ scene: Scene) -> String {
    guard let fix = scene.evaluation.fix(of: id) else { return "" }
    let key = scene.key(for: id)
    return fix.words.visible + (key.isEmpty ? "" : "  (\(key))")
  }

  /// Questions stand by themselves over the whole width, so that they can be copied.
  private func questions(_ finding: Finding, _ columns: Int) -> [SheetLine] {
    finding.questions.flatMap { label, text in
      [SheetLine(text: ""), SheetLine(text: label, style: Style(.muted))]
        + TextWrap.lines(text.visible, width: columns).map { SheetLine(text: $0) }
    }
  }
}
