import RigChecks
import RigModel

extension World {
  /// Different sums of watts beyond which it is taken for possible that one of them brings balance.
  private static let mostSums = 3000

  /// Items of which a further unit may spread a load in another way: supplies, leads of another kind, and what draws, where
  /// it may bring balance at all.
  func spreadCandidates(_ cover: Cover, _ rig: Rig) -> [Int] {
    let drawing = rest.filter { stock.items[$0].peak > 0 && supplies[$0] == nil && cover.mayAdd($0, self) }
    let isBalanced = sums(drawing, cover, rig).map { Check.mayBalance(rig, $0) } ?? true
    return rest.filter { item in
      guard cover.mayAdd(item, self) else { return false }
      if supplies[item] != nil || isBalanced && stock.items[item].peak > 0 { return true }
      return cover.count(item) == 0 && adapters[item].map { !$0.plugs.given.power.isEmpty } ?? false
    }
  }

  /// All that further units of some items may draw together, as far as the supplies suffice; `nil` when there is no end of
  /// them.
  private func sums(_ items: [Int], _ cover: Cover, _ rig: Rig) -> Set<Watts>? {
    guard let rated = rig.power.rated else { return nil }
    let most = rated.value / Rig.leastHeadroom - rig.power.peak.value + 1e-6
    var sums: Set<Watts> = [.zero]
    for item in items {
      let (each, left) = (stock.items[item].peak, stock.items[item].units.upperBound - cover.count(item))
      for sum in sums {
        for count in 1...max(1, left) where sum.value + each * Double(count) <= most {
          sums.insert(Watts(sum.value + each * Double(count)))
        }
      }
      guard sums.count <= World.mostSums else { return nil }
    }
    return sums
  }
}
