import RigModel
import TerminalUI

/// What is meant by a key, a click or the answer to an effect; each subject has its own.
enum Message: Sendable {
  case plan(PlanMessage)
  case number(NumberMessage)
  /// In the list that has the keys: the box's, the page's, or that of the focused pane.
  case list(ListMessage)
  case pane(PaneMessage)
  case chart(ChartMessage)
  case box(BoxesMessage)
  case page(PagesMessage)
  case file(FileMessage)
  case theme(ThemeMessage)
  case language(LanguageMessage)
  case repaint
  case say(String)
  case fail(String)
}

/// What moves the focus among the panes.
enum PaneMessage: Sendable {
  case moveTo(PaneID, LineID)
  case focus(PaneID)
  case cycle(Int)
  case beside(Int)
  case zoom
  /// Moves the cursor of a pane by so many lines.
  case scroll(PaneID, Int)
}

/// What changes the chart's view.
enum ChartMessage: Sendable {
  case stepDay(Int)
  case setDay(Double?)
  case stepSpan(Int)
  /// Draws the line of a way, or leaves it out.
  case toggle(Way)
}

/// What opens, closes or changes a box.
enum BoxesMessage: Sendable {
  case open(Opening)
  /// Shows a box that is made already, or none.
  case show((any Box)?)
  case close
  /// Something of the palette was chosen, which stands on top of it from now on.
  case chosen(PaletteTarget)
  case act(BoxMessage)
}

/// What opens, leaves or changes a page.
enum PagesMessage: Sendable {
  case open(PageID)
  case close
  case act(PageMessage)
}

/// What is done with colors.
enum ThemeMessage: Sendable {
  /// Draws in them until the person leaves.
  case take(Theme)
  /// Keeps them for the next time.
  case keep(Theme)
}

/// What is done with languages, by their codes.
enum LanguageMessage: Sendable {
  /// Speaks it until the person leaves.
  case take(String)
  /// Speaks it, now and the next time.
  case keep(String)
}

/// What is done with files, and leaving.
enum FileMessage: Sendable {
  case save
  case write(path: String, overwriting: Bool)
  case export(ExportRequest, overwriting: Bool)
  case quit
  case quitNow
  case saveAndQuit
  case insist(Effect)
  case complete(String)
  case importList(path: String)
  case copy(CopiedText)
}

extension Message {
  static func move(_ motion: Motion) -> Message { .list(.move(motion)) }

  static func open(_ box: Opening) -> Message { .box(.open(box)) }
}
