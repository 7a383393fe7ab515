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

  func head(columns: Int, _ scene: Scene) -> [Line] {
    if let ways = ways(in: scene) { return [wayRow(of: ways, columns, scene).head] }
    var line = scene.newLine(columns)
    for place in OfferLayout(columns, sortedBy: sorted).places { putHead(place, into: &line, scene) }
    return [line]
  }

  private func putHead(_ place: OfferLayout.Place, into line: inout Line, _ scene: Scene) {
    let isSorted = place.column == sorted
    let sign: Sign? = isSorted ? place.column.isDescending ? .down : .up : nil
    let room = place.width - (sign == nil ? 0 : 1)
    let heads = place.heads(scene)
    let head = heads.first { line.width(of: $0) <= room } ?? heads[heads.count - 1]
    let style = Style(isSorted ? .accent : .muted)
    let width = min(line.width(of: head), room)
    let x = place.column.isText ? place.x : place.x + place.width - width
    line.put(head, x: x, style: style, maxColumns: width)
    if let sign { line.put(sign, x: place.column.isText ? x + width : x - 1, style: style) }
  }

  private func wayRow(of ways: WayList, _ columns: Int, _ scene: Scene) -> WayRow {
    WayRow(
      list: ways, top: list.seen(height: height(in: scene)).first.map(OfferLine.init),
      admitted: list.filter.text.isEmpty ? nil : Set(list.lines), columns: columns, scene: scene)
  }

  func rows(_ seen: ArraySlice<Int>, columns: Int, _ scene: Scene) -> [Line] {
    if seen.isEmpty { return [scene.line(tr("none of them matches"), columns, x: 3, style: Style(.muted), margin: 0)] }
    let row = OfferRow(layout: OfferLayout(columns, sortedBy: sorted), prices: prices(in: scene), scene: scene)
    if let ways = ways(in: scene) {
      let way = wayRow(of: ways, columns, scene)
      return seen.map { way.line(OfferLine($0)) ?? choice($0, row, columns, scene) }
    }
    return seen.map { $0 < 0 ? choice($0, row, columns, scene) : row.line($0, columns) }
  }

  /// The line that compares with nothing, or leaves the choice to the program.
  private func choice(_ id: Int, _ row: OfferRow, _ columns: Int, _ scene: Scene) -> Line {
    let isNone = id == OffersPage.none
    let texts = isNone ? [tr("none: compare with nothing")] : automatic(scene.model).wordings(scene.numbers)
    var line = scene.newLine(columns)
    let isChosen = scene.model.plan.rental.offer == (isNone ? nil : .auto)
    let hasWays = scene.report.ways != nil
    let mark = isChosen && hasWays ? line.putRight(tr("chosen"), endingAt: columns, style: Style(.muted)) : 0
    let room = columns - OfferLayout.lead - 1 - mark
    let text = texts.first { line.width(of: $0) <= room } ?? texts[texts.count - 1]
    if isChosen, !hasWays { row.putMark(into: &line) }
    line.put(text, x: OfferLayout.lead, style: Style(.accent), maxColumns: room, ellipsis: true)
    return line
  }

  /// A few sentences about the focused line.
  func foot(in room: Size, _ scene: Scene) -> [Line] {
    guard !list.lines.isEmpty else { return [] }
    let told = ways(in: scene).flatMap { WaySentence(list: $0, scene: scene).text(OfferLine(list.cursor)) }
    return scene.foot(told ?? OfferSentence.text(of: self, prices(in: scene), scene), in: room)
  }
}

extension OfferLayout.Place {
  /// What stands above the column, the longest wording first.
  fileprivate func heads(_ scene: Scene) -> [String] {
    let days = scene.model.plan.usage.days
    return switch column {
    case .provider: [tr("provider"), tr("by")]
    case .instance: [tr("instance"), tr("name")]
    case .region: [tr("region")]
    case .gpus: isBare ? [tr("GPUs, GB each"), tr("GPUs")] : [tr("GPUs")]
    case .onDemand: [scene.numbers.symbol + "/h"]
    case .spot: [tr("spot")]
    case .perGPU: [tr("a GPU")]
    case .perGiB: [tr("a GB")]
    case .asRig: [tr("as rig"), tr("rig")]
    case .rent: [Words.days(days), tr("rent"), tr("\(Numbers.short(days.value, decimals: 0)) d")]
    case .date: [tr("date")]
    }
  }
}
