import RigModel

/// What rows say of each other, across kinds.
struct CrossChecks {
  var currencies: [CurrencyCode] = [.euro]
  /// The GPUs that are compiled in or in the person's own files.
  var gpus: Set<String> = []
  /// Parts of a person's own files that were checked and not read.
  var lines = OwnLines()
  /// The open models that are compiled in or in the person's own files.
  var models: Set<String> = []
  /// The rows of each kind of part.
  var tables: [CatalogKind: KindTable] = [:]
  /// The names of what is compiled in, read when the first hint is wanted.
  private let names = Memo<GPUNames?>(nil)
  /// Ids that were met: their kind and, where a person's own file speaks of them, the row.
  private var met: [String: (kind: CatalogKind, ownRow: Int?)] = [:]

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

  /// Checks that no other kind has the id of a part; of a compiled-in row and an own one, the own one is to blame.
  mutating func checkID(_ id: String, _ table: KindTable, _ row: Int, _ log: inout ErrorLog) {
    guard !id.isEmpty else { return }
    let isOwn = table.sources[row].file > 0
    guard let other = met[id] else {
      met[id] = (table.kind, isOwn ? row : nil)
      return
    }
    guard other.kind != table.kind else { return }
    let message = { (kind: CatalogKind) in
      "found \(Wording.quoted(id)) a second time, expected each id once; \(kind.fileName) has it"
    }
    if !isOwn, let ownRow = other.ownRow, let own = tables[other.kind] {
      log.add(own.error(ownRow, 0, message(table.kind)))
    } else {
      log.add(table.error(row, 0, message(other.kind)))
    }
  }

  /// Checks that a GPU is in the catalog.
  func checkGPU(_ id: String, _ table: KindTable, _ row: Int, _ log: inout ErrorLog) {
    guard !id.isEmpty, !gpus.contains(id), lines.row(of: id).map({ lines.kind(of: $0).isGPU }) != true else { return }
    log.add(table.error(row, table.column("gpu"), noGPU(id)))
  }

  /// Checks that an open model is in the catalog.
  func checkModel(_ id: String, _ table: KindTable, _ row: Int, _ log: inout ErrorLog) {
    guard !id.isEmpty, !models.contains(id) else { return }
    let hint = Spelling.hint(for: id, in: models.sorted())
    log.add(
      table.error(row, table.column("model"), "found \(Wording.quoted(id)), expected a model of the catalog\(hint)"))
  }

  private func noGPU(_ id: String) -> String {
    let names = names.value { GPUNames(LoadedCatalog().catalog) }
    let named = names.hint(for: id)
    let alike = gpus.filter { PartNames.hasSameNumbers(id, $0) }.sorted()
    let hint = named.isEmpty ? Spelling.hint(for: id, in: alike) : named
    return "found \(Wording.quoted(id)), expected a GPU of the catalog\(hint)"
  }
}
