import RigModel
import RigReport
import TerminalUI

/// Writes a line of the palette: its kind, its name with the letters that were typed, and its key, price or value.
struct PaletteRow {
  private static let name = 14

  let words: [FuzzyWord]
  let columns: Int
  let scene: Scene

  func line(_ entry: PaletteEntries.Entry) -> Line {
    var line = scene.newLine(columns)
    let (detail, role) = detail(entry)
    let isNarrow = columns < 50
    let x = isNarrow ? 2 : PaletteRow.name
    if !isNarrow { line.put(entry.kind, x: 2, style: Style(.muted), maxColumns: PaletteRow.name - 3, ellipsis: true) }
    let room = columns - x - line.width(of: detail) - 3
    let style: Style = isIdle(entry) ? Style(.muted) : .normal
    line.put(entry.title, x: x, style: style, maxColumns: room, ellipsis: true)
    for place in places(in: entry.title) where place < room - 1 {
      line.put(letter(place, of: entry.title), x: x + place, style: Style(.focus).bold)
    }
    line.putRight(detail, endingAt: columns - 1, style: Style(role), maxColumns: columns - x)
    return line
  }

  /// Where letters of the words stand, where a letter takes a column and is searched as one byte.
  private func places(in title: String) -> [Int] {
    let text = title.map { FuzzyShelf.folded(String($0)) }
    guard text.allSatisfy({ $0.count == 1 }) else { return [] }
    return words.flatMap { $0.places(in: text.joined().map(\.self)) }
  }

  private func letter(_ place: Int, of title: String) -> String { String(title.dropFirst(place).prefix(1)) }

  /// Whether it does nothing where the keys are.
  private func isIdle(_ entry: PaletteEntries.Entry) -> Bool {
    if case .action(let binding, _) = entry { binding.message(in: scene) == nil } else { false }
  }

  private func detail(_ entry: PaletteEntries.Entry) -> (String, Role) {
    switch entry {
    case .action(let binding, _): return (binding.keys.isEmpty ? "" : binding.shownLabel, .accent)
    case .setting(let setting): return (scene.value(of: setting), .muted)
    case .preset(let preset): return (preset.path == nil ? "" : tr("yours"), .muted)
    case .model(let model): return (model.id == scene.plan.goal.model ? tr("goal") : "", .muted)
    case .part(let part):
      let count = scene.plan.quantity(part.id)
      let price = scene.price(of: part, in: PartColumns.widestPrice).text
      return ((count > 0 ? tr("\(count) × in the rig  ") : "") + price, .muted)
    case .offer(let offer):
      let rate = offer.rate(scene.plan.rental.pricing).map { Numbers(offer.currency).rate($0) }
      return (rate ?? (offer.monthly == nil ? tr("e price") : tr("by the month")), .muted)
    }
  }
}
