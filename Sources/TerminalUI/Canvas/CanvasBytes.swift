/// A canvas as bytes, to be kept and shown again.
extension Canvas {
  /// Size, cursor and alphabet, then the cells row by row: numbers of eight bytes, the lowest first.
  public var bytes: [UInt8] {
    let head = [size.columns, size.rows, cursor?.x ?? -1, cursor?.y ?? -1, isASCII ? 1 : 0]
    var bytes: [UInt8] = []
    bytes.reserveCapacity((head.count + cells.count) * 8)
    for number in head.map({ UInt64(bitPattern: Int64($0)) }) + cells.map(\.code) {
      withUnsafeBytes(of: number.littleEndian) { bytes += $0 }
    }
    return bytes
  }

  /// Reads a canvas; `nil` when the bytes are none, or a cell of them would be more to a terminal than a character.
  public init?(bytes: [UInt8]) {
    guard bytes.count.isMultiple(of: 8), bytes.count >= 40 else { return nil }
    let numbers = bytes.withUnsafeBytes { bytes in
      stride(from: 0, to: bytes.count, by: 8).map {
        UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: $0, as: UInt64.self))
      }
    }
    let head = numbers.prefix(5).map { Int(truncatingIfNeeded: Int64(bitPattern: $0)) }
    guard (1...Size.limit).contains(head[0]), (1...Size.limit).contains(head[1]),
      numbers.count == 5 + head[0] * head[1]
    else { return nil }
    self.init(size: Size(columns: head[0], rows: head[1]), ascii: head[4] == 1)
    for place in cells.indices {
      guard let cell = Cell(code: numbers[5 + place]) else { return nil }
      cells[place] = cell
    }
    let place = Point(x: head[2], y: head[3])
    cursor = bounds.contains(place) ? place : nil
  }
}
