import RigModel
import RigSolver

/// A solver's answer as a person reads it.
enum SolveText {
  static func render(_ report: SolveReport) -> String {
    var lines = head(report)
    if let best = report.answer.best { lines += parts(best, report) }
    lines += next(report) + questions(report) + front(report)
    lines += report.rival?.lines(beside: report.answer.best, report.numbers) ?? []
    lines += proof(report)
    return lines.map { $0 + "\n" }.joined()
  }

  private static func head(_ report: SolveReport) -> [String] {
    let (answer, time) = (report.answer, "\(Numbers.short(report.seconds, decimals: 3)) s")
    switch answer.status {
    case .infeasible:
      return ["Nothing meets the goal (proven, \(time))." + loosened(report)] + ListingWords.among(report)
    case .stopped where answer.rigs.isEmpty:
      return ["Stopped before any rig was found, after \(time)\(bound(report).map { "; no rig \($0)" } ?? "")."]
    case .stopped, .optimal: break
    }
    guard let best = answer.best else { return [] }
    let space = "\(answer.space.boards) boards × \(answer.space.gpus) cards, \(time)"
    let proof = answer.isProven ? "proven" : "not proven (\(stopped(report)))"
    return ["\(title(report)): \(value(best, report)), \(proof)    \(space)"]
  }

  /// How far it may be from the best there is: `no rig below 571 €, gap 11 %`.
  private static func stopped(_ report: SolveReport) -> String {
    let gap = report.gap.map { $0 > 0 && $0 < 1e-4 ? "gap below 0.01 %" : "gap \(Words.share($0))" }
    return [bound(report).map { "no rig \($0)" }, gap].compactMap(\.self).joined(separator: ", ")
  }

  /// What no rig goes beyond: `below 571 €`, `above 96 GB`.
  private static func bound(_ report: SolveReport) -> String? {
    guard let bound = report.answer.bound, bound.isFinite else { return nil }
    switch report.request.objective {
    case .buy, .own: return "below \(report.numbers.money(Money(rounding: bound)))"
    case .vram, .device: return "above \(Numbers.memory(Gibibytes(bound)))"
    case .speed: return "above \(ModelWords.short(bound))"
    case .heat, .wall: return "below \(Numbers.watts(Watts(bound)))"
    }
  }

  private static func title(_ report: SolveReport) -> String {
    let need = purpose(report.request.need, report).map { " for \($0)" } ?? ""
    return switch report.request.objective {
    case .buy: "Cheapest rig\(need)"
    case .own: "Rig\(need) that costs least to own"
    case .vram: "Rig with the most memory"
    case .device: "Rig with the largest device"
    case .speed: "Fastest rig\(need)"
    case .heat: "Rig\(need) that takes least while working"
    case .wall: "Rig\(need) that takes least at full load"
    }
  }

  /// What it is for: `Llama 3.3 70B q4_k_m, 8192 tokens, ≥ 6 tok/s`.
  private static func purpose(_ need: Need, _ report: SolveReport) -> String? {
    let memory = need.memory.map { Numbers.memory($0) }
    guard let model = need.goal.model.flatMap(report.request.catalog.model) else { return memory }
    let name = [model.name.visible, need.goal.quantization].compactMap(\.self).joined(separator: " ")
    let context = model.task == .language ? "\(RunRequest(report.request.plan).context(of: model)) tokens" : nil
    let speed = need.goal.minSpeed.map { "≥ \(ModelWords.short($0)) \(model.task.speedUnit)" }
    return [name, context, speed, memory].compactMap(\.self).joined(separator: ", ")
  }

  /// The figure that counts.
  static func value(_ rig: Solved, _ report: SolveReport) -> String {
    switch report.request.objective {
    case .buy: report.numbers.money(rig.price)
    case .own: "\(report.numbers.money(rig.ownCost ?? .zero)), \(report.numbers.money(rig.price)) to buy"
    case .vram: "\(Numbers.memory(rig.gpus.vram)) for \(report.numbers.money(rig.price))"
    case .device: "\(Numbers.memory(rig.gpus.largestDevice)) for \(report.numbers.money(rig.price))"
    case .speed: "\(speed(rig) ?? "?") for \(report.numbers.money(rig.price))"
    case .heat: "\(Numbers.watts(rig.power.workingWall)) for \(report.numbers.money(rig.price))"
    case .wall: "\(Numbers.watts(rig.power.fullWall)) for \(report.numbers.money(rig.price))"
    }
  }

  /// The speed of one stream: `3.2–4.8–6.5 tok/s`.
  static func speed(_ rig: Solved) -> String? {
    rig.run.map { "\(ModelWords.speed($0.speed)) \($0.model.task.speedUnit)" }
  }
}
