import RigModel

extension CrossChecks {
  /// Checks that rows which name one with a newer price lead to a newest one, and not back to themselves.
  ///
  /// Each row is passed once, however long the chains are.
  func checkNewer(_ records: [OfferRecord], _ table: KindTable, _ log: inout ErrorLog) {
    let rows = Dictionary(records.enumerated().map { ($1.id, $0) }) { $1 }
    var known: Set<Int> = []
    for start in records.indices where !known.contains(start) {
      var (path, places, next) = ([Int](), [Int: Int](), Optional(start))
      while let row = next, places[row] == nil, !known.contains(row) {
        places[row] = path.count
        path.append(row)
        next = records[row].newer.isEmpty ? nil : rows[records[row].newer]
      }
      known.formUnion(path)
      guard let end = next, let first = places[end] else { continue }
      for row in path[first...] where table.sources[row].file > 0 {
        log.add(table.error(row, table.column("newer"), ring(records[row].newer)))
      }
    }
  }

  private func ring(_ newer: String) -> String {
    "found \(Wording.quoted(newer)), which leads back to this row; "
      + "expected the row of the same machine with a newer price"
  }
}
