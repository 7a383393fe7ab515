import TerminalUI

/// A column of panes, from the top.
struct LayoutColumn {
  /// A pane that would like to stand in it.
  struct Place {
    let id: PaneID
    let spec: PaneSpec
    /// The lines that would show all of it, border included.
    let wanted: Int
  }

  let rect: Rect
  var panes: [Place] = []

  init(_ rect: Rect) { self.rect = rect }

  private var leastHeight: Int { panes.reduce(0) { $0 + $1.spec.leastHeight } }

  /// Without the panes that must become tabs for the others to fit.
  func folding() -> LayoutColumn {
    var column = self
    let order = panes.filter { $0.spec.foldRank != nil }
      .sorted { LayoutColumn.rank($0.spec.foldRank, $1.spec.foldRank) }
    for pane in order where column.leastHeight > rect.height { column.panes.removeAll { $0.id == pane.id } }
    return column
  }

  /// Without all that can be tabs.
  func folded() -> LayoutColumn {
    var column = self
    column.panes.removeAll { $0.spec.foldRank != nil }
    return column
  }

  private static func rank(_ left: Int?, _ right: Int?) -> Bool { left ?? .max < right ?? .max }

  /// Divides the lines: first the least heights, then what panes want, then the rest to the most elastic one.
  func stack(in rect: Rect) -> PerPane<Rect> {
    var heights = panes.map(\.spec.leastHeight)
    var spare = max(0, rect.height - heights.reduce(0, +))
    for (i, pane) in panes.enumerated() {
      let more = min(spare, max(0, pane.wanted - heights[i]))
      heights[i] += more
      spare -= more
    }
    let elastic = panes.indices.filter { panes[$0].spec.stretchRank != nil }
    if let most = elastic.min(by: { LayoutColumn.rank(panes[$0].spec.stretchRank, panes[$1].spec.stretchRank) }) {
      heights[most] += spare
    }
    var y = rect.y
    var rects = PerPane<Rect>()
    for (pane, height) in zip(panes, heights) {
      rects[pane.id] = Rect(x: rect.x, y: y, width: rect.width, height: min(height, rect.maxY - y))
      y += height
    }
    return rects
  }
}
