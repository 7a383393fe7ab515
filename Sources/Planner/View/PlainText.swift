import TerminalUI

extension Model {
  /// What the screen says, from the top, and the line of it that has the keys.
  public var plainText: (lines: [String], focus: String?) {
    var model = self
    model.rest()
    let scene = Scene(model, isDrawn: true)
    guard !scene.layout.isTooSmall else { return ([], nil) }
    let lines = scene.readingOrder
    return (lines.map(\.spoken).filter { !$0.isEmpty }, lines.last(where: \.isSelected)?.spoken)
  }
}

extension Scene {
  /// The lines of the screen in the order in which one reads them.
  var readingOrder: [Line] {
    linesAbove.map(\.line) + panels.flatMap(\.lines) + linesBelow.map(\.line)
  }

  /// The page or the panes, and the box that lies over them.
  var panels: [Panel] {
    let box = model.box.flatMap { panel($0) }
    if model.box?.isPage == true { return [box].compactMap(\.self) }
    let below = model.page.map { [panel($0)] } ?? visiblePanes.map { panel($0, in: $1) }
    return (below + [box]).compactMap(\.self)
  }

  private var visiblePanes: [(any Pane, rect: Rect)] {
    model.panes.compactMap { pane in layout.rect(of: pane.id, tab: selection.tab).map { (pane, $0) } }
  }
}
