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
    guard let costs = CostLines(scene) else {
      canvas.put(scene.whyNoChart, x: rect.x + 1, y: rect.y, style: Style(.muted), maxColumns: rect.width - 1)
      return
    }
    let area = rect.dropRight(1)
    chart(costs, in: area, scene).draw(in: area.dropBottom(1), on: &canvas)
    let readouts = readouts(costs, scene)
    let readout = readouts.first { canvas.width(of: $0) < rect.width } ?? readouts[readouts.count - 1]
    let y = rect.maxY - 1
    canvas.put(readout, x: rect.x + 1, y: y, maxColumns: rect.width - 1, ellipsis: true)
    guard scene.hasKeys(id) else { return }
    canvas.restyle(rect.bottom(1)) { $0.reversed }
    canvas.cursor = Point(x: rect.x + 1, y: y)
  }

  private func chart(_ costs: CostLines, in rect: Rect, _ scene: Scene) -> LineChart {
    let span = scene.chartSpan
    let top = max(costs.own(span), costs.rent(span), costs.ownHigh(span), 1) * 1.04
    return LineChart(
      series: series(costs), x: dayAxis(span, columns: rect.width), y: sumAxis(top, rows: rect.height, scene),
      crossing: crossing(costs, scene), cursor: scene.chartDay, labelColumns: 7)
  }

  private func series(_ costs: CostLines) -> [LineChart.Series] {
    let band: @Sendable (Double) -> (low: Double, high: Double)? = { (costs.ownLow($0), costs.ownHigh($0)) }
    let hasBand = costs.ownLow(0) < costs.ownHigh(0)
    return [
      LineChart.Series(name: "own", letter: "o", style: Style(.own), band: hasBand ? band : nil) { costs.own($0) },
      LineChart.Series(name: "rent", letter: "r", style: Style(.rent), pattern: .dashed) { costs.rent($0) },
    ]
  }

  private func dayAxis(_ span: Double, columns: Int) -> ChartAxis {
    let days = NiceTicks.values(from: 0, to: span, most: max(2, min(7, columns / 9)))
    let labels = days.map { Numbers.short($0, decimals: 2) + ($0 == days.last ? " d" : "") }
    return ChartAxis(from: 0, to: span, ticks: zip(days, labels).map { ChartAxis.Tick($0, $1) })
  }

  private func sumAxis(_ top: Double, rows: Int, _ scene: Scene) -> ChartAxis {
    let sums = NiceTicks.values(from: 0, to: top, most: max(2, min(5, rows / 3)))
    return ChartAxis(from: 0, to: top, ticks: sums.map { ChartAxis.Tick($0, scene.axisLabel($0)) })
  }

  private func crossing(_ costs: CostLines, _ scene: Scene) -> LineChart.Crossing {
    switch scene.estimate.allInBreakEven {
    case .after(let days):
      let isBeyond = days.value > scene.chartSpan
      let text = "pays on day \(scene.estimate.allInBreakEven.number("≈"))"
      return .init(
        x: isBeyond ? nil : days.value, y: isBeyond ? nil : costs.rent(days.value), label: isBeyond ? text + " ▸" : text
      )
    case .never: return .init(x: nil, y: nil, label: "never pays: \(scene.whyNever)")
    case .unknown: return .init(x: nil, y: nil, label: "")
    }
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

/// What owning and renting have cost by a day, where both are known.
struct CostLines: Sendable {
  private let curve: CostCurve
  private let basis: Basis
  private let running: Double
  private let rentPerDay: Double

  init?(_ scene: Scene) {
    curve = scene.estimate.curve
    basis = scene.plan.rental.basis
    guard let running = curve.daily.running, let rent = curve.daily.rent(basis) else { return nil }
    self.running = running
    rentPerDay = rent + curve.daily.storage
  }

  func own(_ day: Double) -> Double { curve.own(day) ?? 0 }
  func ownLow(_ day: Double) -> Double { curve.own(day, .low) ?? 0 }
  func ownHigh(_ day: Double) -> Double { curve.own(day, .high) ?? 0 }
  func rent(_ day: Double) -> Double { rentPerDay * day }

  /// Whether a day of the running rig costs less than a day of rent.
  var pays: Bool { rentPerDay > running }

  /// Both sides as one sentence of the status line.
  func inWords(_ numbers: Numbers) -> String {
    let own = "\(numbers.money(Money(rounding: curve.once(.middle)))) + ≈\(numbers.exact(Money(rounding: running)))"
    return "Own: \(own) of electricity a day. Rent: \(numbers.exact(Money(rounding: rentPerDay))) a day."
  }
}

extension Scene {
  /// Why there is nothing to draw.
  fileprivate var whyNoChart: String {
    if estimate.gpus.cards == 0 { return "no GPU yet: P, then Space adds one" }
    if estimate.rental == nil { return "nothing to compare with: R, Offer" }
    return estimate.energy.tariff == nil
      ? "electricity has no price: R, Electricity" : "the offer has no price: e types one"
  }

  /// Why buying never pays.
  fileprivate var whyNever: String {
    guard let costs = CostLines(self) else { return "" }
    return costs.pays ? "not within ten years" : "electricity costs more than the rent"
  }

  /// An amount at the left axis: `1 200 €`, without the sign where only ASCII can be drawn.
  fileprivate func axisLabel(_ value: Double) -> String {
    let decimals = value > 0 && value < 10 && value != value.rounded() ? 1 : 0
    return Numbers.grouped(value, decimals: decimals) + (model.surroundings.isASCII ? "" : " \(numbers.symbol)")
  }
}
