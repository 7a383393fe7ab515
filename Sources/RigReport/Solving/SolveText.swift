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
    case .infeasible: return ["Nothing meets the goal (proven, \(time))." + loosened(report)]
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
    let gap = report.gap.map { "gap \(Words.share($0))" }
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

  private static func parts(_ rig: Solved, _ report: SolveReport) -> [String] {
    let plan = report.request.plan
    let rows = rig.lines.map { part, quantity -> [String] in
      let line = PurchaseLine(of: part, count: quantity, in: plan, report.request.catalog)
      return [
        "  \(quantity) × \(PartWords.name(part, in: report.request.catalog))",
        line.isOwned ? "owned" : line.cost.map(report.numbers.exact) ?? "?",
      ]
    }
    let table = TextTable([.left(), .right()], rows: rows, width: 78)
    let memory = "\(Numbers.memory(rig.gpus.vram)) in \(Words.count(Double(rig.gpus.devices), "device"))"
    let speed = speed(rig).map { ", \($0)" } ?? ""
    return rows.flatMap(table.lines) + [
      "  \(memory), \(Numbers.watts(rig.power.fullWall)) from the wall at full load\(speed)"
    ]
  }

  /// The speed of one stream: `3.2–4.8–6.5 tok/s`.
  private static func speed(_ rig: Solved) -> String? {
    rig.run.map { "\(ModelWords.speed($0.speed)) \($0.model.task.speedUnit)" }
  }

  private static func next(_ report: SolveReport) -> [String] {
    guard let best = report.answer.best else { return [] }
    return report.answer.rigs.dropFirst().enumerated().map { place, rig in
      let head = place == 0 ? "Next best    " : "             "
      return "\(head)\(value(rig, report)) (\(more(rig, best, report)))  \(names(rig, report))"
    }
  }

  private static func more(_ rig: Solved, _ best: Solved, _ report: SolveReport) -> String {
    switch report.request.objective {
    case .buy: report.numbers.signed(rig.price - best.price).withPlus
    case .own: report.numbers.signed((rig.ownCost ?? .zero) - (best.ownCost ?? .zero)).withPlus
    case .vram, .device, .speed, .heat, .wall: report.numbers.signed(rig.price - best.price).withPlus
    }
  }

  /// Board and cards.
  private static func names(_ rig: Solved, _ report: SolveReport) -> String {
    let main = rig.lines.filter { $0.part.isGPU || $0.part.platform != nil }
    return main.map { part, quantity in
      let name = PartWords.name(part, in: report.request.catalog)
      return quantity > 1 ? "\(quantity) × \(name)" : name
    }.joined(separator: ", ")
  }

  private static func questions(_ report: SolveReport) -> [String] {
    guard let first = report.answer.asking.first, let best = report.answer.best else { return [] }
    let count = Words.count(Double(first.findings.count), "question")
    let less = more(first.rig, best, report)
    return [
      "With answers \(value(first.rig, report)) (\(less))  \(names(first.rig, report)): \(count) (--allow-unknown)"
    ]
  }

  private static func front(_ report: SolveReport) -> [String] {
    guard let front = report.front else { return [] }
    let lines = front.rigs.map { rig in
      let figures = "\(Numbers.memory(rig.gpus.vram)), \(Numbers.watts(rig.power.fullWall))"
      return "  \(report.numbers.money(rig.price))  \(figures)  \(names(rig, report))"
    }
    return ["Front        \(front.isDone && !front.isCut ? "all of it" : "as far as it was found")"] + lines
  }

  private static func proof(_ report: SolveReport) -> [String] {
    let counts = report.answer.counts
    let cut = counts.cut.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(6).map { "\($0.key) \($0.value)" }
    let why = cut.isEmpty ? "" : "; cut by \(cut.joined(separator: ", "))"
    let best = report.answer.isProven ? report.answer.best : nil
    let bound = best.map { "nothing better than \(value($0, report)): " } ?? ""
    return ["Proof        \(bound)\(counts.nodes) nodes, \(counts.judged) rigs judged\(why)"]
  }

  private static func loosened(_ report: SolveReport) -> String {
    let ways = report.answer.relaxations.map { way in
      zip(way.constraints, way.values).map { constraint, value -> String in
        let words = constraint == .quantization ? way.quantization : value.map { Numbers.short($0, decimals: 2) }
        return words.map { "\(constraint.name) → \($0)" } ?? constraint.name
      }.joined(separator: " and ") + " (\(report.numbers.money(way.rig.price)))"
    }
    let all = report.answer.hasAllRelaxations
    guard !ways.isEmpty else { return all ? "" : " What to give up was not looked for to the end." }
    return " Loosen one\(all ? "" : " (others were not looked for to the end)"):  " + ways.joined(separator: "   ")
  }
}

extension String {
  /// The amount with its sign, 0 as well.
  fileprivate var withPlus: String { hasPrefix("+") || hasPrefix("−") ? self : "+" + self }
}
