import JSONReading

/// The JSON values in a text: behind what a tool says before them, one after the other, and one that is cut off.
struct JSONDocuments {
  /// The values.
  private(set) var all: [JSONRecord] = []
  /// Whether the last one was cut off; what was whole of it is there.
  private(set) var isCut = false

  init(_ text: CleanText) {
    var end = 0
    for line in text.lines where line.lowerBound >= end {
      let bytes = text.trimmed(line)
      guard JSONDocuments.begins(text.bytes, at: bytes.startIndex, bytes) else { continue }
      end = take(text.bytes, from: bytes.startIndex)
    }
  }

  /// An object, or a list that holds one; a bracket alone may begin a line of a log.
  private static func begins(_ all: [UInt8], at start: Int, _ line: ArraySlice<UInt8>) -> Bool {
    guard let first = line.first, first == UInt8(ascii: "{") || first == UInt8(ascii: "[") else { return false }
    let next = all[(start + 1)...].first { $0 > 32 }
    let wanted: [UInt8] = first == UInt8(ascii: "{") ? [UInt8(ascii: "\"")] : [UInt8(ascii: "{")]
    return next.map(wanted.contains) ?? false
  }

  private mutating func take(_ bytes: [UInt8], from start: Int) -> Int {
    var scan = JSONScan()
    if let end = bytes.withUnsafeBytes({ scan.end(in: $0, from: start) }) {
      all.append(JSONRecord(bytes: bytes, range: start..<end))
      return end
    }
    isCut = true
    all.append(JSONRecord(bytes: JSONMending.closed(bytes[start...])))
    return bytes.count
  }
}

/// Closes what a cut left open.
private struct JSONMending {
  private var open: [UInt8] = []
  private var isText = false
  private var isEscaped = false
  /// The last place where the value could end, and what closes it there.
  private var good: (place: Int, closers: [UInt8])

  static func closed(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var mending = JSONMending(good: (bytes.startIndex, []))
    for place in bytes.indices { mending.take(bytes[place], at: place) }
    return Array(bytes[..<mending.good.place]) + mending.good.closers.reversed()
  }

  private init(good: (Int, [UInt8])) { self.good = good }

  private mutating func take(_ byte: UInt8, at place: Int) {
    guard !isText else { return takeText(byte) }
    switch byte {
    case UInt8(ascii: "\""): isText = true
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      open.append(byte + 2)
      good = (place + 1, open)
    case UInt8(ascii: "}"), UInt8(ascii: "]"):
      _ = open.popLast()
      good = (place + 1, open)
    case UInt8(ascii: ","): good = (place, open)
    default: break
    }
  }

  private mutating func takeText(_ byte: UInt8) {
    if isEscaped {
      isEscaped = false
    } else if byte == UInt8(ascii: "\\") {
      isEscaped = true
    } else if byte == UInt8(ascii: "\"") {
      isText = false
    }
  }
}
