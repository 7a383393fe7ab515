import RigModel
import TerminalUI

/// The chart as a picture: SVG without scripts, for light and dark pages.
enum SVGFormat {
  static let width = 720.0

  /// The picture as a file of its own.
  static func render(_ chart: BreakEvenChart, of report: Report) -> String {
    (["<?xml version=\"1.0\" encoding=\"UTF-8\"?>"] + picture(chart, of: report).lines()).joined(separator: "\n") + "\n"
  }

  /// The picture as an element, for a page to hold.
  static func picture(_ chart: BreakEvenChart, of report: Report) -> XMLNode {
    let legend = legend(chart)
    let height = SVGPlot.bottom + 56 + 20 * Double((chart.series.count + 1) / 2)
    let words = [
      XMLNode.element("title", [("id", "title")], text: tr("\(report.plan.name): own or rent")),
      .element("desc", [("id", "desc")], text: description(chart, of: report)),
      .element("style", [], [.raw(style)]),
    ]
    let size = "0 0 \(number(width)) \(number(height))"
    let attributes = [
      ("xmlns", "http://www.w3.org/2000/svg"), ("viewBox", size), ("width", number(width)), ("height", number(height)),
      ("role", "img"), ("aria-labelledby", "title desc"),
    ]
    let plot = SVGPlot(chart)
    let drawing = plot.axes(of: report.numbers) + plot.bands + plot.lines + plot.crossing + legend
    return XMLNode.element("svg", attributes, words + drawing)
  }

  /// The chart in words, for who cannot see it.
  private static func description(_ chart: BreakEvenChart, of report: Report) -> String {
    let rents = chart.series.dropFirst().map(\.legend).joined(separator: tr("; "))
    let costs = chart.costs.inWords(report.numbers)
    return tr("\(costs) Buying \(chart.crossingInWords). Owning costs less from: \(rents).")
  }

  /// A sample of each line and what there is to say of it, in two columns.
  private static func legend(_ chart: BreakEvenChart) -> [XMLNode] {
    chart.series.enumerated().flatMap { index, line in
      let x = SVGPlot.left + Double(index % 2) * 310
      let y = SVGPlot.bottom + 62 + 20 * Double(index / 2)
      return [
        XMLNode.element(
          "line",
          [("x1", number(x)), ("y1", number(y - 4)), ("x2", number(x + 40)), ("y2", number(y - 4))] + line.look, []),
        .element("text", [("x", number(x + 48)), ("y", number(y))], text: line.legend),
      ]
    }
  }

  /// A coordinate, with one decimal at most.
  static func number(_ value: Double) -> String {
    let text = Numbers.fixed(value, decimals: 1)
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  private static let style = """
    svg { color: #333; font: 13px system-ui, sans-serif; }
    text { fill: currentColor; }
    .axis { stroke: currentColor; } .band { fill: #777; } .cross { fill: currentColor; }
    .own { stroke: #1f5fa8; } .rent { stroke: #a85a00; } .other { stroke: #777; }
    .hosted { stroke: #0a7d74; } .monthly { stroke: #8a3ab0; }
    @media (prefers-color-scheme: dark) {
    svg { color: #ddd; } .own { stroke: #6cb2ff; } .rent { stroke: #ffb366; } .other { stroke: #999; }
    .hosted { stroke: #4fd1c5; } .monthly { stroke: #d59bf0; }
    }
    """
}

extension LineChart.Series {
  /// How the picture draws the line: its class and its dashes.
  var look: [(String, String)] {
    let name =
      switch style.role {
      case .own: "own"
      case .rent: "rent"
      case .accent: "hosted"
      case .estimate: "monthly"
      default: "other"
      }
    let dashes = pattern.runs.map { SVGFormat.number(Double($0) * 2) }.joined(separator: " ")
    let stroke = [("class", name), ("fill", "none"), ("stroke-width", isMinor ? "1.5" : "2.5")]
    return stroke + (dashes.isEmpty ? [] : [("stroke-dasharray", dashes)])
  }
}
