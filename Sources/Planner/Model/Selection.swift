/// Which pane has the keys, and where each pane's cursor stands.
struct Selection: Hashable, Sendable {
  var focus = PaneID.parts
  /// The pane shown in the slot that tabs share.
  var tab = PaneID.parts
  private var cursors = PerPane<LineID>()
  private var scrolls = PerPane<Int>()

  /// The line of a pane that the cursor stands on.
  func cursor(_ pane: PaneID) -> LineID? { cursors[pane] }

  /// The first row that a pane shows.
  func scroll(_ pane: PaneID) -> Int { scrolls[pane] ?? 0 }

  mutating func move(_ pane: PaneID, to line: LineID?) { cursors[pane] = line }

  mutating func setScroll(_ pane: PaneID, _ row: Int) { scrolls[pane] = max(0, row) }

  /// Makes every cursor stand on a line that exists and every scroll show its cursor, as little moved as can be.
  ///
  /// While a box or a page is open they stay where they are: what it tries out may be left again.
  mutating func settle(in scene: Scene, keeping old: PerPane<CursorPlace> = PerPane()) {
    guard scene.model.isAtPanes else { return }
    let layout = scene.layout
    if layout.rects[focus] == nil, layout.tabs.contains(focus) { tab = focus }
    if !layout.tabs.contains(tab) { tab = layout.tabs.first ?? .parts }
    for pane in PaneList.all {
      let rows = pane.rows(in: scene)
      settleCursor(pane.id, rows, oldRow: old[pane.id]?.row)
      let height = layout.contentHeight(of: pane.id, tab: tab)
      let place = old[pane.id]
      settleScroll(pane.id, rows, height: height, oldRow: place?.line == cursors[pane.id] ? place?.row : nil)
    }
  }

  private mutating func settleCursor(_ pane: PaneID, _ rows: [Row], oldRow: Int?) {
    if row(of: pane, in: rows) != nil { return }
    let lines = rows.compactMap(\.line)
    let twin = cursors[pane]?.part.flatMap { part in lines.first { $0.part == part } }
    let nearest = pane == .findings ? oldRow.flatMap { rows.prefix($0 + 1).last { $0.line != nil }?.line } : nil
    cursors[pane] = twin ?? nearest ?? lines.first
  }

  private mutating func settleScroll(_ pane: PaneID, _ rows: [Row], height: Int, oldRow: Int?) {
    guard let row = row(of: pane, in: rows) else { return setScroll(pane, 0) }
    var top = scroll(pane)
    if let oldRow { top += row - oldRow }
    if row < top { top = row == rows.firstIndex(where: { $0.line != nil }) ? 0 : row }
    if row >= top + height { top = row - height + 1 }
    setScroll(pane, min(top, max(0, rows.count - height)))
  }

  /// The place of a pane's cursor among its rows.
  func row(of pane: PaneID, in rows: [Row]) -> Int? {
    guard let cursor = cursors[pane] else { return nil }
    return rows.firstIndex { $0.line == cursor }
  }

  /// The places of all cursors, to notice lines that move under them.
  func places(in scene: Scene) -> PerPane<CursorPlace> {
    var places = PerPane<CursorPlace>()
    for pane in PaneList.all {
      places[pane.id] = CursorPlace(line: cursors[pane.id], row: row(of: pane.id, in: pane.rows(in: scene)))
    }
    return places
  }
}

/// A line and the row that it stood in.
struct CursorPlace: Hashable, Sendable {
  let line: LineID?
  let row: Int?
}
