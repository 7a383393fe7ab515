/// The header of a GGUF file: its keys, and what its tensors come to.
struct GGUFHeader {
  /// Keys beyond this are more than any model has.
  private static let keyLimit = 16_384
  private static let tensorLimit = 1_000_000
  /// The longest name of a key or tensor.
  private static let nameLimit = 512

  /// The values by their keys; long texts and lists are not kept.
  private(set) var values: [String: GGUFValue] = [:]
  private(set) var tensors = TensorTally()
  /// Where the data of the tensors begins.
  private(set) var dataStart = 0
  /// How many bytes the file has; `nil` for a pipe.
  let fileSize: Int?

  /// Reads the header of a file.
  init(_ source: ImportSource) throws(CatalogError) {
    fileSize = source.size
    var cursor = GGUFCursor(source)
    try GGUFHeader.checkMagic(&cursor)
    // A tensor takes at least the lengths of its name and dimensions, its type and its place.
    let tensorCount = try cursor.count(of: 24)
    let keyCount = try cursor.count(of: 12)
    guard tensorCount <= GGUFHeader.tensorLimit, keyCount <= GGUFHeader.keyLimit else {
      let message = "found \(tensorCount) tensors and \(keyCount) keys"
      throw cursor.error("\(message), expected at most \(GGUFHeader.tensorLimit) and \(GGUFHeader.keyLimit)")
    }
    for number in 0..<keyCount { try readKey(&cursor, number) }
    let alignment = try alignment(cursor)
    for number in 0..<tensorCount { try readTensor(&cursor, number, alignment) }
    dataStart = (cursor.offset + alignment - 1) / alignment * alignment
  }

  private static func checkMagic(_ cursor: inout GGUFCursor) throws(CatalogError) {
    let magic: UInt32 = try cursor.integer()
    guard magic == 0x4655_4747 else { throw cursor.error("found no GGUF file") }
    let version: UInt32 = try cursor.integer()
    if (1...3).contains(version.byteSwapped) {
      throw cursor.error("found a file for big-endian computers, expected little-endian: convert it first")
    }
    guard version == 2 || version == 3 else {
      throw cursor.error("found version \(version) of GGUF, expected 2 or 3: convert the file with a newer program")
    }
  }

  private mutating func readKey(_ cursor: inout GGUFCursor, _ number: Int) throws(CatalogError) {
    cursor.topic = "key \(number + 1)"
    let name = try cursor.text(atMost: GGUFHeader.nameLimit)
    cursor.topic = name.map { "key \(Wording.quoted($0))" } ?? cursor.topic
    let value = try cursor.value(try cursor.type())
    guard let name, let value, values[name] == nil else { return }
    values[name] = value
  }

  private func alignment(_ cursor: GGUFCursor) throws(CatalogError) -> Int {
    guard let number = number("general.alignment") else { return 32 }
    guard let alignment = Int(exactly: number), (1...1 << 20).contains(alignment), alignment.nonzeroBitCount == 1
    else {
      throw cursor.error("general.alignment: found \(DecimalText.shortest(number)), expected a power of two")
    }
    return alignment
  }

  private mutating func readTensor(
    _ cursor: inout GGUFCursor, _ number: Int, _ alignment: Int
  ) throws(CatalogError) {
    cursor.topic = "tensor \(number + 1)"
    let name = try cursor.text(atMost: GGUFHeader.nameLimit) ?? ""
    let rank: UInt32 = try cursor.integer()
    guard rank <= 8 else { throw cursor.error("found \(rank) dimensions, expected at most 8: the file is damaged") }
    var dimensions: [UInt64] = []
    for _ in 0..<rank { dimensions.append(try cursor.integer()) }
    let type: UInt32 = try cursor.integer()
    try cursor.skip(8)
    guard tensors.add(name, dimensions, type: type, alignment: UInt64(alignment)) else {
      throw cursor.error("found more numbers than a file can hold: the file is damaged")
    }
  }
}
