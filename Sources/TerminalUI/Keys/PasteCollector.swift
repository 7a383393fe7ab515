/// Gathers pasted text up to the mark that ends it.
struct PasteCollector: Sendable {
  /// The most text that one paste may bring, in bytes; the rest is dropped.
  static let limit = 64 * 1024

  /// What a terminal sends after pasted text.
  static let end: [UInt8] = Array("\u{1B}[201~".utf8)

  /// What the key that stops programs sends, and how often in a row it gives a paste up.
  private static let interrupt = (byte: UInt8(3), times: 3)

  private var bytes: [UInt8] = []
  private var matched = 0
  private var interrupts = 0

  /// Whether the text breaks off with the byte that the Escape key sends, and that begins the mark.
  var endsWithEscape: Bool { matched == 1 }

  /// Whether the text breaks off with Ctrl-C, pressed three times or more.
  var endsWithInterrupts: Bool { interrupts >= Self.interrupt.times }

  /// Takes a byte; true when it was the last one of the mark.
  mutating func take(_ byte: UInt8) -> Bool {
    interrupts = byte == Self.interrupt.byte ? interrupts + 1 : 0
    if byte == Self.end[matched] {
      matched += 1
      return matched == Self.end.count
    }
    keep(Self.end[..<matched])
    matched = byte == Self.end[0] ? 1 : 0
    if matched == 0 { keep([byte]) }
    return false
  }

  /// The text, its lines ended by line feeds, without the keys that gave it up.
  var text: String {
    let whole = endsWithInterrupts ? bytes.dropLast(interrupts) : bytes[...]
    let scalars = String(decoding: whole, as: UTF8.self).unicodeScalars
    var kept = String.UnicodeScalarView()
    var before: Unicode.Scalar = " "
    for scalar in scalars {
      if scalar != "\n" || before != "\r" { kept.append(scalar == "\r" ? "\n" : scalar) }
      before = scalar
    }
    return String(kept)
  }

  private mutating func keep(_ more: some Collection<UInt8>) {
    bytes.append(contentsOf: more.prefix(Self.limit - bytes.count))
  }
}
