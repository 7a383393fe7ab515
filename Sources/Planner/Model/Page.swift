import RigModel
import TerminalUI

/// What a page is called inside the program.
struct PageID: Hashable, Sendable {
  let name: String
}

/// A list that takes the whole body until one steps back to the panes; the verdict, the status line and the keys stay.
///
/// A page is a value and remembers its cursor, scroll, sort and filter while the program runs. Its lines are numbers of
/// its own choice that stay the same when the list is sorted or filtered.
protocol Page: LineList {
  static var id: PageID { get }
  /// The letter that goes there.
  static var letter: Character { get }
  static var name: String { get }
  /// What its lines can be sorted by.
  static var sorts: [String] { get }

  /// The keys that go there, its letter among them.
  static var keys: [Key] { get }
  /// What its letter means.
  static func opening(_ scene: Scene) -> Message
  /// Opens it for the first time.
  init(_ scene: Scene)
  /// The keys that act on it, beside those that act on every page.
  var bindings: [Binding] { get }
  /// How many lines there are without a filter.
  func total(in scene: Scene) -> Int
  /// What stands at the right of its upper border, from the longest wording to the shortest.
  func details(in scene: Scene) -> [String]
  /// What stands at the left of its lower border, from the longest wording to the shortest.
  func note(in scene: Scene) -> [String]
  /// What its focused line is about, so that keys for settings and figures act on it.
  func focusedLine(in scene: Scene) -> LineID?
  /// A plan to show while it is open, to see what a choice would do.
  func trial(in model: Model) -> Plan?
  /// What the status line says about the focused line.
  func outlook(in scene: Scene) -> String
  /// What stands inside its border.
  func content(in size: Size, _ scene: Scene) -> [Line]
  /// Comes back as it was left.
  mutating func reopen(in scene: Scene)
  /// What it would go on with when there is time.
  func work(in scene: Scene) -> Work?
  /// Does a slice of work, of a few milliseconds.
  mutating func goOn(with work: Work, in scene: Scene)
  /// Acts on a message that not every page has and tells what else is meant by it.
  mutating func receive(_ message: PageMessage, in scene: Scene) -> [Message]
}

extension Page {
  /// What its upper border calls it.
  static var title: String { name.spoken }
  static var keys: [Key] { [.letter(letter)] }
  static func opening(_ scene: Scene) -> Message { .page(.open(id)) }

  func details(in scene: Scene) -> [String] { [] }
  func note(in scene: Scene) -> [String] { [] }
  func focusedLine(in scene: Scene) -> LineID? { nil }
  func trial(in model: Model) -> Plan? { nil }
  func outlook(in scene: Scene) -> String { "" }
  mutating func reopen(in scene: Scene) {}
  func work(in scene: Scene) -> Work? { nil }
  mutating func goOn(with work: Work, in scene: Scene) {}

  func content(in size: Size, _ scene: Scene) -> [Line] {
    content(in: size, hasKeys: scene.model.box == nil, scene)
  }

  /// Lines that are seen at once.
  func height(in scene: Scene) -> Int { listRect(in: scene.layout.body.inset(by: 1)).height }

  /// The line at a place of the screen.
  func line(at point: Point, in scene: Scene) -> Int? { line(at: point, in: scene.layout.body.inset(by: 1)) }
}

/// What is done on a page, beside what is done in every list.
enum PageMessage: Sendable {
  /// Takes the focused line and goes back to the panes.
  case take
  /// Takes the focused line and stays.
  case choose
  /// Takes the focused line, stays and saves.
  case keep
  /// Goes on to another choice.
  case step(Int)
  /// Sets a plan beside the others, or beside the plan alone.
  case compare(Plan, isAdded: Bool)
  /// Takes the last plan out of the comparison.
  case removePlan
  /// Goes to the line of an offer; a filter goes.
  case show(OfferID)
}
