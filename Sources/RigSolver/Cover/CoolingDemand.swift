import RigChecks
import RigModel

extension World {
  /// The first card that lacks air, as check `card-cooling` shares fans out; `nil` when none does.
  func coolingDemand(_ pair: Pair, _ cover: Cover) -> Demand? {
    guard !pair.passive.isEmpty else { return nil }
    let fans = coolers(cover)
    var share = FanShare(fans.map { (suitsAny($0.item), $0.count) })
    let isShort = pair.passive.map { card, count in
      let air = { (place: Int) in self.air[card][fans[place].place] }
      let taken = share.take(count) { air($0).suits }
      return taken.filter { isGood(air($0.place), card) }.reduce(0) { $0 + $1.count } < count
    }
    guard isShort.contains(true), !(request.allowsUnknown && isRack(pair)) else { return nil }
    let missing = pair.passive.reduce(0) { $0 + $1.count } - fans.reduce(0) { $0 + $1.count }
    return demand(candidates(pair, cover), cover, times: max(1, missing))
  }

  /// Fans that do for one of the cards at least: others bring no card enough air.
  private func candidates(_ pair: Pair, _ cover: Cover) -> [Int] {
    fans.enumerated().filter { place, item in
      cover.mayAdd(item, self) && pair.passive.contains { isGood(air[$0.card][place], $0.card) }
    }.map(\.element)
  }

  private func isGood(_ air: Air, _ card: Int) -> Bool {
    air.suits && (cards[card].isModule || air.isEnough(allowingUnknown: request.allowsUnknown))
  }

  private func coolers(_ cover: Cover) -> [(item: Int, place: Int, count: Int)] {
    cover.picks.compactMap { pick in
      stock.items[pick.item].kind == .cooling
        ? fans.firstIndex(of: pick.item).map { (pick.item, $0, pick.count) } : nil
    }
  }

  private func suitsAny(_ item: Int) -> Bool {
    if case .cooling(let cooling) = stock.items[item].part.spec { cooling.suitsAny } else { false }
  }

  private func isRack(_ pair: Pair) -> Bool {
    stock.items[boards[pair.board].item].part.platform?.isForRack == true
  }
}
