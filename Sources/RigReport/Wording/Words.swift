import RigModel

/// The words for choices and counts, as a person would say them.
public enum Words {
  /// How much of an offer is counted: `pro rata`.
  public static func basis(_ basis: Basis) -> String { basis.words }

  /// What the rig is used for: `language`.
  public static func workload(_ workload: Workload) -> String { workload.words }

  /// How the work is spread: `independent jobs`.
  public static func work(_ work: WorkSpread) -> String { work.words }

  /// How an offer is paid for: `on demand`.
  public static func pricing(_ pricing: Pricing) -> String { pricing.words }

  /// How a price was found out: `asking price`.
  public static func priceKind(_ kind: PriceKind) -> String {
    switch kind {
    case .asking: tr("asking price")
    case .sold: tr("price of sales")
    case .own: tr("a buyer's own price")
    case .guide: tr("price of a buying guide")
    case .estimate: tr("a guess, no source")
    }
  }

  /// A count with its noun: `1 card`, `3 cards`, `0.5 cards`.
  public static func count(_ number: Double, _ noun: String) -> String {
    "\(Numbers.short(number, decimals: 2)) \((Language.spoken.isOne(number) ? noun : noun + "s").spoken)"
  }

  /// One of several: `a drive, a CPU or a fan`.
  static func either(_ words: [String]) -> String {
    guard words.count > 1, let last = words.last else { return words.first ?? "" }
    return "\(words.dropLast().joined(separator: ", ")) or \(last)"
  }

  /// Calendar time: `7 days`.
  public static func days(_ days: Days) -> String { count(days.value, "day") }

  /// A share as a percentage without needless decimals: `80 %`, `8.57 %`.
  public static func share(_ share: Double) -> String { "\(Numbers.short(share * 100, decimals: 2)) %" }
}
