/// A line of the screen as it is meant: pieces of text, signs and bars.
///
/// Each has its place, its style and what a click on it does. Screen, clicks and plain text all come from it.
public struct Line: Hashable, Sendable {
  /// The columns it is made for.
  public let columns: Int
  /// Whether it is measured as it is written in ASCII alone.
  public let isASCII: Bool
  /// The pieces; a later one lies over an earlier one.
  public private(set) var spans: [Span] = []
  /// The column of the hardware cursor, if it stands here.
  public var cursor: Int?
  /// The columns that have the keys and are drawn reversed.
  public private(set) var selection: Range<Int>?

  /// Begins a line.
  ///
  /// - Parameters:
  ///   - columns: The columns it is made for.
  ///   - ascii: Whether everything will be written in ASCII alone.
  public init(columns: Int, ascii: Bool = false) { (self.columns, isASCII) = (max(0, columns), ascii) }

  /// Whether nothing stands in it.
  public var isEmpty: Bool { spans.isEmpty }

  /// Whether it has the keys.
  public var isSelected: Bool { selection != nil }

  /// Adds a piece.
  public mutating func add(_ span: Span) {
    if spans.isEmpty { spans.reserveCapacity(8) }
    spans.append(span)
  }

  /// Gives it the keys: it is reversed, and the hardware cursor stands in it.
  /// - Parameters:
  ///   - range: its columns that are reversed; all when left out.
  ///   - isMarked: whether `▸` stands in the first of them.
  public mutating func select(_ range: Range<Int>? = nil, isMarked: Bool = true) {
    let columns = range ?? 0..<Size.limit
    if isMarked { put(.marker, x: columns.lowerBound) }
    (selection, cursor) = (columns, columns.lowerBound + (isMarked ? 0 : 1))
  }

  /// The columns that text will take.
  public func width(of text: some StringProtocol) -> Int {
    isASCII ? AsciiFold.fold(text).displayWidth : text.displayWidth
  }

  /// What a click in a column acts like.
  public func action(at column: Int) -> Key? {
    spans.last { $0.columns(in: columns, ascii: isASCII).contains(column) }?.action
  }

  /// What the line shows, without the spaces at its end.
  public var text: String { text(columns: columns) }

  /// What the line says to somebody who hears it: without bars, rules and arrows, and with two spaces for a wider gap.
  public var spoken: String {
    var said = Line(columns: columns, ascii: isASCII)
    for span in spans where span.isSaid { said.add(span) }
    let words = said.text.split(separator: "  ").map { $0.drop { $0 == " " } }
    return words.joined(separator: "  ")
  }

  /// What the line shows in so many columns, without the spaces at its end.
  public func text(columns: Int) -> String {
    var canvas = Canvas(size: Size(columns: columns, rows: 1), ascii: isASCII)
    canvas.draw(self, in: canvas.bounds)
    return canvas.trimmedLines.first ?? ""
  }
}
