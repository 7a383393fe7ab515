import RigModel

extension Model {
  /// Saves, exports and leaves.
  mutating func keep(_ message: Message) -> [Effect] {
    switch message {
    case .save:
      guard let path = document.path else { return askName() }
      return [.save(plan, path: path, overwriting: false)]
    case .askName: return askName()
    case .writePlan(let path, let overwriting):
      var named = plan
      named.name = Model.planName(path)
      return [.save(named, path: path, overwriting: overwriting)]
    case .export(let request, let overwriting): return [.export(plan, request, overwriting: overwriting)]
    case .quit:
      guard hasChanges else { return [.quit] }
      box = QuestionBox.saveBeforeQuitting(plan.name)
      return []
    case .saveAndQuit:
      let effects = keep(.save)
      isQuitting = true
      return effects
    case .insist(let effect):
      box = nil
      return [effect.insisting]
    case .complete(let path): return [.complete(path)]
    case .quitNow: return [.quit]
    default: return []
    }
  }

  private mutating func askName() -> [Effect] {
    box = SaveBox(name: plan.name)
    return []
  }

  /// The name a plan takes from the file it is saved to.
  static func planName(_ path: String) -> String {
    let file = path.split(separator: "/").last.map(String.init) ?? path
    return file.hasSuffix(".toml") ? String(file.dropLast(5)) : file
  }

  /// Takes in what came of an effect.
  public mutating func receive(_ outcome: Outcome) -> [Effect] {
    defer { settle(in: Scene(self)) }
    switch outcome {
    case .saved(let plan, let path): return saved(plan, path)
    case .exported(let path, let picture):
      box = nil
      let name = picture?.split(separator: "/").last.map { ", with \($0) beside it" } ?? ""
      status = .said("Exported to \(path)\(name)")
    case .blocked(let effect, let question): box = QuestionBox.overwrite(effect, question, back: box)
    case .completed(let path, let candidates): complete(path, candidates)
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

extension Effect {
  /// The same effect, now replacing what stands in the way.
  fileprivate var insisting: Effect {
    switch self {
    case .save(let plan, let path, _): .save(plan, path: path, overwriting: true)
    case .export(let plan, let request, _): .export(plan, request, overwriting: true)
    case .complete, .repaint, .quit: self
    }
  }
}
