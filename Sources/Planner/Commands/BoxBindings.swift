import TerminalUI

/// The keys that every box has.
enum BoxBindings {
  static let moving: [Binding] = [
    Binding([.up, .letter("k")], "↑", help: "line before", .move(.lines(-1))),
    Binding([.down, .letter("j")], "↓", help: "line after", .move(.lines(1))),
    Binding([.pageUp], help: "page before", .move(.pages(-1))),
    Binding([.pageDown], help: "page after", .move(.pages(1))),
    Binding([.home], help: "first line", .move(.first)),
    Binding([.end], help: "last line", .move(.last)),
  ]

  static let common: [Binding] =
    moving + [
      Binding([.escape], hint: "back", help: "back", .box(.act(.back))),
      Binding([.letter("q")], help: "back", .box(.act(.back))),
      Binding([.letter("?"), .function(1)], hint: "help", help: "this page") { scene, key in
        guard let box = scene.model.box, !box.isPage, box.textMessage(for: key) == nil else { return nil }
        return .open(.help)
      },
      Binding([.control("c")], help: "quit", .file(.quit)),
      Binding([.control("l")], help: "repaint", .repaint),
    ]
}
