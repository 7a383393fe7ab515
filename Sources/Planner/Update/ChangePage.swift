extension Model {
  /// Opens, leaves or changes a page.
  mutating func turnPage(_ message: Message, in scene: Scene) -> [Effect] {
    switch message {
    case .openPage(let id): openPage(id, in: scene)
    case .closePage: closePage()
    case .inPage(let message): return changePage(message, in: scene)
    default: break
    }
    return []
  }

  private mutating func openPage(_ id: PageID, in scene: Scene) {
    closePage()
    filter.isTyping = false
    guard let place = leftPages.firstIndex(where: { type(of: $0).id == id }) else {
      return page = PageList[id].map { $0.init(scene) }
    }
    page = leftPages.remove(at: place)
    page?.reopen(in: scene)
  }

  /// Goes back to the panes; the page is kept as it is.
  mutating func closePage() {
    guard var left = page else { return }
    left.view.keepFilter()
    leftPages.append(left)
    page = nil
  }

  private mutating func changePage(_ message: PageMessage, in scene: Scene) -> [Effect] {
    guard var page else { return [] }
    let further = page.act(on: message, in: scene)
    self.page = page
    return further.flatMap { update($0) }
  }

  /// Makes the page's cursor stand on a line that is seen; under a box it stays where it is.
  /// - Parameter isSorted: whether the lines are as they were after the last message.
  mutating func settlePage(in scene: Scene, isSorted: Bool = false) {
    guard var page, box == nil else { return }
    page.view.settle(isSorted ? page.view.lines : page.lines(in: scene), height: page.height(in: scene))
    self.page = page
  }
}

extension Message {
  /// Whether it leaves the lines of a page as they are.
  var keepsLines: Bool {
    switch self {
    case .inPage(.move), .inPage(.moveTo): true
    default: false
    }
  }
}

extension Page {
  /// Does what every page does, and leaves the rest to this one.
  fileprivate mutating func act(on message: PageMessage, in scene: Scene) -> [Message] {
    switch message {
    case .move(let motion): view.move(motion, height: height(in: scene))
    case .moveTo(let line): view.move(to: line)
    case .sort(let count):
      view.sort(by: count, of: Self.sorts.count)
      return [.say("\(Self.name) sorted by \(Self.sorts[view.sort])")]
    case .beginFilter: view.beginFilter()
    case .editFilter(let field): view.editFilter(field.text)
    case .keepFilter: view.keepFilter()
    case .clearFilter: view.clearFilter()
    case .take, .choose, .compare, .removePlan: return receive(message, in: scene)
    }
    return []
  }
}
