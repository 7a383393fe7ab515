import RigReport
import TerminalUI

extension Model {
  /// Acts on the mouse: what is clicked acts like its key.
  mutating func click(_ event: MouseEvent) -> [Effect] {
    let scene = Scene(self)
    let canvas = view()
    switch event.kind {
    case .wheelUp, .wheelDown: return wheel(event, scene)
    case .drag: return dragDay(event.position, scene)
    case .doubleClick: return isEnter(event.position, scene) ? press(.enter) : []
    case .release: return []
    case .press: break
    }
    if event.position.y == scene.layout.keys.y { return clickKey(event.position, scene, canvas) }
    if let box { return click(on: box, event.position, scene) }
    if let page { return click(on: page, event.position, scene) }
    return clickPane(event.position, scene, canvas)
  }

  /// Whether a double click is Enter here: in a list it must hit a line.
  private func isEnter(_ point: Point, _ scene: Scene) -> Bool {
    if let box { return box.isEnter(at: point, in: scene) }
    return page.map { $0.line(at: point, in: scene) != nil } ?? true
  }

  private mutating func click(on box: any Box, _ point: Point, _ scene: Scene) -> [Effect] {
    box.line(at: point, in: scene).map { update(.list(.moveTo($0))) } ?? []
  }

  private mutating func click(on page: any Page, _ point: Point, _ scene: Scene) -> [Effect] {
    page.line(at: point, in: scene).map { update(.list(.moveTo($0))) } ?? []
  }

  private mutating func wheel(_ event: MouseEvent, _ scene: Scene) -> [Effect] {
    let count = event.kind == .wheelUp ? -1 : 1
    if box != nil { return update(.move(.lines(count))) }
    if page != nil {
      return scene.layout.body.contains(event.position) ? update(.move(.lines(count))) : []
    }
    return pane(at: event.position, scene).map { update(.pane(.scroll($0, count))) } ?? []
  }

  private mutating func dragDay(_ point: Point, _ scene: Scene) -> [Effect] {
    guard isAtPanes, pane(at: point, scene) == .breakEven,
      let rect = scene.layout.rect(of: .breakEven, tab: selection.tab)
    else { return [] }
    let plot = rect.inset(by: 1).dropLeft(9)
    guard plot.width > 1 else { return [] }
    let share = Double(point.x - plot.x) / Double(plot.width - 1)
    let step = ChartSpan.step(in: scene.chartSpan)
    return update(.chart(.setDay((min(max(0, share), 1) * scene.chartSpan / step).rounded() * step)))
  }

  private func pane(at point: Point, _ scene: Scene) -> PaneID? {
    PaneID.allCases.first { scene.layout.rect(of: $0, tab: selection.tab)?.contains(point) ?? false }
  }

  private mutating func clickKey(_ point: Point, _ scene: Scene, _ canvas: Canvas) -> [Effect] {
    let span = scene.keySpans(canvas).first { point.x >= $0.x && point.x < $0.x + $0.width }
    return span?.binding.keys.first.map { press($0) } ?? []
  }

  private mutating func clickPane(_ point: Point, _ scene: Scene, _ canvas: Canvas) -> [Effect] {
    guard let id = pane(at: point, scene), let rect = scene.layout.rect(of: id, tab: selection.tab) else { return [] }
    if point.y == rect.y { return update(.pane(.focus(tab(at: point, of: id, in: rect, scene, canvas) ?? id))) }
    let rows = PaneList[id].rows(in: scene)
    let row = point.y - rect.y - 1 + selection.scroll(id)
    guard rows.indices.contains(row), let line = rows[row].line else { return update(.pane(.focus(id))) }
    let sign = canvas.cell(at: point)?.text
    _ = update(.pane(.moveTo(id, line)))
    switch sign {
    case String(canvas.glyphs.left): return press(.letter("-"))
    case String(canvas.glyphs.right) where point.x > rect.x + 1: return press(.letter("+"))
    case String(canvas.glyphs.filled), String(canvas.glyphs.empty): return press(.space)
    default: return []
    }
  }

  private func tab(at point: Point, of id: PaneID, in rect: Rect, _ scene: Scene, _ canvas: Canvas) -> PaneID? {
    let title = 3 + PaneList[id].name.count
    return scene.tabSpans(around: id, after: rect.x + 1 + title, in: rect, canvas)
      .first { point.x >= $0.x && point.x < $0.x + $0.width }?.pane.id
  }
}
