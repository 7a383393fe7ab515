/// `nvidia-smi -q`: lines `Key : value`, in sections by their indent.
struct QueryReader {
  private var readout = Readout(.query)
  private var shelf = CardShelf()
  private var card: CardReading?
  /// The sections that are open, by their indent.
  private var open: [(indent: Int, section: CardKeys.Section?)] = []
  private var section: CardKeys.Section?
  /// The indent of the part of a card that is passed.
  private var passed: Int?
  /// Keys of a card itself that were seen, so that a card whose first line is missing is not taken for the one before.
  private var seen: Set<String> = []

  static func read(_ text: CleanText) -> Readout? {
    let isQuery = text.lines.contains { line in
      let first = text.first(line)
      guard first == UInt8(ascii: "=") || first == UInt8(ascii: "G") else { return false }
      return text.trimmed(line).begins("==============NVSMI LOG") || busOfGPU(text.trimmed(line)) != nil
    }
    guard isQuery else { return nil }
    var reader = QueryReader()
    // A last line without an end may have lost one of its digits.
    for line in text.endsOpen ? text.lines.dropLast() : text.lines[...] where !line.trimmed.isEmpty {
      reader.take(text.trimmed(line), line.trimmed.lowerBound - line.range.lowerBound)
    }
    reader.close()
    return reader.readout(endsOpen: text.endsOpen)
  }

  private func readout(endsOpen: Bool) -> Readout? {
    var readout = readout
    readout.cards = shelf.cards
    let isShort = readout.attached.map { $0 > readout.cards.count } ?? false
    if endsOpen || isShort { readout.cut = [.query] }
    return readout.cards.isEmpty && readout.driver == nil ? nil : readout
  }

  /// The place of the card that a line begins: `GPU 00000000:04:00.0`.
  private static func busOfGPU(_ line: Bytes) -> String? {
    line.begins("GPU ") && line.count < 32 ? Amount.bus(line.dropFirst(4).trimmed) : nil
  }

  private mutating func take(_ bytes: Bytes, _ indent: Int) {
    if indent == 0, let bus = QueryReader.busOfGPU(bytes) {
      close()
      start(bus)
    } else if let colon = QueryReader.colon(bytes) {
      takeValue(bytes[..<colon].trimmed, bytes[(colon + 1)...].trimmed, indent)
    } else if indent > 0 {
      noteLoss(bytes)
      enter(bytes.key, indent)
    }
  }

  /// The colon that parts key and value: blanks stand around it, since values and places have colons of their own.
  private static func colon(_ line: Bytes) -> Int? {
    line.indices.first { place in
      line[place] == UInt8(ascii: ":") && place > line.startIndex && line[place - 1] == 32
        && (place + 1 == line.endIndex || line[place + 1] == 32)
    }
  }

  private mutating func start(_ bus: String?) {
    var reading = CardReading()
    reading.bus = bus
    card = reading
    (open, section, seen, passed) = ([], CardKeys.sections[""], [], nil)
  }

  private mutating func close() {
    guard var card else { return }
    card.index = shelf.cards.count
    shelf.add(card)
    self.card = nil
  }

  private mutating func enter(_ key: String, _ indent: Int) {
    leave(to: indent)
    // A section that the table does not know, or of a part of a card, is passed.
    if passed == nil, key.hasPrefix("migdevice") { passed = indent }
    section = passed == nil ? CardKeys.sections[key] : nil
    open.append((indent, section))
  }

  private mutating func leave(to indent: Int) {
    while let last = open.last, last.indent >= indent { open.removeLast() }
    if let passed, indent <= passed { self.passed = nil }
    section = open.isEmpty ? CardKeys.sections[""] : open.last?.section
  }

  private mutating func takeValue(_ key: Bytes, _ value: Bytes, _ indent: Int) {
    guard indent > 0 else { return takeHead(key.key, value) }
    leave(to: indent)
    let key = key.key
    if card != nil, open.isEmpty, !seen.insert(key).inserted {
      close()
      start(nil)
      seen = [key]
    }
    noteLoss(value)
    guard !value.isEmpty, var reading = card, let store = section?[key] else { return }
    card = nil
    store(&reading, value)
    card = reading
  }

  private mutating func noteLoss(_ text: Bytes) {
    guard text.begins("GPU is lost"), let bus = card?.bus, !readout.lost.contains(bus) else { return }
    readout.lost.append(bus)
  }

  private mutating func takeHead(_ key: String, _ value: Bytes) {
    if key == "driverversion" { readout.driver = readout.driver ?? Amount.word(value) }
    if key == "cudaversion" { readout.cuda = readout.cuda ?? Amount.word(value) }
    if key == "attachedgpus" { readout.attached = Amount.count(value) }
  }
}
