import JSONReading

/// Steps through JSON of any size; only a part of it is in memory.
struct JSONStream {
  /// The size in bytes beyond which a single record is refused.
  static let recordLimit = 16 << 20
  /// How far it looks ahead for the names in an object.
  private static let outlook = 1 << 16

  private let source: ImportSource
  private var window: [UInt8] = []
  private var position = 0
  private var dropped = 0
  /// Whether an object or a list was entered and none of its items was looked for yet.
  private var isFirst = false

  init(_ source: ImportSource) { self.source = source }

  /// The first byte of what comes next, blanks passed; `nil` at the end.
  mutating func peek() throws(CatalogError) -> UInt8? {
    while true {
      while position < window.count {
        if window[position] > 0x20, !isMark { return window[position] }
        position += 1
      }
      guard try refill(from: position) else { return nil }
    }
  }

  /// Whether a byte order mark stands here, at the start of the text.
  private var isMark: Bool { dropped + position < 3 && [0xEF, 0xBB, 0xBF].contains(window[position]) }

  /// Steps over a bracket, a comma or a colon.
  private mutating func take(_ byte: UInt8) throws(CatalogError) {
    guard let found = try peek() else { throw breaksOff }
    guard found == byte else { throw malformed }
    position += 1
  }

  /// Steps into the object or the list that begins here.
  mutating func enter(_ open: UInt8) throws(CatalogError) {
    try take(open)
    isFirst = true
  }

  /// Steps to the next item of the object or the list that was entered last; `false` when it is closed.
  mutating func advance(to close: UInt8) throws(CatalogError) -> Bool {
    let isFirst = self.isFirst
    self.isFirst = false
    guard let byte = try peek() else { throw breaksOff }
    guard byte != close else {
      position += 1
      return false
    }
    if !isFirst {
      try take(UInt8(ascii: ","))
      guard try peek() != close else { throw malformed }
    }
    return true
  }

  /// The name of an object's next member, and the colon behind it.
  mutating func key() throws(CatalogError) -> String {
    guard try peek() == UInt8(ascii: "\""), let key = try record().text else { throw malformed }
    try take(UInt8(ascii: ":"))
    return key
  }

  /// The next value.
  mutating func record() throws(CatalogError) -> JSONRecord {
    _ = try peek()
    let end = try pass(keeping: true)
    defer { position = end }
    return JSONRecord(bytes: window, range: position..<end)
  }

  /// Steps over the next value, however large.
  mutating func skip() throws(CatalogError) {
    _ = try peek()
    position = try pass(keeping: false)
  }

  /// The names in the object that comes next, as far as one can see.
  mutating func keysAhead() throws(CatalogError) -> [String] {
    _ = try peek()
    while window.count - position < JSONStream.outlook, try refill(from: position) {}
    let end = min(window.count, position + JSONStream.outlook)
    return JSONRecord(bytes: window, range: position..<end).members.compactMap(\.key.text)
  }

  /// The place behind the next value.
  private mutating func pass(keeping: Bool) throws(CatalogError) -> Int {
    var scan = JSONScan()
    var place = position
    while true {
      if let end = window.withUnsafeBytes({ scan.end(in: $0, from: place) }) {
        guard end > position || !keeping else { throw malformed }
        return end
      }
      let seen = window.count - position
      if !keeping { position = window.count }
      guard seen < JSONStream.recordLimit || !keeping else {
        throw error("found a record of more than \(JSONStream.recordLimit >> 20) MiB")
      }
      guard try refill(from: position) else {
        guard scan.mayEnd else { throw breaksOff }
        return window.count
      }
      place = keeping ? position + seen : position
    }
  }

  /// Reads on and forgets what stands before a place; `false` at the end.
  private mutating func refill(from place: Int) throws(CatalogError) -> Bool {
    let block = try source.next()
    guard !block.isEmpty else { return false }
    dropped += place
    window = place == window.count ? block : window[place...] + block
    position -= place
    return true
  }
}

extension JSONStream {
  private var breaksOff: CatalogError { error("found JSON that breaks off") }

  /// The error for what stands here.
  var malformed: CatalogError {
    let isPython = position < window.count && window[position] == UInt8(ascii: "'")
    let more = isPython ? ", as Python prints it: use json.dumps(…, default=str)" : ""
    return error("found malformed JSON at byte \(dropped + position + 1)\(more)")
  }

  private func error(_ found: String) -> CatalogError { source.error(found) }
}
