import TerminalUI

/// The keys that every box has.
enum BoxBindings {
  static let common: [Binding] =
    Binding.moving + [
      Binding([.escape], hint: "back", help: "back", .box(.act(.back))),
      Binding([.letter("q")], help: "back", .box(.act(.back))),
      Binding([.letter("?"), .function(1)], hint: "help", help: "the keys that work here") { scene, key in
        guard let box = scene.model.box, !box.isPage, box.textMessage(for: key) == nil else { return nil }
        return .open(.help)
      },
      Binding([.control("c")], help: "quit", .file(.quit)),
      Binding([.control("l")], help: "repaint", .repaint),
    ]
}
