extension Model {
  /// Opens, leaves or changes a page.
  mutating func changePages(_ message: PagesMessage, in scene: Scene) -> [Effect] {
    switch message {
    case .open(let id): openPage(id, in: scene)
    case .close: closePage()
    case .act(let message): return changePage(message, in: scene)
    }
    return []
  }

  private mutating func openPage(_ id: PageID, in scene: Scene) {
    closePage()
    (focusedFilter.isTyping, status) = (false, .none)
    guard let place = leftPages.firstIndex(where: { type(of: $0).id == id }) else {
      return page = PageList[id].map { $0.init(scene) }
    }
    page = leftPages.remove(at: place)
    page?.reopen(in: scene)
  }

  /// Goes back to the panes; the page is kept as it is.
  mutating func closePage() {
    guard var left = page else { return }
    left.list.keepFilter()
    leftPages.append(left)
    page = nil
  }

  private mutating func changePage(_ message: PageMessage, in scene: Scene) -> [Effect] {
    guard var page else { return [] }
    let further = page.receive(message, in: scene)
    self.page = page
    return further.flatMap { update($0) }
  }

  /// Makes the page's cursor stand on a line that is seen; under a box it stays where it is.
  mutating func settlePage(in scene: Scene, isSorted: Bool) {
    guard var page, box == nil else { return }
    if !isSorted { page.list.take(page.lines(in: scene), isHeading: page.isHeading) }
    page.list.settle(height: page.height(in: scene))
    self.page = page
  }
}

extension Message {
  /// Whether it leaves the lines of a list as they are.
  var keepsLines: Bool { if case .list(let message) = self { message.keepsLines } else { false } }
}
