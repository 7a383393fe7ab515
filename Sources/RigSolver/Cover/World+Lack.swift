import RigModel

extension World {
  /// What a cover lacks, as far as the values that the checks compare tell it.
  func lack(
    _ pair: Pair, _ cover: Cover, _ table: SupplyTable, _ judge: Judge, _ probe: inout BoardProbe
  ) -> Lack {
    let tally = Tally(pair, cover, self)
    var lack = Lack()
    for kind in World.restKinds.prefix(3) { lack.add(probe.demand(kind, pair, cover, self, judge)) }
    lack.add(coolingDemand(pair, cover))
    let slots = slotDemand(pair, cover, tally)
    if let watts = supplyDemand(pair, cover, tally, table) {
      lack.add(watts, slots, orAtLeast: plugDemand(pair, cover, tally)?.least ?? 0)
    } else {
      lack.add(dearestOf: [serverDemand(pair, cover, tally), plugDemand(pair, cover, tally), slots])
    }
    return lack
  }
}
