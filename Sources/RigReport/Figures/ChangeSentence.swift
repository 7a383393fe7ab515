import RigModel

/// What a change did to the sums, in words: `rig +70 €, rent +238 €, so you save 168 € more`.
public enum ChangeSentence {
  /// Words the difference between two estimates of plans in one currency.
  public static func text(from before: Estimate, to after: Estimate, of plan: Plan) -> String {
    let numbers = Numbers(plan.currency)
    let causes = [
      (Figure.rig, after.purchase.cost - before.purchase.cost),
      (.rent, difference(after.savings?.rental, before.savings?.rental)),
      (.electricity, difference(after.energy.cost, before.energy.cost)),
    ]
    let isOnlyElectricity = causes.prefix(2).allSatisfy { $0.1 == .zero }
    let parts = causes.prefix(isOnlyElectricity ? 3 : 2).filter { $0.1 != .zero }.map {
      "\($0.0.label.lowercased()) \(numbers.signed($0.1))"
    }
    return (parts + [conclusion(before, after, numbers)].compactMap(\.self)).joined(separator: ", ")
  }

  private static func difference(_ new: Money?, _ old: Money?) -> Money { (new ?? .zero) - (old ?? .zero) }

  private static func conclusion(_ before: Estimate, _ after: Estimate, _ numbers: Numbers) -> String? {
    let open = after.purchase.unpriced.filter { !before.purchase.unpriced.contains($0) }
    guard open.isEmpty else { return tr("what you save needs a price") }
    guard let new = after.savings?.amount else { return before.savings == nil ? nil : tr("nothing left to compare") }
    guard let old = before.savings?.amount else {
      return new < .zero ? tr("so you pay \(numbers.money(-new)) more") : tr("so you save \(numbers.money(new))")
    }
    if new != old {
      // Where renting costs less before and after, it is paying that changes.
      let isPaid = new < .zero && old <= .zero
      let amount = numbers.money(unsigned(new - old))
      return switch (isPaid, new > old) {
      case (true, true): tr("so you pay \(amount) less")
      case (true, false): tr("so you pay \(amount) more")
      case (false, true): tr("so you save \(amount) more")
      case (false, false): tr("so you save \(amount) less")
      }
    }
    let sums = [(Figure.allIn, before.allIn, after.allIn), (.equalWork, before.equalWork, after.equalWork)]
    return sums.lazy.compactMap { moved($0.0.label.lowercased(), from: $0.1?.amount, to: $0.2?.amount, numbers) }.first
      ?? tr("no sum changes")
  }

  /// `equal work −153 €`, or that the sum is known no longer, or how much it is now that it is known.
  private static func moved(_ name: String, from old: Money?, to new: Money?, _ numbers: Numbers) -> String? {
    guard let new else { return old == nil ? nil : tr("\(name) unknown") }
    guard let old else { return tr("\(name) now \(numbers.money(new))") }
    return new == old ? nil : "\(name) \(numbers.signed(new - old))"
  }

  private static func unsigned(_ amount: Money) -> Money { amount < .zero ? -amount : amount }
}
