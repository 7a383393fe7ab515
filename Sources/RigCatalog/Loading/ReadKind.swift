import RigModel

/// What was read of one kind.
struct ReadKind<Record> {
  let table: KindTable
  var records: [Record]
  /// Where the first records stand in the compiled-in file; the others are new.
  let places: [Int]
  /// How many rows that file has.
  let compiledCount: Int

  /// The values of the records.
  /// - Parameter make: makes one of the day its file was written and the record.
  func own<Value>(_ make: (CivilDate, Record) -> Value?) -> OwnRows<Value> {
    var own = OwnRows<Value>()
    for (row, record) in records.enumerated() {
      guard let value = make(table.written(row), record) else { continue }
      let place = row < places.count ? places[row] : compiledCount + own.added.count
      if row < places.count { own.replaced[place] = value } else { own.added.append(value) }
      if let id = table.cell(row, 0)?.text { own.places[id] = place }
    }
    return own
  }
}
