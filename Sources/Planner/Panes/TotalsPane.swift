import RigModel
import RigReport
import TerminalUI

extension PaneID {
  static let totals = PaneID("T")
}

/// The sums: money, when buying pays, power and heat.
struct TotalsPane: Pane {
  let id = PaneID.totals
  let spec = PaneSpec(
    name: "Totals", leastHeight: 9, column: .init(at80: 1, at120: 2, at200: 2), foldRank: 5, stretchRank: 4,
    widest: 100, bindings: LineBindings.figure)

  /// What is drawn as bars on one scale.
  private static let bars = [Figure.ownership] + Basis.allCases.map(Figure.init(rentOn:))
  private static let wayBars = Way.allCases.map { Figure($0) }

  func wantedRows(_ estimate: Estimate, body: Int) -> Int { TotalsRows.wanted(estimate, body: body) }

  func rows(in scene: Scene) -> PaneRows {
    PaneRows(TotalsRows(scene).figures.map { figure in figure.map { .line(.figure($0)) } ?? .blank })
  }

  func figure(in scene: Scene) -> String { scene.estimate.savings.map { scene.numbers.money($0.amount) } ?? "" }

  func detail(in scene: Scene, columns: Int) -> String {
    scene.past == nil || columns < 36 ? "" : tr("▲▼ the last change")
  }

  func footer(in scene: Scene, columns: Int) -> String { columns < 16 ? "" : tr("W what matters") }

  func write(_ row: Row, on line: inout Line, in scene: Scene) {
    guard case .figure(let figure) = row.line else { return }
    switch figure {
    case .power: writePower(on: &line, scene)
    case .wall: write(scene.wallInWords, on: &line)
    case .heat: write(scene.heatInWords, on: &line)
    case .allInBreakEven: write(scene.breakEvenInWords, on: &line)
    case .between: writeNoted(figure, tr("Between work"), scene.betweenInWords, on: &line, scene)
    case .letting: writeNoted(figure, tr("Let, left"), scene.lettingInWords, on: &line, scene)
    case .unitAllIn: writeNoted(figure, scene.lot, scene.allInWords, on: &line, scene)
    case .unitElectricity: writeNoted(figure, tr(" electricity"), [tr("alone")], on: &line, scene)
    case .unitBest: writeNoted(figure, tr(" best way"), scene.bestWayInWords, on: &line, scene)
    case _ where TotalsPane.wayBars.contains(figure): writeBar(figure, of: TotalsPane.wayBars, on: &line, scene)
    case _ where TotalsPane.bars.contains(figure): writeBar(figure, of: TotalsPane.bars, on: &line, scene)
    default: writeSum(figure, on: &line, scene)
    }
  }

  /// Writes the longest of some wordings that fits.
  private func write(_ texts: [String], on line: inout Line) {
    let text = texts.first { line.width(of: $0) < line.columns } ?? texts.last ?? ""
    line.put(text, x: 1, maxColumns: line.columns - 1, ellipsis: true)
  }

  /// A figure with the longest remark that fits behind it.
  private func writeNoted(
    _ figure: Figure, _ label: String, _ notes: [String], on line: inout Line, _ scene: Scene
  ) {
    let shown = scene.report.shown(figure)
    let end = line.columns / 2 + (line.columns >= 36 ? 2 : 3)
    let role: Role = shown.mark == .estimate ? .estimate : .normal
    let value = line.putRight(shown.text, endingAt: end, style: Style(role), maxColumns: line.columns / 2 + 1)
    line.put(label, x: 1, maxColumns: max(0, end - value - 2))
    let room = line.columns - end - 2
    let note = notes.first { line.width(of: $0) <= room } ?? notes.last ?? ""
    line.put(note, x: end + 1, style: Style(.muted), maxColumns: room, ellipsis: true)
  }

  private func writeSum(_ figure: Figure, on line: inout Line, _ scene: Scene) {
    let sum = scene.sum(figure)
    let isRoomy = line.columns >= 36
    let end = line.columns / 2 + (isRoomy ? 2 : 3)
    let change = sum.change.map { changeText($0, isRoomy) } ?? ""
    let changeEnd = line.columns - (isRoomy ? 1 : 0)
    let noteEnd = end + max(line.columns >= 38 ? 9 : 8, line.width(of: sum.note) + 1)
    let value = line.putRight(
      sum.text, endingAt: end, style: Style(sum.role, change.isEmpty ? [] : .bold), maxColumns: line.columns / 2 + 1)
    line.put(label(figure, columns: end - value - 2, scene), x: 1)
    if noteEnd + change.count < changeEnd {
      line.putRight(sum.note, endingAt: noteEnd, style: Style(.muted))
    }
    line.putRight(change, endingAt: changeEnd, style: Style(figure.role(of: sum.change ?? .zero)).bold)
  }

  /// The label, or its first word where the whole does not fit.
  private func label(_ figure: Figure, columns: Int, _ scene: Scene) -> String {
    let label = figure == .rent ? scene.rentLabel : figure.label
    return label.count <= columns ? label : String(label.prefix { $0 != " " }.prefix(max(0, columns)))
  }

  /// `▲ 70`: rose by so much.
  private func changeText(_ change: Money, _ isRoomy: Bool) -> String {
    let amount = Numbers.grouped(abs(change.units))
    let gap = String(repeating: " ", count: isRoomy ? 1 : max(0, 3 - amount.count))
    return (change > .zero ? "▲" : "▼") + gap + amount
  }

  private func writeBar(_ figure: Figure, of all: [Figure], on line: inout Line, _ scene: Scene) {
    let own = scene.amount(all[0])?.units
    let bars = all.compactMap { scene.amount($0)?.units }
    let scale = max(bars.max() ?? 0, 0.01)
    let end = line.columns < 28 ? line.columns - 1 : line.columns / 2
    let amount = scene.amount(figure)
    let text = amount.map { Numbers.grouped($0.units) } ?? (figure.isWay ? "—" : "?")
    let mark = amount == nil ? "" : scene.report.shown(figure).mark.sign
    let value = line.putRight(mark + text, endingAt: end, maxColumns: 9)
    let label = line.width(of: figure.label) > end - value - 2 ? figure.label.replacing("the ", with: "") : figure.label
    line.put(label, x: 1, maxColumns: end - value - 2)
    let room = max(0, line.columns - end - 2)
    guard let amount else { return }
    let full = Int((Double(room) * amount.units / scale).rounded())
    line.putBar(full: full, of: room, x: end + 1, style: Style(figure == all[0] ? .own : .rent))
    guard let own, room > 0 else { return }
    let place = min(room - 1, Int((Double(room) * own / scale).rounded()))
    line.put(.bar, x: end + 1 + max(0, place), style: Style(.own))
  }

  /// Peak against rating: as a row of the bars above where there is room.
  private func writePower(on line: inout Line, _ scene: Scene) {
    let power = scene.estimate.power
    let used = line.put(tr("Power "), x: 1)
    let rating = power.rated.map { Numbers.short($0.value, decimals: 0) } ?? "?"
    let peak = "≈\(Numbers.short(power.peak.value, decimals: 0))"
    let bars = line.columns / 2
    guard line.columns < 36 || !power.hasSupply else {
      line.putRight("\(peak) W", endingAt: bars, style: Style(power.role), maxColumns: bars - used)
      let right = line.putRight("\(rating) W", endingAt: line.columns - 1, style: Style(.muted))
      return writeGauge(power, cells: line.columns - right - bars - 3, x: bars + 1, on: &line)
    }
    let text = power.hasSupply ? "\(peak)/\(rating) W" : power.isWhole ? "\(peak) W" : tr("\(peak) W, no supply")
    let right = line.putRight(text, endingAt: line.columns - 1, style: Style(power.role))
    let cells = min(line.columns - used - right - 3, 12)
    writeGauge(power, cells: cells, x: line.columns - 2 - right - cells, on: &line)
  }

  /// The bar of the peak, with a mark where the rating holds 1.25 × the peak.
  private func writeGauge(_ power: PowerSummary, cells: Int, x: Int, on line: inout Line) {
    guard cells > 3, let rated = power.rated, rated.value > 0 else { return }
    let share = power.peak / rated
    let limit = Int((Double(cells) / 1.25).rounded(.down))
    line.putBar(full: Int((Double(cells) * share).rounded()), of: cells, x: x, style: Style(power.role))
    line.put(.bar, x: x + min(limit, cells - 1), style: Style(.muted))
    if share > 1 { line.put(.cross, x: x + cells - 1, style: Style(.bad)) }
  }
}

extension PowerSummary {
  /// How well the supplies hold the peak: warn past rating ÷ 1.25, bad past the rating.
  var role: Role {
    guard let rated, rated.value > 0 else { return .estimate }
    if peak > rated { return .bad }
    return peak * 1.25 > rated ? .warn : .normal
  }
}
