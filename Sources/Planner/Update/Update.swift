import RigModel
import RigReport

extension Model {
  /// Acts on a message; the plan, the cursors and the words on the status line are consistent afterwards.
  /// - Parameter scene: what follows from the model as it is, when it is known.
  mutating func update(_ message: Message, in scene: Scene? = nil) -> [Effect] {
    let effects = act(on: message, in: scene ?? Scene(self))
    settle(in: Scene(self), isSorted: message.keepsLines)
    return effects
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
    case .toggle, .setQuantity, .toggleOwned, .resetPrice, .step, .choose, .cycle, .setOffer, .resetSetting,
      .replacePlan, .applyFix, .fixPart, .rebuild, .undo, .redo:
      changePlan(message)
    case .beginNumber, .typeNumber, .eraseNumber, .endNumber, .cancelNumber:
      editNumber(message)
    case .moveTo, .focus, .cyclePane, .paneBeside, .zoom, .scroll: move(message, in: scene)
    case .list(let message): changeList(message, in: scene)
    case .stepDay, .setDay, .stepSpan:
      changeChart(message, in: scene)
    case .opening(let make): open(make())
    case .close: closeBox()
    case .inBox(let message): return changeBox(message, in: scene)
    case .openPage, .closePage, .inPage: return turnPage(message, in: scene)
    case .save, .askName, .writePlan, .export, .quit, .quitNow, .saveAndQuit, .insist, .complete:
      return keep(message)
    case .repaint: return [.repaint]
    case .say(let text): status = .said(text)
    case .fail(let text): status = .failed(text)
    }
    return []
  }

  private mutating func changeChart(_ message: Message, in scene: Scene) {
    switch message {
    case .stepDay(let count):
      let step = ChartSpan.step(in: scene.chartSpan)
      let day = ((scene.chartDay / step).rounded() + Double(count)) * step
      chart.day = min(max(0, day), scene.chartSpan)
    case .setDay(let day): chart.day = day.map { min($0, scene.chartSpan) }
    case .stepSpan(let count):
      let span = ChartSpan.after(scene.chartSpan, by: count)
      chart.span = span
      chart.day = chart.day.map { min($0, span) }
    default: break
    }
  }
}
