/// What driver and kernel say when a card does not answer.
enum MessageReader {
  static func read(_ text: CleanText) -> Readout? {
    var (readout, shelf, lost) = (Readout(.messages), CardShelf(), Set<String>())
    for line in text.lines where line.range.count < 400 && !passed.contains(text.first(line)) {
      let bytes = text.trimmed(line)
      guard mayTell(bytes) else { continue }
      take(bytes, &readout, &shelf, &lost)
    }
    readout.cards = shelf.cards
    let saysNothing = readout.lost.isEmpty && !readout.hasNoDriver && readout.cards.isEmpty
    return saysNothing ? nil : readout
  }

  /// What lines of tables, lists and marked text begin with.
  private static let passed: Set<UInt8> = [
    0, UInt8(ascii: "|"), UInt8(ascii: "<"), UInt8(ascii: "\""), UInt8(ascii: "+"),
  ]

  /// Whether a line has a word by which such messages are known.
  private static func mayTell(_ line: Bytes) -> Bool {
    switch line.first {
    case UInt8(ascii: "U"): line.begins("Unable to determine the device handle")
    case UInt8(ascii: "N"):
      line.begins("NVIDIA-SMI has failed") || line.begins("No devices were found") || isKernel(line)
    default: isKernel(line)
    }
  }

  /// A line of the kernel, whatever stands before it.
  private static func isKernel(_ line: Bytes) -> Bool { line.prefix(100).has("NVRM:") }

  private static func take(
    _ line: Bytes, _ readout: inout Readout, _ shelf: inout CardShelf, _ lost: inout Set<String>
  ) {
    let isLost = line.has("Unable to determine the device handle") || line.has("fallen off the bus")
    if isLost {
      let place = bus(line) ?? "?"
      if lost.count < 64, lost.insert(place).inserted { readout.lost.append(place) }
    } else if line.has("BAR1 is 0M") {
      var reading = CardReading()
      (reading.bus, reading.isUnmapped) = (bus(line), true)
      shelf.add(reading)
    } else if line.has("NVIDIA-SMI has failed") || line.has("No devices were found") {
      readout.hasNoDriver = true
    }
  }

  /// The place that a message names: `GPU 0000:0b:00.0: …`, `(PCI:0000:0b:00)`.
  private static func bus(_ line: Bytes) -> String? {
    let isPart = { (byte: UInt8) in byte.isHex || byte == UInt8(ascii: ":") || byte == UInt8(ascii: ".") }
    var word = (line.after("PCI:") ?? line.after("GPU ") ?? line.after("GPU") ?? []).prefix(while: isPart)
    while word.last == UInt8(ascii: ":") { word = word.dropLast() }
    return Amount.bus(word.contains(UInt8(ascii: ".")) ? word : word + ".0".utf8)
  }
}
