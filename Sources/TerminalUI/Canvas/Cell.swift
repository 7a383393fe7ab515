/// One cell of a canvas: a character of one base and up to two combining marks, and its style.
///
/// A wide character takes two cells, the second of which is a continuation and shows nothing of its own. A cell is two
/// whole numbers, so that comparing a screen with the one before costs next to nothing.
public struct Cell: Hashable, Sendable {
  /// An empty cell.
  public static let blank = Cell(" ")

  /// The base in the lower half; columns, role and attributes in a byte each above it.
  private var look: UInt64
  /// The first combining mark in the lower half, the second in the upper; 0 for none.
  private var marks: UInt64 = 0

  /// Creates a cell that takes one column.
  public init(_ base: Unicode.Scalar, _ style: Style = .normal) { self.init(base, style, columns: 1) }

  init(_ base: Unicode.Scalar, _ style: Style, columns: UInt8) {
    look = UInt64(base.value) | UInt64(columns) << 32 | Cell.bits(of: style)
  }

  private static func bits(of style: Style) -> UInt64 {
    UInt64(style.role.rawValue) << 40 | UInt64(style.attributes.rawValue) << 48
  }

  /// The base character; a space in a continuation.
  public var base: Unicode.Scalar { Unicode.Scalar(UInt32(truncatingIfNeeded: look)) ?? " " }

  /// The columns it takes: 1, 2 for the left half of a wide character, 0 for a continuation.
  public var columns: UInt8 { UInt8(truncatingIfNeeded: look >> 32) }

  /// How it is drawn.
  public var style: Style {
    get {
      let role = Role(rawValue: UInt8(truncatingIfNeeded: look >> 40)) ?? .normal
      return Style(role, Style.Attributes(rawValue: UInt8(truncatingIfNeeded: look >> 48)))
    }
    set { look = look & 0xFF_FFFF_FFFF | Cell.bits(of: newValue) }
  }

  /// Whether it is the right half of a wide character.
  public var isContinuation: Bool { columns == 0 }

  /// The first combining mark.
  public var firstMark: Unicode.Scalar? { Cell.mark(marks) }

  /// The second combining mark.
  public var secondMark: Unicode.Scalar? { Cell.mark(marks >> 32) }

  private static func mark(_ bits: UInt64) -> Unicode.Scalar? {
    let value = UInt32(truncatingIfNeeded: bits)
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

  /// Adds a combining mark; a third one is dropped.
  mutating func attach(_ mark: Unicode.Scalar) {
    if firstMark == nil {
      marks |= UInt64(mark.value)
    } else if secondMark == nil {
      marks |= UInt64(mark.value) << 32
    }
  }
}
