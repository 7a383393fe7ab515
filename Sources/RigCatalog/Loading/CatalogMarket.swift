import RigModel

extension KindRows {
  /// The rows of a kind whose records know nothing of the kind.
  convenience init<Record: CatalogRecord>(
    _ schema: @autoclosure @escaping @Sendable () -> Schema<Record>, _ kind: CatalogKind, _ own: OwnRows<Value>?,
    make: @escaping @Sendable (Record) -> Value?
  ) {
    self.init(kind, own) { lines in
      let reader = RowReader(schema(), lines)
      return { line in
        var record = Record()
        reader.read(lines.bytes(of: line), into: &record)
        return make(record)
      }
    }
  }
}

/// The offers of the catalog, most of its bytes: one is read when a plan names it, a region's when they are compared, all
/// when somebody lists them.
final class CatalogOffers: OfferSource {
  private let rows: KindRows<Offer>
  private let earningRows: KindRows<HostEarning>
  private let listed = Memo<[Offer]?>(nil)

  init(_ own: OwnRows<Offer>? = nil, _ earnings: OwnRows<HostEarning>? = nil) {
    rows = KindRows(OfferRecord.schema, .offer, own) { $0.offer(undated: CompiledFile.written) }
    earningRows = KindRows(EarningRecord.schema, .earning, earnings) { $0.earning(undated: CompiledFile.written) }
  }

  var earnings: [HostEarning] { earningRows.all }

  var all: [Offer] { listed.value { rows.all } }

  func offer(_ id: OfferID) -> Offer? { rows.value(of: id.rawValue) }

  func offers(of provider: String, in region: String) -> [Offer] {
    rows.all(
      where: { $0.provider == provider && $0.region == region }, cells: ["region": region, "provider": provider])
  }
}

/// The measured speeds of the catalog, read when somebody asks for them first.
final class CatalogSpeeds: SpeedSource {
  private let rows: KindRows<MeasuredSpeed>
  private let listed = Memo<[MeasuredSpeed]?>(nil)

  init(_ own: OwnRows<MeasuredSpeed>? = nil) {
    rows = KindRows(SpeedRecord.schema, .speed, own) { $0.speed(undated: CompiledFile.written) }
  }

  var all: [MeasuredSpeed] { listed.value { rows.all } }

  var own: [MeasuredSpeed] { rows.ownValues.filter(\.isOwn) }

  func speeds(of model: String, on gpu: PartID) -> [MeasuredSpeed] {
    rows.all(where: { $0.modelID == model && $0.gpu == gpu }, cells: ["gpu": gpu.rawValue, "model_id": model])
  }
}

/// The electricity prices and exchange rates of the catalog: a plan needs one country and a currency or two.
final class CatalogRates: RateSource {
  private let tariffRows: KindRows<Tariff>
  private let rateRows: KindRows<ExchangeRate>
  private let known = Memo<[CurrencyCode: ExchangeRate?]>([:])

  init(_ tariffs: OwnRows<Tariff>? = nil, _ rates: OwnRows<ExchangeRate>? = nil) {
    tariffRows = KindRows(TariffRecord.schema, .tariff, tariffs) { $0.tariff(undated: CompiledFile.written) }
    rateRows = KindRows(CurrencyRecord.schema, .currency, rates) { $0.rate(undated: CompiledFile.written) }
  }

  var tariffs: [Tariff] { tariffRows.all }

  var rates: [ExchangeRate] { rateRows.all }

  func tariff(_ country: String) -> Tariff? { tariffRows.value(of: country) }

  func rate(_ currency: CurrencyCode) -> ExchangeRate? {
    known.value(for: currency) { rateRows.value(of: currency.rawValue) }
  }
}
