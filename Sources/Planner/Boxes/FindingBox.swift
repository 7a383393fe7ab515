import RigChecks
import RigModel
import RigReport
import TerminalUI

/// All that is known of a finding: why, the parts, what helps, and what to ask the seller in two languages.
struct FindingBox: Box {
  private let finding: Finding
  private var top = 0

  init(_ finding: Finding) { self.finding = finding }

  private static let width = 72

  var title: String { Words.severity(finding.severity).capitalizedFirst }
  var footer: String { finding.fix?.isAutomatic == true ? "f fix  Esc back" : "Esc back" }

  var bindings: [Binding] {
    [
      Binding([.letter("f")], hint: "fix", help: "fix it; u undoes it") { [finding] scene, _ in
        finding.fix?.isAutomatic == true ? .inBox(.take) : nil
      },
      Binding([.enter], help: "back", .close),
    ]
  }

  func contentSize(in scene: Scene) -> Size {
    Size(columns: FindingBox.width, rows: lines(in: scene, columns: FindingBox.width - 2).count)
  }

  mutating func receive(_ message: BoxMessage, in scene: Scene) -> [Message] {
    let most = max(0, lines(in: scene, columns: scene.boxRect(self).width - 4).count - 4)
    switch message {
    case .move(.lines(let count)): top = max(0, min(top + count, most))
    case .move(.pages(let count)): top = max(0, min(top + count * 8, most))
    case .move(.first): top = 0
    case .move(.last): top = most
    case .take:
      guard let fix = finding.fix else { return [.close] }
      let mended = Repair.plan(scene.plan, after: [fix], in: scene.catalog)
      return [.close, .mend(mended, fix.words.capitalizedFirst)]
    case .back: return [.close]
    default: break
    }
    return []
  }

  func draw(in rect: Rect, on canvas: inout Canvas, _ scene: Scene) {
    let all = lines(in: scene, columns: rect.width - 2)
    let first = min(top, max(0, all.count - rect.height))
    for (row, line) in all.dropFirst(first).prefix(rect.height).enumerated() {
      canvas.put(
        line.text, x: rect.x + 1, y: rect.y + row, style: line.style, maxColumns: rect.width - 2, ellipsis: true)
    }
    canvas.cursor = Point(x: rect.x + 1, y: rect.y)
  }

  private func lines(in scene: Scene, columns: Int) -> [(text: String, style: Style)] {
    let names = finding.parts.compactMap { scene.catalog[$0].map(PartWords.title) }.joined(separator: "; ")
    let price = finding.fix.map { $0.isAutomatic ? scene.price(of: $0) : "" } ?? ""
    let fix = finding.fix.map { $0.words.capitalizedFirst + (price.isEmpty ? "" : ", \(price)") } ?? ""
    let blocks: [(String, String)] = [
      ("", finding.message), ("Parts", names), ("What helps", fix), ("Why", finding.source),
      ("To ask, in English", finding.question?.english ?? ""), ("In French", finding.question?.french ?? ""),
    ]
    return blocks.filter { !$0.1.isEmpty }.flatMap { title, text in
      let head = title.isEmpty ? [] : [("", Style.normal), (title, Style(.accent))]
      let style: Style = title.isEmpty ? Style.normal.bold : .normal
      return head + TextWrap.lines(text.visible, width: columns).map { ($0, style) }
    }
  }
}
