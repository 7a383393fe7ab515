import CursesTerminal
import Glibc
import Planner
import TerminalUI

/// The planner at work on a terminal: keys in, canvases out, until it ends.
struct Session {
  private(set) var model: Model
  let runner: EffectRunner
  private var mailbox = Mailbox()
  /// Slices of work since the screen was drawn; what they change is drawn when all is done, or after some of them.
  private var undrawn = 0
  private static let mostUndrawn = 16

  init(model: Model, runner: EffectRunner) { (self.model, self.runner) = (model, runner) }

  /// Runs until the person leaves, a signal asks for it, or the terminal is gone.
  mutating func run(on terminal: CursesTerminal) {
    terminal.present(model.view())
    while true {
      var event = mailbox.isEmpty ? terminal.nextEvent() : terminal.eventBesideWork()
      if event == nil {
        if let end = work(terminal) { return finish(end, terminal) }
        undrawn += 1
        if !mailbox.isEmpty, undrawn < Session.mostUndrawn { continue }
      }
      while let next = event {
        if let end = handle(next, terminal) { return finish(end, terminal) }
        event = terminal.pendingEvent()
      }
      undrawn = 0
      terminal.use(model.shownTheme)
      terminal.present(model.view())
    }
  }

  /// Does a slice of the work that waits longest; no key does.
  private mutating func work(_ terminal: CursesTerminal) -> End? {
    mailbox.take().flatMap { perform(model.receive(.time(for: $0)), terminal) }
  }

  private enum End {
    case left
    case lost
    case signal(Int32)
  }

  private mutating func handle(_ event: TerminalEvent, _ terminal: CursesTerminal) -> End? {
    switch event {
    case .key(let key): perform(model.press(key), terminal)
    case .resized(let size): perform(model.press(.resize(size)), terminal)
    case .terminate(let signal): .signal(signal)
    case .lost: .lost
    }
  }

  private mutating func perform(_ effects: [Effect], _ terminal: CursesTerminal) -> End? {
    for effect in effects {
      switch effect {
      case .quit: return .left
      case .repaint: terminal.repaint()
      case .work(let work): mailbox.post(work)
      default:
        guard let outcome = runner.run(effect) else { continue }
        if let end = perform(model.receive(outcome), terminal) { return end }
      }
    }
    return nil
  }

  private func finish(_ end: End, _ terminal: CursesTerminal) {
    terminal.close()
    let complaint = runner.keepSession(model.plan)
    switch end {
    case .signal(let number): CursesTerminal.die(bySignal: number)
    case .lost: CursesTerminal.die(bySignal: SIGHUP)
    case .left: break
    }
    if let complaint { Console.complain(complaint) }
  }
}
