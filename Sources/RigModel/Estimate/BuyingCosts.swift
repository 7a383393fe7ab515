/// What buying costs beside the prices of the parts, each rounded to the cent.
public struct BuyingCosts: Hashable, Sendable {
  /// Shipping of all parts.
  public let shipping: Money
  /// Customs duty and import value-added tax.
  public let imports: Money
  /// The import value-added tax that was counted, 0…1.
  public let importVAT: Double
  /// What the marketplace takes from the buyer.
  public let fee: Money
  /// The allowance for parts that arrive dead.
  public let deadOnArrival: Money

  /// All of them.
  public var total: Money { shipping + imports + fee + deadOnArrival }

  /// Counts imports = (hardware + shipping) × imported share × ((1 + duty) × (1 + VAT) − 1); fee and allowance are shares
  /// of the hardware.
  init(of plan: Plan, hardware: Money, in catalog: Catalog) {
    let buying = plan.buying
    importVAT = buying.importVAT ?? catalog.tariff(plan.power.country)?.vat ?? 0
    let charge = (1 + buying.duty) * (1 + importVAT) - 1
    shipping = buying.shipping
    imports = (hardware + buying.shipping) * (buying.imported * charge)
    fee = hardware * buying.marketplaceFee
    deadOnArrival = hardware * buying.deadOnArrival
  }
}
