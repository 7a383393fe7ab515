import RigChecks
import RigModel
import RigReport
import RigSolver
import TerminalUI

/// The rig that is tried, part by part, and what it comes to.
struct SolveSheet {
  private let scene: Scene
  private let isTrying: Bool

  init(_ scene: Scene, isTrying: Bool) { (self.scene, self.isTrying) = (scene, isTrying) }

  func lines(rows: Int, columns: Int) -> [Line] {
    let isWide = columns >= 70
    let left = isWide ? min(columns * 11 / 20, 70) : columns
    let sums = isWide ? self.sums : []
    let parts = scene.estimate.purchase.lines
    return (0..<max(0, rows)).map { row in
      var line = scene.newLine(columns)
      if parts.indices.contains(row) {
        let isCut = row == rows - 1 && parts.count > rows
        if isCut {
          line.put(rest(parts[row...], in: left - 2, line), x: 1, style: Style(.muted), maxColumns: left - 2)
        } else {
          put(parts[row], columns: left, into: &line)
        }
      }
      if sums.indices.contains(row) { put(sums[row], x: left + 2, into: &line) }
      return line
    }
  }

  /// The names of parts that have no row of their own, as many as there is room for: `and SATA SSD, 2 × fan, 1 more`.
  private func rest(_ parts: ArraySlice<PurchaseLine>, in columns: Int, _ line: Line) -> String {
    let names = parts.map { part in
      let name = PartWords.name(part.part, in: scene.catalog)
      return part.quantity == 1 ? name : "\(part.quantity) × \(name)"
    }
    let wordings = (0..<names.count).map { left in
      let shown = names.dropLast(left).joined(separator: ", ")
      return left == 0 ? tr("and \(shown)") : tr("and \(shown), \(left) more")
    }
    return wordings.first { line.width(of: $0) <= columns } ?? tr("and \(names.count) more parts")
  }

  private func put(_ part: PurchaseLine, columns: Int, into line: inout Line) {
    let style = Style(isTrying ? .normal : .muted)
    line.put(PartWords.name(part.part, in: scene.catalog), x: 1, style: style, maxColumns: columns - 22, ellipsis: true)
    line.putRight(String(part.quantity), endingAt: columns - 16, style: style)
    let price = part.cost.map { (part.isEstimate ? "≈" : "") + scene.numbers.column($0) } ?? "?"
    line.putRight(part.isOwned ? "own".spoken(as: "owned, of a part") : price, endingAt: columns - 5, style: style)
    let date = part.part.priced(in: scene.plan.currency).asOf
    let isOld = !part.isOwned && !part.isOverridden && date.isOld(on: scene.model.surroundings.today)
    if isOld { line.put("old".spoken(as: "old, of a price"), x: columns - 4, style: Style(.warn)) }
  }

  /// What the rig that is shown comes to.
  private var sums: [(String, SumLine)] {
    let days = Numbers.short(scene.plan.usage.days.value, decimals: 1)
    let counts = scene.evaluation.counts(upTo: .unknown)
    let best = scene.report.ways?.bestAlternative.flatMap { way in
      way.cost.map { SumLine(text: scene.numbers.column(Money(rounding: $0)), note: way.provider.visible) }
    }
    return [
      (tr("Rig"), scene.sum(.rig)), (tr("Own \(days) days"), scene.sum(.ownership)),
      (scene.rentLabel, scene.sum(.rent)), (tr("All in"), scene.sum(.allIn)),
      (tr("Pays"), SumLine(text: scene.estimate.allInBreakEven.dayInWords)),
      (tr("Catch"), SumLine(text: counts.isEmpty ? "—" : counts)),
    ] + (best.map { [(tr("Elsewhere"), $0)] } ?? [])
  }

  private func put(_ sum: (label: String, line: SumLine), x: Int, into line: inout Line) {
    line.put(sum.label, x: x, style: Style(.muted), maxColumns: 14)
    let end = min(x + 26, line.columns - 1)
    line.putRight(sum.line.text, endingAt: end, style: Style(sum.line.role), maxColumns: 12)
    if line.width(of: sum.line.note) <= line.columns - end - 3 {
      line.put(sum.line.note, x: end + 2, style: Style(.muted))
    }
  }
}

extension Scene {
  /// `No rig is better: 1 204 nodes, 57 judged; cut by price 961, driver 120`; empty while nothing is known.
  var solverProof: String {
    guard let answer = model.solving.answer(for: model.plan), !answer.rigs.isEmpty else { return "" }
    let counts = answer.counts
    let cut = counts.cut.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(4).map {
      "\($0.key.spoken) \($0.value)"
    }
    let why = cut.isEmpty ? "" : tr("; cut by \(cut.joined(separator: ", "))")
    return tr("No rig is better: \(Numbers.grouped(Double(counts.nodes))) nodes, \(counts.judged) judged\(why)")
  }
}
