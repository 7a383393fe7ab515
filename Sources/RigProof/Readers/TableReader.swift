import RigModel

/// The table that `nvidia-smi` prints: two or three lines a card.
enum TableReader {
  static func read(_ text: CleanText) -> Readout? {
    var readout = Readout(.table)
    for line in text.lines where text.bytes[line].starts(with: "|".utf8) {
      let row = text.text(line)
      if row.contains("NVIDIA-SMI"), let version = word(after: "Driver Version:", in: row) { readout.driver = version }
      if let version = word(after: "CUDA Version:", in: row) { readout.cuda = version }
      let cells = row.split(separator: "|", omittingEmptySubsequences: true).map { String($0) }
      if let card = begin(cells, readout.cards.count) {
        readout.cards.append(Card(card))
      } else if var card = readout.cards.last, go(on: cells, &card.readings[0]) {
        readout.cards[readout.cards.count - 1] = card
      }
    }
    guard !readout.cards.isEmpty || readout.driver != nil else { return nil }
    if text.endsOpen, text.lines.last.map({ text.bytes[$0].starts(with: "|".utf8) }) ?? false { readout.cut = [.table] }
    return readout
  }

  private static func word(after key: String, in row: String) -> String? {
    guard let place = row.ranges(of: key).first else { return nil }
    return row[place.upperBound...].split(separator: " ").first.map(String.init)
  }

  /// The first line of a card: `|   0  Tesla P40           Off | 00000000:03:00.0 Off |          0 |`.
  private static func begin(_ cells: [String], _ count: Int) -> CardReading? {
    guard cells.count >= 2, let bus = cells[1].split(separator: " ").first.flatMap({ Amount.bus($0) }) else {
      return nil
    }
    var words = cells[0].split(separator: " ")
    guard let index = words.first.flatMap({ Int($0) }) else { return nil }
    words.removeFirst()
    var reading = CardReading()
    if let persists = words.last.flatMap({ Amount.flag($0) }) {
      reading.persists = persists
      words.removeLast()
    }
    (reading.bus, reading.index) = (bus, index)
    reading.name = words.isEmpty ? nil : words.joined(separator: " ")
    if cells.count > 2, let errors = cells[2].split(separator: " ").first {
      reading.correctsErrors = errors == "Off" ? false : Int(errors) != nil ? true : nil
    }
    return reading
  }

  /// The second one: `| N/A   45C    P0    55W / 250W |  18211MiB / 24576MiB |      0%      Default |`.
  private static func go(on cells: [String], _ reading: inout CardReading) -> Bool {
    guard reading.memory == nil, cells.count >= 2, cells[1].contains("/"), cells[1].contains("iB") else { return false }
    let words = cells[0].split(separator: " ")
    reading.state = words.lazy.compactMap { CardKeys.state($0) }.first
    reading.temperature = words.first { $0.hasSuffix("C") && $0.first?.isNumber == true }.flatMap { Amount.number($0) }
    let power = cells[0].split(separator: "/").map { $0.split(separator: " ") }
    if power.count >= 2 {
      reading.draw = power[power.count - 2].last.flatMap { $0.hasSuffix("W") ? Amount.watts($0) : nil }
      reading.limits.now = power[power.count - 1].first.flatMap { $0.hasSuffix("W") ? Amount.watts($0) : nil }
    }
    let memory = cells[1].split(separator: "/")
    if memory.count == 2 { (reading.used, reading.memory) = (Amount.memory(memory[0]), Amount.memory(memory[1])) }
    if cells.count > 2, let use = cells[2].split(separator: " ").first, use.hasSuffix("%") {
      reading.use = Amount.number(use)
    }
    return true
  }
}
