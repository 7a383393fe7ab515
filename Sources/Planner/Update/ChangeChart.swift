import RigModel
import RigReport

extension Model {
  /// Changes the day that the chart reads out, or the days that it spans.
  mutating func changeChart(_ message: ChartMessage, in scene: Scene) {
    switch message {
    case .stepDay(let count):
      let step = ChartSpan.step(in: scene.chartSpan)
      let day = ((scene.chartDay / step).rounded() + Double(count)) * step
      chart.day = min(max(0, day), scene.chartSpan)
    case .setDay(let day): chart.day = day.map { min($0, scene.chartSpan) }
    case .stepSpan(let count):
      let span = ChartSpan.after(scene.chartSpan, by: count)
      chart.span = span
      chart.day = chart.day.map { min($0, span) }
    case .toggle(.monthly): chart.showsMonthly.toggle()
    case .toggle: chart.showsHosted.toggle()
    }
  }
}
