import RigModel

extension Model {
  /// Moves in, sorts or filters the list that has the keys: the box's, the page's, or that of the focused pane.
  mutating func changeList(_ message: ListMessage, in scene: Scene) {
    if var box {
      box.change(message, in: scene)
      self.box = box
    } else if var page {
      page.list.receive(message, height: page.height(in: scene), columns: type(of: page).sorts.count)
      self.page = page
      if case .sort = message { status = .said(page.order) }
    } else {
      changePane(message, in: scene)
    }
  }

  private mutating func changePane(_ message: ListMessage, in scene: Scene) {
    switch message {
    case .move(let motion):
      focusedFilter.deselect()
      selection.move(motion, in: scene)
    case .moveTo: break
    case .sort(let count): sortParts(count)
    case .beginFilter:
      if selection.focus != .models { (selection.focus, selection.tab) = (.parts, .parts) }
      focusedFilter.open()
    case .editFilter(let text): focusedFilter.take(text)
    case .keepFilter: focusedFilter.keep()
    case .clearFilter: focusedFilter = Filter()
    }
  }

  private mutating func sortParts(_ count: Int) {
    let all = PartsSort.allCases
    sort = all[(sort.rawValue + count + all.count) % all.count]
    status = .said(tr("Parts sorted \(sort.label.spoken)"))
  }
}

extension Page {
  /// What its lines are sorted by, in words.
  fileprivate var order: String { tr("\(Self.name.spoken) sorted by \(Self.sorts[list.sort].spoken)") }
}
