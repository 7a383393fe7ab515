import RigModel
import RigReport
import TerminalUI

/// Owning against renting, day by day.
struct BreakEvenPane: Pane {
  let id = PaneID.breakEven
  let letter: Character = "B"
  let name = "Break-even"
  let bindings = LineBindings.chart

  func rows(in scene: Scene) -> [Row] { [.line(.chartDay)] }

  func figure(in scene: Scene) -> String {
    switch scene.estimate.allInBreakEven {
    case .after:
      scene.layout.size.columns < 80
        ? "≈\(scene.estimate.allInBreakEven.number("")) d" : "day \(scene.estimate.allInBreakEven.number("≈"))"
    case .never: "never"
    case .unknown: ""
    }
  }

  func detail(in scene: Scene, columns: Int) -> String { columns >= 38 ? "own with electricity" : "" }

  func draw(_ row: Row, in rect: Rect, on canvas: inout Canvas, _ scene: Scene) {}

  func drawContent(in rect: Rect, on canvas: inout Canvas, _ scene: Scene) {
    let view = DrawnChart.View(
      size: rect.size, span: scene.chartSpan, day: scene.chartDay, isASCII: scene.model.surroundings.isASCII)
    let drawn = scene.evaluation.chart(view) { DrawnChart(scene.plan, scene.estimate, scene.catalog, view) }
    guard let drawn else {
      canvas.put(scene.whyNoChart, x: rect.x + 1, y: rect.y, style: Style(.muted), maxColumns: rect.width - 1)
      return
    }
    canvas.draw(drawn.image, at: Point(x: rect.x, y: rect.y))
    drawReadout(readouts(drawn.costs, scene), in: rect, on: &canvas, scene)
  }

  private func drawReadout(_ readouts: [String], in rect: Rect, on canvas: inout Canvas, _ scene: Scene) {
    let readout = readouts.first { canvas.width(of: $0) < rect.width } ?? readouts[readouts.count - 1]
    let y = rect.maxY - 1
    canvas.put(readout, x: rect.x + 1, y: y, maxColumns: rect.width - 1, ellipsis: true)
    guard scene.hasKeys(id) else { return }
    canvas.restyle(rect.bottom(1)) { $0.reversed }
    canvas.cursor = Point(x: rect.x + 1, y: y)
  }

  /// `◂ day 7 ▸ own ≈605, rent 715: ≈+110 €`, and shorter ones for less room.
  private func readouts(_ costs: CostLines, _ scene: Scene) -> [String] {
    let day = scene.chartDay
    let (own, rent) = (costs.own(day), costs.rent(day))
    let amount = Money(rounding: rent - own)
    let gain = (amount > .zero ? "+" : "") + scene.numbers.column(amount)
    let typed = scene.typed(.chartDay).map { $0 + "_" } ?? Numbers.short(day, decimals: 1)
    let sums = (Numbers.grouped(own), Numbers.grouped(rent))
    return [
      "◂ day \(typed) ▸ own ≈\(sums.0), rent \(sums.1): ≈\(gain)", "◂ day \(typed) ▸ ≈\(sums.0), \(sums.1): ≈\(gain)",
      "◂ day \(typed) ▸ ≈\(gain)",
    ]
  }
}

extension Scene {
  /// Why there is nothing to draw.
  fileprivate var whyNoChart: String {
    if estimate.gpus.cards == 0 { return "no GPU yet: P, then Space adds one" }
    if plan.rental.offer == nil { return "nothing to compare with: R, Offer" }
    return MissingRent(estimate, of: plan)?.hint ?? "electricity has no price: R, Electricity"
  }
}

/// The chart of a plan as it is drawn in a pane, without its last row.
struct DrawnChart: Sendable {
  /// What it is drawn for, beside the plan.
  struct View: Hashable, Sendable {
    /// The pane without its border.
    let size: Size
    /// The last day.
    let span: Double
    /// The day that is read out.
    let day: Double
    let isASCII: Bool

    /// Whether there is room for the rental on every basis; looking for the cheapest offer takes time as well.
    fileprivate var isLarge: Bool { size.columns >= 60 && size.rows >= 12 }
  }

  let image: Canvas
  /// What it shows, to be read out.
  let costs: CostLines

  /// Draws the chart; `nil` when there is nothing to compare.
  fileprivate init?(_ plan: Plan, _ estimate: Estimate, _ catalog: Catalog, _ view: View) {
    let content: BreakEvenChart.Content = view.isLarge ? .all(catalog) : .chosen
    guard let chart = BreakEvenChart(plan, estimate, span: view.span, content) else { return nil }
    let (columns, rows) = (max(0, view.size.columns - 1), max(0, view.size.rows - 1))
    var image = Canvas(size: Size(columns: columns, rows: rows), ascii: view.isASCII)
    chart.lines(columns: columns, rows: view.size.rows, cursor: view.day, isASCII: view.isASCII)
      .draw(in: image.bounds, on: &image)
    (self.image, costs) = (image, chart.costs)
  }
}
