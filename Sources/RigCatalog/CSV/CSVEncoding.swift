extension CSVParser {
  static let loneReturn = "found a carriage return alone, expected LF or CRLF"
  static let strayQuote =
    "found a quote inside a field, expected the whole field in quotes and its inner quotes doubled"
  static let openQuote = "found a quote that is never closed, expected a closing quote"
  static let afterQuote = "found text after a closing quote, expected a comma or the end of the line"

  static func checkEncoding(_ bytes: [UInt8]) throws(Fault) {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
    } catch {
      let offset = error.byteOffsets.lowerBound
      throw Fault(offset: offset, message: "found the byte 0x\(Wording.hex(bytes[offset], 2)), expected UTF-8")
    }
  }

  /// Whether a byte may begin a control character; tabs and line ends are left to the caller.
  @inline(__always)
  static func isDoubtful(_ byte: UInt8) -> Bool { byte < 0x20 || byte == 0x7F || byte == 0xC2 }

  /// Refuses control characters other than tabs and line ends: they could steer a terminal.
  static func refuseControl(_ bytes: [UInt8], at offset: Int) throws(Fault) {
    var code = bytes[offset]
    if code == 0xC2 {
      code = bytes[offset + 1]
      guard code < 0xA0 else { return }
    } else if code == 9 || code == 10 || code == 13 || code >= 0x20 && code != 0x7F {
      return
    }
    throw Fault(offset: offset, message: "found the control character U+\(Wording.hex(code, 4)), expected text")
  }
}
