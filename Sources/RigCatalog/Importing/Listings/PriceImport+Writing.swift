import RigModel

extension PriceImport {
  /// The columns that listings replace, apart from where they come from.
  private static let priceColumns = ["price_low", "price_median", "price_high"]

  /// Derives the prices of the parts that the file names, and writes what changed.
  mutating func write() throws(CatalogError) {
    var tables: [CatalogKind: OwnTable] = [:]
    for part in named {
      guard let kind = kinds[part].flatMap({ CatalogKind(rawValue: $0.rawValue) }) else { continue }
      var table = tables[kind] ?? folder.table(kind)
      do throws(Refusal) {
        try lay(part, over: &table)
      } catch {
        report.refuse("part \(part): \(error.message)")
      }
      tables[kind] = table
    }
    let files = try folder.check(tables.values.sorted { $0.kind.place < $1.kind.place })
    let listings = try writeListings()
    report.written = listings + (try folder.write(files))
  }

  private func writeListings() throws(CatalogError) -> [String] {
    guard log.isChanged else { return [] }
    do throws(FileError) {
      try Folder.make(folder.configuration)
      try AtomicFile.write(log.bytes, to: log.path)
      return [log.path]
    } catch {
      throw CatalogError(error)
    }
  }

  /// Puts the price that the listings of a part come to into its row.
  private mutating func lay(_ part: String, over table: inout OwnTable) throws(Refusal) {
    guard let summary = try ListingSummary(log.seen(part), factor: catalog.factor) else { return }
    var cells = summary.cells
    cells["estimated"] = table.estimated(part, without: PriceImport.priceColumns)
    cells["lots"] = try lots(part, in: summary.currency, table)
    let replaced = replaced(part, table)
    guard table.lay(cells, over: part) else { return }
    report.note("\(part): \(summary.words)\(replaced)")
  }

  /// The row's lots in another currency; `nil` when they can stay.
  private func lots(_ part: String, in currency: CurrencyCode, _ table: OwnTable) throws(Refusal) -> String? {
    let before = CurrencyCode(rawValue: table.text(part, "currency"))
    guard before != currency, let lots = LotText.read(table.text(part, "lots")), !lots.isEmpty else { return nil }
    let factor = catalog.factor(from: before, to: currency) ?? .nan
    guard lots.allSatisfy({ Limits.price.contains($0.price.units * factor) }) else {
      throw Refusal(message: "found lots in \(before), expected \(Wording.range(Limits.price)) each in \(currency)")
    }
    return LotText.write(lots.map { Lot(quantity: $0.quantity, price: $0.price * factor) })
  }

  /// What is said of a price that was in the user's own file and came from elsewhere.
  private func replaced(_ part: String, _ table: OwnTable) -> String {
    let source = table.text(part, "source")
    guard let price = table.own(part, "price_median"), !price.isEmpty, !source.hasPrefix(Part.sourceOfListings) else {
      return ""
    }
    let currency = table.text(part, "currency")
    return "; replaces your \(price) \(currency) (\(source), \(table.text(part, "as_of")))"
  }
}
