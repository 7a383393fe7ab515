import TerminalUI

/// The keys, those of the focused line first; Enter does what a line says.
struct HelpBox: ListBox {
  private struct Entry: Sendable {
    let heading: String
    let binding: Binding?
  }

  private let entries: [Entry]
  private let back: (any Box)?
  var list = ListState(cursor: 1)

  init(_ scene: Scene) {
    let pane = scene.model.pane(scene.focus)
    back = scene.model.box
    let moving = scene.model.page == nil ? GlobalBindings.moving : Binding.moving
    let here =
      back.map { ($0.title, scene.bindings) }
      ?? scene.model.page.map { (type(of: $0).name, $0.bindings + PageBindings.doing) } ?? (pane.name, pane.bindings)
    let groups = [("Here, in \(here.0)", here.1)] + (back == nil ? GlobalBindings.groups(moving: moving) : [])
    let keys = scene.model.surroundings.keys
    entries = groups.flatMap { group in
      [Entry(heading: group.0, binding: nil)] + keys.applied(to: group.1).map { Entry(heading: "", binding: $0) }
    }
  }

  var title: String { "Help" }
  var footer: String { "Enter does it  Esc back" }
  var isPage: Bool { true }

  let bindings: [Binding] = [
    Binding([.enter], hint: "does it", help: "do it", .box(.act(.take))),
    Binding([.letter("/")], hint: "filter", help: "filter", .list(.beginFilter)),
    Binding([.letter("?"), .function(1)], help: "back", .box(.act(.back))),
  ]

  func contentSize(in scene: Scene) -> Size { Size(columns: 76, rows: entries.count) }

  func lines(in scene: Scene) -> [Int] {
    guard list.filter.isOn else { return Array(entries.indices) }
    return entries.indices.filter { entries[$0].binding.map { list.filter.admits("\($0.label) \($0.help)") } ?? false }
  }

  mutating func receive(_ message: BoxMessage, in scene: Scene) -> [Message] {
    let back = back
    switch message {
    case .back: return self.back([.box(.show(back))])
    case .take: return run(in: scene)
    default: break
    }
    return []
  }

  private func run(in scene: Scene) -> [Message] {
    let back = back
    guard let binding = list.line.flatMap({ entries[$0].binding }) else { return [] }
    return [.box(.show(back))] + [binding.message(in: scene) ?? .say("\(binding.label) does nothing on this line")]
  }

  func rows(_ seen: ArraySlice<Int>, columns: Int, _ scene: Scene) -> [Line] {
    seen.map { row(entries[$0], columns, scene) }
  }

  private func row(_ entry: Entry, _ columns: Int, _ scene: Scene) -> Line {
    guard let binding = entry.binding else {
      return scene.line(entry.heading, columns, x: 2, style: Style(.accent).bold)
    }
    var line = scene.newLine(columns)
    line.put(binding.shownLabel, x: 4, style: Style(.focus), maxColumns: 20)
    line.put(binding.help, x: 26, maxColumns: columns - 27, ellipsis: true)
    return line
  }
}
