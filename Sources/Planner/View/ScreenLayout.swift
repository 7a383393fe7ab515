import TerminalUI

/// Which pane stands where on a screen of some size.
///
/// The width sets the columns; panes for which a column has no lines become tabs of the slot that Parts has.
struct ScreenLayout: Hashable, Sendable {
  /// The least screen that can be used.
  static let least = Size(columns: 20, rows: 5)
  /// The least height of a pane, border included.
  static func leastHeight(of pane: PaneID) -> Int {
    switch pane {
    case .parts: 16
    case .gpus: 4
    case .rental: 7
    case .totals: 9
    case .findings: 6
    case .breakEven: 10
    }
  }
  /// Which pane becomes a tab first.
  static let foldOrder: [PaneID] = [.breakEven, .findings, .rental, .gpus, .totals]

  let size: Size
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
  private(set) var tabs: [PaneID] = [.parts]

  /// Lays out a screen; zoomed, the slot takes the whole body and every pane is a tab of it.
  /// - Parameter gpuRows: rows that the GPUs pane would fill.
  init(_ size: Size, isZoomed: Bool, gpuRows: Int) {
    self.size = size
    guard !isTooSmall else { return }
    divideRows()
    let columns =
      isZoomed ? [Column(body, [.parts], [.findings, .breakEven, .gpus, .rental, .totals])] : divideColumns()
    place(columns, wanted: wanted(gpuRows: gpuRows))
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
    if isRoomy, size.columns < 80 { summary = takeTop(2) }
    keys = rest.bottom(1)
    rest = rest.dropBottom(1)
    if isRoomy {
      status = rest.bottom(1)
      rest = rest.dropBottom(1)
    }
    body = rest
  }

  /// Columns of the body with the panes that would like to stand in them.
  private func divideColumns() -> [Column] {
    switch size.columns {
    case 200...:
      let right = body.right(56)
      let middle = body.dropRight(56).right(44)
      return [
        Column(body.dropRight(100), [.parts, .findings]), Column(middle, [.gpus, .rental]),
        Column(right, [.totals, .breakEven]),
      ]
    case 120...:
      let right = body.dropLeft(80)
      return [
        Column(body.left(46), [.parts, .findings]), Column(body.dropLeft(46).left(34), [.gpus, .rental]),
        Column(right, [.totals, .breakEven]),
      ]
    case 80...:
      return [
        Column(body.left(46), [.parts, .findings, .breakEven]), Column(body.dropLeft(46), [.gpus, .rental, .totals]),
      ]
    default: return [Column(body, [.parts], [.findings, .breakEven, .gpus, .rental, .totals])]
    }
  }

  /// The rows that would show all of a pane, border included; of the catch a share, so that it does not come and go.
  private func wanted(gpuRows: Int) -> PerPane<Int> {
    var wanted = PerPane<Int>()
    wanted[.findings] = min(16, body.height * 7 / 16)
    wanted[.gpus] = gpuRows + 2
    wanted[.rental] = RentalPane.settings.count + 2
    wanted[.totals] = TotalsPane.wanted + 2
    return wanted
  }

  private mutating func place(_ columns: [Column], wanted: PerPane<Int>) {
    let folded = columns.map { $0.folding(ScreenLayout.foldOrder) }
    let left = folded.flatMap(\.folded)
    tabs = PaneID.allCases.filter { $0 == .parts || left.contains($0) }
    let used = folded.filter { !$0.panes.isEmpty }
    let spare = folded.filter(\.panes.isEmpty).reduce(0) { $0 + $1.rect.width }
    for (i, column) in used.enumerated() {
      let isFirst = i == 0
      let rect =
        isFirst
        ? Rect(x: body.x, y: body.y, width: column.rect.width + spare, height: body.height)
        : Rect(x: column.rect.x, y: body.y, width: column.rect.width, height: body.height)
      rects.merge(column.stack(in: rect, wanted: wanted))
    }
    slot = rects[.parts] ?? body
    rects[.parts] = nil
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

/// A column of panes, from the top.
private struct Column {
  let rect: Rect
  private(set) var panes: [PaneID]
  private(set) var folded: [PaneID]

  init(_ rect: Rect, _ panes: [PaneID], _ folded: [PaneID] = []) {
    (self.rect, self.panes, self.folded) = (rect, panes, folded)
  }

  private var leastHeight: Int { panes.reduce(0) { $0 + ScreenLayout.leastHeight(of: $1) } }

  /// Makes tabs of panes, in the order given, until the others fit; Parts always stays.
  func folding(_ order: [PaneID]) -> Column {
    var column = self
    for pane in order where column.leastHeight > rect.height && column.panes.contains(pane) {
      column.panes.removeAll { $0 == pane }
      column.folded.append(pane)
    }
    return column
  }

  /// Divides the lines: first the least heights, then what panes want, then the rest to the most elastic one.
  func stack(in rect: Rect, wanted: PerPane<Int>) -> PerPane<Rect> {
    var heights = panes.map(ScreenLayout.leastHeight)
    var spare = max(0, rect.height - heights.reduce(0, +))
    for (i, pane) in panes.enumerated() {
      let more = min(spare, max(0, (wanted[pane] ?? 0) - heights[i]))
      heights[i] += more
      spare -= more
    }
    if let elastic = [.parts, .breakEven, .rental, .totals].compactMap(panes.firstIndex).first {
      heights[elastic] += spare
    }
    var y = rect.y
    var rects = PerPane<Rect>()
    for (pane, height) in zip(panes, heights) {
      rects[pane] = Rect(x: rect.x, y: y, width: rect.width, height: min(height, rect.maxY - y))
      y += height
    }
    return rects
  }
}
