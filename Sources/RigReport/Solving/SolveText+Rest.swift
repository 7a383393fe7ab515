import RigModel
import RigSolver

extension SolveText {
  /// The next best rigs, and whether there may be others.
  static func next(_ report: SolveReport) -> [String] {
    guard let best = report.answer.best else { return [] }
    let rigs = report.answer.rigs.dropFirst().map { rig in
      "\(value(rig, report)) (\(more(rig, best, report)))  \(names(rig, report))"
    }
    let isCut = report.answer.isProven && !report.answer.hasAllRigs
    let cut = rigs.isEmpty ? tr("not looked for to the end") : tr("not looked for to the end: others may come next")
    return (rigs + (isCut ? [cut] : [])).enumerated().map { place, line in head(place == 0 ? "Next best" : "") + line }
  }

  /// What a line is about, before all that it says.
  static func head(_ label: String) -> String { label.spoken.padded(12) + " " }

  private static func more(_ rig: Solved, _ best: Solved, _ report: SolveReport) -> String {
    guard report.request.objective == .own else { return report.numbers.more(rig.price, than: best.price).withPlus }
    return report.numbers.more(rig.ownCost ?? .zero, than: best.ownCost ?? .zero).withPlus
  }

  /// Board and cards.
  private static func names(_ rig: Solved, _ report: SolveReport) -> String {
    let main = rig.lines.filter { $0.part.isGPU || $0.part.platform != nil }
    return main.map { part, quantity in
      let name = PartWords.name(part, in: report.request.catalog)
      return quantity > 1 ? "\(quantity) × \(name)" : name
    }.joined(separator: ", ")
  }

  /// The best rig that only questions keep out.
  static func questions(_ report: SolveReport) -> [String] {
    guard report.answer.isProven, let best = report.answer.best else { return [] }
    guard let first = report.answer.asking.first else {
      return report.answer.hasAllAsking ? [] : [head("With answers") + tr("not looked for to the end")]
    }
    let count = Words.count(Double(first.findings.count), "question")
    let less = more(first.rig, best, report)
    let (value, names) = (value(first.rig, report), names(first.rig, report))
    return [head("With answers") + tr("\(value) (\(less))  \(names): \(count) (--allow-unknown)")]
  }

  /// The rigs that no other one beats.
  static func front(_ report: SolveReport) -> [String] {
    guard let front = report.front else { return [] }
    let lines = front.rigs.map { rig in
      let figures = "\(Numbers.memory(rig.gpus.vram)), \(Numbers.watts(rig.power.fullWall))"
      return "  \(price(rig, report))  \(figures)  \(names(rig, report))"
    }
    return [head("Front") + (front.isWhole ? tr("all of it") : tr("as far as it was found"))] + lines
  }

  /// How much was looked at.
  static func proof(_ report: SolveReport) -> [String] {
    let counts = report.answer.counts
    let cut = counts.cut.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(6).map { "\($0.key) \($0.value)" }
    let why = cut.isEmpty ? "" : tr("; cut by \(cut.joined(separator: ", "))")
    let best = report.answer.isProven ? report.answer.best : nil
    let bound = best.map { tr("nothing better than \(value($0, report)): ") } ?? ""
    return [head("Proof") + tr("\(bound)\(counts.nodes) nodes, \(counts.judged) rigs judged\(why)")]
  }

  /// What to give up.
  static func loosened(_ report: SolveReport) -> String {
    let ways = report.answer.relaxations.map { way in
      zip(way.constraints, way.values).map { constraint, value -> String in
        let words = constraint == .quantization ? way.quantization : value.map { Numbers.short($0, decimals: 2) }
        return words.map { "\(constraint.name) → \($0)" } ?? constraint.name
      }.joined(separator: tr(" and ")) + " (\(price(way.rig, report)))"
    }
    let all = report.answer.hasAllRelaxations
    guard !ways.isEmpty else { return all ? "" : tr(" What to give up was not looked for to the end.") }
    return (all ? tr(" Loosen one:  ") : tr(" Loosen one (others were not looked for to the end):  "))
      + ways.joined(separator: "   ")
  }
}

extension String {
  /// The amount with its sign, 0 as well.
  fileprivate var withPlus: String { hasPrefix("+") || hasPrefix("−") ? self : "+" + self }
}
