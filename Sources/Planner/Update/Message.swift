import RigModel
import RigReport
import TerminalUI

/// What is meant by a key, a click or the answer to an effect.
enum Message: Sendable {
  // The plan.
  case toggle(PartID)
  case setQuantity(PartID, Int)
  case toggleOwned(PartID)
  case resetPrice(PartID)
  case step(SettingID, Int)
  case choose(SettingID, String?)
  case cycle(SettingID)
  case setOffer(OfferID?)
  case resetSetting(SettingID)
  case replacePlan(Plan, document: Document)
  /// Applies the fix of a finding.
  case applyFix(FindingID)
  /// Applies what mends a part that has an error, or puts it in with what it needs.
  case fixPart(PartID)
  /// Takes over the parts of a plan in one step.
  case rebuild(Plan, words: String)
  case undo
  case redo

  // Typing a number.
  case beginNumber(EditTarget, Character?)
  case typeNumber(Character)
  case eraseNumber
  case endNumber
  case cancelNumber

  // Moving about.
  /// In the list that has the keys: the box's, the page's, or that of the focused pane.
  case list(ListMessage)
  case moveTo(PaneID, LineID)
  case focus(PaneID)
  case cyclePane(Int)
  case paneBeside(Int)
  case zoom
  case scroll(PaneID, Int)

  // The chart.
  case stepDay(Int)
  case setDay(Double?)
  case stepSpan(Int)

  // Boxes.
  case opening(@Sendable () -> (any Box)?)
  case close
  case inBox(BoxMessage)

  // Pages.
  case openPage(PageID)
  case closePage
  case inPage(PageMessage)

  // Files and the program.
  case save
  case askName
  case writePlan(path: String, overwriting: Bool)
  case export(ExportRequest, overwriting: Bool)
  case quit
  case quitNow
  case saveAndQuit
  case insist(Effect)
  case complete(String)
  case repaint
  case say(String)
  case fail(String)
}

extension Message {
  static func move(_ motion: Motion) -> Message { .list(.move(motion)) }

  /// Opens a box, which is made only when it opens: key bars ask for many messages and send none.
  static func open(_ box: @autoclosure @escaping @Sendable () -> (any Box)?) -> Message { .opening(box) }
}

/// What the planner asks the world to do.
public enum Effect: Hashable, Sendable {
  /// Write the plan; a name without `/` and `.toml` goes among the user's presets.
  case save(Plan, path: String, overwriting: Bool)
  /// Write a report.
  case export(Plan, ExportRequest, overwriting: Bool)
  /// Complete a path typed into a text field.
  case complete(String)
  /// Draw the whole screen anew.
  case repaint
  /// Leave.
  case quit
}

/// A report to be written.
public struct ExportRequest: Hashable, Sendable {
  /// The format.
  public var format: ExportFormat
  /// Where to.
  public var path: String

  /// Asks for a report.
  public init(format: ExportFormat, path: String) { (self.format, self.path) = (format, path) }
}

/// What came of an effect.
public enum Outcome: Hashable, Sendable {
  /// The plan was written to this full path.
  case saved(Plan, path: String)
  /// The report was written to this full path, with a picture beside it.
  case exported(path: String, picture: String? = nil)
  /// A file stands in the way; the question to ask before it is replaced.
  case blocked(Effect, question: String)
  /// A path completed as far as it is unambiguous, with what else it could be.
  case completed(String, candidates: [String])
  /// It failed: what, where and what to do.
  case failed(String)
}
