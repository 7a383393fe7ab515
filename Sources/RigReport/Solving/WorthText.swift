import RigModel
import RigSolver

/// What a part is worth, as a person reads it.
public enum WorthText {
  /// Writes it, each number of units on a line.
  public static func render(_ worth: Worth, _ request: Request) -> String {
    let numbers = Numbers(request.plan.currency)
    let name = request.catalog[worth.id]?.name ?? worth.id.rawValue
    let without = worth.without.map { tr("the cheapest rig without it costs \(numbers.exact($0.price))") }
    let others = without ?? tr("no rig without it is known")
    var lines = [tr("\(name): \(best(worth, request.plan.currency)); \(others)")]
    for offer in worth.offers {
      guard let rig = offer.rig else { continue }
      let each = offer.each.map { tr("\(numbers.exact($0)) each") } ?? tr("whatever is asked")
      lines.append(tr("  \(offer.units) × \(each), in a rig of \(numbers.exact(rig.price)) besides"))
    }
    if worth.isCut, worth.without != nil { lines.append(tr("  other numbers were not looked for to the end")) }
    return lines.map { $0 + "\n" }.joined()
  }

  /// What one is worth at most, where that is known and has an end.
  public static func each(_ worth: Worth) -> Money? {
    worth.isDone && !worth.isCut ? worth.best?.each.map { max(.zero, $0) } : nil
  }

  /// What it is worth at most: `worth at most 64.44 € each for 2`.
  public static func best(_ worth: Worth, _ currency: CurrencyCode) -> String {
    let numbers = Numbers(currency)
    guard let best = worth.best, let each = best.each else {
      if worth.isCut { return tr("what it is worth was not looked for to the end") }
      let hasRig = worth.offers.contains { $0.rig != nil }
      return hasRig ? tr("worth whatever is asked") : tr("worth nothing, as no rig has it")
    }
    return each > .zero ? tr("worth at most \(numbers.exact(each)) each for \(best.units)") : tr("worth nothing")
  }
}
