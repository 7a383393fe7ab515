import TerminalUI

/// The keys, those of the focused line first; Enter does what a line says.
struct HelpBox: ListBox {
  private struct Entry: Sendable {
    let heading: String
    let binding: Binding?
  }

  private let entries: [Entry]
  private let back: (any Box)?
  var list = ListState(place: 1)

  init(_ scene: Scene) {
    let pane = PaneList[scene.focus]
    back = scene.model.box
    let moving = scene.model.page == nil ? GlobalBindings.moving : PageBindings.moving
    let going = GlobalBindings.going
    let here =
      back.map { ($0.title, scene.bindings) }
      ?? scene.model.page.map { (type(of: $0).name, $0.bindings + PageBindings.doing) } ?? (pane.name, pane.bindings)
    let everywhere = [("Everywhere", GlobalBindings.doing), ("Moving about", moving), ("To a pane or page", going)]
    let groups = [("Here, in \(here.0)", here.1)] + (back == nil ? everywhere : [])
    entries = groups.flatMap { group in
      [Entry(heading: group.0, binding: nil)] + group.1.map { Entry(heading: "", binding: $0) }
    }
  }

  var title: String { "Help" }
  var footer: String { "Enter does it  Esc back" }
  var isPage: Bool { true }

  let bindings: [Binding] = [
    Binding([.enter], hint: "does it", help: "do it", .inBox(.take)),
    Binding([.letter("/")], hint: "filter", help: "filter", .inBox(.beginFilter)),
    Binding([.letter("?"), .function(1)], help: "back", .inBox(.back)),
  ]

  var count: Int { shown.count }

  func listRect(in area: Rect) -> Rect { list.rest(of: area) }

  func contentSize(in scene: Scene) -> Size { Size(columns: 76, rows: entries.count) }

  func textMessage(for key: Key) -> Message? { list.textMessage(for: key) }

  private var shown: [Entry] {
    list.hasFilter ? entries.filter { $0.binding.map { list.admits("\($0.label) \($0.help)") } ?? false } : entries
  }

  mutating func receive(_ message: BoxMessage, in scene: Scene) -> [Message] {
    let back = back
    switch message {
    case .move, .focus: move(message, in: scene)
    case .beginFilter: list.beginFilter()
    case .type(let key): list.type(key)
    case .back where list.hasFilter: list.clearFilter()
    case .back: return [.open(back)]
    case .take: return run(in: scene)
    default: break
    }
    return []
  }

  private func run(in scene: Scene) -> [Message] {
    let (shown, back) = (shown, back)
    guard !shown.isEmpty, let binding = shown[list.clamped(shown.count)].binding, let key = binding.keys.first
    else { return [] }
    return [.open(back)] + [binding.message(scene, key) ?? .say("\(binding.label) does nothing on this line")]
  }

  func draw(in rect: Rect, on canvas: inout Canvas, _ scene: Scene) {
    let rest = list.drawFilter(in: rect, on: &canvas)
    let shown = shown
    let top = list.top(count: shown.count, height: rest.height)
    for (row, index) in (top..<min(top + rest.height, shown.count)).enumerated() {
      draw(shown[index], in: rest.row(row), on: &canvas)
      if index == list.clamped(shown.count) { canvas.select(rest, y: rest.y + row) }
    }
  }

  private func draw(_ entry: Entry, in row: Rect, on canvas: inout Canvas) {
    guard let binding = entry.binding else {
      canvas.put(entry.heading, x: row.x + 2, y: row.y, style: Style(.accent).bold, maxColumns: row.width - 3)
      return
    }
    let keys = binding.keys.contains(.letter("0")) ? binding.label : binding.allLabels
    canvas.put(keys, x: row.x + 4, y: row.y, style: Style(.focus), maxColumns: 20)
    canvas.put(binding.help, x: row.x + 26, y: row.y, maxColumns: row.width - 27, ellipsis: true)
  }
}

extension Binding {
  /// All keys, as the help page lists them.
  var allLabels: String { keys.map(\.label).joined(separator: " ") }
}
