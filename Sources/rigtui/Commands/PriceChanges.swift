import ArgumentParser
import RigModel

/// What a command changes of the price beside parts and rates; amounts are in the plan's currency.
struct PriceChanges: ParsableArguments {
  @Option(help: ArgumentHelp("Shipping of all parts.", valueName: "PRICE"))
  var shipping: String?

  @Option(help: ArgumentHelp("Share of the prices that comes from outside the customs area, 0…1.", valueName: "SHARE"))
  var imported: String?

  @Option(help: ArgumentHelp("Customs duty on what is imported, 0…1.", valueName: "SHARE"))
  var duty: String?

  @Option(
    help: ArgumentHelp("Value-added tax on what is imported, 0…1; the country's when left out.", valueName: "VAT"))
  var importVat: String?

  @Option(help: ArgumentHelp("What a marketplace takes from the buyer, 0…1 of the prices.", valueName: "SHARE"))
  var marketplaceFee: String?

  @Option(help: ArgumentHelp("Allowance for parts that arrive dead, 0…1 of the prices.", valueName: "SHARE"))
  var deadOnArrival: String?

  @Option(help: ArgumentHelp("Days until the parts have arrived, during which one rents, 0…365.", valueName: "N"))
  var deliveryDays: String?

  @Option(help: ArgumentHelp("Price of electricity off-peak.", valueName: "PRICE_PER_KWH"))
  var offPeak: String?

  @Option(help: ArgumentHelp("Share of the electricity that is taken off-peak, 0…1.", valueName: "SHARE"))
  var offPeakShare: String?

  @Option(help: ArgumentHelp("Share of the heat that replaces other heating, 0…1.", valueName: "SHARE"))
  var heating: String?

  @Option(
    help: ArgumentHelp("Price of other heat; that of electricity when left out.", valueName: "PRICE_PER_KWH"))
  var heatingPrice: String?

  @Option(help: ArgumentHelp("Share of a sale that the marketplace keeps, 0…1.", valueName: "SHARE"))
  var resaleFee: String?

  /// Changes a plan.
  func apply(to plan: inout Plan) throws(Failure) {
    try changeBuying(&plan.buying)
    try share(offPeakShare, "--off-peak-share") { plan.power.offPeakShare = $0 }
    try number(offPeak, "--off-peak", Limits.tariff) { plan.power.offPeakTariff = EnergyPrice($0) }
    try share(heating, "--heating") { plan.heating.share = $0 }
    try number(heatingPrice, "--heating-price", Limits.tariff) { plan.heating.price = EnergyPrice($0) }
    try share(resaleFee, "--resale-fee") { plan.resaleFee = $0 }
  }

  private func changeBuying(_ buying: inout Buying) throws(Failure) {
    try number(shipping, "--shipping", Limits.price) { buying.shipping = Money(rounding: $0) }
    try share(imported, "--imported") { buying.imported = $0 }
    try share(duty, "--duty") { buying.duty = $0 }
    try share(importVat, "--import-vat") { buying.importVAT = $0 }
    try share(marketplaceFee, "--marketplace-fee") { buying.marketplaceFee = $0 }
    try share(deadOnArrival, "--dead-on-arrival") { buying.deadOnArrival = $0 }
    try number(deliveryDays, "--delivery-days", Limits.deliveryDays) { buying.deliveryDays = Days($0) }
  }

  private func share(_ text: String?, _ option: String, _ set: (Double) -> Void) throws(Failure) {
    try number(text, option, Limits.share, set)
  }

  private func number(
    _ text: String?, _ option: String, _ range: ClosedRange<Double>, _ set: (Double) -> Void
  ) throws(Failure) {
    if let text { set(try Number.value(text, option, in: range)) }
  }
}
