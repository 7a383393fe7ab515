import Planner
import RigModel
import TerminalUI

/// The planner without a screen: an action a line in, the lines that changed out, until the actions end.
///
/// For screen readers, pipes and scripts; the words are those of the screen.
struct Plain {
  private var desk: Desk
  private var said: (lines: [String], focus: String?) = ([], nil)

  init(_ model: Model, _ runner: EffectRunner) { desk = Desk(model, runner) }

  /// Reads actions from standard input; what is copied is printed.
  mutating func run() throws(Failure) {
    desk.runner.clipboard = { text throws(Clipboard.Failure) in try? Console.say(text + "\n") }
    try sayChanges()
    while let line = readLine() {
      let action = line.trimmed
      if action == "commands" {
        try sayCommands()
      } else if !action.isEmpty, try !act(action) {
        return
      }
    }
    guard desk.model.hasChanges else { return }
    Console.complain(
      desk.look { model in
        let name = model.plan.name
        return tr("the input ended, and what changed in \(name) is not saved; the action plan.save does it")
      })
  }

  /// Acts on a line and says what changed; false when it was to leave.
  private mutating func act(_ action: String) throws(Failure) -> Bool {
    do throws(UnknownAction) {
      guard try desk.act({ model throws(UnknownAction) in try model.perform(action) }) else { return false }
    } catch {
      try Console.say("\(error)\n")
      return true
    }
    try sayChanges()
    return true
  }

  /// Says the lines that are new since they were said last, and then where the keys are when that is another line.
  private mutating func sayChanges() throws(Failure) {
    let (old, new) = (said, desk.look { $0.plainText })
    var lines = new.lines.difference(from: old.lines).insertions.map { change in
      if case .insert(_, let line, _) = change { line } else { "" }
    }
    if let focus = new.focus, focus != old.focus { lines.append(desk.look { _ in tr("here: \(focus)") }) }
    said = new
    if !lines.isEmpty { try Console.say(lines.joined(separator: "\n") + "\n") }
  }

  private func sayCommands() throws(Failure) {
    try Console.say(desk.look { $0.commands }.map { "\($0.id)  \($0.title)\n" }.joined())
  }
}

extension String {
  fileprivate var trimmed: String {
    var text = Substring(self)
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
