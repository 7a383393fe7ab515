/// Reads a binary file forwards; only a block of it is in memory, and no length in it is believed before it is checked.
struct GGUFCursor {
  /// What is being read, such as `the key general.name`, for errors.
  var topic = "the header"

  private let source: ImportSource
  private var block: [UInt8] = []
  private var place = 0
  private var before = 0

  init(_ source: ImportSource) { self.source = source }

  /// How many bytes were read.
  var offset: Int { before + place }

  /// How many bytes are left; `nil` where nobody knows, as of a pipe.
  private var left: Int? { source.size.map { $0 - offset } }

  /// The next bytes as a number, the least significant first.
  mutating func integer<Number: FixedWidthInteger>(_: Number.Type = Number.self) throws(CatalogError) -> Number {
    let width = Number.bitWidth / 8
    if block.count - place < width { try gather(width) }
    defer { place += width }
    return Number(
      littleEndian: block.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: place, as: Number.self) })
  }

  /// Steps over bytes.
  mutating func skip(_ count: Int) throws(CatalogError) {
    try check(count, of: 1)
    var rest = count
    while rest > block.count - place {
      rest -= block.count - place
      try refill(keeping: 0, missing: rest)
    }
    place += rest
  }

  /// A text behind its length; `nil` for one of more than `limit` bytes, which is passed.
  mutating func text(atMost limit: Int) throws(CatalogError) -> String? {
    let length = try count(of: 1)
    guard length <= limit else {
      try skip(length)
      return nil
    }
    if block.count - place < length { try gather(length) }
    defer { place += length }
    return String(decoding: block[place..<place + length], as: UTF8.self)
  }

  /// A number of things of at least `width` bytes each, of which the rest of the file can hold so many.
  mutating func count(of width: Int) throws(CatalogError) -> Int {
    let number: UInt64 = try integer()
    guard let count = Int(exactly: number) else { throw tooMany("\(number)") }
    try check(count, of: width)
    return count
  }

  private func check(_ count: Int, of width: Int) throws(CatalogError) {
    let (bytes, isTooLarge) = count.multipliedReportingOverflow(by: width)
    if isTooLarge { throw tooMany("\(count)") }
    guard let left, bytes > left else { return }
    let all = width == 1 ? "\(count) bytes" : "\(count) items of at least \(width) bytes"
    throw error("found \(all) where \(max(left, 0)) are left: the file is cut off or damaged")
  }

  private func tooMany(_ number: String) -> CatalogError {
    error("found a length of \(number), more than any file has: the file is damaged")
  }

  /// Has so many bytes in the block; a text is at most as long as its limit.
  private mutating func gather(_ count: Int) throws(CatalogError) {
    while block.count - place < count {
      let kept = block.count - place
      try refill(keeping: kept, missing: count - kept)
    }
  }

  private mutating func refill(keeping kept: Int, missing: Int) throws(CatalogError) {
    let more = try source.next()
    guard !more.isEmpty else { throw error("found the end of the file, expected \(missing) bytes more: it is cut off") }
    before += block.count - kept
    block = kept == 0 ? more : block.suffix(kept) + more
    place = 0
  }

  /// An error about the place that was reached.
  func error(_ message: String) -> CatalogError { source.error("byte \(offset), \(topic): \(message)") }
}
