/// `nvidia-smi -q`: lines `Key : value`, in sections by their indent.
struct QueryReader {
  private var readout = Readout(.query)
  private var card: CardReading?
  /// The sections that are open, by their indent.
  private var open: [(indent: Int, key: String, section: CardKeys.Section?)] = []
  private var section: CardKeys.Section?
  /// Keys of a card itself that were seen, so that a card whose first line is missing is not taken for the one before.
  private var seen: Set<String> = []

  static func read(_ text: CleanText) -> Readout? {
    let isQuery = text.lines.contains { line in
      let bytes = text.trimmed(line)
      return bytes.starts(with: "==============NVSMI LOG".utf8) || busOfGPU(bytes) != nil
    }
    guard isQuery else { return nil }
    var reader = QueryReader()
    // A last line without an end may have lost one of its digits.
    for line in text.endsOpen ? text.lines.dropLast() : text.lines[...] { reader.take(text.bytes[line]) }
    reader.close()
    let readout = reader.readout
    let isShort = readout.attached.map { $0 > readout.cards.count } ?? false
    if text.endsOpen || isShort { reader.readout.cut = [.query] }
    return readout.cards.isEmpty && readout.driver == nil ? nil : reader.readout
  }

  /// The place of the card that a line begins: `GPU 00000000:04:00.0`.
  private static func busOfGPU(_ line: ArraySlice<UInt8>) -> String? {
    guard line.starts(with: "GPU ".utf8), line.count < 32 else { return nil }
    return Amount.bus(String(decoding: line.dropFirst(4).trimmed, as: UTF8.self))
  }

  private mutating func take(_ line: ArraySlice<UInt8>) {
    let indent = line.prefix { $0 == 32 || $0 == 9 }.count
    let bytes = line.trimmed
    guard !bytes.isEmpty else { return }
    if indent == 0, let bus = QueryReader.busOfGPU(bytes) {
      close()
      start(bus)
    } else if let colon = QueryReader.colon(bytes) {
      takeValue(bytes[..<colon].trimmed, bytes[(colon + 1)...].trimmed, indent)
    } else if indent > 0 {
      enter(bytes.key, indent)
    }
  }

  /// The colon that parts key and value: blanks stand around it, since values and places have colons of their own.
  private static func colon(_ line: ArraySlice<UInt8>) -> Int? {
    line.indices.first { place in
      line[place] == UInt8(ascii: ":") && place > line.startIndex && line[place - 1] == 32
        && (place + 1 == line.endIndex || line[place + 1] == 32)
    }
  }

  private mutating func start(_ bus: String?) {
    var reading = CardReading()
    (reading.bus, reading.index) = (bus, readout.cards.count)
    card = reading
    (open, section, seen) = ([], CardKeys.sections[""], [])
  }

  private mutating func close() {
    if let card { readout.cards.append(Card(card)) }
    card = nil
  }

  private mutating func enter(_ key: String, _ indent: Int) {
    leave(to: indent)
    // A section that the table does not know, or of a part of a card, is passed.
    section = open.contains { $0.key.hasPrefix("migdevice") } ? nil : CardKeys.sections[key]
    open.append((indent, key, section))
  }

  private mutating func leave(to indent: Int) {
    while let last = open.last, last.indent >= indent { open.removeLast() }
    section = open.isEmpty ? CardKeys.sections[""] : open.last?.section
  }

  private mutating func takeValue(_ key: ArraySlice<UInt8>, _ value: ArraySlice<UInt8>, _ indent: Int) {
    guard indent > 0 else { return takeHead(key.key, value) }
    leave(to: indent)
    if card != nil, open.isEmpty {
      let key = key.key
      if !seen.insert(key).inserted {
        close()
        start(nil)
        seen = [key]
      }
    }
    guard var reading = card, let store = section?[key.key], !value.isEmpty else { return }
    card = nil
    store(&reading, Substring(String(decoding: value, as: UTF8.self)))
    card = reading
  }

  private mutating func takeHead(_ key: String, _ value: ArraySlice<UInt8>) {
    let text = String(decoding: value, as: UTF8.self)
    if key == "driverversion" { readout.driver = readout.driver ?? Amount.word(text) }
    if key == "cudaversion" { readout.cuda = readout.cuda ?? Amount.word(text) }
    if key == "attachedgpus" { readout.attached = Amount.count(text) }
  }
}
