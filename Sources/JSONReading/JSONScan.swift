/// Finds where a JSON value ends, over as many pieces of text as it takes; it looks at brackets and quotes alone.
public struct JSONScan {
  private var depth = 0
  private var isText = false
  private var isEscaped = false
  private var isWord = false

  /// Makes a scan that has seen nothing.
  public init() {}

  /// Whether the value may end where the text ends: numbers and words do.
  public var mayEnd: Bool { isWord && depth == 0 }

  /// The place behind the value; `nil` when it goes on behind the bytes.
  public mutating func end(in bytes: UnsafeRawBufferPointer, from start: Int) -> Int? {
    var place = start
    while place < bytes.count {
      if isText {
        place = passText(in: bytes, from: place)
        if !isText, depth == 0 { return place }
        continue
      }
      switch bytes[place] {
      case UInt8(ascii: "\""):
        if mayEnd { return place }
        isText = true
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        if mayEnd { return place }
        depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        if depth == 0 { return place }
        depth -= 1
        if depth == 0 { return place + 1 }
      case UInt8(ascii: ","), UInt8(ascii: ":"), 0...0x20:
        if mayEnd { return place }
      default: isWord = isWord || depth == 0
      }
      place += 1
    }
    return nil
  }

  /// Steps to the end of a text, or of the bytes.
  private mutating func passText(in bytes: UnsafeRawBufferPointer, from start: Int) -> Int {
    var place = start
    if isEscaped {
      isEscaped = false
      place += 1
    }
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      if byte == UInt8(ascii: "\"") {
        isText = false
        return place
      }
      guard byte == UInt8(ascii: "\\") else { continue }
      guard place < bytes.count else {
        isEscaped = true
        return place
      }
      place += 1
    }
    return place
  }
}
