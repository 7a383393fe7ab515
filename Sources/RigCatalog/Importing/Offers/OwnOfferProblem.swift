import RigModel

extension OwnOfferList {
  /// What is wrong with a row whose cells are right one by one.
  struct Problem {
    let column: String
    /// Puts it into words, when somebody reads them.
    let message: () -> String
    /// Whether the row would be right if the catalog knew the offer, as it may after the import.
    private(set) var isOfNewOffer = false

    private init(_ column: String, _ message: @autoclosure @escaping () -> String) {
      (self.column, self.message) = (column, message)
    }

    /// Looks at a row; `nil` when it is right.
    init?(_ record: OfferRecord, _ id: String, _ table: ImportedTable<OfferRecord>, _ work: OfferWork) {
      let problem =
        Problem.ofID(id) ?? Problem.ofPrice(record, work.catalog)
        ?? (work.book.has(id) ? nil : Problem.ofNewOffer(id, table)) ?? Problem.ofGPU(record, work)
        ?? Problem.ofEstimates(record.estimated)
      guard let problem else { return nil }
      self = problem
    }

    private static func ofID(_ id: String) -> Problem? {
      guard CellGrammar.id(CellText(id)) == nil else { return nil }
      let made = "provider, instance and region make \(Wording.quoted(id))"
      return Problem("id", "found nothing, and \(made); expected small letters, digits, '.', '_' and '-'")
    }

    private static func ofPrice(_ record: OfferRecord, _ catalog: Catalog) -> Problem? {
      if let fault = record.fault { return Problem(fault.columns[0], fault.message) }
      if record.onDemand == nil, record.spot == nil, record.perMonth == nil, !record.isFree {
        return Problem("on_demand_per_hour", "found no price, expected one here, in spot_per_hour or per_month")
      }
      return catalog.knows(record.currency) ? nil : Problem("currency", Listing.unknown(record.currency))
    }

    private static func ofNewOffer(_ id: String, _ table: ImportedTable<OfferRecord>) -> Problem? {
      let needed = ["provider", "instance", "gpu", "gpu_count"]
      guard let missing = needed.first(where: { table.text($0).isEmpty }) else { return nil }
      var problem = Problem(
        missing, "found nothing for the new offer \(Wording.quoted(id)), expected \(Wording.list(needed))")
      problem.isOfNewOffer = true
      return problem
    }

    private static func ofGPU(_ record: OfferRecord, _ work: OfferWork) -> Problem? {
      let gpu = record.gpu
      guard !gpu.isEmpty, work.catalog[PartID(rawValue: gpu)]?.kind != .gpu else { return nil }
      let hint = { work.names.gpus.hint(for: gpu, memory: record.vram?.value, provider: record.provider) }
      return Problem("gpu", "found \(Wording.quoted(gpu)), expected a GPU of the catalog\(hint())")
    }

    private static func ofEstimates(_ names: [String]) -> Problem? {
      guard !names.isEmpty else { return nil }
      let columns = OfferRecord.schema.columns.map(\.name)
      guard let name = names.first(where: { !columns.contains($0) }) else { return nil }
      let found = "found the unknown column \(Wording.quoted(name)), expected columns of offer.csv"
      return Problem("estimated", found + Spelling.hint(for: name, in: columns))
    }
  }
}
