import RigModel

/// Lays what files say over one's own rows of models.
struct ModelRows {
  private(set) var table: OwnTable
  private let catalog: Catalog
  private let names: ModelNames

  init(_ folder: OwnFolder) {
    (table, catalog) = (folder.table(.model), folder.loaded.catalog)
    names = ModelNames(catalog.models)
  }

  /// The id of a known model of the same name and shape, or one that is made of the name.
  func id(of facts: ModelFacts) throws(Refusal) -> String {
    for name in facts.names {
      guard case .model(let id, _) = names.meaning(of: name, tasks: [.language]), hasShape(id, facts) else { continue }
      return id
    }
    let named = facts.names.filter { $0.contains(where: \.isLetter) }
    let sized = named.first { ModelWords($0).words.contains { ModelSize($0) != nil } } ?? named.first
    let id = String(OfferQuote.slug(sized ?? "").prefix(80)).trimmed
    guard !id.isEmpty else { throw Refusal(message: "found no name, expected --id NAME") }
    guard !table.has(id) || hasShape(id, facts) else {
      throw Refusal(message: "found another model than the known \(id), expected --id NAME for a row of its own")
    }
    return id
  }

  /// Whether a row has as many layers, as wide ones and as many weights, as far as both say so.
  private func hasShape(_ id: String, _ facts: ModelFacts) -> Bool {
    let isSame = { (column: String, tolerance: Double) -> Bool in
      guard let known = DecimalText.number(table.text(id, column)), let found = facts.number(column) else {
        return true
      }
      return abs(known - found) <= tolerance * known
    }
    return isSame("layers", 0) && isSame("hidden", 0) && isSame("params_b", 0.15)
  }

  /// Lays what a file says over a row; `false` when the row says it already.
  mutating func lay(
    _ facts: ModelFacts, over id: String, source: String, day: CivilDate
  ) throws(Refusal) -> Bool {
    var facts = facts
    facts.yield(to: table, id)
    var cells = facts.cells
    if table.text(id, "name").isEmpty { cells["name"] = String((facts.names.first ?? id).prefix(100)) }
    if let sizes = sizes(facts, id) { cells["sizes"] = sizes }
    cells["estimated"] = estimated(facts, id)
    try checkWeights(cells, id)
    guard cells.contains(where: { table.text(id, $0.key) != $0.value }) else { return false }
    cells["source"] = source
    cells["as_of"] = day.description
    return table.lay(cells, over: id)
  }

  private func checkWeights(_ cells: [String: String], _ id: String) throws(Refusal) {
    guard !(cells["params_b"] ?? table.text(id, "params_b")).isEmpty else {
      throw Refusal(message: "found nothing that says how many weights it has: read the GGUF file with all its parts")
    }
  }

  /// The known sizes with that of the file.
  private func sizes(_ facts: ModelFacts, _ id: String) -> String? {
    guard let size = facts.size else { return nil }
    var all = StatedSize.list(table.text(id, "sizes")) ?? []
    let place = all.firstIndex { $0.quantization == size.quantization } ?? all.endIndex
    if place == all.endIndex { all.append(size) } else { all[place] = size }
    return all.map { "\($0.quantization):\(DecimalText.shortest($0.gigabytes))" }.joined(separator: " ")
  }

  /// The columns that are guesses: those that were and are not said now, and those that are new.
  private func estimated(_ facts: ModelFacts, _ id: String) -> String {
    let known = table.guesses(id).filter { facts.cells[$0] == nil }
    return (known + facts.estimated.sorted()).joined(separator: " ")
  }
}

extension ModelFacts {
  /// Leaves to a row what it knows better: names, what no layers of the file can deny, and what here is a guess alone.
  fileprivate mutating func yield(to table: OwnTable, _ id: String) {
    let guesses = estimated.subtracting(table.guesses(id))
    let denied = cells["mtp"] == "no" ? ["mtp"] : []
    for column in ["task", "licence", "name"] + denied + guesses where !table.text(id, column).isEmpty { omit(column) }
  }
}

extension OwnTable {
  /// The columns of a row that are guesses.
  fileprivate func guesses(_ id: String) -> [String] { text(id, "estimated").split(separator: " ").map(String.init) }
}

extension String {
  /// The text without points and strokes at its ends, with which no id begins.
  fileprivate var trimmed: String {
    let isMark = { (character: Character) in character == "." || character == "-" }
    return String(drop(while: isMark).reversed().drop(while: isMark).reversed())
  }
}
