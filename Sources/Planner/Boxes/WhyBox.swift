import RigModel
import RigReport
import TerminalUI

/// Why a figure is what it is; each term leads to its own explanation.
struct WhyBox: Box {
  private var topics: [Topic]
  private var list = ListState()

  init(_ topic: Topic, _ scene: Scene) {
    topics = [topic]
    list = start(scene)
  }

  /// The cursor on the first term that leads somewhere.
  private func start(_ scene: Scene) -> ListState {
    let lines = lines(scene, columns: min(WhyBox.width, scene.layout.size.columns - 4))
    return ListState(place: lines.firstIndex { $0.topic != nil } ?? 0)
  }

  var title: String { "Why" }
  var footer: String { "i why that  Enter goes there  Esc back" }

  let bindings: [Binding] = [
    Binding([.up, .letter("k"), .down, .letter("j")], "↑↓", hint: "term", help: "another term") { _, key in
      .inBox(.move(.lines(key == .up || key == .letter("k") ? -1 : 1)))
    },
    Binding([.letter("i"), .right, .letter("l")], hint: "why that", help: "why that term", .inBox(.deeper)),
    Binding([.enter], hint: "goes there", help: "go to the line it stands on", .inBox(.take)),
    Binding([.left, .letter("h"), .backspace], help: "back to the term before", .inBox(.back)),
  ]

  private func explanation(_ scene: Scene) -> Explanation {
    Explanation(of: topics[topics.count - 1], in: scene.report)
  }

  private func lines(_ scene: Scene, columns: Int) -> [ExplanationLine] {
    explanation(scene).lines(width: max(columns - 3, 10))
  }

  private static let width = 70

  func contentSize(in scene: Scene) -> Size {
    Size(columns: WhyBox.width, rows: lines(scene, columns: WhyBox.width).count + 1)
  }

  func extent(in scene: Scene) -> BoxExtent? {
    let rect = scene.boxRect(self).inset(by: 1)
    let (count, height) = (lines(scene, columns: rect.width).count, rect.height - 1)
    return BoxExtent(top: list.top(count: count, height: height), height: height, count: count)
  }

  mutating func receive(_ message: BoxMessage, in scene: Scene) -> [Message] {
    let lines = lines(scene, columns: min(WhyBox.width, scene.layout.size.columns - 4))
    let topic = lines.isEmpty ? nil : lines[list.clamped(lines.count)].topic
    switch message {
    case .move(let motion): list.move(motion, count: lines.count, height: scene.boxRect(self).height - 3)
    case .deeper:
      guard let topic, topics.count < 50 else { return [.say("Nothing further behind this line")] }
      topics.append(topic)
      list = start(scene)
    case .take:
      return topic?.place(in: scene.catalog).map { [.close, .moveTo($0.0, $0.1)] } ?? [
        .say("This line has no place of its own")
      ]
    case .back:
      guard topics.count > 1 else { return [.close] }
      topics.removeLast()
      list = start(scene)
    default: break
    }
    return []
  }

  func draw(in rect: Rect, on canvas: inout Canvas, _ scene: Scene) {
    canvas.put(explanation(scene).title, x: rect.x + 1, y: rect.y, style: Style(.accent).bold)
    let rest = rect.dropTop(1)
    let lines = lines(scene, columns: rect.width)
    let place = list.clamped(lines.count)
    let top = list.top(count: lines.count, height: rest.height)
    for (row, index) in (top..<min(top + rest.height, lines.count)).enumerated() {
      let line = lines[index]
      let style = Style(line.role.role, line.topic == nil ? [] : .bold)
      canvas.put(line.text, x: rest.x + 2, y: rest.y + row, style: style, maxColumns: rest.width - 2, ellipsis: true)
      if index == place { canvas.select(rest, y: rest.y + row) }
    }
  }
}

extension ExplanationLine.Role {
  fileprivate var role: Role {
    switch self {
    case .formula: .accent
    case .term, .blank: .normal
    case .detail, .source: .muted
    case .leftOut, .nearby: .estimate
    }
  }
}

extension Topic {
  /// The line on the screen that a topic stands on.
  fileprivate func place(in catalog: Catalog) -> (PaneID, LineID)? {
    switch self {
    case .part(let id): catalog.index(of: id).map { (.parts, .rigPart($0)) }
    case .offer: (.rental, .setting(.offer))
    case .assumption(let id): id.figure.flatMap { $0.place }
    case .figure(let figure): figure.place
    }
  }
}

extension Figure {
  fileprivate var place: (PaneID, LineID)? {
    switch self {
    case .rig, .rent, .saves, .electricity, .allIn, .equalWork, .ownership, .proRata, .whole, .cheapestRent,
      .equalWorkRent, .allInBreakEven, .power, .wall, .heat:
      (.totals, .figure(self))
    case .breakEven, .equalWorkBreakEven: (.breakEven, .chartDay)
    case .days: (.rental, .setting(.days))
    case .hoursPerDay, .hours: (.rental, .setting(.hoursPerDay))
    case .load, .working: (.rental, .setting(.load))
    case .tariff, .energy, .carbon: (.rental, .setting(.electricity))
    case .resale: (.rental, .setting(.resale))
    case .storage: (.rental, .setting(.storage))
    case .basis, .share: (.rental, .setting(.basis))
    case .workload, .speed: (.rental, .setting(.workload))
    case .rate: (.rental, .setting(.rate))
    case .vat: (.rental, .setting(.vat))
    case .verdict: (.totals, .figure(.saves))
    case .idle, .room: (.totals, .figure(.heat))
    case .vram: nil
    }
  }
}
