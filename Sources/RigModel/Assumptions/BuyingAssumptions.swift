/// What buying costs, and what a sale brings back.
extension Assumption {
  /// All used prices together, as a factor: no number of the plan, so its ends are made by `Sensitivity`.
  static let prices = Assumption(
    name: "Prices of parts", unit: .money, range: Limits.price,
    value: { plan, catalog in Estimate(of: plan, in: catalog).purchase.cost.units }, setting: { _ in nil },
    set: { _, _ in },
    ends: { plan, catalog in
      let purchase = Estimate(of: plan, in: catalog).purchase
      return purchase.low < purchase.high ? Ends(worse: purchase.high.units, better: purchase.low.units) : nil
    }, source: "each part's own price; ends: the high and the low price of each part")

  static let shipping = plain(
    "Shipping", .money, Limits.price, \.shippingNumber, ends: euros(worse: 60, better: 0),
    source: "0 as in the source article; a parcel of 5 kg costs about 15 € in France and 22 € within the EU "
      + "(tarif-lettre.com 2023, actucholet.fr 2026-01); ends: four parcels, none")

  static let imported = plain(
    "Imported", .share, Limits.share, \.buying.imported, ends: fixed(worse: 1, better: 0),
    source: "the share bought outside the customs area, such as the EU; 0 %: parts from inside; ends: all parts, none")

  static let duty = plain(
    "Customs duty", .share, Limits.share, \.buying.duty, ends: none,
    source:
      "0 %: computer parts are free under the Information Technology Agreement (Council Decision 97/359/EC, 1997); "
      + "parcels below 150 € pay 3 € a kind of goods since 2026-07-01 (regfollower.com, 2026-02)")

  static let importVAT = optional(
    "Import VAT", .share, Limits.share, \.buying.importVAT,
    otherwise: { plan, catalog in catalog.tariff(plan.power.country)?.vat ?? 0 }, ends: none,
    source: "the country's rate, due from 0 € and on used goods too since 2021-07-01 (Directive (EU) 2017/2455)")

  static let marketplaceFee = plain(
    "Buyer's fee", .share, Limits.share, \.buying.marketplaceFee, ends: fixed(worse: 0.05, better: 0),
    source: "0 %: bought in person; Vinted takes 5 % and 0.70 €, LeBonCoin about 4 % "
      + "(tribune-assurance.optionfinance.fr, economiematin.fr; undated)")

  static let deadOnArrival = plain(
    "Dead on arrival", .share, Limits.share, \.buying.deadOnArrival, ends: fixed(worse: 0.05, better: 0),
    source:
      "0 %; no figure for used cards was found; of new ones 0.4 to 5 % come back (guru3d.com 2023, tekrooms.it 2020)")

  static let deliveryDays = plain(
    "Delivery", .days, Limits.deliveryDays, \.deliveryNumber, ends: fixed(worse: 10, better: 0),
    source: "0 days; parcels take 2 to 10 working days within the EU (sellercentre.ebay.co.uk, ricacrea.com; undated)")

  static let resale = plain(
    "Resale", .share, Limits.share, \.resale, ends: fixed(worse: 0, better: 0.5),
    source: "0 %, the cautious end; prices of used GPUs rose and fell: −14 % a year from new (local-llm.net, 2026), "
      + "−50 % within months of 2022 (techspot.com); ends: nothing, half")

  static let resaleFee = plain(
    "Seller's fee", .share, Limits.share, \.resaleFee,
    ends: { plan, _ in
      plan.resale > 0 ? Ends(worse: 0.146, better: 0) : nil
    },
    source: "0 % as on LeBonCoin and eBay.de for private sellers; eBay.com takes 13.25 to 14.6 % "
      + "(stern.de; bundlelive.com, 2026-02)")
}
