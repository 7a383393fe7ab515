import RigModel
import TerminalUI

/// The colors: moving shows them at once, Enter takes them, `s` keeps them for the next time.
struct ThemesBox: OptionBox {
  static let mostColumns = 60

  let options: [ThemeOption]
  var list: ListState

  init(_ scene: Scene) {
    options = Theme.all.map(ThemeOption.init)
    list = ListState(cursor: Theme.all.firstIndex(of: scene.model.theme) ?? 0)
  }

  var title: String { tr("Colors") }
  var footer: String { tr("Enter takes  s keeps them  Esc back") }
  var dimsWhatIsBehind: Bool { false }

  let bindings: [Binding] = [
    Binding.stepping(hint: "try", help: "try other colors"),
    Binding([.enter], hint: "takes", help: "take them until you leave", .box(.act(.take))),
    Binding([.letter("s")], hint: "keeps them", help: "take them, now and the next time", .box(.act(.keep))),
    Binding([.letter("/")], hint: "filter", help: "filter", .list(.beginFilter)),
  ]

  /// The colors at the cursor.
  var theme: Theme? { selected?.theme }

  mutating func receive(_ message: BoxMessage, in scene: Scene) -> [Message] {
    switch message {
    case .back: return back([.box(.close)])
    case .take: return [.box(.close)] + (theme.map { [.theme(.take($0))] } ?? [])
    case .keep: return [.box(.close)] + (theme.map { [.theme(.take($0)), .theme(.keep($0))] } ?? [])
    default: return []
    }
  }
}

/// Colors as a line of a list.
struct ThemeOption: ListedOption {
  let theme: Theme
  var label: String { theme.name }
  var detail: String { theme.words.spoken }
}
