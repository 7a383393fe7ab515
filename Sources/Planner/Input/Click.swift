import RigReport
import TerminalUI

extension Model {
  /// Acts on the mouse: what is clicked acts like its key.
  mutating func click(_ event: MouseEvent) -> [Effect] {
    let scene = Scene(self)
    switch event.kind {
    case .wheelUp, .wheelDown: return wheel(event, scene)
    case .drag: return drag(event.position, scene)
    case .doubleClick where !isControl(event.position, scene):
      return isEnter(event.position, scene) ? press(.enter) : []
    case .release: return []
    case .press, .doubleClick: break
    }
    if scene.layout.keys.contains(event.position) { return clickKey(event.position, scene) }
    if let box { return click(box.line(at: event.position, in: scene), scene.panel(box), event.position) }
    if let page { return click(page.line(at: event.position, in: scene), scene.panel(page), event.position) }
    return clickPane(event.position, scene)
  }

  /// Whether a sign or word that acts was drawn here, so that a second click acts like the first.
  private func isControl(_ point: Point, _ scene: Scene) -> Bool {
    if let box { return scene.panel(box)?.action(at: point) != nil }
    if let page { return scene.panel(page)?.action(at: point) != nil }
    return pane(at: point, scene).map { scene.panel($0.0, in: $0.1).action(at: point) != nil } ?? false
  }

  /// Whether a double click is Enter here: in a list it must hit a line, and the last line has keys of its own.
  private func isEnter(_ point: Point, _ scene: Scene) -> Bool {
    if scene.layout.keys.contains(point) { return false }
    if let box { return box.isEnter(at: point, in: scene) }
    return page.map { $0.line(at: point, in: scene) != nil } ?? true
  }

  /// Goes to a line of a box or page, and acts like the key that the sign under the pointer stands for.
  private mutating func click(_ line: Int?, _ panel: Panel?, _ point: Point) -> [Effect] {
    let moved = line.map { update(.list(.moveTo($0))) } ?? []
    return moved + (panel?.action(at: point).map { press(meant(by: $0)) } ?? [])
  }

  private mutating func wheel(_ event: MouseEvent, _ scene: Scene) -> [Effect] {
    let count = event.kind == .wheelUp ? -1 : 1
    if box != nil { return update(.move(.lines(count))) }
    if page != nil {
      return scene.layout.body.contains(event.position) ? update(.move(.lines(count))) : []
    }
    guard let (pane, rect) = pane(at: event.position, scene) else { return [] }
    if let line = stepper(at: event.position, pane, rect, scene) {
      return update(.pane(.moveTo(pane.id, line))) + press(meant(by: .character(count < 0 ? "+" : "-")))
    }
    return update(.pane(.scroll(pane.id, count)))
  }

  /// The line whose count or number stands here between `◂` and `▸`.
  private func stepper(at point: Point, _ pane: any Pane, _ rect: Rect, _ scene: Scene) -> LineID? {
    let panel = scene.panel(pane, in: rect)
    let isStepped = [(0...Model.stepperColumns, Key.letter("+")), (-Model.stepperColumns...0, .letter("-"))].allSatisfy
    {
      columns, key in columns.contains { panel.action(at: Point(x: point.x + $0, y: point.y)) == key }
    }
    return isStepped ? line(at: point, pane, rect, scene) : nil
  }

  /// The columns of the widest number between its arrows, with one of them.
  private static let stepperColumns = 6

  /// The line of a pane that is drawn here.
  private func line(at point: Point, _ pane: any Pane, _ rect: Rect, _ scene: Scene) -> LineID? {
    let rows = pane.rows(in: scene)
    let row = point.y - rect.y - 1 + scene.scroll(of: pane)
    return rect.inset(by: 1).contains(point) && rows.indices.contains(row) ? rows[row].line : nil
  }

  private mutating func drag(_ point: Point, _ scene: Scene) -> [Effect] {
    guard isAtPanes, let (pane, rect) = pane(at: point, scene) else { return [] }
    let inside = rect.inset(by: 1)
    let place = Point(x: point.x - inside.x, y: point.y - inside.y)
    return pane.drag(to: place, in: inside.size, scene).map { update($0) } ?? []
  }

  private func pane(at point: Point, _ scene: Scene) -> (any Pane, Rect)? {
    for pane in panes {
      if let rect = scene.layout.rect(of: pane.id, tab: selection.tab), rect.contains(point) { return (pane, rect) }
    }
    return nil
  }

  private mutating func clickKey(_ point: Point, _ scene: Scene) -> [Effect] {
    scene.keyLine.action(at: point.x - scene.layout.keys.x).map { press($0) } ?? []
  }

  /// Goes to the line that is clicked, and acts like the key that its sign or word stands for.
  private mutating func clickPane(_ point: Point, _ scene: Scene) -> [Effect] {
    if let aside = asides.first(where: { scene.layout.rects[$0.id]?.contains(point) == true }) {
      return aside.letter.isLetter ? press(.character(aside.letter)) : []
    }
    guard let (pane, rect) = pane(at: point, scene) else { return [] }
    let line = line(at: point, pane, rect, scene)
    let action = scene.panel(pane, in: rect).action(at: point)
    _ = update(.pane(line.map { .moveTo(pane.id, $0) } ?? .focus(pane.id)))
    return action.map { press(meant(by: $0)) } ?? []
  }
}
