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
      return [tr("Nothing meets the goal (proven, \(time)).") + loosened(report)] + ListingWords.among(report)
    case .stopped where answer.rigs.isEmpty:
      let bound = bound(report).map { tr("; no rig \($0)") } ?? ""
      return [tr("Stopped before any rig was found, after \(time)\(bound).")]
    case .stopped, .optimal: break
    }
    guard let best = answer.best else { return [] }
    let space = tr("\(answer.space.boards) boards × \(answer.space.gpus) cards, \(time)")
    let proof = answer.isProven ? tr("proven") : tr("not proven (\(stopped(report)))")
    return [tr("\(title(report)): \(value(best, report)), \(proof)") + "    \(space)"]
  }

  /// How far it may be from the best there is: `no rig below 571 €, gap 11 %`.
  private static func stopped(_ report: SolveReport) -> String {
    let gap = report.gap.map { $0 > 0 && $0 < 1e-4 ? tr("gap below 0.01 %") : tr("gap \(Words.share($0))") }
    return [bound(report).map { tr("no rig \($0)") }, gap].compactMap(\.self).joined(separator: ", ")
  }

  /// What no rig goes beyond: `below 571 €`, `above 96 GB`.
  private static func bound(_ report: SolveReport) -> String? {
    guard let bound = report.answer.bound, bound.isFinite else { return nil }
    switch report.request.objective {
    case .buy, .own: return tr("below \(report.numbers.money(Money(rounding: bound)))")
    case .vram, .device: return tr("above \(Numbers.memory(Gibibytes(bound)))")
    case .speed: return tr("above \(ModelWords.short(bound))")
    case .heat, .wall: return tr("below \(Numbers.watts(Watts(bound)))")
    }
  }

  private static func title(_ report: SolveReport) -> String {
    let need = purpose(report.request.need, report).map { tr(" for \($0)") } ?? ""
    return switch report.request.objective {
    case .buy: tr("Cheapest rig\(need)")
    case .own: tr("Rig\(need) that costs least to own")
    case .vram: tr("Rig with the most memory")
    case .device: tr("Rig with the largest device")
    case .speed: tr("Fastest rig\(need)")
    case .heat: tr("Rig\(need) that takes least while working")
    case .wall: tr("Rig\(need) that takes least at full load")
    }
  }

  /// What it is for: `Llama 3.3 70B q4_k_m, 8192 tokens, ≥ 6 tok/s`.
  private static func purpose(_ need: Need, _ report: SolveReport) -> String? {
    let memory = need.memory.map { Numbers.memory($0) }
    guard let model = need.goal.model.flatMap(report.request.catalog.model) else { return memory }
    let name = [model.name.visible, need.goal.quantization].compactMap(\.self).joined(separator: " ")
    let context = model.task == .language ? tr("\(RunRequest(report.request.plan).context(of: model)) tokens") : nil
    let speed = need.goal.minSpeed.map { "≥ \(ModelWords.short($0)) \(model.task.speedUnit)" }
    return [name, context, speed, memory].compactMap(\.self).joined(separator: ", ")
  }

  /// What a rig costs: `≈270 €` when the price of a part that is bought is a guess.
  static func price(_ rig: Solved, _ report: SolveReport) -> String {
    (purchase(of: rig, report).isEstimate ? "≈" : "") + report.numbers.money(rig.price)
  }

  /// The figure that counts.
  static func value(_ rig: Solved, _ report: SolveReport) -> String {
    let price = price(rig, report)
    return switch report.request.objective {
    case .buy: price
    case .own: tr("≈\(report.numbers.money(rig.ownCost ?? .zero)), \(price) to buy")
    case .vram: tr("\(Numbers.memory(rig.gpus.vram)) for \(price)")
    case .device: tr("\(Numbers.memory(rig.gpus.largestDevice)) for \(price)")
    case .speed: tr("\(speed(rig) ?? "?") for \(price)")
    case .heat: tr("\(Numbers.watts(rig.power.workingWall)) for \(price)")
    case .wall: tr("\(Numbers.watts(rig.power.fullWall)) for \(price)")
    }
  }

  /// The speed of one stream: `3.2–4.8–6.5 tok/s`.
  static func speed(_ rig: Solved) -> String? {
    rig.run.map { "\(ModelWords.speed($0.speed)) \($0.model.task.speedUnit)" }
  }
}
