import RigModel

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
          reader.read(lines.bytes(of: line), into: &record)
          return record.model.outline
        }
      }
    }
  }

  func model(at place: Int) -> OpenModel? { modelRows[place] }

  var hosted: [HostedPrice] { hostedRows.all }

  func model(_ id: String) -> OpenModel? { modelRows.value(of: id) }
}
