/// One cell of a canvas: a character of one base and up to two combining marks, and its style.
///
/// A wide character takes two cells, the second of which is a continuation and shows nothing of its own.
public struct Cell: Hashable, Sendable {
  /// An empty cell.
  public static let blank = Cell(" ")

  /// The base character; a space in a continuation.
  public let base: Unicode.Scalar

  private var firstMarkOrZero: Unicode.Scalar = "\0"
  private var secondMarkOrZero: Unicode.Scalar = "\0"

  /// How it is drawn.
  public var style: Style

  /// The columns it takes: 1, 2 for the left half of a wide character, 0 for a continuation.
  public let columns: UInt8

  /// Creates a cell that takes one column.
  public init(_ base: Unicode.Scalar, _ style: Style = .normal) {
    self.init(base, style, columns: 1)
  }

  init(_ base: Unicode.Scalar, _ style: Style, columns: UInt8) {
    self.base = base
    self.style = style
    self.columns = columns
  }

  /// Whether it is the right half of a wide character.
  public var isContinuation: Bool { columns == 0 }

  /// The first combining mark.
  public var firstMark: Unicode.Scalar? { firstMarkOrZero == "\0" ? nil : firstMarkOrZero }

  /// The second combining mark.
  public var secondMark: Unicode.Scalar? { secondMarkOrZero == "\0" ? nil : secondMarkOrZero }

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
    if firstMarkOrZero == "\0" {
      firstMarkOrZero = mark
    } else if secondMarkOrZero == "\0" {
      secondMarkOrZero = mark
    }
  }
}
