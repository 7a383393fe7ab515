import RigModel
import TerminalUI

/// The keys that mean the same everywhere.
enum GlobalBindings {
  /// Moving about.
  static let moving: [Binding] = [
    Binding([.up, .letter("k")], help: "line before", .move(.lines(-1))),
    Binding([.down, .letter("j")], help: "line after", .move(.lines(1))),
    Binding([.pageUp], help: "page before", .move(.pages(-1))),
    Binding([.pageDown], help: "page after", .move(.pages(1))),
    Binding([.home], help: "first line") { scene, _ in scene.line == .chartDay ? nil : .move(.first) },
    Binding([.end], help: "last line") { scene, _ in scene.line == .chartDay ? nil : .move(.last) },
    Binding([.letter("(")], help: "group before", .move(.groups(-1))),
    Binding([.letter(")")], help: "group after", .move(.groups(1))),
    Binding([.tab], help: "pane after", .pane(.cycle(1))),
    Binding([.backTab], help: "pane before", .pane(.cycle(-1))),
    Binding([.left, .letter("h")], help: "pane to the left, or less where ◂ ▸ is drawn", .pane(.beside(-1))),
    Binding([.right, .letter("l")], help: "pane to the right, or more where ◂ ▸ is drawn", .pane(.beside(1))),
  ]

  /// Going to a pane or page by its letter.
  static let going: [Binding] =
    PaneList.all.map { pane in
      Binding([.letter(pane.letter)], help: "to \(pane.name)", .pane(.focus(pane.id)))
    } + PageBindings.going

  /// Doing something.
  static let doing: [Binding] = [
    Binding([.letter("p"), .function(2)], hint: "presets", help: "presets", .open(.presets)),
    Binding([.letter("x"), .function(6)], hint: "export", help: "export to a file", .open(.export)),
    Binding([.letter("s"), .function(5)], help: "save", .file(.save)),
    Binding([.letter("u")], help: "undo", .plan(.undo)),
    Binding([.control("r")], help: "do again what was undone", .plan(.redo)),
    Binding([.letter("b")], help: "next basis", .plan(.cycle(.basis))),
    Binding([.letter("w")], help: "next workload", .plan(.cycle(.workload))),
    Binding([.letter("d")], help: "type the days", .number(.begin(.setting(.days), nil))),
    Binding([.letter("z")], help: "pane to whole screen and back") { scene, _ in
      scene.model.isAtPanes ? .pane(.zoom) : nil
    },
    Binding([.letter("/"), .function(3)], hint: "filter", help: "filter the parts") { scene, _ in
      scene.model.isAtPanes ? .list(.beginFilter) : nil
    },
    Binding([.letter("?"), .function(1)], hint: "help", help: "this page", .open(.help)),
    Binding([.letter("q"), .function(10), .control("c")], "q Ctrl-C", help: "quit", .file(.quit)),
    Binding([.control("l")], help: "repaint", .repaint),
    Binding(
      [.control("s"), .control("q")], "Ctrl-S Ctrl-Q", help: "nothing: s saves, q quits", .say("s saves, q quits")),
    Binding([.escape], help: "one step back") { scene, _ in back(scene) },
  ]

  static let all = doing + moving + going

  private static func back(_ scene: Scene) -> Message? {
    guard scene.model.isAtPanes else { return nil }
    if scene.model.filter.isOn { return .list(.clearFilter) }
    return scene.model.isZoomed ? .pane(.zoom) : nil
  }
}
