import RigModel
import TerminalUI

/// Something that lies over the body and has the keys until it is closed.
protocol Box: Sendable {
  /// What stands in its upper border.
  var title: String { get }
  /// What stands in its lower border.
  var footer: String { get }
  /// Whether it takes the whole body.
  var isPage: Bool { get }
  /// The keys that act on it, beside those that act on every box.
  var bindings: [Binding] { get }
  /// The room it would like inside its border.
  func contentSize(in scene: Scene) -> Size
  /// Which of its lines are seen; `nil` when it has none that scroll.
  func extent(in scene: Scene) -> BoxExtent?
  /// A plan to show while it is open, to see what a choice would do.
  func trial(in model: Model) -> Plan?
  /// What the trial is called on the status line.
  func trialName(in scene: Scene) -> String
  /// What a key means to a text field in it; `nil` when it is not text.
  func textMessage(for key: Key) -> Message?
  /// The line at a place of the screen.
  func line(at point: Point, in scene: Scene) -> Int?
  /// Whether a double click there is Enter.
  func isEnter(at point: Point, in scene: Scene) -> Bool
  /// What stands inside its border.
  func content(in size: Size, _ scene: Scene) -> [Line]
  /// Moves in its lines, or filters them.
  mutating func change(_ message: ListMessage, in scene: Scene)
  /// Takes over the lines that there are now.
  mutating func settle(in scene: Scene)
  /// Acts on a message and tells what else is meant by it.
  mutating func receive(_ message: BoxMessage, in scene: Scene) -> [Message]
}

extension Box {
  var footer: String { "Esc back" }
  var isPage: Bool { false }
  var bindings: [Binding] { [] }
  func extent(in scene: Scene) -> BoxExtent? { nil }
  func trial(in model: Model) -> Plan? { nil }
  func trialName(in scene: Scene) -> String { scene.plan.name }
  func textMessage(for key: Key) -> Message? { nil }
  func line(at point: Point, in scene: Scene) -> Int? { nil }
  func isEnter(at point: Point, in scene: Scene) -> Bool { scene.boxRect(self).contains(point) }
  mutating func change(_ message: ListMessage, in scene: Scene) {}
  mutating func settle(in scene: Scene) {}
}

/// What is done in a box, beside what is done in every list.
enum BoxMessage: Sendable {
  case type(Key)
  case step(Int)
  case take
  case deeper
  case back
  case answer(Character)
  case completed(String)
}

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
        return .open(HelpBox(scene))
      },
      Binding([.control("c")], help: "quit", .file(.quit)),
      Binding([.control("l")], help: "repaint", .repaint),
    ]
}
