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
        reader.read(line, into: &record)
        return make(record)
      }
    }
  }
}

/// The offers of the catalog, most of its bytes: one is read when a plan names it, a region's when they are compared, all
/// when somebody lists them.
final class CatalogOffers: OfferSource {
  private let rows: KindRows<Offer>
  private let listed = Memo<[Offer]?>(nil)

  init(_ own: OwnRows<Offer>? = nil) {
    rows = KindRows(OfferRecord.schema, .offer, own) { $0.offer(undated: CompiledFile.written) }
  }

  var all: [Offer] { listed.value { rows.all } }

  func offer(_ id: OfferID) -> Offer? { rows.value(of: id.rawValue) }

  func offers(of provider: String, in region: String) -> [Offer] {
    guard let lines = rows.lines else { return [] }
    let wanted = [("region", region), ("provider", provider)].compactMap { column, word in
      lines.place(ofColumn: column).map { (place: $0, word: word) }
    }
    return rows.all(
      where: { $0.provider == provider && $0.region == region },
      line: { line in wanted.allSatisfy { lines.file.line(line, hasCell: $0.word, at: $0.place) } })
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
    guard let lines = rows.lines else { return [] }
    let wanted = [("gpu", gpu.rawValue), ("model_id", model)].compactMap { column, word in
      lines.place(ofColumn: column).map { (place: $0, word: word) }
    }
    return rows.all(
      where: { $0.modelID == model && $0.gpu == gpu },
      line: { line in wanted.allSatisfy { lines.file.line(line, hasCell: $0.word, at: $0.place) } })
  }
}

/// The open models of the catalog, what hosted ones cost, and the coefficients of speed.
final class CatalogModels: ModelSource {
  private let modelRows: KindRows<OpenModel>
  private let hostedRows: KindRows<HostedPrice>
  private let listed = Memo<[OpenModel]?>(nil)
  private let outlined = Memo<[ModelOutline]?>(nil)
  let fit: SpeedFit

  init(
    _ models: OwnRows<OpenModel>? = nil, _ hosted: OwnRows<HostedPrice>? = nil,
    _ coefficients: OwnRows<Coefficient>? = nil
  ) {
    modelRows = KindRows(ModelRecord.schema, .model, models) { $0.model(undated: CompiledFile.written) }
    hostedRows = KindRows(HostedRecord.schema, .hosted, hosted) { $0.price(undated: CompiledFile.written) }
    fit = SpeedFit(CatalogCoefficients(coefficients))
  }

  var models: [OpenModel] { listed.value { modelRows.all } }

  var outlines: [ModelOutline] {
    outlined.value {
      guard let lines = modelRows.lines else { return [] }
      let reader = RowReader(ModelRecord.outline, lines)
      return (0..<modelRows.count).map { place in
        modelRows.value(at: place, own: \.outline) { line in
          var record = ModelRecord()
          reader.read(line, into: &record)
          return record.model.outline
        }
      }
    }
  }

  func model(at place: Int) -> OpenModel? { modelRows[place] }

  var hosted: [HostedPrice] { hostedRows.all }

  func model(_ id: String) -> OpenModel? { modelRows.value(of: id) }
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
