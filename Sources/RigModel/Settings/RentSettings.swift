/// What would be rented instead.
extension Setting {
  static let rent: [Setting] = [offer, pricing, rate, vat, basis, storage]

  /// The offer, or `auto`.
  public static let offer = Setting(
    "offer", "Offer", at: (.rent, .rental, "offer"), takes: "ID",
    help: "What would be rented instead, at the catalog's rate; auto is the cheapest that can do it.", traits: .main,
    .name(
      NameSetting(
        noun: "offer", example: nil, advice: nil, isCapital: false, usual: nil,
        isKnown: { $0 == OfferID.auto.rawValue || $1[OfferID(rawValue: $0)] != nil },
        names: { [OfferID.auto.rawValue] + $0.offers.map(\.id.rawValue) }, near: { $1.offers(with: $0) },
        stored: { $0.rental.offer?.rawValue },
        store: { plan, name, _ in plan.compare(with: name.map(OfferID.init(rawValue:))) })))

  /// How it is paid for.
  public static let pricing = Setting(
    "pricing", "Pricing", compared: "Paid for", at: (.rent, .rental, "pricing"), help: "How it is paid for.",
    .word({ $0.rental.pricing }, { $0.rental.pricing = $1 }))

  /// Price of an hour of rental.
  public static let rate = Setting(
    "rate", "Rate", at: (.rent, .rental, "rate_per_hour"), takes: "PRICE_PER_HOUR",
    help: "Price of an hour of rental; no tax comes on top.", traits: .main,
    .number(
      { $0.rental.rate }, { $0.rental.rate = $1 },
      .moneyPerHour, Limits.rate, otherwise: { $0.estimate.rental?.rate?.value },
      ends: .of { $0.estimate.rental?.rate.map { Ends(worse: $0.value * 0.8, better: $0.value * 1.2) } },
      source: "the offer's price with its tax; ends: a fifth less, a fifth more"))

  /// Value-added tax on the rental.
  public static let vat = Setting(
    "vat", "VAT on rent", compared: "Tax on top", at: (.rent, .rental, "vat"), takes: "VAT",
    help: "Value-added tax on the offer, 0…1.", traits: .writtenLast,
    .number(
      { $0.rental.vat }, { $0.rental.vat = $1 },
      .share, Limits.share, step: 1, otherwise: { $0.estimate.rental?.vat },
      ends: .of { $0.estimate.rental?.vat.map { Ends(worse: 0, better: max($0, 0.2)) } },
      source: "the country's for a private buyer, on prices without tax; a company gets it back: 0 %"))

  /// How much of the offer is counted.
  public static let basis = Setting(
    "basis", "Basis", at: (.rent, .rental, "basis"), help: "How much is rented.", traits: .main,
    .word({ $0.rental.basis }, { $0.rental.basis = $1 }))

  /// Storage rented beside the offer.
  public static let storage = Setting(
    "storage", "Rented storage", short: "Storage", compared: "Storage a day",
    at: (.rent, .rental, "storage_per_day"), takes: "PRICE_PER_DAY", help: "Storage rented beside the offer.",
    .number(
      { $0.rental.storagePerDay }, { $0.rental.storagePerDay = $1 },
      .moneyPerDay, Limits.storagePerDay, step: 0.5, ends: .euros(worse: 0, better: 0.28),
      source: """
        0; 100 GB of AWS gp3 cost 0.08 to 0.0952 $ a GB and month, 0.23 to 0.28 € a day without tax \
        (infracost 2024-06, hendric-jabs.de 2023-11)
        """))
}

extension Pricing: SettingWord {
  /// What a person calls it: `on demand`.
  public var words: String {
    switch self {
    case .onDemand: tr("on demand")
    case .spot: tr("spot")
    }
  }
}

extension Basis: SettingWord {
  /// What a person calls it: `pro rata`.
  public var words: String {
    switch self {
    case .proRata: tr("pro rata")
    case .whole: tr("whole")
    case .cheapest: tr("cheapest")
    case .equalWork: tr("equal work")
    }
  }
}
