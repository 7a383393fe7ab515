import RigModel
import RigReport

extension Model {
  /// Takes in what came of an effect.
  public mutating func receive(_ outcome: Outcome) -> [Effect] {
    if case .time(let work) = outcome, !lookOn(for: work) { return [.work(work)] }
    let effects = take(outcome)
    let scene = Scene(self)
    settle(in: scene)
    return effects + work(in: scene)
  }

  /// Looks on for the best rig while its page is open, and for what a part is worth while its card is.
  ///
  /// Nothing else holds what the solver knows meanwhile, so that none of it is copied.
  /// - Returns: whether there is something new to show, or nothing more to do.
  private mutating func lookOn(for work: Work) -> Bool {
    switch work {
    case .solving: return page is SolvePage ? solving.goOn(with: plan, in: catalog) : true
    case .valuing: return (box as? CardBox).map { valuing.goOn(with: $0.part, in: plan, catalog) } ?? true
    case .shelving:
      paneMemory.shelf.goOn(with: catalog)
      return hasShelf
    case .ranking, .keeping: return true
    }
  }

  private mutating func take(_ outcome: Outcome) -> [Effect] {
    switch outcome {
    case .saved(let plan, let path): return saved(plan, path)
    case .exported(let path, let picture):
      box = nil
      let name = picture?.split(separator: "/").last.map { ", with \($0) beside it" } ?? ""
      status = .said("Exported to \(path)\(name)")
    case .copied(let text, let bytes): status = .said("Copied \(text.name(bytes))")
    case .blocked(let effect, let question): box = QuestionBox.overwrite(effect, question, back: box)
    case .imported(let reading, let words):
      use(reading)
      status = .said(words)
      return hasShelf ? [] : [.work(.shelving)]
    case .kept(let theme, let path): status = .said("\(theme) is kept in \(path)")
    case .completed(let path, let candidates): complete(path, candidates)
    case .time(let work):
      let scene = Scene(self)
      page?.goOn(with: work, in: scene)
    case .resumed: status = .said("Goes on where a run was cut off: \(changesInWords); s saves")
    case .noted(let text): status = .said(text)
    case .failed(let text):
      isQuitting = false
      status = .failed(text)
    }
    return []
  }

  private mutating func saved(_ plan: Plan, _ path: String) -> [Effect] {
    document = Document(path: path, saved: plan)
    self.plan.name = plan.name
    box = nil
    status = .said("Saved to \(path)")
    return isQuitting ? [.quit] : []
  }

  private mutating func complete(_ path: String, _ candidates: [String]) {
    _ = changeBox(.completed(path), in: Scene(self))
    if candidates.count > 1 { status = .said(candidates.prefix(8).joined(separator: "  ")) }
  }
}

extension CopiedText {
  /// What it is, as the status line tells it.
  fileprivate func name(_ bytes: Int) -> String {
    let size = "\(Numbers.grouped(Double(bytes))) bytes"
    return switch self {
    case .words(let words): words.split(separator: "\n").joined(separator: " ")
    case .verdict: "the verdict"
    case .plan: "the plan as a file, \(size)"
    case .report: "the plan as text, \(size)"
    }
  }
}
