import RigModel
import RigReport
import TerminalUI

extension ComparePage {
  func listRect(in area: Rect) -> Rect { area.height >= 4 ? area.dropTop(1) : area }

  func head(columns: Int, _ scene: Scene) -> [Line] {
    guard let comparison = comparison(in: scene) else { return [] }
    var line = scene.newLine(columns)
    for (name, span) in zip(comparison.names, spans(layout(comparison, columns: columns), columns)) {
      let x = max(span.x, span.x + span.width - line.width(of: name))
      line.put(name, x: x, style: Style.normal.bold, maxColumns: span.x + span.width - x, ellipsis: true)
    }
    return [line]
  }

  /// Under a box that tries another plan there may be fewer rows than lines.
  func rows(_ seen: ArraySlice<Int>, columns: Int, _ scene: Scene) -> [Line] {
    guard let comparison = comparison(in: scene) else {
      return [scene.line(tr("nothing to compare with: c chooses"), columns, margin: 0)]
    }
    if seen.isEmpty { return [scene.line(emptyWords, columns, style: Style(.muted), margin: 0)] }
    let layout = layout(comparison, columns: columns)
    return seen.map { line in
      if let group = group(line) { return scene.line(group.title, columns, style: Style(.accent).bold, margin: 0) }
      guard comparison.rows.indices.contains(line) else { return scene.newLine(columns) }
      return row(comparison.rows[line], layout, columns, scene)
    }
  }

  private var emptyWords: String {
    list.filter.text.isEmpty ? tr("the plans do not differ") : tr("none of them matches")
  }

  private func row(_ row: ComparisonRow, _ layout: ComparisonLayout, _ columns: Int, _ scene: Scene) -> Line {
    var line = scene.newLine(columns)
    if row.differs { line.put(ComparisonLayout.differs, x: 1, style: Style(.warn), maxColumns: 2) }
    line.put(row.label, x: 3, maxColumns: min(layout.label, columns - 4), ellipsis: true)
    for (place, span) in spans(layout, columns).enumerated() {
      let isBest = row.best.contains(place)
      let text = scene.numbers.barePart(row.cells[place], isASCII: line.isASCII)
      let style = isBest ? Style(.good).bold : .normal
      let (end, x) = (span.x + span.width, max(span.x, span.x + span.width - line.width(of: text)))
      line.put(text, x: x, style: style, maxColumns: end - x, ellipsis: true)
      if isBest, end + 1 < columns { line.put(.check, x: end + 1, style: style) }
    }
    return line
  }

  /// Where the column of each plan stands, without the place of its mark.
  private func spans(_ layout: ComparisonLayout, _ columns: Int) -> [(x: Int, width: Int)] {
    var x = 3 + layout.label
    return layout.widths.map { width in
      let start = x + layout.gap
      x = start + width + 2
      return (start, max(0, min(width, columns - start - 2)))
    }
  }
}

extension Numbers {
  /// A cell as columns have it where only ASCII can be drawn: without the currency's sign.
  fileprivate func barePart(_ text: String, isASCII: Bool) -> String {
    isASCII ? text.replacing(" \(symbol)", with: "") : text
  }
}
