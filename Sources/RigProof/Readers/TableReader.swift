import RigModel

/// The table that `nvidia-smi` prints: two or three lines a card.
struct TableReader {
  private var readout = Readout(.table)
  private var shelf = CardShelf()
  private var card: CardReading?
  private static let bar = UInt8(ascii: "|")

  static func read(_ text: CleanText) -> Readout? {
    var reader = TableReader()
    for line in text.lines where text.first(line) == bar { reader.take(text.trimmed(line)) }
    reader.close()
    var readout = reader.readout
    readout.cards = reader.shelf.cards
    guard !readout.cards.isEmpty || readout.driver != nil else { return nil }
    if text.endsOpen, text.lines.last.map({ text.first($0) == bar }) ?? false { readout.cut = [.table] }
    return readout
  }

  private mutating func take(_ row: Bytes) {
    if row.has("NVIDIA-SMI") {
      readout.driver = row.after("Driver Version:")?.words.first.flatMap { Amount.word($0) } ?? readout.driver
      readout.cuda = row.after("CUDA Version:")?.words.first.flatMap { Amount.word($0) } ?? readout.cuda
      return
    }
    let cells = row.parts(at: TableReader.bar).filter { !$0.isEmpty }
    if let next = TableReader.begin(cells) {
      close()
      card = next
    } else if let begun = card {
      if row.has("GPU is lost"), let bus = begun.bus, !readout.lost.contains(bus) { readout.lost.append(bus) }
      card = TableReader.go(on: cells, begun)
    }
  }

  private mutating func close() {
    if let card { shelf.add(card) }
    card = nil
  }

  /// The first line of a card: `|   0  Tesla P40           Off | 00000000:03:00.0 Off |          0 |`.
  private static func begin(_ cells: [Bytes]) -> CardReading? {
    guard cells.count >= 2, let bus = cells[1].words.first.flatMap({ Amount.bus($0) }) else { return nil }
    var words = cells[0].words
    guard let index = words.first.flatMap({ Int($0.text) }) else { return nil }
    words.removeFirst()
    var reading = CardReading()
    if let persists = words.last.flatMap({ Amount.flag($0) }) {
      reading.persists = persists
      words.removeLast()
    }
    (reading.bus, reading.index) = (bus, index)
    reading.name = words.isEmpty ? nil : words.map(\.text).joined(separator: " ")
    if cells.count > 2, let errors = cells[2].words.first {
      reading.correctsErrors = errors.elementsEqual("Off".utf8) ? false : Int(errors.text) != nil ? true : nil
    }
    return reading
  }

  /// The second one: `| N/A   45C    P0    55W / 250W |  18211MiB / 24576MiB |      0%      Default |`.
  private static func go(on cells: [Bytes], _ card: CardReading) -> CardReading {
    guard card.memory == nil, cells.count >= 2, cells[1].contains(UInt8(ascii: "/")), cells[1].has("iB") else {
      return card
    }
    var reading = card
    let words = cells[0].words
    reading.state = words.lazy.compactMap { CardKeys.state($0) }.first
    reading.temperature = words.first { $0.last == UInt8(ascii: "C") && $0.first?.isDigit ?? false }
      .flatMap { Amount.number($0) }
    let power = cells[0].parts(at: UInt8(ascii: "/")).map(\.words)
    if power.count >= 2 {
      reading.draw = power[power.count - 2].last.flatMap(watts)
      reading.limits.now = power[power.count - 1].first.flatMap(watts)
    }
    let memory = cells[1].parts(at: UInt8(ascii: "/")).map(\.trimmed)
    if memory.count == 2 { (reading.used, reading.memory) = (Amount.memory(memory[0]), Amount.memory(memory[1])) }
    if cells.count > 2, let use = cells[2].words.first, use.last == UInt8(ascii: "%") {
      reading.use = Amount.number(use)
    }
    return reading
  }

  private static func watts(_ word: Bytes) -> Watts? { word.last == UInt8(ascii: "W") ? Amount.watts(word) : nil }
}
