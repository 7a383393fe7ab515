import RigModel
import TerminalUI

/// The languages: Enter takes one until the person leaves, `s` keeps it for the next time.
struct LanguagesBox: OptionBox {
  static let mostColumns = 60

  let options: [LanguageOption]
  var list: ListState

  init(_ scene: Scene) {
    options = scene.model.surroundings.languages.map(LanguageOption.init)
    list = ListState(cursor: options.firstIndex { $0.language.code == Language.spoken.code } ?? 0)
  }

  var title: String { tr("Language") }
  var footer: String { tr("Enter takes  s keeps it  Esc back") }

  let bindings: [Binding] = [
    Binding([.enter, .space], hint: "takes", help: "take it until you leave", .box(.act(.take))),
    Binding([.letter("s")], hint: "keeps it", help: "take it, now and the next time", .box(.act(.keep))),
    Binding([.letter("/")], hint: "filter", help: "filter", .list(.beginFilter)),
  ]

  mutating func receive(_ message: BoxMessage, in scene: Scene) -> [Message] {
    switch message {
    case .back: return back([.box(.close)])
    case .take: return [.box(.close)] + (selected.map { [.language(.take($0.language.code))] } ?? [])
    case .keep: return [.box(.close)] + (selected.map { [.language(.keep($0.language.code))] } ?? [])
    default: return []
    }
  }
}

/// A language as a line of a list, with what chooses it elsewhere.
struct LanguageOption: ListedOption {
  let language: LanguageName
  var label: String { language.name }
  var detail: String { "--lang \(language.code)  language = \"\(language.code)\"" }
}
