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
