import TerminalUI

extension Model {
  /// Moves the cursor, the focus or the view.
  mutating func move(_ message: Message) {
    switch message {
    case .move(let motion): move(motion)
    case .moveTo(let pane, let line):
      focus(pane)
      selection.move(pane, to: line)
    case .focus(let pane): focus(pane)
    case .cyclePane(let count): cyclePane(count)
    case .paneBeside(let direction): focusBeside(direction)
    case .zoom: isZoomed.toggle()
    case .scroll(let pane, let rows): scroll(pane, by: rows)
    case .sortParts(let count): sortParts(count)
    default: break
    }
  }

  private mutating func focus(_ pane: PaneID) {
    selection.focus = pane
    if Scene(self).layout.tabs.contains(pane) { selection.tab = pane }
  }

  private mutating func cyclePane(_ count: Int) {
    let panes = PaneID.allCases
    let place = panes.firstIndex(of: selection.focus) ?? 0
    focus(panes[(place + count + panes.count) % panes.count])
  }

  private mutating func focusBeside(_ direction: Int) {
    let layout = Scene(self).layout
    guard let here = layout.rect(of: selection.focus, tab: selection.tab) else { return }
    let others = PaneID.allCases.compactMap { id in layout.rect(of: id, tab: selection.tab).map { (id, $0) } }
    let beside = others.filter { direction < 0 ? $0.1.maxX <= here.x : $0.1.x >= here.maxX }
    let nearest = beside.min { distance($0.1, here) < distance($1.1, here) }
    if let nearest { focus(nearest.0) }
  }

  private func distance(_ rect: Rect, _ here: Rect) -> Int {
    abs(rect.x - here.x) * 4 + abs(rect.y - here.y)
  }

  private mutating func move(_ motion: Motion) {
    let scene = Scene(self)
    let pane = selection.focus
    let rows = PaneList[pane].rows(in: scene)
    let lines = rows.indices.filter { rows[$0].line != nil }
    guard let here = selection.row(of: pane, in: rows), let place = lines.firstIndex(of: here) else { return }
    let height = scene.layout.contentHeight(of: pane, tab: selection.tab)
    let target =
      switch motion {
      case .lines(let count): place + count
      case .pages(let count): place + count * max(1, height - 1)
      case .first: 0
      case .last: lines.count - 1
      case .groups(let count): group(count, from: here, rows, lines)
      }
    selection.move(pane, to: rows[lines[min(max(0, target), lines.count - 1)]].line)
  }

  private func group(_ count: Int, from here: Int, _ rows: [Row], _ lines: [Int]) -> Int {
    let starts = lines.indices.filter { $0 == 0 || lines[$0] != lines[$0 - 1] + 1 }
    let current = starts.lastIndex { lines[$0] <= here } ?? 0
    return starts[min(max(0, current + count), starts.count - 1)]
  }

  private mutating func scroll(_ pane: PaneID, by count: Int) {
    guard pane == selection.focus || Scene(self).layout.rect(of: pane, tab: selection.tab) != nil else { return }
    focus(pane)
    move(.lines(count))
  }

  private mutating func sortParts(_ count: Int) {
    let all = PartsSort.allCases
    sort = all[(sort.rawValue + count + all.count) % all.count]
    status = .said("Parts sorted \(sort.label)")
  }
}
