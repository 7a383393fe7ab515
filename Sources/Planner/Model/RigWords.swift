import RigModel
import RigReport

/// The words for sums that may lack a price.
enum RigWords {
  /// The sum of a receipt: `566 €`, `≈186 €` when a price is a guess, `≥ 566 €` when one is missing.
  static func cost(_ purchase: Purchase, _ numbers: Numbers) -> String {
    if !purchase.unpriced.isEmpty { return "≥ \(numbers.column(purchase.cost))" }
    return (purchase.isEstimate ? "≈" : "") + numbers.column(purchase.cost)
  }
}
