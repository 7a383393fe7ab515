import RigModel
import TerminalUI

/// The keys, those of the focused line among them, and what marks and words mean; Enter does what a line says.
struct HelpBox: ListBox {
  private let entries: [HelpEntry]
  private let back: (any Box)?
  var list = ListState()

  /// The pages first where all can be seen at a time, else the keys of the focused line.
  init(_ scene: Scene) {
    back = scene.model.box
    bindings = HelpBox.ownBindings + (HelpBox.columns(scene) > 1 ? [HelpBox.columnBinding] : [])
    let (keys, here) = (scene.model.surroundings.keys, HelpBox.here(scene))
    let moving = scene.model.page == nil ? GlobalBindings.moving : Binding.moving
    var groups = back == nil ? GlobalBindings.groups(moving: moving) : []
    if let going = groups.popLast() { groups.insert(going, at: 0) }
    groups.insert(here, at: HelpBox.columns(scene) > 1 ? min(1, groups.count) : 0)
    let lines = groups.map { title, bindings in
      [.heading(title)] + keys.applied(to: bindings).map { HelpEntry.key($0) }
    }
    entries = (lines.dropLast() + (back == nil ? [HelpEntry.legend] : []) + lines.suffix(1)).flatMap(\.self)
  }

  private static func here(_ scene: Scene) -> (String, [Binding]) {
    if let box = scene.model.box { return (tr("Here, in \(box.title)"), box.bindings + BoxBindings.common) }
    if let page = scene.model.page {
      return (tr("Here, in \(type(of: page).name.spoken)"), page.bindings + PageBindings.doing)
    }
    let pane = scene.model.pane(scene.focus)
    return (tr("Here, in \(pane.name.spoken)"), pane.bindings)
  }

  /// Two columns have room beside each other from 120 columns on; what is read out is one.
  private static func columns(_ scene: Scene) -> Int {
    scene.layout.body.width >= 120 && !scene.model.surroundings.isReadOut ? 2 : 1
  }

  var title: String { tr("Help") }
  var footer: String { tr("Enter does it  Esc back") }
  var isPage: Bool { true }

  let bindings: [Binding]

  private static let columnBinding = Binding(
    [.left, .right], "←→", hint: "column", isMinor: true, help: "column before, after"
  ) { scene, key in
    columns(scene) > 1 ? .move(.lines((key == .left ? -1 : 1) * rows(scene))) : nil
  }

  private static let ownBindings: [Binding] = [
    Binding([.enter], hint: "does it", help: "do it", .box(.act(.take))),
    Binding([.letter("/")], hint: "filter", help: "filter", .list(.beginFilter)),
    Binding([.letter("?"), .function(1)], help: "back", .box(.act(.back))),
  ]

  /// Lines in the first column that is drawn.
  private static func rows(_ scene: Scene) -> Int {
    let height = max(1, scene.layout.body.height - 2)
    return (scene.model.box as? HelpBox)?.columnRows(height, scene) ?? height
  }

  /// Lines in the first of columns so high: of keys that are seen all at a time half of them, up to the end of a group.
  private func columnRows(_ height: Int, _ scene: Scene) -> Int {
    let lines = list.lines
    guard HelpBox.columns(scene) > 1, !list.filter.isOn, lines.count <= 2 * height else { return height }
    let half = (lines.count + 1) / 2
    return (half...height).first { $0 < lines.count && entries[lines[$0]].words == nil } ?? half
  }

  /// Lines in all columns.
  func height(in scene: Scene) -> Int {
    listRect(in: scene.boxRect(self).inset(by: 1)).height * HelpBox.columns(scene)
  }

  func contentSize(in scene: Scene) -> Size { Size(columns: 76, rows: entries.count) }

  func lines(in scene: Scene) -> [Int] {
    guard list.filter.isOn else { return Array(entries.indices) }
    return entries.indices.filter { entries[$0].words.map(list.filter.admits) ?? false }
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
    guard let line = list.line, case .key(let binding) = entries[line] else { return [] }
    return [.box(.show(back))] + [binding.message(in: scene) ?? .say(tr("\(binding.label) does nothing on this line"))]
  }
}

extension HelpBox {
  func line(at point: Point, in scene: Scene) -> Int? {
    let rect = listRect(in: scene.boxRect(self).inset(by: 1))
    guard rect.contains(point) else { return nil }
    let column = min((point.x - rect.x) / (rect.width / HelpBox.columns(scene)), HelpBox.columns(scene) - 1)
    let (rows, row) = (columnRows(rect.height, scene), point.y - rect.y)
    guard column > 0 || row < rows else { return nil }
    return list.seen(height: height(in: scene)).dropFirst(column * rows + row).first
  }

  func rows(_ seen: ArraySlice<Int>, columns: Int, _ scene: Scene) -> [Line] { [] }

  func content(in size: Size, _ scene: Scene) -> [Line] {
    let (count, rect) = (HelpBox.columns(scene), listRect(in: size.bounds))
    let seen = Array(list.seen(height: rect.height * count))
    guard !seen.isEmpty else { return filterLines(size.columns, scene) + scene.nothingMatches(size.columns) }
    let width = size.columns / count
    let first = columnRows(rect.height, scene)
    let rows = (0..<rect.height).map { row in
      var line = scene.newLine(size.columns)
      for column in 0..<count where column * first + row < seen.count && (column > 0 || row < first) {
        let entry = seen[column * first + row]
        let columns = column * width..<(column == count - 1 ? size.columns : (column + 1) * width)
        entries[entry].put(into: &line, columns)
        if entry == list.cursor { line.select(columns) }
      }
      return line
    }
    return filterLines(size.columns, scene) + rows
  }
}
