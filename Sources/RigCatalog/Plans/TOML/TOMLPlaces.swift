/// Where the keys of a TOML file stand, by their names with all tables before them, such as `room.volume_m3`.
struct TOMLPlaces {
  /// A key and its value.
  struct Place {
    /// The line of the key, from 1.
    let line: Int
    /// The bytes of the value.
    let value: Range<Int>
  }

  private(set) var places: [String: Place] = [:]
  /// The first byte of the first table's header; the end of the file without tables.
  private(set) var firstHeader: Int

  init(_ bytes: [UInt8]) {
    firstHeader = bytes.count
    var (table, counted, line) = ([String](), 0, 1)
    for entry in TOMLScan(bytes).entries {
      line += bytes[counted..<entry.name.lowerBound].count { $0 == UInt8(ascii: "\n") }
      counted = entry.name.lowerBound
      let name = Array(bytes[entry.name])
      guard name.first != UInt8(ascii: "[") else {
        firstHeader = min(firstHeader, entry.name.lowerBound)
        table = TOMLPlaces.names(in: name.drop { $0 == UInt8(ascii: "[") }.prefix { $0 != UInt8(ascii: "]") })
        continue
      }
      let blanks = bytes[entry.value].prefix { [UInt8(ascii: "="), 32, 9].contains($0) }.count
      let path = (table + TOMLPlaces.names(in: name[...])).joined(separator: ".")
      places[path] = places[path] ?? Place(line: line, value: entry.value.dropFirst(blanks))
    }
  }

  /// The line of a key, or of the table in braces that holds it.
  func line(of path: String) -> Int? {
    var words = path.split(separator: ".", omittingEmptySubsequences: false)
    while !words.isEmpty {
      if let place = places[words.joined(separator: ".")] { return place.line }
      words.removeLast()
    }
    return nil
  }

  /// `a . "b.c"` as `a` and `b.c`.
  private static func names(in bytes: ArraySlice<UInt8>) -> [String] {
    var (names, name, quote) = ([String](), [UInt8](), UInt8?.none)
    for byte in bytes {
      switch (byte, quote) {
      case (let byte, let open?) where byte == open: quote = nil
      case (_, _?): name.append(byte)
      case (UInt8(ascii: "\""), nil), (UInt8(ascii: "'"), nil): quote = byte
      case (UInt8(ascii: "."), nil):
        names.append(String(decoding: name, as: UTF8.self))
        name = []
      case (32, nil), (9, nil), (13, nil): break
      default: name.append(byte)
      }
    }
    return names + [String(decoding: name, as: UTF8.self)]
  }
}
