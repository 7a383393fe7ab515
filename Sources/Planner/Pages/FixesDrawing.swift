import RigChecks
import RigModel
import RigReport
import TerminalUI

extension FixesPage {
  private func footHeight(_ area: Rect) -> Int {
    switch area.height {
    case 17...: 6
    case 15...: 5
    case 10...: 4
    default: 0
    }
  }

  func listRect(in area: Rect) -> Rect { area.dropBottom(footHeight(area)) }

  func rows(_ seen: ArraySlice<Int>, columns: Int, _ scene: Scene) -> [Line] {
    let entries = entries(in: scene.model)
    if seen.isEmpty {
      let words = entries.isEmpty ? tr("nothing that the catalog has mends more") : tr("none of them matches")
      return [scene.line(words, columns, x: 2, style: Style(.muted), margin: 0)]
    }
    return seen.map { entries.indices.contains($0) ? row(entries[$0], columns, scene) : scene.newLine(columns) }
  }

  private func row(_ entry: Fixes.Entry, _ columns: Int, _ scene: Scene) -> Line {
    let isTicked = isTicked(entry)
    let style: Style = entry.mendsError && proven(in: scene.model) != nil ? Style(.muted) : .normal
    let price = scene.price(of: entry.fix, in: scene.model.evaluation)
    var line = scene.newLine(columns)
    line.put(isTicked ? .filled : .empty, x: 1, style: Style(isTicked ? .good : .muted), action: .space)
    line.putRight(price.isEmpty ? "?" : price, endingAt: columns - 1, style: style)
    let room = columns - 5 - max(9, line.width(of: price))
    let isWide = columns >= 70
    let words = isWide ? room * 2 / 5 : room
    line.put(entry.fix.words, x: 3, style: style, maxColumns: words, ellipsis: true)
    guard isWide, let finding = entry.findings.first else { return line }
    let x = 3 + words + 1
    line.put(finding.severity.sign, x: x, style: Style(finding.severity.role).bold, maxColumns: 1)
    line.put(finding.message, x: x + 2, style: Style(.muted), maxColumns: room - words - 3, ellipsis: true)
    return line
  }

  /// What mends all errors, what is left out, and what the focused fix does and mends.
  func foot(in room: Size, _ scene: Scene) -> [Line] {
    let texts = [sentence(in: scene), leftOut(in: scene), focused(in: scene)].compactMap(\.self)
    return texts.isEmpty ? [] : scene.foot(texts.joined(separator: " "), in: room)
  }

  private func focused(in scene: Scene) -> String? {
    let entries = entries(in: scene.model)
    guard entries.indices.contains(list.cursor) else { return nil }
    let entry = entries[list.cursor]
    let mends = entry.findings.map { "\($0.severity.sign) \($0.message.visible)" }.joined(separator: tr("; "))
    return tr("\(entry.fix.words.visible.capitalizedFirst). Mends: \(mends)")
  }
}
