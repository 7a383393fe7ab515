/// What somebody pasted, without what terminals and other systems put into it.
///
/// Colors and other escapes, carriage returns, byte order marks and hard blanks go; UTF-16, as PowerShell writes it, is
/// read.
struct CleanText {
  /// The bytes that are left.
  let bytes: [UInt8]
  /// Its lines, without their ends.
  let lines: [Line]
  /// Whether the last line has no end, so that it may be cut off.
  let endsOpen: Bool

  /// A line, by where it stands.
  struct Line {
    /// All of it.
    let range: Range<Int>
    /// It without blanks around it.
    let trimmed: Range<Int>

    fileprivate init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
      var (start, end) = (range.lowerBound, range.upperBound)
      while start < end, bytes[start] <= 32 { start += 1 }
      while end > start, bytes[end - 1] <= 32 { end -= 1 }
      (self.range, trimmed) = (range, start..<end)
    }
  }

  init(_ raw: [UInt8]) {
    let bytes = CleanText.needsWork(raw) ? CleanText.stripped(CleanText.utf8(raw)) : raw
    let end = bytes.last ?? 10
    (self.bytes, lines, endsOpen) = (bytes, CleanText.lines(of: bytes), end != 10)
  }

  private static func lines(of bytes: [UInt8]) -> [Line] {
    var (lines, start): ([Line], Int) = ([], 0)
    lines.reserveCapacity(bytes.count / 40)
    bytes.withUnsafeBufferPointer { bytes in
      for place in bytes.indices where bytes[place] == 10 {
        lines.append(Line(bytes, start..<place))
        start = place + 1
      }
      if start < bytes.count { lines.append(Line(bytes, start..<bytes.count)) }
    }
    return lines
  }

  /// All of a line.
  subscript(line: Line) -> Bytes { bytes[line.range] }

  /// A line without blanks around it.
  func trimmed(_ line: Line) -> Bytes { bytes[line.trimmed] }

  /// The first byte of a line that is no blank; 0 for none.
  func first(_ line: Line) -> UInt8 { line.trimmed.isEmpty ? 0 : bytes[line.trimmed.lowerBound] }

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
