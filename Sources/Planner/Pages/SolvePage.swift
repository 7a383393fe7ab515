import RigModel
import RigReport
import RigSolver
import TerminalUI

extension PageID {
  static let solve = PageID(name: "solve")
}

/// The best rigs for the plan's goal, proven: moving tries one, Enter takes it.
struct SolvePage: Page {
  static let id = PageID.solve
  static let letter: Character = "S"
  static let name = "Solve"
  static let sorts = ["best first"]
  static let keys: [Key] = [.letter("S"), .function(8)]

  var list = ListState(cursor: 0)
  /// The question whose rigs are listed.
  private var seen: Plan?

  init(_ scene: Scene) { seen = scene.model.solving.found?.asked }

  let bindings: [Binding] = [
    Binding.stepping(hint: "try", help: "try a rig"),
    Binding([.enter], hint: "takes", help: "take it and go back; without a goal, say what it is for") { scene, _ in
      scene.plan.goal.isSet ? .page(.act(.take)) : .open(.wish)
    },
    Binding(
      [.left, .letter("h"), .letter("-"), .right, .letter("l"), .letter("+"), .letter("=")], "←→", hint: "aim",
      help: "what the best rig is best at"
    ) {
      _, key in
      .page(.act(.step([.left, .letter("h"), .letter("-")].contains(key) ? -1 : 1)))
    },
    Binding(
      [.space], hint: "questions", help: "with rigs that leave questions to sellers open, or without",
      .page(.act(.choose))),
    Binding(
      [.letter("!"), .letter("o")], hint: "pin, ban, own", help: "parts that are pinned, banned or owned",
      .open(.wishes)),
    Binding([.letter("i")], hint: "proof", isMinor: true, help: "why no rig is better") { scene, _ in
      scene.model.solving.progress == nil ? nil : .open(.proof)
    },
    Binding([.letter("s"), .function(5)], hint: "save", isMinor: true, help: "take it and save the plan") { scene, _ in
      scene.solvePage?.choice(in: scene.model)?.isRig == true ? .page(.act(.keep)) : nil
    },
  ]

  /// What was found, where it answers the plan's question, else what was found before.
  func choices(in model: Model) -> SolveChoices? {
    model.solving.found.map { SolveChoices($0.answer, model) }
  }

  /// Whether what is listed was found for an older question.
  func isStale(in model: Model) -> Bool { model.solving.answer(for: model.plan) == nil }

  /// The focused line, where it answers the plan's question.
  func choice(in model: Model) -> SolveChoice? {
    isStale(in: model) ? nil : choices(in: model)?[list.cursor]
  }

  func lines(in scene: Scene) -> [Int] {
    guard let choices = choices(in: scene.model) else { return [] }
    return choices.lines.filter { line in list.filter.admits(choices[line].map { scene.title(of: $0) } ?? "") }
  }

  func total(in scene: Scene) -> Int { choices(in: scene.model)?.lines.count ?? 0 }

  func trial(in model: Model) -> Plan? { choice(in: model).map { model.plan.trying($0, model.solving) } }

  func work(in scene: Scene) -> Work? { scene.model.solving.isDone(for: scene.model.plan) ? nil : .solving }

  /// Of new rigs the best one has the cursor.
  mutating func goOn(with work: Work, in scene: Scene) {
    let asked = scene.model.solving.found?.asked
    guard asked != seen else { return }
    seen = asked
    list.go(to: 0)
  }

  func details(in scene: Scene) -> [String] {
    guard scene.model.plan.goal.isSet else { return [] }
    let (goal, progress) = (scene.goalInWords, scene.solverProgress)
    return [tr("\(goal): \(progress)"), progress]
  }

  func outlook(in scene: Scene) -> String {
    guard scene.model.plan.goal.isSet else { return tr("n says what it is for; M, then Enter, makes a model the goal") }
    guard let choice = choice(in: scene.model) else { return scene.solverProgress }
    return scene.outlook(of: choice)
  }

  mutating func receive(_ message: PageMessage, in scene: Scene) -> [Message] {
    let plan = scene.model.plan
    switch message {
    case .take, .keep: return take(message, in: scene)
    case .choose: return [.plan(.toggleQuestions(plan))]
    case .step(let count): return [.plan(.nextAim(plan, count))]
    default: return []
    }
  }

  private func take(_ message: PageMessage, in scene: Scene) -> [Message] {
    let model = scene.model
    guard let choice = choice(in: model) else {
      let isRunning = model.solving.isRunning
      return [.say(isRunning ? tr("Still looking: Enter takes a rig once it is found") : tr("Nothing to take"))]
    }
    let new = model.plan.taking(choice, model.solving)
    let taken: [Message] = new == model.plan ? [] : [.plan(.rebuild(new, words: scene.words(taking: choice)))]
    if case .keep = message { return taken + [.file(.save)] }
    if choice.isRig { return [.page(.close)] + taken }
    return taken.isEmpty ? [.say(scene.outlook(of: choice))] : taken
  }
}

extension PlanMessage {
  /// The next aim.
  fileprivate static func nextAim(_ plan: Plan, _ count: Int) -> PlanMessage {
    var wishes = plan.solve
    let all = Aim.allCases.filter { $0 != .speed || plan.goal.model != nil }
    let place = all.firstIndex(of: wishes.aim) ?? 0
    wishes.aim = all[(place + count + all.count) % all.count]
    return .wish(wishes, words: tr("Looks for \(wishes.aim.sought)"))
  }

  /// With questions, or without.
  fileprivate static func toggleQuestions(_ plan: Plan) -> PlanMessage {
    var wishes = plan.solve
    wishes.allowsUnknown.toggle()
    return .wish(
      wishes,
      words: wishes.allowsUnknown
        ? tr("Rigs with open questions count") : tr("Rigs with open questions do not count"))
  }
}

extension Scene {
  /// The page of the solver, when it is open.
  var solvePage: SolvePage? { model.page as? SolvePage }
}
