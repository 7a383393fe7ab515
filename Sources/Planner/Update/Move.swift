import TerminalUI

extension Model {
  /// Moves the cursor, the focus or the view.
  mutating func move(_ message: Message, in scene: Scene) {
    switch message {
    case .move(let motion): move(motion, in: scene)
    case .moveTo(let pane, let line):
      focus(pane, in: scene)
      selection.move(pane, to: line)
    case .focus(let pane): focus(pane, in: scene)
    case .cyclePane(let count): cyclePane(count, in: scene)
    case .paneBeside(let direction): focusBeside(direction, in: scene)
    case .zoom: isZoomed.toggle()
    case .scroll(let pane, let rows):
      focus(pane, in: scene)
      move(.lines(rows), in: scene)
    case .sortParts(let count): sortParts(count)
    default: break
    }
  }

  private mutating func focus(_ pane: PaneID, in scene: Scene) {
    closePage()
    selection.focus = pane
    filter.isTyping = false
    if scene.layout.tabs.contains(pane) { selection.tab = pane }
  }

  private mutating func cyclePane(_ count: Int, in scene: Scene) {
    let panes = PaneID.allCases
    let place = panes.firstIndex(of: selection.focus) ?? 0
    focus(panes[(place + count + panes.count) % panes.count], in: scene)
  }

  private mutating func focusBeside(_ direction: Int, in scene: Scene) {
    let layout = scene.layout
    guard let here = layout.rect(of: selection.focus, tab: selection.tab) else { return }
    let others = PaneID.allCases.compactMap { id in layout.rect(of: id, tab: selection.tab).map { (id, $0) } }
    let beside = others.filter { direction < 0 ? $0.1.maxX <= here.x : $0.1.x >= here.maxX }
    let nearest = beside.min { distance($0.1, here) < distance($1.1, here) }
    if let nearest { focus(nearest.0, in: scene) }
  }

  private func distance(_ rect: Rect, _ here: Rect) -> Int {
    abs(rect.x - here.x) * 4 + abs(rect.y - here.y)
  }

  private mutating func move(_ motion: Motion, in scene: Scene) {
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

  private mutating func sortParts(_ count: Int) {
    let all = PartsSort.allCases
    sort = all[(sort.rawValue + count + all.count) % all.count]
    status = .said("Parts sorted \(sort.label)")
  }
}
