import Planner
import RigModel
import TerminalUI

/// The planner without a screen: an action a line in, the lines that changed out, until the actions end.
///
/// For screen readers, pipes and scripts; the words are those of the screen.
struct Plain {
  private var model: Model
  private let runner: EffectRunner
  private var mailbox = Mailbox()
  private var said: (lines: [String], focus: String?) = ([], nil)

  init(_ model: Model, _ runner: EffectRunner) { (self.model, self.runner) = (model, runner) }

  /// Reads actions from standard input; what is copied is printed.
  mutating func run() throws(Failure) {
    runner.clipboard = { text throws(Clipboard.Failure) in try? Console.say(text + "\n") }
    try sayChanges()
    while let line = readLine() {
      let action = line.trimmed
      if action == "commands" {
        try sayCommands()
      } else if !action.isEmpty, try !act(action) {
        return
      }
    }
    guard model.hasChanges else { return }
    let name = model.plan.name
    Console.complain("the input ended, and what changed in \(name) is not saved; the action plan.save does it")
  }

  /// Acts on a line and says what changed; false when it was to leave.
  private mutating func act(_ action: String) throws(Failure) -> Bool {
    do throws(UnknownAction) {
      guard carryOut(try model.perform(action)) else { return false }
    } catch {
      try Console.say("\(error)\n")
      return true
    }
    try sayChanges()
    return true
  }

  /// Carries out what the planner asks for; false when it asks to leave.
  private mutating func carryOut(_ asked: [Effect]) -> Bool {
    var effects = asked
    while !effects.isEmpty {
      let effect = effects.removeFirst()
      if effect == .quit { return false }
      if case .work(let work) = effect { mailbox.post(work) }
      if let outcome = runner.run(effect) { effects += model.receive(outcome) }
      if effects.isEmpty, let work = mailbox.take() { effects = model.receive(.time(for: work)) }
    }
    return true
  }

  /// Says the lines that are new since they were said last, and then where the keys are when that is another line.
  private mutating func sayChanges() throws(Failure) {
    let (old, new) = (said, model.plainText)
    var lines = new.lines.difference(from: old.lines).insertions.map { change in
      if case .insert(_, let line, _) = change { line } else { "" }
    }
    if let focus = new.focus, focus != old.focus { lines.append("here: \(focus)") }
    said = new
    if !lines.isEmpty { try Console.say(lines.joined(separator: "\n") + "\n") }
  }

  private func sayCommands() throws(Failure) {
    try Console.say(model.commands.map { "\($0.id)  \($0.title)\n" }.joined())
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
