import RigModel
import RigReport
import RigSolver
import TerminalUI

extension Scene {
  /// What a listing is of.
  func name(of listing: Listing) -> String {
    catalog[PartID(rawValue: listing.part)].map(PartWords.title) ?? listing.part.visible
  }

  /// Price and shipping in the plan's currency.
  func cost(of listing: Listing) -> Money? {
    catalog.factor(from: listing.currency, to: plan.currency).map { listing.total * $0 }
  }

  /// Whether no more is asked than it is worth; `nil` where that is not known.
  func isWorthIt(_ listing: Listing, _ found: [PartID: Worth]) -> Bool? {
    guard let worth = found[PartID(rawValue: listing.part)], let cost = cost(of: listing) else { return nil }
    return WorthText.each(worth).map { cost <= $0 }
  }

  /// The message to the seller of the focused listing; `nil` on other pages.
  var sellerMessage: String? {
    guard let listing = (model.page as? ListingsPage)?.listing else { return nil }
    let worth = model.valuing.known(of: PartID(rawValue: listing.part), in: model.plan)
    return report.message(about: listing, worth: worth.flatMap(WorthText.each))
  }
}
