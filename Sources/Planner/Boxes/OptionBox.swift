import TerminalUI

/// A name and what else there is to say of it.
protocol ListedOption: Sendable {
  var label: String { get }
  var detail: String { get }
}

/// A box that lists names, what else there is to say of each at its right.
protocol OptionBox: ListBox {
  associatedtype Option: ListedOption

  /// The most columns that it takes.
  static var mostColumns: Int { get }

  var options: [Option] { get }
}

extension OptionBox {
  func lines(in scene: Scene) -> [Int] {
    options.indices.filter { list.filter.admits("\(options[$0].label) \(options[$0].detail)") }
  }

  func contentSize(in scene: Scene) -> Size {
    let widest = options.map { $0.label.count + $0.detail.count }.max() ?? 0
    return Size(
      columns: min(max(widest + 8, 30), Self.mostColumns), rows: options.count + (list.filter.isOn ? 1 : 0))
  }

  func rows(_ seen: ArraySlice<Int>, columns: Int, _ scene: Scene) -> [Line] {
    seen.isEmpty
      ? scene.nothingMatches(columns)
      : seen.map { scene.option(options[$0].label, options[$0].detail, columns) }
  }

  /// The option at the cursor.
  var selected: Option? { list.line.map { options[$0] } }
}

extension SettingOption: ListedOption {}
