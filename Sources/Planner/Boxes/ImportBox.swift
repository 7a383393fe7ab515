import RigModel
import RigReport
import TerminalUI

/// Asks for a list of prices to take in.
struct ImportBox: PathBox {
  var field = TextField("")

  var title: String { tr("Import prices") }
  var footer: String { tr("Enter reads  Ctrl-U clears  Tab completes  Esc back") }
  var lack: String { tr("A path is needed") }

  let bindings: [Binding] = [
    Binding([.enter], hint: "reads", help: "read the list", .box(.act(.take))), ImportBox.completion,
  ]

  func contentSize(in scene: Scene) -> Size { Size(columns: 64, rows: 4) }

  func taking(_ path: String) -> Message { .file(.importList(path: path)) }

  func content(in size: Size, _ scene: Scene) -> [Line] {
    let hint = tr(
      """
      Listings that you saw, what eBay's search finds, or a price list of offers; what they say goes into your own \
      catalog rows, for all plans.
      """)
    return [fieldLine(tr("List  "), size.columns, scene)] + hintLines(hint, atMost: 3, size.columns, scene)
  }
}
