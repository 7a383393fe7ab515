import TerminalUI

extension Model {
  /// Moves the focus among the panes.
  mutating func changePanes(_ message: PaneMessage, in scene: Scene) {
    switch message {
    case .moveTo(let pane, let line):
      focus(pane, in: scene)
      selection.move(pane, to: line)
    case .focus(let pane): focus(pane, in: scene)
    case .cycle(let count): cyclePane(count, in: scene)
    case .beside(let direction): focusBeside(direction, in: scene)
    case .zoom: isZoomed.toggle()
    case .scroll(let pane, let rows):
      focus(pane, in: scene)
      selection.move(.lines(rows), in: scene)
    }
  }

  private mutating func focus(_ pane: PaneID, in scene: Scene) {
    closePage()
    focusedFilter.isTyping = false
    selection.focus = pane
    if scene.layout.tabs.contains(pane) { selection.tab = pane }
  }

  private mutating func cyclePane(_ count: Int, in scene: Scene) {
    let panes = self.panes.map(\.id)
    let place = panes.firstIndex(of: selection.focus) ?? 0
    focus(panes[(place + count + panes.count) % panes.count], in: scene)
  }

  private mutating func focusBeside(_ direction: Int, in scene: Scene) {
    let layout = scene.layout
    guard let here = layout.rect(of: selection.focus, tab: selection.tab) else { return }
    let others = panes.compactMap { pane in
      layout.rect(of: pane.id, tab: selection.tab).map { (pane.id, $0) }
    }
    let beside = others.filter { direction < 0 ? $0.1.maxX <= here.x : $0.1.x >= here.maxX }
    let nearest = beside.min { distance($0.1, here) < distance($1.1, here) }
    if let nearest { focus(nearest.0, in: scene) }
  }

  private func distance(_ rect: Rect, _ here: Rect) -> Int {
    abs(rect.x - here.x) * 4 + abs(rect.y - here.y)
  }
}
