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
    case .power: PowerBar(scene.estimate.power).write(on: &line)
    case .wall: write(scene.wallInWords, on: &line)
    case .heat: write(scene.heatInWords, on: &line)
    case .allInBreakEven, .breakEven, .equalWorkBreakEven: writeDay(figure, on: &line, scene)
    case .between: writeNoted(figure, tr("Between work"), scene.betweenInWords, on: &line, scene)
    case .letting: writeNoted(figure, tr("Let, left"), scene.lettingInWords, on: &line, scene)
    case .unitAllIn: writeNoted(figure, scene.lot, scene.allInWords, on: &line, scene)
    case .unitElectricity: writeNoted(figure, tr(" electricity"), [tr("alone")], on: &line, scene)
    case .unitBest: writeNoted(figure, tr(" best way"), scene.bestWayInWords, on: &line, scene)
    case _ where TotalsPane.wayBars.contains(figure):
      TotalsBars(figure, of: TotalsPane.wayBars, scene).write(on: &line)
    case _ where TotalsPane.bars.contains(figure): TotalsBars(figure, of: TotalsPane.bars, scene).write(on: &line)
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
    let end = TotalsColumns(line.columns).value
    let role: Role = shown.mark == .estimate ? .estimate : .normal
    let value = line.putRight(shown.text, endingAt: end, style: Style(role), maxColumns: line.columns / 2 + 1)
    line.put(label, x: 1, maxColumns: max(0, end - value - 2))
    let room = line.columns - end - 2
    let note = notes.first { line.width(of: $0) <= room } ?? notes.last ?? ""
    line.put(note, x: end + 1, style: Style(.muted), maxColumns: room, ellipsis: true)
  }

  /// From which day on buying pays, by one of the sums.
  private func writeDay(_ figure: Figure, on line: inout Line, _ scene: Scene) {
    let end = TotalsColumns(line.columns).value
    let (label, day, mark) = scene.payday(figure)
    let value = line.putRight(day.number(mark), endingAt: end, maxColumns: line.columns / 2)
    line.put(label, x: 1, maxColumns: end - value - 2, ellipsis: true)
  }

  private func writeSum(_ figure: Figure, on line: inout Line, _ scene: Scene) {
    let sum = scene.sum(figure)
    let isRoomy = line.columns >= 36
    let end = TotalsColumns(line.columns).value
    let change = sum.change.map { changeText($0, isRoomy) } ?? ""
    let changeEnd = line.columns - (line.columns >= 40 ? 1 : 0)
    let noteEnd = end + max(line.columns >= 40 ? 9 : 8, line.width(of: sum.note) + 1)
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
}
