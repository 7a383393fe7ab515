import RigModel
import RigReport

extension Model {
  /// Acts on a message; the plan, the cursors and the words on the status line are consistent afterwards.
  /// - Parameter scene: what follows from the model as it is, when it is known.
  mutating func update(_ message: Message, in scene: Scene? = nil) -> [Effect] {
    let scene = scene ?? Scene(self)
    let places = page == nil ? selection.places(in: scene) : PerPane()
    let effects = act(on: message, in: scene)
    let after = Scene(self)
    selection.settle(in: after, keeping: places)
    settlePage(in: after, isSorted: message.keepsLines)
    return effects
  }

  private mutating func act(on message: Message, in scene: Scene) -> [Effect] {
    switch message {
    case .toggle, .setQuantity, .toggleOwned, .resetPrice, .step, .choose, .cycle, .setOffer, .resetSetting,
      .replacePlan, .mend, .mendPart, .rebuild, .undo, .redo:
      changePlan(message)
    case .beginNumber, .typeNumber, .eraseNumber, .endNumber, .cancelNumber:
      editNumber(message)
    case .move, .moveTo, .focus, .cyclePane, .paneBeside, .zoom, .scroll, .sortParts:
      move(message, in: scene)
    case .beginFilter, .editFilter, .keepFilter, .clearFilter:
      changeFilter(message)
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

  private mutating func changeFilter(_ message: Message) {
    switch message {
    case .beginFilter:
      filter.isTyping = true
      selection.focus = .parts
      selection.tab = .parts
    case .editFilter(let field): filter.text = field.text
    case .keepFilter: filter.isTyping = false
    default: filter = Filter()
    }
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
