import RigModel
import RigReport
import TerminalUI

extension DrawnChart.View {
  /// Whether there is room for the rental on every basis; looking for the cheapest offer takes time as well.
  var isLarge: Bool { size.columns >= 60 && size.rows >= 12 }
}

extension DrawnChart {
  /// Draws the chart; `nil` when there is nothing to compare.
  init?(_ report: Report, _ view: View) {
    let content: BreakEvenChart.Content = view.isLarge ? .all(report.catalog) : .chosen
    let ways = report.wayLines.showing(hosted: view.showsHosted, monthly: view.showsMonthly)
    guard let chart = BreakEvenChart(report.plan, report.estimate, span: view.span, content, ways: ways) else {
      return nil
    }
    let (columns, rows) = (max(0, view.size.columns - 1), max(0, view.size.rows - 1))
    var image = Canvas(size: Size(columns: columns, rows: rows), ascii: view.isASCII)
    let lines = chart.lines(columns: columns, rows: view.size.rows, cursor: view.day, isASCII: view.isASCII)
    lines.draw(in: image.bounds, on: &image)
    self.init(image: image, plot: lines.plot(in: image.bounds, on: image), costs: chart.costs)
  }
}
