/// A JSON value whose parts are read when they are asked for.
public struct JSONRecord {
  /// The text that it is part of.
  public let bytes: [UInt8]
  /// Where it stands in it, without blanks around it.
  public let range: Range<Int>

  /// The value that begins behind blanks.
  public init(bytes: [UInt8]) {
    let start = bytes.firstIndex { $0 > 0x20 } ?? bytes.count
    self.init(bytes: bytes, range: start..<bytes.count)
  }

  /// The value at a place of a text.
  public init(bytes: [UInt8], range: Range<Int>) { (self.bytes, self.range) = (bytes, range) }

  private var first: UInt8? { range.isEmpty ? nil : bytes[range.lowerBound] }

  /// Whether it is an object.
  public var isObject: Bool { first == UInt8(ascii: "{") }
  /// Whether it is a list.
  public var isList: Bool { first == UInt8(ascii: "[") }
  /// Whether it is a text.
  public var isText: Bool { first == UInt8(ascii: "\"") }

  /// The members of an object, as far as they can be read.
  public var members: JSONItems { JSONItems(self, hasKeys: true) }

  /// The items of a list, as far as they can be read.
  public var items: JSONItems { JSONItems(self, hasKeys: false) }

  /// A member of an object.
  public subscript(_ key: String) -> JSONRecord? { members.first { $0.key.isText(key) }?.value }

  /// Whether an object has all of some members.
  public func has(_ keys: [String]) -> Bool {
    var missing = keys
    for member in members {
      missing.removeAll(where: member.key.isText)
      if missing.isEmpty { return true }
    }
    return false
  }

  /// Whether it is just this text, written without escapes.
  public func isText(_ word: String) -> Bool {
    let utf8 = word.utf8
    guard isText, range.count == utf8.count + 2 else { return false }
    return bytes[range.lowerBound + 1..<range.upperBound - 1].elementsEqual(utf8)
  }

  /// A text, escapes resolved; `nil` for anything else.
  public var text: String? { decoded.map { String(decoding: $0, as: UTF8.self) } }

  /// The bytes of a text, escapes resolved.
  public var decoded: [UInt8]? {
    guard isText, range.count > 1, bytes[range.upperBound - 1] == UInt8(ascii: "\"") else { return nil }
    return JSONEscapes.resolve(bytes[range.lowerBound + 1..<range.upperBound - 1])
  }

  /// A text, or a number or word as it is written; `nil` for null, lists and objects.
  public var plain: String? {
    if isText { return text }
    guard !isObject, !isList, !range.isEmpty else { return nil }
    let word = String(decoding: bytes[range], as: UTF8.self)
    return word == "null" ? nil : word
  }
}

/// Steps through the members of an object or the items of a list; it ends where they cannot be read.
public struct JSONItems: Sequence, IteratorProtocol {
  private let record: JSONRecord
  private let hasKeys: Bool
  private var place: Int
  private var isFirst = true

  init(_ record: JSONRecord, hasKeys: Bool) {
    (self.record, self.hasKeys) = (record, hasKeys)
    place =
      hasKeys
      ? record.isObject ? record.range.lowerBound + 1 : record.range.upperBound
      : record.isList ? record.range.lowerBound + 1 : record.range.upperBound
  }

  /// The next member, or an item as both key and value; `nil` at the end and where nothing can be read.
  public mutating func next() -> (key: JSONRecord, value: JSONRecord)? {
    if !isFirst { guard take(UInt8(ascii: ",")) else { return nil } }
    isFirst = false
    guard hasKeys else { return value().map { ($0, $0) } }
    guard let key = value(), key.isText, take(UInt8(ascii: ":")) else { return nil }
    if let value = value() { return (key, value) }
    // The value goes on behind what is seen; the name is known all the same.
    place = record.range.upperBound
    return (key, JSONRecord(bytes: record.bytes, range: place..<place))
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    passBlanks()
    guard place < record.range.upperBound, record.bytes[place] == byte else { return false }
    place += 1
    return true
  }

  private mutating func value() -> JSONRecord? {
    passBlanks()
    var scan = JSONScan()
    let start = place
    let found = record.bytes.withUnsafeBytes { bytes in
      scan.end(in: UnsafeRawBufferPointer(rebasing: bytes[..<record.range.upperBound]), from: start)
    }
    let end = found ?? (scan.mayEnd ? record.range.upperBound : start)
    guard end > start else { return nil }
    place = end
    return JSONRecord(bytes: record.bytes, range: start..<end)
  }

  private mutating func passBlanks() {
    while place < record.range.upperBound, record.bytes[place] <= 0x20 { place += 1 }
  }
}
