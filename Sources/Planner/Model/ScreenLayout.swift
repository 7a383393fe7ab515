import RigModel
import TerminalUI

/// Which pane stands where on a screen of some size.
///
/// The width sets the columns; panes for which a column has no lines become tabs of the slot that Parts has.
struct ScreenLayout: Hashable, Sendable {
  /// The least screen that can be used.
  static let least = Size(columns: 20, rows: 5)

  let size: Size
  /// Whether one pane has the whole width.
  let isNarrow: Bool
  private(set) var header = Rect.zero
  private(set) var verdict = Rect.zero
  /// Two lines of totals on narrow screens.
  private(set) var summary = Rect.zero
  private(set) var body = Rect.zero
  private(set) var status = Rect.zero
  private(set) var keys = Rect.zero
  /// The panes that have a place of their own.
  private(set) var rects = PerPane<Rect>()
  /// The place that the tabs share.
  private(set) var slot = Rect.zero
  /// The panes in the slot, in order.
  private(set) var tabs: [PaneID] = []

  /// Lays out a screen; zoomed, the slot takes the whole body and every pane is a tab of it.
  init(_ size: Size, isZoomed: Bool, _ columns: PaneColumns, _ panes: [any Pane], _ estimate: Estimate) {
    self.size = size
    isNarrow = size.columns < 80 || columns == .one
    tabs = panes.filter { $0.spec.foldRank == nil }.map(\.id)
    guard !isTooSmall else { return }
    divideRows()
    let specs = panes.map { ($0.id, $0.spec, $0.wantedRows(estimate, body: body.height) + 2) }
    place(isZoomed || isNarrow ? [LayoutColumn(body)] : divideColumns(columns), specs)
  }

  var isTooSmall: Bool { size.columns < ScreenLayout.least.columns || size.rows < ScreenLayout.least.rows }

  /// Whether header and status have room.
  var isRoomy: Bool { size.columns >= 60 && size.rows >= 16 }

  private mutating func divideRows() {
    var rest = size.bounds
    func takeTop(_ rows: Int) -> Rect {
      defer { rest = rest.dropTop(rows) }
      return rest.top(rows)
    }
    if isRoomy { header = takeTop(1) }
    if size.rows >= 8 { verdict = takeTop(1) }
    if isRoomy, isNarrow { summary = takeTop(2) }
    keys = rest.bottom(1)
    rest = rest.dropBottom(1)
    if isRoomy {
      status = rest.bottom(1)
      rest = rest.dropBottom(1)
    }
    body = rest
  }

  /// Columns of the body, from the left.
  private func divideColumns(_ most: PaneColumns) -> [LayoutColumn] {
    switch size.columns {
    case 120... where most == .two: [body.left(body.width / 2), body.dropLeft(body.width / 2)].map(LayoutColumn.init)
    case 200...: [body.dropRight(100), body.dropRight(56).right(44), body.right(56)].map(LayoutColumn.init)
    case 160...: [body.left(66), body.dropLeft(66).left(40), body.dropLeft(106)].map(LayoutColumn.init)
    case 120...: [body.left(46), body.dropLeft(46).left(34), body.dropLeft(80)].map(LayoutColumn.init)
    default: [body.left(46), body.dropLeft(46)].map(LayoutColumn.init)
    }
  }

  private mutating func place(_ empty: [LayoutColumn], _ specs: [(id: PaneID, spec: PaneSpec, wanted: Int)]) {
    var columns = empty
    for (id, spec, wanted) in specs {
      let place = columns.count == 1 ? 0 : min(spec.column.place(at: size.columns), columns.count - 1)
      columns[place].panes.append(LayoutColumn.Place(id: id, spec: spec, wanted: wanted))
    }
    let all = columns.count > 1
    let folded = columns.map { all ? $0.folding() : $0.folded() }
    let used = folded.filter { !$0.panes.isEmpty }
    let spare = folded.filter { $0.panes.isEmpty }.reduce(0) { $0 + $1.rect.width }
    for (i, column) in used.enumerated() {
      let wide = Rect(x: body.x, y: body.y, width: column.rect.width + spare, height: body.height)
      rects.merge(column.stack(in: i == 0 ? wide : column.rect))
    }
    let placed = used.flatMap(\.panes)
    let home = tabs.first.flatMap { rects[$0] }
    let inSlot = specs.filter { spec in spec.spec.foldRank == nil || !placed.contains { $0.id == spec.id } }
    tabs = inSlot.filter { !$0.spec.isAside }.map(\.id)
    slot = home ?? body
    for tab in tabs { rects[tab] = nil }
  }

  /// Where a pane is drawn; `nil` when another tab covers it.
  func rect(of pane: PaneID, tab: PaneID) -> Rect? {
    if let rect = rects[pane] { return rect }
    return pane == tab && tabs.contains(pane) ? slot : nil
  }

  /// Rows inside a pane's border; those of the slot for a covered tab.
  func contentHeight(of pane: PaneID, tab: PaneID) -> Int { max(0, (rects[pane] ?? slot).height - 2) }

  /// Columns inside a pane's border; those of the slot for a covered tab.
  func contentWidth(of pane: PaneID) -> Int { max(0, (rects[pane] ?? slot).width - 2) }
}
