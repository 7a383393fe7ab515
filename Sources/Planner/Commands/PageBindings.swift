import TerminalUI

/// The keys that every page has.
enum PageBindings {
  static let doing: [Binding] = [
    Binding([.letter("<"), .letter(">")], "< >", hint: "sort", help: "sort by the column before, after") { scene, key in
      scene.hasSorts ? .list(.sort(key == .letter("<") ? -1 : 1)) : nil
    },
    Binding([.letter("/"), .function(3)], id: "page.filter", hint: "filter", help: "filter", .list(.beginFilter)),
    Binding([.escape], hint: "back", help: "back to the panes") { scene, _ in
      scene.model.page?.list.filter.isOn == true ? .list(.clearFilter) : .page(.close)
    },
  ]

  static let common = doing + Binding.moving

  /// Going to a page by its letter.
  static let going: [Binding] = PageList.all.map { page in
    Binding(page.keys, id: "page.\(page.name.slug)", help: "to \(page.name)") { scene, _ in page.opening(scene) }
  }
}

extension Binding {
  /// The keys that move in the lists of pages and boxes.
  static let moving: [Binding] = [
    Binding([.up, .letter("k")], "↑", help: "line before", .move(.lines(-1))),
    Binding([.down, .letter("j")], "↓", help: "line after", .move(.lines(1))),
    Binding([.pageUp], help: "page before", .move(.pages(-1))),
    Binding([.pageDown], help: "page after", .move(.pages(1))),
    Binding([.home], help: "first line", .move(.first)),
    Binding([.end], help: "last line", .move(.last)),
  ]
}

extension Scene {
  /// Whether the page can be sorted in several ways.
  fileprivate var hasSorts: Bool { model.page.map { type(of: $0).sorts.count > 1 } ?? false }

  /// The keys that act now: those of the box, or of the page, or of the focused pane's line, and then the general ones.
  var bindings: [Binding] { model.surroundings.keys.applied(to: usualBindings) }

  /// The same with the keys that they have when nobody gives them others.
  var usualBindings: [Binding] {
    if let box = model.box { return box.bindings + BoxBindings.common }
    if let page = model.page {
      return page.bindings + PageBindings.common + GlobalBindings.going + GlobalBindings.doing
    }
    return model.pane(focus).bindings + GlobalBindings.all
  }
}
