import RigModel
import RigReport
import TerminalUI

/// Why a figure is what it is; each term leads to its own explanation.
struct WhyBox: ListBox {
  private var topics: [Topic]
  var list = ListState()

  init(_ topic: Topic, _ scene: Scene) {
    topics = [topic]
    list = start(scene)
  }

  /// The cursor on the first term that leads somewhere.
  private func start(_ scene: Scene) -> ListState {
    ListState(cursor: lines(scene).firstIndex { $0.topic != nil } ?? 0)
  }

  var title: String { tr("Why") }
  var footer: String { tr("i why that  Enter goes there  Esc back") }

  let bindings: [Binding] = [
    Binding.stepping(hint: "term", help: "another term"),
    Binding([.letter("i"), .right, .letter("l")], hint: "why that", help: "why that term", .box(.act(.deeper))),
    Binding([.enter], hint: "goes there", help: "go to the line it stands on", .box(.act(.take))),
    Binding([.left, .letter("h"), .backspace], help: "back to the term before", .box(.act(.back))),
  ]

  private func explanation(_ scene: Scene) -> Explanation {
    Explanation(of: topics[topics.count - 1], in: scene.report)
  }

  private func lines(_ scene: Scene) -> [ExplanationLine] {
    lines(scene, columns: scene.boxRect(self).width - 2)
  }

  private func lines(_ scene: Scene, columns: Int) -> [ExplanationLine] {
    explanation(scene).lines(width: max(columns - 3, 10))
  }

  private static let width = 70

  func contentSize(in scene: Scene) -> Size {
    Size(columns: WhyBox.width, rows: lines(scene, columns: WhyBox.width).count + 1)
  }

  func lines(in scene: Scene) -> [Int] { Array(lines(scene).indices) }

  func listRect(in area: Rect) -> Rect { area.dropTop(1) }

  mutating func receive(_ message: BoxMessage, in scene: Scene) -> [Message] {
    let topic = list.line.flatMap { lines(scene)[$0].topic }
    switch message {
    case .deeper:
      guard let topic, topics.count < 50 else { return [.say(tr("Nothing further behind this line"))] }
      topics.append(topic)
      list = start(scene)
    case .take:
      return topic?.place(in: scene.catalog).map { [.box(.close), .pane(.moveTo($0.0, $0.1))] } ?? [
        .say(tr("This line has no place of its own"))
      ]
    case .back:
      guard topics.count > 1 else { return [.box(.close)] }
      topics.removeLast()
      list = start(scene)
    default: break
    }
    return []
  }

  func head(columns: Int, _ scene: Scene) -> [Line] {
    [scene.line(explanation(scene).title, columns, style: Style(.accent).bold, margin: 0)]
  }

  func rows(_ seen: ArraySlice<Int>, columns: Int, _ scene: Scene) -> [Line] {
    let lines = lines(scene)
    return seen.filter(lines.indices.contains).map { place in
      let line = lines[place]
      let style = Style(line.role.role, line.topic == nil ? [] : .bold)
      return scene.line(line.text, columns, x: 2, style: style, margin: 0)
    }
  }
}
