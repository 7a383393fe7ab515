import RigModel
import RigReport
import TerminalUI

extension PaneID {
  static let breakEven = PaneID("B")
}

/// Owning against renting, day by day.
struct BreakEvenPane: Pane {
  let id = PaneID.breakEven
  let spec = PaneSpec(
    name: "Break-even", leastHeight: 10, column: .init(at80: 0, at120: 2, at200: 2), foldRank: 1, stretchRank: 2,
    bindings: LineBindings.chart)

  var title: String { name.spoken(as: "break-even, a pane") }

  func rows(in scene: Scene) -> PaneRows { [.line(.chartDay)] }

  func figure(in scene: Scene) -> String {
    switch scene.estimate.allInBreakEven {
    case .after:
      scene.layout.isNarrow
        ? tr("≈\(scene.estimate.allInBreakEven.number("")) d") : scene.estimate.allInBreakEven.dayInWords
    case .never: tr("never")
    case .unknown: ""
    }
  }

  func detail(in scene: Scene, columns: Int) -> String { columns >= 38 ? tr("own with electricity") : "" }

  func write(_ row: Row, on line: inout Line, in scene: Scene) {}

  func content(in size: Size, _ scene: Scene) -> PaneContent {
    let drawn = drawn(in: size, scene)
    var line = scene.newLine(size.columns)
    guard let drawn else {
      line.put(scene.whyNoChart, x: 1, style: Style(.muted), maxColumns: size.columns - 1)
      return PaneContent(lines: [line])
    }
    write(readouts(drawn.costs, scene), on: &line)
    if scene.hasKeys(id) { line.select(isMarked: false) }
    return PaneContent(
      image: drawn.image, imageText: text(scene), firstRow: max(0, size.rows - 1), lines: size.rows > 0 ? [line] : [])
  }

  private func drawn(in size: Size, _ scene: Scene) -> DrawnChart? {
    let view = DrawnChart.View(
      size: size, span: scene.chartSpan, day: scene.chartDay, isASCII: scene.model.surroundings.isASCII,
      showsHosted: scene.model.chart.showsHosted, showsMonthly: scene.model.chart.showsMonthly)
    return scene.model.paneMemory.chart(view, of: scene.evaluation) {
      DrawnChart(scene.report, view)
    }
  }

  /// Writes the longest readout that fits, with the arrows where they act.
  private func write(_ readouts: [(day: String, sums: String)], on line: inout Line) {
    let fitting = readouts.first { 5 + line.width(of: $0.day) + line.width(of: $0.sums) < line.columns }
    guard let (day, sums) = fitting ?? readouts.last else { return }
    var x = 1 + line.put(.less, x: 1, action: .left)
    x += line.put(" \(day) ", x: x)
    x += line.put(.more, x: x, action: .right)
    line.put(" \(sums)", x: x, maxColumns: line.columns - x, ellipsis: true)
  }

  /// What the chart shows.
  private func text(_ scene: Scene) -> String {
    let end = Numbers.short(scene.chartSpan, decimals: 1)
    return tr("chart of days 0 to \(end): buying pays \(scene.estimate.allInBreakEven.dayInWords)")
  }

  /// The day of a column: the first is day 0, the last one the last day.
  func drag(to point: Point, in size: Size, _ scene: Scene) -> Message? {
    guard let plot = drawn(in: size, scene)?.plot, plot.width > 1 else { return nil }
    let share = Double(point.x - plot.x) / Double(plot.width - 1)
    guard share < 1 else { return .chart(.setDay(scene.chartSpan)) }
    let step = ChartSpan.step(in: scene.chartSpan)
    return .chart(.setDay((max(0, share) * scene.chartSpan / step).rounded() * step))
  }

  /// `◂ day 7 ▸ own ≈605, rent 715: ≈+110 €`, and shorter ones for less room.
  private func readouts(_ costs: CostLines, _ scene: Scene) -> [(day: String, sums: String)] {
    let day = scene.chartDay
    let (own, rent) = (costs.own(day), costs.rent(day))
    let amount = Money(rounding: rent - own)
    let gain = (amount > .zero ? "+" : "") + scene.numbers.column(amount)
    let typed = scene.typing(.chartDay) ?? Numbers.short(day, decimals: 1)
    let sums = (Numbers.grouped(own), Numbers.grouped(rent))
    let shown = tr("day \(typed)")
    return [
      (shown, tr("own ≈\(sums.0), rent \(sums.1): ≈\(gain)")), (shown, tr("≈\(sums.0), \(sums.1): ≈\(gain)")),
      (shown, "≈\(gain)"),
    ]
  }
}

extension Scene {
  /// Why there is nothing to draw.
  fileprivate var whyNoChart: String {
    if estimate.gpus.cards == 0 { return tr("no GPU yet: P, then Space adds one") }
    if plan.rental.offer == nil { return tr("nothing to compare with: R, Offer") }
    return MissingRent(estimate, of: plan)?.hint ?? tr("electricity has no price: R, Electricity")
  }
}
