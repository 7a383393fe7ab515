import RigModel
import TerminalUI

/// The keys that mean the same everywhere.
enum GlobalBindings {
  /// Moving about.
  static let moving: [Binding] = [
    Binding([.up, .letter("k")], id: "line.before", help: "line before", .move(.lines(-1))),
    Binding([.down, .letter("j")], id: "line.after", help: "line after", .move(.lines(1))),
    Binding([.pageUp], id: "line.page-before", help: "page before", .move(.pages(-1))),
    Binding([.pageDown], id: "line.page-after", help: "page after", .move(.pages(1))),
    Binding([.home], id: "line.first", help: "first line") { scene, _ in scene.line == .chartDay ? nil : .move(.first)
    },
    Binding([.end], id: "line.last", help: "last line") { scene, _ in scene.line == .chartDay ? nil : .move(.last) },
    Binding([.letter("(")], id: "group.before", help: "group before", .move(.groups(-1))),
    Binding([.letter(")")], id: "group.after", help: "group after", .move(.groups(1))),
    Binding([.tab], id: "pane.after", help: "pane after", .pane(.cycle(1))),
    Binding([.backTab], id: "pane.before", help: "pane before", .pane(.cycle(-1))),
    Binding(
      [.left, .letter("h")], id: "pane.left", help: "pane to the left, or less where ◂ ▸ is drawn", .pane(.beside(-1))),
    Binding(
      [.right, .letter("l")], id: "pane.right", help: "pane to the right, or more where ◂ ▸ is drawn", .pane(.beside(1))
    ),
  ]

  /// Going to a pane or page by its letter.
  static let going: [Binding] =
    PaneList.all.map { pane in
      let name = pane.spec.name
      return Binding([.letter(pane.letter)], id: "pane.\(name.slug)", help: "to \(name)", .pane(.focus(pane.id)))
    } + PageBindings.going

  /// Doing something.
  static let doing: [Binding] = [
    Binding([.letter("p"), .function(2)], id: "plan.presets", hint: "presets", help: "presets", .open(.presets)),
    Binding([.letter("n")], id: "plan.wish", help: "say what the rig is for", .open(.wish)),
    Binding([.letter("x"), .function(6)], id: "plan.export", hint: "export", help: "export to a file", .open(.export)),
    Binding([.letter("s"), .function(5)], id: "plan.save", help: "save", .file(.save)),
    Binding([.control("o")], id: "prices.import", help: "import prices", .open(.prices)),
    Binding([.control("t")], id: "colors.choose", help: "colors", .open(.themes)),
    Binding([.letter("u")], id: "plan.undo", help: "undo", .plan(.undo)),
    Binding([.control("r")], id: "plan.redo", help: "redo what was undone", .plan(.redo)),
    Binding([.letter("b")], id: "basis.next", help: "next basis", .plan(.cycle(.basis))),
    Binding([.letter("w")], id: "workload.next", help: "next workload", .plan(.cycle(.workload))),
    Binding([.letter("d")], id: "days.type", help: "type the days", .number(.begin(.setting(.days), nil))),
    Binding([.letter("y")], id: "copy", help: "copy the line, the verdict or the plan", .open(.copy)),
    Binding([.letter("z")], id: "pane.zoom", help: "pane to whole screen and back") { scene, _ in
      scene.model.isAtPanes ? .pane(.zoom) : nil
    },
    Binding(
      [.letter("/"), .function(3)], id: "parts.filter", hint: "filter", help: "filter the parts, in M the models"
    ) {
      scene, _ in
      scene.model.isAtPanes ? .list(.beginFilter) : nil
    },
    Binding(
      [.letter(":"), .control("p"), .function(9)], id: "palette", hint: "find", isMinor: true,
      help: "find anything by its name", .open(.palette)),
    Binding([.letter("?"), .function(1)], id: "help", hint: "help", help: "the keys that work here", .open(.help)),
    Binding([.letter("q"), .function(10), .control("c")], "q Ctrl-C", id: "quit", help: "quit", .file(.quit)),
    Binding([.control("l")], id: "repaint", help: "repaint", .repaint),
    Binding(
      [.control("s"), .control("q")], "Ctrl-S Ctrl-Q", help: "nothing: s saves, q quits", .say("s saves, q quits")),
    Binding([.escape], id: "back", help: "one step back") { scene, _ in back(scene) },
  ]

  static let all = doing + moving + going

  /// All, under the headings of help and manual; a page moves in its own way.
  static func groups(moving: [Binding] = moving) -> [(String, [Binding])] {
    [("Everywhere", doing), ("Moving about", moving), ("To a pane or page", going)]
  }

  private static func back(_ scene: Scene) -> Message? {
    if scene.model.box != nil { return .box(.act(.back)) }
    if let page = scene.model.page { return page.list.filter.isOn ? .list(.clearFilter) : .page(.close) }
    if scene.model.focusedFilter.isOn { return .list(.clearFilter) }
    return scene.model.isZoomed ? .pane(.zoom) : nil
  }
}
