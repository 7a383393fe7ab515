import RigModel
import RigReport
import TerminalUI

/// What one frame is drawn from: the model and everything that follows from it.
final class Scene: Sendable {
  let model: Model
  /// The plan that is shown, tried or real.
  let plan: Plan
  /// What follows from the plan.
  let evaluation: Evaluation
  /// What followed from the plan before the last change.
  let earlier: Evaluation?
  let numbers: Numbers
  let layout: ScreenLayout

  /// Computes what follows from a model.
  /// - Parameter isDrawn: whether the marks of the last change are wanted.
  init(_ model: Model, isDrawn: Bool = false) {
    self.model = model
    plan = model.shown
    let before = !isDrawn ? nil : model.isAtPanes ? model.edit?.original ?? model.before : model.plan
    earlier = before.flatMap { [plan] in $0.currency == plan.currency ? model.evaluation(of: $0) : nil }
    evaluation = model.evaluation(of: plan)
    numbers = Numbers(plan.currency, hasBareColumns: model.surroundings.isASCII)
    layout = model.paneMemory.layout(model.size, isZoomed: model.isZoomed, of: evaluation) { [evaluation] in
      ScreenLayout(
        model.size, isZoomed: model.isZoomed, model.surroundings.columns,
        model.panes + model.asides, evaluation.estimate)
    }
  }

  var catalog: Catalog { model.catalog }
  var estimate: Estimate { evaluation.estimate }
  /// The report that words the figures.
  var report: Report { evaluation.report }
  /// The sums before the last change.
  var past: Estimate? { earlier?.estimate }
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
