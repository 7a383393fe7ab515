/// One cell of a canvas: a character of one base and up to two combining marks, and its style.
///
/// A wide character takes two cells, the second of which is a continuation and shows nothing of its own. A cell takes
/// eight bytes, so that a screen takes little memory and is soon compared with the one before.
public struct Cell: Hashable, Sendable {
  /// An empty cell.
  public static let blank = Cell(" ")

  /// From the lowest bit: the base in 21 bits, columns in 2, the role in 4, attributes in 5.
  private var look: UInt32
  /// The combining marks; 0 for none.
  private var marks: (first: UInt16, second: UInt16) = (0, 0)

  /// Creates a cell that takes one column.
  public init(_ base: Unicode.Scalar, _ style: Style = .normal) { self.init(base, style, columns: 1) }

  init(_ base: Unicode.Scalar, _ style: Style, columns: UInt8) {
    look = base.value | UInt32(columns & 3) << 21 | Cell.bits(of: style)
  }

  private static func bits(of style: Style) -> UInt32 {
    UInt32(style.role.rawValue) << 23 | UInt32(style.attributes.rawValue) << 27
  }

  /// The base character; a space in a continuation.
  public var base: Unicode.Scalar { Unicode.Scalar(look & 0x1F_FFFF) ?? " " }

  /// The columns it takes: 1, 2 for the left half of a wide character, 0 for a continuation.
  public var columns: UInt8 { UInt8(look >> 21 & 3) }

  /// How it is drawn.
  public var style: Style {
    get { Style(Role(rawValue: UInt8(look >> 23 & 15)) ?? .normal, Style.Attributes(rawValue: UInt8(look >> 27))) }
    set { look = look & 0x7F_FFFF | Cell.bits(of: newValue) }
  }

  /// Whether it is the right half of a wide character.
  public var isContinuation: Bool { columns == 0 }

  /// The first combining mark.
  public var firstMark: Unicode.Scalar? { Cell.mark(marks.first) }

  /// The second combining mark.
  public var secondMark: Unicode.Scalar? { Cell.mark(marks.second) }

  private static func mark(_ bits: UInt16) -> Unicode.Scalar? { bits == 0 ? nil : Unicode.Scalar(bits) }

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
    if marks.first == 0 { marks.first = mark } else if marks.second == 0 { marks.second = mark }
  }

  /// Whether two cells look the same.
  public static func == (left: Cell, right: Cell) -> Bool { left.look == right.look && left.marks == right.marks }

  /// Feeds what a cell looks like into a hash.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(look)
    hasher.combine(marks.first)
    hasher.combine(marks.second)
  }
}
