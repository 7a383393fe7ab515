/// Text on its way to the clipboard of the terminal, which may be on another machine: the sequence OSC 52.
public enum Clipboard {
  /// The most bytes of a text: with them the sequence has 100,000, and some terminals take no more.
  ///
  /// Source: hterm and vim-oscyank, which have the same limit.
  public static let limit = 74_994

  /// Why a text cannot be put there.
  public enum Failure: Error, Hashable, Sendable, CustomStringConvertible {
    /// It has so many bytes.
    case tooLong(Int)
    /// The terminal does not take such sequences.
    case unknown

    /// What is wrong and what to do, in a sentence.
    public var description: String {
      switch self {
      case .tooLong(let count): "\(count) bytes are more than the \(limit) that a clipboard takes: x exports to a file"
      case .unknown: "this terminal has no clipboard that programs can reach: x exports to a file"
      }
    }
  }

  /// What the terminal is sent for a text.
  public static func sequence(_ text: String) throws(Failure) -> String {
    let bytes = Array(text.utf8)
    guard bytes.count <= limit else { throw .tooLong(bytes.count) }
    return "\u{1B}]52;c;\(base64(bytes))\u{07}"
  }

  /// Bytes as letters, digits, `+` and `/`, three of them as four.
  ///
  /// Source: RFC 4648, section 4.
  static func base64(_ bytes: [UInt8]) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let value = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for place in 0..<4 {
        text.append(place > group.count ? UInt8(ascii: "=") : alphabet[value >> (18 - 6 * place) & 63])
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
