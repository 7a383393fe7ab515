import RigChecks
import RigModel

extension Search {
  /// Puts a pair in, unless the checks have something against it that nothing takes away.
  mutating func openPair(_ pair: Pair, _ key: Key) {
    guard isAffordable(key) else { return counts.cut("price") }
    let picks = pair.picks(world).sorted { $0.item < $1.item }
    if let final = judge.objections(picks).first(where: \.mends.isEmpty) { return counts.cut(final.check) }
    put(Cover(pair, world), key)
  }

  private mutating func put(_ cover: Cover, _ least: Key) {
    let key = key(cover, lacking: 0).raised(to: least)
    guard isAffordable(key) else { return counts.cut("price") }
    push(key, .cover(Held(cover)))
  }

  /// Finds out what a cover lacks.
  mutating func lookAt(_ held: Held<Cover>, _ key: Key) {
    let cover = held.value
    guard !isTooHungry(cover) else { return counts.cut("wall") }
    let lack = world.lack(cover.pair, cover, tables, judge, &probe)
    guard !lack.isHopeless, lack.least < PriceTable.none else { return counts.cut("lacking") }
    let raised = self.key(cover, lacking: lack.least).raised(to: key)
    guard isAffordable(raised) else { return counts.cut("price") }
    if key < raised { push(raised, .lacking(held, Held(lack))) } else { extend(held, lack, key) }
  }

  /// Meets what a cover lacks in every way, or takes it as whole.
  mutating func extend(_ held: Held<Cover>, _ lack: Lack, _ key: Key) {
    guard let demand = lack.first else { return close(held, key) }
    offer(Choice(cover: held.value, demand: demand, rest: lack.rest), key)
  }

  private mutating func offer(_ choice: Choice, _ key: Key) { offer(0, of: Held(choice), key) }

  /// Puts a way in that stands for those behind it as well, which cost no less.
  private mutating func offer(_ next: Int, of held: Held<Choice>, _ key: Key) {
    let choice = held.value
    guard next < choice.demand.candidates.count else { return }
    let least = min(PriceTable.none, choice.demand.costs[next] + choice.rest)
    guard least < PriceTable.none else { return counts.cut("lacking") }
    let raised = self.key(choice.cover, lacking: least).raised(to: key)
    guard isAffordable(raised) else { return counts.cut("price") }
    push(raised, .choice(held, next))
  }

  /// Tries a way to meet what a cover lacks, and leaves those behind it for later.
  mutating func take(_ next: Int, of held: Held<Choice>, _ key: Key) {
    offer(next + 1, of: held, key)
    put(held.value.cover.adding(next, of: held.value.demand.candidates, world), key)
  }

  /// Takes a cover that lacks nothing as a rig; what may make it better all the same comes beside it.
  private mutating func close(_ held: Held<Cover>, _ key: Key) {
    let picks = picks(held.value)
    let exact = valuation.key(of: Solved(picks, world, held.value.pair.run))
    var whole = held
    if case let better = improvements(held.value, exact), !better.isEmpty {
      offer(Choice(cover: held.value, demand: world.demand(better, held.value), rest: 0), key)
      whole = Held(held.value.settling(better, world))
    }
    guard isAffordable(exact) else { return counts.cut("price") }
    let ranks = world.stock.ranks
    let list = picks.map { Pick(item: ranks[$0.item], count: $0.count) }.sorted { $0.item < $1.item }
    push(exact, .whole(whole), list: list)
  }

  /// Items of which a further unit may make a rig better that lacks nothing.
  ///
  /// A lot may cost less than its parts, a supply may lose less, and heat may be worth more than it costs.
  private func improvements(_ cover: Cover, _ exact: Key) -> [Int] {
    let feeds = valuation.rewardsSupplies && drawn(cover) != .zero
    let mayBeFaster = valuation.objective == .speed && -speed(cover) < exact.value
    return world.rest.filter { item in
      guard cover.mayAdd(item, world) else { return false }
      let (kept, count) = (world.stock.items[item], cover.count(item))
      if kept.prices.least[count] < kept.prices.cost[count] { return true }
      if feeds, kept.kind == .psu { return true }
      if mayBeFaster, kept.kind == .ram { return true }
      return valuation.rewardsWatts && kept.peak > 0
    }
  }

  /// Asks the checks about a whole rig; what they have against it is mended in every way.
  mutating func finish(_ held: Held<Cover>, _ key: Key) {
    let picks = picks(held.value)
    counts.judged += 1
    let rig = Solved(picks, world, held.value.pair.run)
    let objections = judge.objections(picks)
    let misses = misses(rig)
    guard !misses.isEmpty || !objections.isEmpty else { return keep(rig, of: held.value.pair, key) }
    counts.cut(objections.first?.check ?? misses[0].name)
    mend(held.value, objections.map(\.mends) + misses.map(\.mends), judge.rig(picks), key)
  }

  /// What of the need a rig misses, and what kinds of parts may mend it.
  private func misses(_ rig: Solved) -> [(name: String, mends: PartKinds)] {
    let isTooHungry = rig.power.fullWall.value > (world.request.need.maxWall?.value ?? .infinity) + 1e-6
    let isIdle = rig.run.map { world.model?.isMet($0) == false } ?? false
    return (isTooHungry ? [("wall", [.psu])] : []) + (isIdle ? [("model", [.ram])] : [])
  }

  /// Tries what mends one of several faults, the one with the fewest ways.
  private mutating func mend(_ cover: Cover, _ faults: [PartKinds], _ rig: Rig, _ key: Key) {
    let known = faults.filter { $0 != .addable }.map { kinds in
      world.rest.filter { kinds.contains(world.stock.items[$0].kind) && cover.mayAdd($0, world) }
    }
    if let fewest = known.min(by: { $0.count < $1.count }) { return offer(fewest, cover, key) }
    let spread = world.spread(cover.pair, cover, rig, countsDraw: !isScout)
    let all = spread.feeding + spread.drawing
    offer(spread.feeding, cover, key)
    guard spread.balance < PriceTable.none else { return }
    let balanced = self.key(cover, lacking: spread.balance).raised(to: key)
    for next in all.indices.dropFirst(spread.feeding.count) { put(cover.adding(next, of: all, world), balanced) }
  }

  private mutating func offer(_ items: [Int], _ cover: Cover, _ key: Key) {
    offer(Choice(cover: cover, demand: world.demand(items, cover), rest: 0), key)
  }

  /// All parts of a rig, in the order of the stock.
  private func picks(_ cover: Cover) -> [Pick] {
    (cover.pair.picks(world) + cover.picks).sorted { $0.item < $1.item }
  }
}
