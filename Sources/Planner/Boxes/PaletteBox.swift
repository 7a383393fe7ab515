import RigModel
import RigReport
import TerminalUI

/// Everything that can be done, seen or taken, found by some of its letters; Enter does it or goes there.
struct PaletteBox: ListBox {
  private let entries: PaletteEntries
  private let shelf: FuzzyShelf
  /// The numbers of what was chosen before, the last first.
  private let recent: [Int]
  private let isRecent: [Bool]
  private var field = TextField("")
  /// What has the words, as it stands.
  private var hits: [FuzzyShelf.Hit]?
  /// What is listed.
  private var found: [Int]
  var list = ListState()

  init(_ scene: Scene) {
    let below = scene.withoutBox
    entries = PaletteEntries(below)
    shelf = entries.shelf(below.model.paneMemory.shelf, below.catalog)
    recent = scene.model.recent.compactMap { [entries] in entries.number(of: $0, in: below.catalog) }
    var isRecent = [Bool](repeating: false, count: shelf.count)
    for number in recent { isRecent[number] = true }
    self.isRecent = isRecent
    found = PaletteBox.unsearched(recent, isRecent)
    list = ListState(cursor: found.first ?? 0)
  }

  /// All, what was chosen before on top.
  private static func unsearched(_ recent: [Int], _ isRecent: [Bool]) -> [Int] {
    recent + isRecent.indices.filter { !isRecent[$0] }
  }

  var title: String { tr("Palette") }
  var footer: String { tr("Enter does it or goes there  Esc back") }

  let bindings: [Binding] = [
    Binding([.enter], hint: "does it, goes there", help: "do it, or go there", .box(.act(.take))),
    Binding([.up, .control("p"), .down, .control("n")], "↑↓", hint: "move", help: "line before, after") { _, key in
      .move(.lines(key == .up || key == .control("p") ? -1 : 1))
    },
  ]

  func contentSize(in scene: Scene) -> Size {
    Size(columns: 76, rows: min(24, max(3, scene.layout.body.height - 4)))
  }

  func listRect(in area: Rect) -> Rect { area.dropTop(1) }

  func lines(in scene: Scene) -> [Int] { found }

  func textMessage(for key: Key) -> Message? {
    var probe = field
    return probe.receive(key) ? .box(.act(.type(key))) : nil
  }

  mutating func receive(_ message: BoxMessage, in scene: Scene) -> [Message] {
    switch message {
    case .type(let key): type(key)
    case .back: return [.box(.close)]
    case .take:
      guard let number = list.line else { return [] }
      let entry = entries[number]
      return [.box(.close), .box(.chosen(entry.target))] + entry.messages(in: scene.withoutBox)
    default: break
    }
    return []
  }

  /// Looks for what is typed; with more letters, only among what had those before.
  private mutating func type(_ key: Key) {
    let past = field.text
    _ = field.receive(key)
    let words = FuzzyShelf.words(field.text)
    if words.isEmpty {
      (hits, found) = (nil, PaletteBox.unsearched(recent, isRecent))
    } else if let hits, field.text.hasPrefix(past) {
      self.hits = shelf.hits(words, among: hits.lazy.map(\.place))
    } else {
      hits = shelf.hits(words, among: 0..<shelf.count)
    }
    if let hits { found = shelf.ranked(hits) { isRecent[$0] } }
    list = ListState(cursor: found.first ?? 0)
  }

  func head(columns: Int, _ scene: Scene) -> [Line] {
    var line = scene.newLine(columns)
    let count = tr("\(Numbers.grouped(Double(found.count))) of \(Numbers.grouped(Double(shelf.count)))")
    let used = line.put(": ", x: 1, style: Style(.accent))
    field.put(into: &line, x: 1 + used, columns: columns - line.width(of: count) - used - 4)
    line.putRight(count, endingAt: columns - 1, style: Style(.muted))
    return [line]
  }

  func rows(_ seen: ArraySlice<Int>, columns: Int, _ scene: Scene) -> [Line] {
    guard !seen.isEmpty else {
      return [scene.line(tr("Nothing has these letters: Ctrl-U clears them"), columns, x: 2, margin: 0)]
    }
    let below = scene.withoutBox
    let row = PaletteRow(words: FuzzyShelf.words(field.text), columns: columns, scene: below)
    return seen.map { row.line(entries[$0]) }
  }
}
