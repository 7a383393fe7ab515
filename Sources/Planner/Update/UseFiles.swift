import RigModel

extension Model {
  /// Saves, exports and leaves.
  mutating func useFiles(_ message: FileMessage) -> [Effect] {
    switch message {
    case .save:
      guard let path = document.path else { return askName() }
      return [.save(plan, path: path, overwriting: false)]
    case .write(let path, let overwriting):
      var named = plan
      named.name = Model.planName(path)
      return [.save(named, path: path, overwriting: overwriting)]
    case .export(let request, let overwriting): return [.export(seen, request, overwriting: overwriting)]
    case .quit:
      guard hasChanges else { return [.quit] }
      box = QuestionBox.saveBeforeQuitting(plan.name, changesInWords)
      return []
    case .saveAndQuit:
      let effects = useFiles(.save)
      isQuitting = true
      return effects
    case .insist(let effect):
      box = nil
      return [effect.insisting]
    case .complete(let path): return [.complete(path)]
    case .importList(let path): return [.importList(path: path)]
    case .copy(let text): return [.copy(text)]
    case .quitNow: return [.quit]
    }
  }

  /// The plan as one sees it, with a rig or an offer that a page tries; what a preset's note says is true of that alone.
  private var seen: Plan {
    guard var tried = page?.trial(in: self), tried != plan else { return plan }
    if document.isBundled { tried.note = "" }
    return tried
  }

  private mutating func askName() -> [Effect] { update(.open(.save)) }

  /// The name a plan takes from the file it is saved to.
  static func planName(_ path: String) -> String {
    let file = path.split(separator: "/").last.map(String.init) ?? path
    return file.hasSuffix(".toml") ? String(file.dropLast(5)) : file
  }
}

extension Effect {
  /// The same effect, now replacing what stands in the way.
  fileprivate var insisting: Effect {
    switch self {
    case .save(let plan, let path, _): .save(plan, path: path, overwriting: true)
    case .export(let plan, let request, _): .export(plan, request, overwriting: true)
    case .copy, .complete, .importList, .keepTheme, .speak, .keepLanguage, .work, .repaint, .quit: self
    }
  }
}
