/// Which pane has the keys, and where each pane's cursor stands.
struct Selection: Hashable, Sendable {
  var focus = PaneID.parts
  /// The pane shown in the slot that tabs share.
  var tab = PaneID.parts
  private var cursors = PerPane<ListCursor<LineID>>()

  private subscript(pane: PaneID) -> ListCursor<LineID> {
    get { cursors[pane] ?? ListCursor() }
    set { cursors[pane] = newValue }
  }

  /// The line of a pane that the cursor stands on.
  func cursor(_ pane: PaneID) -> LineID? { self[pane].line }

  /// The first row that a pane shows.
  func scroll(_ pane: PaneID) -> Int { self[pane].first }

  mutating func move(_ pane: PaneID, to line: LineID?) { self[pane].go(to: line) }

  /// Moves the cursor of the pane that has the keys.
  mutating func move(_ motion: Motion, in scene: Scene) {
    let rows = scene.model.pane(focus).rows(in: scene)
    let height = scene.layout.contentHeight(of: focus, tab: tab)
    self[focus].move(motion, over: rows.lazy.map { $0.line }, height: height)
  }

  /// Makes the cursor of every pane that is seen stand on a line that exists and every scroll show its cursor, as little
  /// moved as can be.
  ///
  /// What another tab covers follows when it is seen. While a box or a page is open all stay where they are: what it
  /// tries out may be left again.
  mutating func settle(in scene: Scene) {
    guard scene.model.isAtPanes else { return }
    let layout = scene.layout
    if layout.rects[focus] == nil, layout.tabs.contains(focus) { tab = focus }
    if !layout.tabs.contains(tab) { tab = layout.tabs.first ?? .parts }
    for pane in scene.model.panes where pane.id == focus || layout.rect(of: pane.id, tab: tab) != nil {
      settle(pane, on: pane.rows(in: scene), height: layout.contentHeight(of: pane.id, tab: tab))
    }
  }

  private mutating func settle(_ pane: any Pane, on rows: PaneRows, height: Int) {
    let old = self[pane.id]
    self[pane.id].settle(on: rows.lazy.map { $0.line }, height: height) {
      if let part = old.line?.part { return rows.first { $0.line?.part == part }?.line }
      guard pane.spec.keepsPlace, let row = old.row else { return nil }
      return rows.prefix(row + 1).last { $0.line != nil }?.line
    }
    if !rows.contains(where: { $0.line != nil }) { self[pane.id].go(to: nil) }
  }
}
