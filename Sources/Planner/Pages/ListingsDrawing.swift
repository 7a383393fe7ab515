import RigModel
import RigReport
import RigSolver
import TerminalUI

extension ListingsPage {
  /// Where the columns stand; `nil` for those without room.
  private struct Columns {
    /// The column after what is asked, and that after what it is worth.
    let asked: Int
    let worth: Int?
    let date: Int?
    let place: Int?

    init(_ columns: Int) {
      asked = min(columns - 1, min(34, columns * 2 / 7) + 14)
      worth = columns >= asked + 14 ? asked + 12 : nil
      date = columns >= asked + 28 ? asked + 16 : nil
      place = columns >= asked + 40 ? asked + 28 : nil
    }
  }

  func head(columns: Int, _ scene: Scene) -> [Line] {
    let (places, style) = (Columns(columns), Style(.muted))
    var line = scene.newLine(columns)
    line.put(tr("what"), x: 2, style: style)
    line.putRight(tr("asked"), endingAt: places.asked, style: style)
    if let end = places.worth { line.putRight(tr("worth"), endingAt: end, style: style) }
    if let x = places.date { line.put(tr("seen"), x: x, style: style) }
    if let x = places.place { line.put(tr("where"), x: x, style: style) }
    return [line]
  }

  func rows(_ seen: ArraySlice<Int>, columns: Int, _ scene: Scene) -> [Line] {
    guard !seen.isEmpty else {
      let none = tr("none yet: Ctrl-O or rigtui prices import takes a list in")
      let words = total(in: scene) == 0 ? none : tr("none of them matches")
      return [scene.line(words, columns, x: 2, style: Style(.muted), margin: 0)]
    }
    let (places, found) = (Columns(columns), scene.model.valuing.found(in: scene.model.plan))
    return seen.map { number in
      var line = scene.newLine(columns)
      if let listing = self[number] { write(listing, places, found, on: &line, scene) }
      return line
    }
  }

  private func write(
    _ listing: Listing, _ places: Columns, _ found: [PartID: Worth], on line: inout Line, _ scene: Scene
  ) {
    let asked = scene.cost(of: listing).map(scene.numbers.exact) ?? "?"
    let width = line.putRight(asked, endingAt: places.asked, maxColumns: places.asked - 3)
    if scene.isBought(listing, on: self) { line.put(.filled, x: 1, style: Style(.good)) }
    line.put(scene.name(of: listing), x: 2, maxColumns: places.asked - width - 3, ellipsis: true)
    if let end = places.worth {
      let isWorthIt = scene.isWorthIt(listing, found)
      line.putRight(worth(listing, found, scene), endingAt: end, style: Style(isWorthIt == true ? .good : .muted))
      if isWorthIt == true { line.put(.check, x: end + 1, style: Style(.good)) }
    }
    if let x = places.date {
      let isOld = listing.date.isOld(on: scene.model.surroundings.today)
      line.put(listing.date.description, x: x, style: Style(isOld ? .warn : .muted))
    }
    guard let x = places.place else { return }
    line.put(listing.place.visible, x: x, style: Style(.muted), maxColumns: line.columns - x - 1, ellipsis: true)
  }

  /// What one is worth in the room of a column.
  private func worth(_ listing: Listing, _ found: [PartID: Worth], _ scene: Scene) -> String {
    guard scene.plan.goal.isSet else { return "—" }
    guard let worth = found[PartID(rawValue: listing.part)] else { return "…" }
    return WorthText.each(worth).map(scene.numbers.exact) ?? "?"
  }

  /// The focused listing in full: `Tesla P40, 24 GB: worth 163.40 €, asked 215.00 €, Lyon, seen 2026-11-20. https://…`.
  func foot(in room: Size, _ scene: Scene) -> [Line] {
    guard let listing else { return [] }
    let found = scene.model.valuing.known(of: PartID(rawValue: listing.part), in: scene.model.plan)
    let most = found.flatMap(WorthText.each).map { tr("worth \(scene.numbers.exact($0)), ") } ?? ""
    let link = listing.link.isEmpty ? "" : " \(listing.link.visible)"
    return scene.foot("\(scene.name(of: listing)): \(most)\(listing.asked).\(link)", in: room)
  }
}
