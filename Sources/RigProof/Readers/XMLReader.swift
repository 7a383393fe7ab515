/// `nvidia-smi -q -x`, whatever its version: elements by their names, those that are cut off included.
///
/// It is no reader of XML in general: a paste that ends in the middle, or lost a line, is no XML.
struct XMLReader {
  private var readout = Readout(.xml)
  private var shelf = CardShelf()
  private var card: CardReading?
  private var path: [String] = []
  /// Elements that are open below the path; the tool's own go less deep.
  private var passed = 0
  private static let deepest = 24
  /// Elements of a card itself that were seen.
  private var seen: Set<String> = []
  private var isEnded = false

  static func read(_ text: CleanText) -> Readout? {
    let isLog = text.lines.contains { line in
      guard text.first(line) == UInt8(ascii: "<") else { return false }
      return text.trimmed(line).begins("<nvidia_smi_log") || text.trimmed(line).begins("<gpu id=")
    }
    guard isLog else { return nil }
    var reader = XMLReader()
    reader.run(text.bytes)
    reader.close()
    return reader.done
  }

  private var done: Readout {
    var readout = readout
    readout.cards = shelf.cards
    let isShort = readout.attached.map { $0 > readout.cards.count } ?? false
    if !isEnded || isShort { readout.cut = [.xml] }
    return readout
  }

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
        var next = place
        while next < bytes.count, bytes[next] != UInt8(ascii: "<") { next += 1 }
        enter(tag, value: next < bytes.count ? bytes[place..<next].trimmed : [])
        place = next
      }
    }
  }

  private mutating func enter(_ tag: Bytes, value: Bytes) {
    let name = tag.prefix { $0 > 32 }.key
    if name == "gpu", let id = tag.after("id=") {
      close()
      start(Amount.bus(id.bare))
    } else if !value.isEmpty {
      take(name, value)
    }
    if path.count < XMLReader.deepest { path.append(name) } else { passed += 1 }
  }

  private mutating func leave(_ name: String) {
    if name == "nvidiasmilog" { isEnded = true }
    if passed > 0 { return passed -= 1 }
    guard let place = path.lastIndex(of: name) else { return }
    path.removeSubrange(place...)
  }

  private mutating func take(_ name: String, _ value: Bytes) {
    guard card != nil else { return takeHead(name, value) }
    let parent = path.last ?? ""
    if parent == "gpu", !seen.insert(name).inserted {
      close()
      start(nil)
      seen = [name]
    }
    guard !path.contains("migdevices"), var reading = card,
      let store = CardKeys.sections[parent == "gpu" ? "" : parent]?[name]
    else { return }
    if value.has("GPU is lost"), let bus = reading.bus, !readout.lost.contains(bus) { readout.lost.append(bus) }
    card = nil
    store(&reading, value)
    card = reading
  }

  private mutating func takeHead(_ name: String, _ value: Bytes) {
    if name == "driverversion" { readout.driver = readout.driver ?? Amount.word(value) }
    if name == "cudaversion" { readout.cuda = readout.cuda ?? Amount.word(value) }
    if name == "attachedgpus" { readout.attached = readout.attached ?? Amount.count(value) }
  }

  private mutating func start(_ bus: String?) {
    var reading = CardReading()
    reading.bus = bus
    (card, seen) = (reading, [])
  }

  private mutating func close() {
    guard var card else { return }
    card.index = shelf.cards.count
    shelf.add(card)
    self.card = nil
  }
}
