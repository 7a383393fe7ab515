#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Paths as text.
///
/// To the system a path is bytes, and a few are no UTF-8. Each byte that is none is held as a private character, from
/// U+10FE80 for 0x80 on, so that the path can be opened again; wherever text is shown, these are marks.
public enum PathText {
  private static let base: UInt32 = 0x10FE00

  /// The arguments of the program, without its name.
  public static var arguments: [String] {
    (0..<Int(CommandLine.argc)).dropFirst().compactMap { CommandLine.unsafeArgv[$0].map { String(path: $0) } }
  }

  /// The text of some bytes.
  static func text(_ bytes: [UInt8]) -> String {
    var text = String.UnicodeScalarView()
    var (parser, iterator, place) = (UTF8.ForwardParser(), bytes.makeIterator(), 0)
    while true {
      let count: Int
      switch parser.parseScalar(from: &iterator) {
      case .emptyInput: return String(text)
      case .error(let length): count = length
      case .valid(let encoded):
        count = encoded.count
        let scalar = UTF8.decode(encoded)
        if byte(behind: scalar) == nil {
          text.append(scalar)
          place += count
          continue
        }
      }
      text.append(contentsOf: bytes[place..<place + count].compactMap { Unicode.Scalar(base + UInt32($0)) })
      place += count
    }
  }

  /// The bytes of a text.
  static func bytes(_ text: String) -> [UInt8] {
    guard text.unicodeScalars.contains(where: { byte(behind: $0) != nil }) else { return Array(text.utf8) }
    return text.unicodeScalars.flatMap { scalar in byte(behind: scalar).map { [$0] } ?? Array(String(scalar).utf8) }
  }

  private static func byte(behind scalar: Unicode.Scalar) -> UInt8? {
    (base + 0x80...base + 0xFF).contains(scalar.value) ? UInt8(scalar.value - base) : nil
  }
}

extension String {
  /// Reads a path of the system.
  init(path: UnsafePointer<CChar>) {
    let bytes = UnsafeRawBufferPointer(start: path, count: strlen(path))
    self =
      String(validating: bytes, as: UTF8.self).flatMap { $0.unicodeScalars.contains { $0.value > 0x10FDFF } ? nil : $0 }
      ?? PathText.text(Array(bytes))
  }

  /// The path as the system takes it, its end included.
  public var systemPath: [CChar] { PathText.bytes(self).map(CChar.init(bitPattern:)) + [0] }
}
