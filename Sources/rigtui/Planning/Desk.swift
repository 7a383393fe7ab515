import Planner
import RigCatalog
import RigModel

/// The planner at work without a terminal: what it asks for is done at once, in the language that is chosen by then.
struct Desk {
  private(set) var model: Model
  let runner: EffectRunner
  private var mailbox = Mailbox()
  private var language = Language.spoken

  init(_ model: Model, _ runner: EffectRunner) { (self.model, self.runner) = (model, runner) }

  /// What the planner says now.
  func look<Sight>(_ see: (Model) -> Sight) -> Sight { Language.$spoken.withValue(language) { see(model) } }

  /// Lets the planner act and carries out what it asks for; false when it asks to leave.
  mutating func act<Fault: Error>(_ change: (inout Model) throws(Fault) -> [Effect]) throws(Fault) -> Bool {
    var result = Result<[Effect], Fault>.success([])
    Language.$spoken.withValue(language) {
      do throws(Fault) { result = .success(try change(&model)) } catch { result = .failure(error) }
    }
    var effects = try result.get()
    while !effects.isEmpty {
      let effect = effects.removeFirst()
      if effect == .quit { return false }
      if case .speak(let code) = effect { language = SpokenLanguages.named(code) ?? language }
      effects += Language.$spoken.withValue(language) { carryOut(effect) }
      if effects.isEmpty, let work = mailbox.take() {
        effects = Language.$spoken.withValue(language) { model.receive(.time(for: work)) }
      }
    }
    return true
  }

  private mutating func carryOut(_ effect: Effect) -> [Effect] {
    if case .work(let work) = effect { mailbox.post(work) }
    return runner.run(effect).map { model.receive($0) } ?? []
  }
}
