/// What driver and kernel say when a card does not answer.
enum MessageReader {
  static func read(_ text: CleanText) -> Readout? {
    var readout = Readout(.messages)
    for line in text.lines where line.count < 400 {
      let bytes = text.trimmed(line)
      guard let first = bytes.first, first == UInt8(ascii: "[") || first &- 65 < 26 || first &- 97 < 26 else {
        continue
      }
      if !mayTell(bytes) { continue }
      take(String(decoding: bytes, as: UTF8.self), &readout)
    }
    let saysNothing = readout.lost.isEmpty && !readout.hasNoDriver && readout.cards.isEmpty
    return saysNothing ? nil : readout
  }

  /// Whether a line has a word by which such messages are known; looked for by bytes, since most lines have none.
  private static func mayTell(_ line: ArraySlice<UInt8>) -> Bool {
    let starts = ["Unable to determine", "NVIDIA-SMI has failed", "No devices were found"]
    return starts.contains { line.starts(with: $0.utf8) }
      || line.contains { $0 == UInt8(ascii: "N") }
        && line.first == UInt8(ascii: "[")
  }

  private static func take(_ line: String, _ readout: inout Readout) {
    let words = line.split { $0 == " " || $0 == "," || $0 == ")" || $0 == "(" }
    let bus = words.lazy.compactMap { word in
      Amount.bus(word.reversed().drop { $0 == ":" }.reversed().map(String.init).joined())
    }.first
    if line.contains("Unable to determine the device handle") || line.contains("fallen off the bus") {
      readout.lost.append(bus ?? "?")
    } else if line.contains("BAR1 is 0M") {
      var reading = CardReading()
      (reading.bus, reading.isUnmapped) = (bus, true)
      readout.cards.append(Card(reading))
    } else if line.contains("NVIDIA-SMI has failed") || line.contains("No devices were found") {
      readout.hasNoDriver = true
    }
  }
}
