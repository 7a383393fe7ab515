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

  /// Looks on for the best rig or the best fixes while their page is open, and for what parts are worth while a card or the page
  /// of listings is.
  ///
  /// Nothing else holds what the solver knows meanwhile, so that none of it is copied.
  /// - Returns: whether there is something new to show, or nothing more to do.
  private mutating func lookOn(for work: Work) -> Bool {
    switch work {
    case .solving: return page is SolvePage ? solving.goOn(with: plan, in: catalog) : true
    case .valuing:
      if let card = box as? CardBox { return valuing.goOn(with: card.part, in: plan, catalog) }
      return goOnWithListings()
    case .mending: return page is FixesPage ? mending.goOn(with: plan, in: catalog) : true
    case .shelving:
      paneMemory.shelf.goOn(with: catalog)
      return hasShelf
    case .ranking, .keeping: return true
    }
  }

  /// Looks on for what one part of the page of listings is worth.
  private mutating func goOnWithListings() -> Bool {
    guard let part = (page as? ListingsPage)?.next(in: self) else { return true }
    return valuing.goOn(with: part, in: plan, catalog, atMost: WorthRun.most)
  }

  private mutating func take(_ outcome: Outcome) -> [Effect] {
    switch outcome {
    case .saved(let plan, let path): return saved(plan, path)
    case .exported(let path, let picture): exported(path, picture?.split(separator: "/").last)
    case .copied(let text, let bytes): status = .said(tr("Copied \(text.name(bytes))"))
    case .blocked(let effect, let question): box = QuestionBox.overwrite(effect, question, back: box)
    case .imported(let reading, let words):
      use(reading)
      status = .said(listings().isEmpty ? words : tr("\(words); L lists what is for sale"))
      return hasShelf ? [] : [.work(.shelving)]
    case .kept(let word, let path): status = .said(tr("\(word) is kept in \(path)"))
    case .spoken(let name):
      forget()
      status = .said(tr("Language: \(name)"))
      return hasShelf ? [] : [.work(.shelving)]
    case .completed(let path, let candidates): complete(path, candidates)
    case .time(let work): goOnPage(with: work)
    case .resumed: status = .said(tr("Goes on where a run was cut off: \(changesInWords); s saves"))
    case .noted(let text): status = .said(text)
    case .failed(let text):
      isQuitting = false
      status = .failed(text)
    }
    return []
  }

  private mutating func exported(_ path: String, _ picture: Substring?) {
    box = nil
    status = .said(picture.map { tr("Exported to \(path), with \($0) beside it") } ?? tr("Exported to \(path)"))
  }

  private mutating func goOnPage(with work: Work) {
    let scene = Scene(self)
    page?.goOn(with: work, in: scene)
  }

  private mutating func saved(_ plan: Plan, _ path: String) -> [Effect] {
    document = Document(path: path, saved: plan)
    self.plan.name = plan.name
    box = nil
    status = .said(tr("Saved to \(path)"))
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
    let size = tr("\(Numbers.grouped(Double(bytes))) bytes")
    return switch self {
    case .words(let words): words.split(separator: "\n").joined(separator: " ")
    case .verdict: tr("the verdict")
    case .plan: tr("the plan as a file, \(size)")
    case .report: tr("the plan as text, \(size)")
    }
  }
}
