/// What somebody pasted, without what terminals and other systems put into it.
///
/// Colors and other escapes, carriage returns, byte order marks and hard blanks go; UTF-16, as PowerShell writes it, is
/// read.
struct CleanText {
  /// The bytes that are left.
  let bytes: [UInt8]
  /// Where its lines stand, without their ends.
  let lines: [Range<Int>]
  /// Whether the last line has no end, so that it may be cut off.
  let endsOpen: Bool

  init(_ raw: [UInt8]) {
    let bytes = CleanText.needsWork(raw) ? CleanText.stripped(CleanText.utf8(raw)) : raw
    var (lines, start): ([Range<Int>], Int) = ([], 0)
    lines.reserveCapacity(bytes.count / 40)
    bytes.withUnsafeBufferPointer { bytes in
      for place in bytes.indices where bytes[place] == 10 {
        lines.append(start..<place)
        start = place + 1
      }
    }
    endsOpen = start < bytes.count
    if endsOpen { lines.append(start..<bytes.count) }
    (self.bytes, self.lines) = (bytes, lines)
  }

  /// A text that is clean already.
  init(clean text: String) { self.init(Array(text.utf8)) }

  /// A line without blanks around it.
  func trimmed(_ line: Range<Int>) -> ArraySlice<UInt8> { bytes[line].trimmed }

  /// A line as text.
  func text(_ line: Range<Int>) -> String { String(decoding: trimmed(line), as: UTF8.self) }

  private static func needsWork(_ raw: [UInt8]) -> Bool {
    raw.withUnsafeBufferPointer { $0.contains { $0 == 27 || $0 == 13 || $0 == 0 || $0 >= 0xC2 || $0 == 8 } }
  }

  /// The text of UTF-16 with a mark, or of UTF-8.
  private static func utf8(_ raw: [UInt8]) -> [UInt8] {
    guard raw.starts(with: [0xFF, 0xFE]) || raw.starts(with: [0xFE, 0xFF]) else {
      return raw.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(raw.dropFirst(3)) : raw
    }
    let low = raw[0] == 0xFF ? 0 : 1
    let units = stride(from: 2, to: raw.count - 1, by: 2).map { UInt16(raw[$0 + low]) | UInt16(raw[$0 + 1 - low]) << 8 }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  private static func stripped(_ raw: [UInt8]) -> [UInt8] {
    var kept: [UInt8] = []
    kept.reserveCapacity(raw.count)
    var place = 0
    while place < raw.count {
      let byte = raw[place]
      place += 1
      switch byte {
      case 27: place = Escape.end(in: raw, from: place)
      case 13: if place >= raw.count || raw[place] != 10 { kept.append(10) }
      case 0, 7: break
      case 8: if let last = kept.last, last != 10 { kept.removeLast() }
      case 0xC2 where place < raw.count && raw[place] == 0xA0:
        kept.append(32)
        place += 1
      default: kept.append(byte)
      }
    }
    return kept
  }
}

/// Where the orders to a terminal end.
///
/// Source: ECMA-48, 5th edition, 1991, 5.4 and 8.3.89.
private enum Escape {
  static func end(in bytes: [UInt8], from start: Int) -> Int {
    guard start < bytes.count else { return start }
    var place = start + 1
    switch bytes[start] {
    case UInt8(ascii: "["):
      while place < bytes.count, !(0x40...0x7E).contains(bytes[place]) { place += 1 }
      return min(place + 1, bytes.count)
    case UInt8(ascii: "]"):
      while place < bytes.count, bytes[place] != 7, bytes[place] != 27, bytes[place] != 10 { place += 1 }
      return place < bytes.count && bytes[place] == 7 ? place + 1 : place
    case 0x20...0x2F: return min(place + 1, bytes.count)
    default: return place
    }
  }
}

extension ArraySlice<UInt8> {
  /// Without blanks around it.
  var trimmed: ArraySlice<UInt8> {
    var (start, end) = (startIndex, endIndex)
    while start < end, self[start] <= 32 { start += 1 }
    while end > start, self[end - 1] <= 32 { end -= 1 }
    return self[start..<end]
  }

  /// Its small letters and digits: `PCIe Generation` and `pcie_generation` are one word.
  var key: String {
    var letters: [UInt8] = []
    letters.reserveCapacity(count)
    for byte in self {
      switch byte {
      case 48...57, 97...122: letters.append(byte)
      case 65...90: letters.append(byte + 32)
      default: break
      }
    }
    return String(decoding: letters, as: UTF8.self)
  }
}

extension StringProtocol {
  /// Its small letters and digits.
  var key: String { Array(utf8)[...].key }
}
