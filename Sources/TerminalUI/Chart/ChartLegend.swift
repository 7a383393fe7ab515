/// The legend of a chart: a sample of each line and what there is to say of it.
extension LineChart {
  /// One line's part of the legend.
  struct LegendEntry: Hashable {
    /// A piece of the line.
    let sample: String
    /// What is said of it.
    let text: String
    /// How it is drawn.
    let style: Style
    /// The columns that it takes.
    let width: Int
  }

  private static let sampleColumns = 4
  private static let gap = 3

  /// The lines of the legend; what has no room is left out from the end.
  func legend(columns: Int, on canvas: Canvas) -> [[LegendEntry]] {
    guard legendRows > 0 else { return [] }
    var lines: [[LegendEntry]] = [[]]
    var used = 0
    for entry in series.map({ entry($0, canvas) }) where entry.width <= columns {
      if used + entry.width > columns {
        guard lines.count < legendRows else { break }
        lines.append([])
        used = 0
      }
      lines[lines.count - 1].append(entry)
      used += entry.width + LineChart.gap
    }
    return lines
  }

  private func entry(_ line: Series, _ canvas: Canvas) -> LegendEntry {
    let sample = canvas.isASCII ? String(line.letter) : LineChart.sample(line.drawnPattern)
    let width = canvas.width(of: sample) + 1 + canvas.width(of: line.legend)
    return LegendEntry(sample: sample, text: line.legend, style: line.style, width: width)
  }

  /// A piece of a line at half height, in braille.
  private static func sample(_ pattern: Series.Pattern) -> String {
    let cells = (0..<sampleColumns).map { cell -> UInt32 in
      (pattern.isOn(2 * cell) ? 0x04 : 0) | (pattern.isOn(2 * cell + 1) ? 0x20 : 0)
    }
    return String(String.UnicodeScalarView(cells.compactMap { Unicode.Scalar($0 == 0 ? 0x20 : 0x2800 + $0) }))
  }

  /// Writes the legend below the labels of the lower axis.
  func drawLegend(_ layout: ChartLayout, _ area: Rect, _ canvas: inout Canvas) {
    for (row, line) in layout.legend.enumerated() {
      var x = area.x + 1
      for entry in line {
        let used = canvas.put(entry.sample, x: x, y: layout.axisY + 2 + row, style: entry.style)
        canvas.put(entry.text, x: x + used + 1, y: layout.axisY + 2 + row, style: entry.style)
        x += entry.width + LineChart.gap
      }
    }
  }
}
