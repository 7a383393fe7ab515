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
