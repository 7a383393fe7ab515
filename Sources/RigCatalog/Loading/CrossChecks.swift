import RigModel

/// What rows say of each other, across kinds.
struct CrossChecks {
  var currencies: [CurrencyCode] = [.euro]
  /// The GPUs that are compiled in or in the person's own files.
  var gpus: Set<String> = []
  /// Ids that were met, and the file they are in.
  private var kinds: [String: CatalogKind] = [:]

  /// Checks that the catalog has a rate for a currency.
  func checkCurrency(
    _ code: CurrencyCode?, in column: String = "currency", _ table: KindTable, _ row: Int, _ log: inout ErrorLog
  ) {
    guard let code, !currencies.contains(code) else { return }
    log.add(table.error(row, table.column(column), unknown(code)))
  }

  private func unknown(_ code: CurrencyCode) -> String {
    let hint = Spelling.hint(for: code.rawValue, in: currencies.map(\.rawValue))
    return "found the unknown currency \(code), expected one of currency.csv\(hint)"
  }

  /// Checks that no other kind has the id of a part.
  mutating func checkID(_ id: String, _ table: KindTable, _ row: Int, _ log: inout ErrorLog) {
    guard !id.isEmpty else { return }
    let other = kinds[id]
    if other == nil { kinds[id] = table.kind }
    if let other, other != table.kind {
      let message = "found \(Wording.quoted(id)) a second time, expected each id once; \(other.fileName) has it"
      log.add(table.error(row, 0, message))
    }
  }

  /// Checks that a GPU is in the catalog.
  func checkGPU(_ id: String, _ table: KindTable, _ row: Int, _ log: inout ErrorLog) {
    guard !id.isEmpty, !gpus.contains(id) else { return }
    log.add(table.error(row, table.column("gpu"), noGPU(id)))
  }

  private func noGPU(_ id: String) -> String {
    "found \(Wording.quoted(id)), expected a GPU of the catalog\(Spelling.hint(for: id, in: gpus))"
  }
}
