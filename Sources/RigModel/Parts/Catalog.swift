/// What the price of a kWh counts.
public enum TariffBasis: String, CaseIterable, Sendable {
  /// What one more kWh costs: what a rig adds to a bill.
  case marginal
  /// A year's bill ÷ its kWh, subscription included, so that it is more than a further kWh costs.
  case average
}

/// What a country's electricity costs and emits, and what tax a private buyer pays.
public struct Tariff: Hashable, Sendable {
  /// The ISO 3166 code, such as FR.
  public let country: String
  /// The country's name.
  public let name: String
  /// Household price of a kWh, taxes included, in `currency`.
  public let price: EnergyPrice?
  /// What the price counts; `nil` when the source does not say.
  public let basis: TariffBasis?
  /// The currency of the price.
  public let currency: CurrencyCode
  /// Carbon dioxide of the grid in g/kWh.
  public let carbon: Double?
  /// Standard value-added tax, 0…1.
  public let vat: Double?
  /// Where the figures come from.
  public let source: String
  /// When the source said so.
  public let asOf: CivilDate

  /// Makes a tariff.
  public init(
    country: String, name: String, price: EnergyPrice?, basis: TariffBasis? = nil, currency: CurrencyCode,
    carbon: Double?, vat: Double?, source: String, asOf: CivilDate
  ) {
    (self.country, self.name, self.price, self.basis, self.currency) = (country, name, price, basis, currency)
    (self.carbon, self.vat, self.source, self.asOf) = (carbon, vat, source, asOf)
  }
}

/// What a euro buys of a currency.
public struct ExchangeRate: Hashable, Sendable {
  /// The currency.
  public let currency: CurrencyCode
  /// Units of it for one euro, above 0.
  public let unitsPerEuro: Double
  /// Where the rate comes from.
  public let source: String
  /// The day of the rate.
  public let asOf: CivilDate

  /// Makes a rate.
  public init(currency: CurrencyCode, unitsPerEuro: Double, source: String, asOf: CivilDate) {
    (self.currency, self.unitsPerEuro, self.source, self.asOf) = (currency, unitsPerEuro, source, asOf)
  }
}

/// All that is known of the market: parts, offers, speeds, currencies and tariffs, in the order of their files.
public struct Catalog: Sendable {
  /// Everything that can be bought, by kind and then in file order.
  public let parts: Parts
  /// Everything that can be rented.
  public var offers: [Offer] { offerSource.all }
  /// What was measured of GPUs.
  public var speeds: [MeasuredSpeed] { speedSource.all }
  /// Household electricity by country.
  public var tariffs: [Tariff] { rateSource.tariffs }
  /// Rates against the euro.
  public var rates: [ExchangeRate] { rateSource.rates }

  private let offerSource: any OfferSource
  private let regions = Memo<[MemoEntry<RentalRegion.Name, RentalRegion>]>([])
  /// Orders that were asked for last: a plan needs one for each kind and number of parts that would mend it.
  static let keptOrders = 16
  let priceOrders = Memo<[MemoEntry<PriceOrder, [PricedPlace]>]>([])
  private let speedSource: any SpeedSource
  private let rateSource: any RateSource
  private let modelSource: any ModelSource
  private let runs = Memo<[MeasuredRun: [MeasuredSpeed]]>([:])
  private let companions = Memo<[ObjectIdentifier: any Sendable]>([:])

  /// Makes a catalog.
  public init(
    parts: some PartSource, offers: some OfferSource, speeds: some SpeedSource, rates: some RateSource,
    models: some ModelSource = ModelList()
  ) {
    (self.parts, offerSource, speedSource, rateSource) = (Parts(source: parts), offers, speeds, rates)
    modelSource = models
  }

  /// Makes a catalog of lists; parts of one kind stand together, and of rows with the same id the last one is found.
  public init(
    parts: [Part], offers: [Offer], speeds: [MeasuredSpeed] = [], tariffs: [Tariff], rates: [ExchangeRate],
    models: ModelList = ModelList(), earnings: [HostEarning] = []
  ) {
    self.init(
      parts: PartList(parts), offers: OfferList(offers, earnings: earnings), speeds: SpeedList(speeds),
      rates: RateList(tariffs: tariffs, rates: rates), models: models)
  }

  /// Open models.
  public var models: [OpenModel] { modelSource.models }
  /// What hosted models cost.
  public var hosted: [HostedPrice] { modelSource.hosted }
  /// The coefficients of the formulas for speed.
  public var fit: SpeedFit { modelSource.fit }

  /// What models are sorted by, in file order.
  public var modelOutlines: [ModelOutline] { modelSource.outlines }

  /// The open model at a place in file order.
  public func model(at place: Int) -> OpenModel? { modelSource.model(at: place) }

  /// The open model of an id.
  public func model(_ id: String) -> OpenModel? { modelSource.model(id) }

  /// What was measured on the reader's own machine.
  var ownSpeeds: [MeasuredSpeed] { speedSource.own }

  /// What was measured of a model on a card.
  func speeds(of model: OpenModel, on gpu: PartID) -> [MeasuredSpeed] {
    runs.value(for: MeasuredRun(model: model.id, gpu: gpu)) { speedSource.speeds(of: model.id, on: gpu) }
  }

  /// What somebody else remembers of it, one of each type, made when it is first asked for.
  func companion<Kept: Sendable>(_ make: () -> Kept) -> Kept {
    let kept = companions.value(for: ObjectIdentifier(Kept.self)) { make() }
    return kept as? Kept ?? make()
  }

  /// The part of an id.
  public subscript(id: PartID) -> Part? { index(of: id).map { parts[$0] } }

  /// The offer of an id.
  public subscript(id: OfferID) -> Offer? { offerSource.offer(id) }

  /// The offers of a provider in a region.
  public func offers(of provider: String, in region: String) -> [Offer] {
    offerSource.offers(of: provider, in: region)
  }

  /// What a host earns with a card, by the newest row of it; `nil` when nobody says it.
  public func earning(of gpu: PartID) -> HostEarning? {
    offerSource.earnings.filter { $0.gpu == gpu }.max { $0.asOf.lastDayNumber < $1.asOf.lastDayNumber }
  }

  /// What can be rented beside an offer: the same provider and region.
  func region(of offer: Offer) -> RentalRegion {
    let name = RentalRegion.Name(provider: offer.provider, region: offer.region)
    return regions.value(for: name) { RentalRegion(name, self) }
  }

  /// The place of a part in the catalog's order.
  public func index(of id: PartID) -> Int? { parts.source.index(of: id) }

  /// Where the parts of a kind stand in the catalog's order.
  public func indices(of kind: PartKind) -> Range<Int> { parts.source.indices(of: kind) }

  /// The tariff of a country.
  public func tariff(_ country: String) -> Tariff? { rateSource.tariff(country) }

  /// The newest knowledge of a currency's rate.
  public func rate(_ currency: CurrencyCode) -> ExchangeRate? { rateSource.rate(currency) }

  /// The factor from one currency to another, through the euro; `nil` when a rate is missing.
  public func factor(from source: CurrencyCode, to target: CurrencyCode) -> Double? {
    guard source != target else { return 1 }
    guard let from = unitsPerEuro(source), let to = unitsPerEuro(target) else { return nil }
    return to / from
  }

  /// Whether amounts can be shown in a currency.
  public func knows(_ currency: CurrencyCode) -> Bool { unitsPerEuro(currency) != nil }

  private func unitsPerEuro(_ currency: CurrencyCode) -> Double? {
    currency == .euro ? 1 : rateSource.rate(currency)?.unitsPerEuro
  }
}
