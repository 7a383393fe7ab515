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
  /// Whether all behind it is drawn dimmed.
  var dimsWhatIsBehind: Bool { get }
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
  /// What it would go on with when there is time.
  func work(in model: Model) -> Work?
  /// Acts on a message and tells what else is meant by it.
  mutating func receive(_ message: BoxMessage, in scene: Scene) -> [Message]
}

extension Box {
  var footer: String { tr("Esc back") }
  var isPage: Bool { false }
  var dimsWhatIsBehind: Bool { true }
  var bindings: [Binding] { [] }
  func extent(in scene: Scene) -> BoxExtent? { nil }
  func trial(in model: Model) -> Plan? { nil }
  func trialName(in scene: Scene) -> String { scene.plan.name }
  func textMessage(for key: Key) -> Message? { nil }
  func line(at point: Point, in scene: Scene) -> Int? { nil }
  func isEnter(at point: Point, in scene: Scene) -> Bool { scene.boxRect(self).contains(point) }
  mutating func change(_ message: ListMessage, in scene: Scene) {}
  mutating func settle(in scene: Scene) {}
  func work(in model: Model) -> Work? { nil }
}

/// What is done in a box, beside what is done in every list.
enum BoxMessage: Sendable {
  case type(Key)
  case step(Int)
  case take
  case deeper
  case keep
  case back
  case answer(Character)
  case completed(String)
}

/// Which of a box's lines are seen.
struct BoxExtent {
  /// The first of them, counted from 0.
  let top: Int
  /// How many have room.
  let height: Int
  /// How many there are.
  let count: Int

  /// The line that is the first when the last one is seen.
  var last: Int { max(0, count - height) }

  /// `12 of 40 ▾`; `nil` when all are seen.
  var text: String? {
    guard count > height else { return nil }
    let seen = min(top + height, count)
    return tr("\(seen) of \(count)") + (seen < count ? " ▾" : "")
  }
}

extension Scene {
  /// Where a box lies over the body; it shrinks with the screen.
  func boxRect(_ box: any Box) -> Rect {
    guard !box.isPage else { return layout.body }
    let wanted = box.contentSize(in: self)
    return layout.body.centered(
      columns: min(wanted.columns + 2, max(layout.body.width - 4, min(layout.body.width, 20))), rows: wanted.rows + 2)
  }
}
