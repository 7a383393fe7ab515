import RigModel
import RigReport
import TerminalUI

extension Model {
  /// Acts on a message; the plan, the cursors and the words on the status line are consistent afterwards.
  /// - Parameter scene: what follows from the model as it is, when it is known.
  mutating func update(_ message: Message, in scene: Scene? = nil) -> [Effect] {
    let effects = act(on: message, in: scene ?? Scene(self))
    let after = Scene(self)
    settle(in: after, isSorted: message.keepsLines)
    return effects + work(in: after)
  }

  /// What is to be done when there is time.
  func work(in scene: Scene) -> [Effect] {
    [box?.work(in: scene.model), page?.work(in: scene)].compactMap(\.self).map { .work($0) }
  }

  /// Makes every cursor stand on a line that exists and is seen.
  /// - Parameter isSorted: whether the lines of the page are as they were after the last message.
  mutating func settle(in scene: Scene, isSorted: Bool = false) {
    box?.settle(in: scene)
    selection.settle(in: scene)
    settlePage(in: scene, isSorted: isSorted)
  }

  private mutating func act(on message: Message, in scene: Scene) -> [Effect] {
    switch message {
    case .plan(let message): changePlan(message)
    case .number(let message): editNumber(message)
    case .list(let message): changeList(message, in: scene)
    case .pane(let message): changePanes(message, in: scene)
    case .chart(let message): changeChart(message, in: scene)
    case .box(let message): return changeBoxes(message, in: scene)
    case .page(let message): return changePages(message, in: scene)
    case .file(let message): return useFiles(message)
    case .theme(.take(let theme)):
      self.theme = theme
      status = .said(tr("Colors: \(theme.name)"))
    case .theme(.keep(let theme)): return [.keepTheme(theme.name)]
    case .language(.take(let code)): return [.speak(code)]
    case .language(.keep(let code)): return [.speak(code), .keepLanguage(code)]
    case .repaint: return [.repaint]
    case .say(let text): status = .said(text.spoken)
    case .fail(let text): status = .failed(text)
    }
    return []
  }
}
