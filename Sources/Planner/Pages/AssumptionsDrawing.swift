import RigModel
import RigReport
import TerminalUI

extension AssumptionsPage {
  /// Where the columns stand.
  private struct Columns {
    let name: Int
    let value: Int
    let ends: Int?
    let source: Int?

    init(_ rect: Rect) {
      name = rect.x + (rect.width >= 60 ? 10 : 2)
      value = name + min(24, max(10, rect.width / 2 - 8))
      ends = rect.width >= 76 ? value + 20 : nil
      source = rect.width >= 110 ? value + 48 : nil
    }
  }

  private func footerHeight(_ area: Rect) -> Int { area.height >= 15 ? 4 : area.height >= 10 ? 3 : 0 }

  private func headerHeight(_ area: Rect) -> Int { area.height >= 4 ? 1 : 0 }

  func listRect(in area: Rect) -> Rect { area.dropTop(headerHeight(area)).dropBottom(footerHeight(area)) }

  func draw(in area: Rect, on canvas: inout Canvas, _ scene: Scene) {
    let rect = listRect(in: area)
    let columns = Columns(rect)
    if rect.y > area.y { drawHeads(columns, in: area.top(1), on: &canvas) }
    var group: SettingGroup?
    for (y, line) in list.seen(height: rect.height).enumerated() {
      let place = rect.row(y)
      let setting = AssumptionsPage.settings[line]
      if setting.group != group, rect.width >= 60 {
        canvas.put(setting.group.rawValue, x: rect.x + 2, y: place.y, style: Style(.accent))
      }
      group = setting.group
      draw(setting, columns, in: place, on: &canvas, scene)
      if line == list.cursor, scene.model.box == nil { canvas.select(place, y: place.y) }
    }
    if list.lines.isEmpty { canvas.put("none of them matches", x: columns.name, y: rect.y, style: Style(.muted)) }
    drawFooter(in: area.bottom(footerHeight(area)), on: &canvas, scene)
  }

  private func drawHeads(_ columns: Columns, in rect: Rect, on canvas: inout Canvas) {
    let heads = [
      (columns.name, "what"), (columns.value, "now"), (columns.ends, "worse … better"), (columns.source, "source"),
    ]
    for case (let x?, let head) in heads {
      canvas.put(head, x: x, y: rect.y, style: Style(.muted), maxColumns: max(0, rect.maxX - x))
    }
  }

  private func draw(
    _ setting: Setting, _ columns: Columns, in rect: Rect, on canvas: inout Canvas, _ scene: Scene
  ) {
    canvas.put(
      setting.shortLabel, x: columns.name, y: rect.y, maxColumns: columns.value - columns.name - 1, ellipsis: true)
    let isSet = setting.number?.typed(in: scene.plan) != nil
    let value = scene.typed(.setting(setting)).map { $0 + "_" } ?? scene.value(of: setting)
    let end = columns.ends ?? rect.maxX
    canvas.put(
      value, x: columns.value, y: rect.y, style: Style(isSet ? .focus : .normal), maxColumns: end - columns.value - 1,
      ellipsis: true)
    guard let number = setting.number, let x = columns.ends else { return }
    let room = (columns.source ?? rect.maxX) - x - 1
    canvas.put(scene.ends(of: number), x: x, y: rect.y, maxColumns: room, ellipsis: true)
    guard let source = columns.source else { return }
    canvas.put(
      number.source, x: source, y: rect.y, style: Style(.muted), maxColumns: rect.maxX - source - 1, ellipsis: true)
  }

  /// A rule, and range and source of the focused line.
  private func drawFooter(in rect: Rect, on canvas: inout Canvas, _ scene: Scene) {
    guard !rect.isEmpty, !list.lines.isEmpty, case .setting(let setting)? = focusedLine(in: scene) else { return }
    canvas.fill(rect.top(1), with: canvas.glyphs.light.horizontal, style: Style(.muted))
    canvas.putWrapped(scene.origin(of: setting), in: rect.dropTop(1).inset(horizontally: 1, vertically: 0))
  }
}

extension Canvas {
  /// Writes a text over the lines of a rectangle; what does not fit ends with `…`.
  mutating func putWrapped(_ text: String, in rect: Rect) {
    guard !rect.isEmpty else { return }
    let all = TextWrap.lines(String(text.prefix(rect.width * (rect.height + 1))), width: rect.width)
    let last = all.dropFirst(rect.height - 1).joined(separator: " ")
    for (y, line) in (all.prefix(rect.height - 1) + [last]).enumerated() {
      put(line, x: rect.x, y: rect.y + y, maxColumns: rect.width, ellipsis: true)
    }
  }
}

extension Scene {
  /// The plausible ends of a number: `100 % … 0 %`.
  func ends(of number: NumberSetting) -> String {
    guard let ends = number.ends(in: evaluation.estimated) else { return "—" }
    return [ends.worse, ends.better].map { report.value($0, in: number.unit).text }.joined(separator: " … ")
  }

  /// What a setting may be and where it comes from.
  fileprivate func origin(of setting: Setting) -> String {
    guard let number = setting.number else {
      return "\(setting.shortLabel): one of several; Enter shows them, i tells why."
    }
    let ends = self.ends(of: number)
    let plausible = ends == "—" ? "" : " Plausible, worse to better: \(ends)."
    return "\(setting.label): \(report.range(of: number)).\(plausible) Source: \(number.source)."
  }
}
