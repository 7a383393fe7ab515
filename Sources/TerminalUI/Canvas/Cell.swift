/// One cell of a canvas: a character of one base and up to two combining marks, and its style.
///
/// A wide character takes two cells, the second of which is a continuation and shows nothing of its own. A cell takes
/// eight bytes, so that a screen takes little memory and is soon compared with the one before.
public struct Cell: Hashable, Sendable {
  /// An empty cell.
  public static let blank = Cell(" ")

  /// From the lowest bit: the base in 21 bits, columns in 2, role and ground in 5, attributes in 4, two combining marks
  /// in 16 each, 0 for none.
  private var bits: UInt64

  /// Creates a cell that takes one column.
  public init(_ base: Unicode.Scalar, _ style: Style = .normal) { self.init(base, style, columns: 1) }

  init(_ base: Unicode.Scalar, _ style: Style, columns: UInt8) {
    bits = UInt64(base.value) | UInt64(columns & 3) << 21 | Cell.bits(of: style)
  }

  /// It as a number.
  var code: UInt64 { bits }

  /// Reads a cell; `nil` when one of its characters is none that a terminal may be sent as it is.
  init?(code: UInt64) {
    bits = code
    let marks = [UInt32(truncatingIfNeeded: code >> 32) & 0xFFFF, UInt32(truncatingIfNeeded: code >> 48)]
    let isShown = { (value: UInt32) in Unicode.Scalar(value).map { Sanitizer.mark(for: $0) == nil } ?? false }
    guard columns < 3, isShown(UInt32(code & 0x1F_FFFF)), marks.allSatisfy({ $0 == 0 || isShown($0) }) else {
      return nil
    }
  }

  /// The cell with another base, which takes one column as this one does.
  func showing(_ base: Unicode.Scalar) -> Cell {
    var cell = self
    cell.bits = bits & ~0x1F_FFFF | UInt64(base.value)
    return cell
  }

  /// The bits in which two cells differ; 0 for equal ones.
  func differences(from other: Cell) -> UInt64 { bits ^ other.bits }

  private static func bits(of style: Style) -> UInt64 {
    UInt64(style.lookNumber & 31) << 23 | UInt64(style.attributes.rawValue & 15) << 28
  }

  /// The base character; a space in a continuation.
  public var base: Unicode.Scalar { Unicode.Scalar(UInt32(bits & 0x1F_FFFF)) ?? " " }

  /// The columns it takes: 1, 2 for the left half of a wide character, 0 for a continuation.
  public var columns: UInt8 { UInt8(bits >> 21 & 3) }

  /// How it is drawn.
  public var style: Style {
    get {
      Style(lookNumber: UInt8(bits >> 23 & 31), Style.Attributes(rawValue: UInt8(bits >> 28 & 15)))
    }
    set { bits = bits & ~(0x1FF << 23) | Cell.bits(of: newValue) }
  }

  /// Whether it is the right half of a wide character.
  public var isContinuation: Bool { columns == 0 }

  /// The first combining mark.
  public var firstMark: Unicode.Scalar? { mark(at: 32) }

  /// The second combining mark.
  public var secondMark: Unicode.Scalar? { mark(at: 48) }

  private func mark(at shift: UInt64) -> Unicode.Scalar? {
    let value = UInt16(truncatingIfNeeded: bits >> shift)
    return value == 0 ? nil : Unicode.Scalar(value)
  }

  /// Its text: empty in a continuation.
  public var text: String {
    guard !isContinuation else { return "" }
    var scalars = String.UnicodeScalarView()
    scalars.append(base)
    scalars.append(contentsOf: [firstMark, secondMark].compactMap { $0 })
    return String(scalars)
  }

  /// Adds a combining mark; a third one is dropped, and so is one of a script beyond the first 65,536 characters.
  mutating func attach(_ mark: Unicode.Scalar) {
    guard let mark = UInt16(exactly: mark.value) else { return }
    if firstMark == nil { bits |= UInt64(mark) << 32 } else if secondMark == nil { bits |= UInt64(mark) << 48 }
  }
}
