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
  case repaint
  case say(String)
  case fail(String)
}

extension Message {
  static func move(_ motion: Motion) -> Message { .list(.move(motion)) }

  /// Opens a box, which is made only when it opens: key bars ask for many messages and send none.
  static func open(_ box: @autoclosure @escaping @Sendable () -> (any Box)?) -> Message { .box(.open(box)) }
}
