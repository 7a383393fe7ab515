import RigChecks
import RigModel
import RigReport
import TerminalUI

extension Scene {
  /// What the focused line says, as it is copied: the bare value of a figure or setting, a finding with what to ask the
  /// seller, else the whole line; `nil` where no line has the keys.
  var copiedLine: String? {
    switch line {
    case .figure(let figure): return report.shown(figure).text
    case .setting(let setting): return value(of: setting)
    case .finding(let id):
      guard let finding = evaluation[id] else { break }
      return finding.copied
    case .rigPart, .catalogPart, .gpu, .chartDay, .numbered, nil: break
    }
    return focusedWords
  }

  /// All that the focused line of the page or pane says.
  private var focusedWords: String? {
    if let page = model.page {
      return page.content(in: layout.body.inset(by: 1).size, self).first(where: \.isSelected)?.spoken
    }
    guard let focused = self.line else { return nil }
    var line = newLine(layout.contentWidth(of: focus))
    model.pane(focus).write(.line(focused), on: &line, in: self)
    return line.spoken
  }

  /// The verdict with its word: `BUY: Buying saves ≈93 € …`.
  var copiedVerdict: String { tr("\(report.verdict.word): \(report.verdict.long.joined())") }
}

extension Finding {
  /// Its message, and what to ask the seller.
  var copied: String {
    ([message] + questions.map(\.text)).joined(separator: "\n")
  }

  /// What to ask the seller, in the language that is spoken and in another one, each with what stands above it.
  var questions: [(label: String, text: String)] {
    guard let question else { return [] }
    let (english, french) = (question.english, question.french)
    return Language.spoken.code == "fr"
      ? [(tr("Ask the seller"), french), ("In English".spoken, english)]
      : [(tr("Ask the seller"), english), ("In French".spoken, french)]
  }
}
