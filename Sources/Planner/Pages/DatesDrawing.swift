import RigModel
import RigModel
import RigReport
import TerminalUI

extension DatesPage {
  /// Where the columns stand; `nil` for those without room.
  private struct Columns {
    /// The column after the price.
    let price: Int
    let date: Int?
    /// The column after the age.
    let age: Int?
    let source: Int?

    init(_ columns: Int) {
      price = min(columns - 1, min(34, columns * 2 / 7) + 16)
      date = columns >= price + 12 ? price + 2 : nil
      age = columns >= price + 24 ? price + 20 : nil
      source = columns >= 70 ? price + 22 : nil
    }
  }

  func head(columns: Int, _ scene: Scene) -> [Line] {
    let (places, style) = (Columns(columns), Style(.muted))
    var line = scene.newLine(columns)
    line.put(tr("what"), x: 2, style: style)
    line.putRight(tr("price"), endingAt: places.price, style: style)
    if let x = places.date { line.put(tr("as of"), x: x, style: style) }
    if let end = places.age { line.putRight(tr("days"), endingAt: end, style: style) }
    if let x = places.source { line.put(tr("source"), x: x, style: style) }
    return [line]
  }

  func rows(_ seen: ArraySlice<Int>, columns: Int, _ scene: Scene) -> [Line] {
    guard !seen.isEmpty else {
      return [scene.line(tr("none of them matches"), columns, x: 2, style: Style(.muted), margin: 0)]
    }
    let (places, all) = (Columns(columns), scene.datedPrices)
    return seen.map { number in
      var line = scene.newLine(columns)
      if let price = all.first(where: { $0.number == number }) { write(price, places, on: &line, scene) }
      return line
    }
  }

  private func write(_ price: DatedPrice, _ places: Columns, on line: inout Line, _ scene: Scene) {
    let text = scene.typing(into: price) ?? price.price
    let width = line.putRight(text, endingAt: places.price, maxColumns: places.price - 3)
    line.put(price.name, x: 2, maxColumns: places.price - width - 3, ellipsis: true)
    let today = scene.model.surroundings.today
    let style = Style(price.date?.isOld(on: today) == true ? .warn : .muted)
    if let x = places.date { line.put(price.date?.description ?? "—", x: x, style: style) }
    if let end = places.age, let date = price.date, let today {
      line.putRight(Numbers.grouped(Double(max(0, today - date.lastDayNumber))), endingAt: end, style: style)
    }
    guard let x = places.source else { return }
    line.put(price.source, x: x, style: Style(.muted), maxColumns: line.columns - x - 1, ellipsis: true)
  }

  /// The whole source of the focused price.
  func foot(in room: Size, _ scene: Scene) -> [Line] {
    guard let price = scene.datedPrices.first(where: { $0.number == list.line }) else { return [] }
    let date = price.date.map { ", \(scene.report.date($0))" } ?? ""
    return scene.foot(tr("\(price.name): \(price.price). Source: \(price.source.visible)\(date)."), in: room)
  }
}

extension Scene {
  /// The text of the price while it is typed.
  fileprivate func typing(into price: DatedPrice) -> String? {
    switch price.line {
    case .rigPart(let index): typing(.price(catalog.parts[index].id))
    case .setting(let setting): typing(.setting(setting))
    default: nil
    }
  }
}
