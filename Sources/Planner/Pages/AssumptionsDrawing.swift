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

    init(_ columns: Int) {
      let group = SettingGroup.allCases.map { $0.rawValue.spoken.count }.max() ?? 0
      name = columns >= 60 ? max(10, group + 3) : 2
      value = name + min(24, max(10, columns / 2 - 8))
      ends = columns >= 76 ? value + 20 : nil
      source = columns >= 110 ? value + 48 : nil
    }
  }

  func head(columns: Int, _ scene: Scene) -> [Line] {
    let places = Columns(columns)
    let heads = [
      (places.name, tr("what")), (places.value, tr("now")), (places.ends, tr("plausible")),
      (places.source, tr("source")),
    ]
    var line = scene.newLine(columns)
    for case (let x?, let head) in heads {
      line.put(head, x: x, style: Style(.muted), maxColumns: max(0, columns - x))
    }
    return [line]
  }

  func rows(_ seen: ArraySlice<Int>, columns: Int, _ scene: Scene) -> [Line] {
    let places = Columns(columns)
    if seen.isEmpty {
      return [scene.line(tr("none of them matches"), columns, x: places.name, style: Style(.muted), margin: 0)]
    }
    var group: SettingGroup?
    return seen.map { place in
      let setting = AssumptionsPage.settings[place]
      var line = scene.newLine(columns)
      if setting.group != group, columns >= 60 { line.put(setting.group.label, x: 2, style: Style(.accent)) }
      group = setting.group
      put(setting, places, into: &line, scene)
      return line
    }
  }

  private func put(_ setting: Setting, _ places: Columns, into line: inout Line, _ scene: Scene) {
    line.put(setting.shortLabel, x: places.name, maxColumns: places.value - places.name - 1, ellipsis: true)
    let isSet = setting.number?.typed(in: scene.plan) != nil
    let value = scene.typing(.setting(setting)) ?? scene.value(of: setting)
    let end = places.ends ?? line.columns
    line.put(
      value, x: places.value, style: Style(isSet ? .focus : .normal), maxColumns: end - places.value - 1,
      ellipsis: true)
    guard let number = setting.number, let x = places.ends else { return }
    line.put(scene.ends(of: number), x: x, maxColumns: (places.source ?? line.columns) - x - 1, ellipsis: true)
    guard let source = places.source else { return }
    line.put(number.source, x: source, style: Style(.muted), maxColumns: line.columns - source - 1, ellipsis: true)
  }

  /// Range and source of the focused line.
  func foot(in room: Size, _ scene: Scene) -> [Line] {
    guard !list.lines.isEmpty, case .setting(let setting)? = focusedLine(in: scene) else { return [] }
    return scene.foot(scene.origin(of: setting), in: room)
  }
}

extension Scene {
  /// The plausible ends of a number, the lower first: `0 % … 100 %`.
  func ends(of number: NumberSetting) -> String {
    guard let ends = number.ends(in: evaluation.estimated) else { return "—" }
    return ends.ascending.map { report.value($0, in: number.unit).text }.joined(separator: " … ")
  }

  /// What a setting may be and where it comes from.
  fileprivate func origin(of setting: Setting) -> String {
    guard let number = setting.number else {
      return tr("\(setting.shortLabel): one of several; Enter shows them, i tells why.")
    }
    let (ends, range) = (self.ends(of: number), report.range(of: number))
    let plausible = ends == "—" ? "" : tr(" Plausible: \(ends).")
    return tr("\(setting.label): \(range).\(plausible) Source: \(number.source).")
  }
}
