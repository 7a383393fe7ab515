import RigModel
import RigReport
import TerminalUI

/// What one frame is drawn from: the model and everything that follows from it.
struct Scene: Sendable {
  let model: Model
  /// The plan that is shown, tried or real.
  let plan: Plan
  let estimate: Estimate
  /// The sums before the last change.
  let past: Estimate?
  let numbers: Numbers
  /// What the checks find in the plan.
  let caught: Catch
  let layout: ScreenLayout
  /// The rows of the parts, which one frame asks for several times.
  let partRows = Remembered<[Row]>()

  /// Computes what follows from a model.
  /// - Parameters:
  ///   - isDrawn: whether the marks of the last change are wanted.
  ///   - earlier: what followed a moment ago; the sums of an equal plan are taken from it.
  init(_ model: Model, isDrawn: Bool = false, after earlier: Scene? = nil) {
    self.model = model
    plan = model.shown
    let known = earlier.flatMap { [plan] in $0.plan == plan ? $0.estimate : nil }
    estimate = known ?? Estimate(of: plan, in: model.catalog)
    let before = !isDrawn ? nil : model.isAtPanes ? model.edit?.original ?? model.before : model.plan
    past = before.flatMap { [plan] in $0.currency == plan.currency ? Estimate(of: $0, in: model.catalog) : nil }
    caught = model.memory.of(plan, estimate, in: model.catalog)
    numbers = Numbers(plan.currency, hasBareColumns: model.surroundings.isASCII)
    layout = ScreenLayout(model.size, isZoomed: model.isZoomed, gpuRows: GPUsPane.wantedRows(estimate.gpus))
  }

  var catalog: Catalog { model.catalog }
  var selection: Selection { model.selection }
  var focus: PaneID { model.selection.focus }

  /// The line that has the keys.
  var line: LineID? { model.page.map { $0.focusedLine(in: self) } ?? selection.cursor(focus) }

  /// How much a sum moved in the last change; `nil` when it did not.
  func moved(_ sum: (Estimate) -> Money?) -> Money? {
    guard let past, let new = sum(estimate), let old = sum(past), new != old else { return nil }
    return new - old
  }

  /// The last day of the chart.
  var chartSpan: Double { model.chart.span ?? ChartSpan.automatic(plan, estimate) }

  /// The day that the chart reads out.
  var chartDay: Double { min(model.chart.day ?? plan.usage.days.value, chartSpan) }

  /// Marks a text as an estimate.
  func approximate(_ text: String) -> String { "≈" + text }
}
