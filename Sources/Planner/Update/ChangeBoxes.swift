extension Model {
  /// As many as the palette keeps on top.
  private static let mostRecent = 10

  /// Opens, closes or changes a box.
  mutating func changeBoxes(_ message: BoxesMessage, in scene: Scene) -> [Effect] {
    switch message {
    case .open(.choice(let setting)) where whyHeld(setting) != nil: status = .said(whyHeld(setting) ?? "")
    case .open(let opening): open(BoxList.box(opening, in: scene))
    case .show(let box): open(box)
    case .close: open(nil)
    case .chosen(let target): recent = [target] + recent.filter { $0 != target }.prefix(Model.mostRecent - 1)
    case .act(let message): return changeBox(message, in: scene)
    }
    return []
  }

  /// Opens another box or none; whoever steps back from a box that was opened in order to leave stays.
  private mutating func open(_ box: (any Box)?) {
    self.box = box
    isQuitting = false
  }

  /// Lets the box act and then does what it asks for.
  mutating func changeBox(_ message: BoxMessage, in scene: Scene) -> [Effect] {
    guard var box else { return [] }
    let further = box.receive(message, in: scene)
    self.box = box
    return further.flatMap { update($0) }
  }
}
