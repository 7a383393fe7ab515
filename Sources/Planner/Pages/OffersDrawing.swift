import RigModel
import RigReport
import TerminalUI

extension OffersPage {
  /// Lines below the list that tell of the focused offer, the rule above them included.
  private func footerHeight(_ area: Rect) -> Int {
    switch area.height {
    case 15...: area.width >= 110 ? 3 : 4
    case 10...: 3
    case 6...: 2
    default: 0
    }
  }

  private func headerHeight(_ area: Rect) -> Int { area.height >= 4 ? 1 : 0 }

  func listRect(in area: Rect) -> Rect { area.dropTop(headerHeight(area)).dropBottom(footerHeight(area)) }

  func draw(in area: Rect, on canvas: inout Canvas, _ scene: Scene) {
    let (rect, prices) = (listRect(in: area), prices(in: scene))
    let layout = OfferLayout(rect, sortedBy: sorted)
    if rect.y > area.y { drawHeads(layout, y: area.y, on: &canvas, scene) }
    let row = OfferRow(layout: layout, prices: prices, scene: scene)
    for (y, line) in list.seen(height: rect.height).enumerated() {
      let place = rect.row(y)
      draw(line, row, in: place, on: &canvas, scene)
      if line == list.cursor, scene.model.box == nil { canvas.select(place, y: place.y) }
    }
    if list.lines.isEmpty { canvas.put("none of them matches", x: rect.x + 3, y: rect.y, style: Style(.muted)) }
    drawFooter(prices, in: area.bottom(footerHeight(area)), on: &canvas, scene)
  }

  private func draw(_ line: Int, _ row: OfferRow, in rect: Rect, on canvas: inout Canvas, _ scene: Scene) {
    guard line < 0 else { return row.draw(line, in: rect, on: &canvas) }
    let isNone = line == OffersPage.none
    let texts = isNone ? ["none: compare with nothing"] : automatic(scene.model).wordings(scene.numbers)
    let room = rect.width - OfferLayout.lead - 1
    let text = texts.first { canvas.width(of: $0) <= room } ?? texts[texts.count - 1]
    if scene.model.plan.rental.offer == (isNone ? nil : .auto) { row.drawMark(in: rect, on: &canvas) }
    canvas.put(text, x: rect.x + OfferLayout.lead, y: rect.y, style: Style(.accent), maxColumns: room, ellipsis: true)
  }

  private func drawHeads(_ layout: OfferLayout, y: Int, on canvas: inout Canvas, _ scene: Scene) {
    for place in layout.places {
      let isSorted = place.column == sorted
      let sign = isSorted ? String(place.column.isDescending ? canvas.glyphs.down : canvas.glyphs.up) : ""
      let heads = place.heads(scene)
      let head = heads.first { canvas.width(of: sign + $0) <= place.width } ?? heads[heads.count - 1]
      let style = Style(isSorted ? .accent : .muted)
      if place.column.isText {
        canvas.put(head + sign, x: place.x, y: y, style: style, maxColumns: place.width)
      } else {
        let end = place.x + place.width
        canvas.putRight(sign + head, endingAt: end, y: y, style: style, maxColumns: place.width)
      }
    }
  }

  /// A rule and a few sentences about the focused line.
  private func drawFooter(
    _ prices: OfferPrices, in rect: Rect, on canvas: inout Canvas, _ scene: Scene
  ) {
    guard !rect.isEmpty, !list.lines.isEmpty else { return }
    canvas.fill(rect.top(1), with: canvas.glyphs.light.horizontal, style: Style(.muted))
    let text = OfferSentence.text(of: self, prices, scene)
    canvas.putWrapped(text, in: rect.dropTop(1).inset(horizontally: 1, vertically: 0))
  }
}

extension OfferLayout.Place {
  /// What stands above the column, the longest wording first.
  fileprivate func heads(_ scene: Scene) -> [String] {
    switch column {
    case .provider: ["provider", "by"]
    case .instance: ["instance", "name"]
    case .region: ["region"]
    case .gpus: isBare ? ["GPUs, GB each", "GPUs"] : ["GPUs"]
    case .onDemand: [scene.numbers.symbol + "/h"]
    case .spot: ["spot"]
    case .perGPU: ["a GPU"]
    case .perGiB: ["a GB"]
    case .asRig: ["as rig", "rig"]
    case .rent: [Words.days(scene.model.plan.usage.days), "rent"]
    case .date: ["date"]
    }
  }
}
