import RigModel

/// Lines of somebody who looked at a meter: `352,8 W`, `under load: 1.1 kW`.
enum MeterReader {
  /// Reads figures with their unit: a note of a few lines may say what it likes beside them; behind what another tool
  /// printed, a line holds words of meters alone.
  static func read(_ text: CleanText, isAlone: Bool) -> Readout? {
    guard !isAlone || text.bytes.count <= 512 && text.lines.count <= 6 else { return nil }
    var readout = Readout(.meter)
    for line in text.lines where line.trimmed.count <= 120 {
      let bytes = text[line]
      guard let first = bytes.first, isAlone || first > 32 && mayTell(text.trimmed(line)) else { continue }
      guard let wall = wall(bytes.trimmed.text.lowercased(), isAlone) else { continue }
      if !readout.walls.contains(where: { $0.isAtWork == wall.isAtWork }) { readout.walls.append(wall) }
    }
    return readout.walls.isEmpty ? nil : readout
  }

  /// Whether a line has few words and no tags, a digit among them, and a `W`: most lines have not, and a look is cheap.
  private static func mayTell(_ line: Bytes) -> Bool {
    guard line.count < 80, line.first != UInt8(ascii: "<"), line.contains(where: \.isDigit) else { return false }
    return line.contains { $0 | 32 == UInt8(ascii: "w") } && !line.contains(UInt8(ascii: ","))
      || line.last.map { $0 | 32 == UInt8(ascii: "w") } ?? false
  }

  private static func wall(_ row: String, _ isAlone: Bool) -> WallReading? {
    let words = row.split { " =:;()≈~".contains($0) }
    guard isAlone || words.count <= 9 else { return nil }
    var (figure, rest): (Watts?, [Substring]) = (nil, [])
    for (place, word) in words.enumerated() {
      let amount = word.first?.isNumber ?? false ? Amount(word.bytes) : nil
      let unit = amount.map { $0.unit.isEmpty && place + 1 < words.count ? String(words[place + 1]) : $0.unit } ?? ""
      if figure == nil, let amount, amount.number > 0, units.contains(unit) {
        figure = Amount.watts("\(word) \(unit)".bytes)
      } else if !units.contains(String(word)) {
        rest.append(word)
      }
    }
    guard let figure, isAlone || rest.allSatisfy({ known.contains(String($0)) }) else { return nil }
    return WallReading(figure, isAtWork: isAtWork(row))
  }

  private static let units: Set<String> = ["w", "watt", "watts", "kw"]
  private static let idle = ["idle", "idling", "repos", "veille"]
  private static let work = ["load", "work", "full", "charge", "travail", "busy"]
  private static let known = Set(idle + work).union([
    "wall", "meter", "plug", "socket", "outlet", "power", "draw", "total", "machine", "server", "measured", "reading",
    "prise", "compteur", "mesure", "at", "the", "in", "from", "under", "of", "whole", "about", "en", "au", "à", "la",
    "le",
    "de", "sous", "pleine", "loaded", "working", "-",
  ])

  private static func isAtWork(_ row: String) -> Bool? {
    if idle.contains(where: row.contains) { return false }
    return work.contains(where: row.contains) ? true : nil
  }
}
