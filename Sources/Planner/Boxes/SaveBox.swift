import RigModel
import RigReport
import TerminalUI

/// Asks under which name the plan is saved.
struct SaveBox: PathBox {
  var field: TextField

  init(name: String) { field = TextField(name, isProposed: true) }

  var title: String { tr("Save") }
  var footer: String { tr("Enter saves  Ctrl-U clears  Tab completes  Esc back") }
  var lack: String { tr("A name or a path is needed") }

  var bindings: [Binding] {
    let hint = "saves".spoken(as: "saves, of a file")
    return [Binding([.enter], hint: hint, help: "save", .box(.act(.take))), SaveBox.completion]
  }

  func contentSize(in scene: Scene) -> Size { Size(columns: 60, rows: 3) }

  func taking(_ path: String) -> Message { .file(.write(path: path, overwriting: false)) }

  func content(in size: Size, _ scene: Scene) -> [Line] {
    let hint = tr("A name goes among your presets; a path with / or .toml goes there.")
    return [fieldLine(tr("Save as "), size.columns, scene)] + hintLines(hint, atMost: 2, size.columns, scene)
  }
}
