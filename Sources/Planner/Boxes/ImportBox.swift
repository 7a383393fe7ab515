import RigReport
import TerminalUI

/// Asks for a list of prices to take in.
struct ImportBox: Box {
  private var field = TextField("")

  var title: String { "Import prices" }
  var footer: String { "Enter reads  Ctrl-U clears  Tab completes  Esc back" }

  let bindings: [Binding] = [
    Binding([.enter], hint: "reads", help: "read the list", .box(.act(.take))),
    Binding([.tab], hint: "completes", help: "complete the path", .box(.act(.step(1)))),
  ]

  func contentSize(in scene: Scene) -> Size { Size(columns: 64, rows: 4) }

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
    case .take where field.text.isEmpty: return [.fail("A path is needed")]
    case .take: return [.file(.importList(path: field.text))]
    default: break
    }
    return []
  }

  func content(in size: Size, _ scene: Scene) -> [Line] {
    let hint =
      "Listings that you saw, what eBay's search finds, or a price list of offers; what they say goes into your own "
      + "catalog rows, for all plans."
    var line = scene.newLine(size.columns)
    let x = 1 + line.put("List  ", x: 1)
    field.put(into: &line, x: x, columns: size.columns - x - 1)
    let hints = TextWrap.lines(hint, width: size.columns - 2).map { scene.line($0, size.columns, style: Style(.muted)) }
    return [line] + hints.prefix(3)
  }
}
