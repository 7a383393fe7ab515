/// What buying costs beside the prices of the parts.
extension Setting {
  static let buying: [Setting] = [
    shipping, imported, duty, importVAT, marketplaceFee, deadOnArrival, deliveryDays,
  ]

  /// Shipping of the parts.
  public static let shipping = Setting(
    "shipping", "Shipping", at: (.buying, .buying, "shipping"), takes: "PRICE", help: "Shipping of all parts.",
    .number(
      { $0.buying.shipping }, { $0.buying.shipping = $1 },
      .money, Limits.price, ends: .euros(worse: 60, better: 0),
      source: """
        0 as in the source article; a parcel of 5 kg costs about 15 € in France and 22 € within the EU \
        (tarif-lettre.com 2023, actucholet.fr 2026-01); ends: four parcels, none
        """))

  /// Share of the prices from outside the customs area.
  public static let imported = Setting(
    "imported", "Imported", at: (.buying, .buying, "imported"), takes: "SHARE",
    help: "Share of the prices that comes from outside the customs area, 0…1.",
    .number(
      { $0.buying.imported }, { $0.buying.imported = $1 },
      .share, Limits.share, ends: .fixed(worse: 1, better: 0),
      source: """
        the share bought outside the customs area, such as the EU; 0 %: parts from inside; \
        ends: all parts, none
        """))

  /// Customs duty.
  public static let duty = Setting(
    "duty", "Customs duty", at: (.buying, .buying, "duty"), takes: "SHARE",
    help: "Customs duty on what is imported, 0…1.",
    .number(
      { $0.buying.duty }, { $0.buying.duty = $1 },
      .share, Limits.share,
      source: """
        0 %: computer parts are free under the Information Technology Agreement (Council Decision 97/359/EC, \
        1997); parcels below 150 € pay 3 € a kind of goods since 2026-07-01 (regfollower.com, 2026-02)
        """))

  /// Import value-added tax.
  public static let importVAT = Setting(
    "import-vat", "Import VAT", at: (.buying, .buying, "import_vat"), takes: "VAT",
    help: "Value-added tax on what is imported, 0…1; the country's when left out.",
    .number(
      { $0.buying.importVAT }, { $0.buying.importVAT = $1 },
      .share, Limits.share, otherwise: { $0.estimate.buying.importVAT },
      source: "the country's rate, due from 0 € and on used goods too since 2021-07-01 (Directive (EU) 2017/2455)"))

  /// Buyer's fee of the marketplace.
  public static let marketplaceFee = Setting(
    "marketplace-fee", "Buyer's fee", at: (.buying, .buying, "marketplace_fee"), takes: "SHARE",
    help: "What a marketplace takes from the buyer, 0…1 of the prices.",
    .number(
      { $0.buying.marketplaceFee }, { $0.buying.marketplaceFee = $1 },
      .share, Limits.share, ends: .fixed(worse: 0.05, better: 0),
      source: """
        0 %: bought in person; Vinted takes 5 % and 0.70 €, LeBonCoin about 4 % \
        (tribune-assurance.optionfinance.fr, economiematin.fr; undated)
        """))

  /// Allowance for dead parts.
  public static let deadOnArrival = Setting(
    "dead-on-arrival", "Dead on arrival", at: (.buying, .buying, "dead_on_arrival"), takes: "SHARE",
    help: "Allowance for parts that arrive dead, 0…1 of the prices.",
    .number(
      { $0.buying.deadOnArrival }, { $0.buying.deadOnArrival = $1 },
      .share, Limits.share, ends: .fixed(worse: 0.05, better: 0),
      source: """
        0 %; no figure for used cards was found; of new ones 0.4 to 5 % come back \
        (guru3d.com 2023, tekrooms.it 2020)
        """))

  /// Days of delivery.
  public static let deliveryDays = Setting(
    "delivery-days", "Delivery", at: (.buying, .buying, "delivery_days"), takes: "N",
    help: "Days until the parts have arrived, during which one rents, 0…365.",
    .number(
      { $0.buying.deliveryDays }, { $0.buying.deliveryDays = $1 },
      .days, Limits.deliveryDays, ends: .fixed(worse: 10, better: 0),
      source: """
        0 days; parcels take 2 to 10 working days within the EU (sellercentre.ebay.co.uk, ricacrea.com; \
        undated)
        """))
}
