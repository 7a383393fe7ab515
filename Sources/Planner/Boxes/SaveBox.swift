import RigReport
import TerminalUI

/// Asks under which name the plan is saved.
struct SaveBox: Box {
  private var field: TextField

  init(name: String) { field = TextField(name) }

  var title: String { "Save" }
  var footer: String { "Enter saves  Ctrl-U clears  Tab completes  Esc back" }

  let bindings: [Binding] = [
    Binding([.enter], hint: "saves", help: "save", .box(.act(.take))),
    Binding([.tab], hint: "completes", help: "complete the path", .box(.act(.step(1)))),
  ]

  func contentSize(in scene: Scene) -> Size { Size(columns: 60, rows: 3) }

  func textMessage(for key: Key) -> Message? {
    var probe = field
    return probe.receive(key) ? .box(.act(.type(key))) : nil
  }

  mutating func receive(_ message: BoxMessage, in scene: Scene) -> [Message] {
    switch message {
    case .type(let key): _ = field.receive(key)
    case .completed(let path): field = TextField(path)
    case .step: return [.file(.complete(field.text))]
    case .back: return [.box(.close)]
    case .take where field.text.isEmpty: return [.fail("A name or a path is needed")]
    case .take: return [.file(.write(path: field.text, overwriting: false))]
    default: break
    }
    return []
  }

  func content(in size: Size, _ scene: Scene) -> [Line] {
    let hint = "A name goes among your presets; a path with / or .toml goes there."
    var line = scene.newLine(size.columns)
    let x = 1 + line.put("Save as ", x: 1)
    field.put(into: &line, x: x, columns: size.columns - x - 1)
    let hints = TextWrap.lines(hint, width: size.columns - 2).map { scene.line($0, size.columns, style: Style(.muted)) }
    return [line] + hints.prefix(2)
  }
}
