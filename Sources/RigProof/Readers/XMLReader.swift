/// `nvidia-smi -q -x`, whatever its version: elements by their names, those that are cut off included.
///
/// It is no reader of XML in general: a paste that ends in the middle, or lost a line, is no XML.
struct XMLReader {
  private var readout = Readout(.xml)
  private var card: CardReading?
  private var path: [String] = []
  /// Elements of a card itself that were seen.
  private var seen: Set<String> = []

  static func read(_ text: CleanText) -> Readout? {
    let isLog = text.lines.contains { line in
      let bytes = text.trimmed(line)
      return bytes.starts(with: "<nvidia_smi_log".utf8) || bytes.starts(with: "<gpu id=".utf8)
    }
    guard isLog else { return nil }
    var reader = XMLReader()
    reader.run(text.bytes)
    reader.close()
    if reader.isOpen { reader.readout.cut = [.xml] }
    return reader.readout
  }

  private var isEnded = false
  private var isOpen: Bool { !isEnded || readout.attached.map { $0 > readout.cards.count } ?? false }

  private mutating func run(_ bytes: [UInt8]) {
    var place = 0
    while let start = bytes[place...].firstIndex(of: UInt8(ascii: "<")) {
      guard let end = bytes[start...].firstIndex(of: UInt8(ascii: ">")) else { return }
      place = end + 1
      let tag = bytes[start + 1..<end]
      switch tag.first {
      case UInt8(ascii: "!"), UInt8(ascii: "?"), nil: continue
      case UInt8(ascii: "/"): leave(tag.dropFirst().key)
      default:
        if tag.last == UInt8(ascii: "/") { continue }
        let next = bytes[place...].firstIndex(of: UInt8(ascii: "<"))
        enter(tag, value: next.map { bytes[place..<$0].trimmed })
      }
    }
  }

  private mutating func enter(_ tag: ArraySlice<UInt8>, value: ArraySlice<UInt8>?) {
    let name = tag.prefix { $0 > 32 }.key
    if name == "gpu", tag.count > name.utf8.count {
      close()
      start(Amount.bus(String(decoding: tag.filter { $0 != UInt8(ascii: "\"") }.dropFirst(7), as: UTF8.self)))
    } else if let value, !value.isEmpty {
      take(name, value)
    }
    path.append(name)
  }

  private mutating func leave(_ name: String) {
    if name == "nvidiasmilog" { isEnded = true }
    guard let place = path.lastIndex(of: name) else { return }
    path.removeSubrange(place...)
  }

  private mutating func take(_ name: String, _ value: ArraySlice<UInt8>) {
    let text = Substring(String(decoding: value, as: UTF8.self))
    guard card != nil else {
      if name == "driverversion" { readout.driver = readout.driver ?? Amount.word(text) }
      if name == "cudaversion" { readout.cuda = readout.cuda ?? Amount.word(text) }
      if name == "attachedgpus" { readout.attached = readout.attached ?? Amount.count(text) }
      return
    }
    let parent = path.last ?? ""
    if parent == "gpu" {
      if !seen.insert(name).inserted {
        close()
        start(nil)
        seen = [name]
      }
    }
    guard !path.contains("migdevices"), var reading = card,
      let store = CardKeys.sections[parent == "gpu" ? "" : parent]?[name]
    else { return }
    card = nil
    store(&reading, text)
    card = reading
  }

  private mutating func start(_ bus: String?) {
    var reading = CardReading()
    (reading.bus, reading.index) = (bus, readout.cards.count)
    (card, seen) = (reading, [])
  }

  private mutating func close() {
    if let card { readout.cards.append(Card(card)) }
    card = nil
  }
}
