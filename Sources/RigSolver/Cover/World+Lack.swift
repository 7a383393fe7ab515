import RigModel

extension World {
  /// What a cover lacks, as far as the values that the checks compare tell it: power first, as least is known of its price.
  func lack(_ pair: Pair, _ cover: Cover, _ tables: Tables, _ judge: Judge, _ probe: inout BoardProbe) -> Lack {
    var lack = Lack()
    addPower(&lack, pair, cover, tables)
    lack.add(coolingDemand(pair, cover))
    for kind in World.restKinds.prefix(3) {
      let demand = probe.demand(kind, pair, cover, self, judge)
      let spill = kind == .ram ? spillDemand(pair, cover, judge, &probe) : nil
      let demands = [demand, spill].compactMap(\.self)
      lack.add(demands, demands.reduce(0) { max($0, $1.least) }, beside: 0)
    }
    return lack
  }

  /// Main memory that is lacking for a mixture's experts.
  private func spillDemand(_ pair: Pair, _ cover: Cover, _ judge: Judge, _ probe: inout BoardProbe) -> Demand? {
    guard let spill = pair.spill else { return nil }
    let modules = cover.picks.reduce(0) { $0 + capacity($1.item) * Double($1.count) }
    if request.allowsUnknown, modules == 0, stock.items[boards[pair.board].item].part.platform?.ram == nil {
      return nil
    }
    let missing = spill - modules - (stock.items[boards[pair.board].item].part.platform?.ram?.value ?? 0)
    guard missing > 1e-6 else { return nil }
    let candidates = stock.places(of: .ram).filter { item in
      capacity(item) > 0 && cover.mayAdd(item, self) && probe.takes(item, pair, cover, self, judge)
    }
    return Demand(
      candidates.map { ($0, Int64((Double(cover.rate($0, self)) * max(1, missing / capacity($0))).rounded(.down))) })
  }

  /// Adds watts and plugs, and slots: their prices add up where no adapter brings both.
  private func addPower(_ lack: inout Lack, _ pair: Pair, _ cover: Cover, _ tables: Tables) {
    let tally = Tally(pair, cover, self)
    let feeding = Feeding(pair, cover, tally, self, tables)
    let slots = slotDemand(pair, cover, tally)
    let watts = supplyDemand(pair, cover, tally, tables.supplies, feeding)
    let demands = [
      watts ?? serverDemand(pair, cover, tally, feeding), plugDemand(pair, cover, tally, feeding),
    ].compactMap(\.self)
    let room = slots?.least ?? 0
    guard !demands.isEmpty else { return lack.add(slots) }
    let power = demands.reduce(feeding.least) { max($0, $1.least) }
    let apart = demands.reduce(feeding.least) { $1.mayBringSlots ? $0 : max($0, $1.least) }
    let together = max(power, room, (tables.areSlotsApart ? apart : watts?.least ?? 0) + room)
    let isApart = tables.areSlotsApart && !demands[0].mayBringSlots
    let rest = isApart || watts != nil ? room : 0
    lack.add(demands + (slots.map { [$0] } ?? []), min(PriceTable.none, together), beside: rest)
  }
}
