import RigChecks
import RigModel
import RigReport
import RigSolver

/// The solver's answers in words.
extension Scene {
  /// What a line of the answers is called.
  func title(of choice: SolveChoice) -> String {
    switch choice {
    case .rig(let rig, _): title(of: rig)
    case .asking(let asking): title(of: asking.rig)
    case .loosening(let loosening): words(of: loosening)
    case .way(let way): words(of: way)
    }
  }

  /// `2 × Tesla P40, HP Z440`.
  func title(of rig: Solved) -> String {
    let cards = rig.lines.filter { $0.part.isGPU }
    let boards = rig.lines.filter { !$0.part.isGPU && $0.part.platform != nil }
    return (cards + boards).map { part, quantity in
      let name = PartWords.name(part, in: catalog)
      return quantity > 1 ? "\(quantity) × \(name)" : name
    }.joined(separator: ", ")
  }

  /// What a rig has beside cards and board.
  static func rest(of rig: Solved) -> String {
    let others = rig.lines.filter { !$0.part.isGPU && $0.part.platform == nil }
    return others.map { $0.quantity > 1 ? "\($0.quantity) × \($0.part.name.visible)" : $0.part.name.visible }
      .joined(separator: ", ")
  }

  private func words(of way: WayCost) -> String {
    let offer = way.offer.map(OfferID.init(rawValue:)).flatMap { id in catalog.offers.first { $0.id == id } }
    let name = offer.map { PartWords.title($0) } ?? way.provider.visible
    return tr("\(way.way.words): \(name)")
  }

  /// `at most 595 € instead of 500`.
  private func words(of loosening: Relaxation) -> String {
    zip(loosening.constraints, loosening.values).map { constraint, value in
      constraint == .quantization ? tr("stored as \(loosening.quantization ?? "?")") : words(of: constraint, value)
    }.joined(separator: tr(" and "))
  }

  private func words(of constraint: Constraint, _ value: Double?) -> String {
    let goal = model.plan.goal
    let to = value ?? 0
    switch constraint {
    case .memory: return tr("memory \(goal.memory.map(Numbers.memory) ?? "?") → \(Numbers.memory(Gibibytes(to)))")
    case .device:
      let least = goal.deviceMemory.map(Numbers.memory) ?? "?"
      return tr("largest device \(least) → \(Numbers.memory(Gibibytes(to)))")
    case .context:
      let now = Setting.context.number?.value(in: report.estimated)
      return tr("context \(now.map { Numbers.grouped($0) } ?? "?") → \(Numbers.grouped(to))")
    case .quantization: return tr("stored otherwise")
    case .minSpeed:
      let least = goal.minSpeed.map { Numbers.short($0, decimals: 1) } ?? "?"
      return tr("speed \(least) → \(Numbers.short(to, decimals: 1))")
    case .price:
      return tr("price \(goal.maxPrice.map(numbers.money) ?? "?") → \(numbers.money(Money(rounding: to)))")
    case .wall:
      return tr("wall \(goal.maxWall.map(Numbers.watts) ?? "?") → \(Numbers.watts(Watts(to.rounded(.up))))")
    case .pin(let id): return tr("without the pinned \(model.name(id).visible)")
    case .ban(let id): return tr("with the banned \(model.name(id).visible)")
    case .questions: return tr("with questions to sellers left open")
    }
  }

  /// What the plan is for: `Llama 3.3 70B q4_k_m, ≥ 6 tok/s, ≤ 900 €`.
  var goalInWords: String {
    let (goal, model) = (model.plan.goal.naming(in: catalog), model.plan.goal.model.flatMap(catalog.model))
    let name = model.map { [$0.name.visible, goal.quantization ?? ""].filter { !$0.isEmpty }.joined(separator: " ") }
    let words = [
      name, goal.memory.map(Numbers.memory), goal.deviceMemory.map { tr("one of \(Numbers.memory($0))") },
      goal.minSpeed.map { "≥ \(Numbers.short($0, decimals: 1)) \(model?.task.speedUnit ?? "")" },
      goal.maxPrice.map { "≤ \(numbers.money($0))" }, goal.maxWall.map { "≤ \(Numbers.watts($0))" },
    ]
    return goal.isSet ? words.compactMap(\.self).joined(separator: ", ") : tr("no goal yet")
  }

  /// How far the solver is: `proven`, `at least 571 €, 1 204 nodes`.
  var solverProgress: String {
    let solving = model.solving
    guard model.plan.goal.isSet else { return tr("n says what it is for") }
    guard let progress = solving.progress else {
      return solving.isDone(for: model.plan) ? tr("electricity has no price: A types one") : tr("looking")
    }
    let nodes = tr("\(Numbers.grouped(Double(progress.counts.nodes))) nodes")
    if !solving.isRunning, progress.isProven {
      if progress.rigs.isEmpty { return tr("nothing meets it, proven, \(nodes)") }
      let hasAll = progress.hasAllRigs && progress.hasAllAsking
      return hasAll ? tr("proven, \(nodes)") : tr("proven, what comes next not all, \(nodes)")
    }
    switch progress.status {
    case .stopped:
      let state = solving.isRunning ? nil : tr("given up")
      return [state, bestInReach, progress.bound.map(boundInWords), nodes].compactMap(\.self).joined(separator: ", ")
    case .infeasible: return tr("nothing meets it; looking for what to give up")
    case .optimal: return tr("best proven, looking for the next, \(nodes)")
    }
  }

  /// `at least 571 €`, in the unit of what is aimed at.
  private func boundInWords(_ bound: Double) -> String {
    switch model.plan.solve.aim {
    case .buy, .own: tr("at least \(numbers.money(Money(rounding: bound)))")
    case .heat: tr("at least \(Numbers.watts(Watts(bound)))")
    case .vram: tr("at most \(Numbers.memory(Gibibytes(bound)))")
    case .speed: tr("at most \(Numbers.short(bound, decimals: 1)) \(goalTask.speedUnit)")
    }
  }

  /// What the goal's model does.
  private var goalTask: ModelTask { model.plan.goal.model.flatMap(catalog.model)?.task ?? .language }

  /// The plan's own rig, where it meets the goal: no better one is known yet.
  private var bestInReach: String? {
    let own = model.evaluation
    guard model.plan.solve.aim == .buy, own.estimate.gpus.cards > 0, own.estimate.purchase.unpriced.isEmpty,
      !own.findings.contains(where: { $0.severity <= .unknown && $0.severity != .warning })
    else { return nil }
    return tr("best \(numbers.money(own.estimate.purchase.cost)), this plan's")
  }

  /// What Enter does about a line.
  func outlook(of choice: SolveChoice) -> String {
    switch choice {
    case .rig(let rig, let place):
      warning(about: rig)
        ?? tr("Trying \(title(of: rig)): \(rank(place)); Enter takes it, Esc leaves all as it was")
    case .asking(let asking):
      tr("\(questions(asking)) to send first: \(asking.findings.first?.question?.words.visible ?? "")")
    case .loosening(let loosening): tr("Enter asks for that instead: then \(title(of: loosening.rig)) does it")
    case .way(let way):
      way.way == .hosted
        ? tr("Nothing is built: \(way.provider.visible) is paid for what it does; the verdict counts it")
        : tr("Enter compares the rig with it")
    }
  }

  /// What is to be known before a rig is taken.
  private func warning(about rig: Solved) -> String? {
    if isSlow(rig) { return tr("! Slower than one reads: n asks for a speed, ← → for the fastest") }
    let purchase = evaluation(of: rig).estimate.purchase.lines
    guard purchase.contains(where: { $0.part.kind == .ram && !$0.isOwned }) else { return nil }
    let board = purchase.first { $0.isOwned && $0.part.platform?.ram == .zero }
    return board.map {
      tr("\($0.part.name.visible) counts as sold, without RAM: o on modules that are in it (P, / RAM)")
    }
  }

  private func rank(_ place: Int) -> String {
    let isProven = model.solving.progress?.isProven == true
    guard place == 0 else {
      let rank = ["2nd", "3rd", "4th", "5th", "6th"][min(place, 5) - 1].spoken
      return isProven ? tr("the \(rank) best") : tr("the \(rank) best so far")
    }
    let aim = model.plan.solve.aim.words
    return isProven ? tr("\(aim), proven") : tr("\(aim) so far, not proven")
  }

  /// `2 questions`.
  func questions(_ asking: Asking) -> String { Words.count(Double(asking.findings.count), "question") }

  /// What the status line says after a line was taken.
  func words(taking choice: SolveChoice) -> String {
    switch choice {
    case .rig, .asking: tr("Took \(title(of: choice))")
    case .loosening: tr("Now asks for \(title(of: choice))")
    case .way(let way): tr("Compares with \(way.offer?.visible ?? way.provider.visible)")
    }
  }
}
