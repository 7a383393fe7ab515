import RigModel
import RigReport
import TerminalUI

/// Asks in which format and to which file the plan is exported.
struct ExportBox: PathBox {
  var field: TextField
  private var format = ExportFormat.text

  init(name: String) {
    field = TextField(ExportBox.fileName(name) + "." + ExportFormat.text.fileExtension, isProposed: true)
  }

  var title: String { tr("Export") }
  var footer: String { tr("Enter writes  ↑↓ format  Ctrl-U clears  Tab completes") }
  var lack: String { tr("A path is needed") }

  let bindings: [Binding] = [
    Binding([.enter], hint: "writes", help: "write the file", .box(.act(.take))),
    Binding([.up, .left, .down, .right], "↑↓", hint: "format", help: "another format") { _, key in
      .box(.act(.step(key == .up || key == .left ? -1 : 1)))
    },
    ExportBox.completion,
  ]

  func contentSize(in scene: Scene) -> Size { Size(columns: 64, rows: 3) }

  func taking(_ path: String) -> Message {
    .file(.export(ExportRequest(format: format, path: path), overwriting: false))
  }

  mutating func step(_ count: Int) {
    let all = ExportFormat.allCases
    let old = "." + format.fileExtension
    format = all[((all.firstIndex(of: format) ?? 0) + count + all.count) % all.count]
    guard field.text.hasSuffix(old) else { return }
    field = TextField(field.text.dropLast(old.count) + "." + format.fileExtension, isProposed: field.isSelected)
  }

  /// A plan's name as a file name: what a path cannot hold becomes a dash.
  private static func fileName(_ name: String) -> String {
    let safe = name.map { $0.isLetter || $0.isNumber || "-_. ".contains($0) ? $0 : "-" }
    let text = String(safe).split(separator: " ").joined(separator: "-")
    return text.isEmpty || text.hasPrefix(".") ? "plan" + text : text
  }

  func content(in size: Size, _ scene: Scene) -> [Line] {
    [formats(size.columns, scene), scene.newLine(size.columns), fieldLine(tr("To      "), size.columns, scene)]
  }

  /// All formats, the chosen one marked; that one alone where there is little room.
  private func formats(_ columns: Int, _ scene: Scene) -> Line {
    var line = scene.newLine(columns)
    var x = 1 + line.put(tr("Format  "), x: 1)
    let all = ExportFormat.allCases
    let isRoomy = all.reduce(x) { $0 + $1.rawValue.count + 3 } <= columns + 1
    for other in isRoomy ? all : [format] {
      let style: Style = other == format ? Style(.focus).reversed : .normal
      x += line.put(" \(other.rawValue) ", x: x, style: style, maxColumns: columns - x) + 1
    }
    return line
  }
}
