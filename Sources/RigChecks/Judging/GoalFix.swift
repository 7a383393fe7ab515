import RigModel

/// The cheapest change of a rig with which it does what its goal asks of cards and memory: further cards, other ones in
/// the place of some or all, or main memory for the experts of a mixture, each with all that it brings to need.
///
/// Changes are tried by what their cards or modules cost, the cheapest first, until no other can cost less than one that
/// was found: what they bring, plugs and air, only adds to it. A change that brings an error which nothing mends is none.
struct GoalFix {
  private let rig: Rig
  /// The checks that find an error as it is; their fixes are told beside this one.
  private let known: Set<String>

  init(_ rig: Rig) { (self.rig, known) = (rig, Set(Check.errors(in: rig).map(\.check))) }

  /// So many changes that meet the goal are completed at most; each may take rounds of fixes.
  private static let tries = 12

  /// Cards of one model that are tried at most.
  private static let mostCards = 8

  /// `nil` where no part of the catalog does it alone.
  var cheapest: Fix? {
    var best: (fix: Fix, cost: Double)?
    var tries = GoalFix.tries
    for change in changes {
      guard tries > 0, change.least < best?.cost ?? .infinity else { break }
      guard let plan = change.first(where: meets, below: best?.cost ?? .infinity, rig) else { continue }
      tries -= 1
      guard let fix = completed(plan), let cost = fix.cost(in: rig.plan, rig.catalog)?.units else { continue }
      if cost < best?.cost ?? .infinity { best = (fix, cost) }
    }
    return best?.fix
  }

  /// Whether a plan's model and memory are as they are asked for.
  private func meets(_ plan: Plan) -> Bool {
    let goal = plan.goal
    if goal.model != nil {
      return PlanRuns(plan, in: rig.catalog).goal.map { $0.meets(goal) } ?? false
    }
    let gpus = GPUSummary(of: plan, in: rig.catalog)
    return gpus.vram >= goal.memory ?? .zero && gpus.largestDevice >= goal.deviceMemory ?? .zero
  }

  /// The change with what mends the errors that it brings; `nil` when one is left.
  private func completed(_ plan: Plan) -> Fix? {
    let change = Fix(from: rig.plan, to: plan, in: rig.catalog)
    let whole = Fixes.applied([change], to: rig.plan, in: rig.catalog, offer: rig.offer, leaving: known)
    let after = Rig(whole, rig.catalog, offer: rig.offer)
    let limits = { (rig: Rig) in Check.goal.judge(rig).count - rig.missedParts.count }
    guard after.missedParts.isEmpty, limits(after) <= limits(rig) else { return nil }
    let errors = Check.errors(in: after).filter { !known.contains($0.check) }
    return errors.isEmpty ? Fix(from: rig.plan, to: whole, in: rig.catalog) : nil
  }

  /// All changes, those first that cost the least with one card or module.
  private var changes: [GoalChange] {
    let vendor = rig.cards.first?.spec.vendor
    let outs = [[]] + rig.cards.map { [$0] } + (rig.cards.count > 1 ? [rig.cards] : [])
    let cards = rig.catalog.cheapestFirst(.gpu, for: rig.plan).filter(\.price.isFinite).flatMap { choice in
      let part = rig.catalog.parts[choice.place]
      let isAlike = vendor == nil || part.gpu?.vendor == vendor
      return outs.filter { out in
        (isAlike || out.count == rig.cards.count) && !out.contains { $0.part.id == part.id }
      }.map { GoalChange(part, for: $0, most: room(for: $0), rig) }
    }
    return (cards + modules).filter { $0.most > 0 }.sorted { $0.least < $1.least }
  }

  /// Cards that the board's slots take beside those that stay.
  private func room(for out: [Rig.Fitted<GPU>]) -> Int {
    let slots = rig.platform?.spec.slotWidths.count ?? 0
    let staying = rig.cards.filter { card in !out.contains { $0 === card } }.reduce(0) { $0 + $1.quantity }
    return slots > 0 ? min(GoalFix.mostCards, slots - staying) : GoalFix.mostCards
  }

  /// Modules for the experts of a mixture, in slots that are free.
  private var modules: [GoalChange] {
    guard let board = rig.platform?.spec, !board.isSealed, board.ramType != nil,
      rig.runs.goal?.model.layerKind.hasExperts == true
    else { return [] }
    let free = (board.ramSlots ?? 4) - rig.modules.reduce(0) { $0 + $1.quantity }
    return rig.catalog.cheapestFirst(.ram, for: rig.plan).filter(\.price.isFinite).compactMap { choice in
      let part = rig.catalog.parts[choice.place]
      guard case .ram(let ram) = part.spec, ram.type == board.ramType, ram.fits(board) else { return nil }
      return GoalChange(part, for: [], most: free, rig)
    }
  }
}

extension Rig {
  /// The cheapest change with which it does what its goal asks, looked for once.
  var goalFix: Fix? {
    goalPlan { GoalFix(self).cheapest?.applied(to: plan, in: catalog) }.map { Fix(from: plan, to: $0, in: catalog) }
  }
}

/// Some of one part, in the place of all of those that go.
private struct GoalChange {
  let part: Part
  /// Units that are tried at most.
  let most: Int
  /// What it adds to the price with one unit; what it brings only adds to that.
  let least: Double
  private let out: [PartID]

  init(_ part: Part, for out: [Rig.Fitted<GPU>], most: Int, _ rig: Rig) {
    (self.part, self.most, self.out) = (part, most, out.map(\.part.id))
    least = GoalChange.cost(part, 1, self.out, rig)
  }

  private static func cost(_ part: Part, _ count: Int, _ out: [PartID], _ rig: Rig) -> Double {
    let now = rig.plan.quantity(part.id)
    let gone = out.compactMap { rig.catalog[$0] }.reduce(0) { $0 + rig.price($1, rig.plan.quantity($1.id)) }
    return rig.price(part, now + count) - (now > 0 ? rig.price(part, now) : 0) - gone
  }

  /// The plan with the fewest units that meet the goal for less than what was found.
  ///
  /// More units never make a model slower, unless all devices compute it together: where the most do not meet it, fewer
  /// do not.
  func first(where meets: (Plan) -> Bool, below best: Double, _ rig: Rig) -> Plan? {
    let counts = (1...most).prefix { GoalChange.cost(part, $0, out, rig) < best }
    guard let last = counts.last, rig.plan.usage.work == .tensor || meets(plan(last, rig)) else { return nil }
    return counts.lazy.map { plan($0, rig) }.first(where: meets)
  }

  private func plan(_ count: Int, _ rig: Rig) -> Plan {
    var plan = rig.plan
    for id in out { plan.setQuantity(id, 0) }
    plan.setQuantity(part.id, plan.quantity(part.id) + count)
    return plan
  }
}
