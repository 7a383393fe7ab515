import CursesTerminal
import Planner
import RigCatalog
import RigModel
import TerminalUI

/// The planner at work on a terminal: keys in, canvases out, until it ends.
struct Session {
  private(set) var model: Model
  let runner: EffectRunner
  private var keeper: SessionKeeper
  private var mailbox = Mailbox()
  /// Slices of work since the screen was drawn; what they change is drawn when all is done, or after some of them.
  private var undrawn = 0
  private static let mostUndrawn = 16
  private var rehearsal = Rehearsal()
  private var lastKey: Key?
  /// Parts in sight of which it is not known yet what they need; `nil` until a person has stopped typing.
  private var needs: [Int]?
  /// Milliseconds without a key after which a person has stopped typing.
  private static let rest = 100
  /// The first screen, until it is kept for other runs.
  private var first: Canvas?
  private let picture: FirstPicture?
  /// What is spoken; a person may choose another language.
  private var language = Language.spoken

  /// - Parameter picture: where the first screen is to be kept; `nil` where it is already.
  init(model: Model, runner: EffectRunner, keeper: SessionKeeper, picture: FirstPicture?) {
    (self.model, self.runner, self.keeper, self.picture) = (model, runner, keeper, picture)
  }

  /// Runs until the person leaves, a signal asks for it, or the terminal is gone.
  mutating func run(on terminal: CursesTerminal) {
    runner.clipboard = { text throws(Clipboard.Failure) in try terminal.copy(text) }
    let first = model.view()
    show(first, on: terminal)
    if !model.hasShelf { mailbox.post(.shelving) }
    if picture != nil {
      self.first = first
      mailbox.post(.keeping)
    }
    var end: SessionEnd?
    while end == nil { end = Language.$spoken.withValue(language) { turn(on: terminal) } }
    if let end { Language.$spoken.withValue(language) { finish(end, terminal) } }
  }

  /// Waits for something to happen, or does what waits, and draws what comes of it.
  private mutating func turn(on terminal: CursesTerminal) -> SessionEnd? {
    var event = isAsleep ? terminal.nextEvent() : terminal.eventBesideWork(pause: pause)
    if event == nil {
      if mailbox.isEmpty {
        if isDone {
          mailbox.post(.keeping)
          return nil
        }
        guard hasFoundNeeds() else { return nil }
      } else {
        if let end = work(terminal) { return end }
        if undrawn == 0 || !mailbox.isEmpty && undrawn < Session.mostUndrawn { return nil }
      }
    }
    var screen: Canvas?
    while let next = event {
      if let end = handle(next, &screen, terminal) { return end }
      event = terminal.pendingEvent()
    }
    show(screen ?? Language.$spoken.withValue(language) { model.view() }, on: terminal)
    if keeper.rest(model) == 0 { mailbox.post(.keeping) }
    return nil
  }

  /// Whether all that follows from what happened is done.
  private var isDone: Bool { mailbox.isEmpty && rehearsal.isDone && needs?.isEmpty == true }

  /// Whether there is nothing to do until something happens.
  private var isAsleep: Bool { isDone && keeper.rest(model) == nil }

  /// Milliseconds that the terminal has to itself, to draw a screen, before keys are rehearsed, and the person, before it is
  /// looked for what parts need.
  private var pause: Int {
    guard mailbox.isEmpty else { return 0 }
    if isDone { return keeper.rest(model) ?? 0 }
    return rehearsal.isDone ? needs == nil ? Session.rest : 0 : rehearsal.isFresh ? 5 : 0
  }

  /// Rehearses a key, or finds out what one part needs when all are rehearsed.
  /// - Returns: whether there is something new to show.
  private mutating func hasFoundNeeds() -> Bool {
    guard rehearsal.isDone else {
      rehearsal.goOn(with: model)
      return false
    }
    guard let part = needs?.first else {
      needs = model.openNeeds
      return false
    }
    model.findNeeds(of: part)
    needs?.removeFirst()
    return needs?.isEmpty == true
  }

  private mutating func show(_ screen: Canvas, on terminal: CursesTerminal) {
    undrawn = 0
    terminal.use(model.shownTheme)
    terminal.present(screen)
    needs = nil
    rehearsal.begin(with: model, after: lastKey)
  }

  /// Does a slice of the work that waits longest; no key does.
  ///
  /// Keeping the session changes nothing on the screen.
  private mutating func work(_ terminal: CursesTerminal) -> SessionEnd? {
    let work = mailbox.take()
    guard work != .keeping else {
      first.map { picture?.keep($0) }
      first = nil
      if keeper.rest(model) == 0 { keeper.keep(model) }
      return nil
    }
    rehearsal.end()
    undrawn += 1
    return work.flatMap { perform(model.receive(.time(for: $0)), terminal) }
  }

  /// Acts on an event.
  /// - Parameter screen: the screen that follows, where it is known already.
  private mutating func handle(
    _ event: TerminalEvent, _ screen: inout Canvas?, _ terminal: CursesTerminal
  ) -> SessionEnd? {
    screen = nil
    defer { rehearsal.end() }
    switch event {
    case .key(let key): return press(key, &screen, terminal)
    case .resized(let size): return perform(model.press(.resize(size)), terminal)
    case .terminate(let signal): return .signal(signal)
    case .lost: return .lost
    }
  }

  private mutating func press(_ key: Key, _ screen: inout Canvas?, _ terminal: CursesTerminal) -> SessionEnd? {
    lastKey = key
    guard let reaction = rehearsal.reaction(to: key) else { return perform(model.press(key), terminal) }
    model = reaction.model(after: model)
    if reaction.effects.isEmpty { screen = reaction.screen }
    return perform(reaction.effects, terminal)
  }

  private mutating func perform(_ effects: [Effect], _ terminal: CursesTerminal) -> SessionEnd? {
    for effect in effects {
      if case .speak(let code) = effect { language = SpokenLanguages.named(code) ?? language }
      if let end = Language.$spoken.withValue(language, operation: { perform(effect, terminal) }) { return end }
    }
    return nil
  }

  private mutating func perform(_ effect: Effect, _ terminal: CursesTerminal) -> SessionEnd? {
    switch effect {
    case .quit: return .left
    case .repaint: terminal.repaint()
    case .work(let work): mailbox.post(work)
    default: return runner.run(effect).flatMap { perform(model.receive($0), terminal) }
    }
    return nil
  }

  private mutating func finish(_ end: SessionEnd, _ terminal: CursesTerminal) {
    terminal.close()
    let complaint = keeper.end(model, isLeft: end == .left)
    end.die()
    if let complaint { Console.complain(complaint) }
  }
}
