import RigModel
import RigReport
import TerminalUI

/// A question before something is lost.
struct QuestionBox: Box {
  /// One of the answers, by its key.
  struct Answer: Sendable {
    let key: Character
    let label: String
    let messages: [Message]
  }

  let question: String
  let answers: [Answer]
  /// What Esc returns to.
  var back: (any Box)?

  var title: String { "?" }
  var footer: String { (answers.map { "\($0.key) \($0.label)" } + [tr("Esc stay")]).joined(separator: "  ") }

  var bindings: [Binding] {
    answers.map { answer in
      Binding(
        [.letter(answer.key), .letter(Character(answer.key.uppercased()))], String(answer.key),
        hint: answer.label, help: answer.label, .box(.act(.answer(answer.key))))
    }
  }

  func contentSize(in scene: Scene) -> Size {
    Size(columns: 56, rows: TextWrap.lines(question, width: 54).count)
  }

  mutating func receive(_ message: BoxMessage, in scene: Scene) -> [Message] {
    switch message {
    case .answer(let key): answers.first { $0.key == key }?.messages ?? []
    case .back: back.map { [.box(.show($0))] } ?? [.box(.close)]
    default: []
    }
  }

  func content(in size: Size, _ scene: Scene) -> [Line] {
    TextWrap.lines(question, width: size.columns - 2).prefix(size.rows).map { scene.line($0, size.columns) }.withCursor
  }
}

extension QuestionBox {
  /// Asks before unsaved changes are left.
  /// - Parameter changes: what they are, in words.
  static func saveBeforeQuitting(_ name: String, _ changes: String) -> QuestionBox {
    QuestionBox(
      question: tr("Save changes to \(name)? \(changes)"),
      answers: [
        Answer(key: "y", label: tr("yes"), messages: [.box(.close), .file(.saveAndQuit)]),
        Answer(key: "n", label: tr("no"), messages: [.box(.close), .file(.quitNow)]),
      ])
  }

  /// Asks before a file is replaced.
  static func overwrite(_ effect: Effect, _ question: String, back: (any Box)?) -> QuestionBox {
    QuestionBox(
      question: question,
      answers: [
        Answer(key: "y", label: tr("yes, replace it"), messages: [.file(.insist(effect))]),
        Answer(key: "n", label: tr("no"), messages: back.map { [.box(.show($0))] } ?? [.box(.close)]),
      ],
      back: back)
  }
}
