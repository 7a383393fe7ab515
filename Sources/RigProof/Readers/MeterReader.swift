import RigModel

/// One line of somebody who looked at a meter: `352,8 W`, `under load: 1.1 kW`.
enum MeterReader {
  static func read(_ text: CleanText) -> Readout? {
    guard text.bytes.count <= 512 else { return nil }
    let rows = text.lines.map { text.text($0) }.filter { !$0.isEmpty }
    guard (1...4).contains(rows.count) else { return nil }
    var readout = Readout(.meter)
    readout.wall = rows.lazy.compactMap(wall).first
    return readout.wall == nil ? nil : readout
  }

  private static func wall(_ row: String) -> WallReading? {
    let words = row.split { $0 == " " || $0 == "=" || $0 == ":" || $0 == ";" || $0 == "(" || $0 == ")" }
    for (place, word) in words.enumerated() {
      guard let amount = Amount(word), amount.number > 0 else { continue }
      let unit = amount.unit.isEmpty && place + 1 < words.count ? words[place + 1].lowercased() : amount.unit
      guard ["w", "watt", "watts", "kw"].contains(unit), let watts = Amount.watts("\(word) \(unit)") else { continue }
      return WallReading(watts, isAtWork: isAtWork(row.lowercased()))
    }
    return nil
  }

  private static func isAtWork(_ row: String) -> Bool? {
    if ["idle", "repos", "veille"].contains(where: row.contains) { return false }
    return ["load", "work", "full", "charge", "travail"].contains(where: row.contains) ? true : nil
  }
}
