import RigChecks
import RigModel
import RigReport

extension Model {
  /// Changes the plan; what it did to the sums stands on the status line until the next key.
  mutating func changePlan(_ message: PlanMessage) {
    if let why = message.chosenSetting.flatMap(whyHeld) { return status = .said(why) }
    switch message {
    case .toggle(let id): setQuantity(id, plan.quantity(id) == 0 ? lastCounts[id] ?? 1 : 0)
    case .setQuantity(let id, let quantity): setQuantity(id, quantity)
    case .toggleOwned(let id): toggleOwned(id)
    case .trade(let id, let cost, let isBought): trade(id, cost, isBought)
    case .resetPrice(let id): commit(tr("\(name(id)): the catalog's price")) { $0.prices[id] = nil }
    case .step(let id, let count): step(id, by: count)
    case .choose(let id, let option): choose(id, option)
    case .cycle(let id): cycle(id)
    case .setOffer(let id): commitSetting(.offer) { $0.compare(with: id) }
    case .resetSetting(let id): reset(id)
    case .replace(let plan, let document): replace(with: plan, document)
    case .applyFix(let id): applyFix(id)
    case .fixPart(let id): fixPart(id)
    case .rebuild(let build, let words): rebuild(build, words)
    case .cycleWish(let id): cycleWish(id)
    case .wish(let wishes, let words): commit(words) { $0.solve = wishes }
    case .undo: revert(history.undo(from: plan, of: document), tr("Undone"), tr("Nothing to undo"))
    case .redo: revert(history.redo(from: plan, of: document), tr("Done again"), tr("Nothing to do again"))
    }
  }

  /// Makes one undoable change and says what it did.
  mutating func commit(_ what: String, _ change: (inout Plan) -> Void) {
    let old = plan
    change(&plan)
    finish(what, from: old)
  }

  /// Records a change that was made from an older plan and says what it did.
  /// - Parameter origin: the older plan's document, when another one was opened over it.
  mutating func finish(_ what: String, from old: Plan, of origin: Document? = nil) {
    guard plan != old else {
      status = .said(tr("\(what): nothing changes"))
      return
    }
    dropHint()
    history.record(History.Moment(plan: old, document: origin))
    before = old
    status = .changed(explain(what, from: old))
  }

  /// The note of a bundled preset goes with the first change, and is back when nothing is changed any more.
  private mutating func dropHint() {
    let hint = document.saved.note
    guard document.isBundled, plan.note.isEmpty || plan.note == hint else { return }
    plan.note = hint
    if plan != document.saved { plan.note = "" }
  }

  private func explain(_ what: String, from old: Plan) -> String {
    guard old.currency == plan.currency else { return what }
    let change = ChangeSentence.text(from: evaluation(of: old).estimate, to: evaluation.estimate, of: plan)
    let told = change.isEmpty ? what : tr("\(what): \(change)")
    return news(since: old).map { "\(told). \($0)" } ?? told
  }

  /// The first warning that the plan did not have before.
  private func news(since old: Plan) -> String? {
    let known = evaluation(of: old).findings
    let new = evaluation.findings.first { finding in
      finding.severity <= .warning && !known.contains(where: finding.saysTheSame)
    }
    return new.map { "\($0.severity.sign) \($0.message.visible)" }
  }

  func name(_ id: PartID) -> String { catalog[id]?.name ?? id.rawValue }

  private mutating func setQuantity(_ id: PartID, _ quantity: Int) {
    guard Limits.quantity.contains(quantity) else {
      status = .failed(tr("\(name(id)): 0 to \(Limits.quantity.upperBound)"))
      return
    }
    let old = plan
    plan.put(id, quantity, in: catalog)
    noteSwitchedOff(since: old)
    finish(quantityChange(of: id, from: old) + replacement(since: old), from: old)
  }

  private mutating func trade(_ id: PartID, _ cost: Money, _ isBought: Bool) {
    guard let part = catalog[id] else { return }
    guard isBought || plan.quantity(id) < Limits.quantity.upperBound else {
      return setQuantity(id, plan.quantity(id) + 1)
    }
    let old = plan
    if !isBought, untraded[id] == nil { untraded[id] = plan.bill(for: part, in: catalog) }
    if isBought { plan.leave(part, of: cost, in: catalog) } else { plan.buy(part, for: cost, in: catalog) }
    noteSwitchedOff(since: old)
    let change = quantityChange(of: id, from: old) + replacement(since: old)
    finish(isBought ? change : tr("\(change), for \(Numbers(plan.currency).exact(cost))"), from: old)
  }

  /// What went because only one of its kind can be there: `, in the place of HP Z440`.
  func replacement(since old: Plan) -> String {
    let place = plan.place(of: old, in: catalog)
    return place.isEmpty ? "" : "," + place
  }

  func quantityChange(of id: PartID, from old: Plan) -> String {
    switch (old.quantity(id), plan.quantity(id)) {
    case (0, let new): new == 1 ? tr("\(name(id)) on") : "\(new) × \(name(id))"
    case (_, 0): tr("\(name(id)) off")
    case (let past, let new): "\(past) → \(new) × \(name(id))"
    }
  }

  /// Keeps what was switched off within reach, so that it is easily tried again, as many of it as there were.
  mutating func noteSwitchedOff(since old: Plan) {
    for id in old.build.keys.sorted() where plan.quantity(id) == 0 {
      lastCounts[id] = old.quantity(id)
      if !switchedOff.contains(id) { switchedOff.append(id) }
    }
  }

  private mutating func toggleOwned(_ id: PartID) {
    let owns = plan.owned.contains(id)
    commit(owns ? tr("\(name(id)) is bought again") : tr("\(name(id)) is owned already")) {
      if owns { $0.disown(id) } else { $0.own(id) }
    }
  }

  private mutating func replace(with new: Plan, _ document: Document) {
    let (old, origin) = (plan, self.document)
    plan = new
    self.document = document
    (switchedOff, lastCounts) = ([], [:])
    chart = ChartView()
    closePage()
    selection.move(.parts, to: nil)
    finish(tr("Opened \(new.name)"), from: old, of: origin)
  }

  private mutating func revert(_ moment: History.Moment?, _ done: String, _ nothing: String) {
    guard let moment else {
      status = .said(nothing)
      return
    }
    before = plan
    let old = plan
    plan = moment.plan
    document = moment.document ?? document
    noteSwitchedOff(since: old)
    status = .changed(explain(done, from: old))
  }
}
