import RigModel
import RigReport
import TerminalUI

/// What can be copied, each by a letter.
struct CopyBox: ListBox {
  private struct Choice: Sendable {
    let key: Character
    let label: String
    /// What of it is shown.
    let words: String
    let text: CopiedText
  }

  private let choices: [Choice]
  var list = ListState()

  init(_ scene: Scene) {
    let (plan, verdict) = (scene.plan, scene.copiedVerdict.visible)
    let line = scene.copiedLine?.visibleText
    let first = line.map { [Choice(key: "y", label: tr("this line"), words: $0, text: .words($0))] } ?? []
    let message = scene.sellerMessage.map {
      [Choice(key: "m", label: tr("message"), words: tr("to the seller: \($0)"), text: .words($0.visibleText))]
    }
    choices =
      first + (message ?? []) + [
        Choice(key: "v", label: tr("verdict"), words: verdict, text: .verdict(verdict)),
        Choice(key: "p", label: tr("plan"), words: tr("the file that rigtui opens"), text: .plan(plan)),
        Choice(key: "t", label: tr("text"), words: tr("the plan in words, as x exports it"), text: .report(plan)),
      ]
  }

  var title: String { tr("Copy") }
  var footer: String { tr("Enter copies  Esc back") }

  var bindings: [Binding] {
    [Binding([.enter], hint: "copies", help: "copy it", .box(.act(.take)))]
      + choices.map { choice in
        Binding([.letter(choice.key)], hint: choice.label, help: choice.label, .box(.act(.answer(choice.key))))
      }
  }

  func contentSize(in scene: Scene) -> Size { Size(columns: 70, rows: choices.count) }

  func lines(in scene: Scene) -> [Int] { Array(choices.indices) }

  mutating func receive(_ message: BoxMessage, in scene: Scene) -> [Message] {
    switch message {
    case .back: return [.box(.close)]
    case .take: return list.line.map { copying(choices[$0]) } ?? []
    case .answer(let key): return choices.first { $0.key == key }.map(copying) ?? []
    default: return []
    }
  }

  private func copying(_ choice: Choice) -> [Message] { [.box(.close), .file(.copy(choice.text))] }

  func rows(_ seen: ArraySlice<Int>, columns: Int, _ scene: Scene) -> [Line] {
    seen.map { place in
      let choice = choices[place]
      var line = scene.newLine(columns)
      line.put(String(choice.key), x: 2, style: Style(.accent))
      line.put(choice.label, x: 4)
      let words = choice.words.split(separator: "\n").joined(separator: " ")
      line.put(words, x: 16, style: Style(.muted), maxColumns: columns - 17, ellipsis: true)
      return line
    }
  }
}
