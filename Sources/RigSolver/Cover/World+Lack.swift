import RigModel

extension World {
  /// What a cover lacks, as far as the values that the checks compare tell it: power first, as least is known of its price.
  func lack(_ pair: Pair, _ cover: Cover, _ tables: Tables, _ judge: Judge, _ probe: inout BoardProbe) -> Lack {
    var lack = Lack()
    addPower(&lack, pair, cover, tables)
    lack.add(coolingDemand(pair, cover))
    for kind in World.restKinds.prefix(3) { lack.add(probe.demand(kind, pair, cover, self, judge)) }
    return lack
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
    let together = tables.areSlotsApart ? power + room : max(power, room, watts.map { $0.least + room } ?? 0)
    let rest = tables.areSlotsApart || watts != nil ? room : 0
    lack.add(demands + (slots.map { [$0] } ?? []), min(PriceTable.none, together), beside: rest)
  }
}
